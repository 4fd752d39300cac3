// How are subscriptions served: POST /graphql/stream, an event stream that ends with its token, its partner's standing, or the process?
import { type FastifyInstance, type FastifyRequest } from 'fastify'
import {
  createSourceEventStream, execute, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, parse, specifiedRules, validate,
  type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLSchema,
} from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { type Context } from '../platform/graphql/context.js'
import { type Platform } from '../platform/platform.js'
import { type AnswerOptions } from './http/answer.js'
import { classify, publicError, refuse } from './http/errors.js'
import { exchangeOf, factsOf, type Exchange, type RequestFacts } from './http/exchange.js'
import { costOf } from './limits/cost.js'
import { documentLimits } from './limits/document.js'
import { LIMITS } from './limits/limits.js'
import { refuseUnstorable, storableLiterals } from './limits/text.js'

/** How late a stream may notice that its token has expired or its partner was suspended, when no event comes. */
const LOOK_EVERY_MS = 1000
const STREAMS_PER_CLIENT_MAX = 20

export interface StreamOptions extends AnswerOptions {
  readonly platform: Platform
  readonly schema: GraphQLSchema
  readonly signIn: (facts: RequestFacts) => Promise<Context>
  /** The same caller again, with nothing remembered; refuses once the token has expired or the partner may not act. */
  readonly again: (context: Context) => Promise<Context>
}

interface Opened { readonly args: ExecutionArgs, readonly source: AsyncIterator<unknown>, readonly context: Context, readonly exchange: Exchange }

export function mountStream(app: FastifyInstance, options: StreamOptions): void {
  const closing = new AbortController()
  const opened = new WeakMap<FastifyRequest, Opened>()
  const live = new Map<string, number>()
  app.addHook('preClose', done => { closing.abort(); done() })
  takeOnlyJson(app)
  const handler = createHandler({
    authenticate: () => null,
    onSubscribe: request => {
      const stream = opened.get(request.raw)
      if (!stream) throw new Error('a stream that nobody opened')
      return eventsOf(stream, options, closing.signal)
    },
  })
  app.post('/graphql/stream', { bodyLimit: LIMITS.BODY_LIMIT.value }, async (request, reply) => {
    const stream = await open(request, options)
    const { clientId } = stream.context.actor
    const count = live.get(clientId) ?? 0
    if (count >= STREAMS_PER_CLIENT_MAX) throw refuse('THROTTLED', { retryAfterMs: LOOK_EVERY_MS })
    live.set(clientId, count + 1)
    reply.raw.once('close', () => { live.set(clientId, (live.get(clientId) ?? 1) - 1) })
    opened.set(request, stream)
    reply.hijack()
    await handler(request, reply)
  })
}

/** Everything that can refuse does so before the stream is accepted, in the shape of any other refusal. */
async function open(request: FastifyRequest, options: StreamOptions): Promise<Opened> {
  const exchange = exchangeOf(request)
  exchange.received = true
  const context = await options.signIn(factsOf(exchange))
  exchange.clientId = context.actor.clientId
  const { query, variables, operationName } = (request.body ?? {}) as { query?: unknown, variables?: unknown, operationName?: unknown }
  if (typeof query !== 'string') throw refuse('BAD_REQUEST')
  const document = checked(options.schema, query)
  const variableValues = (variables ?? {}) as Record<string, unknown>
  charge(options, document, context, { variableValues, operationName: typeof operationName === 'string' ? operationName : undefined })
  const args: ExecutionArgs = {
    schema: options.schema, document, variableValues, contextValue: { ...context, platform: options.platform },
    operationName: typeof operationName === 'string' ? operationName : null,
  }
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) throw source.errors?.[0] ?? refuse('BAD_REQUEST')
  return { args, source: source[Symbol.asyncIterator](), context, exchange }
}

function checked(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parsed(query)
  const errors = validate(schema, document, [...specifiedRules, documentLimits, storableLiterals], { maxErrors: 5, hideSuggestions: true })
  const worst = errors.find(error => error.extensions['code'] !== undefined) ?? errors[0]
  if (worst) throw new GraphQLError(worst.message, { nodes: worst.nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...worst.extensions } })
  return document
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.TOKEN_LIMIT.value })
  } catch (error) {
    throw new GraphQLError(error instanceof Error ? error.message : '', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

function charge(
  { schema, bucket, platform }: StreamOptions, document: DocumentNode, { actor }: Context,
  { variableValues, operationName }: { variableValues: Record<string, unknown>, operationName: string | undefined },
): void {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw refuse('BAD_REQUEST')
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, { maxErrors: 1 }).errors) throw refuse('BAD_USER_INPUT')
  refuseUnstorable(variableValues)
  const cost = costOf({ schema, document, operation, variables: variableValues })
  const limit = platform.limits.costPerRequest
  if (cost > limit) throw refuse('COST_LIMIT', { cost, limit })
  const taken = bucket.take(actor.clientId, cost)
  if (!taken.granted) throw refuse('THROTTLED', { retryAfterMs: taken.retryAfterMs, cost })
}

/** Each event is authorised and read anew: what the caller may not see any more is not sent. */
async function* eventsOf({ args, source, context, exchange }: Opened, options: StreamOptions, closing: AbortSignal): AsyncGenerator<ExecutionResult> {
  const said = (error: unknown) => publicError(classify(error, options.errorText), exchange, options.errorText) as unknown as GraphQLError
  try {
    for (let next = source.next(); !closing.aborted;) {
      const event = await Promise.race([next, tick(LOOK_EVERY_MS, closing)])
      const fresh = await options.again(context)
      if (event === undefined) continue
      if (event.done) return
      const { data, errors } = await execute({ ...args, rootValue: event.value, contextValue: fresh })
      yield { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(said) } : {}) }
      next = source.next()
    }
  } catch (error) {
    yield { errors: [said(error)] }
  } finally {
    void source.return?.()
  }
}

function tick(ms: number, closing: AbortSignal): Promise<undefined> {
  return new Promise(resolve => {
    const done = () => { clearTimeout(timer); closing.removeEventListener('abort', done); resolve(undefined) }
    const timer = setTimeout(done, ms)
    closing.addEventListener('abort', done)
  })
}

/** As for /graphql: no browser form can open a stream. */
function takeOnlyJson(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson)
}
