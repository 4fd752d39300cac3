// How are members of staff and their certificates read?
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { PoliceUnitType } from '../police-units/police-unit.type.js'
import { StationType } from '../stations/station.type.js'
import { type QualificationRow, type StaffRow } from './staff.entity.js'
import { qualificationTransitions, staffTransitions, type MovableQualification, type MovableStaff } from './staff.transitions.js'
import { QualificationType, StaffConnection, StaffStatusEnum, StaffType } from './staff.type.js'

const QUALIFICATIONS_MAX = 20

@InputType({ description: 'Narrows a list of staff.' })
class StaffFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string

  @Field(() => ID, { nullable: true, description: 'Of this station.' })
  stationId?: string

  @Field(() => StaffStatusEnum, { nullable: true, description: 'In this state.' })
  status?: StaffRow['status']
}

@Resolver(() => StaffType)
export class StaffResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => StaffConnection, { description: 'Your own staff; for the police that of every partner.' })
  staffMembers(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StaffFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: StaffFilterInput,
  ): Promise<Connection<StaffRow>> {
    let query = context.reads.from('staff')
    if (filter?.partnerId) query = query.where('staff.partnerId', '=', filter.partnerId)
    if (filter?.stationId) query = query.where('staff.stationId', '=', filter.stationId)
    if (filter?.status) query = query.where('staff.status', '=', filter.status)
    return pageOf(context, this.platform.cursors, 'staff', page, query)
  }

  @FieldResolver(() => StationType, { nullable: true, description: 'The station she works at, if any.' })
  station(@Root() staff: StaffRow, @Ctx() { reads }: Context) {
    return reads.one('station', 'id', staff.stationId)
  }

  @FieldResolver(() => PoliceUnitType, { nullable: true, description: 'The police unit of an officer.' })
  policeUnit(@Root() staff: StaffRow, @Ctx() { reads }: Context) {
    return reads.one('policeUnit', 'id', staff.policeUnitId)
  }

  @FieldResolver(() => [QualificationType], { description: 'Her certificates, the one that holds longest first; at most 20.' })
  async qualifications(@Root() staff: StaffRow, @Ctx() { reads }: Context): Promise<QualificationRow[]> {
    const all = await reads.many('qualification', 'staffId', staff.id)
    return all.sort((a, b) => (a.validTo > b.validTo ? -1 : 1)).slice(0, QUALIFICATIONS_MAX)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with her now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() staff: StaffRow, @Ctx() { actor }: Context) {
    return openVerbs<StaffRow['status'], MovableStaff>(staffTransitions, staff, actor)
  }
}

@Resolver(() => QualificationType)
export class QualificationResolver {
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() qualification: QualificationRow, @Ctx() { actor }: Context) {
    return openVerbs<QualificationRow['status'], MovableQualification>(qualificationTransitions, qualification, actor)
  }
}
