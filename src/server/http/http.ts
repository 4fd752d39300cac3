// How is a schema put on a port?
import underPressure from '@fastify/under-pressure'
import type { ApolloServer } from '@apollo/server'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { createBucket } from '../limits/bucket.js'
import type { AnswerOptions } from './answer.js'
import { createApollo } from './apollo.js'
import { CODES } from './codes.js'
import { classify, refuse, type ErrorText } from './errors.js'
import { exchangeOf, openExchange, requestIdOf, type RequestFacts } from './exchange.js'
import { mountGraphql, sendRefusal } from './graphql.js'
import { mountHealth, type Lifecycle } from './health.js'
import { createLogger, logFault, printable, type RequestFact } from './logger.js'
import { countRequests, createMetrics, type Metrics } from './metrics.js'

export interface HttpSettings {
  port: number
  host: string
  sandbox: boolean
  deadlineMs: number
  costPerRequestMax: number
  bucket: number
  refillPerSecond: number
}

export interface HttpOptions<C extends object> {
  schema: GraphQLSchema
  /** Refuses by a GraphQLError with `code` and `http.status` in its extensions. */
  contextOf(facts: RequestFacts): Promise<C>
  /** The client's id, or the address of those without a token. */
  rateKeyOf(context: C): string
  mayReport?(facts: RequestFacts): Promise<boolean>
  settings: HttpSettings
  ready(): Promise<Record<string, boolean>>
  onRefused?(context: object, mutation: string, reason: string): Promise<void>
  errorText: ErrorText
  routes?(app: FastifyInstance, answers: AnswerOptions): Promise<void>
  onResponse?(fact: RequestFact): void
  logger?: FastifyBaseLogger
}

export interface HttpServer {
  app: FastifyInstance
  apollo: ApolloServer
  metrics: Metrics
  lifecycle: Lifecycle
}

/** Mean delay of the event loop over a second: past it every answer is late, and most would miss the deadline. */
const EVENT_LOOP_DELAY_MS_MAX = 1000
/** Against clients that send by drops. The bodies of GraphQL have its deadline; five minutes are for uploads. */
const HEADERS_WITHIN_MS = 5000
const REQUEST_WITHIN_MS = 300_000

/** Resolves when the port is open. */
export async function createHttp<C extends object>(options: HttpOptions<C>): Promise<HttpServer> {
  const { settings, errorText } = options
  refusePublicSandbox(settings)
  const { bucket: size, refillPerSecond } = settings
  const answers: AnswerOptions = { bucket: createBucket({ size, refillPerSecond }), size, refillPerSecond, errorText }
  const metrics = createMetrics()
  const lifecycle = { draining: false }
  const app = createApp(options.logger ?? createLogger(), answers)
  observe(app, options, countRequests(metrics))
  // A connection that finishes its request during the drain would else stay open until the client lets go of it.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (lifecycle.draining) void reply.header('connection', 'close')
    done(null, payload)
  })
  await app.register(underPressure, {
    maxEventLoopDelay: EVENT_LOOP_DELAY_MS_MAX, retryAfter: CODES.OVERLOADED.retryAfterMs / 1000,
  })
  const apollo = createApollo(app, { ...options, ...answers, costPerRequestMax: settings.costPerRequestMax })
  await apollo.start()
  await mountHealth(app, { lifecycle, metrics, ready: options.ready })
  await options.routes?.(app, answers)
  await app.register(scope => mountGraphql(scope, { ...options, ...answers, apollo, deadlineMs: settings.deadlineMs, sandbox: settings.sandbox }))
  app.addHook('onClose', () => metrics.stop())
  await app.listen({ port: settings.port, host: settings.host })
  return { app, apollo, metrics, lifecycle }
}

function createApp(logger: FastifyBaseLogger, answers: AnswerOptions): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: request => requestIdOf(request.headers['x-request-id']),
    requestTimeout: REQUEST_WITHIN_MS,
    http: { headersTimeout: HEADERS_WITHIN_MS, connectionsCheckingInterval: 1000 },
    // While draining, what still comes on an open connection is served and the connection closed.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => refuseRaw(error, socket, answers),
    frameworkErrors: (_error, request, reply) => {
      const exchange = openExchange(request, request, 0)
      void reply.header('x-request-id', exchange.requestId)
      void sendRefusal(reply, exchange, [classify(refuse('BAD_REQUEST'), answers.errorText)], answers)
    },
  })
  app.setErrorHandler((error, request, reply) => {
    const exchange = exchangeOf(request)
    const classified = classify(error, answers.errorText)
    if (classified.code === 'INTERNAL') logFault(app.log, exchange.requestId, error)
    return sendRefusal(reply, exchange, [classified], answers)
  })
  app.setNotFoundHandler((request, reply) =>
    sendRefusal(reply, exchangeOf(request), [classify(refuse('NOT_FOUND'), answers.errorText)], answers))
  return app
}

/** Bytes that never became a request: there is no reply to send with. */
function refuseRaw(error: Error & { code?: string }, socket: Socket, { errorText }: AnswerOptions) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const code = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'REQUEST_TIMEOUT'
    : error.code === 'HPE_HEADER_OVERFLOW' ? 'HEADERS_TOO_LARGE' : 'BAD_REQUEST'
  const requestId = requestIdOf(undefined)
  const { status, retryable, en } = CODES[code]
  const message = errorText(code, 'en') ?? en
  const body = JSON.stringify({ errors: [{ message, extensions: { code, retryable, requestId } }] })
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`, `X-Request-Id: ${requestId}`, 'Connection: close']
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** The response closes also when its client has gone, which Fastify's onResponse does not tell. */
function observe<C extends object>(app: FastifyInstance, options: HttpOptions<C>, count: (fact: RequestFact) => void) {
  app.addHook('onRequest', async (request, reply) => {
    const exchange = openExchange(request, request, options.settings.deadlineMs)
    // On the raw response, so that hijacked answers carry it too.
    reply.raw.setHeader('x-request-id', exchange.requestId)
    if (request.routeOptions.config.quiet) return
    reply.raw.once('close', () => {
      const fact = factOf(request, reply.raw.writableFinished ? reply.raw.statusCode : CLIENT_GONE)
      count(fact)
      app.log.info(fact, 'request')
      options.onResponse?.(fact)
    })
  })
}

/** The status that proxies write for a client that did not wait. */
const CLIENT_GONE = 499

function factOf(request: FastifyRequest, status: number): RequestFact {
  const { requestId, operationName, ran, startedAt, codes, clientId } = exchangeOf(request)
  const route = request.routeOptions.url ?? 'unknown'
  return {
    requestId,
    ...route === '/graphql' ? { ran } : { route },
    ...operationName !== undefined && { operationName: printable(operationName) },
    ms: Math.round((performance.now() - startedAt) * 10) / 10,
    status,
    codes: [...codes],
    ...clientId !== undefined && { clientId },
  }
}

/** Its keys and magic numbers are known to everybody. */
function refusePublicSandbox({ sandbox, host }: HttpSettings) {
  if (sandbox && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Error(`The sandbox listens on the loopback interface only, not on ${host}`)
  }
}
