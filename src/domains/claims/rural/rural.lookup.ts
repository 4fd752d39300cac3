// What is the same for every record of the rural points: its term, its texts, who hears of it?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Actor } from '../../../platform/actor.js'
import { holdsPersonalNumber } from '../../../platform/identifiers/personal-number.js'

export const SHORT = 100
export const LONG = 300

/** The police see what every house has; a manager of an insurer knows only her own. */
export const mayKnow = ({ kind, partnerId }: Actor, ...houses: readonly string[]): boolean => kind === 'POLICE' || houses.includes(partnerId)

/** Nothing begins in the past: who served on a day stays as it was. */
export const termFault = ({ validFrom, validTo }: { validFrom: LocalDate, validTo: LocalDate }, today: LocalDate): Fault | undefined =>
  (validFrom < today || validTo < validFrom ? fault('TERM_INVALID', validFrom < today ? 'validFrom' : 'validTo') : undefined)

/** What is told of a road names nobody. */
export const plainTextFault = (words: string, field: string, lengthMax: number): Fault | undefined =>
  textFault(words, field, lengthMax) ?? (holdsPersonalNumber(words) ? fault('PERSONAL_DATA', field) : undefined)
