// Can this row be screened, and under which number? The first fault of a row is told; the next stands when it is sent again.
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { isStorable } from '../../../platform/database/storable.js'
import { readNumber } from '../matching/identity-number.js'
import { type NamedKind } from '../matching/name-keys.js'
import { NAME_LENGTH_MAX, REF_LENGTH_MAX, type RowFault } from './row-format.js'
import { CUT, type Cells } from './row-reader.js'

export interface Subject {
  readonly partyKind: NamedKind
  /** Whole and in the form in which it is indexed. */
  readonly number: string
}

const CONTROL = /\p{Cc}/u

/** Whoever sends a job, banks and units, asks by the whole number: a name alone is nobody (credit 5.2). */
export function subjectOf(cells: Cells | undefined, today: LocalDate): Subject | RowFault {
  if (!cells) return 'ROW_UNREADABLE'
  const { ref, name, idNo, uscc } = cells
  if (ref.trim() === '' || ref.length > REF_LENGTH_MAX || !isText(ref)) return 'ROW_REF_INVALID'
  if (name.trim() === '' || name.length > NAME_LENGTH_MAX * 2 || [...name].length > NAME_LENGTH_MAX || !isText(name)) return 'ROW_NAME_INVALID'
  const isPerson = idNo.trim() !== ''
  const isUnit = uscc.trim() !== ''
  if (isPerson === isUnit) return isPerson ? 'ROW_TWO_NUMBERS' : 'ID_REQUIRED'
  const partyKind = isPerson ? 'PERSON' : 'UNIT'
  const number = readNumber(partyKind, isPerson ? idNo : uscc, today)
  if (typeof number === 'string') return number
  return number.form === 'FULL' ? { partyKind, number: number.value } : 'ID_REQUIRED'
}

const isText = (words: string): boolean => !CONTROL.test(words) && !words.includes(CUT) && isStorable(words)
