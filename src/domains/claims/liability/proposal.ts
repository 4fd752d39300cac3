// Which responsibility do the known faults suggest? Never more than a proposal: a police officer issues, or the parties sign.
import { type Degree, type Party } from '../settlement/facts.js'
import { sharesOf, type NumberedDegree, type NumberedShare } from './degrees.js'
import { FAULTS, type FaultCode } from './fault-catalogue.js'

export interface ProposalParty {
  number: number
  kind: Party['kind']
  faultCodes: readonly FaultCode[]
}

/** Party numbers of who fled, destroyed or forged evidence, or caused it on purpose. */
export interface ProposalFacts {
  parties: readonly ProposalParty[]
  fled?: number
  destroyedEvidence?: number
  intentional?: number
}

export interface Proposal {
  /** Empty: nothing is suggested. That nobody is at fault (交通意外) is never a proposal, only an officer's finding. */
  degrees: readonly NumberedDegree[]
  shares: readonly NumberedShare[]
  /** In words, because no figure was ever measured. HIGH: one fault of the law, one party. MEDIUM: a rule of combination. */
  confidence: 'HIGH' | 'MEDIUM' | 'LOW'
  basis: readonly string[]
  needsOfficer: boolean
  faultCodes: readonly FaultCode[]
}

/** Two faults are weighed by their effect on the accident. */
const WEIGHING = ['实施条例 §91', '处理程序规定 §60']

export function propose(facts: ProposalFacts): Proposal {
  const parties = facts.parties.map(party => ({ ...party, faultCodes: codesOf(party, facts) }))
  const faultCodes = [...new Set(parties.flatMap(party => party.faultCodes))]
  const { guilty, combined, ...opinion } = suggest(parties, facts.intentional)
  const degrees = guilty.size === 0 ? [] : parties.map(({ number }) => ({ number, degree: guilty.get(number) ?? 'NONE' }))
  const shares = sharesOf(degrees)
  const basis = [...faultCodes.map(code => FAULTS[code].article), ...combined ? WEIGHING : []]
  return shares === 'SHARE_MANUAL'
    ? { degrees: [], shares: [], confidence: 'LOW', basis, needsOfficer: true, faultCodes }
    : { degrees, shares, ...opinion, basis, faultCodes }
}

/** A thing beside the road is never at fault. */
function codesOf({ number, kind, faultCodes }: ProposalParty, { fled, destroyedEvidence }: ProposalFacts): FaultCode[] {
  if (kind === 'PROPERTY') return []
  return [...new Set<FaultCode>([
    ...faultCodes, ...number === fled ? ['F37' as const] : [], ...number === destroyedEvidence ? ['F38' as const] : [],
  ])]
}

interface Opinion {
  guilty: ReadonlyMap<number, Degree>
  confidence: Proposal['confidence']
  needsOfficer: boolean
  combined: boolean
}

const OFFICER = { needsOfficer: true, combined: true } as const
const full = ({ number }: ProposalParty) => new Map<number, Degree>([[number, 'FULL']])

/** Purpose and destroyed evidence come first: no fault of another reduces them (处理程序规定 §60, 实施条例 §92¶2). */
function suggest(parties: readonly ProposalParty[], intentional: number | undefined): Opinion {
  const atFault = parties.filter(({ faultCodes }) => faultCodes.length > 0)
  const onPurpose = parties.find(({ number }) => number === intentional)
  if (onPurpose) return { ...OFFICER, guilty: full(onPurpose), confidence: 'MEDIUM' }
  const [forger, ...forgers] = atFault.filter(party => hasCode(party, 'F38'))
  if (forger) return { ...OFFICER, guilty: forgers.length === 0 ? full(forger) : new Map(), confidence: 'MEDIUM' }
  const [only, ...others] = atFault
  if (!only) return { ...OFFICER, guilty: new Map(), confidence: 'LOW' }
  return others.length === 0 ? byOneAlone(only, parties) : byWeight(atFault)
}

const hasCode = ({ faultCodes }: ProposalParty, code: FaultCode) => faultCodes.includes(code)

/** Faults that stand beside another's: he who drove into them bears the greater part. */
const SIDE_FAULTS: readonly FaultCode[] = ['F50', 'F51']
const LESSER_FAULTS: readonly FaultCode[] = [...SIDE_FAULTS, 'F53']
const hasOnly = ({ faultCodes }: ProposalParty, codes: readonly FaultCode[]) => faultCodes.every(code => codes.includes(code))

function byOneAlone(party: ProposalParty, parties: readonly ProposalParty[]): Opinion {
  if (hasCode(party, 'F52')) return { ...OFFICER, guilty: new Map(), confidence: 'LOW' }
  if (hasOnly(party, SIDE_FAULTS)) return { ...OFFICER, guilty: drivenInto(party, parties), confidence: 'LOW' }
  const automatic = party.faultCodes.some(code => FAULTS[code].automatic)
  return automatic
    ? { guilty: full(party), confidence: 'HIGH', needsOfficer: false, combined: false }
    : { ...OFFICER, guilty: full(party), confidence: 'LOW' }
}

/** Nobody can say which of several others drove into the standing car. */
function drivenInto(standing: ProposalParty, parties: readonly ProposalParty[]): Map<number, Degree> {
  const [other, ...more] = parties.filter(party => party !== standing && party.kind !== 'PROPERTY')
  return other && more.length === 0 ? new Map<number, Degree>([[other.number, 'PRIMARY'], [standing.number, 'SECONDARY']]) : new Map()
}

/** One greater fault among lesser ones is the primary; who fled stays the primary when others erred too (实施条例 §92¶1). */
function byWeight(atFault: readonly ProposalParty[]): Opinion {
  const fled = atFault.filter(party => hasCode(party, 'F37'))
  const greater = fled.length > 0 ? fled : atFault.filter(party => !hasOnly(party, LESSER_FAULTS))
  const degreeOf = (party: ProposalParty): Degree => greater.length === 1 ? greater[0] === party ? 'PRIMARY' : 'SECONDARY' : 'EQUAL'
  const even = greater.length === 0 || greater.length === atFault.length
  return {
    ...OFFICER,
    guilty: greater.length === 1 || even ? new Map(atFault.map(party => [party.number, degreeOf(party)])) : new Map(),
    confidence: greater.length === 1 ? 'MEDIUM' : 'LOW',
  }
}
