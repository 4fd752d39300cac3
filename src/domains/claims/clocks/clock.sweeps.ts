// What happens when a time limit has passed? It is written down and told; no state changes by itself.
import { type Sweep } from '../../../platform/module.js'
import { addEntry, getAccident, tellOf } from '../accidents/accident.lookup.js'
import { AccidentClock } from './clock.entity.js'

const AT_ONCE = 200
/** Their steps are told by the escalation of the seats. */
const BY_SEATS = /^LIABILITY_/
/** The platform goes on by itself when they run out: nobody has missed anything. */
const RUN_OUT = ['OFFER_VALID', 'CLOSE']
/** A right, which nobody need use. */
const RIGHT = 'OBJECTION'

const breachClocks: Sweep = {
  action: 'breachClock',
  due: async ({ rows, clock }) => {
    const query = rows.from('accidentClock').where('accidentClock.metAt', 'is', null).where('accidentClock.voidedAt', 'is', null)
      .where('accidentClock.breachedAt', 'is', null).where('accidentClock.dueAt', '<=', clock.now())
      .where('accidentClock.clock', 'not in', RUN_OUT).orderBy('accidentClock.dueAt').limit(AT_ONCE)
    return (await rows.all('accidentClock', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const found = await work.em.findOne(AccidentClock, { id })
    if (!found) return
    const accident = await getAccident(work, found.accidentId)
    if (found.metAt || found.voidedAt || found.breachedAt || found.dueAt > work.now) return
    found.updatedAt = work.now
    if (found.clock === RIGHT) {
      found.voidedAt = work.now
      return
    }
    found.breachedAt = work.now
    if (BY_SEATS.test(found.clock)) return
    addEntry(work, accident, 'clockBreached', { clock: found.clock })
    tellOf(work, accident, 'accident.clockBreached')
  },
}

export const clockSweeps: readonly Sweep[] = [breachClocks]
