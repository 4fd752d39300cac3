// What does the API show of a consumption restriction?
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type RestrictionRow } from './restriction.entity.js'
import { RESTRICTION_STATUSES, type RestrictionStatus } from './restriction.transitions.js'

export const RestrictionStatusEnum = Object.fromEntries(RESTRICTION_STATUSES.map(status => [status, status])) as { [K in RestrictionStatus]: K }
registerEnumType(RestrictionStatusEnum, {
  name: 'RestrictionStatus', description: 'Where a restriction stands.',
  valuesConfig: {
    IN_FORCE: { description: 'In force (生效); it stops a registration once its notice of assistance is delivered.' },
    LIFTED: { description: 'Lifted by the court (已解除).' },
  },
})

@ObjectType('Restriction', { implements: Node, simpleResolvers: true, description: 'A court restricts a person or unit from high consumption (限制消费令, 法释〔2010〕8号).' })
export class RestrictionType extends Node implements Pick<RestrictionRow, keyof RestrictionType> {
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

  @Field({ description: 'What is restricted, in the words of the order.' })
  measure!: string

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
