// What happens by itself? Whoever was being answered is found by a second look; of a holder that does not act in time its court is told, once, and the list of those who have not acted shows it.
import { type Sweep } from '../../../platform/module.js'
import { CorrectionNotice } from './correction.entities.js'
import { lookAgain } from './look-again.js'

const AT_ONCE = 200

const missCorrection: Sweep = {
  action: 'missCorrection',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "id" from "correctionNotice" where "status" = 'OPEN' and "overdueAt" is null and "dueAt" <= $1 order by "dueAt" limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    const notice = await work.em.findOne(CorrectionNotice, { id })
    if (notice?.status !== 'OPEN' || notice.overdueAt || notice.dueAt > work.now) return
    Object.assign(notice, { overdueAt: work.now, updatedAt: work.now })
    work.tell({ type: 'correction.overdue', recordId: id, version: notice.version + 1, audience: [notice.courtPartnerId, notice.partnerId] })
  },
}

export const correctionSweeps: readonly Sweep[] = [lookAgain, missCorrection]
