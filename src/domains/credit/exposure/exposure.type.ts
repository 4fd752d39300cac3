// What does the API show of boards, notices and the rules of exposure?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { BOARD_PLACE_CODES, BOARD_PLACES, type BoardPlace } from './board-places.js'
import { type ExposureNoticeRow, type NoticeBoardRow } from './exposure.entities.js'
import { WITHDRAWAL_REASON_CODES, WITHDRAWAL_REASONS, type WithdrawalReason } from './exposure.rules.js'
import { type BoardStatus, type NoticeStatus } from './exposure.transitions.js'

const placeWords = Object.fromEntries(BOARD_PLACE_CODES.map(code => {
  const { en, zh, isAllowed } = BOARD_PLACES[code]
  return [code, `${en} (${zh}): ${isAllowed ? 'allowed' : 'refused'}.`]
})) as Record<BoardPlace, string>
const reasonWords = Object.fromEntries(WITHDRAWAL_REASON_CODES.map(code => [code, `${WITHDRAWAL_REASONS[code].en} (${WITHDRAWAL_REASONS[code].zh}).`])) as Record<WithdrawalReason, string>

export const BoardPlaceEnum = enumOf('BoardPlace', 'Where a board stands. Which places are refused is this platform\'s choice (design).', placeWords)
export const WithdrawalReasonEnum = enumOf('NoticeWithdrawalReason', 'Why a notice has to come down.', reasonWords)
export const BoardStatusEnum = enumOf<BoardStatus>('NoticeBoardStatus', 'Whether a board is used.', { OPEN: 'In use (启用).', CLOSED: 'Not used any more (停用).' })
export const NoticeStatusEnum = enumOf<NoticeStatus>('ExposureNoticeStatus', 'Where a notice stands.', {
  DRAFT: 'Drafted by a judge (拟制).', APPROVED: 'Approved by the president (已审批).', POSTED: 'On the board (已张贴).', REMOVED: 'Taken down (已撤除).', VOID: 'Never hung, and never will (作废).',
})
export const WarningWayEnum = enumOf('NoticeWarningWay', 'How a debtor was warned.', { SMS: 'By message (短信).', LETTER: 'By letter (书面).' })

@ObjectType('NoticeBoard', { implements: Node, simpleResolvers: true, description: 'A board on which a court exposes (公告栏).' })
export class NoticeBoardType extends Node implements Pick<NoticeBoardRow, 'place' | 'name' | 'address' | 'isDigital' | 'status'> {
  @Field(() => BoardPlaceEnum, { description: 'What kind of place it is.' })
  place!: BoardPlace

  @Field({ description: 'What it is called.' })
  name!: string

  @Field({ description: 'Where it stands.' })
  address!: string

  @Field({ description: 'It takes down by itself (电子屏).' })
  isDigital!: boolean

  @Field(() => String, { nullable: true, description: 'The property company whose staff post there; null: the court\'s own officers.' })
  propertyName!: string | null

  @Field(() => BoardStatusEnum, { description: 'Whether it is used.' })
  status!: BoardStatus
}

@ObjectType('ExposureNotice', { implements: Node, simpleResolvers: true, description: 'A notice of a listing on a board (贴身曝光, R17 §7).' })
export class ExposureNoticeType extends Node implements Pick<ExposureNoticeRow, 'status' | 'listingId' | 'renewals'> {
  @Field(() => ID, { description: 'The listing that it exposes.' })
  listingId!: string

  @Field(() => NoticeStatusEnum, { description: 'Where it stands.' })
  status!: NoticeStatus

  @Field(() => String, { nullable: true, description: 'The line that the judge added.' })
  remark!: string | null

  @Field({ description: 'SHA-256 of the record that it names and pictures no child.' })
  childCheckHash!: string

  @Field({ description: 'Who drafted it.' })
  draftedByStaffId!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the debtor was warned.' })
  warnedOn!: string | null

  @Field(() => WarningWayEnum, { nullable: true, description: 'How.' })
  warningWay!: ExposureNoticeRow['warningWay']

  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedByStaffId!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on the board.' })
  fromOn!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on the board.' })
  toOn!: string | null

  @Field(() => Int, { description: 'How often it was renewed, also before it came down and was hung again: once at most.' })
  renewals!: number

  @Field(() => Int, { description: 'Days that the listing hung on this board before (此前已张贴天数): they count.' })
  daysBefore!: number

  @Field(() => String, { nullable: true, description: 'Number of the notice of assistance (协助执行通知书).' })
  assistanceNo!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was delivered to the property company.' })
  instructedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it went up.' })
  postedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Who put it up.' })
  postedByStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'Photo of it hanging.' })
  postedEvidenceId!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of that photo.' })
  postedHash!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Since when it has to come down.' })
  withdrawnAt!: Date | null

  @Field(() => WithdrawalReasonEnum, { nullable: true, description: 'Why.' })
  withdrawalReason!: ExposureNoticeRow['withdrawalReason']

  @Field(() => DateTime, { nullable: true, description: 'Target for its removal: 24 hours (design).' })
  removalTargetAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment its removal is a breach: three working days.' })
  removalDueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found past the target.' })
  removalLateAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found past the last moment; the head of the court is told.' })
  removalBreachedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it came down.' })
  removedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Who took it down; null when a digital board did.' })
  removedByStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'Photo of the board without it.' })
  removedEvidenceId!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of that photo.' })
  removedHash!: string | null
}

@ObjectType('ExposureRule', { simpleResolvers: true, description: 'A rule of exposure: place, forbidden content, or limit.' })
export class ExposureRuleType {
  @Field({ description: 'Which.' })
  code!: string

  @Field({ description: 'PLACE, CONTENT or LIMIT.' })
  kind!: string

  @Field({ description: 'What it says.' })
  words!: string

  @Field({ description: 'In Chinese.' })
  chinese!: string

  @Field({ description: 'False: refused.' })
  isAllowed!: boolean

  @Field(() => Int, { nullable: true, description: 'Of a limit, how many.' })
  amount!: number | null

  @Field(() => String, { nullable: true, description: 'Of what.' })
  unit!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is written; null: this platform\'s choice.' })
  article!: string | null

  @Field({ description: 'law or design.' })
  source!: string

  @Field({ description: 'Whether the wording was checked against the text.' })
  isVerified!: boolean
}

export const NoticeBoardConnection = connectionOf('NoticeBoard', () => NoticeBoardType)
export const ExposureNoticeConnection = connectionOf('ExposureNotice', () => ExposureNoticeType)
