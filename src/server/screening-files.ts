// How do files of subjects come in, and results go out, beside GraphQL: PUT /screening-files/:id, GET /screening-jobs/:id/…?
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { badRowsOf, badRowsPath, isTicketLive, isTicketOf, JobService, resultsOf, resultsPath, SCREENING_FILE_BYTES_MAX, screeningRoutes, type ScreeningFileRow, type ScreeningJobRow } from '../domains/credit/index.js'
import { type Context } from '../platform/graphql/context.js'
import { prefixOf } from '../platform/ids.js'
import { findRefusal } from '../platform/permissions/refusal.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'
import { exchangeOf, factsOf, type RequestFacts } from './http/exchange.js'

/** The body has had its own time (five minutes): this is for what follows it. */
const STORE_WITHIN_MS = 8000
const LINGER_MS = 1000

interface Mounted {
  readonly platform: Platform
  readonly signIn: (facts: RequestFacts) => Promise<Context>
}

export function mountScreeningFiles(app: FastifyInstance, { platform, signIn }: Mounted): void {
  const service = new JobService(platform)
  const enter = async (request: FastifyRequest, route: keyof typeof screeningRoutes): Promise<{ context: Context, id: string }> => {
    const exchange = exchangeOf(request)
    const context = await signIn(factsOf(exchange))
    exchange.clientId = context.actor.clientId
    const refusal = findRefusal(screeningRoutes[route], context, route)
    if (refusal) throw refusal
    return { context, id: (request.params as { id: string }).id }
  }
  // Untouched: nothing is read before the caller and the ticket are known.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => { done(null, payload) })

  app.put('/screening-files/:id', { bodyLimit: SCREENING_FILE_BYTES_MAX }, async (request, reply) => {
    const { context, id } = await enter(request, 'storeScreeningFile')
    const file = await service.findFile(context, id)
    if (!file) throw refuse('NOT_FOUND')
    checkTicket(platform, file, request.headers['x-upload-ticket'])
    const stored = await service.takeIn(file, bodyOf(request.raw, reply))
    if (stored === 'TOO_LARGE') throw tooLarge(reply)
    const performed = await service.store({ ...context, deadlineAt: context.wallNow() + STORE_WITHIN_MS }, file, stored)
    const [fault] = performed.faults
    if (fault) throw refused(fault.code, fault.code === 'SCREENING_FILE_STORED' ? 409 : 422)
    context.reads.forget()
    const { version, status, format, sha256, sizeBytes } = (await service.findFile(context, id)) ?? file
    return reply.send({ screeningFile: { id, version, status, format, sha256, sizeBytes }, replayed: performed.replayed || file.status === 'STORED' })
  })

  app.get(resultsPath(':id'), { exposeHeadRoute: false }, async (request, reply) => {
    const { context, id } = await enter(request, 'readScreeningResults')
    const job = await findJob(context, id, ['DONE', 'PARTIAL'])
    return send(reply, `${job.id}.ndjson`, 'application/x-ndjson; charset=utf-8', resultsOf(context, job))
  })

  app.get(badRowsPath(':id'), { exposeHeadRoute: false }, async (request, reply) => {
    const { context, id } = await enter(request, 'readScreeningBadRows')
    const job = await findJob(context, id, ['PARTIAL'])
    const file = await service.findFile(context, job.fileId)
    if (file?.status !== 'STORED') throw refuse('NOT_FOUND')
    const isCsv = file.format === 'CSV'
    return send(reply, `${job.id}-bad.${isCsv ? 'csv' : 'ndjson'}`, isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8', badRowsOf(platform, context, job, file))
  })
}

async function findJob({ reads }: Context, id: string, statuses: readonly ScreeningJobRow['status'][]): Promise<ScreeningJobRow> {
  const job = prefixOf(id) === 'scj' ? await reads.one('screeningJob', 'id', id) : null
  if (!job || !statuses.includes(job.status)) throw refuse('NOT_FOUND')
  return job
}

function checkTicket({ cursors, clock }: Platform, file: ScreeningFileRow, sent: string | string[] | undefined): void {
  if (typeof sent !== 'string' || !isTicketOf(cursors, file, sent)) throw refused('TICKET_INVALID', 403)
  // A client whose answer was lost may send the same again, however late.
  if (file.status === 'EXPECTED' && !isTicketLive(file, clock.now())) throw refused('TICKET_EXPIRED', 410)
}

/** Who announces too much is refused unread. A connection that breaks off is the client's fault and leaves nothing. */
async function* bodyOf(raw: IncomingMessage, reply: FastifyReply): AsyncGenerator<Uint8Array> {
  if (Number(raw.headers['content-length'] ?? 0) > SCREENING_FILE_BYTES_MAX) throw tooLarge(reply)
  const chunks = raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  try {
    yield* chunks
  } catch {
    throw refuse('BAD_REQUEST')
  }
}

/** What still comes is thrown away for a moment, then the line is cut: cut at once, the sender would see a broken line and not the answer. */
function tooLarge({ raw, request }: FastifyReply): GraphQLError {
  raw.once('finish', () => { setTimeout(() => { if (!request.raw.complete) request.raw.destroy() }, LINGER_MS).unref() })
  return refuse('BODY_LIMIT', { limit: SCREENING_FILE_BYTES_MAX })
}

const refused = (code: string, status: number): GraphQLError => new GraphQLError('', { extensions: { code, http: { status } } })

/** A download and nothing else: no browser may take it for a page or keep it. */
const send = (reply: FastifyReply, name: string, mime: string, texts: AsyncIterable<string>): FastifyReply => reply.headers({
  'content-type': mime, 'content-disposition': `attachment; filename="${name}"`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
}).send(Readable.from(texts))
