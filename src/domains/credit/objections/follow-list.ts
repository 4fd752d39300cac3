// Has the court done what an upheld objection obliged it to? A correction, deletion or revocation settles it, and takes the mark away in the same change.
import { type Follower } from '../list/change-list.js'
import { correctedFields, publicListingOf } from '../feed/public-line.js'
import { heldRow } from '../feed/follow-list.js'
import { markEntries } from '../listings/entries.js'
import { Objection } from './objection.entities.js'
import { endClocks, moveObjection } from './objection.lookup.js'

/** First of the followers: what the others tell is no longer disputed. */
export const settleObjections: Follower = async (work, { change, listing }) => {
  if (!listing || (change !== 'UPDATED' && change !== 'DELETED' && change !== 'REVOKED')) return
  const objection = await work.em.findOne(Objection, { listingId: listing.id, status: 'UPHELD' })
  if (!objection) return
  if (change === 'UPDATED') {
    const before = await heldRow(work, listing.id)
    if (before && correctedFields(before.line, publicListingOf(listing)).length === 0) return
  }
  moveObjection(work, objection, 'settle')
  objection.closedAt = work.now
  await endClocks(work, objection.id, ['CORRECTION'])
  listing.isDisputed = false
  await work.em.flush()
  if (change === 'UPDATED') await markEntries(work, listing)
}
