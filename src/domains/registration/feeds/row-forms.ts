// Is one value of a reported row well formed? Each form answers with the code that refuses the row, if any.
import { isMalformedResidentId } from '../../../platform/identifiers/resident-id.js'
import { isMalformedUscc } from '../../../platform/identifiers/uscc.js'
import { isMalformedVin } from '../../../platform/identifiers/vin.js'
import { mobileFault, normaliseMobile } from '../../../platform/identifiers/mobile.js'

export type Form<V> = (value: V) => string | undefined
export interface RowFault { readonly code: string, readonly field: string }

export const TEXT_MAX = 200
const QUANTITY_MAX = 1_000_000

export const line: Form<string> = value => {
  if (value.trim() === '' || /\p{Cc}/u.test(value)) return 'TEXT_INVALID'
  return [...value].length > TEXT_MAX ? 'TEXT_TOO_LONG' : undefined
}
/** A VIN that merely fails its standard is taken: it must show later, as the ground REG-R06. */
export const vin: Form<string> = value => (isMalformedVin(value) ? 'VIN_MALFORMED' : undefined)
export const identity: Form<string> = value =>
  isMalformedResidentId(value) && isMalformedUscc(value) ? 'IDENTITY_NO_MALFORMED' : undefined
export const mobile: Form<string> = value => (mobileFault(normaliseMobile(value)) ? 'MOBILE_MALFORMED' : undefined)
export const matching = (pattern: RegExp, code: string): Form<string> => value =>
  pattern.test(value) ? undefined : code
export const certificateNo = matching(/^[A-Z0-9]{15}$/, 'CERTIFICATE_NO_MALFORMED')
/** Policies, tax certificates and test reports have no common form. */
export const reportedNo = matching(/^[A-Z0-9-]{4,40}$/, 'REPORTED_NO_MALFORMED')
export const known = (isKnown: (value: string) => boolean): Form<string> => value =>
  isKnown(value) ? undefined : 'REPORTED_CODE_UNKNOWN'
export const quantity: Form<number> = value => (value < 0 || value > QUANTITY_MAX ? 'QUANTITY_INVALID' : undefined)
export const money: Form<number> = value => (value < 0 ? 'AMOUNT_NEGATIVE' : undefined)

export const bps: Form<number> = value => (value < 0 || value > 10_000 ? 'RATE_INVALID' : undefined)

export const optional = <V>(form: Form<V>): Form<V | null | undefined> => value =>
  value === null || value === undefined ? undefined : form(value)

export const reversed = <V extends string | Date>(from: V, to: V, field: string): RowFault | undefined =>
  to < from ? { code: 'DATES_REVERSED', field } : undefined
export const future = <V extends string | Date>(value: V, now: V, field: string): RowFault | undefined =>
  value > now ? { code: 'DATE_IN_FUTURE', field } : undefined
export const range = (min: number, max: number, field: string): RowFault | undefined =>
  max < min ? { code: 'RANGE_REVERSED', field } : undefined
