// How do people go on duty at seats, and take, hand over and finish tasks, through the API?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { sql } from 'kysely'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { type SeatRow, type SeatTaskRow } from './seat.entities.js'
import { AskSeatInput, GoOnDutyInput, HandOverTaskInput, SeatChangeInput, SeatFilterInput, SeatTaskChangeInput, SeatTaskFilterInput, TakeTaskInput } from './seat.inputs.js'
import { SeatService } from './seat.service.js'
import { seatTaskTransitions, seatTransitions, type MovableSeat, type MovableTask, type SeatStatus, type TaskStatus } from './seat.transitions.js'
import { SeatConnection, SeatTaskConnection, SeatTaskType, SeatType } from './seat.type.js'
import { TaskService } from './task.service.js'

const seatPayload = (mutation: string) => payloadOf(mutation, 'seat', () => SeatType)
const taskPayload = (mutation: string) => payloadOf(mutation, 'task', () => SeatTaskType)
const GoOnDutyPayload = seatPayload('goOnDuty')
const GoAwayPayload = seatPayload('goAway')
const ComeBackPayload = seatPayload('comeBack')
const GoOffDutyPayload = seatPayload('goOffDuty')
const TakeTaskPayload = taskPayload('takeTask')
const ReleaseTaskPayload = taskPayload('releaseTask')
const HandOverTaskPayload = taskPayload('handOverTask')
const FinishTaskPayload = taskPayload('finishTask')
const AskSeatPayload = payloadOf('askSeat', 'accident', () => AccidentType)

const which = { description: 'Which one, at which version.' }

@Resolver(() => SeatType)
export class SeatResolver {
  private readonly service: SeatService

  constructor(private readonly platform: Platform) {
    this.service = new SeatService(platform)
  }

  @Query(() => SeatConnection, { description: 'The seats of your organisation, in the order they were taken: every turn of duty is one.' })
  seats(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SeatFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: SeatFilterInput | null,
  ): Promise<Connection<SeatRow>> {
    let query = context.reads.from('seat')
    if (filter?.statuses && filter.statuses.length > 0) query = query.where('seat.status', 'in', filter.statuses)
    return pageOf(context, this.platform.cursors, 'seat', page, query)
  }

  @Mutation(() => GoOnDutyPayload, { description: 'Goes on duty at a seat (上席); one seat a person.' })
  async goOnDuty(@Ctx() context: Context, @Arg('input', () => GoOnDutyInput, { description: 'The seat.' }) input: GoOnDutyInput) {
    return this.answer(context, await this.service.goOnDuty(context, input))
  }

  @Mutation(() => GoAwayPayload, { description: 'Leaves the seat for a while (暂离): it keeps its tasks and gets no more.' })
  async goAway(@Ctx() context: Context, @Arg('input', () => SeatChangeInput, which) input: SeatChangeInput) {
    return this.answer(context, await this.service.goAway(context, input))
  }

  @Mutation(() => ComeBackPayload, { description: 'Comes back to the seat (返席).' })
  async comeBack(@Ctx() context: Context, @Arg('input', () => SeatChangeInput, which) input: SeatChangeInput) {
    return this.answer(context, await this.service.comeBack(context, input))
  }

  @Mutation(() => GoOffDutyPayload, { description: 'Goes off duty (离席); what is not finished waits again.' })
  async goOffDuty(@Ctx() context: Context, @Arg('input', () => SeatChangeInput, which) input: SeatChangeInput) {
    return this.answer(context, await this.service.goOffDuty(context, input))
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() seat: SeatRow, @Ctx() { actor }: Context) {
    return openVerbs<SeatStatus, MovableSeat>(seatTransitions, seat, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'seat', id => context.reads.one('seat', 'id', id))
  }
}

@Resolver(() => SeatTaskType)
export class SeatTaskResolver {
  private readonly service: TaskService

  constructor(private readonly platform: Platform) {
    this.service = new TaskService(platform)
  }

  @Query(() => SeatTaskConnection, { description: 'Tasks in the queues of your organisation, in the order they were opened; takeTask gives the next one.' })
  seatTasks(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SeatTaskFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: SeatTaskFilterInput | null,
  ): Promise<Connection<SeatTaskRow>> {
    let query = context.reads.from('seatTask')
    if (filter?.statuses && filter.statuses.length > 0) query = query.where('seatTask.status', 'in', filter.statuses)
    if (filter?.skill) query = query.where('seatTask.skill', '=', filter.skill)
    if (filter?.kind) query = query.where('seatTask.kind', '=', filter.kind)
    if (filter?.accidentId) query = query.where('seatTask.accidentId', '=', filter.accidentId)
    if (filter?.zone) query = query.where(sql<boolean>`starts_with("seatTask"."zone", ${filter.zone})`)
    return pageOf(context, this.platform.cursors, 'seatTask', page, query)
  }

  @Mutation(() => AskSeatPayload, { description: 'Asks the seats of the police for help with an accident (转联动席位); asked twice, it is one task.' })
  async askSeat(@Ctx() context: Context, @Arg('input', () => AskSeatInput, { description: 'For what.' }) input: AskSeatInput) {
    return answer(context, this.platform.errors, await this.service.ask(context, input), 'accident', id => findAccident(context, id))
  }

  @Mutation(() => TakeTaskPayload, { description: 'Takes the next task that fits your seat (领取任务): the most urgent first, among equals the one that waits longest; or a certain one.' })
  async takeTask(@Ctx() context: Context, @Arg('input', () => TakeTaskInput, { description: 'Which one, if any.' }) input: TakeTaskInput) {
    return this.answer(context, await this.service.take(context, input))
  }

  @Mutation(() => ReleaseTaskPayload, { description: 'Puts a task back into the queue (退回任务), for somebody else.' })
  async releaseTask(@Ctx() context: Context, @Arg('input', () => SeatTaskChangeInput, which) input: SeatTaskChangeInput) {
    return this.answer(context, await this.service.release(context, input))
  }

  @Mutation(() => HandOverTaskPayload, { description: 'Hands a task over to another seat that fits it (移交任务). What has waited too long the dispatcher gives to whom she wants.' })
  async handOverTask(@Ctx() context: Context, @Arg('input', () => HandOverTaskInput, { description: 'Which one, and to whom.' }) input: HandOverTaskInput) {
    return this.answer(context, await this.service.handOver(context, input))
  }

  @Mutation(() => FinishTaskPayload, { description: 'Ends a task (办结任务). A task on liability ends by the answer to the parties.' })
  async finishTask(@Ctx() context: Context, @Arg('input', () => SeatTaskChangeInput, which) input: SeatTaskChangeInput) {
    return this.answer(context, await this.service.finish(context, input))
  }

  @FieldResolver(() => AccidentType, { nullable: true, description: 'The accident, if it is about one.' })
  accident(@Root() { accidentId }: SeatTaskRow, @Ctx() { reads }: Context) {
    return reads.one('accident', 'id', accidentId)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() task: SeatTaskRow, @Ctx() { actor }: Context) {
    return openVerbs<TaskStatus, MovableTask>(seatTaskTransitions, task, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'task', id => context.reads.one('seatTask', 'id', id))
  }
}
