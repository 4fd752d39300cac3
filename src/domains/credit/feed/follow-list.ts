// How does a change of the list reach its peers? As the next row of the feed, in the transaction of the change, under the lock of the list.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Follower } from '../list/change-list.js'
import { type LIST_OPERATIONS } from '../list/list.entities.js'
import { checksumAfter, EMPTY_CHECKSUM, hashOf, lineOf, publicListingOf } from './public-line.js'

const ADDS = ['LISTED', 'UPDATED', 'DISPUTED']

/** Last of the followers: those before it still find the row as the peers hold it, and may change what it will be. */
export const publishToFeed: Follower = async (work, { change, listing, seq, listVersion }) => {
  if (!listing) return appendToFeed(work, { seq, listVersion, operation: 'NONE' })
  const before = await heldRow(work, listing.id)
  const line = ADDS.includes(change) ? lineOf(publicListingOf(listing)) : null
  if (line === null && before === undefined) return appendToFeed(work, { seq, listVersion, operation: 'NONE' })
  const hash = line === null ? null : hashOf(line)
  if (line === null) {
    await execute(work.em, `delete from "listRow" where "listingId" = $1`, [listing.id])
    await execute(work.em, `update "feedChange" set "line" = null where "listingId" = $1 and "line" is not null`, [listing.id])
  } else {
    await execute(work.em, `insert into "listRow" ("listingId", "line", "hash") values ($1, $2, $3)
      on conflict ("listingId") do update set "line" = excluded."line", "hash" = excluded."hash"`, [listing.id, line, hash])
  }
  const operation = line === null ? 'DEL' : before === undefined ? 'ADD' : 'MOD'
  return appendToFeed(work, { seq, listVersion, operation, listingId: listing.id, line, hash, previousHash: before?.hash ?? null })
}

/** The row of a listing as peers hold it; undefined: they hold none. */
export async function heldRow({ em }: Work, listingId: string): Promise<{ line: string, hash: string } | undefined> {
  const [row] = await execute<{ line: string, hash: string }>(em, `select "line", "hash" from "listRow" where "listingId" = $1`, [listingId])
  return row
}

interface Appended {
  readonly seq: number
  readonly listVersion: string
  readonly operation: (typeof LIST_OPERATIONS)[number]
  readonly listingId?: string
  readonly line?: string | null
  readonly hash?: string | null
  readonly previousHash?: string | null
}

export async function appendToFeed({ em, now }: Work, { seq, listVersion, operation, listingId, line, hash, previousHash }: Appended): Promise<void> {
  const [last] = await execute<{ rowCount: number, checksum: string }>(em, `select "rowCount", "checksum" from "feedChange" order by "seq" desc limit 1`)
  const rowCount = (last?.rowCount ?? 0) + (operation === 'ADD' ? 1 : operation === 'DEL' ? -1 : 0)
  const checksum = checksumAfter(last?.checksum ?? EMPTY_CHECKSUM, { added: hash ?? null, removed: previousHash ?? null })
  await execute(em, `insert into "feedChange" ("seq", "listVersion", "at", "operation", "listingId", "line", "hash", "previousHash", "rowCount", "checksum")
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [seq, listVersion, now, operation, listingId ?? null, line ?? null, hash ?? null, previousHash ?? null, rowCount, checksum])
}
