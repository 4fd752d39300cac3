// How does the whole list leave once a week? As files of lines, read in one snapshot of the database, and counted again from the rows themselves.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Job } from '../../../platform/module.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { ListSnapshot, type SnapshotPart } from './feed.entities.js'
import { checksumAfter, EMPTY_CHECKSUM, hashOf } from './public-line.js'

const LOOK_EVERY_MS = 2000
const WEEK_MS = 7 * 24 * 3600 * 1000
/** About 14 MB a file. */
const ROWS_PER_PART = 20_000
const LOCK = 7021

export function snapshotWriter(platform: Platform): Job {
  const rounds = new Rounds(LOOK_EVERY_MS, async () => { if (await isDue(platform)) await writeSnapshot(platform, () => rounds.isStopped) }, error => { process.stderr.write(`list snapshot: ${String(error)}\n`) })
  return { start: () => { rounds.start() }, stop: () => rounds.stop() }
}

async function isDue({ rows, clock }: Platform): Promise<boolean> {
  const [row] = await rows.text<{ due: boolean }>(`select exists (select 1 from "feedChange") and not exists (select 1 from "listSnapshot" where "at" > $1) as "due"`,
    [new Date(clock.now().getTime() - WEEK_MS)])
  return row?.due ?? false
}

class Stopped extends Error {}

/** One reader at a time; its rows and its version are of one snapshot, however long it reads. */
async function writeSnapshot(platform: Platform, isStopped: () => boolean): Promise<void> {
  await platform.performOwn('writeListSnapshot', async ({ em, now }) => {
    await execute(em, 'set transaction isolation level repeatable read')
    const [got] = await execute<{ locked: boolean }>(em, `select pg_try_advisory_xact_lock(${LOCK}) as "locked"`)
    const [head] = await execute<{ listVersion: string, rowCount: number, checksum: string }>(em, `select "listVersion", "rowCount", "checksum" from "feedChange" order by "seq" desc limit 1`)
    const id = newId('lsn')
    if (!got?.locked || !head) return { id }
    const { parts, rowCount, checksum } = await readParts(em, platform, isStopped)
    // The feed keeps its figures change by change; the copy counts its own rows: what differs is a fault of ours, and is not handed out.
    if (rowCount !== head.rowCount || checksum !== head.checksum) throw new Error(`the feed says ${head.rowCount} rows ${head.checksum}, the list has ${rowCount} ${checksum}`)
    const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0)
    em.create(ListSnapshot, { id, createdAt: now, updatedAt: now, listVersion: head.listVersion, at: now, rowCount, checksum, parts, sizeBytes })
    return { id }
  }).catch((error: unknown) => { if (!(error instanceof Stopped)) throw error })
}

async function readParts(em: SqlEntityManager, { files }: Platform, isStopped: () => boolean) {
  const parts: SnapshotPart[] = []
  let [checksum, rowCount, after] = [EMPTY_CHECKSUM, 0, '']
  for (;;) {
    if (isStopped()) throw new Stopped()
    const rows = await execute<{ listingId: string, line: string }>(em, `select "listingId", "line" from "listRow" where "listingId" > $1 order by "listingId" limit ${ROWS_PER_PART}`, [after])
    const last = rows.at(-1)
    if (!last) return { parts, rowCount, checksum }
    for (const { line } of rows) checksum = checksumAfter(checksum, { added: hashOf(line) })
    const bytes = Buffer.from(rows.map(({ line }) => `${line}\n`).join(''))
    const { sha256, size } = await files.put(bytes)
    parts.push({ no: parts.length + 1, rowCount: rows.length, sha256, sizeBytes: size })
    rowCount += rows.length
    after = last.listingId
  }
}
