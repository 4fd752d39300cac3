// How does a bank report what became of an order: POST /callbacks/payments, signed, heard once?
import { type FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { findPaymentMessage, hearPaymentMessage } from '../../domains/claims/index.js'
import { type Platform } from '../../platform/platform.js'

export const PAYMENT_CALLBACK_PATH = '/callbacks/payments'
const BYTES_MAX = 16 * 1024
const SIGNED_BY = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

/** No token: the signature over id, time and body, as it came, is the bank's. */
export function mountPayments(app: FastifyInstance, platform: Platform): void {
  const channel = platform.payments
  if (!channel) return
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => { done(null, body) })
  app.post(PAYMENT_CALLBACK_PATH, { bodyLimit: BYTES_MAX }, async request => {
    const body = String(request.body)
    const headers = Object.fromEntries(SIGNED_BY.map(name => [name, headerOf(request.headers[name])]))
    const id = headers['webhook-id'] ?? ''
    if (!/^[\x21-\x7e]{8,100}$/.test(id) || !channel.verify(body, headers)) throw refusal('CALLBACK_SIGNATURE_INVALID', 401)
    const message = findPaymentMessage(body)
    if (!message) throw refusal('CALLBACK_MALFORMED', 400)
    const heard = await hearPaymentMessage(platform, id, message)
    if (!heard) throw refusal('CALLBACK_REPLAYED', 409)
    return heard
  })
}

const headerOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

const refusal = (code: string, status: number): GraphQLError => new GraphQLError('', { extensions: { code, http: { status } } })
