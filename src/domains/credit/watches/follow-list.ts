// Who watches the subject of this change, and is told? In the transaction of the change, in one statement for any number of watchers.
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type ChangeKind, type Follower, type ListChanged } from '../list/change-list.js'
import { endWatchesOf } from './end-watches.js'

const TYPE = 'credit.changed'

export const noticeWatchers: Follower = async (work, changed) => {
  const { listing, restriction } = changed
  const about = listing ?? restriction
  if (!about) return
  const before = listing ? await partyBefore(work, changed) : undefined
  const moved = before !== undefined && before !== about.partyIndex ? before : undefined
  await endWatchesOf(work, moved === undefined ? [about.partyIndex] : [about.partyIndex, moved])
  // A listing whose number was corrected was never about the one, and is news for those who watch the other.
  if (moved !== undefined) await noticeOf(work, changed, moved, 'REVOKED')
  await noticeOf(work, changed, about.partyIndex, moved !== undefined && changed.change === 'UPDATED' ? 'LISTED' : changed.change)
}

async function partyBefore({ em }: Work, { listing, seq }: ListChanged): Promise<string | undefined> {
  const [row] = await execute<{ partyIndex: string }>(em,
    `select "partyIndex" from "listChange" where "listingId" = $1 and "seq" < $2 order by "seq" desc limit 1`, [listing?.id, seq])
  return row?.partyIndex
}

/** An id takes 20 places of a fresh one, and the place of its row: the statement makes as many as there are watchers. */
const ID_HEAD = 24

/**
 * The changes of the list stand in a row by the lock of its state, so that numbers are given to each client without a gap, in the order of commits.
 * A purpose hears of restrictions only where it covers one of the acts, and of the list only where it may see it.
 */
const NOTICE = `with hit as (
    select w."id", w."clientId", w."partnerId", w."nameHash", row_number() over (partition by w."clientId" order by w."id") as n, row_number() over (order by w."id") as k,
      count(*) over (partition by w."clientId") as total
    from "watch" w where w."partyIndex" = $1 and w."status" = 'ACTIVE'
      and case when $7::text is null then w."items" && $8::text[] else w."hearsListings" end
  ), counted as (
    insert into "noticeCounter" as c ("clientId", "lastSeq", "ackedSeq") select h."clientId", count(*), 0 from hit h group by h."clientId" order by h."clientId"
    on conflict ("clientId") do update set "lastSeq" = c."lastSeq" + excluded."lastSeq" returning c."clientId", c."lastSeq"
  ), told as (
    insert into "creditNotice" ("id", "version", "createdAt", "updatedAt", "clientId", "seq", "partnerId", "watchId", "change", "listingId", "restrictionId", "nameHash", "listVersion")
    select $2 || lpad(h.k::text, 6, '0'), 1, $3::timestamptz, $3::timestamptz, h."clientId", c."lastSeq" - h.total + h.n, h."partnerId", h."id", $4, $7::text, $6::text, h."nameHash", $5
    from hit h join counted c on c."clientId" = h."clientId" returning "id", "partnerId"
  )
  select min("id") as "id", "partnerId" from told group by "partnerId"`

/** One event a partner, however many of its customers it watches. */
async function noticeOf(work: Work, { listing, restriction, listVersion }: ListChanged, partyIndex: string, change: ChangeKind): Promise<void> {
  const told = await execute<{ id: string, partnerId: string }>(work.em, NOTICE,
    [partyIndex, newId('cng').slice(0, ID_HEAD), work.now, change, listVersion, restriction?.id ?? null, listing?.id ?? null, restriction?.items ?? []])
  for (const { id, partnerId } of told) work.tell({ type: TYPE, recordId: id, version: 1, audience: [partnerId] })
}
