// May these words stand in a record? One line of plain text, not empty, and no longer than its field.
import { fault, type Fault } from './refusal.js'

export function textFault(words: string, field: string, lengthMax: number): Fault | undefined {
  if (words.length > lengthMax) return fault('TEXT_TOO_LONG', field, { max: String(lengthMax) })
  return words.trim() === '' || /\p{Cc}/u.test(words) ? fault('TEXT_INVALID', field) : undefined
}
