// In which form is an identity number blinded, committed to and evaluated? One form on both sides, or nothing would ever be found.
import { normaliseWithout } from '../platform/identifiers/normalise.js'
import { residentIdCheckDigit } from '../platform/identifiers/resident-id.js'

/** Upper case and half width, without the blanks that people write; the form of 15 places that ended in 2013 becomes the number of 18 that replaced it (GB 11643-1999). */
export function subjectOf(identityNumber: string): string {
  const number = normaliseWithout(identityNumber, /[\s-]/g)
  if (!/^\d{15}$/.test(number)) return number
  const body = `${number.slice(0, 6)}19${number.slice(6)}`
  return body + residentIdCheckDigit(body)
}
