// How are guard posts and the duty roster kept and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { GuardService } from './guard.service.js'
import { type GuardPostRow, type GuardShiftRow } from './site.entities.js'
import { GuardShiftStatusEnum } from './site.enums.js'
import { GuardPostChangeInput, GuardShiftChangeInput, OpenGuardPostInput, PlanGuardShiftInput } from './site.inputs.js'
import { SiteService } from './site.service.js'
import { guardShiftTransitions, type MovableShift, type ShiftStatus } from './site.transitions.js'
import { GuardPostType, GuardShiftConnection, GuardShiftType } from './site.type.js'

const OpenGuardPostPayload = payloadOf('openGuardPost', 'guardPost', () => GuardPostType)
const CloseGuardPostPayload = payloadOf('closeGuardPost', 'guardPost', () => GuardPostType)
const shiftPayload = (mutation: string) => payloadOf(mutation, 'guardShift', () => GuardShiftType)
const PlanGuardShiftPayload = shiftPayload('planGuardShift')
const CancelGuardShiftPayload = shiftPayload('cancelGuardShift')
const GoOnGuardPayload = shiftPayload('goOnGuard')
const GoOffGuardPayload = shiftPayload('goOffGuard')

const which = { description: 'Which shift, at which version.' }

@Resolver(() => GuardPostType)
export class GuardPostResolver {
  private readonly service: SiteService

  constructor(private readonly platform: Platform) {
    this.service = new SiteService(platform)
  }

  @Mutation(() => OpenGuardPostPayload, { description: 'Opens a guard post of a site of yours (设置保安岗).' })
  async openGuardPost(@Ctx() context: Context, @Arg('input', () => OpenGuardPostInput, { description: 'The post.' }) input: OpenGuardPostInput) {
    return this.answer(context, await this.service.openPost(context, input))
  }

  @Mutation(() => CloseGuardPostPayload, { description: 'Closes a guard post of yours, when nobody is on duty there.' })
  async closeGuardPost(@Ctx() context: Context, @Arg('input', () => GuardPostChangeInput, { description: 'Which post.' }) input: GuardPostChangeInput) {
    return this.answer(context, await this.service.closePost(context, input))
  }

  @FieldResolver(() => Float, { description: 'Latitude in degrees, north.' })
  latitude(@Root() post: GuardPostRow): number {
    return coordinatesOf(post).latitude
  }

  @FieldResolver(() => Float, { description: 'Longitude in degrees, east.' })
  longitude(@Root() post: GuardPostRow): number {
    return coordinatesOf(post).longitude
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'guardPost', id => context.reads.one('guardPost', 'id', id))
  }
}

@Resolver(() => GuardShiftType)
export class GuardShiftResolver {
  private readonly service: GuardService

  constructor(private readonly platform: Platform) {
    this.service = new GuardService(platform)
  }

  @Query(() => GuardShiftConnection, { description: 'The duty roster (值班表) of a site.' })
  guardShifts(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('siteId', () => ID, { description: 'Of which site.' }) siteId: string,
    @Arg('status', () => GuardShiftStatusEnum, { nullable: true, description: 'In this state.' }) status?: ShiftStatus | null,
  ): Promise<Connection<GuardShiftRow>> {
    const query = context.reads.from('guardShift').where('guardShift.siteId', '=', siteId)
    return pageOf(context, this.platform.cursors, 'guardShift', page, status ? query.where('guardShift.status', '=', status) : query)
  }

  @Mutation(() => PlanGuardShiftPayload, { description: 'Puts a licensed guard on the duty roster (排班).' })
  async planGuardShift(@Ctx() context: Context, @Arg('input', () => PlanGuardShiftInput, { description: 'Who, where, when.' }) input: PlanGuardShiftInput) {
    return this.answer(context, await this.service.plan(context, input))
  }

  @Mutation(() => CancelGuardShiftPayload, { description: 'Takes a shift off the roster before anybody came.' })
  async cancelGuardShift(@Ctx() context: Context, @Arg('input', () => GuardShiftChangeInput, which) input: GuardShiftChangeInput) {
    return this.answer(context, await this.service.cancel(context, input))
  }

  @Mutation(() => GoOnGuardPayload, { description: 'The guard of the shift goes on duty (上岗): from now on orders may come.' })
  async goOnGuard(@Ctx() context: Context, @Arg('input', () => GuardShiftChangeInput, which) input: GuardShiftChangeInput) {
    return this.answer(context, await this.service.goOn(context, input))
  }

  @Mutation(() => GoOffGuardPayload, { description: 'The guard goes off duty (下岗).' })
  async goOffGuard(@Ctx() context: Context, @Arg('input', () => GuardShiftChangeInput, which) input: GuardShiftChangeInput) {
    return this.answer(context, await this.service.goOff(context, input))
  }

  @Extensions({ cap: 3 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() shift: GuardShiftRow, @Ctx() { actor }: Context) {
    return openVerbs<ShiftStatus, MovableShift>(guardShiftTransitions, shift, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'guardShift', id => context.reads.one('guardShift', 'id', id))
  }
}
