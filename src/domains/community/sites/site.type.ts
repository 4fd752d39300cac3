// What does the API show of members, sites, guard posts and shifts?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type AssociationFact } from './site.codes.js'
import { type AssociationMemberRow, type GuardPostRow, type GuardShiftRow, type SiteRow } from './site.entities.js'
import { FeeAgreedByEnum, GuardShiftStatusEnum, MemberStatusEnum, PeerGroupEnum, SiteStatusEnum } from './site.enums.js'

@ObjectType('AssociationFact', { simpleResolvers: true, description: 'A count of the association that stands in a source, and is not counted from records.' })
export class AssociationFactType implements AssociationFact {
  @Field({ description: 'COMPANIES, COMPOUNDS, TOWERS or CONSTRUCTION_SITES.' })
  code!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number

  @Field({ description: 'Where it is written.' })
  source!: string

  @Field({ description: 'True: shown as an example, never as a figure of this city.' })
  isDemo!: boolean
}

@ObjectType('AssociationMember', { implements: Node, simpleResolvers: true, description: 'A property company in the association (物业单位联席会成员).' })
export class AssociationMemberType extends Node implements Pick<AssociationMemberRow, keyof AssociationMemberType> {
  @Field(() => ID, { description: 'Partner id of the company.' })
  partnerId!: string

  @Field({ description: 'Its name.' })
  name!: string

  @Field(() => LocalDateScalar, { description: 'Since when it is a member.' })
  joinedOn!: string

  @Field(() => MemberStatusEnum, { description: 'Where its membership stands.' })
  status!: AssociationMemberRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When it was removed.' })
  removedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was removed.' })
  removalReason!: string | null
}

@ObjectType('Site', { implements: Node, simpleResolvers: true, description: 'A compound, tower or building site that a property company manages (物业项目).' })
export class SiteType extends Node implements Pick<SiteRow, keyof SiteType> {
  @Field(() => ID, { description: 'Partner id of the company that manages it.' })
  partnerId!: string

  @Field(() => PeerGroupEnum, { description: 'With which others it is compared.' })
  peerGroup!: SiteRow['peerGroup']

  @Field({ description: 'Name on its gate.' })
  name!: string

  @Field({ description: 'Address of the gate.' })
  address!: string

  @Field({ description: 'Division code (行政区划代码).' })
  divisionCode!: string

  @Field(() => Int, { description: 'How many households.' })
  households!: number

  @Field(() => SiteStatusEnum, { description: 'Where it stands.' })
  status!: SiteRow['status']

  @Field(() => Int, { nullable: true, description: 'How much of the fee follows the assessment, in basis points, at most 500; null where nobody agreed to it. Source: design.' })
  feeLinkBps!: number | null

  @Field(() => FeeAgreedByEnum, { nullable: true, description: 'Who agreed; the police cannot set it.' })
  feeLinkAgreedBy!: SiteRow['feeLinkAgreedBy']

  @Field(() => String, { nullable: true, description: 'In which contract.' })
  feeLinkContractNo!: string | null
}

@ObjectType('GuardPost', { implements: Node, simpleResolvers: true, description: 'Where a guard stands (保安岗).' })
export class GuardPostType extends Node implements Pick<GuardPostRow, keyof GuardPostType> {
  @Field(() => ID, { description: 'Its site.' })
  siteId!: string

  @Field({ description: 'Its name.' })
  name!: string

  @Field(() => SiteStatusEnum, { description: 'Where it stands.' })
  status!: GuardPostRow['status']
}

@ObjectType('GuardShift', { implements: Node, simpleResolvers: true, description: 'A line of the duty roster (值班表): who guards which post, from when to when.' })
export class GuardShiftType extends Node implements Pick<GuardShiftRow, keyof GuardShiftType> {
  @Field(() => ID, { description: 'At which post.' })
  postId!: string

  @Field(() => ID, { description: 'Of which site.' })
  siteId!: string

  @Field(() => ID, { description: 'Which guard.' })
  staffId!: string

  @Field(() => DateTime, { description: 'From when.' })
  from!: Date

  @Field(() => DateTime, { description: 'Until when, exclusive.' })
  to!: Date

  @Field(() => GuardShiftStatusEnum, { description: 'Where it stands.' })
  status!: GuardShiftRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When the guard came.' })
  onAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the guard left.' })
  offAt!: Date | null
}

export const AssociationMemberConnection = connectionOf('AssociationMember', () => AssociationMemberType)
export const SiteConnection = connectionOf('Site', () => SiteType)
export const GuardShiftConnection = connectionOf('GuardShift', () => GuardShiftType)
