// Does anything forbid this listing? R17 §3, §4; SW35 §16. Each exclusion blocks the grounds that its row names.
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { EXCLUSIONS, type Exclusion, type Ground } from './grounds.js'

const ADULT_YEARS = 18

export interface Judged {
  readonly grounds: readonly Ground[]
  readonly findings: readonly Exclusion[]
  readonly birthDate: LocalDate | null
  readonly debtFen: number | null
  readonly securedFen: number | null
}

export const isMinor = (birthDate: LocalDate | null, on: LocalDate): boolean => birthDate !== null && addYears(birthDate, ADULT_YEARS) > on

/** What the court found, and what the amounts say by themselves: assets under control that cover the debt. */
export function exclusionsOf({ grounds, findings, birthDate, debtFen, securedFen }: Judged, on: LocalDate): Exclusion[] {
  const covered = debtFen !== null && securedFen !== null && securedFen >= debtFen
  const found = new Set<Exclusion>([...findings, ...(covered ? ['X2' as const] : []), ...(isMinor(birthDate, on) ? ['X5' as const] : [])])
  return [...found].filter(code => blocks(code, grounds)).sort()
}

export const blocks = (code: Exclusion, grounds: readonly Ground[]): boolean => grounds.some(ground => (EXCLUSIONS[code].blocks as readonly Ground[]).includes(ground))
