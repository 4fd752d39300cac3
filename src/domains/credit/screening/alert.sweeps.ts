// Who looks through the query log? Each hour that has ended is examined once.
import { localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { type AlertKind } from './alert.entities.js'
import { ALERT_RULES, isNight, VOLUME_DAYS, volumeLimit } from './alert.rules.js'

const HOUR_MS = 3600 * 1000
const DAY_MS = 24 * HOUR_MS
const SHANGHAI_OFFSET_HOURS = 8
const HOURS_AT_ONCE = 100

interface Hour { readonly from: Date, readonly to: Date }
interface Suspicion { readonly kind: AlertKind, readonly partnerId: string | null, readonly subjectIndex: string | null, readonly count: number, readonly usual: number, readonly cause: string }

const examineQueryHours: Sweep = {
  action: 'examineQueryHour',
  due: async ({ rows, clock }) => {
    const now = clock.now().getTime()
    const hours = await rows.text<{ hour: string }>(`select distinct to_char(date_trunc('hour', "at" at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:00:00"Z"') as "hour" from (select "at" from "creditQuery" union all select "at" from "creditJobQuery") x
      where "at" >= coalesce((select max("hour") + interval '1 hour' from "creditQueryHour"), '-infinity') and "at" < $1 order by 1 limit ${HOURS_AT_ONCE}`, [new Date(now - now % HOUR_MS)])
    return hours.map(({ hour }) => hour)
  },
  run: async (work, id) => {
    const from = new Date(id)
    const taken = await execute(work.em, `insert into "creditQueryHour" ("hour", "examinedAt") values ($1, $2) on conflict do nothing returning 1`, [from, work.now])
    if (taken.length === 0) return
    const hour = { from, to: new Date(from.getTime() + HOUR_MS) }
    for (const suspicion of [...await volumes(work, hour), ...await crowds(work, hour), ...await refusals(work, hour)]) await raise(work, hour, suspicion)
  },
}

export const alertSweeps: readonly Sweep[] = [examineQueryHours]

async function volumes({ em }: Work, { from, to }: Hour): Promise<Suspicion[]> {
  const counted = await execute<{ partnerId: string, persons: number | string }>(em, `insert into "creditVolume" ("hour", "partnerId", "persons")
    select $1::timestamptz, "partnerId", sum("persons") from (
      select "partnerId", count(distinct "subjectKey") as "persons" from "creditQuery" where "at" >= $1::timestamptz and "at" < $2 and "subjectKey" is not null group by "partnerId"
      union all select "partnerId", "persons" from "creditJobQuery" where "at" >= $1::timestamptz and "at" < $2) x group by "partnerId"
    returning "partnerId", "persons"`, [from, to])
  const earlier = await execute<{ partnerId: string, persons: number | string }>(em, `select "partnerId", "persons" from "creditVolume" where "hour" >= $1 and "hour" < $2 and "partnerId" = any($3)`,
    [new Date(from.getTime() - VOLUME_DAYS * DAY_MS), from, counted.map(({ partnerId }) => partnerId)])
  return counted.flatMap(({ partnerId, ...row }) => {
    const persons = Number(row.persons)
    const limit = volumeLimit(earlier.filter(each => each.partnerId === partnerId).map(each => Number(each.persons)))
    const atNight = isNight((from.getUTCHours() + SHANGHAI_OFFSET_HOURS) % 24) && persons >= ALERT_RULES.NIGHT_BULK.threshold
    const about = { partnerId, subjectIndex: null, count: persons }
    return [
      ...(limit !== undefined && persons > limit ? [{ ...about, kind: 'VOLUME' as const, usual: limit, cause: `VOLUME ${partnerId} ${from.toISOString()}` }] : []),
      ...(atNight ? [{ ...about, kind: 'NIGHT_BULK' as const, usual: ALERT_RULES.NIGHT_BULK.threshold, cause: `NIGHT_BULK ${partnerId} ${from.toISOString()}` }] : []),
    ]
  })
}

/** The day so far, for the parties that were asked about in this hour. */
async function crowds({ em }: Work, { from, to }: Hour): Promise<Suspicion[]> {
  const day = localDateOf(from)
  const most = ALERT_RULES.MANY_ORGANISATIONS.threshold
  const found = await execute<{ subjectIndex: string, partners: number | string }>(em, `select "subjectIndex", count(distinct "partnerId") as "partners" from "creditQuestion"
    where "at" >= $1 and "at" < $3 and "refusal" is null
      and "subjectIndex" in (select "subjectIndex" from "creditQuestion" where "at" >= $2 and "at" < $3 and "refusal" is null and "subjectIndex" is not null)
    group by "subjectIndex" having count(distinct "partnerId") > $4`, [startOfDay(day), from, to, most])
  return found.map(({ subjectIndex, partners }) => (
    { kind: 'MANY_ORGANISATIONS', partnerId: null, subjectIndex, count: Number(partners), usual: most, cause: `MANY_ORGANISATIONS ${subjectIndex} ${day}` }))
}

const REFUSED: Readonly<Record<string, 'NO_CONSENT' | 'PURPOSE'>> = { CONSENT_REF_MISSING: 'NO_CONSENT', PURPOSE_NOT_ALLOWED: 'PURPOSE', POLICY_NOT_YOURS: 'PURPOSE' }

async function refusals({ em }: Work, { from, to }: Hour): Promise<Suspicion[]> {
  const refused = await execute<{ partnerId: string, refusal: string, questions: number | string }>(em, `select "partnerId", "refusal", count(*) as "questions" from "creditQuery"
    where "at" >= $1 and "at" < $2 and "refusal" = any($3) group by "partnerId", "refusal"`, [from, to, Object.keys(REFUSED)])
  return refused.flatMap(({ partnerId, refusal, questions }) => {
    const kind = REFUSED[refusal]
    return kind ? [{ kind, partnerId, subjectIndex: null, count: Number(questions), usual: 0, cause: `${kind} ${partnerId} ${from.toISOString()}` }] : []
  })
}

async function raise({ em, now, tell }: Work, { from, to }: Hour, { kind, partnerId, subjectIndex, count, usual, cause }: Suspicion): Promise<void> {
  const id = newId('cal')
  const raised = await execute(em, `insert into "creditAlert" ("id", "version", "createdAt", "updatedAt", "kind", "partnerId", "subjectIndex", "from", "to", "count", "usual", "cause")
    values ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict ("cause") do nothing returning 1`, [id, now, kind, partnerId, subjectIndex, from, to, count, usual, cause])
  if (raised.length > 0) tell({ type: 'creditAlert.raised', recordId: id, version: 1, audience: [] })
}
