// Was a part paid for before, and does one account receive for many?
import { addMonths, startOfDay } from '../../../platform/calendar/local-date.js'
import { type Work } from '../../../platform/perform/work.js'
import { type AccidentPartyRow, type AccidentRow } from '../accidents/accident.entity.js'
import { type StoredLine } from '../loss/lines.js'
import { BENEFICIARIES_MIN, MONTHS } from './fraud-checks.js'
import { type Match } from './match.js'

const partsOf = (lines: readonly StoredLine[]): string[] => lines.flatMap(line => (line.kind === 'PART' ? [line.partNo] : []))

/** D6. No register knows of repairs, so a paid part counts as not proven to be repaired. */
export async function examineLosses({ rows, today }: Work, accident: AccidentRow, parties: readonly AccidentPartyRow[]): Promise<Match[]> {
  const own = (await rows.many('lossAssessment', 'accidentId', accident.id)).filter(({ status }) => status === 'CONFIRMED')
  const earlier = await rows.text<{ lossId: string, vin: string, id: string, number: string }>(`
    select l."id" as "lossId", p."vin", a."id", a."number" from "accidentParty" p join "accident" a on a."id" = p."accidentId"
    join "lossAssessment" l on l."partyId" = p."id" and l."status" = 'CONFIRMED'
    where p."vin" = any($1::text[]) and a."id" <> $2 and a."paidAt" >= $3`, [parties.map(({ vin }) => vin).filter(each => each !== null), accident.id, startOfDay(addMonths(today, -MONTHS))])
  const paid = await rows.byKeys('lossAssessment', 'id', earlier.map(({ lossId }) => lossId))
  return earlier.flatMap(before => {
    const party = parties.find(({ vin }) => vin === before.vin)
    const now = partsOf(own.filter(({ partyId }) => partyId === party?.id).flatMap(({ lines }) => lines))
    const then = partsOf(paid.find(({ id }) => id === before.lossId)?.lines ?? [])
    return [...new Set(now)].filter(part => then.includes(part)).map((partNo): Match =>
      ({ check: 'D6', matchedId: `${before.id}:${partNo}`, matchedNumber: before.number, facts: { party: party?.number ?? 0, partNo } }))
  })
}

/** D9. A workshop receives for many by its trade. */
export async function examineAccounts({ rows }: Work, accident: AccidentRow): Promise<Match[]> {
  const shared = await rows.text<{ id: string, channel: string, beneficiaries: number }>(`
    select own."id", own."channel", count(distinct other."beneficiaryId")::int as beneficiaries from "payeeAccount" own
    join "payeeAccount" other on other."accountIndex" = own."accountIndex"
    where own."accidentId" = $1 and own."replacedAt" is null and own."channel" <> 'SHOP_DIRECT' group by own."id", own."channel"
    having count(distinct other."beneficiaryId") >= ${BENEFICIARIES_MIN}`, [accident.id])
  return shared.map(({ id, channel, beneficiaries }) => ({ check: 'D9' as const, matchedId: id, matchedNumber: null, facts: { channel, beneficiaries } }))
}
