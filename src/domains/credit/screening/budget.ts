// How many distinct parties has this client asked about in this hour? Counted in memory from the query log, which all processes write.
import { GraphQLError } from 'graphql'
import { type Sql } from '../../../platform/database/sql.js'
import { type Clock } from '../../../platform/time/clock.js'

const HOUR_MS = 3600 * 1000
/** How long another process's questions may go unnoticed. */
const LOOK_EVERY_MS = 30_000

interface Hour { readonly startsAt: number, readonly subjects: Set<string>, lookedAt: number }

export class ScreeningBudget {
  private readonly hours = new Map<string, Hour>()

  constructor(private readonly sql: Sql, private readonly clock: Clock) {}

  /** Charges the parties that are new in this hour, or refuses them all. */
  async charge(clientId: string, keys: readonly string[], personsPerHour: number): Promise<void> {
    const at = this.clock.wall().getTime()
    const hour = await this.hourOf(clientId, at)
    const added = new Set(keys.filter(key => !hour.subjects.has(key)))
    if (hour.subjects.size + added.size > personsPerHour) throw exhausted(hour.startsAt + HOUR_MS - at)
    for (const key of added) hour.subjects.add(key)
  }

  private async hourOf(clientId: string, at: number): Promise<Hour> {
    const startsAt = at - at % HOUR_MS
    let hour = this.hours.get(clientId)
    if (hour?.startsAt !== startsAt) this.hours.set(clientId, hour = { startsAt, subjects: new Set(), lookedAt: 0 })
    if (at - hour.lookedAt < LOOK_EVERY_MS) return hour
    const since = Math.max(startsAt, hour.lookedAt - LOOK_EVERY_MS)
    hour.lookedAt = at
    // The log is written by the business clock, and hours of limits run by wall time.
    const offset = this.clock.now().getTime() - this.clock.wall().getTime()
    const rows = await this.sql.query<{ subjectKey: string }>(
      `select distinct "subjectKey" from "creditQuery" where "at" >= $1 and "clientId" = $2 and "subjectKey" is not null and "refusal" is null`,
      [new Date(since + offset), clientId])
    for (const { subjectKey } of rows) hour.subjects.add(subjectKey)
    return hour
  }
}

const exhausted = (retryAfterMs: number) =>
  new GraphQLError('', { extensions: { code: 'SCREENING_BUDGET', http: { status: 429 }, retryable: true, retryAfterMs } })
