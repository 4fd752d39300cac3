// Step 0: may each compulsory insurer pay its own insured (互碰自赔), and if not, why?
import { claimedBy, lossOf } from './claimed.js'
import { paysProperty } from './coverage.js'
import { motorsOf, type Accident } from './facts.js'
import { SELF_COMPENSATION_MAX } from './limits.js'
import { type Due } from './legs.js'

/** All must hold. A car whose compulsory insurance pays no property holds none for this purpose. */
const CONDITIONS = {
  SELFCOMP_1: (accident: Accident) =>
    motorsOf(accident).length >= 2 && motorsOf(accident).every(motor => motor.mti !== null && paysProperty(motor)),
  SELFCOMP_2: ({ parties }: Accident) =>
    parties.every(({ kind }) => kind === 'MOTOR') && claimedBy(parties).every(({ head }) => head === 'P'),
  SELFCOMP_3: ({ parties }: Accident) => parties.every(party => lossOf(party) <= SELF_COMPENSATION_MAX.amountFen),
  SELFCOMP_4: (accident: Accident) => motorsOf(accident).every(({ shareBps }) => shareBps > 0),
  SELFCOMP_5: (accident: Accident) => motorsOf(accident).every(({ agreesToSelfCompensation }) => agreesToSelfCompensation),
} as const

export type SelfCompensationRefusal = keyof typeof CONDITIONS

const CODES = Object.keys(CONDITIONS) as SelfCompensationRefusal[]

export const selfCompensationRefusals = (accident: Accident) => CODES.filter(code => !CONDITIONS[code](accident))

export const compensateSelves = ({ parties }: Accident): Due[] => claimedBy(parties).map(({ victim, head, amountFen }) =>
  ({ kind: 'MTI_SELF', from: victim, to: victim, head, amountFen, basis: 'SELF_COMPENSATION' }))
