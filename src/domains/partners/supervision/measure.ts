// What is the same for every measure of supervision: its words, its term?
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'

export const REASON_LENGTH_MAX = 500
export const NUMBER_LENGTH_MAX = 64

export function termFault({ validFrom, validTo }: { validFrom: LocalDate, validTo: LocalDate }, today: LocalDate, yearsMax: number): Fault | undefined {
  if (validTo < validFrom || validTo < today) return fault('TERM_INVALID', 'validTo')
  return validTo > addYears(validFrom, yearsMax) ? fault('TERM_TOO_LONG', 'validTo', { years: String(yearsMax) }) : undefined
}
