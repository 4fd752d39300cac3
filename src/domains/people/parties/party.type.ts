// What does the API show of a person or unit?
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../../platform/graphql/node.js'
import { PARTY_KINDS, PARTY_STATUSES, type PartyRow } from './party.entity.js'

export const PartyKind = Object.fromEntries(PARTY_KINDS.map(kind => [kind, kind])) as { [K in PartyRow['kind']]: K }
registerEnumType(PartyKind, {
  name: 'PartyKind', description: 'A person (个人) or a unit (单位).',
  valuesConfig: { PERSON: { description: '个人' }, UNIT: { description: '单位' } },
})

export const PartyStatus = Object.fromEntries(PARTY_STATUSES.map(status => [status, status])) as { [K in PartyRow['status']]: K }
registerEnumType(PartyStatus, {
  name: 'PartyStatus', description: 'How the register knows the party.',
  valuesConfig: {
    VALID: { description: '有效' }, DECEASED: { description: '死亡' }, REVOKED: { description: '注销或吊销' }, INVALID: { description: '证件无效' },
  },
})

@ObjectType('Party', { implements: Node, simpleResolvers: true, description: 'A person or unit that a record concerns (当事人), masked.' })
export class PartyType extends Node implements Pick<PartyRow, keyof PartyType> {
  @Field(() => PartyKind, { description: 'Person or unit.' })
  kind!: PartyRow['kind']

  @Field({ description: 'Name with all but the family name masked; a unit\'s in full.' })
  nameMasked!: string

  @Field({ description: 'Identity number, masked; a unit\'s unified social credit code in full.' })
  identityMasked!: string

  @Field(() => String, { nullable: true, description: 'Mobile number, masked; null when none is known.' })
  mobileMasked!: string | null
}
