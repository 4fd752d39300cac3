// What does the API show of watches, and of the notices they bring?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type WATCH_CHANGES, type WATCH_END_REASONS, type WatchRow } from './watch.entities.js'
import { type WatchStatus } from './watch.transitions.js'

export const WatchStatusEnum = enumOf<WatchStatus>('WatchStatus', 'Where a watch stands.', { ACTIVE: 'It brings notices (监测中).', ENDED: 'It brings none any more (已终止).' })
export const WatchEndReasonEnum = enumOf<(typeof WATCH_END_REASONS)[number]>('WatchEndReason', 'Why a watch ended.', {
  REMOVED: 'Its holder removed it (主动移除).', CONSENT_ENDED: 'The subject\'s consent ended (授权到期).', AGREEMENT_ENDED: 'The holder\'s agreement to screen ended (协议到期).',
  PURPOSE_ENDED: 'The holder may not ask for this purpose any more: another agreement, or no unit of it (用途终止).',
  PARTNER_ENDED: 'The holder is no longer connected (机构终止).',
})
export const CreditChangeEnum = enumOf<(typeof WATCH_CHANGES)[number]>('CreditChange', 'What happened to a watched subject.', {
  LISTED: 'Came onto the list (纳入).', UPDATED: 'Its listing changed (变更).', DISPUTED: 'An objection is open (异议中).', DELETED: 'Left the list (删除): delete your copy.',
  REVOKED: 'Should never have been listed (撤销): delete your copy, undo what rests on it.', RESTRICTED: 'Consumption is restricted (限制消费).', LIFTED: 'The restriction is lifted (解除限制).',
})
/** The two that a whole number can bring. */
export const NoticeClassEnum = enumOf('NoticeClass', 'How surely the notice is about your subject.', {
  EXACT: 'Number and name agree (完全一致).', ID_NAME_CONFLICT: 'The number agrees, the name does not (号码一致而姓名不符): review it, nothing acts by itself.',
})

@ObjectType('Watch', { implements: Node, simpleResolvers: true, description: 'A subject whom a client watches (持续监测).' })
export class WatchType extends Node {
  @Field({ description: 'The client\'s own word for the subject.' })
  subjectRef!: string

  @Field(() => PartyKind, { description: 'Person or unit.' })
  partyKind!: WatchRow['partyKind']

  @Field({ description: 'For which purpose.' })
  purpose!: string

  @Field(() => String, { nullable: true, description: 'Number of the subject\'s consent (授权书编号).' })
  consentRef!: string | null

  @Field(() => LocalDateScalar, { description: 'Last day on which it counts: the consent\'s, or the agreement\'s if that is earlier.' })
  endsOn!: string

  @Field(() => WatchStatusEnum, { description: 'Where it stands.' })
  status!: WatchStatus

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null

  @Field(() => WatchEndReasonEnum, { nullable: true, description: 'Why.' })
  endReason!: WatchRow['endReason']
}
export const WatchConnection = connectionOf('Watch', () => WatchType)

@ObjectType('Watching', { simpleResolvers: true, description: 'How far a client is with its watches.' })
export class WatchingType {
  @Field(() => Int, { description: 'Number of your last notice; 0: there was none.' })
  lastSeq!: number

  @Field(() => Int, { description: 'Up to which you confirmed.' })
  ackedSeq!: number

  @Field(() => Int, { description: 'Subjects you watch now.' })
  active!: number
}

@ObjectType('CreditNotice', { implements: Node, simpleResolvers: true, description: 'What happened to a subject you watch (变动通知). At least once; its number tells a repetition.' })
export class CreditNoticeType extends Node {
  @Field(() => Int, { description: 'Numbered for your client alone: strictly increasing, without a gap.' })
  seq!: number

  @Field(() => CreditChangeEnum, { description: 'What happened.' })
  change!: (typeof WATCH_CHANGES)[number]

  @Field(() => ID, { nullable: true, description: 'The listing it is about.' })
  listingId!: string | null

  @Field(() => ID, { nullable: true, description: 'The restriction it is about.' })
  restrictionId!: string | null

  @Field({ description: 'Version of the list that arose with it.' })
  listVersion!: string
}

@ObjectType('CreditNotices', { simpleResolvers: true, description: 'A page of notices, in their order.' })
export class CreditNoticesType {
  @Extensions({ cap: 100 })
  @Field(() => [CreditNoticeType], { description: 'The notices, at most `first`.' })
  notices!: CreditNoticeType[]

  @Field(() => Int, { description: 'Send it as `after` for the next page.' })
  lastSeq!: number

  @Field({ description: 'More are waiting.' })
  hasMore!: boolean
}
