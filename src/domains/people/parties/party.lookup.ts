// Which party has this identity number? Found by keyed hash, never by the number itself.
import { type Rows } from '../../../platform/database/reader.js'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { isMalformedResidentId } from '../../../platform/identifiers/resident-id.js'
import { isMalformedUscc } from '../../../platform/identifiers/uscc.js'
import { type PartyRow } from './party.entity.js'

/** Index domain of identity numbers in the key ring. */
export const IDENTITY = 'identity'

export const identityIndexOf = (cipher: FieldCipher, identityNumber: string): string => cipher.index(IDENTITY, identityNumber)

/** Wrong length or alphabet: the caller is told; a wrong check digit is for the register to say. */
export const identityFault = (kind: PartyRow['kind'], identityNumber: string): 'RESIDENT_ID_INVALID' | 'USCC_INVALID' | undefined => {
  if (kind === 'PERSON') return isMalformedResidentId(identityNumber) ? 'RESIDENT_ID_INVALID' : undefined
  return isMalformedUscc(identityNumber) ? 'USCC_INVALID' : undefined
}

export const findParty = async (rows: Rows, identityIndex: string): Promise<PartyRow | undefined> =>
  (await rows.many('party', 'identityIndex', identityIndex))[0]
