// Why may an assessment be supplemented (增补定损), and when must somebody look at the vehicle again?
import { levelFor, type AuthorityLevel } from './authority.js'

interface SupplementReasonRow {
  zh: string
  en: string
}

export const SUPPLEMENT_REASONS = {
  HIDDEN_DAMAGE: { zh: '隐损',     en: 'Damage that showed only when dismantled' },
  WRONG_PART:    { zh: '配件错误', en: 'A wrong part was named' },
  PRICE:         { zh: '价格调整', en: 'The price was wrong' },
} as const satisfies Record<string, SupplementReasonRow>

export type SupplementReason = keyof typeof SUPPLEMENT_REASONS

/** Over the first assessment, all supplements together (design). */
export const RESURVEY_ABOVE_BPS = 2000

export interface Supplemented {
  cumulativeFen: number
  level: AuthorityLevel
  resurvey: boolean
}

/** What was already paid is no reason to look at less: the sum decides. */
export function supplement(firstNetFen: number, supplementsFen: readonly number[]): Supplemented {
  const addedFen = supplementsFen.reduce((sum, fen) => sum + fen, 0)
  const cumulativeFen = firstNetFen + addedFen
  return { cumulativeFen, level: levelFor(cumulativeFen), resurvey: addedFen * 10_000 > firstNetFen * RESURVEY_ABOVE_BPS }
}
