// How do errors, cost and request id get into every answer, whoever refused it?
import type { GraphQLFormattedError } from 'graphql'
import type { Balance, Bucket } from '../limits/bucket.js'
import { fold, publicError, type Classified, type ErrorText } from './errors.js'
import type { Exchange } from './exchange.js'
import { statusOf, type MediaType } from './media.js'

export interface AnswerOptions {
  bucket: Bucket
  /** Of the bucket, in points. */
  size: number
  refillPerSecond: number
  errorText: ErrorText
}

export interface Answer {
  status: number
  headers: Record<string, string>
  errors?: readonly GraphQLFormattedError[]
  extensions: Record<string, unknown>
}

export interface Outcome {
  data?: Record<string, unknown> | null | undefined
  errors: readonly Classified[]
  extensions?: Record<string, unknown> | undefined
}

export function answerOf(exchange: Exchange, outcome: Outcome, media: MediaType, options: AnswerOptions): Answer {
  const folded = fold(outcome.errors, outcome.data !== undefined)
  const errors = folded.map(error => publicError(error, exchange, options.errorText))
  const status = statusOf(outcome.data, folded, media)
  const balance = options.bucket.peek(exchange.clientId ?? exchange.ip)
  const retryAfterMs = Math.max(0, ...errors.map(({ extensions }) => Number(extensions?.retryAfterMs ?? 0)))
  return {
    status,
    headers: {
      ...rateHeaders(balance, options),
      ...status === 401 && { 'www-authenticate': 'Bearer' },
      ...status >= 400 && retryAfterMs > 0 && { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) },
    },
    ...errors.length > 0 && { errors },
    extensions: {
      ...outcome.extensions,
      requestId: exchange.requestId,
      cost: {
        requested: exchange.requested,
        remaining: Math.floor(balance.remaining),
        restoreRate: options.refillPerSecond,
      },
    },
  }
}

function rateHeaders({ remaining, resetMs }: Balance, { size }: AnswerOptions): Record<string, string> {
  return {
    'ratelimit-limit': String(size),
    'ratelimit-remaining': String(Math.floor(remaining)),
    'ratelimit-reset': String(Math.ceil(resetMs / 1000)),
  }
}
