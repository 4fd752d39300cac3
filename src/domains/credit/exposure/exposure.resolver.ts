// How are boards and notices handled and read through the API?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { BoardService } from './board.service.js'
import { DraftService } from './draft.service.js'
import { type ExposureNoticeRow, type NoticeBoardRow } from './exposure.entities.js'
import {
  ApproveExposureNoticeInput, CloseNoticeBoardInput, ConfirmNoticePostedInput, ConfirmNoticeRemovedInput, DraftExposureNoticeInput, InstructPostingInput, RecordNoticeWarningInput, RegisterNoticeBoardInput,
  RenewExposureNoticeInput, WithdrawExposureNoticeInput,
} from './exposure.inputs.js'
import { exposureNoticeTransitions, type Exposed, type NoticeStatus } from './exposure.transitions.js'
import {
  ExposureNoticeConnection, ExposureNoticeType, ExposureRuleType, NoticeBoardConnection, NoticeBoardType, NoticeStatusEnum,
} from './exposure.type.js'
import { exposureRules } from './list-rules.js'
import { PostingService } from './posting.service.js'

const RegisterNoticeBoardPayload = payloadOf('registerNoticeBoard', 'noticeBoard', () => NoticeBoardType)
const CloseNoticeBoardPayload = payloadOf('closeNoticeBoard', 'noticeBoard', () => NoticeBoardType)
const DraftExposureNoticePayload = payloadOf('draftExposureNotice', 'exposureNotice', () => ExposureNoticeType)
const RecordNoticeWarningPayload = payloadOf('recordNoticeWarning', 'exposureNotice', () => ExposureNoticeType)
const ApproveExposureNoticePayload = payloadOf('approveExposureNotice', 'exposureNotice', () => ExposureNoticeType)
const InstructPostingPayload = payloadOf('instructPosting', 'exposureNotice', () => ExposureNoticeType)
const ConfirmNoticePostedPayload = payloadOf('confirmNoticePosted', 'exposureNotice', () => ExposureNoticeType)
const ConfirmNoticeRemovedPayload = payloadOf('confirmNoticeRemoved', 'exposureNotice', () => ExposureNoticeType)
const RenewExposureNoticePayload = payloadOf('renewExposureNotice', 'exposureNotice', () => ExposureNoticeType)
const WithdrawExposureNoticePayload = payloadOf('withdrawExposureNotice', 'exposureNotice', () => ExposureNoticeType)

@InputType({ description: 'Narrows a list of notices.' })
class ExposureNoticeFilterInput {
  @Field(() => NoticeStatusEnum, { nullable: true, description: 'In this state.' })
  status?: NoticeStatus | null

  @Field(() => Boolean, { nullable: true, description: 'True: those that have to come down and still hang.' })
  isToBeRemoved?: boolean | null
}

@Resolver(() => NoticeBoardType)
export class NoticeBoardResolver {
  private readonly service: BoardService

  constructor(private readonly platform: Platform) {
    this.service = new BoardService(platform)
  }

