// What happens when a step of an objection was not taken in time? A court's is told as a breach; the subject's own ends the objection.
import { type Sweep } from '../../../platform/module.js'
import { Objection, ObjectionClock } from './objection.entities.js'
import { closeObjection } from './close-objection.js'
import { getObjection, moveObjection, tellOfObjection } from './objection.lookup.js'

const AT_ONCE = 200

const missStep: Sweep = {
  action: 'missObjectionStep',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "id" from "objectionClock" where "doneAt" is null and "missedAt" is null and "dueAt" <= $1 order by "dueAt" limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    const running = await work.em.findOne(ObjectionClock, { id })
    const known = running && await work.em.findOne(Objection, { id: running.objectionId })
    if (!known) return
    const objection = await getObjection(work, known.id, known.version, () => true)
    const clock = await work.em.refresh(running)
    if (!clock || clock.doneAt || clock.missedAt || clock.dueAt > work.now) return
    Object.assign(clock, { missedAt: work.now, updatedAt: work.now })
    if (clock.step !== 'RECONSIDERATION_REQUEST') {
      tellOfObjection(work, objection, 'objection.overdue')
      return
    }
    if (objection.status !== 'REFUSED') return
    moveObjection(work, objection, 'lapse')
    await closeObjection(work, objection)
  },
}

export const objectionSweeps: readonly Sweep[] = [missStep]
