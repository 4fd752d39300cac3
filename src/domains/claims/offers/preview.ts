// How would these facts be settled? The same computation as an offer's, and nothing is kept.
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { findFactProblems } from '../settlement/fact-problems.js'
import { type Accident as Facts, type Party } from '../settlement/facts.js'
import { settle, type Settlement } from '../settlement/settle.js'
import { type SettlementFactsInput, type SettlementMtiInput, type SettlementPartyInput } from './preview.inputs.js'
import { LEGS_MAX } from './terms.js'

const PARTIES_MAX = 8
const LOSSES_MAX = 20
const CONDUCTS_MAX = 6

export type Preview = { readonly settlement: Settlement } | { readonly refused: readonly Fault[] }

export function previewOf(facts: Facts): Preview {
  const problems = findFactProblems(facts)
  if (problems.length > 0) return { refused: [fault('SETTLEMENT_FACTS', 'facts', { problems: problems.join(', ') })] }
  const settlement = settle(facts)
  return settlement.legs.length > LEGS_MAX ? { refused: [fault('OFFER_LEGS_MAX', 'facts', { max: String(LEGS_MAX) })] } : { settlement }
}

export function previewOfInput(input: SettlementFactsInput): Preview {
  const refused = sizeFaults(input)
  if (refused.length > 0) return { refused }
  return previewOf({
    occurredAt: input.occurredAt, jurisdiction: input.jurisdiction ?? 'DEFAULT', closedRoad: input.closedRoad ?? false, ctplNoFault: input.ctplNoFault ?? false,
    selfCompensationAsked: input.selfCompensationAsked ?? false, parties: input.parties.map(partyOf),
  })
}

function sizeFaults({ parties }: SettlementFactsInput): Fault[] {
  if (parties.length < 1 || parties.length > PARTIES_MAX) return [fault('ACCIDENT_PARTIES_SIZE', 'facts.parties', { max: String(PARTIES_MAX) })]
  return parties.flatMap(({ losses, conduct }, index) => [
    ...((losses?.length ?? 0) > LOSSES_MAX ? [fault('SETTLEMENT_FACTS_SIZE', `facts.parties.${index}.losses`, { max: String(LOSSES_MAX) })] : []),
    ...((conduct?.length ?? 0) > CONDUCTS_MAX ? [fault('SETTLEMENT_FACTS_SIZE', `facts.parties.${index}.conduct`, { max: String(CONDUCTS_MAX) })] : []),
  ])
}

function partyOf({ name, kind, ...party }: SettlementPartyInput): Party {
  const common = { id: name, shareBps: party.shareBps ?? 0, losses: party.losses ?? [] }
  if (kind === 'PROPERTY') return { ...common, kind }
  if (kind !== 'MOTOR') {
    return { ...common, kind, degree: party.degree ?? 'NONE', intentional: party.intentional ?? false, motorSideBps: party.motorSideBps ?? null }
  }
  return {
    ...common, kind, ...coverOf(party), conduct: party.conduct ?? [],
    agreesToSelfCompensation: party.agreesToSelfCompensation ?? false, subrogates: party.subrogates ?? false,
  }
}

const coverOf = ({ mti, ctpl, vdi }: Pick<SettlementPartyInput, 'mti' | 'ctpl' | 'vdi'>) => ({
  mti: mti ? policyOf(mti) : null,
  ctpl: ctpl ? { ...policyOf(ctpl), limitFen: ctpl.limitFen, deductibleBps: ctpl.deductibleBps ?? 0 } : null,
  vdi: vdi ? { ...policyOf(vdi), sumInsuredFen: vdi.sumInsuredFen, deductibleFen: vdi.deductibleFen ?? 0, deductibleBps: vdi.deductibleBps ?? 0 } : null,
})

const policyOf = ({ policyNo, insurer }: SettlementMtiInput) => ({ policyNo, insurerId: insurer })
