// What must still be paid or given back, when a settlement comes out otherwise than the one that stands?
import { type Leg } from '../settlement/legs.js'

/** A leg of an offer that everybody has consented to, or that the law makes due without consent. */
export interface StandingLeg extends Leg {
  readonly id: string
  readonly reversesLegId: string | null
}

export interface Change extends Leg {
  /** Negative amounts alone name what they take back. */
  readonly reversesLegId: string | null
}

/** Kind, payer, victim and head: two legs with the same key are one debt. */
export const keyOf = ({ kind, from, to, head }: Pick<Leg, 'kind' | 'from' | 'to' | 'head'>): string => `${kind} ${from} ${to} ${head}`

/** What stands is never changed: more is another leg, less a leg that takes back from one that stands, and never more than that one was. */
export function changesBetween(standing: readonly StandingLeg[], fresh: readonly Leg[]): Change[] {
  const more = fresh.flatMap(leg => {
    const amountFen = leg.amountFen - sumUnder(standing, keyOf(leg))
    return amountFen > 0 ? [{ ...leg, amountFen, reversesLegId: null }] : []
  })
  const less = [...new Set(standing.map(keyOf))].flatMap(key => {
    const tooMuch = sumUnder(standing, key) - sumUnder(fresh, key)
    return tooMuch > 0 ? takeBack(standing.filter(leg => keyOf(leg) === key), tooMuch) : []
  })
  return [...more, ...less].map((change, place) => ({ ...change, seq: place + 1 }))
}

/** The latest first. */
function takeBack(legs: readonly StandingLeg[], amountFen: number): Change[] {
  let restFen = amountFen
  return legs.filter(leg => leg.amountFen > 0).toReversed().flatMap(({ id, ...leg }) => {
    const keptFen = leg.amountFen + legs.filter(({ reversesLegId }) => reversesLegId === id).reduce((sum, each) => sum + each.amountFen, 0)
    const backFen = Math.min(restFen, keptFen)
    restFen -= backFen
    return backFen > 0 ? [{ ...leg, amountFen: -backFen, reversesLegId: id }] : []
  })
}

const sumUnder = (legs: readonly Leg[], key: string): number =>
  legs.filter(leg => keyOf(leg) === key).reduce((sum, { amountFen }) => sum + amountFen, 0)
