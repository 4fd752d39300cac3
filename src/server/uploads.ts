// How do the bytes of a file come in and go out, beside GraphQL: PUT and GET /uploads/:id, GET /uploads/:id/original?
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { type IncomingMessage } from 'node:http'
import { finished } from 'node:stream'
import { bytesMaxOf, EvidenceReader, EvidenceService, evidenceRoutes, isAsker, isTicketLive, isTicketOf, type Download, type EvidenceRow } from '../domains/evidence/index.js'
import { Refusal, type Fault } from '../platform/errors/refusal.js'
import { type Context } from '../platform/graphql/context.js'
import { findRefusal } from '../platform/permissions/refusal.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'
import { exchangeOf, factsOf, type RequestFacts } from './http/exchange.js'

/** Two films, or one of an accident, and a hundred photos at once; whoever comes then is asked to come again. */
const MEMORY_BYTES_MAX = 600 * 1024 * 1024
/** The body has had its own time (five minutes): this is for what follows it. */
const STORE_WITHIN_MS = 8000

interface Uploads {
  readonly platform: Platform
  readonly signIn: (facts: RequestFacts) => Promise<Context>
}

export async function mountUploads(app: FastifyInstance, { platform, signIn }: Uploads): Promise<void> {
  const files = new EvidenceService(platform)
  const reader = new EvidenceReader(platform)
  const hold = memory(MEMORY_BYTES_MAX)
  const enter = async (request: FastifyRequest, route: keyof typeof evidenceRoutes) => {
    const exchange = exchangeOf(request)
    const context = await signIn(factsOf(exchange))
    exchange.clientId = context.actor.clientId
    const refusal = findRefusal(evidenceRoutes[route], context, route)
    if (refusal) throw refusal
    return { context, evidence: await files.find(context, (request.params as { id: string }).id) }
  }
  // Untouched: nothing is read before the caller and the ticket are known.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => { done(null, payload) })

  app.put('/uploads/:id', { bodyLimit: bytesMaxOf('INSPECTION_FILM') }, async (request, reply) => {
    const { context, evidence } = await enter(request, 'storeEvidence')
    if (!evidence || !isAsker(evidence, context.actor)) throw refuse('NOT_FOUND')
    checkTicket(platform, evidence, request.headers['x-upload-ticket'])
    const bytes = await bodyOf(request, bytesMaxOf(evidence.kind), size => { hold(files.bytesHeld(evidence, size), reply) })
    const intake = await orTold(platform, files.takeIn(evidence, bytes))
    const performed = await files.store({ ...context, deadlineAt: context.wallNow() + STORE_WITHIN_MS }, evidence, intake)
    const [fault] = performed.faults
    if (fault) throw told(platform, fault)
    const stored = await platform.rows.find('evidence', platform.rows.from('evidence').where('evidence.id', '=', evidence.id))
    return reply.send(receiptOf(stored ?? evidence, performed.replayed || evidence.status === 'STORED'))
  })

  const send = async (reply: FastifyReply, evidence: EvidenceRow, read: () => Promise<Download>) => {
    hold(files.bytesHeld(evidence, evidence.sizeBytes ?? 0), reply)
    const { bytes, mime } = await orTold(platform, read())
    return reply.headers(downloadHeaders(evidence.id, mime)).send(bytes)
  }
  app.get('/uploads/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const { context, evidence } = await enter(request, 'readEvidence')
    if (evidence?.status !== 'STORED') throw refuse('NOT_FOUND')
    const { until, seal } = request.query as Record<string, unknown>
    const link = typeof until === 'string' && typeof seal === 'string' ? { until: Number(until), seal } : {}
    return send(reply, evidence, () => reader.read(context, evidence, link))
  })
  app.get('/uploads/:id/original', { exposeHeadRoute: false }, async (request, reply) => {
    const { context, evidence } = await enter(request, 'readOriginal')
    if (evidence?.status !== 'STORED') throw refuse('NOT_FOUND')
    const { reason } = request.query as Record<string, unknown>
    return send(reply, evidence, () => reader.openOriginal(context, evidence, typeof reason === 'string' ? reason : undefined))
  })
}

/** What is refused outside a transaction answers as what is refused inside one. */
function orTold<T>(platform: Platform, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    const [fault] = error instanceof Refusal ? error.faults : []
    throw fault ? told(platform, fault) : error
  })
}

function checkTicket(platform: Platform, evidence: EvidenceRow, sent: string | string[] | undefined): void {
  if (typeof sent !== 'string' || !isTicketOf(platform.cursors, evidence, sent)) throw refusal('TICKET_INVALID', 403)
  // A client whose answer was lost may ask again, however late.
  if (evidence.status === 'EXPECTED' && !isTicketLive(evidence, platform.clock.now())) throw refusal('TICKET_EXPIRED', 410)
}

/** Who announces too much is refused unread; who announces nothing and sends too much is read to its end, or cut off at the double. */
async function bodyOf({ raw }: FastifyRequest, bytesMax: number, reserve: (size: number) => void): Promise<Uint8Array> {
  const announced = raw.headers['content-length']
  const size = announced === undefined ? bytesMax : Number(announced)
  if (size > bytesMax) throw tooLarge(bytesMax)
  reserve(size)
  const bytes = Buffer.allocUnsafe(size)
  const length = await fill(bytes, raw)
  if (length > bytesMax) throw tooLarge(bytesMax)
  return bytes.subarray(0, length)
}

/** How many bytes came; those past the end of the buffer are counted only. */
async function fill(bytes: Buffer, stream: IncomingMessage): Promise<number> {
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunk.copy(bytes, Math.min(length, bytes.length))
      length += chunk.length
      if (length > 2 * bytes.length) break
    }
  } catch {
    throw refuse('BAD_REQUEST')
  }
  return length
}

/** Held until the answer is out or the client has gone. */
function memory(bytesMax: number) {
  let held = 0
  return (size: number, reply: FastifyReply): void => {
    if (held + size > bytesMax) throw refuse('OVERLOADED')
    held += size
    finished(reply.raw, () => { held -= size })
  }
}

const STATUS: Readonly<Record<string, number>> = {
  EVIDENCE_STORED: 409, EVIDENCE_RECORD_CLOSED: 409, IN_PROGRESS: 409, BUSY: 503, TIMEOUT: 504, PARTNER_SUSPENDED: 403, STAFF_SUSPENDED: 403, NOT_FOUND: 404,
  LINK_MISSING: 403, LINK_INVALID: 403, LINK_EXPIRED: 410,
}

const told = ({ errors }: Platform, { code }: Fault): GraphQLError => refusal(code, STATUS[code] ?? 422, { retryable: errors.rows[code]?.retryable ?? false })

const tooLarge = (limit: number): GraphQLError => refuse('BODY_LIMIT', { limit })

const refusal = (code: string, status: number, extensions: object = {}): GraphQLError =>
  new GraphQLError('', { extensions: { ...extensions, code, http: { status } } })

const receiptOf = ({ id, version, kind, status, sha256, mime, sizeBytes, storedAt }: EvidenceRow, replayed: boolean) =>
  ({ evidence: { id, version, kind, status, sha256, mime, sizeBytes, storedAt }, replayed })

/** A download and nothing else: no browser may take it for a page, run it or keep it. */
function downloadHeaders(id: string, mime: string): Record<string, string> {
  return {
    'content-type': mime, 'content-disposition': `attachment; filename="${id}.${mime.split('/')[1]}"`, 'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`, 'cache-control': 'no-store',
  }
}
