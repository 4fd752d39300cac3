// How does a partner's program speak to the platform? Typed operations over HTTP, with a token of whoever acts.
import { randomUUID } from 'node:crypto'
import { createClient } from 'graphql-sse'
import { RequestUploadDocument, type EvidenceKind, type TypedDocumentString } from './generated/graphql.js'
import { send } from './send.js'
import { signIn, type Credentials, type Identity } from './sign-in.js'

interface Refusal { readonly code: string, readonly field: readonly string[], readonly message: string }
interface Payload { readonly replayed: boolean, readonly userErrors: readonly Refusal[] }
type NounOf<P> = NonNullable<P[Exclude<keyof P, keyof Payload>]>

interface Answer<R> {
  readonly data?: R | null
  readonly errors?: readonly { readonly message: string, readonly extensions?: { readonly code?: string } }[]
}

/** A request that was not done, with the codes of every reason. */
export class Refused extends Error {
  constructor(what: string, readonly codes: readonly string[], words: readonly string[]) {
    super(`${what}: ${codes.map((code, index) => `${code} ${words[index] ?? ''}`).join('; ')}`)
  }
}

/** Decisions ask for a signature younger than 120 s. */
const TOKEN_KEPT_MS = 90_000

export class Client {
  requests = 0
  private readonly callers = new Map<string, Caller>()

  constructor(readonly url: string, readonly credentials: Credentials) {}

  as(partner: string, staff?: string): Caller {
    return this.caller({ as: partner, staff })
  }

  citizen(person: string): Caller {
    return this.caller({ as: 'citizen', person })
  }

  async send(url: string, init: RequestInit): Promise<Response> {
    this.requests += 1
    return send(url, init)
  }

  signIn(identity: Identity): Promise<string> {
    this.requests += 1
    return signIn(this.credentials, identity, `${this.url}/oauth/token`)
  }

  /** One a signer, who keeps her token while it is fresh. */
  private caller(identity: Identity): Caller {
    const key = JSON.stringify(identity)
    const known = this.callers.get(key) ?? new Caller(this, identity)
    this.callers.set(key, known)
    return known
  }
}

export class Caller {
  private held: { readonly token: Promise<string>, readonly at: number } | undefined

  constructor(readonly client: Client, private readonly identity: Identity) {}

  async ask<R, V>(document: TypedDocumentString<R, V>, variables: NoInfer<V>): Promise<R> {
    const response = await this.client.send(`${this.client.url}/graphql`, {
      method: 'POST', body: JSON.stringify({ query: document.toString(), variables }),
      headers: { ...(await this.authorization()), 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    })
    const { data, errors = [] } = (await response.json()) as Answer<R>
    if (data && errors.length === 0) return data
    throw new Refused(`HTTP ${response.status}`, errors.map(error => error.extensions?.code ?? ''), errors.map(error => error.message))
  }

  /** The record as the change left it. Sent again with the same key, a change is done once. */
  async change<R extends Readonly<Record<string, Payload>>, I extends { readonly idempotencyKey: string }>(
    document: TypedDocumentString<R, { input: I }>, input: Omit<NoInfer<I>, 'idempotencyKey'>, idempotencyKey: string = randomUUID(),
  ): Promise<NounOf<R[keyof R]>> {
    const data = await this.ask(document, { input: { ...input, idempotencyKey } as I })
    const [[mutation, payload] = ['', undefined]] = Object.entries(data)
    const [, noun] = Object.entries(payload ?? {}).find(([name]) => !['replayed', 'userErrors'].includes(name)) ?? []
    if (noun) return noun as NounOf<R[keyof R]>
    const refusals = payload?.userErrors ?? []
    throw new Refused(mutation, refusals.map(({ code }) => code), refusals.map(({ field, message }) => `(${field.join('.')}) ${message}`))
  }

  /** A ticket, then the bytes. `partyNo`: whose vehicle a photo of an accident shows. */
  async upload(recordId: string, kind: EvidenceKind, bytes: Uint8Array<ArrayBuffer>, partyNo: number | null = null): Promise<string> {
    const { id, uploadUrl, uploadTicket } = await this.change(RequestUploadDocument, { recordId, kind, partyNo })
    const response = await this.client.send(uploadUrl, {
      method: 'PUT', body: bytes,
      headers: { ...(await this.authorization()), 'x-upload-ticket': uploadTicket ?? '', 'content-type': 'application/octet-stream' },
    })
    if (!response.ok) throw new Refused(`PUT ${uploadUrl}`, [String(response.status)], [await response.text()])
    return id
  }

  async download(url: string): Promise<Uint8Array> {
    const response = await this.client.send(url, { headers: await this.authorization() })
    if (!response.ok) throw new Refused(`GET ${url}`, [String(response.status)], [await response.text()])
    return new Uint8Array(await response.arrayBuffer())
  }

  /** Server-sent events, until the platform ends them. */
  async* follow<R, V extends Record<string, unknown>>(document: TypedDocumentString<R, V>, variables: NoInfer<V>): AsyncGenerator<R> {
    this.client.requests += 1
    const stream = createClient({ url: `${this.client.url}/graphql/stream`, headers: () => this.authorization(), retryAttempts: 0 })
    for await (const { data, errors = [] } of stream.iterate<R>({ query: document.toString(), variables })) {
      if (data) yield data
      else throw new Refused('subscription', errors.map(() => ''), errors.map(error => error.message))
    }
  }

  private async authorization(): Promise<{ authorization: string }> {
    if (!this.held || Date.now() - this.held.at > TOKEN_KEPT_MS) this.held = { token: this.client.signIn(this.identity), at: Date.now() }
    return { authorization: `Bearer ${await this.held.token}` }
  }
}

/** The codes of a change that is expected to be refused; none when it was done. */
export const refusalOf = (change: Promise<unknown>): Promise<readonly string[]> => change.then(() => [], (error: unknown) => {
  if (error instanceof Refused) return error.codes
  throw error
})
