// What becomes of a unit's duties when another partner begins to stand for it? They are its own from that day on, and the one before sees the debtors no more.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type Work } from '../../../platform/perform/work.js'
import { standingBindings } from '../memorandum/memorandum.lookup.js'
import { DUTY_CLOCKS, firstReminder } from './duty-clocks.js'
import { dutyTransitions } from './duty.transitions.js'

/** Rows a transaction: half a second of writing; a unit with more has the rest handed over by the next sweeps. */
const AT_ONCE = 10_000

/** Each of the two conditions is a range of the index; "differs" would read all that the unit has. */
export async function unitsToHandOver(rows: Rows, today: LocalDate): Promise<string[]> {
  const held = (compared: '<' | '>') => `exists (select 1 from "duty" d where d."unit" = b."unitCode" and d."status" <> 'LIFTED' and d."partnerId" ${compared} b."partnerId")`
  const found = await rows.text<{ unit: string }>(`select b."unitCode" as "unit" from "unitBinding" b
    where b."validFrom" <= $1::date and (b."validTo" is null or b."validTo" >= $1::date) and (${held('<')} or ${held('>')})`, [today])
  return found.map(({ unit }) => unit)
}

/** What is not acknowledged is delivered anew, and has its two days; an acknowledgement was the unit's, and stands. What is held by another change is left for the next sweep. */
const HAND_OVER = `with going as (
    select "id", "partnerId", "status" = 'PUSHED' and "liftAskedAt" is null as "isOpen" from "duty"
    where "unit" = $1 and "status" <> 'LIFTED' and ("partnerId" < $2 or "partnerId" > $2) limit ${AT_ONCE} for update skip locked
  ), gone as (
    update "duty" d set "partnerId" = $2, "version" = d."version" + 1, "updatedAt" = $3::timestamptz,
      "deliveredAt" = case when g."isOpen" then $3::timestamptz else d."deliveredAt" end, "ackDueAt" = case when g."isOpen" then $4::timestamptz else d."ackDueAt" end,
      "ackDueProvisional" = case when g."isOpen" then $5::boolean else d."ackDueProvisional" end, "nextReminderAt" = case when g."isOpen" then $6::timestamptz else d."nextReminderAt" end,
      "reminders" = case when g."isOpen" then 0 else d."reminders" end, "liaisonAt" = case when g."isOpen" then null else d."liaisonAt" end
    from going g where d."id" = g."id" returning g."partnerId", d."courtPartnerId"
  ) select distinct "partnerId", "courtPartnerId" from gone`

/** To whoever stands for the unit today. One event for all: its record is the binding. */
export async function handOver(work: Work, unit: string): Promise<void> {
  const binding = (await standingBindings(work.rows, work.today)).find(({ unitCode }) => unitCode === unit)
  if (!binding) return
  const ack = dueAt(DUTY_CLOCKS.ACK, work.now)
  const gone = await execute<{ partnerId: string, courtPartnerId: string }>(work.em, HAND_OVER,
    [unit, binding.partnerId, work.now, ack.dueAt, ack.provisional, firstReminder(ack.dueAt)])
  if (gone.length === 0) return
  const audience = new Set([binding.partnerId, ...gone.flatMap(({ partnerId, courtPartnerId }) => [partnerId, courtPartnerId])])
  work.tell({ type: dutyTransitions.handOver.tells, recordId: binding.id, version: binding.version, audience: [...audience] })
}
