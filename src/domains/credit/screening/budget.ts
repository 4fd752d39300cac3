// How many distinct parties has this client asked about in this hour? Counted in memory from the query log, which all processes write.
import { GraphQLError } from 'graphql'
import { type Rows } from '../../../platform/database/reader.js'
import { type Platform } from '../../../platform/platform.js'
import { type Clock } from '../../../platform/time/clock.js'

const HOUR_MS = 3600 * 1000
/** How long another process's questions may go unnoticed. */
const LOOK_EVERY_MS = 30_000

interface Hour { readonly startsAt: number, readonly subjects: Set<string>, lookedAt: number }

class ScreeningBudget {
  private readonly hours = new Map<string, Hour>()

  constructor(private readonly clock: Clock) {}

  /** Charges the parties that are new in this hour, or refuses them all. The rows are those of the open transaction, if there is one. */
  async charge(rows: Rows, clientId: string, keys: readonly string[], personsPerHour: number): Promise<void> {
    const at = this.clock.wall().getTime()
    const hour = await this.hourOf(rows, clientId, at)
    const added = new Set(keys.filter(key => !hour.subjects.has(key)))
    if (hour.subjects.size + added.size > personsPerHour) throw exhausted(hour.startsAt + HOUR_MS - at)
    for (const key of added) hour.subjects.add(key)
  }

  private async hourOf(rows: Rows, clientId: string, at: number): Promise<Hour> {
    const startsAt = at - at % HOUR_MS
    let hour = this.hours.get(clientId)
    if (hour?.startsAt !== startsAt) this.hours.set(clientId, hour = { startsAt, subjects: new Set(), lookedAt: 0 })
    if (at - hour.lookedAt < LOOK_EVERY_MS) return hour
    const since = Math.max(startsAt, hour.lookedAt - LOOK_EVERY_MS)
    hour.lookedAt = at
    // The log is written by the business clock, and hours of limits run by wall time.
    const offset = this.clock.now().getTime() - this.clock.wall().getTime()
    const asked = await rows.text<{ subjectKey: string }>(
      `select distinct "subjectKey" from "creditQuery" where "at" >= $1 and "clientId" = $2 and "subjectKey" is not null and "refusal" is null`,
      [new Date(since + offset), clientId])
    for (const { subjectKey } of asked) hour.subjects.add(subjectKey)
    return hour
  }
}

const budgets = new WeakMap<Platform, ScreeningBudget>()

/** The one of this process: two would each give the whole. */
export function budgetOf(platform: Platform): ScreeningBudget {
  const budget = budgets.get(platform) ?? new ScreeningBudget(platform.clock)
  budgets.set(platform, budget)
  return budget
}

const exhausted = (retryAfterMs: number) =>
  new GraphQLError('', { extensions: { code: 'SCREENING_BUDGET', http: { status: 429 }, retryable: true, retryAfterMs } })
