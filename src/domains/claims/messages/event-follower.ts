// Who does what follows from an event, once for each and in order? Each process, one at a time; a cursor says how far they have come.
import { execute } from '../../../platform/database/execute.js'
import { type Job } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'

/** What happened, and to which record. */
export interface Followed {
  readonly id: string
  readonly seq: number
  readonly type: string
  readonly recordId: string
  readonly businessAt: Date
}

export interface Following {
  /** Names the cursor. */
  readonly name: string
  /** What the audit trail calls it. */
  readonly action: string
  readonly types: readonly string[]
  handle(work: Work, event: Followed): Promise<void>
}

const LOOK_EVERY_MS = 1000
const SLICE = 50
/** An event that fails so often, ever more slowly, is passed: it must not hold up all that follow. A database that is down passes nothing. */
const TRIES_MAX = 6

/** Another process has it, or has been quicker: rolled back without a trace. */
class TakenElsewhere extends Error {}

export class EventFollower implements Job {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.follow(), error => { if (!(error instanceof TakenElsewhere)) this.report(error) })
  /** Everything up to here was looked at; what concerned us is done. */
  private passed = 0
  private tries = 0
  private restsUntil = 0
  private readonly key: string

  constructor(private readonly platform: Platform, private readonly following: Following) {
    this.key = `cursor:${following.name}`
  }

  start(): void {
    this.rounds.start()
  }

  stop(): Promise<void> {
    return this.rounds.stop()
  }

  private report(error: unknown): void {
    process.stderr.write(`${this.following.name}: ${String(error)}\n`)
  }

  private async follow(): Promise<void> {
    if (this.platform.clock.wall().getTime() < this.restsUntil) return
    const top = await this.top()
    if (top === this.passed) return
    for (let events = await this.next(top); !this.rounds.isStopped; events = await this.next(top)) {
      if (events.length === 0) {
        this.passed = top
        return
      }
      for (const event of events) {
        if (this.rounds.isStopped) return
        await this.take(event)
      }
    }
  }

  /** What happened before the first start is nobody's business any more. */
  private async top(): Promise<number> {
    const { rows } = this.platform
    const [found] = await rows.text<{ top: number, begun: boolean }>(
      `select (select coalesce(max("seq"), 0) from "event")::float8 as top, exists (select 1 from "setting" where "key" = $1) as begun`, [this.key])
    const top = found?.top ?? 0
    if (found?.begun === false) {
      await rows.text(`insert into "setting" ("key", "value") values ($1, jsonb_build_object('seq', $2::bigint)) on conflict ("key") do nothing`, [this.key, top])
    }
    return top
  }

  private async next(top: number): Promise<Followed[]> {
    const { rows } = this.platform
    const query = rows.from('event').where('event.seq', '>', Math.max(this.passed, await this.cursor())).where('event.seq', '<=', top)
      .where('event.type', 'in', this.following.types).orderBy('event.seq').limit(SLICE)
    return (await rows.all('event', query)).map(({ id, seq, type, recordId, businessAt }) => ({ id, seq: seq ?? 0, type, recordId, businessAt }))
  }

  private async cursor(): Promise<number> {
    const [row] = await this.platform.rows.text<{ seq: number }>(`select ("value"->>'seq')::float8 as seq from "setting" where "key" = $1`, [this.key])
    return row?.seq ?? 0
  }

  private async take(event: Followed): Promise<void> {
    try {
      await this.handle(event, work => this.following.handle(work, event))
      this.tries = 0
    } catch (error) {
      if (error instanceof TakenElsewhere) throw error
      this.tries++
      this.restsUntil = this.platform.clock.wall().getTime() + 1000 * 2 ** this.tries
      if (this.tries < TRIES_MAX) throw error
      this.report(error)
      await this.handle(event, async () => { this.report(`passed event ${event.id}`) })
      this.tries = 0
    }
  }

  /** The cursor moves in the same transaction: what follows from an event is done if and only if the event is passed. */
  private handle(event: Followed, body: (work: Work) => Promise<void>): Promise<void> {
    return this.platform.performOwn(this.following.action, async work => {
      const [held] = await execute<{ seq: number }>(work.em, `select ("value"->>'seq')::float8 as seq from "setting" where "key" = $1 for update skip locked`, [this.key])
      if (!held || held.seq >= event.seq) throw new TakenElsewhere()
      await body(work)
      await execute(work.em, `update "setting" set "value" = jsonb_build_object('seq', $2::bigint) where "key" = $1`, [this.key, event.seq])
      return { id: event.recordId }
    })
  }
}
