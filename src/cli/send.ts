// What if the platform is busy? It says for how long, before it has done anything; then the request is sent again.
import { setTimeout as sleep } from 'node:timers/promises'

const TRIES = 5
const BUSY = [429, 503]

/** The answer, whatever it is, unless it only says when to come again. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  for (let left = TRIES; ; left--) {
    const response = await fetch(url, init)
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    if (left === 0 || !BUSY.includes(response.status) || !Number.isFinite(seconds)) return response
    await response.body?.cancel()
    await sleep(seconds * 1000)
  }
}
