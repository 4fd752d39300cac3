// What happens by itself? A waiting duty is delivered once its unit is connected, and handed over when another stands for it, or is nobody's when no one does; a late unit is reminded, then the court's liaison asked; a late lifting is told.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { dueAt } from '../../../platform/calendar/due-at.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { Listing } from '../listings/listing.entity.js'
import { boundUnits } from '../memorandum/memorandum.lookup.js'
import { Restriction } from '../restrictions/restriction.entity.js'
import { DUTY_CLOCKS, firstReminder, overdueStep } from './duty-clocks.js'
import { Duty } from './duty.entities.js'
import { tellOfDuty } from './duty.service.js'
import { dutyTransitions, type DutyVerb } from './duty.transitions.js'
import { askLift } from './follow-list.js'
import { handOver, unitsToHandOver, unitsToVacate, vacate } from './hand-over.js'

const AT_ONCE = 200

const deliverWaiting: Sweep = {
  action: 'deliverDuty',
  due: async ({ rows, clock }) => {
    const found = await rows.text<{ id: string }>(`select d."id" from "duty" d join "unitBinding" b on b."unitCode" = d."unit"
      where d."status" = 'UNDELIVERED' and b."validFrom" <= $1::date and (b."validTo" is null or b."validTo" >= $1::date) order by d."id" limit ${AT_ONCE}`, [localDateOf(clock.now())])
    return found.map(({ id }) => id)
  },
  run: async (work, id) => {
    const duty = await work.em.findOne(Duty, { id })
    const partnerId = duty && (await boundUnits(work.rows, work.today)).get(duty.unit)
    if (duty?.status !== 'UNDELIVERED' || partnerId === undefined || partnerId === null) return
    const ack = dueAt(DUTY_CLOCKS.ACK, work.now)
    move(work, duty, 'deliver')
    Object.assign(duty, { partnerId, deliveredAt: work.now, ackDueAt: ack.dueAt, ackDueProvisional: ack.provisional, nextReminderAt: firstReminder(ack.dueAt) })
    tellOfDuty(work, duty, dutyTransitions.deliver.tells)
  },
}

/** Of bindings whose first day has come, and what was opened for the partner before while its successor was bound. */
const handOverHeld: Sweep = {
  action: 'handOverDuties',
  due: ({ rows, clock }) => unitsToHandOver(rows, localDateOf(clock.now())),
  run: handOver,
}

/** A last day that has passed, with nobody after it. */
const vacateLeft: Sweep = {
  action: 'vacateDuties',
  due: ({ rows, clock }) => unitsToVacate(rows, localDateOf(clock.now())),
  run: vacate,
}

const remindLate: Sweep = {
  action: 'remindDuty',
  due: async ({ rows, clock }) => {
    const query = rows.from('duty').where('duty.status', '=', 'PUSHED').where('duty.nextReminderAt', '<=', clock.now()).orderBy('duty.id').limit(AT_ONCE)
    return (await rows.all('duty', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const duty = await work.em.findOne(Duty, { id })
    if (duty?.status !== 'PUSHED' || !duty.ackDueAt || !duty.nextReminderAt || duty.nextReminderAt > work.now) return
    const { reminders, isLiaison, nextAt } = overdueStep(duty.ackDueAt, work.now)
    const verb = isLiaison ? 'askLiaison' : 'remind'
    move(work, duty, verb)
    Object.assign(duty, { reminders, nextReminderAt: nextAt, ...(isLiaison ? { liaisonAt: work.now } : {}) })
    tellOfDuty(work, duty, dutyTransitions[verb].tells)
  },
}

const missLifts: Sweep = {
  action: 'missLiftOfDuty',
  due: async ({ rows, clock }) => {
    const query = rows.from('duty').where('duty.liftedAt', 'is', null).where('duty.liftOverdueAt', 'is', null).where('duty.liftDueAt', '<=', clock.now()).orderBy('duty.id').limit(AT_ONCE)
    return (await rows.all('duty', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const duty = await work.em.findOne(Duty, { id })
    if (!duty?.liftDueAt || duty.liftedAt || duty.liftOverdueAt || duty.liftDueAt > work.now) return
    move(work, duty, 'missLift')
    duty.liftOverdueAt = work.now
    tellOfDuty(work, duty, dutyTransitions.missLift.tells)
  },
}

/** A court that is late with its deletion, and an order whose last day is over: units are asked back all the same. */
const endLapsed: Sweep = {
  action: 'endLapsedDuties',
  due: async ({ rows, clock }) => {
    const found = await rows.text<{ id: string }>(`(select e."listingId" as "id" from "listEntry" e where e."listedUntil" <= $1 and e."nameNo" = 0
        and exists (select 1 from "duty" d where coalesce(d."listingId", d."restrictionId") = e."listingId" and d."liftAskedAt" is null) limit ${AT_ONCE})
      union (select "restrictionId" from "duty" where "standsUntil" <= $1 and "liftAskedAt" is null and "restrictionId" is not null limit ${AT_ONCE})`, [clock.now()])
    return found.map(({ id }) => id)
  },
  run: async (work, id) => {
    const { em, now } = work
    const listing = await em.findOne(Listing, { id, listedUntil: { $lte: now } })
    const about = listing ?? (await em.findOne(Restriction, { id, validTo: { $lt: work.today } }))
    if (about) await askLift(work, about)
  },
}

function move({ actor, now }: Work, duty: Duty, verb: DutyVerb): void {
  duty.move(verb, actor)
  duty.updatedAt = now
}

export const dutySweeps: readonly Sweep[] = [deliverWaiting, handOverHeld, vacateLeft, remindLate, endLapsed, missLifts]
