// Does a partner's agreement to screen allow the purpose today? Whoever has agreed asks by agreement alone: when it ends, the right does too.
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type ScreeningContractRow } from './contract.entity.js'

export interface Agreement {
  readonly allows: boolean
  /** Last day; null: no agreement, the matrix alone decides. */
  readonly until: LocalDate | null
  /** Distinct parties an hour; null: the platform's own number. */
  readonly personsPerHour: number | null
}

/** Of the agreements that have begun, whether or not they still stand. */
export function agreementOf(begun: readonly ScreeningContractRow[], purpose: string, today: LocalDate): Agreement {
  const fitting = begun.filter(({ purposes, validTo }) => validTo >= today && purposes.includes(purpose)).toSorted((one, other) => (one.validTo < other.validTo ? 1 : -1))
  return { allows: begun.length === 0 || fitting.length > 0, until: fitting[0]?.validTo ?? null, personsPerHour: fitting[0]?.personsPerHour ?? null }
}

export const agreementsBegun = (rows: Rows, partnerId: string, today: LocalDate): Promise<ScreeningContractRow[]> =>
  rows.all('screeningContract', rows.from('screeningContract').where('screeningContract.partnerId', '=', partnerId).where('screeningContract.validFrom', '<=', today))
