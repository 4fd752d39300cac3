// Which facts contradict themselves, so that no settlement may be computed from them?
import { motorsOf, type Accident, type Loss, type Party } from './facts.js'

const isFen = (amount: number) => Number.isSafeInteger(amount) && amount >= 0
const isBps = (bps: number) => isFen(bps) && bps <= 10_000

const isLoss = ({ amountFen, undisputedFen = amountFen }: Loss) =>
  isFen(amountFen) && isFen(undisputedFen) && undisputedFen <= amountFen

const PROBLEMS = {
  NO_MOTOR_VEHICLE: (accident: Accident) => motorsOf(accident).length === 0,
  PARTY_TWICE: ({ parties }: Accident) => new Set(parties.map(({ id }) => id)).size < parties.length,
  SHARE_SUM: ({ parties }: Accident) => ![0, 10_000].includes(parties.reduce((sum, { shareBps }) => sum + shareBps, 0)),
  SHARE_DEGREE: ({ parties }: Accident) => parties.some(contradictsDegree),
  NOT_BPS: ({ parties }: Accident) => !parties.flatMap(bpsOf).every(isBps),
  NOT_FEN: ({ parties }: Accident) => !parties.every(party => party.losses.every(isLoss) && limitsOf(party).every(isFen)),
} as const

export type FactProblem = keyof typeof PROBLEMS

const CODES = Object.keys(PROBLEMS) as FactProblem[]

export const findFactProblems = (accident: Accident): FactProblem[] => CODES.filter(code => PROBLEMS[code](accident))

/** A thing has no fault; a person has none exactly when the share is 0. */
function contradictsDegree(party: Party): boolean {
  if (party.kind === 'MOTOR') return false
  return (party.kind === 'PROPERTY' || party.degree === 'NONE') !== (party.shareBps === 0)
}

function bpsOf(party: Party): number[] {
  if (party.kind === 'PROPERTY') return [party.shareBps]
  if (party.kind !== 'MOTOR') return [party.shareBps, party.motorSideBps ?? 0]
  return [party.shareBps, party.ctpl?.deductibleBps ?? 0, party.vdi?.deductibleBps ?? 0]
}

const limitsOf = (party: Party) => party.kind === 'MOTOR'
  ? [party.ctpl?.limitFen ?? 0, party.vdi?.sumInsuredFen ?? 0, party.vdi?.deductibleFen ?? 0]
  : []
