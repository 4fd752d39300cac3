// Who sends? Each process: an endpoint is one process's at a time, and its messages go out one after the other, in order.
import { type GraphQLSchema } from 'graphql'
import { statementCount } from '../../platform/database/sql.js'
import { type Job } from '../../platform/module.js'
import { type Platform } from '../../platform/platform.js'
import { type Metrics } from '../http/metrics.js'
import { filteringAgents, type Agents } from './webhook.address.js'
import { WebhookEndpoint, type WebhookDeliveryRow, type WebhookEndpointRow } from './webhook.entities.js'
import { tellOfEndpoint } from './webhook.lookup.js'
import { messageOf } from './webhook.message.js'
import { StoredOperations } from './webhook.operation.js'
import { Outbound, type Posted } from './webhook.outbound.js'
import { WebhookQueue, type Recorded } from './webhook.queue.js'
import { findReceiver } from './webhook.receiver.js'
import { isFailing, nextDelayMs, restMs } from './webhook.schedule.js'
import { signedHeaders } from './webhook.signature.js'

/** Endpoints at once; each sends one message at a time. */
const ENDPOINTS_MAX = 16
/** Messages of one endpoint before another gets its turn. */
const TURN = 50
const SEND_WITHIN_MS = 10_000
/** What is due again, and what other processes left behind. */
const LOOK_EVERY_MS = 1000
/** Events get their numbers some 50 ms after the commit that wakes us. */
const NUMBERED_MS = 60
const LOOKS_FOR_A_NUMBER = 5
const FORGET_EVERY_MS = 3600_000
/** After a fault of ours, and where the client is gone: it is looked at again, and not in a circle. */
const FAULT_RESTS_MS = 5000
const NOBODY_RESTS_MS = 60_000
/** What is under way at a stop may end; what does not is sent again by the next process. */
const STOP_WITHIN_MS = 3000

export class WebhookDispatcher implements Job {
  readonly agents: Agents
  readonly outbound: Outbound
  readonly operations: StoredOperations
  readonly queue: WebhookQueue
  private readonly working = new Map<string, Promise<void>>()
  private readonly timers: NodeJS.Timeout[] = []
  private soon: NodeJS.Timeout | undefined
  private top = 0
  /** Whether anybody waits for events at all; found out at each look. */
  private isLive = true
  private isStopped = false

  constructor(
    private readonly platform: Platform, schema: GraphQLSchema, private readonly onAttempt: (posted: Posted) => void,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.agents = filteringAgents(platform.sandbox)
    this.outbound = new Outbound(this.agents, platform.sandbox)
    this.operations = new StoredOperations(platform, schema)
    this.queue = new WebhookQueue(platform)
  }

  start(): void {
    this.timers.push(setInterval(() => { this.look() }, LOOK_EVERY_MS), setInterval(() => { this.queue.forget().catch(this.onFault) }, FORGET_EVERY_MS))
    this.look()
  }

  /** After a commit that tells something. */
  wake(looks = LOOKS_FOR_A_NUMBER): void {
    if (this.isStopped || this.soon || !this.isLive) return
    this.soon = statementCount.exit(() => setTimeout(() => {
      const { top } = this
      this.soon = undefined
      void this.find().then(() => { if (this.top === top && looks > 1) this.wake(looks - 1) }).catch(this.onFault)
    }, NUMBERED_MS))
  }

  async stop(): Promise<void> {
    this.isStopped = true
    this.timers.forEach(timer => { clearInterval(timer) })
    clearTimeout(this.soon)
    const cut = setTimeout(() => { this.outbound.close() }, STOP_WITHIN_MS)
    await Promise.all(this.working.values())
    clearTimeout(cut)
  }

  /** Something may be due now. */
  look(): void {
    this.find().catch(this.onFault)
  }

  private async find(): Promise<void> {
    if (this.isStopped || this.working.size >= ENDPOINTS_MAX) return
    const { ids, top, isLive } = await this.queue.ready(2 * ENDPOINTS_MAX)
    this.top = top
    this.isLive = isLive
    for (const id of ids) {
      if (this.isStopped || this.working.has(id) || this.working.size >= ENDPOINTS_MAX) continue
      this.working.set(id, this.serve(id).catch(this.onFault).finally(() => { this.working.delete(id) }).then(() => { this.look() }))
    }
  }

  private async serve(id: string): Promise<void> {
    const rest = await this.turn(id).catch((error: unknown) => {
      if (this.isStopped) return 0
      this.onFault(error)
      return FAULT_RESTS_MS
    })
    await this.queue.release(id, rest)
  }

