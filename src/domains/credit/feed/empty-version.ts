// How does a peer tell a list without changes from a feed that has stopped? After an hour of silence an empty version arises.
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'
import { nextVersion } from '../list/list-version.js'
import { appendToFeed } from './follow-list.js'

const SILENCE_MS = 3600 * 1000
const SILENT = `select "seq" from "listState" where "changedAt" <= $1`

const addEmptyVersion: Sweep = {
  action: 'addEmptyListVersion',
  due: async ({ rows, clock }) => (await rows.text<{ seq: number }>(SILENT, [new Date(clock.now().getTime() - SILENCE_MS)])).map(({ seq }) => `version ${seq}`),
  run: async work => {
    const { em, now } = work
    // Locked first, since another process may have been quicker.
    const [silent] = await execute(em, `${SILENT} for update`, [new Date(now.getTime() - SILENCE_MS)])
    if (!silent) return
    const { seq, listVersion } = await nextVersion(work)
    await execute(em, `insert into "listChange" ("seq", "listVersion", "at", "change", "operation") values ($1, $2, $3, 'NONE', 'NONE')`, [seq, listVersion, now])
    await appendToFeed(work, { seq, listVersion, operation: 'NONE' })
  },
}

export const feedSweeps: readonly Sweep[] = [addEmptyVersion]
