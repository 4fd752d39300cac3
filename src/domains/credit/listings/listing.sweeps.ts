// What happens to listings by itself: a term that ended takes them off the list; a deletion that a court forgot is told as a breach.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { startOfDay } from '../../../platform/calendar/local-date.js'
import { type Sweep } from '../../../platform/module.js'
import { changeList } from '../list/change-list.js'
import { leaveList } from './entries.js'
import { Listing } from './listing.entity.js'
import { moveListing, tellOfListing } from './listing.lookup.js'
import { RELEASE_LIMIT } from './term.js'

const AT_ONCE = 200

/** Answers said "not listed" from the first second; this takes the row away, lifts what hangs on it and leaves the court its date. */
const expire: Sweep = {
  action: 'expireListing',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "id" from "listing" where "status" = 'PUBLISHED' and "termEndsOn" is not null and "listedUntil" <= $1 and "endGround" is null order by "listedUntil" limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    const listing = await work.em.findOne(Listing, { id })
    if (listing?.status !== 'PUBLISHED' || !listing.termEndsOn || !listing.listedUntil || listing.listedUntil > work.now || listing.endGround) return
    listing.updatedAt = work.now
    await moveListing(work, listing, 'expire')
    Object.assign(listing, { endGround: 'TERM', endedAt: listing.listedUntil, releaseDueAt: dueAt(RELEASE_LIMIT, startOfDay(listing.termEndsOn)).dueAt })
    await leaveList(work, listing)
    await changeList(work, { change: 'DELETED', listing })
  },
}

const missRelease: Sweep = {
  action: 'missRelease',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "id" from "listing" where "status" = 'PUBLISHED' and "releaseDueAt" <= $1 and "overdueAt" is null order by "releaseDueAt" limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    const listing = await work.em.findOne(Listing, { id })
    if (listing?.status !== 'PUBLISHED' || !listing.releaseDueAt || listing.releaseDueAt > work.now || listing.overdueAt) return
    listing.overdueAt = work.now
    listing.updatedAt = work.now
    await tellOfListing(work, listing, 'listing.deletionOverdue')
  },
}

/** Fifteen days went by (R17 §5) and nobody decided: told once. */
const missDecision: Sweep = {
  action: 'missListingDecision',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(
    `select "id" from "listing" where "status" = 'PROPOSED' and "decisionDueAt" <= $1 and "overdueAt" is null limit ${AT_ONCE}`, [clock.now()])).map(({ id }) => id),
  run: async (work, id) => {
    const listing = await work.em.findOne(Listing, { id })
    if (listing?.status !== 'PROPOSED' || listing.decisionDueAt > work.now || listing.overdueAt) return
    listing.overdueAt = work.now
    listing.updatedAt = work.now
    await tellOfListing(work, listing, 'listing.decisionOverdue')
  },
}

export const listingSweeps: readonly Sweep[] = [expire, missRelease, missDecision]

