// What happens to a held payment when nobody shows performance in time? It is cancelled.
import { type Sweep } from '../../../platform/module.js'
import { PolicyApplication } from './policy.entities.js'
import { tellOfApplication } from './policy.service.js'
import { policyApplicationTransitions } from './policy.transitions.js'

const AT_ONCE = 200

const cancelHeld: Sweep = {
  action: 'cancelHeldPolicy',
  due: async ({ rows, clock }) => {
    const query = rows.from('policyApplication').where('policyApplication.status', '=', 'HELD').where('policyApplication.performanceShownAt', 'is', null)
      .where('policyApplication.holdUntil', '<=', clock.now()).orderBy('policyApplication.id').limit(AT_ONCE)
    return (await rows.all('policyApplication', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const application = await work.em.findOne(PolicyApplication, { id })
    if (application?.status !== 'HELD' || application.performanceShownAt || !application.holdUntil || application.holdUntil > work.now) return
    application.move('cancel', work.actor)
    application.cancelledAt = work.now
    application.updatedAt = work.now
    await tellOfApplication(work, application, policyApplicationTransitions.cancel.tells)
  },
}

export const policySweeps: readonly Sweep[] = [cancelHeld]
