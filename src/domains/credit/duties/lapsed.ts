// Had the listing or the order ended at a moment, or was an exemption granted? The last midnight counts, and not the second in which a court deletes.
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
