// Whom does a case name? Numbers are checked, hashed and masked here, and never kept.
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { maskName, maskResidentId, normaliseResidentId, residentIdFault } from '../../../platform/identifiers/resident-id.js'
import { normaliseUscc, usccFault } from '../../../platform/identifiers/uscc.js'
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
  const number = isPerson ? normaliseResidentId(identityNumber) : normaliseUscc(identityNumber)
  return {
    partyKind, partyIndex: identityIndexOf(cipher, number),
    nameMasked: isPerson ? maskName(name) : name, identityMasked: isPerson ? maskResidentId(number) : number,
  }
}

/** A number that fails its check digit belongs to nobody; a name that the register does not know with it, to somebody else. */
export async function partyFaults({ rows, today }: Work, cipher: FieldCipher, input: CasePartyInput, field: string): Promise<(Fault | undefined)[]> {
  const isPerson = input.partyKind === 'PERSON'
  const wrong = isPerson ? residentIdFault(normaliseResidentId(input.identityNumber), today) : usccFault(normaliseUscc(input.identityNumber))
  const known = wrong ? undefined : await findParty(rows, partyOf(cipher, input).partyIndex)
  return [
    textFault(input.name, `${field}.name`, NAME_LENGTH_MAX),
    wrong && fault(isPerson ? 'RESIDENT_ID_INVALID' : 'USCC_INVALID', `${field}.identityNumber`),
    known && known.name !== input.name ? fault('PARTY_NAME_DIFFERS', `${field}.name`) : undefined,
  ]
}
