// Step 3: what does third-party insurance (商业三者险) pay of each liability, and what must its debtor pay himself?
import { type Basis } from './bases.js'
import { isExcluded } from './coverage.js'
import { type Accident, type Party } from './facts.js'
import { type Due } from './legs.js'
import { type Liability } from './liability.js'
import { atRate, splitOver, sumOf } from './split.js'

export const payLiabilities = (accident: Accident, liabilities: readonly Liability[]): Due[] =>
  accident.parties.flatMap(debtor => payOf(accident, debtor, liabilities.filter(liability => liability.debtor === debtor)))

function payOf(accident: Accident, debtor: Party, liabilities: readonly Liability[]): Due[] {
  const insured = payByInsurer(accident, debtor, liabilities)
  const personal = liabilities.map(liability => ({
    of: liability, amountFen: liability.amountFen - sumOf(insured.filter(({ of }) => of === liability)),
  })).filter(({ amountFen }) => amountFen > 0)
  return [
    ...insured.map(({ of: { victim, head }, amountFen }): Due =>
      ({ kind: 'CTPL', from: debtor, to: victim, head, amountFen, basis: 'THIRD_PARTY' })),
    ...personal.map(({ of, amountFen }): Due =>
      ({ kind: 'PERSONAL', from: debtor, to: of.victim, head: of.head, amountFen, basis: personalBasis(of) })),
  ]
}

/** Limit and rate are taken of all that one car owes, and spread over its victims. */
function payByInsurer(accident: Accident, debtor: Party, liabilities: readonly Liability[]) {
  if (debtor.kind !== 'MOTOR' || !debtor.ctpl || isExcluded(debtor, 'ctpl')) return []
  const covered = liabilities.filter(({ head, withoutFault }) => head !== 'I' && (accident.ctplNoFault || !withoutFault))
  const { limitFen, deductibleBps } = debtor.ctpl
  const payFen = atRate(Math.min(sumOf(covered), limitFen), 10_000 - deductibleBps)
  return splitOver(payFen, covered, ({ amountFen }) => amountFen)
}

function personalBasis({ debtor, head, withoutFault }: Liability): Basis {
  if (debtor.kind !== 'MOTOR') return 'NON_MOTOR_FAULT'
  if (withoutFault) return 'MOTOR_WITHOUT_FAULT'
  return head === 'I' ? 'INDIRECT_LOSS' : 'BEYOND_INSURANCE'
}
