// What happens when a clue is not judged in time? It is told, and stays marked.
import { type Sweep } from '../../../platform/module.js'
import { Clue } from './clue.entity.js'
import { tellOfClue } from './clue.service.js'

const AT_ONCE = 200

const tellOverdue: Sweep = {
  action: 'tellOverdueClue',
  due: async ({ rows, clock }) => {
    const query = rows.from('clue').where('clue.status', 'in', ['NEW', 'ASSIGNED']).where('clue.isOverdue', '=', false).where('clue.verifyBy', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('clue', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const clue = await work.em.findOneOrFail(Clue, { id })
    if (clue.isOverdue || clue.verifyBy > work.now || (clue.status !== 'NEW' && clue.status !== 'ASSIGNED')) return
    clue.isOverdue = true
    clue.updatedAt = work.now
    tellOfClue(work, clue, 'clue.overdue')
  },
}

export const clueSweeps: readonly Sweep[] = [tellOverdue]
