// How is a server killed under one request, and what does the same request find afterwards? The same key or ticket is sent again to the process that follows.
import { setTimeout as sleep } from 'node:timers/promises'
import { startAgain } from '../claims/pay.world.js'
import { City } from '../support/client.js'
import { type TestServer } from '../support/server.js'

/** What a request came to: the record that it answers, and whether it had been done before. */
export interface Answered { readonly record: string, readonly isReplay: boolean }
export type Send = (city: City) => Promise<Answered>
export interface Kill { readonly step: string, readonly afterMs: number, readonly was: 'in flight' | 'answer lost' | 'acknowledged', readonly found: boolean }

const SOONEST_MS = 5
const LATEST_MS = 60
/** An answer takes so long through the network: what left the server less than that before the kill never reached anybody. */
const LINE_MS = 40
/** A step that was begun too early is begun later the next time, and the other way round: kills gather on both sides of the commit. */
const LATER = 1.25
const EARLIER = 0.5
const PACE_MAX = 2.5

export class Killing {
  readonly kills: Kill[] = []
  city: City
  private readonly paces = new Map<string, number>()
  private readonly random: () => number

  constructor(public server: TestServer, private readonly env: Readonly<Record<string, string>>, seed: number) {
    this.city = new City(server.url, server.dataDir)
    this.random = randomOf(seed)
  }

  /** Kills the server while it works on the request, starts it again and sends the same once more. `kind` groups steps that take equally long. */
  async under(step: string, send: Send, kind = 'mutation'): Promise<Answered> {
    const pace = this.paces.get(kind) ?? 1
    const afterMs = Math.round((SOONEST_MS + this.random() * (LATEST_MS - SOONEST_MS)) * pace)
    let leftAt = Infinity
    const answer = send(this.city).then(answered => { leftAt = Date.now(); return answered }).catch(() => undefined)
    await sleep(afterMs)
    const killedAt = Date.now()
    await this.server.kill()
    const heard = await answer
    const was = !heard ? 'in flight' : killedAt - leftAt < LINE_MS ? 'answer lost' : 'acknowledged'
    await this.again()
    const again = await send(this.city)
    // What was answered is never done anew, and never becomes another record.
    if (heard && (!again.isReplay || again.record !== heard.record)) throw new Error(`${step}: answered ${heard.record}, then ${JSON.stringify(again)}`)
    this.kills.push({ step, afterMs, was, found: again.isReplay })
    this.paces.set(kind, was === 'acknowledged' ? pace * EARLIER : again.isReplay ? pace : Math.min(pace * LATER, PACE_MAX))
    return again
  }

  /** Kills that met a request without an answer; the others prove nothing. */
  get unheard(): Kill[] { return this.kills.filter(({ was }) => was !== 'acknowledged') }

  private async again(): Promise<void> {
    this.server = await startAgain(this.server, this.env)
    this.city = new City(this.server.url, this.server.dataDir)
  }
}

/** The same seed gives the same delays (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
