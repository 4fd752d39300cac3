// How does each unit do its duties? Counted over those that the viewer may see.
import { type Reads } from '../../../platform/graphql/reads.js'
import { type UnitCoverageType } from './duty.type.js'

const NONE: UnitCoverageType = { opened: 0, undelivered: 0, unheld: 0, ackedInTime: 0, ackedLate: 0, ackOverdue: 0, hits: 0, lifted: 0, liftLate: 0 }

export async function coverageOf(reads: Reads, units: readonly string[], now: Date): Promise<UnitCoverageType[]> {
  const { sql, parameters } = reads.from('duty').compile()
  const at = `$${parameters.length + 1}::timestamptz`
  const rows = await reads.rows.text<UnitCoverageType & { unit: string }>(`select "unit", count(*)::int as "opened",
      (count(*) filter (where "deliveredAt" is null))::int as "undelivered",
      (count(*) filter (where "partnerId" is null and "status" <> 'LIFTED'))::int as "unheld",
      (count(*) filter (where "ackedAt" < "ackDueAt"))::int as "ackedInTime", (count(*) filter (where "ackedAt" >= "ackDueAt"))::int as "ackedLate",
      (count(*) filter (where "status" = 'PUSHED' and "liftAskedAt" is null and "ackDueAt" <= ${at}))::int as "ackOverdue",
      sum("hitCount")::int as "hits", (count(*) filter (where "status" = 'LIFTED'))::int as "lifted",
      (count(*) filter (where coalesce("liftedAt", ${at}) >= "liftDueAt"))::int as "liftLate"
    from (${sql}) d group by "unit"`, [...parameters, now])
  const byUnit = new Map(rows.map(({ unit, ...counts }) => [unit, counts]))
  return units.map(unit => byUnit.get(unit) ?? NONE)
}
