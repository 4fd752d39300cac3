// How are persuasions and hazards recorded and read through the API?
import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type HazardRow, type PersuasionRecordRow } from './record.entities.js'
import { ConfirmHazardFixedInput, RecordPersuasionInput, ReportHazardInput, SendHazardInput } from './record.inputs.js'
import { RecordService } from './record.service.js'
import { HazardConnection, HazardType, PersuasionRecordConnection, PersuasionRecordType } from './record.type.js'
import { type HazardKind, type PersuasionKind } from './rural.codes.js'
import { HazardKindEnum, HazardStatusEnum, PersuasionKindEnum } from './rural.enums.js'
import { hazardTransitions, type HazardStatus } from './rural.transitions.js'

const RecordPersuasionPayload = payloadOf('recordPersuasion', 'persuasionRecord', () => PersuasionRecordType)
const ReportHazardPayload = payloadOf('reportHazard', 'hazard', () => HazardType)
const SendHazardPayload = payloadOf('sendHazard', 'hazard', () => HazardType)
const ConfirmHazardFixedPayload = payloadOf('confirmHazardFixed', 'hazard', () => HazardType)

@InputType({ description: 'Narrows a list of persuasions.' })
class PersuasionRecordFilterInput {
  @Field(() => ID, { nullable: true, description: 'At this point.' })
  pointId?: string | null

  @Field(() => PersuasionKindEnum, { nullable: true, description: 'About this.' })
  kind?: PersuasionKind | null
}

@InputType({ description: 'Narrows a list of hazards.' })
class HazardFilterInput {
  @Field(() => ID, { nullable: true, description: 'Reported by this point.' })
  pointId?: string | null

  @Field(() => HazardKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: HazardKind | null

  @Field(() => HazardStatusEnum, { nullable: true, description: 'In this state.' })
  status?: HazardStatus | null
}

@Resolver(() => HazardType)
export class RecordResolver {
  private readonly service: RecordService

  constructor(private readonly platform: Platform) {
    this.service = new RecordService(platform)
  }

  @Query(() => PersuasionRecordConnection, { description: 'Persuasions you may see: of your own points; who serves at a point, those of that point.' })
  persuasionRecords(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PersuasionRecordFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: PersuasionRecordFilterInput,
  ): Promise<Connection<PersuasionRecordRow>> {
    let query = context.reads.from('persuasionRecord')
    if (filter?.pointId) query = query.where('persuasionRecord.pointId', '=', filter.pointId)
    if (filter?.kind) query = query.where('persuasionRecord.kind', '=', filter.kind)
    return pageOf(context, this.platform.cursors, 'persuasionRecord', page, query)
  }

  @Query(() => HazardConnection, { description: 'Hazards you may see: of your own points; who serves at a point, those of that point.' })
  hazards(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => HazardFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: HazardFilterInput,
  ): Promise<Connection<HazardRow>> {
    let query = context.reads.from('hazard')
    if (filter?.pointId) query = query.where('hazard.pointId', '=', filter.pointId)
    if (filter?.kind) query = query.where('hazard.kind', '=', filter.kind)
    if (filter?.status) query = query.where('hazard.status', '=', filter.status)
    return pageOf(context, this.platform.cursors, 'hazard', page, query)
  }

  @Mutation(() => RecordPersuasionPayload, { description: 'Records that somebody was persuaded at your point (劝导记录). It names nobody.' })
  async recordPersuasion(@Ctx() context: Context, @Arg('input', () => RecordPersuasionInput, { description: 'What happened.' }) input: RecordPersuasionInput) {
    const performed = await this.service.recordPersuasion(context, input)
    return answer(context, this.platform.errors, performed, 'persuasionRecord', id => context.reads.one('persuasionRecord', 'id', id))
  }

  @Mutation(() => ReportHazardPayload, { description: 'Reports a dangerous place (隐患); one of a kind is open at one spot.' })
  async reportHazard(@Ctx() context: Context, @Arg('input', () => ReportHazardInput, { description: 'The place.' }) input: ReportHazardInput) {
    return this.answer(context, await this.service.reportHazard(context, input))
  }

  @Mutation(() => SendHazardPayload, { description: 'Sends a hazard to the authority that must mend it (移送整改).' })
  async sendHazard(@Ctx() context: Context, @Arg('input', () => SendHazardInput, { description: 'Which hazard, and where to.' }) input: SendHazardInput) {
    return this.answer(context, await this.service.sendHazard(context, input))
  }

  @Mutation(() => ConfirmHazardFixedPayload, { description: 'Confirms on the spot, or as a dispatcher, that a hazard is mended (整改确认).' })
  async confirmHazardFixed(@Ctx() context: Context, @Arg('input', () => ConfirmHazardFixedInput, { description: 'Which hazard.' }) input: ConfirmHazardFixedInput) {
    return this.answer(context, await this.service.confirmFixed(context, input))
  }

  @FieldResolver(() => Float, { description: 'Latitude in degrees, north.' })
  latitude(@Root() hazard: HazardRow): number {
    return coordinatesOf(hazard).latitude
  }

  @FieldResolver(() => Float, { description: 'Longitude in degrees, east.' })
  longitude(@Root() hazard: HazardRow): number {
    return coordinatesOf(hazard).longitude
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() hazard: HazardRow, @Ctx() { actor }: Context) {
    return openVerbs(hazardTransitions, hazard, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'hazard', id => context.reads.one('hazard', 'id', id))
  }
}
