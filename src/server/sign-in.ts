// Who sent this request? The token is verified once and remembered; the standing of its partner is never stale.
import { GraphQLError } from 'graphql'
import { type Actor } from '../platform/actor.js'
import { type Context } from '../platform/graphql/context.js'
import { Reads } from '../platform/graphql/reads.js'
import { type Kind, type StaffFunction } from '../platform/permissions/kinds.js'
import { type Platform } from '../platform/platform.js'
import { type RequestFacts } from './http/exchange.js'
import { type tokenVerifier, type VerifiedToken } from './oauth/verify.js'
import { TokenFault } from './oauth/token-fault.js'
import { type StandingCache } from './standing.js'

export type Verify = ReturnType<typeof tokenVerifier>

/** Actors by verified token: a burst of requests with one token builds it once. */
const actors = new WeakMap<VerifiedToken, Actor>()

export async function contextOf(platform: Platform, verify: Verify, standing: StandingCache, facts: RequestFacts): Promise<Context> {
  const actor = await actorOf(platform, verify, standing, facts)
  return {
    actor, requestId: facts.requestId, locale: facts.locale, deadlineAt: facts.deadlineAt, signal: facts.signal, clock: platform.clock,
    reads: new Reads(platform.rows, platform.scopes, actor), wallNow: () => Date.now(),
  }
}

async function actorOf(platform: Platform, verify: Verify, standing: StandingCache, facts: RequestFacts): Promise<Actor> {
  const token = await verified(platform, verify, facts)
  const partner = await standing.of(token.clientId)
  if (!partner) throw refusal(401, 'TOKEN_INVALID', 'The client of this token is not known.')
  if (partner.status !== 'ACTIVE') throw refusal(403, 'PARTNER_SUSPENDED', 'Your organisation is suspended.')
  const known = actors.get(token)
  if (known) return known
  const actor: Actor = {
    clientId: token.clientId, partnerId: partner.partnerId, kind: token.kind as Kind, scopes: new Set(token.scopes),
    functions: new Set((token.staff?.functions ?? []) as StaffFunction[]),
    ...(token.staff ? { staffId: token.staff.id, actAt: new Date(token.staff.actAt) } : {}),
    ...(token.personId === undefined ? {} : { personId: token.personId }),
  }
  actors.set(token, actor)
  return actor
}

async function verified(platform: Platform, verify: Verify, { authorization, headers }: RequestFacts): Promise<VerifiedToken> {
  const [, scheme, token] = /^(Bearer|DPoP) (\S+)$/i.exec(authorization ?? '') ?? []
  if (!token) throw refusal(401, 'UNAUTHENTICATED', 'A valid access token is needed.')
  const proof = headers['dpop']
  try {
    return scheme?.toLowerCase() === 'dpop' && typeof proof === 'string'
      ? await verify(token, { jwt: proof, method: 'POST', url: `${platform.publicUrl}/graphql` })
      : await verify(token)
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error
    throw refusal(401, error.code, error.code === 'TOKEN_EXPIRED' ? 'The access token has expired; get a new one.' : 'The access token is not valid.')
  }
}

const refusal = (status: number, code: string, message: string) => new GraphQLError(message, { extensions: { code, http: { status } } })
