// How do courts report restrictions through the API, and who reads them?
import { Arg, Args, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type RestrictionRow } from './restriction.entity.js'
import { DeliverAssistanceNoticeInput, GrantExemptionInput, LiftRestrictionInput, ReportRestrictionInput } from './restriction.inputs.js'
import { RestrictionService } from './restriction.service.js'
import { type RestrictionStatus } from './restriction.transitions.js'
import { RestrictionConnection, RestrictionStatusEnum, RestrictionType } from './restriction.type.js'

const ReportRestrictionPayload = payloadOf('reportRestriction', 'restriction', () => RestrictionType)
const DeliverAssistanceNoticePayload = payloadOf('deliverAssistanceNotice', 'restriction', () => RestrictionType)
const GrantExemptionPayload = payloadOf('grantExemption', 'restriction', () => RestrictionType)
const LiftRestrictionPayload = payloadOf('liftRestriction', 'restriction', () => RestrictionType)

@InputType({ description: 'Narrows a list of restrictions.' })
class RestrictionFilterInput {
  @Field(() => RestrictionStatusEnum, { nullable: true, description: 'In this state.' })
  status?: RestrictionStatus

  @Field(() => String, { nullable: true, description: 'Of this order (案号).' })
  orderNo?: string
}

@Resolver(() => RestrictionType)
export class RestrictionResolver {
  private readonly service: RestrictionService

  constructor(private readonly platform: Platform) {
    this.service = new RestrictionService(platform)
  }

  @Query(() => RestrictionConnection, { description: 'Restrictions you may see: a court its own, police those whose notice was delivered, a person her own.' })
  restrictions(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RestrictionFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: RestrictionFilterInput,
  ): Promise<Connection<RestrictionRow>> {
    let query = context.reads.from('restriction')
    if (filter?.status) query = query.where('restriction.status', '=', filter.status)
    if (filter?.orderNo) query = query.where('restriction.orderNo', '=', normaliseCaseNumber(filter.orderNo))
    return pageOf(context, this.platform.cursors, 'restriction', page, query)
  }

  @Mutation(() => ReportRestrictionPayload, { description: 'Reports a restriction order of your court (限制消费令, 法释〔2010〕8号 §1, §5). It stops nothing until its notice of assistance is delivered.' })
  async reportRestriction(@Ctx() context: Context, @Arg('input', () => ReportRestrictionInput, { description: 'The order.' }) input: ReportRestrictionInput) {
    return this.answer(context, await this.service.report(context, input))
  }

  @Mutation(() => DeliverAssistanceNoticePayload, { description: 'Delivers the notice of assistance (协助执行通知书) to the vehicle office: from now on it stops first registrations (法释〔2010〕8号 §6).' })
  async deliverAssistanceNotice(
    @Ctx() context: Context, @Arg('input', () => DeliverAssistanceNoticeInput, { description: 'Which restriction.' }) input: DeliverAssistanceNoticeInput,
  ) {
    return this.answer(context, await this.service.deliverNotice(context, input))
  }

  @Mutation(() => GrantExemptionPayload, { description: 'The president lets a restriction rest for some days (暂时解除): an emergency, a need of life or business, own money.' })
  async grantExemption(@Ctx() context: Context, @Arg('input', () => GrantExemptionInput, { description: 'For what and when.' }) input: GrantExemptionInput) {
    return this.answer(context, await this.service.exempt(context, input))
  }

  @Mutation(() => LiftRestrictionPayload, { description: 'Lifts a restriction of your court (解除限制消费, 法释〔2010〕8号 §9), with effect at once.' })
  async liftRestriction(@Ctx() context: Context, @Arg('input', () => LiftRestrictionInput, { description: 'Which restriction, and why.' }) input: LiftRestrictionInput) {
    return this.answer(context, await this.service.lift(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'restriction', id => context.reads.one('restriction', 'id', id))
  }
}
