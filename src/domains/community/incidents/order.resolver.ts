// How does a guard answer orders and instructions through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type GuardInstructionRow, type GuardOrderRow } from './incident.entities.js'
import { GuardOrderStatusEnum } from './incident.enums.js'
import { GiveFeedbackInput, GuardInstructionChangeInput, GuardOrderChangeInput, InstructGuardInput } from './incident.inputs.js'
import { guardOrderTransitions, type MovableOrder, type OrderStatus } from './incident.transitions.js'
import { GuardInstructionConnection, GuardInstructionType, GuardOrderConnection, GuardOrderType } from './incident.type.js'
import { OrderService } from './order.service.js'

const orderPayload = (mutation: string) => payloadOf(mutation, 'guardOrder', () => GuardOrderType)
const AcceptOrderPayload = orderPayload('acceptOrder')
const ArriveAtOrderPayload = orderPayload('arriveAtOrder')
const GiveFeedbackPayload = orderPayload('giveFeedback')
const InstructGuardPayload = payloadOf('instructGuard', 'guardInstruction', () => GuardInstructionType)
const ConfirmInstructionPayload = payloadOf('confirmInstruction', 'guardInstruction', () => GuardInstructionType)

const which = { description: 'Which order, at which version.' }

@Resolver(() => GuardOrderType)
export class GuardOrderResolver {
  private readonly service: OrderService

  constructor(private readonly platform: Platform) {
    this.service = new OrderService(platform)
  }

  @Query(() => GuardOrderConnection, { description: 'First-response orders (先期处置指令): a guard her own, a manager or clerk those of the company, the police all.' })
  guardOrders(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => GuardOrderStatusEnum, { nullable: true, description: 'In this state.' }) status?: OrderStatus | null,
  ): Promise<Connection<GuardOrderRow>> {
    const query = context.reads.from('guardOrder')
    return pageOf(context, this.platform.cursors, 'guardOrder', page, status ? query.where('guardOrder.status', '=', status) : query)
  }

  @Mutation(() => AcceptOrderPayload, { description: 'The guard accepts (接单), within 60 seconds.' })
  async acceptOrder(@Ctx() context: Context, @Arg('input', () => GuardOrderChangeInput, which) input: GuardOrderChangeInput) {
    return this.answer(context, await this.service.accept(context, input))
  }

  @Mutation(() => ArriveAtOrderPayload, { description: 'The guard is at the spot (到场).' })
  async arriveAtOrder(@Ctx() context: Context, @Arg('input', () => GuardOrderChangeInput, which) input: GuardOrderChangeInput) {
    return this.answer(context, await this.service.arrive(context, input))
  }

  @Mutation(() => GiveFeedbackPayload, { description: 'The guard reports what was done (反馈); only what the level allows.' })
  async giveFeedback(@Ctx() context: Context, @Arg('input', () => GiveFeedbackInput, { description: 'Which order, and what was done.' }) input: GiveFeedbackInput) {
    return this.answer(context, await this.service.giveFeedback(context, input))
  }

  @Extensions({ cap: 3 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() order: GuardOrderRow, @Ctx() { actor }: Context) {
    return openVerbs<OrderStatus, MovableOrder>(guardOrderTransitions, order, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'guardOrder', id => context.reads.one('guardOrder', 'id', id))
  }
}

@Resolver(() => GuardInstructionType)
export class GuardInstructionResolver {
  private readonly service: OrderService

  constructor(private readonly platform: Platform) {
    this.service = new OrderService(platform)
  }

  @Query(() => GuardInstructionConnection, { description: 'What guards were told (勤务指令), by site.' })
  guardInstructions(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs, @Arg('siteId', () => ID, { description: 'At which site.' }) siteId: string,
  ): Promise<Connection<GuardInstructionRow>> {
    return pageOf(context, this.platform.cursors, 'guardInstruction', page, context.reads.from('guardInstruction').where('guardInstruction.siteId', '=', siteId))
  }

  @Mutation(() => InstructGuardPayload, { description: 'Tells a guard to do something besides an incident (勤务指令). What 保安服务管理条例 §30 forbids is no kind of it, and is refused in its words too.' })
  async instructGuard(@Ctx() context: Context, @Arg('input', () => InstructGuardInput, { description: 'Whom, and what.' }) input: InstructGuardInput) {
    return this.answer(context, await this.service.instruct(context, input))
  }

  @Mutation(() => ConfirmInstructionPayload, { description: 'The guard has done it.' })
  async confirmInstruction(@Ctx() context: Context, @Arg('input', () => GuardInstructionChangeInput, { description: 'Which instruction.' }) input: GuardInstructionChangeInput) {
    return this.answer(context, await this.service.confirm(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'guardInstruction', id => context.reads.one('guardInstruction', 'id', id))
  }
}
