// Which listing is to be changed? Another court's does not exist for the caller, not by time either: nothing but its own row is locked.
import { execute } from '../../../platform/database/execute.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { findParty } from '../../people/index.js'
import { Listing } from './listing.entity.js'
import { type ListingChangeInput } from './listing.inputs.js'
import { listingTransitions, type ListingVerb } from './listing.transitions.js'

/** One change of a listing of the caller's court, at the version it decided on. */
export function changeListing(
  { perform }: Platform, mutation: string, request: Request, input: ListingChangeInput, decide: (work: Work, listing: Listing) => Promise<void>,
): Promise<Performed> {
  return perform(mutation, request, input, async work => {
    const listing = await getListing(work, input.id, input.expectedVersion)
    await decide(work, listing)
    return { id: listing.id }
  })
}

async function getListing(work: Work, id: string, expectedVersion: number): Promise<Listing> {
  const { em, actor: { partnerId } } = work
  await execute(em, `select 1 from "listing" where "id" = $1 and "courtPartnerId" = $2 for update`, [id, partnerId])
  return getAtVersion(work, await em.findOne(Listing, { id, courtPartnerId: partnerId }), expectedVersion)
}

/** Moves it and tells the court and, from the decision on, the person. */
export async function moveListing(work: Work, listing: Listing, verb: ListingVerb): Promise<void> {
  listing.move(verb, work.actor)
  await tellOfListing(work, listing, listingTransitions[verb].tells)
}

export async function tellOfListing(work: Work, listing: Listing, type: string): Promise<void> {
  const { courtPartnerId, partyIndex, decidedAt } = listing
  const party = decidedAt ? await findParty(work.rows, partyIndex) : undefined
  tellOf(work, listing, type, courtPartnerId, ...(party ? [party.id] : []))
}
