// What is the same for every measure of supervision: the version it was decided on, its words, its term?
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, refuse, type Fault } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'

export const REASON_LENGTH_MAX = 500
export const NUMBER_LENGTH_MAX = 64

interface Versioned { readonly version: number, updatedAt: Date }

/** The record, if it is still the one that was decided on. */
export function getAtVersion<R extends Versioned>({ now }: Work, record: R | null, expectedVersion: number): R {
  if (!record) throw refuse('NOT_FOUND', 'id')
  if (record.version !== expectedVersion) {
    throw refuse('STALE', 'expectedVersion', { sent: String(expectedVersion), current: String(record.version) })
  }
  record.updatedAt = now
  return record
}

export function termFault({ validFrom, validTo }: { validFrom: LocalDate, validTo: LocalDate }, today: LocalDate, yearsMax: number): Fault | undefined {
  if (validTo < validFrom || validTo < today) return fault('TERM_INVALID', 'validTo')
  return validTo > addYears(validFrom, yearsMax) ? fault('TERM_TOO_LONG', 'validTo', { years: String(yearsMax) }) : undefined
}
