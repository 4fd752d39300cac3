// May this client pay for this operation now?
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { GraphQLError, getVariableValues, type DocumentNode } from 'graphql'
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
  // Of strings only their presence counts: pages are numbers, conditions booleans, and lists have a length.
  const shape = JSON.stringify([operation.name?.value, variables], (_key, value: unknown) => (typeof value === 'string' ? '' : value))
  const prices = pricesOf.get(document) ?? new Map<string, number>()
  pricesOf.set(document, prices)
  const known = prices.get(shape)
  if (known !== undefined) return known
  const price = costOf({ schema, document, operation, variables })
  if (prices.size < SHAPES_MAX && shape.length < SHAPE_LENGTH_MAX) prices.set(shape, price)
  return price
}

/** Pricing takes a tenth of a look-up. Apollo keeps documents by their text, so the prices go when the document goes. */
const pricesOf = new WeakMap<DocumentNode, Map<string, number>>()
const SHAPES_MAX = 100
const SHAPE_LENGTH_MAX = 500
