// Which listing is to be changed? Another court's does not exist for the caller; its row is locked first.
import { execute } from '../../../platform/database/execute.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { Listing } from './listing.entity.js'
import { listingTransitions, type ListingVerb } from './listing.transitions.js'

export async function getListing(work: Work, id: string, expectedVersion: number): Promise<Listing> {
  await execute(work.em, `select 1 from "listing" where "id" = $1 for update`, [id])
  return getAtVersion(work, await work.em.findOne(Listing, { id, courtPartnerId: work.actor.partnerId }), expectedVersion)
}

/** Moves it and tells the court and, from the decision on, the person. */
export async function moveListing(work: Work, listing: Listing, verb: ListingVerb): Promise<void> {
  listing.move(verb, work.actor)
  await tellOfListing(work, listing, listingTransitions[verb].tells)
}

export async function tellOfListing(work: Work, listing: Listing, type: string): Promise<void> {
  const { id, version, courtPartnerId, partyIndex, decidedAt } = listing
  const party = decidedAt ? await findParty(work.rows, partyIndex) : undefined
  work.tell({ type, recordId: id, version: ((version as number | undefined) ?? 0) + 1, audience: [courtPartnerId, ...(party ? [party.id] : [])] })
}
