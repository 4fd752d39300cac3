// What may a correction change in a published listing, and what refuses it? Whoever it names then must be one whom a proposal could have named.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { residentIdBirthDate, residentIdSex } from '../../../platform/identifiers/resident-id.js'
import { type Work } from '../../../platform/perform/work.js'
import { identityIndexOf } from '../../people/index.js'
import { isMinor } from './exclude.js'
import { type Listing } from './listing.entity.js'
import { type CorrectListingInput } from './listing.inputs.js'
import { maskListed } from './mask.js'
import { AREA, checkDebtor, DUTY_MAX, LONG, NAME_MAX, namesFaults, numberFault, optionalFault, SHORT } from './propose.js'

/** The case number is none of them: rounds, checks and relistings are found by it. A listing under a wrong one is revoked. */
const TEXTS = { name: NAME_MAX, basisNo: SHORT, basisMaker: SHORT, areaName: AREA, duty: DUTY_MAX, conduct: LONG } as const
/** Null takes them away. */
const CLEARABLE = { legalRep: NAME_MAX, performedPart: LONG, unperformedPart: LONG } as const
const KEPT = [...Object.keys(TEXTS), 'filedOn', 'formerNames', 'performance'] as (keyof CorrectListingInput)[]
const CLEARED = Object.keys(CLEARABLE) as (keyof typeof CLEARABLE)[]

export async function correctionOf(work: Work, cipher: FieldCipher, listing: Listing, input: CorrectListingInput): Promise<Partial<Listing>> {
  const { today } = work
  const { partyKind } = listing
  const number = input.identityNumber === undefined || input.identityNumber === null ? undefined : normaliseIdentityNumber(partyKind, input.identityNumber)
  refuseAll([
    textFault(input.reason, 'reason', LONG), number === undefined ? undefined : numberFault(partyKind, number, today), ...namesFaults(input.formerNames ?? []),
    ...Object.entries({ ...TEXTS, ...CLEARABLE }).map(([field, max]) => optionalFault(input, field as keyof typeof CLEARABLE, max)),
    input.filedOn && input.filedOn > today ? fault('DATE_IN_FUTURE', 'filedOn') : undefined,
  ])
  const sent = [...KEPT.filter(field => (input[field] ?? undefined) !== undefined), ...CLEARED.filter(field => input[field] !== undefined)]
  if (number === undefined && sent.length === 0) throw refuse('NOTHING_TO_CORRECT', 'reason')
  const changes: Partial<Listing> = { ...Object.fromEntries(sent.map(field => [field, input[field]])), ...(number === undefined ? {} : numbered(cipher, listing, number)) }
  // A minor when it was decided: she could not be listed, whatever her age is now.
  if (isMinor(changes.birthDate ?? null, localDateOf(listing.decidedAt ?? work.now))) throw refuse('MINOR', 'identityNumber')
  const { id, name, formerNames, legalRep = null, caseNo, partyIndex } = listing
  if (number !== undefined || changes.name || changes.formerNames || changes.legalRep) await checkDebtor(work, { id, partyKind, name, formerNames, legalRep, caseNo, partyIndex, ...changes })
  return changes
}

function numbered(cipher: FieldCipher, { id, partyKind }: Listing, identityNumber: string): Partial<Listing> {
  const isPerson = partyKind === 'PERSON'
  return {
    partyIndex: identityIndexOf(cipher, identityNumber), identityMasked: maskListed(partyKind, identityNumber), identityCell: cipher.seal(identityNumber, `listing.identityCell:${id}`),
    sex: isPerson ? residentIdSex(identityNumber) : null, birthDate: isPerson ? residentIdBirthDate(identityNumber) : null,
  }
}
