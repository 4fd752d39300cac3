// Step 2: who answers for what compulsory insurance leaves of each loss, and what stays with the victim?
import { type Claimed } from './claimed.js'
import { isIntentional, motorsOf, type Accident, type NonMotorParty, type Party } from './facts.js'
import { motorSideOf } from './motor-side.js'
import { split, splitOver, sumOf } from './split.js'

export interface Liability extends Claimed {
  debtor: Party
  /** Owed by a motor side that is not at fault. */
  withoutFault: boolean
}

export const shareRest = (accident: Accident, rest: readonly Claimed[]): Liability[] => accident.parties.flatMap(victim => {
  const claims = rest.filter(claim => claim.victim === victim)
  if (isIntentional(victim)) return []
  return victim.kind === 'MOTOR' || victim.kind === 'PROPERTY'
    ? shareByFault(accident, claims)
    : shareWithMotorSide(accident, victim, claims)
})

/** The victim's own share is no liability; when nobody is at fault everybody bears his own. */
const shareByFault = (accident: Accident, claims: readonly Claimed[]): Liability[] => claims.flatMap(claim =>
  splitOver(claim.amountFen, accident.parties, ({ shareBps }) => shareBps)
    .filter(({ of }) => of !== claim.victim)
    .map(({ of: debtor, amountFen }) => ({ ...claim, debtor, amountFen, withoutFault: false })))

function shareWithMotorSide(accident: Accident, victim: NonMotorParty, claims: readonly Claimed[]): Liability[] {
  const { bps, capFen, withoutFault } = motorSideOf(accident.jurisdiction, accident.closedRoad, victim)
  const motors = motorsOf(accident)
  const motorsAtFault = motors.some(({ shareBps }) => shareBps > 0)
  return capped(claims.map(claim => ({ ...claim, amountFen: motorPart(claim.amountFen, bps) })), capFen)
    .flatMap(claim => splitOver(claim.amountFen, motors, ({ shareBps }) => motorsAtFault ? shareBps : 1)
      .map(({ of: debtor, amountFen }) => ({ ...claim, debtor, amountFen, withoutFault })))
}

const motorPart = (amountFen: number, bps: number) => {
  const [motorSideFen = 0] = split(amountFen, [bps, 10_000 - bps])
  return motorSideFen
}

/** A cap is one for all heads of a victim. */
const capped = (claims: readonly Claimed[], capFen: number | null): readonly Claimed[] =>
  capFen === null || sumOf(claims) <= capFen
    ? claims
    : splitOver(capFen, claims, ({ amountFen }) => amountFen).map(({ of, amountFen }) => ({ ...of, amountFen }))

/** What of the rest nobody else answers for. */
export const ownPart = (rest: readonly Claimed[], liabilities: readonly Liability[]): Claimed[] => rest.map(claim => ({
  ...claim,
  amountFen: claim.amountFen
    - sumOf(liabilities.filter(({ victim, head }) => victim === claim.victim && head === claim.head)),
}))
