// What does the API show of a consumption restriction?
import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { ACT_ITEMS, CONSUMPTIONS, type ActItem, type CAPACITIES, type Consumption } from './acts.js'
import { type Exemption, type RestrictionRow } from './restriction.entity.js'
import { type RestrictionStatus } from './restriction.transitions.js'

export const RestrictionStatusEnum = enumOf<RestrictionStatus>('RestrictionStatus', 'Where a restriction stands.', {
  IN_FORCE: 'In force (生效); it stops a registration once its notice of assistance is delivered.', LIFTED: 'Lifted by the court (已解除).',
})
export const ActItemEnum = enumOf<ActItem>('RestrictedAct', 'An act that a restriction forbids (限制消费行为, 法释〔2010〕8号 §3).', Object.fromEntries(
  Object.entries(ACT_ITEMS).map(([code, { en, zh, article }]) => [code, `${en} (${zh}, ${article}).`])) as Record<ActItem, string>)
export const ConsumptionEnum = enumOf<Consumption>('Consumption', 'What somebody wants to buy.', Object.fromEntries(
  Object.entries(CONSUMPTIONS).map(([code, { en, zh, item }]) => [code, `${en} (${zh}): ${item ?? 'free'}.`])) as Record<Consumption, string>)
export type Capacity = (typeof CAPACITIES)[number]
export const CapacityEnum = enumOf<Capacity>('RestrictionCapacity', 'As whom somebody is restricted (法释〔2010〕8号 §3 ¶2).', {
  SELF: 'The debtor (被执行人).', LEGAL_REP: 'Legal representative of the firm (法定代表人).', PRINCIPAL: 'Principal of the firm (主要负责人).',
  DIRECT: 'Person directly responsible (影响债务履行的直接责任人员).', CONTROLLER: 'Actual controller (实际控制人).',
})
export const ExemptionKindEnum = enumOf<Exemption['kind']>('ExemptionKind', 'Why a restriction does not hold for some days.', {
  EMERGENCY: 'Serious illness, funeral, official duty, important exam: travel up to one month (SW35 §17, article not re-read).',
  NEED_OF_LIFE_OR_BUSINESS: 'Needed for life or business, approved before (R15 §8).', OWN_MONEY: 'Private spending of a responsible person with own money (R15 §3 ¶2).',
})

@ObjectType('RestrictionExemption', { simpleResolvers: true, description: 'Days on which a restriction does not hold (暂时解除).' })
export class RestrictionExemptionType implements Pick<Exemption, 'kind' | 'from' | 'to'> {
  @Field(() => ExemptionKindEnum, { description: 'Which kind.' })
  kind!: Exemption['kind']

  @Field(() => [ActItemEnum], { description: 'For which acts.' })
  items!: ActItem[]

  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  to!: string
}

@ObjectType('Restriction', { implements: Node, simpleResolvers: true, description: 'A court restricts a person or unit from high consumption (限制消费令, 法释〔2010〕8号).' })
export class RestrictionType extends Node {
  @Field(() => PartyKind, { description: 'Person or unit.' })
  partyKind!: RestrictionRow['partyKind']

  @Field({ description: 'Name with all but the family name masked; a unit\'s in full.' })
  nameMasked!: string

  @Field({ description: 'Identity number, masked; a unit\'s unified social credit code in full.' })
  identityMasked!: string

  @Field({ description: 'The court that issued it (执行法院).' })
  courtName!: string

  @Field({ description: 'Number of the order (案号).' })
  orderNo!: string

  @Field({ description: 'Name of the court\'s president who signed it (院长签发, R15 §5).' })
  signedBy!: string

  @Field(() => LocalDateScalar, { description: 'Day on which it was signed (签发日期).' })
  signedOn!: string

  @Field({ description: 'What is restricted, in the words of the order.' })
  measure!: string

  @Field(() => [ActItemEnum], { description: 'Which acts it forbids.' })
  items!: ActItem[]

  @Field(() => CapacityEnum, { description: 'As whom.' })
  capacity!: Capacity

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; null: from the delivery of the notice.' })
  validFrom!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null: until it is lifted.' })
  validTo!: string | null

  @Field(() => [RestrictionExemptionType], { description: 'Exemptions that were granted, at most 20.' })
  exemptions!: RestrictionExemptionType[]

  @Field({ description: 'How it can be lifted (解除途径, 法释〔2010〕8号 §9).' })
  liftingSteps!: string

  @Field(() => RestrictionStatusEnum, { description: 'Where it stands.' })
  status!: RestrictionStatus

  @Field(() => DateTime, { nullable: true, description: 'When the notice of assistance (协助执行通知书) reached the vehicle office; null while it has not, and nothing is stopped.' })
  noticeDeliveredAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the court lifted it.' })
  liftedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  liftReason!: string | null
}

export const RestrictionConnection = connectionOf('Restriction', () => RestrictionType)
