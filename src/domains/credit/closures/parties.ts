// Whom does a case name? Numbers are checked, hashed and masked here, and never kept.
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { identityNumberFault, normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { maskName, maskResidentId } from '../../../platform/identifiers/resident-id.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty, identityIndexOf } from '../../people/index.js'
import { type CasePartyInput } from './case.inputs.js'

const NAME_LENGTH_MAX = 200

export interface KnownParty {
  readonly partyKind: 'PERSON' | 'UNIT'
  readonly partyIndex: string
  readonly nameMasked: string
  readonly identityMasked: string
}

export function partyOf(cipher: FieldCipher, { partyKind, name, identityNumber }: CasePartyInput): KnownParty {
  const isPerson = partyKind === 'PERSON'
  const number = normaliseIdentityNumber(partyKind, identityNumber)
  return {
    partyKind, partyIndex: identityIndexOf(cipher, number),
    nameMasked: isPerson ? maskName(name) : name, identityMasked: isPerson ? maskResidentId(number) : number,
  }
}

/** A name that the register does not know with this number belongs to somebody else. */
export async function partyFaults({ rows, today }: Work, cipher: FieldCipher, input: CasePartyInput, field: string): Promise<(Fault | undefined)[]> {
  const wrong = identityNumberFault(input.partyKind, normaliseIdentityNumber(input.partyKind, input.identityNumber), today)
  const known = wrong ? undefined : await findParty(rows, partyOf(cipher, input).partyIndex)
  return [
    textFault(input.name, `${field}.name`, NAME_LENGTH_MAX),
    wrong && fault(wrong, `${field}.identityNumber`),
    known && known.name !== input.name ? fault('PARTY_NAME_DIFFERS', `${field}.name`) : undefined,
  ]
}
