// What is a version of the list called? By the second in Shanghai in which it arose, and its place in the order of changes.
import { execute } from '../../../platform/database/execute.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type Work } from '../../../platform/perform/work.js'

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000
/** Before the first change. */
export const EMPTY_LIST = '00000000000000-000'

export const listVersionOf = (at: Date, seq: number): string => {
  const local = new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString()
  return `${local.slice(0, 19).replace(/\D/g, '')}-${String(seq).padStart(3, '0')}`
}

/** Takes the next place and holds the list until the commit: changes of the list stand in a row. */
export async function nextVersion({ em, now }: Work): Promise<{ seq: number, listVersion: string }> {
  const [row] = await execute<{ seq: number | string }>(em, `insert into "listState" ("id", "seq", "listVersion", "changedAt") values (1, 1, '', $1)
    on conflict ("id") do update set "seq" = "listState"."seq" + 1, "changedAt" = excluded."changedAt" returning "seq"`, [now])
  const seq = Number(row?.seq)
  const listVersion = listVersionOf(now, seq)
  await execute(em, `update "listState" set "listVersion" = $1 where "id" = 1`, [listVersion])
  return { seq, listVersion }
}

/** The version that a reader sees now. */
export async function currentVersion(rows: Rows): Promise<string> {
  const [state] = await rows.text<{ listVersion: string }>(`select "listVersion" from "listState"`, [])
  return state?.listVersion ?? EMPTY_LIST
}
