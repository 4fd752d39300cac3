// What share of an accident does each degree of responsibility carry, and which degrees go together?
import { split } from '../settlement/split.js'
import { type Degree, type Party } from '../settlement/facts.js'

interface DegreeRow {
  zh: string
  en: string
  /** When nothing else is fixed: the usage of insurance clauses, not a statute. A judgment or an agreement overrides it. */
  shareBps: number
}

/** The degrees: 实施条例 §91, 处理程序规定 §60. */
export const DEGREES = {
  FULL:      { zh: '全部责任', en: 'Full responsibility',      shareBps: 10_000 },
  PRIMARY:   { zh: '主要责任', en: 'Primary responsibility',   shareBps: 7000 },
  EQUAL:     { zh: '同等责任', en: 'Equal responsibility',     shareBps: 5000 },
  SECONDARY: { zh: '次要责任', en: 'Secondary responsibility', shareBps: 3000 },
  NONE:      { zh: '无责任',   en: 'No responsibility',        shareBps: 0 },
} as const satisfies Record<Degree, DegreeRow>

export interface NumberedDegree {
  number: number
  degree: Degree
}

export interface NumberedShare {
  number: number
  shareBps: number
}

/** In the order given. Two primaries, a full one beside another, an equal one alone: police must give the shares themselves. */
export function sharesOf(parties: readonly NumberedDegree[]): NumberedShare[] | 'SHARE_MANUAL' {
  const numbersOf = (degree: Degree) => parties.filter(party => party.degree === degree).map(({ number }) => number)
  const [full, primary, equal, secondary] = [numbersOf('FULL'), numbersOf('PRIMARY'), numbersOf('EQUAL'), numbersOf('SECONDARY')]
  const shareOf = new Map([
    ...divided(full, 10_000), ...divided(equal, 10_000),
    ...divided(primary, DEGREES.PRIMARY.shareBps), ...divided(secondary, DEGREES.SECONDARY.shareBps),
  ])
  const legal = shareOf.size === 0
    || (full.length === 1 && shareOf.size === 1)
    || (equal.length >= 2 && shareOf.size === equal.length)
    || (primary.length === 1 && secondary.length >= 1 && shareOf.size === 1 + secondary.length)
  return legal ? parties.map(({ number }) => ({ number, shareBps: shareOf.get(number) ?? 0 })) : 'SHARE_MANUAL'
}

/** What is left over goes to the lowest party numbers. */
function divided(numbers: readonly number[], bps: number): [number, number][] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const parts = split(bps, sorted.map(() => 1))
  return sorted.map((number, place) => [number, parts[place] ?? 0])
}

export type ShareFault = 'SHARE_SUM' | 'SHARE_PROPERTY'

/** All 0 is an accident nobody caused (交通意外). A thing has no fault. */
export function shareFault(parties: readonly { kind: Party['kind'], shareBps: number }[]): ShareFault | undefined {
  if (parties.some(({ kind, shareBps }) => kind === 'PROPERTY' && shareBps !== 0)) return 'SHARE_PROPERTY'
  const whole = parties.every(({ shareBps }) => Number.isInteger(shareBps) && shareBps >= 0)
  const sum = parties.reduce((all, { shareBps }) => all + shareBps, 0)
  return whole && (sum === 10_000 || sum === 0) ? undefined : 'SHARE_SUM'
}
