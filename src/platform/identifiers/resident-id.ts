// Is this a resident identity number (居民身份证号码), what does it say, and how much may others see? Source: GB 11643-1999.
import { isLocalDate, type LocalDate } from '../calendar/local-date.js'
import { normaliseText } from './normalise.js'

export type ResidentIdFault =
  'OLD_FORM' | 'LENGTH' | 'ALPHABET' | 'PROVINCE' | 'BIRTH_DATE' | 'FUTURE' | 'SEQUENCE' | 'CHECK_DIGIT'

export const normaliseResidentId = normaliseText

/** The first fault. Only the province is checked: county codes come and go, the numbers that carry them stay. */
export const residentIdFault = (residentId: string, today: LocalDate): ResidentIdFault | undefined => {
  if (/^\d{15}$/.test(residentId)) return 'OLD_FORM'
  if (residentId.length !== 18) return 'LENGTH'
  if (!/^\d{17}[\dX]$/.test(residentId)) return 'ALPHABET'
  if (!PROVINCES.test(residentId)) return 'PROVINCE'
  const birthDate = residentIdBirthDate(residentId)
  if (!isLocalDate(birthDate)) return 'BIRTH_DATE'
  if (birthDate > today) return 'FUTURE'
  if (residentId.slice(14, 17) === '000') return 'SEQUENCE'
  if (residentIdCheckDigit(residentId) !== residentId.charAt(17)) return 'CHECK_DIGIT'
  return undefined
}

/** The form that ended in 2013 (15 digits), wrong length or alphabet: the caller is refused. */
export const isMalformedResidentId = (residentId: string): boolean => !/^\d{17}[\dX]$/.test(residentId)

export const residentIdBirthDate = (residentId: string): LocalDate =>
  `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`

export const residentIdSex = (residentId: string): 'MALE' | 'FEMALE' =>
  Number(residentId.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE'

/** Four characters at each end stay; a shorter document number shows nothing. */
export const maskResidentId = (residentId: string): string =>
  residentId.length <= 8
    ? '*'.repeat(residentId.length)
    : residentId.slice(0, 4) + '*'.repeat(residentId.length - 8) + residentId.slice(-4)

/** Counted in code points: rare surnames lie outside the basic plane. A name of one character shows nothing. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name
  return rest.length === 0 ? '*' : first + '*'.repeat(rest.length)
}

const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const ZERO = 48
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Takes the first 17 digits; a whole number may be given. */
export const residentIdCheckDigit = (residentId: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (residentId.charCodeAt(place) - ZERO), 0)
  return '10X98765432'.charAt(sum % 11)
}
