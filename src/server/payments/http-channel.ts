// How does an order reach the bank of an insurer, and how is the bank asked what became of it? By HTTP, each message signed as Standard Webhooks.
import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { type Order, type OrderAnswer, type PaymentChannel, type QueryAnswer, type StatementLine } from '../../platform/payment-channel.js'

export interface PaymentSettings {
  readonly url: string
  /** Base64; the bank has the same. */
  readonly secret: string
  readonly callbackUrl: string
}

/** Wall time: a bank that hangs must not keep others waiting. */
const ANSWER_WITHIN_MS = 2000
const STATEMENT_WITHIN_MS = 5000

const queried = z.object({ status: z.enum(['PENDING', 'SUCCESS', 'FAILED']), orderRef: z.string().nullable(), failureCode: z.string().nullable() })
const refused = z.object({ code: z.string() })
const line = z.object({ idempotencyKey: z.string(), orderRef: z.string(), amountFen: z.coerce.number().int(), reference: z.string(), payer: z.string() })

export class HttpChannel implements PaymentChannel {
  private readonly webhook: Webhook

  constructor(private readonly settings: PaymentSettings) {
    this.webhook = new Webhook(settings.secret)
  }

  async order(order: Order): Promise<OrderAnswer> {
    const body = JSON.stringify({ ...order, callbackUrl: this.settings.callbackUrl })
    try {
      const response = await this.send('/orders', { method: 'POST', body })
      if (response.ok) return { kind: 'ACCEPTED' }
      if (response.status === 503) return { kind: 'NOT_TAKEN' }
      if (response.status !== 422) return { kind: 'UNCLEAR' }
      return { kind: 'REFUSED', code: refused.parse(await response.json()).code }
    } catch (error) {
      return { kind: isNobodyThere(error) ? 'NOT_TAKEN' : 'UNCLEAR' }
    }
  }

  async query(idempotencyKey: string): Promise<QueryAnswer> {
    try {
      const response = await this.send(`/orders/${encodeURIComponent(idempotencyKey)}`)
      if (response.status === 404) return { kind: 'NOT_FOUND' }
      if (!response.ok) return { kind: 'UNREACHABLE' }
      const { status, orderRef, failureCode } = queried.parse(await response.json())
      return status === 'PENDING' ? { kind: 'PENDING' } : { kind: status, orderRef, failureCode }
    } catch {
      return { kind: 'UNREACHABLE' }
    }
  }

  async statement(day: string): Promise<StatementLine[] | undefined> {
    try {
      const response = await this.send(`/statements/${day}`, {}, STATEMENT_WITHIN_MS)
      return response.ok ? z.array(line).parse(parse(await response.text(), { columns: true })) : undefined
    } catch {
      return undefined
    }
  }

  verify(body: string, headers: Readonly<Record<string, string>>): boolean {
    try {
      this.webhook.verify(body, { ...headers }, { jsonParse: false })
      return true
    } catch {
      return false
    }
  }

  private send(path: string, init: { readonly method?: string, readonly body?: string } = {}, withinMs = ANSWER_WITHIN_MS): Promise<Response> {
    const id = randomUUID()
    const at = new Date()
    return fetch(`${this.settings.url}${path}`, {
      ...init, redirect: 'error', signal: AbortSignal.timeout(withinMs),
      headers: {
        'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': this.webhook.sign(id, at, init.body ?? path),
      },
    })
  }
}

/** Refused before a byte was sent. */
function isNobodyThere(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND'
}
