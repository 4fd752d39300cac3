// What must insurers pay at once while some amounts are still disputed (保险法 §25)?
import { motorsOf, type Accident, type Party } from './facts.js'
import { isPersonal, isRecovery, type Leg } from './legs.js'
import { canSubrogate } from './own-damage.js'
import { settle } from './settle.js'
import { atRate, sumOf } from './split.js'

/**
 * The smallest amount of each leg over every way the disputes can end. Taking the lowest losses alone would overpay: who
 * claims less for certain gets less of a limit when the others win. Recoveries between insurers wait for the end.
 */
export function undisputedLegs(accident: Accident): Leg[] {
  const { legs } = settle(accident)
  const paid = legs.filter(({ kind }) => !isRecovery(kind) && !isPersonal(kind))
  if (!accident.parties.some(isDisputed)) return paid
  const views = endings(accident).map(ending => amountsOf(settle(ending).legs))
  return paid
    .filter(leg => !waitsForRecovery(accident, leg) && !waitsForOthers(accident, legs, leg))
    .map(leg => ({ ...leg, amountFen: Math.min(...views.map(amounts => amounts.get(keyOf(leg)) ?? 0)) }))
    .filter(({ amountFen }) => amountFen > 0)
}

/** Each party with a dispute wins or loses it: 2ⁿ accidents. */
const endings = (accident: Accident): Accident[] => accident.parties
  .reduce<Party[][]>((lists, party) => {
    const outcomes = isDisputed(party) ? [party, withoutDisputed(party)] : [party]
    return lists.flatMap(list => outcomes.map(outcome => [...list, outcome]))
  }, [[]])
  .map(parties => ({ ...accident, parties }))

const isDisputed = ({ losses }: Party) =>
  losses.some(({ amountFen, undisputedFen = amountFen }) => undisputedFen < amountFen)

const withoutDisputed = (party: Party): Party => ({
  ...party,
  losses: party.losses.map(({ item, amountFen, undisputedFen = amountFen }) => ({ item, amountFen: undisputedFen })),
})

/** Of a car that subrogates only its own insurer pays now: others' money is still to be divided between the two. */
const waitsForRecovery = (accident: Accident, { kind, to, head }: Leg) => head === 'P' && kind !== 'VDI_SUBRO'
  && motorsOf(accident).some(motor => motor.id === to && motor.subrogates && canSubrogate(motor))

/** Where several legs may use up a third-party limit, a dispute won by half can leave one less than won or lost whole. */
function waitsForOthers(accident: Accident, legs: readonly Leg[], { kind, from }: Leg): boolean {
  const ctpl = motorsOf(accident).find(({ id }) => id === from)?.ctpl
  const drawn = legs.filter(leg => leg.from === from && (leg.kind === 'CTPL' || leg.kind === 'RECOVER_CTPL'))
  return kind === 'CTPL' && !!ctpl && drawn.length > 1 && sumOf(drawn) >= atRate(ctpl.limitFen, 10_000 - ctpl.deductibleBps)
}

const keyOf = ({ kind, from, to, head }: Leg) => `${kind} ${from} ${to} ${head}`

const amountsOf = (legs: readonly Leg[]) => new Map(legs.map(leg => [keyOf(leg), leg.amountFen]))
