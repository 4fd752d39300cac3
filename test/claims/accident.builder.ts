// The usual accident of the worked examples: every car fully insured, in Guangdong, on an open road, unless said otherwise.
import { type Accident, type MotorParty, type NonMotorParty, type PropertyParty } from '../../src/domains/claims/settlement/facts.js'

export const ctplOf = (id: string, changes: object = {}) =>
  ({ policyNo: `CTPL-${id}`, insurerId: `insurer-${id}`, limitFen: 100_000_000, deductibleBps: 0, ...changes })

export const vdiOf = (id: string, changes: object = {}) =>
  ({ policyNo: `VDI-${id}`, insurerId: `insurer-${id}`, sumInsuredFen: 15_000_000, deductibleFen: 0, deductibleBps: 0, ...changes })

export const damage = (amountFen: number) => [{ item: 'L1_PART' as const, amountFen }]

export const car = (id: string, shareBps: number, lossFen: number, changes: Partial<MotorParty> = {}): MotorParty => ({
  kind: 'MOTOR', id, shareBps, losses: damage(lossFen),
  mti: { policyNo: `MTI-${id}`, insurerId: `insurer-${id}` }, ctpl: ctplOf(id), vdi: vdiOf(id),
  conduct: [], agreesToSelfCompensation: false, subrogates: false, ...changes,
})

const SHARES = { FULL: 10_000, PRIMARY: 7000, EQUAL: 5000, SECONDARY: 3000, NONE: 0 }

export const bike = (id: string, degree: NonMotorParty['degree'], losses: NonMotorParty['losses'], changes: Partial<NonMotorParty> = {}): NonMotorParty =>
  ({ kind: 'NON_MOTOR', id, degree, shareBps: SHARES[degree], losses, intentional: false, motorSideBps: null, ...changes })

export const thing = (id: string, lossFen: number): PropertyParty => ({ kind: 'PROPERTY', id, shareBps: 0, losses: damage(lossFen) })

export const accident = (parties: Accident['parties'], changes: Partial<Accident> = {}): Accident => ({
  occurredAt: new Date('2026-03-10T08:00:00+08:00'), jurisdiction: 'GUANGDONG', closedRoad: false, ctplNoFault: false,
  selfCompensationAsked: false, parties, ...changes,
})

interface Written { readonly kind: string, readonly from: string, readonly to: string, readonly head: string, readonly amountFen: number }

/** As the examples write them: `MTI A→B 180000`, `MTI A→E M 1800000`, `VDI A 310000`. */
export const written = (legs: readonly Written[]) => legs.map(({ kind, from, to, head, amountFen }) =>
  [kind, from === to ? from : `${from}→${to}`, ...head === 'P' ? [] : [head], amountFen].join(' ')).sort()
