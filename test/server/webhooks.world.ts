// Who receives webhooks in a test? A server of this process, which answers as it is told and keeps what came.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Caller, type Payload } from '../support/client.js'

export interface Message {
  readonly headers: Record<string, string>
  readonly body: string
  readonly id: string
  readonly type: string
  readonly sequence: number | null
  readonly recordId: string
  readonly receivedAt: number
  readonly [key: string]: unknown
}

export type Behave = (response: ServerResponse, message: Message) => void | Promise<void>

const accept: Behave = response => { response.end() }

export class Receiver {
  readonly messages: Message[] = []
  readonly challenges: Message[] = []
  behave: Behave = accept
  answerChallenge: Behave = (response, message) => { response.end(message['challenge']) }

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer()
    const receiver = new Receiver(server)
    server.on('request', (request, response) => { void receiver.take(request, response) })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return receiver
  }

  get port(): number { return (this.server.address() as AddressInfo).port }
  get url(): string { return `http://127.0.0.1:${this.port}/hook` }
  accept(): void { this.behave = accept }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }

  of(type: string): Message[] {
    return this.messages.filter(each => each.type === type)
  }

  /** Waits until so many messages of a type have come. */
  async count(type: string, count: number, withinMs = 10_000): Promise<Message[]> {
    await until(() => this.of(type).length >= count, withinMs, () => `${count} of ${type}, came: ${this.messages.map(each => each.type).join(', ')}`)
    return this.of(type)
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const message = { ...JSON.parse(body) as Omit<Message, 'headers' | 'body' | 'receivedAt'>, headers: request.headers as Record<string, string>, body, receivedAt: Date.now() } as Message
    const isChallenge = message.type === 'webhook.challenge'
    ;(isChallenge ? this.challenges : this.messages).push(message)
    await (isChallenge ? this.answerChallenge : this.behave)(response, message)
  }
}

export async function until(done: () => boolean | Promise<boolean>, withinMs: number, what: () => string): Promise<void> {
  for (const end = Date.now() + withinMs; !(await done());) {
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms for ${what()}`)
    await sleep(20)
  }
}

export const ENDPOINT = `webhookEndpoint { id version url types status scheme publicKey brokenBecause failures sequence viewerMay { verb } previousSecretUntil }`
const LOG = `deliveries(first: 50) { edges { node { id eventId type sequence occasion status nextAt attempts { attempt at statusCode durationMs responseBytes outcome } } } }`

export interface Endpoint {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly publicKey: string | null
  readonly brokenBecause: string | null
  readonly sequence: number
  readonly failures: number
  readonly viewerMay: readonly { verb: string }[]
  readonly secret: string | null
}

export interface Delivery {
  readonly id: string
  readonly eventId: string
  readonly type: string
  readonly sequence: number | null
  readonly occasion: string
  readonly status: string
  readonly nextAt: string | null
  readonly attempts: readonly { attempt: number, statusCode: number | null, responseBytes: number, outcome: string }[]
}

export function endpointOf(payload: Payload): Endpoint {
  if (payload.userErrors.length > 0 || !payload['webhookEndpoint']) throw new Error(`refused: ${JSON.stringify(payload)}`)
  return { ...payload['webhookEndpoint'] as Endpoint, secret: (payload['secret'] as string | undefined) ?? null }
}

/** One partner's endpoint, from its registration on. */
export class Hook {
  private constructor(readonly caller: Caller, public endpoint: Endpoint, readonly secret: string | null) {}

  static async register(caller: Caller, url: string, more: Record<string, unknown> = {}): Promise<Hook> {
    const endpoint = endpointOf(await caller.do('registerWebhookEndpoint', { url, ...more }, `secret ${ENDPOINT}`))
    return new Hook(caller, endpoint, endpoint.secret)
  }

  static async active(caller: Caller, url: string, more: Record<string, unknown> = {}): Promise<Hook> {
    const hook = await Hook.register(caller, url, more)
    endpointOf(await hook.do('verifyWebhookEndpoint'))
    return hook
  }

  /** One step at the latest version. */
  async do(mutation: string, more: Record<string, unknown> = {}, selection = ENDPOINT): Promise<Payload> {
    const payload = await this.caller.do(mutation, { id: this.endpoint.id, expectedVersion: this.endpoint.version, ...more }, selection)
    if (payload['webhookEndpoint']) this.endpoint = { ...this.endpoint, ...payload['webhookEndpoint'] as Endpoint }
    return payload
  }

  ask(mutation: string, more: Record<string, unknown> = {}): Promise<Payload> {
    return this.caller.do(mutation, { endpointId: this.endpoint.id, ...more }, ENDPOINT)
  }

  /** Tells webhookEndpoint.changed: the cheapest event there is. */
  async cause(): Promise<void> {
    endpointOf(await this.do('changeWebhookEndpoint'))
  }

  async read(): Promise<Endpoint> {
    const data = await this.caller.ask(`query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { id version status brokenBecause failures sequence } } }`, { id: this.endpoint.id })
    this.endpoint = { ...this.endpoint, ...data['node'] as Endpoint }
    return this.endpoint
  }

  async log(): Promise<Delivery[]> {
    const data = await this.caller.ask(`query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { ${LOG} } } }`, { id: this.endpoint.id })
    return (data['node'] as { deliveries: { edges: { node: Delivery }[] } }).deliveries.edges.map(each => each.node)
  }

  async remove(): Promise<void> {
    await this.read()
    if (this.endpoint.status !== 'REMOVED') endpointOf(await this.do('removeWebhookEndpoint'))
  }
}
