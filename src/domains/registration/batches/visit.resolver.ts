// How are visits asked for, held and read through the API?
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { PartyType } from '../../people/index.js'
import { type BatchRecord, type VisitRow } from './batch.entities.js'
import { BatchConnection } from './batch.type.js'
import { ApproveVisitInput, CancelVisitInput, CloseVisitInput, RequestVisitInput, StartVisitInput } from './visit.inputs.js'
import { VisitService } from './visit.service.js'
import { visitTransitions } from './visit.transitions.js'
import { VisitConnection, VisitType } from './visit.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'visit', () => VisitType)
const RequestVisitPayload = payload('requestVisit')
const ApproveVisitPayload = payload('approveVisit')
const StartVisitPayload = payload('startVisit')
const CloseVisitPayload = payload('closeVisit')
const CancelVisitPayload = payload('cancelVisit')

const which = { description: 'Which visit, and what.' }

@Resolver(() => VisitType)
export class VisitResolver {
  private readonly visitService: VisitService

  constructor(private readonly platform: Platform) {
    this.visitService = new VisitService(platform)
  }

  @Query(() => VisitType, { nullable: true, description: 'One visit; null when there is none for you.' })
  visit(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id, vis_….' }) id: string): Promise<VisitRow | null> {
    return reads.one('visit', 'id', id)
  }

  @Query(() => VisitConnection, { description: 'The visits you may see, in the order they were asked for.' })
  visits(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<VisitRow>> {
    return pageOf(context, this.platform.cursors, 'visit', page, context.reads.from('visit'))
  }

  @Mutation(() => RequestVisitPayload, { description: "Asks for a visit of the mobile vehicle office (流动车管所) at a firm's site, for whom you bring the lists." })
  async requestVisit(@Ctx() context: Context, @Arg('input', () => RequestVisitInput, { description: 'Where, when and for whom.' }) input: RequestVisitInput) {
    return this.answer(context, await this.visitService.request(context, input))
  }

  @Mutation(() => ApproveVisitPayload, { description: 'Approves a visit and names its team. Its scope is wider than a station\'s: rental cars and others that must be presented.' })
  async approveVisit(@Ctx() context: Context, @Arg('input', () => ApproveVisitInput, which) input: ApproveVisitInput) {
    return this.answer(context, await this.visitService.approve(context, input))
  }

  @Mutation(() => StartVisitPayload, { description: 'Begins the visit at the site, on its day.' })
  async startVisit(@Ctx() context: Context, @Arg('input', () => StartVisitInput, which) input: StartVisitInput) {
    return this.answer(context, await this.visitService.start(context, input))
  }

  @Mutation(() => CloseVisitPayload, { description: 'Ends the visit: every application has its result, every blank plate is accounted for.' })
  async closeVisit(@Ctx() context: Context, @Arg('input', () => CloseVisitInput, which) input: CloseVisitInput) {
    return this.answer(context, await this.visitService.close(context, input))
  }

  @Mutation(() => CancelVisitPayload, { description: 'Calls a visit off, as long as none of its applications is open.' })
  async cancelVisit(@Ctx() context: Context, @Arg('input', () => CancelVisitInput, which) input: CancelVisitInput) {
    return this.answer(context, await this.visitService.cancel(context, input))
  }

  @FieldResolver(() => PartyType, { nullable: true, description: 'The firm whose cars they are; to a dealership once it has brought a list.' })
  host(@Root() visit: VisitRow, @Ctx() { reads }: Context) {
    return reads.one('party', 'id', visit.hostId)
  }

  @FieldResolver(() => BatchConnection, { description: 'Its lists, in the order they were brought.' })
  batches(@Root() visit: VisitRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<BatchRecord>> {
    return pageUnder(context, this.platform.cursors, 'batch', page, 'visitId', visit.id)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now.' })
  viewerMay(@Root() visit: VisitRow, @Ctx() { actor }: Context) {
    return openVerbs(visitTransitions, visit, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'visit', id => context.reads.one('visit', 'id', id))
  }
}
