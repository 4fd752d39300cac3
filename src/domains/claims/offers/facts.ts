// What does a file say that the settlement must know?
import { type Work } from '../../../platform/perform/work.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { partiesOf } from '../accidents/accident.lookup.js'
import { lossesOf } from '../loss/losses.js'
import { type Conduct } from '../settlement/coverage.js'
import { type Accident as Facts, type Loss, type Party } from '../settlement/facts.js'
import { jurisdictionOf } from './jurisdiction.js'

export async function factsOf(work: Work, accident: Accident): Promise<Facts> {
  const parties = await partiesOf(work, accident)
  const losses = await lossesOf(work, accident)
  return {
    occurredAt: accident.occurredAt, jurisdiction: jurisdictionOf(accident.divisionCode), closedRoad: accident.closedRoad, ctplNoFault: false,
    // One who asks alone is told why it is not done; it is done only when all agree.
    selfCompensationAsked: parties.some(({ agreesToSelfCompensation }) => agreesToSelfCompensation),
    parties: parties.map(party => partyFacts(party, losses.get(party.id) ?? [])),
  }
}

/** Liability that nobody has settled yet is nobody's: who asks before must look at `isLiable`. */
export const isLiable = ({ liabilityFinalAt }: { liabilityFinalAt?: Date | null | undefined }): boolean => liabilityFinalAt instanceof Date

function partyFacts(party: AccidentParty, losses: readonly Loss[]): Party {
  const common = { id: party.id, shareBps: party.shareBps ?? 0, losses }
  if (party.kind === 'PROPERTY') return { ...common, kind: 'PROPERTY' }
  if (party.kind !== 'MOTOR') {
    return { ...common, kind: party.kind, degree: party.degree ?? 'NONE', intentional: party.intentional, motorSideBps: party.motorSideBps ?? null }
  }
  return {
    ...common, kind: 'MOTOR', ...party.cover, conduct: conductOf(party), agreesToSelfCompensation: party.agreesToSelfCompensation,
    // Whoever let the other side off has no claim left to hand over (保险法 §61).
    subrogates: party.subrogates && !party.waivedAt,
  }
}

function conductOf({ conduct, intentional }: AccidentParty): Conduct[] {
  const told = new Set(conduct as Conduct[])
  if (intentional) told.add('INTENTIONAL')
  return [...told]
}
