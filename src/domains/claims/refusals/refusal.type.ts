// What does the API show of the refusal of a claim?
import { Field, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type ClaimRefusalRow } from './refusal.entity.js'
import { REFUSAL_GROUNDS, type RefusalGround, type RefusalGroundRow } from './refusal.grounds.js'
import { type RefusalStatus } from './refusal.transitions.js'

const GROUNDS = Object.fromEntries(Object.entries<RefusalGroundRow>(REFUSAL_GROUNDS).map(([code, { en, zh, article }]) => [code, `${en} (${zh}, ${article}).`])) as Record<RefusalGround, string>
const STATUSES: Readonly<Record<RefusalStatus, string>> = {
  DECIDED: 'Decided; the letter is to go out within three days (待出具通知书).', LETTER_OVERDUE: 'The letter did not go out in time (通知书逾期).', LETTER_SENT: 'The letter went out (已出具通知书).',
}

export const RefusalGroundEnum = enumOf('RefusalGround', 'Why a claim is refused.', GROUNDS)
const RefusalStatusEnum = enumOf('RefusalStatus', 'Where a refusal stands.', STATUSES)

@ObjectType('ClaimRefusal', { implements: Node, simpleResolvers: true, description: 'An insurer refuses the claim of a party (拒赔), with reasons and a letter (保险法 §24).' })
export class ClaimRefusalType extends Node implements Pick<ClaimRefusalRow, 'status' | 'ground' | 'reason' | 'letterDueAt'> {
  @Field(() => RefusalStatusEnum, { description: 'Where it stands.' })
  status!: ClaimRefusalRow['status']

  @Field(() => RefusalGroundEnum, { description: 'On which ground.' })
  ground!: ClaimRefusalRow['ground']

  @Field({ description: 'Reasons as they stand in the letter.' })
  reason!: string

  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt!: Date

  @Field(() => DateTime, { description: 'From this moment the letter is late.' })
  letterDueAt!: Date

  @Field({ description: 'True while the official calendar of that year is not published.' })
  letterDueProvisional!: boolean

  @Field(() => String, { nullable: true, description: 'The insurer\'s number of the letter.' })
  letterNo!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the letter went out.' })
  letterSentAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found late.' })
  alertedAt!: Date | null
}
