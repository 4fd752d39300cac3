// What happens by itself: an export is no longer open after a day, and a look is forgotten when its three years are over.
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { HouseholdExport } from './household.entities.js'
import { householdExportTransitions } from './household.transitions.js'

const AT_ONCE = 200
const FORGOTTEN_AT_ONCE = 10_000

const expireExports: Sweep = {
  action: 'expireHouseholdExport',
  due: async ({ rows, clock }) => {
    const query = rows.from('householdExport').where('householdExport.status', '=', 'APPROVED').where('householdExport.validUntil', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('householdExport', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const asked = await work.em.findOneOrFail(HouseholdExport, { id })
    if (asked.status !== 'APPROVED' || !asked.validUntil || asked.validUntil > work.now) return
    asked.move('expireHouseholdExport', work.actor)
    asked.updatedAt = work.now
    tellOf(work, asked, householdExportTransitions.expireHouseholdExport.tells)
  },
}

/** Many at once: each is a line, not a decision. Named after the oldest of them. */
const forgetLooks: Sweep = {
  action: 'forgetHouseholdLooks',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(`select "id" from "householdLook" where "keptUntil" <= $1 order by "keptUntil" limit 1`, [clock.now()])).map(({ id }) => id),
  run: async ({ em, now }) => {
    await execute(em, `delete from "householdLook" where "id" in (select "id" from "householdLook" where "keptUntil" <= $1 order by "keptUntil" limit ${FORGOTTEN_AT_ONCE})`, [now])
  },
}

export const householdSweeps: readonly Sweep[] = [expireExports, forgetLooks]
