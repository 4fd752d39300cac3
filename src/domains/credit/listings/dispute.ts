// How is an open objection shown in every answer at once, and cleared when it is decided? Called by the room of objections.
import { type Work } from '../../../platform/perform/work.js'
import { changeList } from '../list/change-list.js'
import { markEntries } from './entries.js'
import { type Listing } from './listing.entity.js'

export async function setDisputed(work: Work, listing: Listing, isDisputed: boolean): Promise<void> {
  listing.isDisputed = isDisputed
  listing.updatedAt = work.now
  if (listing.status !== 'PUBLISHED') return
  await work.em.flush()
  await markEntries(work, listing)
  await changeList(work, { change: isDisputed ? 'DISPUTED' : 'UPDATED', listing })
}
