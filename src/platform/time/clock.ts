// What time is it? Two clocks: the business clock rules deadlines and qualifications, wall time rules tokens, limits and metrics.
import { type Sql } from '../database/sql.js'

export interface Clock {
  /** The business clock. In production it is wall time; in the sandbox it can be moved. */
  now(): Date
  wall(): Date
}

export const wallClock: Clock = { now: () => new Date(), wall: () => new Date() }

/** The sandbox's clock: it starts at an instant of its own, runs, and can be moved forward; its offset survives a restart. */
export class SandboxClock implements Clock {
  private constructor(private readonly sql: Sql, private offsetMs: number) {}

  static async open(sql: Sql, startAt: Date | undefined): Promise<SandboxClock> {
    const [row] = await sql.query<{ value: { offsetMs: number } | string }>(`select "value" from "setting" where "key" = 'sandboxClock'`)
    if (row) return new SandboxClock(sql, valueOf(row.value).offsetMs)
    const clock = new SandboxClock(sql, startAt ? startAt.getTime() - Date.now() : 0)
    await clock.store()
    return clock
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs)
  }

  wall(): Date {
    return new Date()
  }

  async advance(byMs: number): Promise<Date> {
    this.offsetMs += byMs
    await this.store()
    return this.now()
  }

  private async store(): Promise<void> {
    await this.sql.query(
      `insert into "setting" ("key", "value") values ('sandboxClock', $1) on conflict ("key") do update set "value" = excluded."value"`,
      [JSON.stringify({ offsetMs: this.offsetMs })],
    )
  }
}

const valueOf = (value: { offsetMs: number } | string): { offsetMs: number } =>
  typeof value === 'string' ? (JSON.parse(value) as { offsetMs: number }) : value
