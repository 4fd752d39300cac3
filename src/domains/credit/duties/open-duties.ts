// How are the duties of a listing or a notice written? All of them in one statement, in the transaction that publishes.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { boundUnits } from '../memorandum/memorandum.lookup.js'
import { type DutySpec } from './which-duties.js'
import { DUTY_CLOCKS, firstReminder } from './duty-clocks.js'

/** Whom the duties are about, and on what they hang. */
export interface DutySubject {
  readonly listingId: string | null
  readonly restrictionId: string | null
  readonly partyKind: 'PERSON' | 'UNIT'
  readonly partyIndex: string
  readonly name: string
  readonly identityMasked: string
  readonly courtPartnerId: string
  readonly courtName: string
  readonly caseNo: string
  readonly isDisputed: boolean
  readonly standsUntil: Date | null
}

export interface Opened { readonly ids: readonly string[], readonly partnerIds: readonly string[] }

/** A unit without a partner is not reached from here: its row waits undelivered, and no clock runs. */
export async function openDuties(work: Work, subject: DutySubject, specs: readonly DutySpec[], under: { memorandumVersion: number, listVersion: string, noticeNo?: string }): Promise<Opened> {
  const { em, rows, now, today } = work
  if (specs.length === 0) return { ids: [], partnerIds: [] }
  const bound = await boundUnits(rows, today)
  const ack = dueAt(DUTY_CLOCKS.ACK, now)
  const duties = specs.map(spec => ({ id: newId('dut'), partnerId: bound.get(spec.unit) ?? null, ...spec }))
  await execute(em, OPEN, [
    JSON.stringify(duties), now, subject.listingId, subject.restrictionId, subject.partyKind, subject.partyIndex, subject.name, subject.identityMasked,
    subject.courtPartnerId, subject.courtName, subject.caseNo, under.noticeNo ?? null, under.memorandumVersion, under.listVersion,
    ack.dueAt, ack.provisional, firstReminder(ack.dueAt), subject.isDisputed, subject.standsUntil,
  ])
  return { ids: duties.map(({ id }) => id), partnerIds: [...new Set(duties.flatMap(({ partnerId }) => partnerId ?? []))] }
}

const OPEN = `insert into "duty" ("id", "createdAt", "updatedAt", "listingId", "restrictionId", "partyKind", "partyIndex", "name", "identityMasked",
    "courtPartnerId", "courtName", "caseNo", "measure", "unit", "partnerId", "mode", "noticeKind", "noticeNo", "memorandumVersion", "ruleDocVersion", "listVersion",
    "status", "deliveredAt", "ackDueAt", "ackDueProvisional", "reminders", "nextReminderAt", "hitCount", "isDisputed", "isRevoked", "liftDueProvisional", "standsUntil")
  select d."id", $2::timestamptz, $2::timestamptz, $3, $4, $5, $6, $7, $8, $9, $10, $11, d."measure", d."unit", d."partnerId", d."mode", d."noticeKind", $12, $13::int, d."ruleDocVersion", $14,
    case when d."partnerId" is null then 'UNDELIVERED' else 'PUSHED' end,
    case when d."partnerId" is not null then $2::timestamptz end, case when d."partnerId" is not null then $15::timestamptz end, $16::boolean, 0,
    case when d."partnerId" is not null then $17::timestamptz end, 0, $18::boolean, false, false, $19::timestamptz
  from jsonb_to_recordset($1::jsonb) as d("id" text, "measure" text, "unit" text, "partnerId" text, "mode" text, "noticeKind" text, "ruleDocVersion" text)
  on conflict do nothing`
