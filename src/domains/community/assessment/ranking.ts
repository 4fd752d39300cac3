// Who comes before whom in a peer group, and what follows for each?
import { type ItemScores, partSum } from './score.js'

/** Fewer are not ranked: no place, nothing that follows from one. Source: design. */
export const GROUP_MIN = 5

export const RESULTS = ['REWARD', 'NONE', 'YELLOW', 'RED'] as const
export type Result = (typeof RESULTS)[number]

/** What follows, in words. Thresholds are the platform's (source: design); none of it is a punishment by law. */
export const CONSEQUENCES = {
  REWARD: { zh: '通报表扬、招投标参考加分', en: 'The best tenth with 85 points or more: good mention, bonus in the reference for tenders' },
  NONE: { zh: '无', en: 'Nothing' },
  YELLOW: { zh: '黄牌警告，30日内整改', en: 'Last in the group or below 60: a warning, and 30 days to rectify' },
  RED: { zh: '红牌，约谈并通报住建部门', en: 'Last twice in a row or below 50: a talk with the police, notice to the housing bureau' },
} as const satisfies Readonly<Record<Result, { readonly zh: string, readonly en: string }>>

/** Three reds in four quarters: removal is recommended. A compound dismisses its company by decision of the owners only. */
const REDS_TO_ELIMINATE = 3
const REWARD_FROM = 8500
const YELLOW_BELOW = 6000
const RED_BELOW = 5000

export interface Assessed {
  readonly siteName: string
  readonly items: ItemScores
  readonly totalHundredths: number
  readonly isForcedLast: boolean
}
export interface Placed<A extends Assessed> { readonly of: A, readonly rank: number | null, readonly isLast: boolean }

/** Leaks last whatever the points; then points, then fire supervision (S4), then linkage (S7), then the name by its characters. */
export function compare(a: Assessed, b: Assessed): number {
  return Number(a.isForcedLast) - Number(b.isForcedLast)
    || b.totalHundredths - a.totalHundredths
    || partSum(b.items, 'S4') - partSum(a.items, 'S4')
    || partSum(b.items, 'S7') - partSum(a.items, 'S7')
    || (a.siteName < b.siteName ? -1 : Number(a.siteName > b.siteName))
}

export function ranked<A extends Assessed>(group: readonly A[]): Placed<A>[] {
  const isRanked = group.length >= GROUP_MIN
  return [...group].sort(compare).map((of, place) => ({
    of, rank: isRanked ? place + 1 : null, isLast: of.isForcedLast || (isRanked && place === group.length - 1),
  }))
}

export interface Before {
  readonly wasLast: boolean
  /** Reds in the three quarters before. */
  readonly reds: number
}
export interface Outcome { readonly result: Result, readonly isEliminationRecommended: boolean }

export function outcomeOf({ of, rank, isLast }: Placed<Assessed>, size: number, before: Before): Outcome {
  const result = resultOf(of.totalHundredths, rank, isLast, size, before)
  return { result, isEliminationRecommended: result === 'RED' && before.reds + 1 >= REDS_TO_ELIMINATE }
}

function resultOf(total: number, rank: number | null, isLast: boolean, size: number, { wasLast }: Before): Result {
  if (total < RED_BELOW || (isLast && wasLast)) return 'RED'
  if (total < YELLOW_BELOW || isLast) return 'YELLOW'
  // In a group of less than twenty the best one.
  const isTop = rank !== null && rank <= Math.max(1, Math.floor(size / 10))
  return isTop && total >= REWARD_FROM ? 'REWARD' : 'NONE'
}
