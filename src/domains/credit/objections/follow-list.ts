// Has the court done what an objection asked for? What corrects, deletes or revokes settles it, and takes the mark away in the same change.
import { type Work } from '../../../platform/perform/work.js'
import { type Follower, type ListChanged } from '../list/change-list.js'
import { correctedFields, publicListingOf } from '../feed/public-line.js'
import { heldRow } from '../feed/follow-list.js'
import { markEntries } from '../listings/entries.js'
import { Objection } from './objection.entities.js'
import { endClocks, moveObjection } from './objection.lookup.js'
import { objectionTransitions } from './objection.transitions.js'
import { OBJECTION_STEP_CODES } from './objection.steps.js'

/** First of the followers: what the others tell is no longer disputed. */
export const settleObjections: Follower = async (work, { change, listing }) => {
  if (!listing) return
  const objection = await work.em.findOne(Objection, { listingId: listing.id, status: { $in: [...objectionTransitions.settle.from] } })
  if (!objection || !await isSettledBy(work, { change, listing }, objection)) return
  moveObjection(work, objection, 'settle')
  objection.closedAt = work.now
  await endClocks(work, objection.id, OBJECTION_STEP_CODES)
  listing.isDisputed = false
  await work.em.flush()
  if (change === 'UPDATED') await markEntries(work, listing)
}

/** Who should not be listed is served by no correction. A revocation gives all that can be asked for, decided or not, and nobody could correct what is deleted. */
async function isSettledBy(work: Work, { change, listing }: Pick<ListChanged, 'change' | 'listing'>, { kind, status }: Objection): Promise<boolean> {
  if (change === 'REVOKED') return true
  if (change === 'DELETED') return status === 'UPHELD' || kind === 'WRONG_DATA'
  if (!listing || change !== 'UPDATED' || status !== 'UPHELD' || kind !== 'WRONG_DATA') return false
  const before = await heldRow(work, listing.id)
  return !before || correctedFields(before.line, publicListingOf(listing)).length > 0
}
