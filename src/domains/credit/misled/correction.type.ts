// What does the API show of corrections that holders owe?
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type CORRECTION_CAUSES, type CORRECTION_ITEM_KINDS } from './correction.entities.js'
import { type CorrectionStatus } from './correction.transitions.js'

export const CorrectionStatusEnum = enumOf<CorrectionStatus>('CorrectionStatus', 'Where a correction stands.', { OPEN: 'The holder has not acted (待处理).', CONFIRMED: 'The holder said what was undone (已确认).' })
const CorrectionCauseEnum = enumOf<(typeof CORRECTION_CAUSES)[number]>('CorrectionCause', 'What was wrong.', {
  REVOKED: 'It should never have been listed (撤销): undo all that rests on it, erase copies.', CORRECTED: 'Some of its data were wrong (更正): look again at what rests on them.',
})
const CorrectionItemKindEnum = enumOf<(typeof CORRECTION_ITEM_KINDS)[number]>('CorrectionItemKind', 'What rests on a listing.', {
  SCREENING: 'An answer of a screening (查询结果).', NOTICE: 'A notice of a watch (监测通知).', DUTY_HIT: 'A measure that was applied (措施实施).', POLICY_CHECK: 'A check of an incentive policy (政策核查).',
})

@InputType({ description: 'What a holder has undone.' })
export class ConfirmCorrectionInput extends ChangeInput {
  @Field({ description: 'What was undone, or why nothing had to be; up to 500 characters.' })
  undone!: string
}

@InputType({ description: 'Narrows a list of corrections.' })
export class CorrectionFilterInput {
  @Field(() => CorrectionStatusEnum, { nullable: true, description: 'In this state.' })
  status?: CorrectionStatus

  @Field(() => String, { nullable: true, description: 'Of this listing.' })
  listingId?: string

  @Field({ nullable: true, description: 'True: only those whose time was missed.' })
  isOverdue?: boolean
}

@ObjectType('CorrectionItem', { implements: Node, simpleResolvers: true, description: 'Something that rests on a wrong listing.' })
export class CorrectionItemType extends Node {
  @Field(() => CorrectionItemKindEnum, { description: 'What.' })
  kind!: (typeof CORRECTION_ITEM_KINDS)[number]

  @Field(() => ID, { description: 'Its record: the matchId of an answer, a notice, a hit, a check.' })
  recordId!: string

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field({ description: 'For which purpose.' })
  purpose!: string
}
export const CorrectionItemConnection = connectionOf('CorrectionItem', () => CorrectionItemType)

@ObjectType('CorrectionNotice', { implements: Node, simpleResolvers: true, description: 'A listing was wrong, and somebody relied on it (纠错通知): it is told what, and must undo it in time.' })
export class CorrectionNoticeType extends Node {
  @Field(() => ID, { description: 'The listing.' })
  listingId!: string

  @Field({ description: 'Version of the list from which it reads right.' })
  listVersion!: string

  @Field({ description: 'The court that listed.' })
  courtName!: string

  @Field(() => CorrectionCauseEnum, { description: 'What was wrong.' })
  cause!: (typeof CORRECTION_CAUSES)[number]

  @Field(() => [String], { description: 'The published fields that were wrong, by their names in the feed; empty of a revocation.' })
  fields!: string[]

  @Field(() => Int, { description: 'How much rests on it.' })
  itemCount!: number

  @Field(() => CorrectionStatusEnum, { description: 'Where it stands.' })
  status!: CorrectionStatus

  @Field(() => DateTime, { description: 'By when: three working days, exclusive (design).' })
  dueAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When that was found missed.' })
  overdueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the holder confirmed.' })
  confirmedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What it says was undone.' })
  undone!: string | null
}
export const CorrectionNoticeConnection = connectionOf('CorrectionNotice', () => CorrectionNoticeType)
