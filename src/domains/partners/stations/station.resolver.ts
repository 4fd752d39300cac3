// How are stations and their accreditations read?
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { PartnerType } from '../partners/partner.type.js'
import { type AccreditationRow, type StationRow } from './station.entity.js'
import { accreditationTransitions, stationTransitions, type MovableAccreditation, type MovableStation } from './station.transitions.js'
import { AccreditationType, StationConnection, StationGradeEnum, StationStatusEnum, StationType } from './station.type.js'

@InputType({ description: 'Narrows a list of stations.' })
class StationFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string

  @Field(() => StationStatusEnum, { nullable: true, description: 'In this state.' })
  status?: StationRow['status']

  @Field(() => StationGradeEnum, { nullable: true, description: 'Of this grade.' })
  grade?: StationRow['grade']

  @Field(() => String, { nullable: true, description: 'In this division.' })
  divisionCode?: string
}

@Resolver(() => StationType)
export class StationResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => StationConnection, { description: 'The stations of the city, in the order they were set up.' })
  stations(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StationFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: StationFilterInput,
  ): Promise<Connection<StationRow>> {
    let query = context.reads.from('station')
    if (filter?.partnerId) query = query.where('station.partnerId', '=', filter.partnerId)
    if (filter?.status) query = query.where('station.status', '=', filter.status)
    if (filter?.grade) query = query.where('station.grade', '=', filter.grade)
    if (filter?.divisionCode) query = query.where('station.divisionCode', '=', filter.divisionCode)
    return pageOf(context, this.platform.cursors, 'station', page, query)
  }

  @FieldResolver(() => PartnerType, { nullable: true, description: 'Whose station it is.' })
  partner(@Root() station: StationRow, @Ctx() { reads }: Context) {
    return reads.one('partner', 'id', station.partnerId)
  }

  @FieldResolver(() => [AccreditationType], { description: 'What it is entrusted with, one an operation, ended ones left out; at most 20.' })
  async accreditations(@Root() station: StationRow, @Ctx() { reads }: Context): Promise<AccreditationRow[]> {
    const all = await reads.many('accreditation', 'stationId', station.id)
    return all.filter(each => each.status !== 'ENDED').sort((a, b) => (a.operation < b.operation ? -1 : 1))
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() station: StationRow, @Ctx() { actor }: Context) {
    return openVerbs<StationRow['status'], MovableStation>(stationTransitions, station, actor)
  }
}

@Resolver(() => AccreditationType)
export class AccreditationResolver {
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now; from the same table that guards the mutations.' })
  viewerMay(@Root() accreditation: AccreditationRow, @Ctx() { actor }: Context) {
    return openVerbs<AccreditationRow['status'], MovableAccreditation>(accreditationTransitions, accreditation, actor)
  }
}
