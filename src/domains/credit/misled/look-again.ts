// Whose answer was under way when a listing turned out to be wrong? It was read before the change and written down after it: the change is looked at once more.
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { openCorrections } from './follow-list.js'

const AT_ONCE = 200

/** After a job, which sees for minutes one state of the list: whatever has turned out to be wrong since that version. */
export async function lookAgainSince({ em, now }: Work, listVersion: string): Promise<void> {
  await execute(em, `update "wrongChange" set "lookAgainAt" = $2 where "seq" > split_part($1, '-', 2)::int`, [listVersion, now])
}

export const lookAgain: Sweep = {
  action: 'lookAgainForMisled',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "seq"::text as "id" from "wrongChange" where "lookAgainAt" <= $1 order by "lookAgainAt" limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    // Held, so that two looks at one change do not tell the same holder twice.
    const due = await execute(work.em, `update "wrongChange" set "lookAgainAt" = null where "seq" = $1 and "lookAgainAt" <= $2 returning 1`, [Number(id), work.now])
    const change = due.length > 0 ? await work.rows.find('wrongChange', work.rows.from('wrongChange').where('wrongChange.seq', '=', Number(id))) : undefined
    if (change) await openCorrections(work, change, true)
  },
}
