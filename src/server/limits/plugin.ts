// May this client pay for this operation now?
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { GraphQLError, getVariableValues } from 'graphql'
import { findExchange } from '../http/exchange.js'
import type { Bucket } from './bucket.js'
import { costOf } from './cost.js'
import { refuseUnstorable } from './text.js'

export interface CostOptions {
  bucket: Bucket
  costPerRequestMax: number
}

export function costPlugin(options: CostOptions): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return { didResolveOperation: async context => charge(context, options) }
    },
  }
}

/** The limit is read before the bucket: a refused request takes no points. */
function charge(context: GraphQLRequestContext<object>, options: CostOptions) {
  const exchange = findExchange(context.request.http)
  if (!exchange || !context.operation) return
  if (context.operation.operation === 'subscription') {
    throw new GraphQLError('Subscriptions are served as an event stream.', { extensions: { code: 'BAD_REQUEST' } })
  }
  exchange.operationName = context.operationName ?? undefined
  refuseUnstorable(context.request.variables)
  const requested = priceOf(context)
  exchange.requested = requested
  if (requested > options.costPerRequestMax) {
    throw new GraphQLError('', {
      extensions: { code: 'COST_LIMIT', cost: requested, limit: options.costPerRequestMax },
    })
  }
  const taken = options.bucket.take(exchange.clientId ?? exchange.ip, requested)
  if (!taken.granted) {
    throw new GraphQLError('', { extensions: { code: 'THROTTLED', retryAfterMs: taken.retryAfterMs, cost: requested } })
  }
  exchange.ran = true
}

/** Variables that can't be read cost a point and are left to the executor, which names all their faults at once. */
function priceOf({ schema, document, operation, request }: GraphQLRequestContext<object>): number {
  if (!document || !operation) return 0
  const variables = request.variables ?? {}
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  if (errors) return 1
  return costOf({ schema, document, operation, variables })
}
