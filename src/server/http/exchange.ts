// What does the server know about one request while it is answered?
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LIMITS } from '../limits/limits.js'

export type Locale = 'en' | 'zh-CN'

/** What a context is made from. */
export interface RequestFacts {
  method: string
  /** Of the URL, without its query. */
  path: string
  authorization?: string
  requestId: string
  locale: Locale
  ip: string
  signal: AbortSignal
  /** Wall time in milliseconds, as Date.now(). */
  deadlineAt: number
  headers: IncomingHttpHeaders
}

export interface Exchange {
  method: string
  path: string
  requestId: string
  locale: Locale
  ip: string
  headers: IncomingHttpHeaders
  /** Of performance.now(). */
  startedAt: number
  deadlineAt: number
  abort: AbortController
  /** What the body of this client may measure. */
  bodyBytesMax: number
  /** Whether the body has come in whole: before that a lapse is the client's. */
  received: boolean
  /** Whether errors, cost and request id are in the answer already. */
  completed: boolean
  clientId?: string
  operationName?: string | undefined
  /** Whether the operation was let through to the resolvers. */
  ran: boolean
  requested: number
  codes: Set<string>
}

/** On Fastify's request and on Apollo's: Apollo clones the context, but hands the HTTP request on as it is. */
const EXCHANGE = Symbol('exchange')
interface Holder { [EXCHANGE]?: Exchange }

export function openExchange(
  key: object, request: { id: string; ip: string; method: string; url: string; headers: IncomingHttpHeaders }, deadlineMs: number,
): Exchange {
  const exchange: Exchange = {
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '',
    requestId: request.id,
    locale: localeOf(request.headers['accept-language']),
    ip: request.ip,
    headers: request.headers,
    startedAt: performance.now(),
    deadlineAt: Date.now() + deadlineMs,
    abort: new AbortController(),
    bodyBytesMax: LIMITS.BODY_LIMIT.value,
    received: false,
    completed: false,
    ran: false,
    requested: 0,
    codes: new Set(),
  }
  shareExchange(key, exchange)
  return exchange
}

export function shareExchange(key: object, exchange: Exchange) {
  (key as Holder)[EXCHANGE] = exchange
}

/** Every HTTP request has one, from its first hook on. */
export function exchangeOf(key: object): Exchange {
  const exchange = findExchange(key)
  if (!exchange) throw new Error('A request without an exchange')
  return exchange
}

/** Undefined for an operation that the server runs itself, without HTTP. */
export function findExchange(key: object | undefined): Exchange | undefined {
  return (key as Holder | undefined)?.[EXCHANGE]
}

export function factsOf(exchange: Exchange): RequestFacts {
  const { method, path, requestId, locale, ip, deadlineAt, headers, abort } = exchange
  const facts = { method, path, requestId, locale, ip, deadlineAt, headers, signal: abort.signal }
  return headers.authorization === undefined ? facts : { ...facts, authorization: headers.authorization }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Anything but a UUID is replaced: the id goes into logs, events and a header. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && UUID.test(header) ? header : randomUUID()
}

export function localeOf(acceptLanguage = ''): Locale {
  const wanted = acceptLanguage.split(',').map(readRange).filter(({ name }) => /^(en|zh)\b/i.test(name))
  const best = wanted.reduce((a, b) => b.quality > a.quality ? b : a, { name: 'en', quality: 0 })
  return /^zh/i.test(best.name) ? 'zh-CN' : 'en'
}

/** One entry of an Accept header: `text/html;q=0.8`. */
export function readRange(entry: string): { name: string; quality: number } {
  const [name = '', ...parameters] = entry.split(';').map(part => part.trim())
  const quality = parameters.find(parameter => /^q=/i.test(parameter))
  return { name, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
}
