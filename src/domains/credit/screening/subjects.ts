// About whom is asked? Each question with its number and name read, hashed, and judged for its form.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { readNumber, type AskedNumber, type NumberFault } from '../matching/identity-number.js'
import { normaliseName } from '../matching/normalise-name.js'
import { identityIndexOf } from '../../people/index.js'
import { type Grant } from './purposes.js'

export interface AskedSubject {
  /** The caller's own word for it. */
  readonly ref: string
  readonly partyKind: 'PERSON' | 'UNIT'
  readonly name: string | null
  readonly identityNumber: string | null
  readonly birthYear: number | null
  readonly regionCode: string | null
  readonly lastFour: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
  readonly legalRep: string | null
  readonly consentRef: string | null
}

/** Nothing but the number is asked about. */
export const ONLY_NUMBER = { ref: '', name: null, birthYear: null, regionCode: null, lastFour: null, sex: null, legalRep: null, consentRef: null }

export interface Subject extends AskedSubject {
  readonly number: AskedNumber | null
  /** Keyed hash of the whole number; null without one. */
  readonly index: string | null
  readonly key: string
  readonly nameHash: string | null
  /** What is wrong with the number, whoever asks. */
  readonly numberFault: NumberFault | null
}

export const NAME_MAX = 200
const REF_MAX = 100

export function readSubject(cipher: FieldCipher, asked: AskedSubject, now: Date): Subject {
  const number = asked.identityNumber === null ? null : readNumber(asked.partyKind, asked.identityNumber, localDateOf(now))
  const read = typeof number === 'string' ? null : number
  const index = read?.form === 'FULL' ? identityIndexOf(cipher, read.value) : null
  const nameKey = normaliseName(asked.name ?? '')
  const nameHash = nameKey === '' ? null : identityIndexOf(cipher, `name:${nameKey}`)
  const known = [asked.partyKind, nameKey, read?.value ?? '', asked.birthYear, asked.regionCode, asked.lastFour, asked.sex, asked.legalRep]
  const key = index ?? identityIndexOf(cipher, `asked:${JSON.stringify(known)}`)
  return { ...asked, number: read, index, nameHash, key, numberFault: typeof number === 'string' ? number : null }
}

/** Why this question is not answered though others are. */
export function subjectFault(grant: Grant, subject: Subject): Fault | null {
  const { number, numberFault, ...asked } = subject
  if (asked.ref.length > REF_MAX) return fault('TEXT_TOO_LONG', 'ref', { max: String(REF_MAX) })
  if ([...asked.name ?? ''].length > NAME_MAX) return fault('TEXT_TOO_LONG', 'name', { max: String(NAME_MAX) })
  if (numberFault) return fault(numberFault, 'identityNumber')
  if (grant.key !== 'CASE_NO' && number?.form !== 'FULL') return fault('ID_REQUIRED', 'identityNumber')
  if (grant.key === 'NUMBER_AND_CONSENT' && !asked.consentRef?.trim()) return fault('CONSENT_REF_MISSING', 'consentRef')
  return number === null && subject.nameHash === null ? fault('ID_REQUIRED', 'identityNumber') : null
}
