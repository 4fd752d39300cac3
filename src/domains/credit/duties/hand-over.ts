// What becomes of a unit's duties when another partner begins to stand for it, or nobody does any more? They are the next one's from its first day on, and the one before sees the debtors no more.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type Work } from '../../../platform/perform/work.js'
import { boundUnits, standingBindings } from '../memorandum/memorandum.lookup.js'
import { INITIATOR } from '../memorandum/units.js'
import { DUTY_CLOCKS, firstReminder } from './duty-clocks.js'
import { dutyTransitions } from './duty.transitions.js'

/** Rows a transaction: half a second of writing; a unit with more has the rest handed over by the next sweeps. */
const AT_ONCE = 10_000

/** SQL condition: stands on the day $1. */
const stands = (binding: string): string => `${binding}."validFrom" <= $1::date and (${binding}."validTo" is null or ${binding}."validTo" >= $1::date)`
const exists = (held: string): string => `exists (select 1 from "duty" d where d."unit" = b."unitCode" and d."status" <> 'LIFTED' and ${held})`
/** What was delivered to the one before, and is nobody's since its binding ended. */
const LEFT = `"partnerId" is null and d."status" <> 'UNDELIVERED'`

/** Each of the conditions is a range of the index; "differs" would read all that the unit has. */
export async function unitsToHandOver(rows: Rows, today: LocalDate): Promise<string[]> {
  const held = ['d."partnerId" < b."partnerId"', 'd."partnerId" > b."partnerId"', `d.${LEFT}`]
  const found = await rows.text<{ unit: string }>(`select b."unitCode" as "unit" from "unitBinding" b where ${stands('b')} and (${held.map(exists).join(' or ')})`, [today])
  return found.map(({ unit }) => unit)
}

/** Whose last binding has ended, and nobody stands for them. */
export async function unitsToVacate(rows: Rows, today: LocalDate): Promise<string[]> {
  const found = await rows.text<{ unit: string }>(`select distinct b."unitCode" as "unit" from "unitBinding" b
    where not exists (select 1 from "unitBinding" s where s."unitCode" = b."unitCode" and ${stands('s')}) and ${exists(`d."partnerId" > ''`)}`, [today])
  return found.map(({ unit }) => unit)
}

/** What is not acknowledged is delivered anew, and has its two days; an acknowledgement was the unit's, and stands. What is held by another change is left for the next sweep. */
const HAND_OVER = `with going as (
    select "id", "partnerId", "status" = 'PUSHED' and "liftAskedAt" is null as "isOpen" from "duty" d
    where "unit" = $1 and "status" <> 'LIFTED' and ("partnerId" < $2 or "partnerId" > $2 or (${LEFT})) limit ${AT_ONCE} for update skip locked
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
  const gone = await execute<Gone>(work.em, HAND_OVER, [unit, binding.partnerId, work.now, ack.dueAt, ack.provisional, firstReminder(ack.dueAt)])
  if (gone.length === 0) return
  work.tell({ type: dutyTransitions.handOver.tells, recordId: binding.id, version: binding.version, audience: [...new Set([binding.partnerId, ...concernedBy(gone)])] })
}

interface Gone { readonly partnerId: string | null, readonly courtPartnerId: string }
const concernedBy = (gone: readonly Gone[]): string[] => gone.flatMap(({ partnerId, courtPartnerId }) => [...(partnerId === null ? [] : [partnerId]), courtPartnerId])

/** No clock to acknowledge runs against nobody. The date of a lifting is the law's, and stays: the court hears of it. */
const VACATE = `with going as (
    select "id", "partnerId" from "duty" where "unit" = $1 and "status" <> 'LIFTED' and "partnerId" > '' limit ${AT_ONCE} for update skip locked
  ), gone as (
    update "duty" d set "partnerId" = null, "version" = d."version" + 1, "updatedAt" = $2::timestamptz, "nextReminderAt" = null,
      "ackDueAt" = case when d."status" = 'PUSHED' then null else d."ackDueAt" end
    from going g where d."id" = g."id" returning g."partnerId", d."courtPartnerId"
  ) select distinct "partnerId", "courtPartnerId" from gone`

/** Told to the courts whose measures rest on nobody, to the one that leads the memorandum, and to the police, who bind units. One event for all: its record is the binding that ended. */
export async function vacate(work: Work, unit: string): Promise<void> {
  const { em, rows, now, today } = work
  const bound = await boundUnits(rows, today)
  const ended = (await rows.many('unitBinding', 'unitCode', unit)).filter(({ validTo }) => validTo !== null && validTo < today).sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0]
  if (bound.has(unit) || !ended) return
  const gone = await execute<Gone>(em, VACATE, [unit, now])
  if (gone.length === 0) return
  const police = (await rows.many('partner', 'kind', 'POLICE')).map(({ id }) => id)
  const leading = bound.get(INITIATOR)
  work.tell({ type: dutyTransitions.vacate.tells, recordId: ended.id, version: ended.version, audience: [...new Set([...concernedBy(gone), ...police, ...(leading === undefined ? [] : [leading])])] })
}
