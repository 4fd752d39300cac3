// Whom does a record concern: a person or a unit, known by one identity number?
import { defineEntity } from '@mikro-orm/core'
import { code, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const PARTY_KINDS = ['PERSON', 'UNIT'] as const
/** INVALID: the identity was withdrawn; DECEASED and REVOKED: a person, a unit that no longer exists. */
export const PARTY_STATUSES = ['VALID', 'DECEASED', 'REVOKED', 'INVALID'] as const

/** 当事人. Numbers, phones and addresses are sealed cells; what may be shown is a stored mask. */
export const PartySchema = defineEntity({
  name: 'Party', tableName: 'party',
  properties: {
    ...recordColumns,
    kind: code(PARTY_KINDS),
    status: code(PARTY_STATUSES),
    name: text(),
    nameMasked: text(),
    /** Resident identity number or unified social credit code, sealed. */
    identityCell: text(),
    /** Masked for a person; a unit's code is public and stands in full. */
    identityMasked: text(),
    identityIndex: text(),
    mobileCell: text().nullable(),
    mobileMasked: text().nullable(),
    addressCell: text().nullable(),
    /** Division of residence (住所地), GB/T 2260. */
    divisionCode: text(),
    reportedByPartnerId: text(),
    reportedAt: instant(),
  },
  uniques: [{ name: 'party_identity', properties: ['identityIndex'] }],
})
export class Party extends PartySchema.class {}
PartySchema.setClass(Party)

/** 授权委托书: who may act for a unit, or for another person, in which businesses, and until when. */
export const PowerOfAttorneySchema = defineEntity({
  name: 'PowerOfAttorney', tableName: 'powerOfAttorney',
  properties: {
    ...recordColumns,
    principalId: text(),
    agentId: text(),
    validFrom: day(),
    validTo: day(),
    reportedByPartnerId: text(),
    reportedAt: instant(),
  },
  uniques: [{ name: 'powerOfAttorney_one', properties: ['principalId', 'agentId', 'validFrom'] }],
})
export class PowerOfAttorney extends PowerOfAttorneySchema.class {}
PowerOfAttorneySchema.setClass(PowerOfAttorney)

/** The public key by which a person is known to the identity provider. */
export const PersonKeySchema = defineEntity({
  name: 'PersonKey', tableName: 'personKey',
  properties: { ...recordColumns, personId: text(), publicJwk: text() },
  uniques: [{ properties: ['personId'] }],
})
export class PersonKey extends PersonKeySchema.class {}
PersonKeySchema.setClass(PersonKey)

export type PartyRow = RowOf<typeof PartySchema>
export type PowerOfAttorneyRow = RowOf<typeof PowerOfAttorneySchema>
export type PersonKeyRow = RowOf<typeof PersonKeySchema>

declare module '../../../platform/database/tables.js' {
  interface Tables {
    party: PartyRow
    powerOfAttorney: PowerOfAttorneyRow
    personKey: PersonKeyRow
  }
}
