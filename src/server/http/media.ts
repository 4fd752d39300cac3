// In which media type is the answer sent, and with which status?
import type { IncomingHttpHeaders } from 'node:http'
import { readRange } from './exchange.js'

export const JSON_TYPE = 'application/json'
export const GRAPHQL_TYPE = 'application/graphql-response+json'
export type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE

/** The dearest quality wins, then the order of the header; undefined: neither is taken (406). */
export function findMediaType(headers: IncomingHttpHeaders): MediaType | undefined {
  if (!headers.accept) return JSON_TYPE
  const ranges = headers.accept.split(',').map(readRange).filter(({ quality }) => quality > 0)
  const best = ranges.sort((a, b) => b.quality - a.quality).find(({ name }) => typeOf(name))
  return best && typeOf(best.name)
}

function typeOf(range: string): MediaType | undefined {
  const name = range.toLowerCase()
  if (name === GRAPHQL_TYPE) return GRAPHQL_TYPE
  return [JSON_TYPE, 'application/*', '*/*'].includes(name) ? JSON_TYPE : undefined
}

interface Failed { path?: readonly (string | number)[] | undefined; status: number }

/**
 * Sign-in, throttling and the server's own state are told by the status in both media types, whatever the draft
 * allows for application/json: gateways and retrying clients read nothing else. The others keep 200 there.
 */
const ALWAYS_TOLD = new Set([401, 403, 429, 503, 504])

export function statusOf(
  data: Record<string, unknown> | null | undefined, errors: readonly Failed[], media: MediaType,
): number {
  const first = errors[0]
  if (!first) return 200
  if (data === undefined) return first.status
  if (data && !Object.keys(data).every(key => data[key] === null && errors.some(({ path }) => path?.[0] === key))) {
    return 200
  }
  const statuses = errors.map(({ status }) => status)
  if (statuses.every(status => status === 401 || status === 403)) return Math.min(...statuses)
  const worst = Math.max(...statuses)
  return media === GRAPHQL_TYPE || statuses.every(status => ALWAYS_TOLD.has(status)) ? worst : 200
}
