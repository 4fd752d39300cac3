// Step 1: what do the compulsory insurers (交强险) pay, head by head, when several of them face several victims?
import { type Basis } from './bases.js'
import { type Claimed } from './claimed.js'
import { paysProperty } from './coverage.js'
import { anyoneAtFault, isIntentional, motorsOf, type Accident, type InsuredHead, type MotorParty, type Party } from './facts.js'
import { type Due, type LegKind } from './legs.js'
import { mtiLimit } from './limits.js'
import { splitOver, sumOf } from './split.js'

const INSURED_HEADS: readonly InsuredHead[] = ['D', 'M', 'P']

export const payCompulsory = (accident: Accident, claims: readonly Claimed[]): Due[] => INSURED_HEADS.flatMap(head =>
  shareLimits(accident, head, claims.filter(claim => claim.head === head && !isIntentional(claim.victim)))
    .map(({ payer, victim, amountFen }) =>
      ({ ...owedAs(accident, payer, victim, head), from: payer, to: victim, head, amountFen })))

/** Faultless cars don't pay each other when somebody is at fault. */
const payersFor = (accident: Accident, victim: Party, head: InsuredHead) => motorsOf(accident).filter(motor =>
  motor !== victim
  && !(anyoneAtFault(accident) && motor.shareBps === 0 && victim.kind === 'MOTOR' && victim.shareBps === 0)
  && (head !== 'P' || paysProperty(motor)))

interface Payment {
  payer: MotorParty
  victim: Party
  amountFen: number
}

/** Victims ask by the limits still open (解释 §18), limits answer by what is asked (解释 §19), until nobody can ask. */
function shareLimits(accident: Accident, head: InsuredHead, claims: readonly Claimed[]): Payment[] {
  const spare = new Map(motorsOf(accident).map(motor => [motor, mtiLimit(accident.occurredAt, head, motor.shareBps)]))
  const spareOf = (motor: MotorParty) => spare.get(motor) ?? 0
  const rest = new Map(claims.map(({ victim, amountFen }) => [victim, amountFen]))
  const payments: Payment[] = []
  for (;;) {
    const asked = [...rest].flatMap(([victim, restFen]) => splitOver(restFen, payersFor(accident, victim, head), spareOf)
      .map(({ of: payer, amountFen }) => ({ payer, victim, amountFen })))
    if (asked.length === 0) return sumByPair(payments)
    const granted = [...spare].flatMap(([motor, spareFen]) => grant(spareFen, asked.filter(({ payer }) => payer === motor)))
    for (const { payer, victim, amountFen } of granted) {
      spare.set(payer, spareOf(payer) - amountFen)
      rest.set(victim, (rest.get(victim) ?? 0) - amountFen)
    }
    payments.push(...granted)
  }
}

const grant = (spareFen: number, asked: Payment[]): Payment[] => sumOf(asked) <= spareFen
  ? asked
  : splitOver(spareFen, asked, ({ amountFen }) => amountFen).map(({ of, amountFen }) => ({ ...of, amountFen }))

function sumByPair(payments: readonly Payment[]): Payment[] {
  const sums = new Map<Party, Map<Party, Payment>>()
  for (const payment of payments) {
    const ofPayer = sums.get(payment.payer) ?? new Map<Party, Payment>()
    const before = ofPayer.get(payment.victim)?.amountFen ?? 0
    sums.set(payment.payer, ofPayer.set(payment.victim, { ...payment, amountFen: before + payment.amountFen }))
  }
  return [...sums.values()].flatMap(ofPayer => [...ofPayer.values()])
}

/** Who had to insure and did not pays inside the limit himself; a faultless car's part is paid out by the other's insurer. */
function owedAs(accident: Accident, payer: MotorParty, victim: Party, head: InsuredHead): { kind: LegKind, basis: Basis } {
  if (!payer.mti) return { kind: 'OBLIGOR', basis: 'OBLIGOR' }
  if (!paysProperty(payer)) return { kind: 'MTI', basis: 'MTI_RECOVERABLE' }
  if (!anyoneAtFault(accident)) return { kind: 'MTI', basis: 'MTI_NOBODY_AT_FAULT' }
  const substituted = head === 'P' && payer.shareBps === 0 && victim.kind === 'MOTOR' && victim.mti && paysProperty(victim)
  return substituted ? { kind: 'MTI_NOFAULT', basis: 'NO_FAULT_SUBSTITUTE' } : { kind: 'MTI', basis: 'MTI_FIRST' }
}
