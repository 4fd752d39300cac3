// What does the API show of a rural point, of who is posted and on duty there, and of what is shared?
import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type RuralPointRow, type RuralPostingRow, type RuralShiftRow, type SharingAgreementRow } from './point.entities.js'
import {
  RuralPointServiceEnum, RuralPointStatusEnum, RuralPointTypeEnum, RuralPostingStatusEnum, RuralRoleEnum, SharedResourceEnum, SharingStatusEnum,
} from './rural.enums.js'

@ObjectType('RuralPoint', {
  implements: Node, simpleResolvers: true, description: 'A place in the country where police or insurer serve road users (劝导站, 保险服务站).',
})
export class RuralPointType extends Node implements Pick<RuralPointRow, keyof RuralPointType> {
  @Field(() => RuralPointTypeEnum, { description: 'What it is.' })
  type!: RuralPointRow['type']

  @Field({ description: 'Statistical division code (统计用区划代码) of the village, twelve digits.' })
  adminCode!: string

  @Field({ description: 'Name on its sign.' })
  name!: string

  @Field({ description: 'When it is open, in words.' })
  openHours!: string

  @Field({ description: 'Telephone of the point.' })
  phone!: string

  @Field(() => [RuralPointServiceEnum], { description: 'What villagers get there; at most 7.' })
  services!: string[]

  @Field(() => ID, { description: 'The police or insurer partner whose point it is.' })
  ownerPartnerId!: string

  @Field(() => RuralPointStatusEnum, { description: 'Whether it is open.' })
  status!: RuralPointRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt!: Date | null
}

@ObjectType('RuralPosting', { implements: Node, simpleResolvers: true, description: 'One role of one member of staff at one rural point, for a term (派驻).' })
export class RuralPostingType extends Node implements Pick<RuralPostingRow, keyof RuralPostingType> {
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string

  @Field(() => ID, { description: 'Her employer.' })
  partnerId!: string

  @Field(() => ID, { description: 'The point.' })
  pointId!: string

  @Field(() => RuralRoleEnum, { description: 'The role.' })
  role!: RuralPostingRow['role']

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string

  @Field(() => RuralPostingStatusEnum, { description: 'Where it stands.' })
  status!: RuralPostingRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When it ended or lapsed; null before.' })
  endedAt!: Date | null
}

@ObjectType('RuralShift', { implements: Node, simpleResolvers: true, description: 'A time on duty at a rural point (值守).' })
export class RuralShiftType extends Node implements Pick<RuralShiftRow, keyof RuralShiftType> {
  @Field(() => ID, { description: 'The posting.' })
  postingId!: string

  @Field(() => ID, { description: 'The point.' })
  pointId!: string

  @Field(() => RuralRoleEnum, { description: 'The role.' })
  role!: RuralShiftRow['role']

  @Field(() => DateTime, { description: 'Since when.' })
  checkedInAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while on duty.' })
  checkedOutAt!: Date | null
}

@ObjectType('SharingAgreement', { implements: Node, simpleResolvers: true, description: 'One house shares a resource with another (资源共享协议).' })
export class SharingAgreementType extends Node implements Pick<SharingAgreementRow, keyof SharingAgreementType> {
  @Field(() => ID, { description: 'The owner.' })
  fromPartnerId!: string

  @Field(() => ID, { description: 'With whom it is shared.' })
  toPartnerId!: string

  @Field(() => SharedResourceEnum, { description: 'What kind of resource.' })
  resource!: SharingAgreementRow['resource']

  @Field({ description: 'Which: id of a rural point or member of staff, or the owner\'s own name for a camera or data set.' })
  resourceId!: string

  @Field({ description: 'What for.' })
  purpose!: string

  @Field(() => [String], { description: 'Names of the fields that are shared; at most 20.' })
  fields!: string[]

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string

  @Field(() => SharingStatusEnum, { description: 'Where it stands.' })
  status!: SharingAgreementRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When it ended or lapsed; null before.' })
  endedAt!: Date | null
}

export const RuralPointConnection = connectionOf('RuralPoint', () => RuralPointType)
export const RuralPostingConnection = connectionOf('RuralPosting', () => RuralPostingType)
export const SharingAgreementConnection = connectionOf('SharingAgreement', () => SharingAgreementType)
