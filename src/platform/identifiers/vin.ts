// Is this a vehicle identification number (车辆识别代号)? Source: GB 16735-2019, ISO 3779.
import { normaliseText } from './normalise.js'

export type VinFault = 'LENGTH' | 'ALPHABET' | 'YEAR_CODE' | 'SERIAL' | 'CHECK_DIGIT'

export const normaliseVin = normaliseText

/** The first fault. LENGTH and ALPHABET are malformed; the others read as a VIN that fails the standard. */
export const vinFault = (vin: string): VinFault | undefined => {
  if (vin.length !== 17) return 'LENGTH'
  if (!/^[A-HJ-NPR-Z0-9]+$/.test(vin)) return 'ALPHABET'
  if (/[UZ0]/.test(vin.charAt(9))) return 'YEAR_CODE'
  if (!/\d{4}$/.test(vin)) return 'SERIAL'
  if (vinCheckDigitMatters(vin) && vinCheckDigit(vin) !== vin.charAt(8)) return 'CHECK_DIGIT'
  return undefined
}

/** Wrong length or alphabet: nothing that could be looked up, so the caller is refused. */
export const isMalformedVin = (vin: string): boolean => {
  const fault = vinFault(vin)
  return fault === 'LENGTH' || fault === 'ALPHABET'
}

/** Design: binding for makers in China (L; H, unverified) and North America (1–5); others may leave it out. */
export const vinCheckDigitMatters = (vin: string): boolean => /^[LH1-5]/.test(vin)

/** A faultless VIN of another maker whose ninth place is not the check digit: worth a look, never a refusal. */
export const vinWarning = (vin: string): 'CHECK_DIGIT' | undefined =>
  vinFault(vin) === undefined && vinCheckDigit(vin) !== vin.charAt(8) ? 'CHECK_DIGIT' : undefined

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
/** A character's value is its place here modulo 10; the dots keep the gaps of the standard's table (no I, O, Q). */
const VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'

/** The ninth place counts with weight 0, so anything may stand there. */
export const vinCheckDigit = (vin: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (VALUES.indexOf(vin.charAt(place)) % 10), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}
