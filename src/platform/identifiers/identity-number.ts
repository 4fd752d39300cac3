// What identifies a person or a unit, and is it one? A person's resident identity number, a unit's unified social credit code.
import { type LocalDate } from '../calendar/local-date.js'
import { normaliseResidentId, residentIdFault } from './resident-id.js'
import { normaliseUscc, usccFault } from './uscc.js'

export const normaliseIdentityNumber = (kind: 'PERSON' | 'UNIT', raw: string): string => (kind === 'PERSON' ? normaliseResidentId : normaliseUscc)(raw)

/** Of a normalised number. One that fails its check digit belongs to nobody: where it must not hit somebody else it is refused, and not left to a register. */
export function identityNumberFault(kind: 'PERSON' | 'UNIT', identityNumber: string, today: LocalDate): 'RESIDENT_ID_INVALID' | 'USCC_INVALID' | undefined {
  if (kind === 'PERSON') return residentIdFault(identityNumber, today) && 'RESIDENT_ID_INVALID'
  return usccFault(identityNumber) && 'USCC_INVALID'
}
