// To whom does the money of each leg go, and who consents to it for her?
import { type Work } from '../../../platform/perform/work.js'
import { type AccidentParty } from '../accidents/accident.entity.js'
import { claimantsOf, type Claimant } from '../accidents/claimants.js'
import { type Change } from './changes.js'
import { isPaidOut } from './terms.js'

export interface Payee extends Claimant {
  readonly partyId: string
}

export interface AddressedLeg {
  readonly change: Change
  /** Null where no insurer pays a party. */
  readonly payee: Payee | null
  /** Nobody is on record who could receive the money: the number of that party. */
  readonly unknownParty: number | null
}

export async function addressLegs(work: Work, parties: readonly AccidentParty[], changes: readonly Change[]): Promise<AddressedLeg[]> {
  const claimantOf = await claimantsOf(work, parties)
  return changes.map(change => {
    const party = parties.find(({ id }) => id === change.payee.id)
    if (!isPaidOut(change) || !party) return { change, payee: null, unknownParty: null }
    const claimant = claimantOf(party, change.head)
    return { change, payee: claimant && { partyId: party.id, ...claimant }, unknownParty: claimant ? null : party.number }
  })
}

/** What can be offered now; the rest is owed as a difference once somebody is on record for it. */
export const knownLegs = (legs: readonly AddressedLeg[]): AddressedLeg[] => legs.filter(({ unknownParty }) => unknownParty === null)
