// How are rural points opened, closed and read through the API?
import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { sql } from 'kysely'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type RuralPointRow, type RuralPostingRow } from './point.entities.js'
import { CloseRuralPointInput, OpenRuralPointInput } from './point.inputs.js'
import { PointService } from './point.service.js'
import { RuralPointConnection, RuralPointType, RuralPostingConnection } from './point.type.js'
import { type PointType } from './rural.codes.js'
import { RuralPointTypeEnum } from './rural.enums.js'
import { ruralPointTransitions, type MovablePoint, type PointStatus } from './rural.transitions.js'

const OpenRuralPointPayload = payloadOf('openRuralPoint', 'ruralPoint', () => RuralPointType)
const CloseRuralPointPayload = payloadOf('closeRuralPoint', 'ruralPoint', () => RuralPointType)

@InputType({ description: 'Narrows a list of rural points.' })
class RuralPointFilterInput {
  @Field(() => RuralPointTypeEnum, { nullable: true, description: 'Of this type.' })
  type?: PointType | null

  @Field(() => String, { nullable: true, description: 'In this division: its code begins with these digits.' })
  adminCode?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: open ones only; false: closed ones only.' })
  open?: boolean | null
}

@Resolver(() => RuralPointType)
export class PointResolver {
  private readonly service: PointService

  constructor(private readonly platform: Platform) {
    this.service = new PointService(platform)
  }

  @Query(() => RuralPointType, { nullable: true, description: 'One rural point; null when there is none for you.' })
  ruralPoint(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('ruralPoint', 'id', id)
  }

  @Query(() => RuralPointConnection, { description: 'Rural points you may see: your own and those shared with you; an overseer of the police all.' })
  ruralPoints(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RuralPointFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: RuralPointFilterInput,
  ): Promise<Connection<RuralPointRow>> {
    let query = context.reads.from('ruralPoint')
    if (filter?.type) query = query.where('ruralPoint.type', '=', filter.type)
    if (filter?.adminCode) query = query.where(sql<boolean>`starts_with("ruralPoint"."adminCode", ${filter.adminCode})`)
    if (typeof filter?.open === 'boolean') query = query.where('ruralPoint.status', '=', filter.open ? 'OPEN' : 'CLOSED')
    return pageOf(context, this.platform.cursors, 'ruralPoint', page, query)
  }

  @Mutation(() => OpenRuralPointPayload, { description: 'Opens a rural point (劝导站, 保险服务站) of your organisation.' })
  async openRuralPoint(@Ctx() context: Context, @Arg('input', () => OpenRuralPointInput, { description: 'The point.' }) input: OpenRuralPointInput) {
    return this.answer(context, await this.service.open(context, input))
  }

  @Mutation(() => CloseRuralPointPayload, { description: 'Closes a rural point of yours for good, when nobody is on duty there.' })
  async closeRuralPoint(@Ctx() context: Context, @Arg('input', () => CloseRuralPointInput, { description: 'Which point.' }) input: CloseRuralPointInput) {
    return this.answer(context, await this.service.close(context, input))
  }

  @FieldResolver(() => Float, { description: 'Latitude in degrees, north.' })
  latitude(@Root() point: RuralPointRow): number {
    return coordinatesOf(point).latitude
  }

  @FieldResolver(() => Float, { description: 'Longitude in degrees, east.' })
  longitude(@Root() point: RuralPointRow): number {
    return coordinatesOf(point).longitude
  }

  @FieldResolver(() => RuralPostingConnection, { description: 'Who is and was posted there, as far as you may see it.' })
  postings(@Root() point: RuralPointRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<RuralPostingRow>> {
    return pageUnder(context, this.platform.cursors, 'ruralPosting', page, 'pointId', point.id)
  }

  @FieldResolver(() => Int, { description: 'How many people are on duty there now, in however many roles.' })
  shiftsOpen(@Root() point: RuralPointRow, @Ctx() { reads }: Context): Promise<number> {
    return reads.batched('ruralPoint.shiftsOpen', point.id, async ids => {
      const rows = await reads.rows.text<{ pointId: string, open: number }>(`select "pointId", count(distinct "staffId")::int as open from "ruralShift"
        where "pointId" = any($1) and "checkedOutAt" is null group by "pointId"`, [ids])
      return ids.map(id => rows.find(row => row.pointId === id)?.open ?? 0)
    })
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() point: RuralPointRow, @Ctx() { actor }: Context) {
    return openVerbs<PointStatus, MovablePoint>(ruralPointTransitions, point, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'ruralPoint', id => context.reads.one('ruralPoint', 'id', id))
  }
}
