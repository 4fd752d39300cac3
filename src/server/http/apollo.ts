// How is Apollo Server set up, and what does each answer carry?
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { Kind, OperationTypeNode, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { documentLimits } from '../limits/document.js'
import { LIMITS } from '../limits/limits.js'
import { costPlugin } from '../limits/plugin.js'
import { storableLiterals } from '../limits/text.js'
import { answerOf, type AnswerOptions } from './answer.js'
import { classify, type Classified } from './errors.js'
import { findExchange, openExchange } from './exchange.js'
import { logFault } from './logger.js'
import { executorOf } from './executor.js'
import { findMediaType, JSON_TYPE } from './media.js'

export interface ApolloOptions extends AnswerOptions {
  schema: GraphQLSchema
  costPerRequestMax: number
  /** A mutation that the caller's kind, function or scope does not open. */
  onRefused?(context: object, mutation: string, reason: string): Promise<void>
}

export function createApollo(app: FastifyInstance, options: ApolloOptions): ApolloServer {
  return new ApolloServer({
    gateway: executorOf(options.schema),
    logger: app.log,
    introspection: true,
    parseOptions: { maxTokens: LIMITS.TOKEN_LIMIT.value },
    validationOptions: { maxErrors: 5 },
    validationRules: [documentLimits, storableLiterals],
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => carry(classify(error, options.errorText)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      costPlugin(options),
      answerPlugin(app, options),
    ],
  })
}

/** formatError knows neither request nor locale: it only carries the class of the error to where both are known. */
function carry(classified: Classified): GraphQLFormattedError {
  return { message: '', extensions: { classified } }
}

export function carriedBy(error: GraphQLFormattedError): Classified {
  return error.extensions?.classified as Classified
}

function answerPlugin(app: FastifyInstance, options: ApolloOptions): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, request, operation, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION) await reportRefused(options, contextValue, errors)
          const requestId = findExchange(request.http)?.requestId
          for (const error of errors) {
            if (classify(error, options.errorText).code === 'INTERNAL') logFault(app.log, requestId, error)
          }
        },
        willSendResponse: async context => complete(context, options),
      }
    },
  }
}

async function reportRefused({ onRefused }: ApolloOptions, context: object, errors: readonly GraphQLError[]): Promise<void> {
  const refused = errors.filter(({ path, extensions }) => path?.length === 1 && extensions['code'] === 'FORBIDDEN')
  for (const { nodes, extensions } of refused) {
    const [node] = nodes ?? []
    const reason = extensions['reason']
    if (node?.kind === Kind.FIELD) await onRefused?.(context, node.name.value, typeof reason === 'string' ? reason : 'FORBIDDEN')
  }
}

function complete({ request, response }: GraphQLRequestContext<object>, options: AnswerOptions) {
  if (response.body?.kind !== 'single') return
  // An operation that the server runs itself has no HTTP request.
  const exchange = findExchange(request.http) ?? openExchange(request, { id: '', ip: '', method: '', url: '', headers: {} }, 0)
  const media = findMediaType(exchange.headers) ?? JSON_TYPE
  const { data, errors = [], extensions } = response.body.singleResult
  const answer = answerOf(exchange, { data, errors: errors.map(carriedBy), extensions }, media, options)
  const { errors: _carried, ...result } = response.body.singleResult
  response.body.singleResult = {
    ...result,
    ...answer.errors && { errors: answer.errors },
    extensions: answer.extensions,
  }
  exchange.completed = true
  response.http.status = answer.status
  response.http.headers.set('content-type', `${media}; charset=utf-8`)
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!response.http.headers.has(name)) response.http.headers.set(name, value)
  }
}
