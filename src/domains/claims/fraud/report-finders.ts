// What do the registers and earlier files say of those who report an accident: fresh policies, many claims, old acquaintances, a plate in two places?
import { metresBetween } from '../../../platform/geo.js'
import { type Work } from '../../../platform/perform/work.js'
import { addMonths, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { type AccidentPartyRow, type AccidentRow } from '../accidents/accident.entity.js'
import { CLAIMS_MIN, DAY_MS, isUnreachable, minutesBetween, MONTHS, POLICY_DAYS } from './fraud-checks.js'
import { type Match } from './match.js'

type Finder = (work: Work, accident: AccidentRow, parties: readonly AccidentPartyRow[]) => Promise<Match[]>

const MATCHES_MAX = 5
/** D14: two reports of one accident. */
const SAME_METRES = 500
const kilometres = (metres: number): number => Math.round(metres / 1000)

export async function examineReport(work: Work, accident: AccidentRow, parties: readonly AccidentPartyRow[]): Promise<Match[]> {
  const found: Match[] = []
  for (const find of [freshPolicies, manyClaims, acquaintances, platesTwice]) found.push(...await find(work, accident, parties))
  return found
}

/** D7. What only renews a policy is nothing new; what raises its limit is. */
const freshPolicies: Finder = async ({ rows }, { occurredAt }, parties) => {
  const vins = parties.map(({ vin }) => vin).filter(each => each !== null)
  if (vins.length === 0) return []
  const policies = await rows.all('policy', rows.from('policy').where('policy.vin', 'in', vins).where('policy.startsAt', '<=', occurredAt))
  return policies.filter(({ startsAt, endsAt }) => endsAt > occurredAt && occurredAt.getTime() - startsAt.getTime() <= POLICY_DAYS * DAY_MS).flatMap(fresh => {
    const before = policies.find(each => each.vin === fresh.vin && each.kind === fresh.kind && each.startsAt < fresh.startsAt && each.endsAt.getTime() >= fresh.startsAt.getTime() - DAY_MS)
    const isRaised = before !== undefined && (before.ctplLimitFen ?? 0) < (fresh.ctplLimitFen ?? 0)
    if (before && !isRaised) return []
    const party = parties.find(({ vin }) => vin === fresh.vin)?.number ?? 0
    const days = Math.floor((occurredAt.getTime() - fresh.startsAt.getTime()) / DAY_MS)
    return [{ check: 'D7' as const, matchedId: fresh.id, matchedNumber: null, facts: { party, policy: fresh.kind, days, what: isRaised ? 'LIMIT_RAISED' : 'STARTED' } }]
  })
}

/** D8, this one included. */
const manyClaims: Finder = async ({ rows }, { occurredAt }, parties) => {
  const since = startOfDay(addMonths(localDateOf(occurredAt), -MONTHS))
  const counted = await rows.text<{ number: number, by: string, claims: number }>(`
    select own."number", k."by", count(distinct a."id")::int as claims from "accidentParty" own
    cross join (values ('DRIVER'), ('VEHICLE')) k("by")
    join "accidentParty" p on k."by" = 'DRIVER' and p."personId" = own."personId" and p."kind" <> 'PROPERTY' or k."by" = 'VEHICLE' and p."vin" = own."vin"
    join "accident" a on a."id" = p."accidentId" and a."status" <> 'CANCELLED' and a."occurredAt" > $2 and a."occurredAt" <= $3
    where own."id" = any($1::text[]) and own."kind" <> 'PROPERTY' group by own."number", k."by"`, [parties.map(({ id }) => id), since, occurredAt])
  return counted.filter(({ claims }) => claims >= CLAIMS_MIN)
    .map(({ number, by, claims }) => ({ check: 'D8' as const, matchedId: `${by}:${number}`, matchedNumber: null, facts: { party: number, by, claims, months: MONTHS } }))
}

/** D10: two of them in an earlier case, or two vehicles of one owner. */
const acquaintances: Finder = async ({ rows }, { id, reportedAt }, parties) => {
  const persons = parties.filter(({ kind }) => kind !== 'PROPERTY').map(({ personId }) => personId).filter(each => each !== null)
  const earlier = await rows.text<{ id: string, number: string, parties: number }>(`
    select a."id", a."number", count(distinct p."personId")::int as parties from "accidentParty" p join "accident" a on a."id" = p."accidentId"
    where p."personId" = any($1::text[]) and p."kind" <> 'PROPERTY' and a."id" <> $2 and a."status" <> 'CANCELLED' and a."reportedAt" < $3
    group by a."id", a."number", a."reportedAt" having count(distinct p."personId") > 1 order by a."reportedAt" desc limit ${MATCHES_MAX}`, [persons, id, reportedAt])
  const owners = parties.map(({ ownerId }) => ownerId).filter(each => each !== null)
  const fleet = parties.filter(({ ownerId }) => owners.filter(each => each === ownerId).length > 1).map(({ number }) => number)
  return [
    ...earlier.map(each => ({ check: 'D10' as const, matchedId: each.id, matchedNumber: each.number, facts: { what: 'EARLIER_CASE', parties: each.parties } })),
    ...(fleet.length > 1 ? [{ check: 'D10' as const, matchedId: `OWNER:${fleet.join('-')}`, matchedNumber: null, facts: { what: 'SAME_OWNER', parties: fleet.join(', ') } }] : []),
  ]
}

interface Sighting { readonly id: string, readonly number: string, readonly status: string, readonly latE6: number, readonly lonE6: number, readonly party: number, readonly apartMs: number, readonly isSameDriver: boolean }

/** D13: a plate that was too far away shortly before or after. D14: a report that was taken back, and came again with another driver. */
const platesTwice: Finder = async ({ rows }, accident, parties) => {
  const seen = await rows.text<Sighting>(`
    select a."id", a."number", a."status", a."latE6", a."lonE6", own."number" as party, (extract(epoch from a."occurredAt" - $2::timestamptz) * 1000)::float8 as "apartMs",
      p."personId" is not distinct from own."personId" as "isSameDriver"
    from "accidentParty" own join "accidentParty" p on p."plateNo" = own."plateNo" and p."plateKind" = own."plateKind" and p."accidentId" <> own."accidentId"
    join "accident" a on a."id" = p."accidentId"
    where own."id" = any($1::text[]) and a."occurredAt" between $3 and $4 and a."reportedAt" <= $5 order by a."id"`,
  [parties.map(({ id }) => id), accident.occurredAt, new Date(accident.occurredAt.getTime() - DAY_MS), new Date(accident.occurredAt.getTime() + DAY_MS), accident.reportedAt])
  return seen.flatMap((each): Match[] => {
    const { id, number, status, party, apartMs, isSameDriver } = each
    const metres = metresBetween(each, accident)
    const minutes = minutesBetween(new Date(accident.occurredAt.getTime() + apartMs), accident.occurredAt)
    if (status !== 'CANCELLED') return isUnreachable(metres, apartMs) ? [{ check: 'D13', matchedId: id, matchedNumber: number, facts: { party, minutes, kilometres: kilometres(metres) } }] : []
    return metres <= SAME_METRES && !isSameDriver ? [{ check: 'D14', matchedId: id, matchedNumber: number, facts: { party, minutes } }] : []
  })
}
