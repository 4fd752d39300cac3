// May these words stand where many read them? Not with a number that names a person.
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { holdsPersonalNumber } from '../../../platform/identifiers/personal-number.js'

export const plainFault = (words: string, field: string, lengthMax: number): Fault | undefined =>
  textFault(words, field, lengthMax) ?? (holdsPersonalNumber(words.normalize('NFKC')) ? fault('PERSONAL_DATA', field) : undefined)
