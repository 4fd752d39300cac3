// Which number was asked about: a whole one, the old form of 15 digits, a published one with four places hidden, or none (credit 6.1)?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { maskResidentId, residentIdCheckDigit, residentIdFault } from '../../../platform/identifiers/resident-id.js'
import { normaliseWithout } from '../../../platform/identifiers/normalise.js'
import { organisationCheckDigit, usccFault } from '../../../platform/identifiers/uscc.js'
import { type NamedKind } from './name-keys.js'

export type AskedNumber =
  | { readonly form: 'FULL', readonly value: string }
  | { readonly form: 'MASKED', readonly value: string }
  /** Places 9–17 of a unit's code (组织机构代码). */
  | { readonly form: 'ORGANISATION', readonly value: string }

export type NumberFault = 'ID_CHECKSUM' | 'ID_MALFORMED' | 'USCC_CHECKSUM'

/** `3301061977****0418`: month and day of birth are hidden (R17 §6). */
export const maskPublished = (residentId: string): string => `${residentId.slice(0, 10)}****${residentId.slice(14)}`

/** 1999 and before: the century, and the check digit that the old form had not. */
export const lengthenOldId = (fifteen: string): string => {
  const body = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return body + residentIdCheckDigit(body)
}

const MASKED = /^\d{10}\*{4}\d{3}[\dX]$/
const RESIDENT = /^\d{15}$|^\d{17}[\dX]$/
/** Passport (护照), permits of Hong Kong, Macao and Taiwan (通行证), residence card (永久居留身份证): compared as they are. */
const OTHER_DOCUMENT = /^(?=.*[A-Z])[A-Z0-9]{5,20}$|^\d{8,10}$/

export function readNumber(partyKind: NamedKind, raw: string, today: LocalDate): AskedNumber | NumberFault {
  const number = normaliseWithout(raw, /[\s-]/g)
  return partyKind === 'PERSON' ? readPersonNumber(number, today) : readUnitNumber(number)
}

function readPersonNumber(number: string, today: LocalDate): AskedNumber | NumberFault {
  if (MASKED.test(number)) return { form: 'MASKED', value: number }
  if (RESIDENT.test(number)) {
    const value = number.length === 15 ? lengthenOldId(number) : number
    return residentIdFault(value, today) ? 'ID_CHECKSUM' : { form: 'FULL', value }
  }
  return OTHER_DOCUMENT.test(number) && number.length !== 18 ? { form: 'FULL', value: number } : 'ID_MALFORMED'
}

function readUnitNumber(number: string): AskedNumber | NumberFault {
  if (/^[0-9A-Z]{8}[\dX]$/.test(number)) return organisationCheckDigit(number) === number.charAt(8) ? { form: 'ORGANISATION', value: number } : 'USCC_CHECKSUM'
  return usccFault(number) ? 'USCC_CHECKSUM' : { form: 'FULL', value: number }
}

export const organisationCodeOf = (uscc: string): string => uscc.slice(8, 17)
export const regionCodeOf = (uscc: string): string => uscc.slice(2, 8)

/** What an explanation shows of a number that the caller itself sent, or that is published. */
export const showNumber = (partyKind: NamedKind, number: string): string => (partyKind === 'PERSON' && !number.includes('*') ? maskResidentId(number) : number)
