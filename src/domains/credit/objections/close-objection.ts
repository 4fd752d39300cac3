// How does an objection end without success, and the mark on the listing with it? Apart, since it changes the list, which objections follow.
import { type Work } from '../../../platform/perform/work.js'
import { setDisputed } from '../listings/dispute.js'
import { Listing } from '../listings/listing.entity.js'
import { type Objection } from './objection.entities.js'

/** The objection has ended without success: nothing is disputed any more. */
export async function closeObjection(work: Work, objection: Objection): Promise<void> {
  objection.closedAt = work.now
  const listing = await work.em.findOne(Listing, { id: objection.listingId })
  if (listing?.isDisputed) await setDisputed(work, listing, false)
}
