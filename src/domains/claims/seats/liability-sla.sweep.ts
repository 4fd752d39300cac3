// What follows when the police do not answer within the promised five minutes? Warned, given on, led, offered the scene: the state stays as it is.
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, tellOf } from '../accidents/accident.lookup.js'
import { escalate, waitedMs } from '../liability/wait.js'
import { PRIORITY } from './seat.codes.js'
import { findOpenTask, openTask, passTaskOn, policeTask } from './tasks.js'

const AT_ONCE = 200

const escalateWaits: Sweep = {
  action: 'escalateLiability',
  due: async ({ rows, clock }) => {
    const query = rows.from('accident').where('accident.status', '=', 'LIABILITY_WAIT').where('accident.escalateAt', '<=', clock.now()).orderBy('accident.escalateAt').limit(AT_ONCE)
    return (await rows.all('accident', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const accident = await getAccident(work, id)
    while (accident.status === 'LIABILITY_WAIT' && accident.escalateAt && accident.escalateAt <= work.now) await step(work, accident)
  },
}

async function step(work: Work, accident: Accident): Promise<void> {
  const taken = escalate(accident)
  if (!taken) return
  addEntry(work, accident, taken.type, { usedMs: waitedMs(accident, work.now) })
  tellOf(work, accident, `accident.${taken.type}`)
  // Somebody waits, so there is a task, whatever became of the one that was there.
  if (!(await findOpenTask(work, accident.id, 'LIABILITY'))) await openTask(work, policeTask('LIABILITY', accident))
  await work.em.flush()
  const task = taken.type === 'slaBreached' ? await passTaskOn(work, accident.id, 'LIABILITY') : await findOpenTask(work, accident.id, 'LIABILITY')
  if (!task) return
  task.escalation = accident.escalation
  task.updatedAt = work.now
  if (taken.type === 'slaLeader' || taken.type === 'slaOfferScene') task.priority = PRIORITY.TOP
}

export const liabilitySlaSweeps: readonly Sweep[] = [escalateWaits]
