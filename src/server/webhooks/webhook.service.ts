// How does an endpoint come about, prove itself, change and end?
import { randomBytes } from 'node:crypto'
import { execute } from '../../platform/database/execute.js'
import { type Context } from '../../platform/graphql/context.js'
import { fault, refuse, refuseAll, type Fault } from '../../platform/errors/refusal.js'
import { newId } from '../../platform/ids.js'
import { type Performed, type Work } from '../../platform/perform/work.js'
import { type Platform } from '../../platform/platform.js'
import { findEndpointUrl, leadsInwards } from './webhook.address.js'
import { dispatcherOf } from './webhook.dispatcher.js'
import { ENDPOINT_PLACES, WebhookEndpoint, type WebhookEndpointRow } from './webhook.entities.js'
import { type ChangeEndpointInput, type ChangeWebhookEndpointInput, type RegisterWebhookEndpointInput } from './webhook.inputs.js'
import { getEndpoint, requireStatus, tellOfEndpoint } from './webhook.lookup.js'
import { challengeOf } from './webhook.message.js'
import { newSecret, PREVIOUS_SECRET_LIVES_MS, sealPrevious, sealSecret, signedHeaders } from './webhook.signature.js'
import { webhookEndpointTransitions, type WebhookEndpointVerb } from './webhook-endpoint.transitions.js'

const TYPES_MAX = 20
const TYPE_SHAPE = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/
/** Below the deadline of the request that waits for it. */
const CHALLENGE_WITHIN_MS = 5000
const CHALLENGE_BYTES = 32
const LIVE = ['PENDING', 'ACTIVE', 'PAUSED', 'BROKEN'] as const

/** What is told once, when it was made: a repetition of the request tells nothing. */
export interface WithSecret { readonly performed: Performed, readonly secret: string | null }

export class WebhookService {
  constructor(private readonly platform: Platform) {}

  async register(request: Context, input: RegisterWebhookEndpointInput): Promise<WithSecret> {
    const faults = [...(await this.urlFaults(input.url)), ...this.contentFaults(input)]
    const { secret, shown, publicKey } = newSecret(input.scheme)
    const performed = await this.platform.perform('registerWebhookEndpoint', request, input, async work => {
      refuseAll(faults)
      const { partnerId, clientId } = work.actor
      const id = newId('whe')
      const endpoint = work.em.create(WebhookEndpoint, {
        id, createdAt: work.now, updatedAt: work.now, partnerId, clientId, url: input.url, types: [...new Set(input.types)],
        operation: input.operation ?? null, scheme: input.scheme, status: 'PENDING', place: await freePlace(work),
        secretCell: sealSecret(this.platform.cipher, id, secret), previousSecretCell: null, previousSecretUntil: null, publicKey,
        sequence: await lastSequence(work), failures: 0, brokenBecause: null, heldUntil: null, heldBy: null,
      })
      tellOfEndpoint(work, endpoint, 'webhookEndpoint.registered')
      return { id }
    })
    return { performed, secret: isNew(performed) ? shown : null }
  }

  /** The call goes out before the change, and outside of any transaction. */
  async verify(request: Context, input: ChangeEndpointInput): Promise<Performed> {
    const seen = await request.reads.one('webhookEndpoint', 'id', input.id)
    const isOpen = webhookEndpointTransitions.verify.from.some(status => status === seen?.status) && seen?.version === input.expectedVersion
    const faults = seen && isOpen && !input.dryRun ? await this.challenge(seen) : []
    return this.move('verifyWebhookEndpoint', 'verify', request, input, endpoint => {
      refuseAll(faults)
      endpoint.failures = 0
      endpoint.brokenBecause = null
      endpoint.heldUntil = null
    })
  }

  async change(request: Context, input: ChangeWebhookEndpointInput): Promise<Performed> {
    const url = input.url ?? undefined
    const faults = [...(url === undefined ? [] : await this.urlFaults(url)), ...this.contentFaults(input)]
    return this.act('changeWebhookEndpoint', request, input, (work, endpoint) => {
      requireStatus(endpoint, LIVE, 'id')
      refuseAll(faults)
      if (input.types) endpoint.types = [...new Set(input.types)]
      if (input.operation !== undefined) endpoint.operation = input.operation
      if (url === undefined || url === endpoint.url) return tellOfEndpoint(work, endpoint, 'webhookEndpoint.changed')
      endpoint.move('readdress', work.actor)
      endpoint.url = url
      tellOfEndpoint(work, endpoint, webhookEndpointTransitions.readdress.tells)
    })
  }

