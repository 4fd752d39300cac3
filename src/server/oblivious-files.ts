// How does the file of oblivious screening leave: GET /oblivious/:id, and its difference to the day before: GET /oblivious/:id/delta?
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { obliviousBytes, obliviousPath, obliviousRoutes } from '../domains/credit/index.js'
import { type Context } from '../platform/graphql/context.js'
import { findRefusal } from '../platform/permissions/refusal.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'
import { exchangeOf, factsOf, type RequestFacts } from './http/exchange.js'

export function mountObliviousFiles(app: FastifyInstance, { platform, signIn }: { platform: Platform, signIn: (facts: RequestFacts) => Promise<Context> }): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, part: 'file' | 'delta') => {
    const exchange = exchangeOf(request)
    const context = await signIn(factsOf(exchange))
    exchange.clientId = context.actor.clientId
    const refusal = findRefusal(obliviousRoutes.readObliviousFile, context, 'read a file of oblivious screening')
    if (refusal) throw refusal
    const { id } = request.params as { id: string }
    const bytes = await obliviousBytes(platform, context, id, part)
    if (!bytes) throw refuse('NOT_FOUND')
    const range = rangeOf(request.headers.range, bytes.length)
    // Outputs look like noise: packing them would save nothing.
    void reply.headers({
      'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="${id}${part === 'delta' ? '-delta' : ''}.bin"`,
      'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'accept-ranges': 'bytes',
    })
    if (!range) return reply.send(viewOf(bytes, 0, bytes.length))
    const [from, to] = range
    if (from > to) return reply.code(416).header('content-range', `bytes */${bytes.length}`).send()
    return reply.code(206).header('content-range', `bytes ${from}-${to}/${bytes.length}`).send(viewOf(bytes, from, to + 1))
  }
  app.get(obliviousPath(':id'), { exposeHeadRoute: false }, (request, reply) => send(request, reply, 'file'))
  app.get(`${obliviousPath(':id')}/delta`, { exposeHeadRoute: false }, (request, reply) => send(request, reply, 'delta'))
}

const viewOf = (bytes: Uint8Array, from: number, to: number): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)

/** First and last byte of a single range; one that cannot be met ends before it begins. What is no such range is answered whole (RFC 9110 §14.2). */
function rangeOf(header: string | undefined, length: number): readonly [number, number] | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  if (first === '') return [Math.max(0, length - Number(last)), length - 1]
  if (Number(first) >= length) return [1, 0]
  return [Number(first), last === '' ? length - 1 : Math.min(Number(last), length - 1)]
}
