// How does one message go out? One POST, no redirects, ten seconds in all; what comes back is counted and thrown away.
import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { findEndpointUrl, isFiltered, type Agents } from './webhook.address.js'
import { type AttemptOutcome } from './webhook.entities.js'

/** An answer longer than this is cut off; its status counts. */
const RESPONSE_BYTES_MAX = 64 * 1024

export interface Posted {
  readonly outcome: AttemptOutcome
  readonly statusCode: number | null
  readonly durationMs: number
  readonly responseBytes: number
  /** Only what was asked to be kept. */
  readonly text: string
}

export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly withinMs: number
  /** How much of the answer is read; nothing, but of a challenge. */
  readonly keepBytes?: number
}

export class Outbound {
  private readonly closing = new AbortController()

  constructor(private readonly agents: Agents, private readonly sandbox: boolean) {}

  /** What is under way is cut off, and counts as not sent. */
  close(): void {
    this.closing.abort()
  }

  /** Rejects only when it was closed. */
  async post(post: Post): Promise<Posted> {
    const startedAt = performance.now()
    const ended = (outcome: AttemptOutcome, answer: Partial<Answer> = {}): Posted =>
      ({ outcome, statusCode: null, responseBytes: 0, text: '', ...answer, durationMs: Math.round(performance.now() - startedAt) })
    const url = findEndpointUrl(post.url, this.sandbox)
    if (!url) return ended('NOT_ALLOWED')
    const timeout = AbortSignal.timeout(post.withinMs)
    try {
      const answer = await this.send(url, post, AbortSignal.any([timeout, this.closing.signal]))
      return ended(outcomeOf(answer.statusCode), answer)
    } catch (error) {
      if (this.closing.signal.aborted) throw error
      return ended(isFiltered(error) ? 'NOT_ALLOWED' : timeout.aborted ? 'TIMED_OUT' : 'UNREACHABLE')
    }
  }

  private send(url: URL, { headers, body, keepBytes = 0 }: Post, signal: AbortSignal): Promise<Answer> {
    const secure = url.protocol === 'https:'
    const options: RequestOptions = {
      method: 'POST', agent: secure ? this.agents.https : this.agents.http, signal,
      headers: {
        'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'tongban-webhooks', 'accept-encoding': 'identity',
        ...headers,
      },
    }
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request(url, options, response => { read(response, keepBytes).then(resolve, reject) })
      request.on('error', reject)
      request.end(body)
    })
  }
}

interface Answer { readonly statusCode: number, readonly responseBytes: number, readonly text: string }

async function read(response: IncomingMessage, keepBytes: number): Promise<Answer> {
  const kept: Buffer[] = []
  let responseBytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (responseBytes < keepBytes) kept.push(chunk.subarray(0, keepBytes - responseBytes))
    responseBytes += chunk.length
    if (responseBytes > RESPONSE_BYTES_MAX) break // leaving the loop closes the connection
  }
  return { statusCode: response.statusCode ?? 0, responseBytes, text: Buffer.concat(kept).toString() }
}

function outcomeOf(statusCode: number): AttemptOutcome {
  if (statusCode >= 200 && statusCode < 300) return 'DELIVERED'
  if (statusCode === 410) return 'GONE'
  return statusCode >= 300 && statusCode < 400 ? 'REDIRECTED' : 'REJECTED'
}