  @Query(() => NoticeBoardConnection, { description: 'Boards (公告栏): a court\'s own, and those where a property company posts.' })
  noticeBoards(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<NoticeBoardRow>> {
    return pageOf(context, this.platform.cursors, 'noticeBoard', page, context.reads.from('noticeBoard'))
  }

  @Extensions({ cap: 40 })
  @Query(() => [ExposureRuleType], { description: 'The rules of exposure: places, forbidden content and limits, each with its source and whether it was verified; at most 40.' })
  exposureRules(): ExposureRuleType[] {
    return exposureRules()
  }

  @Mutation(() => RegisterNoticeBoardPayload, { description: 'Registers a board; schools, hospitals, workplaces, doors of flats and chat groups are refused (登记公告栏).' })
  async registerNoticeBoard(@Ctx() context: Context, @Arg('input', () => RegisterNoticeBoardInput, { description: 'The board.' }) input: RegisterNoticeBoardInput) {
    return this.answer(context, await this.service.register(context, input))
  }

  @Mutation(() => CloseNoticeBoardPayload, { description: 'Closes a board on which nothing hangs (停用公告栏).' })
  async closeNoticeBoard(@Ctx() context: Context, @Arg('input', () => CloseNoticeBoardInput, { description: 'Which board.' }) input: CloseNoticeBoardInput) {
    return this.answer(context, await this.service.close(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'noticeBoard', id => context.reads.one('noticeBoard', 'id', id))
  }
}

@Resolver(() => ExposureNoticeType)
export class ExposureNoticeResolver {
  private readonly drafts: DraftService
  private readonly postings: PostingService

  constructor(private readonly platform: Platform) {
    this.drafts = new DraftService(platform)
    this.postings = new PostingService(platform)
  }

  @Query(() => ExposureNoticeType, { nullable: true, description: 'A notice of your court, or one that your property company was asked in writing to post.' })
  exposureNotice(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('exposureNotice', 'id', id)
  }

  @Query(() => ExposureNoticeConnection, { description: 'Notices (曝光公示): a court\'s own, and those that a property company was asked in writing to post.' })
  exposureNotices(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ExposureNoticeFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ExposureNoticeFilterInput,
  ): Promise<Connection<ExposureNoticeRow>> {
    let query = context.reads.from('exposureNotice')
    if (filter?.status) query = query.where('exposureNotice.status', '=', filter.status)
    if (filter?.isToBeRemoved) query = query.where('exposureNotice.status', '=', 'POSTED').where('exposureNotice.withdrawnAt', 'is not', null)
    return pageOf(context, this.platform.cursors, 'exposureNotice', page, query)
  }

  @Query(() => ExposureNoticeConnection, { description: 'Notices about yourself, from their approval on (本人的曝光公示).' })
  myExposureNotices(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ExposureNoticeRow>> {
    return pageOf(context, this.platform.cursors, 'exposureNotice', page, context.reads.from('exposureNotice'))
  }

  @Mutation(() => DraftExposureNoticePayload, { description: 'Drafts a notice of a published listing from its published fields (拟制公示, R17 §6, §7).' })
  async draftExposureNotice(@Ctx() context: Context, @Arg('input', () => DraftExposureNoticeInput, { description: 'Listing and board.' }) input: DraftExposureNoticeInput) {
    return this.answer(context, await this.drafts.draft(context, input))
  }

  @Mutation(() => RecordNoticeWarningPayload, { description: 'Records that the debtor was warned by message or letter (曝光预警); seven days before posting (design).' })
  async recordNoticeWarning(@Ctx() context: Context, @Arg('input', () => RecordNoticeWarningInput, { description: 'The warning.' }) input: RecordNoticeWarningInput) {
    return this.answer(context, await this.drafts.warn(context, input))
  }

  @Mutation(() => ApproveExposureNoticePayload, { description: 'The president approves a notice for 30 days (审批公示, design).' })
  async approveExposureNotice(@Ctx() context: Context, @Arg('input', () => ApproveExposureNoticeInput, { description: 'From when.' }) input: ApproveExposureNoticeInput) {
    return this.answer(context, await this.drafts.approve(context, input))
  }

  @Mutation(() => InstructPostingPayload, { description: 'Delivers the written notice of assistance (协助执行通知书) to the property company: from now on it sees the notice, and posts it.' })
  async instructPosting(@Ctx() context: Context, @Arg('input', () => InstructPostingInput, { description: 'The notice of assistance.' }) input: InstructPostingInput) {
    return this.answer(context, await this.drafts.instruct(context, input))
  }

  @Mutation(() => ConfirmNoticePostedPayload, { description: 'Proves by a photo that a notice hangs (确认张贴).' })
  async confirmNoticePosted(@Ctx() context: Context, @Arg('input', () => ConfirmNoticePostedInput, { description: 'The proof.' }) input: ConfirmNoticePostedInput) {
    return this.answer(context, await this.postings.confirmPosted(context, input))
  }

  @Mutation(() => ConfirmNoticeRemovedPayload, { description: 'Proves by a photo that a notice came down (确认撤除).' })
  async confirmNoticeRemoved(@Ctx() context: Context, @Arg('input', () => ConfirmNoticeRemovedInput, { description: 'The proof.' }) input: ConfirmNoticeRemovedInput) {
    return this.answer(context, await this.postings.confirmRemoved(context, input))
  }

  @Mutation(() => RenewExposureNoticePayload, { description: 'Lets a notice hang for another 30 days, once (延长公示, design).' })
  async renewExposureNotice(@Ctx() context: Context, @Arg('input', () => RenewExposureNoticeInput, { description: 'Which notice.' }) input: RenewExposureNoticeInput) {
    return this.answer(context, await this.drafts.renew(context, input))
  }

  @Mutation(() => WithdrawExposureNoticePayload, { description: 'Takes a notice back: one that hangs has to come down, one that does not is void (撤回公示). Every exit from the list does so by itself.' })
  async withdrawExposureNotice(@Ctx() context: Context, @Arg('input', () => WithdrawExposureNoticeInput, { description: 'Which notice, and why.' }) input: WithdrawExposureNoticeInput) {
    return this.answer(context, await this.drafts.withdraw(context, input))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says, line by line: the fields of R17 §6, number masked, and nothing else. To a property company only until it is down or void: the row proves that, the words have done their work.',
  })
  text(@Root() { text, status }: ExposureNoticeRow, @Ctx() { actor }: Context): string | null {
    return actor.kind === 'PROPERTY_COMPANY' && (status === 'REMOVED' || status === 'VOID') ? null : text
  }

  @FieldResolver(() => NoticeBoardType, { nullable: true, description: 'The board.' })
  board(@Root() { boardId }: ExposureNoticeRow, @Ctx() { reads }: Context) {
    return reads.one('noticeBoard', 'id', boardId)
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() notice: ExposureNoticeRow, @Ctx() { actor }: Context) {
    return openVerbs<NoticeStatus, Exposed>(exposureNoticeTransitions, notice, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'exposureNotice', id => context.reads.one('exposureNotice', 'id', id))
  }
}
