// May these words stand where many read them? Not with a number that names a person.
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'

/** Resident identity numbers and mobile numbers. */
const PERSONAL = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/

export const plainFault = (words: string, field: string, lengthMax: number): Fault | undefined =>
  textFault(words, field, lengthMax) ?? (PERSONAL.test(words.normalize('NFKC')) ? fault('PERSONAL_DATA', field) : undefined)
