// How are people posted to a rural point, and how do they check in, through the API?
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type RuralPostingRow } from './point.entities.js'
import { CheckInInput, CheckOutInput, EndRuralPostingInput, PostRuralStaffInput } from './point.inputs.js'
import { RuralPointType, RuralPostingType, RuralShiftType } from './point.type.js'
import { PostingService } from './posting.service.js'
import { ruralPostingTransitions, type MovablePosting, type PostingStatus } from './rural.transitions.js'

const PostRuralStaffPayload = payloadOf('postRuralStaff', 'posting', () => RuralPostingType)
const EndRuralPostingPayload = payloadOf('endRuralPosting', 'posting', () => RuralPostingType)
const CheckInPayload = payloadOf('checkIn', 'shift', () => RuralShiftType)
const CheckOutPayload = payloadOf('checkOut', 'shift', () => RuralShiftType)

@Resolver(() => RuralPostingType)
export class PostingResolver {
  private readonly service: PostingService

  constructor(private readonly platform: Platform) {
    this.service = new PostingService(platform)
  }

  @Mutation(() => PostRuralStaffPayload, { description: 'Posts a member of staff to a rural point in one role (派驻); at a point of another house only under an agreement.' })
  async postRuralStaff(@Ctx() context: Context, @Arg('input', () => PostRuralStaffInput, { description: 'Who, where, as what.' }) input: PostRuralStaffInput) {
    return this.answerPosting(context, await this.service.post(context, input))
  }

  @Mutation(() => EndRuralPostingPayload, { description: 'Ends a posting that your organisation made, at once.' })
  async endRuralPosting(@Ctx() context: Context, @Arg('input', () => EndRuralPostingInput, { description: 'Which posting.' }) input: EndRuralPostingInput) {
    return this.answerPosting(context, await this.service.end(context, input))
  }

  @Mutation(() => CheckInPayload, { description: 'Goes on duty in one of your postings (签到).' })
  async checkIn(@Ctx() context: Context, @Arg('input', () => CheckInInput, { description: 'In which posting.' }) input: CheckInInput) {
    return this.answerShift(context, await this.service.checkIn(context, input))
  }

  @Mutation(() => CheckOutPayload, { description: 'Goes off duty (签退).' })
  async checkOut(@Ctx() context: Context, @Arg('input', () => CheckOutInput, { description: 'Which shift.' }) input: CheckOutInput) {
    return this.answerShift(context, await this.service.checkOut(context, input))
  }

  @FieldResolver(() => RuralPointType, { nullable: true, description: 'The point.' })
  point(@Root() posting: RuralPostingRow, @Ctx() { reads }: Context) {
    return reads.one('ruralPoint', 'id', posting.pointId)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() posting: RuralPostingRow, @Ctx() { actor }: Context) {
    return openVerbs<PostingStatus, MovablePosting>(ruralPostingTransitions, posting, actor)
  }

  private answerPosting(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'posting', id => context.reads.one('ruralPosting', 'id', id))
  }

  private answerShift(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'shift', id => context.reads.one('ruralShift', 'id', id))
  }
}
