// Who pays whom what after an accident? The order of settlement, from self-compensation to the own pocket.
import { claimedBy, lessPaid, lossOf } from './claimed.js'
import { payCompulsory } from './compulsory.js'
import { LOSS_ITEMS } from './coverage.js'
import { findFactProblems } from './fact-problems.js'
import { motorsOf, type Accident, type Party } from './facts.js'
import { isPersonal, isRecovery, toLegs, type Due, type Leg } from './legs.js'
import { ownPart, shareRest } from './liability.js'
import { canSubrogate, payOwnDamage } from './own-damage.js'
import { compensateSelves, selfCompensationRefusals, type SelfCompensationRefusal } from './self-compensation.js'
import { sumOf } from './split.js'
import { payLiabilities } from './third-party.js'

export interface Pocket {
  partyId: string
  lossFen: number
  /** Of the own loss, what nobody pays. */
  uncoveredFen: number
  /** Out of the own purse to others or to their insurers. */
  paidFen: number
  pocketFen: number
}

export type Warning = SelfCompensationRefusal | 'SUBROGATION_WITHOUT_COVER' | 'APPRAISAL_IS_THE_INSURERS'

export interface Settlement {
  mode: 'SELF_COMP' | 'STANDARD'
  legs: Leg[]
  pockets: Pocket[]
  warnings: Warning[]
}

export function settle(accident: Accident): Settlement {
  const problems = findFactProblems(accident)
  if (problems.length > 0) throw new RangeError(`Facts that can't be settled: ${problems.join(', ')}`)
  const refusals = accident.selfCompensationAsked ? selfCompensationRefusals(accident) : []
  const mode = accident.selfCompensationAsked && refusals.length === 0 ? 'SELF_COMP' : 'STANDARD'
  const dues = mode === 'SELF_COMP' ? compensateSelves(accident) : settleInOrder(accident)
  const legs = toLegs(dues, accident.occurredAt)
  return {
    mode, legs,
    pockets: accident.parties.map(party => pocketOf(party, legs)),
    warnings: [...refusals, ...warningsAbout(accident)],
  }
}

function settleInOrder(accident: Accident): Due[] {
  const claims = claimedBy(accident.parties)
  const compulsory = payCompulsory(accident, claims)
  const rest = lessPaid(claims, compulsory)
  const liabilities = shareRest(accident, rest)
  const thirdParty = payLiabilities(accident, liabilities)
  return payOwnDamage(accident, [...compulsory, ...thirdParty], ownPart(rest, liabilities))
}

/** Step 5: what is left. Whatever a victim gets and does not get adds up to his loss, or nothing may be paid. */
function pocketOf(party: Party, legs: readonly Leg[]): Pocket {
  const lossFen = lossOf(party)
  const uncoveredFen = lossFen - sumOf(legs.filter(({ to, kind }) => to === party.id && !isRecovery(kind)))
  if (uncoveredFen < 0) throw new RangeError(`Party ${party.id} would get more than the loss`)
  const paidFen = sumOf(legs.filter(({ from, kind }) => from === party.id && isPersonal(kind)))
  return { partyId: party.id, lossFen, uncoveredFen, paidFen, pocketFen: uncoveredFen + paidFen }
}

const warningsAbout = (accident: Accident): Warning[] => [
  ...motorsOf(accident).some(motor => motor.subrogates && !canSubrogate(motor)) ? ['SUBROGATION_WITHOUT_COVER' as const] : [],
  ...accident.parties.some(({ losses }) => losses.some(({ item }) => LOSS_ITEMS[item].head === null))
    ? ['APPRAISAL_IS_THE_INSURERS' as const]
    : [],
]
