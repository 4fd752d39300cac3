// What becomes of a certificate that nobody objected to in time?
import { sql } from 'kysely'
import { type Sweep } from '../../../platform/module.js'
import { withdrawActs } from '../../people/index.js'
import { getAccident } from '../accidents/accident.lookup.js'
import { makeFinal } from './determination.service.js'
import { livePaper } from './paper.js'

const AT_ONCE = 200

/** Three working days after service (处理程序规定 §71): it stands. */
const lapseObjections: Sweep = {
  action: 'letObjectionLapse',
  due: async ({ rows, clock }) => {
    const query = rows.from('liability').where('liability.status', '=', 'ISSUED').where('liability.objectionDueAt', '<=', clock.now())
      .where(sql<boolean>`exists (select 1 from "accident" a where a."id" = "liability"."accidentId" and a."status" = 'LIABILITY_ISSUED')`)
      .orderBy('liability.objectionDueAt').limit(AT_ONCE)
    return (await rows.all('liability', query)).map(row => row.accidentId)
  },
  run: async (work, id) => {
    const accident = await getAccident(work, id)
    const paper = await livePaper(work, accident)
    if (accident.status !== 'LIABILITY_ISSUED' || paper?.status !== 'ISSUED' || !paper.objectionDueAt || paper.objectionDueAt > work.now) return
    await withdrawActs(work, paper.id, 'ACCEPT_LIABILITY')
    await makeFinal(work, accident, 'letObjectionLapse')
  },
}

export const liabilitySweeps: readonly Sweep[] = [lapseObjections]
