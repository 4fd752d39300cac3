// What must be known of an accident before its money can be settled?
import { type Conduct, type LossItem } from './coverage.js'
import { type Jurisdiction } from './motor-side.js'

export type Degree = 'FULL' | 'PRIMARY' | 'EQUAL' | 'SECONDARY' | 'NONE'

/** D death and disability, M medical, P property, I indirect property loss, which no insurance here covers. */
export type Head = 'D' | 'M' | 'P' | 'I'
export type InsuredHead = Exclude<Head, 'I'>
export const HEADS: readonly Head[] = ['D', 'M', 'P', 'I']

export interface Loss {
  item: LossItem
  amountFen: number
  /** What nobody disputes of the amount; all of it when absent. */
  undisputedFen?: number
}

export interface MtiPolicy {
  policyNo: string
  insurerId: string
}

export interface CtplPolicy {
  policyNo: string
  insurerId: string
  limitFen: number
  /** Absolute deductible rate agreed by rider (绝对免赔率特约). */
  deductibleBps: number
}

export interface VdiPolicy {
  policyNo: string
  insurerId: string
  sumInsuredFen: number
  deductibleFen: number
  deductibleBps: number
}

interface AnyParty {
  id: string
  shareBps: number
  losses: readonly Loss[]
}

export interface MotorParty extends AnyParty {
  kind: 'MOTOR'
  mti: MtiPolicy | null
  ctpl: CtplPolicy | null
  vdi: VdiPolicy | null
  conduct: readonly Conduct[]
  agreesToSelfCompensation: boolean
  /** Asks the own insurer for the whole loss and assigns the claims against others (代位求偿). */
  subrogates: boolean
}

export interface NonMotorParty extends AnyParty {
  kind: 'NON_MOTOR' | 'PEDESTRIAN'
  degree: Degree
  intentional: boolean
  /** A judgment, an agreement or a choice inside a range of the table; else the table decides. */
  motorSideBps: number | null
}

/** A thing beside the road: a victim that can't be at fault. */
export interface PropertyParty extends AnyParty {
  kind: 'PROPERTY'
}

export type Party = MotorParty | NonMotorParty | PropertyParty

export interface Accident {
  occurredAt: Date
  jurisdiction: Jurisdiction
  /** Expressway or urban expressway closed to non-motor vehicles and pedestrians. */
  closedRoad: boolean
  /** Whether third-party insurance pays what a faultless motor side owes (道交法 §76) is disputed; false unless agreed (design). */
  ctplNoFault: boolean
  selfCompensationAsked: boolean
  /** In the order of their party numbers: ties in fen go to the earlier. */
  parties: readonly Party[]
}

export const motorsOf = ({ parties }: Accident) => parties.filter(party => party.kind === 'MOTOR')

export const anyoneAtFault = ({ parties }: Accident) => parties.some(({ shareBps }) => shareBps > 0)

export const isIntentional = (party: Party) =>
  party.kind === 'MOTOR' ? party.conduct.includes('INTENTIONAL') : party.kind !== 'PROPERTY' && party.intentional