  async rotate(request: Context, input: ChangeEndpointInput): Promise<WithSecret> {
    let shown: string | null = null
    const performed = await this.act('rotateWebhookSecret', request, input, (work, endpoint) => {
      requireStatus(endpoint, LIVE, 'id')
      const fresh = newSecret(endpoint.scheme)
      shown = fresh.shown
      endpoint.previousSecretCell = sealPrevious(this.platform.cipher, endpoint)
      endpoint.previousSecretUntil = new Date(this.platform.clock.wall().getTime() + PREVIOUS_SECRET_LIVES_MS)
      endpoint.secretCell = sealSecret(this.platform.cipher, endpoint.id, fresh.secret)
      endpoint.publicKey = fresh.publicKey
      tellOfEndpoint(work, endpoint, 'webhookEndpoint.secretRotated')
    })
    return { performed, secret: isNew(performed) ? shown : null }
  }

  move(
    mutation: string, verb: WebhookEndpointVerb, request: Context, input: ChangeEndpointInput, also?: (endpoint: WebhookEndpoint) => void,
  ): Promise<Performed> {
    return this.act(mutation, request, input, (work, endpoint) => {
      endpoint.move(verb, work.actor)
      also?.(endpoint)
      tellOfEndpoint(work, endpoint, webhookEndpointTransitions[verb].tells)
    })
  }

  private act(
    mutation: string, request: Context, input: ChangeEndpointInput, decide: (work: Work, endpoint: WebhookEndpoint) => void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const endpoint = await getEndpoint(work, input.id, 'id', input.expectedVersion)
      endpoint.updatedAt = work.now
      decide(work, endpoint)
      return { id: endpoint.id }
    })
  }

  private async urlFaults(text: string): Promise<Fault[]> {
    const url = findEndpointUrl(text, this.platform.sandbox)
    const isAllowed = url !== undefined && !(await leadsInwards(url, dispatcherOf(this.platform).agents))
    return isAllowed ? [] : [fault('ENDPOINT_NOT_ALLOWED', 'url')]
  }

  private contentFaults({ types, operation }: { types?: readonly string[] | null, operation?: string | null }): Fault[] {
    const why = typeof operation !== 'string' ? undefined : dispatcherOf(this.platform).operations.faultOf(operation)
    return [
      ...(types && (types.length > TYPES_MAX || types.some(type => !TYPE_SHAPE.test(type))) ? [fault('EVENT_TYPES_INVALID', 'types', { max: String(TYPES_MAX) })] : []),
      ...(why === undefined ? [] : [fault('OPERATION_INVALID', 'operation', { why })]),
    ]
  }

  /** Whoever can answer a number that he was sent reads what is sent there. */
  private async challenge(endpoint: WebhookEndpointRow): Promise<Fault[]> {
    const challenge = randomBytes(CHALLENGE_BYTES).toString('base64url')
    const body = challengeOf(challenge)
    const headers = signedHeaders(this.platform.cipher, endpoint, { id: newId('evt'), at: this.platform.clock.wall(), body })
    const { outcome, text } = await dispatcherOf(this.platform).outbound.post({
      url: endpoint.url, headers, body, withinMs: CHALLENGE_WITHIN_MS, keepBytes: 2 * challenge.length,
    })
    if (outcome === 'NOT_ALLOWED') return [fault('ENDPOINT_NOT_ALLOWED', 'id')]
    if (outcome === 'DELIVERED' && text.trim() === challenge) return []
    return [fault('CHALLENGE_FAILED', 'id', { outcome: outcome === 'DELIVERED' ? 'ANOTHER_BODY' : outcome })]
  }
}

const isNew = ({ id, replayed }: Performed): boolean => id !== null && !replayed

/** Registrations of one partner wait for each other; that no place is taken twice is the database's to hold. */
async function freePlace({ em, rows, actor }: Work): Promise<WebhookEndpointRow['place']> {
  await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 7))`, [actor.partnerId])
  const live = await rows.all('webhookEndpoint', rows.from('webhookEndpoint').where('webhookEndpoint.partnerId', '=', actor.partnerId)
    .where('webhookEndpoint.status', '<>', 'REMOVED'))
  const place = ENDPOINT_PLACES.find(each => live.every(other => other.place !== each))
  if (place === undefined) throw refuse('ENDPOINTS_FULL', '', { max: String(ENDPOINT_PLACES.length) })
  return place
}

/** It is sent what comes from now on. */
async function lastSequence({ rows }: Work): Promise<number> {
  const [last] = await rows.text<{ seq: number | string }>(`select coalesce(max("seq"), 0) as seq from "event"`, [])
  return Number(last?.seq ?? 0)
}
