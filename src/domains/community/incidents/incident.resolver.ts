// How are incidents reported, closed and read through the API?
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
import {
  ACCEPT_SECONDS, actsOf, ARRIVE_SECONDS, FEEDBACK_SECONDS, GUARD_ACT_CODES, GUARD_ACTS, INCIDENT_KIND_CODES, INCIDENT_KINDS, INCIDENT_LEVELS, NEVER, NEVER_CODES, PATROL_AT,
} from './guard.rules.js'
import { type GuardOrderRow, type IncidentRow, type PatrolRow } from './incident.entities.js'
import { IncidentStatusEnum } from './incident.enums.js'
import { CloseIncidentInput, IncidentChangeInput, PatrolChangeInput, ReportIncidentInput } from './incident.inputs.js'
import { IncidentService } from './incident.service.js'
import { incidentTransitions, patrolTransitions, type IncidentStatus, type MovableIncident, type MovablePatrol, type PatrolStatus } from './incident.transitions.js'
import { GuardOrderType, IncidentConnection, IncidentType, PatrolType } from './incident.type.js'
import { GuardRulesType } from './rules.type.js'

const ReportIncidentPayload = payloadOf('reportIncident', 'incident', () => IncidentType)
const RequestPatrolPayload = payloadOf('requestPatrol', 'incident', () => IncidentType)
const CloseIncidentPayload = payloadOf('closeIncident', 'incident', () => IncidentType)
const ArrivePatrolPayload = payloadOf('arrivePatrol', 'patrol', () => PatrolType)
const FinishPatrolPayload = payloadOf('finishPatrol', 'patrol', () => PatrolType)

@Resolver(() => IncidentType)
export class IncidentResolver {
  private readonly service: IncidentService

  constructor(private readonly platform: Platform) {
    this.service = new IncidentService(platform)
  }

  @Query(() => GuardRulesType, { description: 'What a guard may do at each level, what never, and how fast, as the platform judges by it.' })
  guardRules(): GuardRulesType {
    return {
      levels: INCIDENT_LEVELS.map(level => ({ level, kinds: INCIDENT_KIND_CODES.filter(kind => INCIDENT_KINDS[kind].level === level), acts: actsOf(level), police: PATROL_AT[level] })),
      acts: GUARD_ACT_CODES.map(act => ({ act, zh: GUARD_ACTS[act].zh, article: GUARD_ACTS[act].article, source: GUARD_ACTS[act].source })),
      never: NEVER_CODES.map(never => ({ never, zh: NEVER[never].zh, article: NEVER[never].article, error: NEVER[never].error })),
      acceptSeconds: ACCEPT_SECONDS, arriveSeconds: ARRIVE_SECONDS.COMPOUND, arriveConstructionSiteSeconds: ARRIVE_SECONDS.CONSTRUCTION_SITE, feedbackSeconds: FEEDBACK_SECONDS,
    }
  }

  @Query(() => IncidentType, { nullable: true, description: 'One incident; null when there is none for you.' })
  incident(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('incident', 'id', id)
  }

  @Query(() => IncidentConnection, { description: 'Incidents you may see: the police all, a company those of its sites.' })
  incidents(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('siteId', () => ID, { nullable: true, description: 'At this site.' }) siteId?: string | null,
    @Arg('status', () => IncidentStatusEnum, { nullable: true, description: 'In this state.' }) status?: IncidentStatus | null,
  ): Promise<Connection<IncidentRow>> {
    let query = context.reads.from('incident')
    if (siteId) query = query.where('incident.siteId', '=', siteId)
    if (status) query = query.where('incident.status', '=', status)
    return pageOf(context, this.platform.cursors, 'incident', page, query)
  }

  @Mutation(() => ReportIncidentPayload, { description: 'Reports an incident (警情): the nearest guard on duty gets the order, and at levels I and II the police are sent beside her, never instead.' })
  async reportIncident(@Ctx() context: Context, @Arg('input', () => ReportIncidentInput, { description: 'What, and where.' }) input: ReportIncidentInput) {
    return this.answer(context, await this.service.report(context, input))
  }

  @Mutation(() => RequestPatrolPayload, { description: 'Asks for the police where the level does not send them (请求出警).' })
  async requestPatrol(@Ctx() context: Context, @Arg('input', () => IncidentChangeInput, { description: 'To which incident.' }) input: IncidentChangeInput) {
    return this.answer(context, await this.service.requestPatrol(context, input))
  }

  @Mutation(() => CloseIncidentPayload, { description: 'Closes an incident (办结): the police alone.' })
  async closeIncident(@Ctx() context: Context, @Arg('input', () => CloseIncidentInput, { description: 'Which, and how it ended.' }) input: CloseIncidentInput) {
    return this.answer(context, await this.service.close(context, input))
  }

  @FieldResolver(() => Float, { description: 'Latitude in degrees, north.' })
  latitude(@Root() incident: IncidentRow): number {
    return coordinatesOf(incident).latitude
  }

  @FieldResolver(() => Float, { description: 'Longitude in degrees, east.' })
  longitude(@Root() incident: IncidentRow): number {
    return coordinatesOf(incident).longitude
  }

  @Extensions({ cap: 20 })
  @FieldResolver(() => [GuardOrderType], { description: 'Which guards were ordered, oldest first; at most 20.' })
  async orders(@Root() { id }: IncidentRow, @Ctx() { reads }: Context): Promise<GuardOrderRow[]> {
    return (await reads.many('guardOrder', 'incidentId', id)).slice(0, 20)
  }

  @FieldResolver(() => PatrolType, { nullable: true, description: 'The police beside them; null where none was sent.' })
  patrol(@Root() { id }: IncidentRow, @Ctx() { reads }: Context): Promise<PatrolRow | null> {
    return reads.one('patrol', 'incidentId', id)
  }

  @Extensions({ cap: 3 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() incident: IncidentRow, @Ctx() { actor }: Context) {
    return openVerbs<IncidentStatus, MovableIncident>(incidentTransitions, incident, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'incident', id => context.reads.one('incident', 'id', id))
  }
}

@Resolver(() => PatrolType)
export class PatrolResolver {
  private readonly service: IncidentService

  constructor(private readonly platform: Platform) {
    this.service = new IncidentService(platform)
  }

  @Mutation(() => ArrivePatrolPayload, { description: 'The police are there (到场).' })
  async arrivePatrol(@Ctx() context: Context, @Arg('input', () => PatrolChangeInput, { description: 'Which patrol.' }) input: PatrolChangeInput) {
    return this.answer(context, await this.service.arrivePatrol(context, input))
  }

  @Mutation(() => FinishPatrolPayload, { description: 'The police are done there.' })
  async finishPatrol(@Ctx() context: Context, @Arg('input', () => PatrolChangeInput, { description: 'Which patrol.' }) input: PatrolChangeInput) {
    return this.answer(context, await this.service.finishPatrol(context, input))
  }

  @Extensions({ cap: 2 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() patrol: PatrolRow, @Ctx() { actor }: Context) {
    return openVerbs<PatrolStatus, MovablePatrol>(patrolTransitions, patrol, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'patrol', id => context.reads.one('patrol', 'id', id))
  }
}
