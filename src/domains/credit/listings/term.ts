// For how long may a court list a debtor? R17 §2: two years, longer by one to three for grave or several acts; none on G1 alone.
import { addDays, addYears, startOfDay, type LocalDate } from '../../../platform/calendar/local-date.js'
import { EXTENSION_YEARS_MAX, GROUNDS, type Ground } from './grounds.js'

export const BASE_TERM_YEARS = 2
/** After fraud in a bankruptcy nothing is repaired at request, and no ruling helps (SZ §83). */
export const FRAUD_YEARS = 3
/** 三个工作日: to delete, to revoke, to correct (R17 §9, §10). */
export const RELEASE_LIMIT = { amount: 3, unit: 'WORKING_DAYS' } as const

export const hasTerm = (grounds: readonly Ground[]): boolean => grounds.some(each => GROUNDS[each].termYears !== null)

/** Years that the decision may fix; null: none. Longer than two only for violence or threats (G2) or for several acts. */
export function termFault(grounds: readonly Ground[], termYears: number | null): boolean {
  if (!hasTerm(grounds)) return termYears !== null
  if (termYears === null || termYears === BASE_TERM_YEARS) return false
  const mayExtend = grounds.includes('G2') || grounds.length > 1
  return !mayExtend || termYears < BASE_TERM_YEARS || termYears > BASE_TERM_YEARS + EXTENSION_YEARS_MAX
}

/** Counted from the publication; the article does not say from when (design). */
export const lastDayOf = (publishedOn: LocalDate, years: number): LocalDate => addYears(publishedOn, years)

/** Exclusive: on the first second after the last day the answer is "not listed". */
export const endOf = (lastDay: LocalDate): Date => startOfDay(addDays(lastDay, 1))
