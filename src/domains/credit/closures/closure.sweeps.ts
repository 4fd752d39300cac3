// What happens when a check or a limit of a closing goes by? The court's head hears of it, and it stands in the case.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Sweep } from '../../../platform/module.js'
import { getCaseOf, tellOf } from './case.lookup.js'
import { closureCheckTransitions } from './case.transitions.js'
import { ClosureCheck, ClosureClock } from './check.entities.js'

const AT_ONCE = 200

/** Due on its very day: from the next day on it is late. */
const missChecks: Sweep = {
  action: 'missClosureCheck',
  due: async ({ rows, clock }) => {
    const query = rows.from('closureCheck').where('closureCheck.status', '=', 'DUE').where('closureCheck.dueOn', '<', localDateOf(clock.now()))
      .orderBy('closureCheck.id').limit(AT_ONCE)
    return (await rows.all('closureCheck', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const check = await work.em.findOne(ClosureCheck, { id })
    if (check?.status !== 'DUE' || check.dueOn >= work.today) return
    check.move('miss', work.actor)
    check.overdueAt = work.now
    check.updatedAt = work.now
    await tellOf(work, await getCaseOf(work, check.caseId), closureCheckTransitions.miss.tells, 'COURT', check)
  },
}

const missClocks: Sweep = {
  action: 'missClosureClock',
  due: async ({ rows, clock }) => {
    const query = rows.from('closureClock').where('closureClock.metAt', 'is', null).where('closureClock.voidedAt', 'is', null)
      .where('closureClock.breachedAt', 'is', null).where('closureClock.dueAt', '<=', clock.now()).orderBy('closureClock.id').limit(AT_ONCE)
    return (await rows.all('closureClock', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const running = await work.em.findOne(ClosureClock, { id })
    if (!running || running.metAt || running.voidedAt || running.breachedAt || running.dueAt > work.now) return
    running.breachedAt = work.now
    running.updatedAt = work.now
    const found = await getCaseOf(work, running.caseId)
    found.updatedAt = work.now
    await tellOf(work, found, 'enforcementCase.clockBreached', 'COURT')
  },
}

export const closureSweeps: readonly Sweep[] = [missChecks, missClocks]
