// What is stored of a reported party? Numbers, phone and address only sealed, with masks beside them that may be shown.
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { maskMobile, normaliseMobile } from '../../../platform/identifiers/mobile.js'
import { maskName, maskResidentId } from '../../../platform/identifiers/resident-id.js'
import { type PartyRow } from './party.entity.js'

export interface ReportedParty extends Pick<PartyRow, 'kind' | 'status' | 'name' | 'divisionCode'> {
  readonly identityNumber: string
  readonly mobile?: string | null
  readonly address?: string | null
}

/** A cell can be opened only in the row that it was sealed for: the id is needed first. */
export function partyColumns(cipher: FieldCipher, id: string, party: ReportedParty) {
  const { kind, status, name, divisionCode, identityNumber, address } = party
  const isPerson = kind === 'PERSON'
  const mobile = party.mobile ? normaliseMobile(party.mobile) : null
  return {
    kind, status, name, divisionCode,
    nameMasked: isPerson ? maskName(name) : name,
    identityCell: cipher.seal(identityNumber, `party.identityCell:${id}`),
    identityMasked: isPerson ? maskResidentId(identityNumber) : identityNumber,
    mobileCell: mobile && cipher.seal(mobile, `party.mobileCell:${id}`),
    mobileMasked: mobile && maskMobile(mobile),
    addressCell: address ? cipher.seal(address, `party.addressCell:${id}`) : null,
  }
}
