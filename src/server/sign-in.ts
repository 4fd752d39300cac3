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

const tokens = new WeakMap<Actor, VerifiedToken>()

export async function contextOf(platform: Platform, verify: Verify, standing: StandingCache, facts: RequestFacts): Promise<Context> {
  const actor = await actorOf(platform, verify, standing, facts)
  return {
    actor, requestId: facts.requestId, locale: facts.locale, deadlineAt: facts.deadlineAt, signal: facts.signal, ip: facts.ip, clock: platform.clock,
    reads: readsOf(platform, actor, facts.requestId), wallNow: () => Date.now(),
  }
}

/** The next event of a stream: its proof of possession was shown at the start, token and standing are asked anew. */
export async function contextAgain(platform: Platform, standing: StandingCache, context: Context): Promise<Context> {
  const token = tokens.get(context.actor)
  if (!token || token.expiresAt <= Date.now()) throw refusal(401, 'TOKEN_EXPIRED')
  await checkStanding(standing, token)
  return { ...context, reads: readsOf(platform, context.actor, context.requestId) }
}

const readsOf = (platform: Platform, actor: Actor, requestId: string): Reads =>
  new Reads(platform.rows, platform.scopes, actor, subjects => { platform.readLog.note({ actor, requestId, action: 'read', purpose: null, subjects }) })

async function actorOf(platform: Platform, verify: Verify, standing: StandingCache, facts: RequestFacts): Promise<Actor> {
  const token = await verified(platform, verify, facts)
  const partner = await checkStanding(standing, token)
  const known = actors.get(token)
  if (known) return known
  const actor: Actor = {
    clientId: token.clientId, partnerId: partner.partnerId, kind: token.kind as Kind, scopes: new Set(token.scopes),
    functions: new Set((token.staff?.functions ?? []) as StaffFunction[]),
    ...(token.staff ? { staffId: token.staff.id, actAt: new Date(token.staff.actAt) } : {}),
    ...(token.personId === undefined ? {} : { personId: token.personId }),
  }
  actors.set(token, actor)
  tokens.set(actor, token)
  return actor
}

async function checkStanding(standing: StandingCache, token: VerifiedToken) {
  const partner = await standing.of(token.clientId)
  if (!partner) throw refusal(401, 'TOKEN_INVALID')
  if (partner.status !== 'ACTIVE') throw refusal(403, 'PARTNER_SUSPENDED')
  if (token.staff && !(await standing.isStaffActive(token.staff.id))) throw refusal(403, 'STAFF_SUSPENDED')
  return partner
}

/** By the headers, which are one object a request: a proof is taken once, and a large body asks beforehand whose it is. */
const proven = new WeakMap<RequestFacts['headers'], Promise<VerifiedToken>>()

async function verified(platform: Platform, verify: Verify, { authorization, headers, method, path }: RequestFacts): Promise<VerifiedToken> {
  const [, scheme, token] = /^(Bearer|DPoP) (\S+)$/i.exec(authorization ?? '') ?? []
  if (!token) throw refusal(401, 'UNAUTHENTICATED')
  const proof = headers['dpop']
  try {
    if (scheme?.toLowerCase() !== 'dpop' || typeof proof !== 'string') return await verify(token)
    const known = proven.get(headers) ?? verify(token, { jwt: proof, method, url: platform.publicUrl + path })
    proven.set(headers, known)
    return await known
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error
    throw refusal(401, error.code)
  }
}

/** Its words stand in the catalogue, in the reader's language. */
const refusal = (status: number, code: string) => new GraphQLError(code, { extensions: { code, http: { status } } })
