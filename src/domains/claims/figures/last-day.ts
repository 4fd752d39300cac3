// How fast were accidents answered and paid in the last day, and which clocks were missed? For the metrics, by district and by insurer.
import { type Platform } from '../../../platform/platform.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { PAID_AT } from './count.js'

export interface Halves { readonly label: string, readonly p50: number, readonly p95: number }
export interface Missed { readonly label: string, readonly count: number }

const DAY_MS = 24 * 3600 * 1000

const HALVES = `percentile_cont(0.5) within group (order by "s") as "p50", percentile_cont(0.95) within group (order by "s") as "p95"`
/** Each district has its line, in a day without accidents too: a series that ends would go on with its last value. */
const byDistrict = (times: string): string => `with t as (select "policeUnitId", ${HALVES} from (${times}) x group by "policeUnitId")
  select coalesce(u."code", 'NONE') as "label", t."p50", t."p95" from (select "id", "code" from "policeUnit" where "kind" = 'DISTRICT' union all select null, null) u
  left join t on t."policeUnitId" is not distinct from u."id"`

const PAID = `select a."policeUnitId", a."insurerIds", extract(epoch from ${PAID_AT} - a."reportedAt")::float8 as "s" from "accident" a where a."paidAt" >= $1 and ${PAID_AT} >= $1`

const ANSWER_BY_DISTRICT = byDistrict(`select a."policeUnitId", a."waitUsedMs" / 1000.0::float8 as "s" from "liability" l join "accident" a on a."id" = l."accidentId"
  where l."issuedAt" >= $1 and l."status" in ('ISSUED', 'FINAL') and l."session" in ('ONLINE', 'VIDEO')`)
const PAID_BY_DISTRICT = byDistrict(PAID)
const PAID_BY_INSURER = `with t as (select i, ${HALVES} from (${PAID}) x cross join lateral unnest(x."insurerIds") i group by i)
  select p."id" as "label", t."p50", t."p95" from "partner" p left join t on t.i = p."id" where p."kind" = 'INSURER'`

/** Seconds; NaN where there was none, as Prometheus has it for the quantiles of nothing. */
async function halvesOf({ rows, clock }: Platform, text: string): Promise<Halves[]> {
  const found = await rows.text<{ label: string, p50: number | null, p95: number | null }>(text, [since(clock.now())])
  return found.map(({ label, p50, p95 }) => ({ label, p50: p50 ?? NaN, p95: p95 ?? NaN }))
}

export const answersByDistrict = (platform: Platform): Promise<Halves[]> => halvesOf(platform, ANSWER_BY_DISTRICT)
export const paidByDistrict = (platform: Platform): Promise<Halves[]> => halvesOf(platform, PAID_BY_DISTRICT)
export const paidByInsurer = (platform: Platform): Promise<Halves[]> => halvesOf(platform, PAID_BY_INSURER)

/** Every clock of the table, those that nobody missed too. */
export async function missedClocks({ rows, clock }: Platform): Promise<Missed[]> {
  const found = await rows.text<Missed>(`select "clock" as "label", count(*)::int as "count" from "accidentClock" where "breachedAt" >= $1 group by "clock"`, [since(clock.now())])
  return Object.keys(CLOCKS).map(label => found.find(each => each.label === label) ?? { label, count: 0 })
}

const since = (now: Date): Date => new Date(now.getTime() - DAY_MS)
