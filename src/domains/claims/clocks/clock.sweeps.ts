// What happens when a time limit has passed? It is written down and told; no state changes by itself.
import { type Sweep } from '../../../platform/module.js'
import { addEntry, getAccident, tellOf } from '../accidents/accident.lookup.js'
import { AccidentClock } from './clock.entity.js'

const AT_ONCE = 200
/** Their steps are told by the escalation of the seats. */
const BY_SEATS = /^LIABILITY_/

const breachClocks: Sweep = {
  action: 'breachClock',
  due: async ({ rows, clock }) => {
    const query = rows.from('accidentClock').where('accidentClock.metAt', 'is', null).where('accidentClock.voidedAt', 'is', null)
      .where('accidentClock.breachedAt', 'is', null).where('accidentClock.dueAt', '<=', clock.now()).orderBy('accidentClock.dueAt').limit(AT_ONCE)
    return (await rows.all('accidentClock', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const found = await work.em.findOne(AccidentClock, { id })
    if (!found) return
    const accident = await getAccident(work, found.accidentId)
    if (found.metAt || found.voidedAt || found.breachedAt || found.dueAt > work.now) return
    found.breachedAt = work.now
    found.updatedAt = work.now
    if (BY_SEATS.test(found.clock)) return
    addEntry(work, accident, 'clockBreached', { clock: found.clock })
    tellOf(work, accident, 'accident.clockBreached')
  },
}

export const clockSweeps: readonly Sweep[] = [breachClocks]
