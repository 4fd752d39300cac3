// How does an HTTP request become a GraphQL operation, and within which time?
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { statementCount } from '../../platform/database/sql.js'
import { REPORT_BYTES_MAX } from '../limits/limits.js'
import { answerOf, type AnswerOptions } from './answer.js'
import { carriedBy } from './apollo.js'
import { classify, refuse, type Classified } from './errors.js'
import { exchangeOf, factsOf, shareExchange, type Exchange, type RequestFacts } from './exchange.js'
import { logFault } from './logger.js'
import { findMediaType, JSON_TYPE } from './media.js'

export interface GraphqlOptions<C extends object> extends AnswerOptions {
  apollo: ApolloServer
  deadlineMs: number
  /** Answers tell how many statements they took; a partner has no use for that. */
  sandbox: boolean
  contextOf(facts: RequestFacts): Promise<C>
  rateKeyOf(context: C): string
  /** Whether the sender may report by the thousand; absent: nobody may. */
  mayReport?(facts: RequestFacts): Promise<boolean>
}

export async function mountGraphql<C extends object>(app: FastifyInstance, options: GraphqlOptions<C>) {
  takeOnlyJson(app)
  app.addHook('onRequest', async (request, reply) => {
    startDeadline(request, reply, options)
    refuseEncodings(request)
  })
  app.addHook('preParsing', (request, reply) => limitBody(request, reply, options))
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    exposeHeadRoute: false,
    bodyLimit: REPORT_BYTES_MAX,
    handler: (request, reply) => handle(request, reply, options),
  })
}

/**
 * Fastify's handlerTimeout does not do: on Node 22 a request with a body is "closed" once the body is read, and at that
 * moment it clears its timer and aborts its signal. The response closes when the answer is out or the client is gone.
 */
function startDeadline<C extends object>(request: FastifyRequest, reply: FastifyReply, options: GraphqlOptions<C>) {
  const exchange = exchangeOf(request)
  const timer = setTimeout(() => {
    const refusal = refuse(exchange.received ? 'TIMEOUT' : 'REQUEST_TIMEOUT')
    exchange.abort.abort(refusal)
    if (reply.sent) return
    if (!exchange.received) void reply.header('connection', 'close')
    void sendRefusal(reply, exchange, [classify(refusal, options.errorText)], options)
  }, options.deadlineMs)
  reply.raw.once('close', () => {
    clearTimeout(timer)
    if (!reply.raw.writableFinished) exchange.abort.abort(new Error('The client closed the connection'))
  })
}

/** A closed socket takes the answer with it: what is not far too large is let in and thrown away, so that its sender reads why. */
const DISCARDED_BYTES_MAX = 16 * 1024 * 1024

/** Only of a body that is large, or names no length, it is asked who sends it before it is read. */
async function limitBody<C extends object>(request: FastifyRequest, reply: FastifyReply, options: GraphqlOptions<C>) {
  const exchange = exchangeOf(request)
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const length = Number(request.headers['content-length'] ?? (hasBody ? Infinity : 0))
  if (length <= exchange.bodyBytesMax) return
  if (await options.mayReport?.(factsOf(exchange))) exchange.bodyBytesMax = REPORT_BYTES_MAX
  if (length === Infinity || length <= exchange.bodyBytesMax) return
  if (length > DISCARDED_BYTES_MAX) void reply.header('connection', 'close')
  throw refuse('BODY_LIMIT')
}

async function handle<C extends object>(request: FastifyRequest, reply: FastifyReply, options: GraphqlOptions<C>) {
  const exchange = exchangeOf(request)
  exchange.received = true
  if (Array.isArray(request.body)) throw refuse('BATCHING_DISABLED')
  if (!findMediaType(request.headers)) throw refuse('NOT_ACCEPTABLE')
  if (!['GET', 'POST'].includes(request.method)) {
    void reply.header('allow', 'GET, POST')
    throw refuse('METHOD_NOT_ALLOWED')
  }
  const { operationName } = (request.body ?? {}) as { operationName?: unknown }
  if (typeof operationName === 'string') exchange.operationName = operationName
  const httpGraphQLRequest = toApollo(request)
  shareExchange(httpGraphQLRequest, exchange)
  const statements = { count: 0 }
  const answer = await statementCount.run(statements, () => options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest, context: () => contextFor(exchange, reply, options),
  }))
  if (reply.sent) return reply
  if (options.sandbox) void reply.header('server-timing', `sql;desc=${statements.count}`)
  for (const [name, value] of answer.headers) void reply.header(name, value)
  if (answer.body.kind !== 'complete') throw refuse('NOT_ACCEPTABLE')
  if (exchange.completed) return reply.code(answer.status ?? 200).send(answer.body.string)
  // Refused before Apollo's plugins run: by sign-in, or for its shape.
  const { errors }: { errors: GraphQLFormattedError[] } = JSON.parse(answer.body.string)
  return sendRefusal(reply, exchange, errors.map(carriedBy), options)
}

async function contextFor<C extends object>(exchange: Exchange, reply: FastifyReply, options: GraphqlOptions<C>) {
  try {
    const context = await options.contextOf(factsOf(exchange))
    exchange.clientId = options.rateKeyOf(context)
    return context
  } catch (error) {
    if (classify(error, options.errorText).code === 'INTERNAL') logFault(reply.log, exchange.requestId, error)
    throw error
  }
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const query = request.url.indexOf('?')
  return { method: request.method, headers, body: request.body, search: query < 0 ? '' : request.url.slice(query) }
}

/** Also for routes beside GraphQL: one shape of refusal for the whole server. */
export function sendRefusal(
  reply: FastifyReply, exchange: Exchange, errors: Classified[], options: AnswerOptions,
): FastifyReply {
  const media = findMediaType(exchange.headers) ?? JSON_TYPE
  const answer = answerOf(exchange, { errors }, media, options)
  for (const [name, value] of Object.entries(answer.headers)) if (!reply.hasHeader(name)) void reply.header(name, value)
  void reply.code(answer.status).type(`${media}; charset=utf-8`)
  return reply.send(JSON.stringify({ errors: answer.errors, extensions: answer.extensions }) + '\n')
}

function takeOnlyJson(app: FastifyInstance) {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      if (body.length > exchangeOf(request).bodyBytesMax) throw refuse('BODY_LIMIT')
      void parseJson(request, decode(body as Buffer), done)
    } catch (error) {
      done(error as Error)
    }
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(body: Buffer): string {
  // JSON holds no NUL, so one near the start is UTF-16 or UTF-32, whatever the header says.
  if (body.subarray(0, 4).includes(0) || body[0] === 0xff || body[0] === 0xfe) throw refuse('UNSUPPORTED_MEDIA_TYPE')
  try {
    return utf8.decode(body)
  } catch {
    throw refuse('UNSUPPORTED_MEDIA_TYPE')
  }
}

/** Never unpacked, so no small body can become a large one. */
function refuseEncodings({ headers }: FastifyRequest) {
  const coding = headers['content-encoding'] ?? 'identity'
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  if (coding !== 'identity' || !/^utf-?8$/i.test(charset)) throw refuse('UNSUPPORTED_MEDIA_TYPE')
}
