// Whom did a listing mislead that is now revoked or corrected? Every answer, notice, applied measure and policy check that rests on it, by its holder, in one statement.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Follower, type ListChanged } from '../list/change-list.js'
import { heldRow } from '../feed/follow-list.js'
import { correctedFields, publicListingOf } from '../feed/public-line.js'

const UNDO_LIMIT = { amount: 3, unit: 'WORKING_DAYS' } as const
/** An id takes 20 places of a fresh one, and the place of its row. */
const ID_HEAD = 24

export const findMisled: Follower = async (work, changed) => {
  const { change, listing } = changed
  if (!listing) return
  if (change === 'REVOKED') return openCorrections(work, changed, 'REVOKED', [])
  if (change !== 'UPDATED') return
  const fields = await wrongFields(work, changed)
  // The mark of an objection and a new end mislead nobody: the answer stays what it was.
  if (fields.length > 0) await openCorrections(work, changed, 'CORRECTED', fields)
}

/** As peers hold it before this change. A number that was corrected inside its hidden places differs by its keyed hash alone. */
async function wrongFields(work: Work, { listing, seq }: ListChanged): Promise<string[]> {
  if (!listing) return []
  const held = await heldRow(work, listing.id)
  const fields: string[] = held ? correctedFields(held.line, publicListingOf(listing)) : []
  const [before] = await execute<{ partyIndex: string }>(work.em, `select "partyIndex" from "listChange" where "listingId" = $1 and "seq" < $2 order by "seq" desc limit 1`, [listing.id, seq])
  return before && before.partyIndex !== listing.partyIndex && !fields.includes('cardNum') ? [...fields, 'cardNum'] : fields
}

/** The court that made the mistake knows of it. The hits of a policy check are told as the check. */
const OPEN = `with resting as (
    select 'SCREENING' as kind, h."id" as "recordId", h."partnerId", h."at", h."purpose" from "creditHit" h where h."listingId" = $1
      and h."id" not in (select unnest(c."matchIds") from "policyCheck" c where c."listingIds" @> array[$1::text])
    union all select 'NOTICE', n."id", n."partnerId", n."createdAt", w."purpose" from "creditNotice" n join "watch" w on w."id" = n."watchId" where n."listingId" = $1
    union all select 'DUTY_HIT', d."id", d."partnerId", d."at", 'MEASURE_' || d."measure" from "dutyHit" d join "duty" u on u."id" = d."dutyId" where u."listingId" = $1
    union all select 'POLICY_CHECK', c."id", c."partnerId", c."at", c."purpose" from "policyCheck" c where c."listingIds" @> array[$1::text]
  ), holder as (
    select r."partnerId", count(*)::int as items, row_number() over (order by r."partnerId") as k from resting r where r."partnerId" <> $2 group by r."partnerId"
  ), opened as (
    insert into "correctionNotice" ("id", "version", "createdAt", "updatedAt", "listingId", "listSeq", "listVersion", "courtPartnerId", "courtName", "partnerId", "cause", "fields",
      "itemCount", "status", "dueAt", "isProvisional")
    select $3 || lpad(h.k::text, 6, '0'), 1, $5::timestamptz, $5::timestamptz, $1, $6, $7, $2, $8, h."partnerId", $9, $10::text[], h.items, 'OPEN', $11::timestamptz, $12::boolean from holder h
    returning "id", "partnerId"
  ), kept as (
    insert into "correctionItem" ("id", "version", "createdAt", "updatedAt", "noticeId", "kind", "recordId", "at", "purpose")
    select $4 || lpad((row_number() over (order by r."at", r."recordId"))::text, 6, '0'), 1, $5::timestamptz, $5::timestamptz, o."id", r.kind, r."recordId", r."at", r."purpose"
    from resting r join opened o on o."partnerId" = r."partnerId"
  )
  select "id", "partnerId" from opened`

async function openCorrections(work: Work, { listing, seq, listVersion }: ListChanged, cause: 'REVOKED' | 'CORRECTED', fields: readonly string[]): Promise<void> {
  if (!listing) return
  const { dueAt: due, provisional } = dueAt(UNDO_LIMIT, work.now)
  const opened = await execute<{ id: string, partnerId: string }>(work.em, OPEN, [
    listing.id, listing.courtPartnerId, newId('cor').slice(0, ID_HEAD), newId('cit').slice(0, ID_HEAD), work.now, seq, listVersion, listing.courtName, cause, [...fields], due, provisional,
  ])
  for (const { id, partnerId } of opened) work.tell({ type: 'correction.opened', recordId: id, version: 1, audience: [partnerId, listing.courtPartnerId] })
}
