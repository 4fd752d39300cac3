// What happens by itself: a shift runs out, and one to which nobody came is told as missed.
import { type Sweep } from '../../../platform/module.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { GuardShift } from './site.entities.js'
import { guardShiftTransitions } from './site.transitions.js'

const AT_ONCE = 200

const endShifts: Sweep = {
  action: 'endGuardShift',
  due: async ({ rows, clock }) => {
    const query = rows.from('guardShift').where('guardShift.status', 'in', ['PLANNED', 'ON_DUTY']).where('guardShift.to', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('guardShift', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const shift = await work.em.findOneOrFail(GuardShift, { id })
    if (shift.to > work.now || (shift.status !== 'PLANNED' && shift.status !== 'ON_DUTY')) return
    const verb = shift.status === 'PLANNED' ? 'missGuardShift' : 'endGuardShift'
    shift.move(verb, work.actor)
    if (verb === 'endGuardShift') shift.offAt = work.now
    shift.updatedAt = work.now
    tellOf(work, shift, guardShiftTransitions[verb].tells, shift.partnerId)
  },
}

export const siteSweeps: readonly Sweep[] = [endShifts]