  /** Answers how long the endpoint shall rest. */
  private async turn(id: string): Promise<number> {
    for (let sent = 0; sent < TURN && !this.isStopped; sent++) {
      const endpoint = await this.queue.hold(id)
      if (!endpoint) return 0
      let delivery = await this.queue.next(id)
      if (!delivery) {
        // Suspended just now: it is not ours any more, and must not rest once it is restored.
        if (!(await this.queue.fanOut(endpoint))) return (await this.queue.hold(id)) ? NOBODY_RESTS_MS : 0
        delivery = await this.queue.next(id)
      }
      const rest = delivery ? await this.deliver(endpoint, delivery) : undefined
      if (rest !== 0) return rest ?? 0
    }
    return 0
  }

  /** Answers how long the endpoint shall rest. */
  private async deliver(endpoint: WebhookEndpointRow, delivery: WebhookDeliveryRow): Promise<number> {
    const body = messageOf(delivery, await this.carriedBy(endpoint, delivery))
    const at = this.platform.clock.wall()
    const headers = signedHeaders(this.platform.cipher, endpoint, { id: delivery.eventId, at, body })
    const posted = await this.outbound.post({ url: endpoint.url, headers, body, withinMs: SEND_WITHIN_MS })
    this.onAttempt(posted)
    const recorded = recordedOf(endpoint, delivery, posted, this.platform.clock.wall())
    const { outcome, statusCode, durationMs, responseBytes } = posted
    await this.queue.record(delivery, { attempt: delivery.attempts.length + 1, at: at.toISOString(), statusCode, durationMs, responseBytes, outcome }, recorded)
    if (outcome === 'GONE') await this.break(endpoint, 'GONE')
    else if (isFailing(recorded.status === 'FAILED', recorded.failures)) await this.break(endpoint, 'FAILING')
    return outcome === 'DELIVERED' ? 0 : restMs(recorded.failures)
  }

  private async carriedBy(endpoint: WebhookEndpointRow, { recordId, requestId }: WebhookDeliveryRow) {
    if (endpoint.operation === null) return undefined
    const receiver = await findReceiver(this.platform, endpoint)
    return receiver ? this.operations.run(endpoint.operation, receiver, recordId, requestId) : { data: null, errors: [] }
  }

  private async break({ id, url }: WebhookEndpointRow, reason: 'GONE' | 'FAILING'): Promise<void> {
    await this.platform.performOwn('breakWebhookEndpoint', async work => {
      const endpoint = await work.em.findOne(WebhookEndpoint, { id })
      // It may have been paused or readdressed while the message was under way.
      if (endpoint?.status === 'ACTIVE' && endpoint.url === url) {
        endpoint.move('break', work.actor)
        work.em.assign(endpoint, { brokenBecause: reason, updatedAt: work.now })
        tellOfEndpoint(work, endpoint, 'webhookEndpoint.broken')
      }
      return { id }
    })
  }
}

/** A test says nothing about the endpoint's streak, and is not tried again. */
function recordedOf({ failures }: WebhookEndpointRow, { attempts, occasion }: WebhookDeliveryRow, { outcome }: Posted, wall: Date): Recorded {
  if (outcome === 'DELIVERED') return { status: 'DELIVERED', nextAt: null, failures: 0 }
  const isTest = occasion === 'TEST'
  const delay = outcome === 'GONE' || isTest ? undefined : nextDelayMs(attempts.length + 1, Math.random())
  return {
    status: delay === undefined ? 'FAILED' : 'WAITING', nextAt: delay === undefined ? null : new Date(wall.getTime() + delay),
    failures: isTest ? failures : failures + 1,
  }
}

const dispatchers = new WeakMap<Platform, WebhookDispatcher>()

/** One a process, once its schema stands. */
export function openDispatcher(platform: Platform, schema: GraphQLSchema, metrics: Metrics): WebhookDispatcher {
  const attempts = metrics.counter('webhook_attempts', 'Attempts to deliver a message, by outcome')
  const dispatcher = new WebhookDispatcher(
    platform, schema, ({ outcome }) => { attempts.add(1, { outcome }) }, error => { process.stderr.write(`webhooks: ${String(error)}\n`) })
  metrics.gauge('webhook_waiting', 'Messages that wait for an attempt', () => dispatcher.queue.waiting())
  dispatchers.set(platform, dispatcher)
  return dispatcher
}

export function dispatcherOf(platform: Platform): WebhookDispatcher {
  const dispatcher = dispatchers.get(platform)
  if (!dispatcher) throw new Error('the dispatcher of webhooks is not open')
  return dispatcher
}
