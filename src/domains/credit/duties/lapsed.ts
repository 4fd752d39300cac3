// Had the listing or the order ended at a moment, or did it not bind at it? The last midnight counts, and not the second in which a court deletes.
import { type Rows } from '../../../platform/database/reader.js'
import { currentMemorandum } from '../memorandum/memorandum.lookup.js'
import { type ActItem } from '../restrictions/acts.js'
import { binds } from '../restrictions/restriction.facts.js'
import { type Duty } from './duty.entities.js'

/** Ids of those duties under which nothing could be done at that moment. */
export async function lapsedAt(rows: Rows, duties: readonly Duty[], at: Date): Promise<ReadonlySet<string>> {
  const keys = (column: 'listingId' | 'restrictionId') => [...new Set(duties.flatMap(duty => duty[column] ?? []))]
  const listings = new Map((await rows.byKeys('listing', 'id', keys('listingId'))).map(listing => [listing.id, listing]))
  const restrictions = new Map((await rows.byKeys('restriction', 'id', keys('restrictionId'))).map(restriction => [restriction.id, restriction]))
  const { measures } = restrictions.size > 0 ? await currentMemorandum(rows) : { measures: [] }
  return new Set(duties.filter(duty => {
    const listing = listings.get(duty.listingId ?? '')
    if (listing) return listing.status !== 'PUBLISHED' || (listing.listedUntil !== null && listing.listedUntil <= at)
    const restriction = restrictions.get(duty.restrictionId ?? '')
    const items = measures.find(({ code }) => code === duty.measure)?.items ?? []
    return !restriction || (items.length > 0 && !items.some(item => binds(restriction, item as ActItem, at)))
  }).map(({ id }) => id))
}

/** Ids of those duties that are over at that moment, though nobody has asked them back yet. Before its first day and inside an exemption an order stands: nothing is done, and its receipt is owed all the same. */
export async function overAt(rows: Rows, ids: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const over = await rows.text<{ id: string }>(`select d."id" from "duty" d left join "listing" l on l."id" = d."listingId" left join "restriction" r on r."id" = d."restrictionId"
    where d."id" = any($1::text[]) and (l."status" <> 'PUBLISHED' or l."listedUntil" <= $2 or r."status" <> 'IN_FORCE' or d."standsUntil" <= $2)`, [ids, at])
  return new Set(over.map(({ id }) => id))
}
