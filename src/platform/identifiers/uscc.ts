// Is this a unified social credit code (统一社会信用代码)? Source: GB 32100-2015, with the organisation code of GB 11714.
import { normaliseText } from './normalise.js'

export type UsccFault = 'LENGTH' | 'ALPHABET' | 'CLASS' | 'REGION' | 'ORGANISATION_CHECK' | 'CHECK_DIGIT'

export const normaliseUscc = normaliseText

/**
 * The first fault. The organisation code comes before the last place, because a slip in it spoils both and it says
 * better where. Codes issued before 2016 may fail it, but a code does not tell when it was issued.
 */
export const usccFault = (uscc: string): UsccFault | undefined => {
  if (uscc.length !== 18) return 'LENGTH'
  if (!/^[0-9A-HJ-NP-RTUWXY]+$/.test(uscc)) return 'ALPHABET'
  if (!CLASSES.test(uscc)) return 'CLASS'
  if (!/^..\d{6}/.test(uscc)) return 'REGION'
  if (organisationCheckDigit(uscc.slice(8, 16)) !== uscc.charAt(16)) return 'ORGANISATION_CHECK'
  if (usccCheckDigit(uscc) !== uscc.charAt(17)) return 'CHECK_DIGIT'
  return undefined
}

/** Wrong length or alphabet: the caller is refused. */
export const isMalformedUscc = (uscc: string): boolean => {
  const fault = usccFault(uscc)
  return fault === 'LENGTH' || fault === 'ALPHABET'
}

/** Registering authority and class: 11 机关 … 53 基金会, 91 企业, 92 个体工商户, 93 农民专业合作社; 59 其他 (unverified). */
const CLASSES = /^(1[1239]|5[1239]|9[123]|[234678AN][1-9]|Y1)/
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Takes the first 17 places; a whole code may be given. */
export const usccCheckDigit = (uscc: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(uscc.charAt(place)), 0)
  return ALPHABET.charAt((31 - sum % 31) % 31)
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Takes the eight places before the check digit; here letters run A = 10 … Z = 35 without gaps. */
export const organisationCheckDigit = (organisation: string): string => {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, place) => total + weight * parseInt(organisation.charAt(place), 36), 0)
  return '0X987654321'.charAt(sum % 11)
}
