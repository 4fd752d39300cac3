// Whom did a listing mislead that is now revoked or corrected? Every answer, notice, applied measure and policy check that rests on it, by its holder, in one statement.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Follower, type ListChanged } from '../list/change-list.js'
import { heldRow } from '../feed/follow-list.js'
import { correctedFields, publicListingOf } from '../feed/public-line.js'
import { type WrongChangeRow } from './correction.entities.js'

const UNDO_LIMIT = { amount: 3, unit: 'WORKING_DAYS' } as const
/** An id takes 20 places of a fresh one, and the place of its row. */
const ID_HEAD = 24

/** A request has ended long before, and with it its line in the log; a job asks for a look of its own. */
const LOOK_AGAIN_AFTER_MS = 60_000

export const findMisled: Follower = async (work, changed) => {
  const { listing, seq, listVersion } = changed
  const wrong = await wrongBy(work, changed)
  if (!listing || !wrong) return
  const change = { seq, listVersion, listingId: listing.id, courtPartnerId: listing.courtPartnerId, courtName: listing.courtName, ...wrong }
  await execute(work.em, `insert into "wrongChange" ("seq", "listVersion", "listingId", "courtPartnerId", "courtName", "cause", "fields", "lookAgainAt") values ($1, $2, $3, $4, $5, $6, $7::text[], $8)`,
    [seq, listVersion, listing.id, listing.courtPartnerId, listing.courtName, wrong.cause, wrong.fields, new Date(work.now.getTime() + LOOK_AGAIN_AFTER_MS)])
  await openCorrections(work, change)
}

async function wrongBy(work: Work, changed: ListChanged): Promise<Pick<WrongChangeRow, 'cause' | 'fields'> | undefined> {
  if (changed.change === 'REVOKED') return { cause: 'REVOKED', fields: [] }
  const fields = changed.change === 'UPDATED' ? await wrongFields(work, changed) : []
  // The mark of an objection and a new end mislead nobody: the answer stays what it was.
  return fields.length > 0 ? { cause: 'CORRECTED', fields } : undefined
}

/** As peers hold it before this change. A number that was corrected inside its hidden places differs by its keyed hash alone. */
async function wrongFields(work: Work, { listing, seq }: ListChanged): Promise<string[]> {
  if (!listing) return []
  const held = await heldRow(work, listing.id)
  const fields: string[] = held ? correctedFields(held.line, publicListingOf(listing)) : []
  const [before] = await execute<{ partyIndex: string }>(work.em, `select "partyIndex" from "listChange" where "listingId" = $1 and "seq" < $2 order by "seq" desc limit 1`, [listing.id, seq])
  return before && before.partyIndex !== listing.partyIndex && !fields.includes('cardNum') ? [...fields, 'cardNum'] : fields
}

/** Answered from the list as it was before the change, whenever that was written down. */
const BEFORE = (answer: string): string => `split_part(${answer}."listVersion", '-', 2)::int < $6`

/** Notices and hits are written under the locks of the list and the duty: the first look finds all of them. The hits of a policy check are told as the check. */
const ANSWERS = `select 'SCREENING' as kind, h."id" as "recordId", h."partnerId", h."at", h."purpose" from "creditHit" h where h."listingId" = $1 and ${BEFORE('h')}
      and h."id" not in (select unnest(c."matchIds") from "policyCheck" c where c."listingIds" @> array[$1::text])
    union all select 'POLICY_CHECK', c."id", c."partnerId", c."at", c."purpose" from "policyCheck" c where c."listingIds" @> array[$1::text] and ${BEFORE('c')}`
const ALL = `${ANSWERS}
    union all select 'NOTICE', n."id", n."partnerId", n."createdAt", w."purpose" from "creditNotice" n join "watch" w on w."id" = n."watchId" where n."listingId" = $1
    union all select 'DUTY_HIT', d."id", d."partnerId", d."at", 'MEASURE_' || d."measure" from "dutyHit" d join "duty" u on u."id" = d."dutyId" where u."listingId" = $1`

/** The court that made the mistake knows of it; what was told once is not told again. */
const open = (found: string): string => `with found as (
    ${found}
  ), resting as (
    select r.* from found r where r."partnerId" <> $2 and not exists (select 1 from "correctionNotice" n join "correctionItem" i on i."noticeId" = n."id"
      where n."listingId" = $1 and n."listSeq" = $6 and n."partnerId" = r."partnerId" and i."kind" = r.kind and i."recordId" = r."recordId")
  ), holder as (
    select r."partnerId", count(*)::int as items, row_number() over (order by r."partnerId") as k from resting r group by r."partnerId"
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
const FIRST_LOOK = open(ALL)
const SECOND_LOOK = open(ANSWERS)

export async function openCorrections(work: Work, change: Omit<WrongChangeRow, 'lookAgainAt'>, isSecond = false): Promise<void> {
  const { seq, listVersion, listingId, courtPartnerId, courtName, cause, fields } = change
  const { dueAt: due, provisional } = dueAt(UNDO_LIMIT, work.now)
  const opened = await execute<{ id: string, partnerId: string }>(work.em, isSecond ? SECOND_LOOK : FIRST_LOOK, [
    listingId, courtPartnerId, newId('cor').slice(0, ID_HEAD), newId('cit').slice(0, ID_HEAD), work.now, seq, listVersion, courtName, cause, [...fields], due, provisional,
  ])
  for (const { id, partnerId } of opened) work.tell({ type: 'correction.opened', recordId: id, version: 1, audience: [partnerId, courtPartnerId] })
}
