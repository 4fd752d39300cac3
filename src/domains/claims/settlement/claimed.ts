// What does each victim claim under each head, and how does that shrink as others pay?
import { LOSS_ITEMS } from './coverage.js'
import { HEADS, type Head, type Loss, type Party } from './facts.js'
import { type Due } from './legs.js'
import { sumOf } from './split.js'

/** What a victim still bears under a head. */
export interface Claimed {
  victim: Party
  head: Head
  amountFen: number
}

export const lossesUnder = (losses: readonly Loss[], head: Head) =>
  losses.filter(({ item }) => LOSS_ITEMS[item].head === head)

/** Party by party, head by head: the order in which ties fall. */
export const claimedBy = (parties: readonly Party[]): Claimed[] => parties.flatMap(victim => HEADS
  .map(head => ({ victim, head, amountFen: sumOf(lossesUnder(victim.losses, head)) }))
  .filter(({ amountFen }) => amountFen > 0))

export const lossOf = (party: Party) => sumOf(claimedBy([party]))

export const lessPaid = (claims: readonly Claimed[], dues: readonly Due[]): Claimed[] => claims
  .map(({ victim, head, amountFen }) => ({
    victim, head, amountFen: amountFen - sumOf(dues.filter(due => due.to === victim && due.head === head)),
  }))
  .filter(({ amountFen }) => amountFen > 0)
