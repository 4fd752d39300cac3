// How are scene teams formed and followed, and how are they sent to accidents, through the API?
import { Arg, Ctx, Extensions, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { AccidentType, PlaceType } from '../accidents/accident.type.js'
import { DispatchService } from './dispatch.service.js'
import { dispatchJobTransitions, sceneTeamTransitions, type JobStatus, type MovableJob, type MovableTeam, type TeamStatus } from './seat.transitions.js'
import { type DispatchJobRow, type SceneTeamRow } from './team.entities.js'
import { DispatchJobChangeInput, DispatchTeamInput, FormTeamInput, ReportPositionInput, SceneTeamChangeInput } from './team.inputs.js'
import { TeamService } from './team.service.js'
import { DispatchJobType, SceneTeamType } from './team.type.js'

const teamPayload = (mutation: string) => payloadOf(mutation, 'team', () => SceneTeamType)
const jobPayload = (mutation: string) => payloadOf(mutation, 'job', () => DispatchJobType)
const FormTeamPayload = teamPayload('formTeam')
const DisbandTeamPayload = teamPayload('disbandTeam')
const GoOnlinePayload = teamPayload('goOnline')
const GoOfflinePayload = teamPayload('goOffline')
const ReportPositionPayload = teamPayload('reportPosition')
const DispatchTeamPayload = jobPayload('dispatchTeam')
const RecallTeamPayload = jobPayload('recallTeam')
const AcceptJobPayload = jobPayload('acceptJob')
const ArriveAtScenePayload = jobPayload('arriveAtScene')
const ClearRoadPayload = jobPayload('clearRoad')
const FinishJobPayload = jobPayload('finishJob')

const TEAMS_MAX = 100
const which = { description: 'Which one, at which version.' }

@Resolver(() => SceneTeamType)
export class SceneTeamResolver {
  private readonly service: TeamService

  constructor(private readonly platform: Platform) {
    this.service = new TeamService(platform)
  }

  @Extensions({ cap: TEAMS_MAX })
  @Query(() => [SceneTeamType], { description: 'The scene teams that you may see, those on the road first; at most 100, disbanded ones left out.' })
  sceneTeams(@Ctx() { reads }: Context): Promise<SceneTeamRow[]> {
    return reads.all('sceneTeam', reads.from('sceneTeam').where('sceneTeam.status', '<>', 'DISBANDED')
      .orderBy('sceneTeam.status', 'desc').orderBy('sceneTeam.id').limit(TEAMS_MAX))
  }

  @Mutation(() => FormTeamPayload, { description: 'Forms a scene team of police and insurer (组建联动组), or of one of them.' })
  async formTeam(@Ctx() context: Context, @Arg('input', () => FormTeamInput, { description: 'The team.' }) input: FormTeamInput) {
    return this.answer(context, await this.service.form(context, input))
  }

  @Mutation(() => DisbandTeamPayload, { description: 'Disbands a team (解散联动组).' })
  async disbandTeam(@Ctx() context: Context, @Arg('input', () => SceneTeamChangeInput, which) input: SceneTeamChangeInput) {
    return this.answer(context, await this.service.disband(context, input))
  }

  @Mutation(() => GoOnlinePayload, { description: 'The team is on the road (上线).' })
  async goOnline(@Ctx() context: Context, @Arg('input', () => SceneTeamChangeInput, which) input: SceneTeamChangeInput) {
    return this.answer(context, await this.service.goOnline(context, input))
  }

  @Mutation(() => GoOfflinePayload, { description: 'The shift ends (下线): where the team was is forgotten (个人信息保护法 §28).' })
  async goOffline(@Ctx() context: Context, @Arg('input', () => SceneTeamChangeInput, which) input: SceneTeamChangeInput) {
    return this.answer(context, await this.service.goOffline(context, input))
  }

  @Mutation(() => ReportPositionPayload, { description: 'Tells where the team is (上报位置). Only a team heard of within 60 seconds is sent anywhere.' })
  async reportPosition(@Ctx() context: Context, @Arg('input', () => ReportPositionInput, { description: 'Where.' }) input: ReportPositionInput) {
    return this.answer(context, await this.service.reportPosition(context, input))
  }

  @FieldResolver(() => Boolean, { description: 'Police and insurer together.' })
  isPair(@Root() { policeStaffId, insurerStaffId }: SceneTeamRow): boolean {
    return policeStaffId !== null && insurerStaffId !== null
  }

  @FieldResolver(() => PlaceType, { nullable: true, description: 'Where it last was; null off shift. For those who send it.' })
  position(@Root() { lastLatE6, lastLonE6 }: SceneTeamRow): PlaceType | null {
    return lastLatE6 === null || lastLonE6 === null ? null : coordinatesOf({ latE6: lastLatE6, lonE6: lastLonE6 })
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() team: SceneTeamRow, @Ctx() { actor }: Context) {
    return openVerbs<TeamStatus, MovableTeam>(sceneTeamTransitions, team, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'team', id => context.reads.one('sceneTeam', 'id', id))
  }
}

@Resolver(() => DispatchJobType)
export class DispatchJobResolver {
  private readonly service: DispatchService

  constructor(private readonly platform: Platform) {
    this.service = new DispatchService(platform)
  }

  @Mutation(() => DispatchTeamPayload, {
    description: 'Sends the best team near an accident (派警); when none is near, it names the nearest rural point, and without one the seat helps by phone: way tells which.',
  })
  async dispatchTeam(@Ctx() context: Context, @Arg('input', () => DispatchTeamInput, { description: 'Where to.' }) input: DispatchTeamInput) {
    return this.answer(context, await this.service.dispatch(context, input))
  }

  @Mutation(() => RecallTeamPayload, { description: 'Calls a team back (撤回).' })
  async recallTeam(@Ctx() context: Context, @Arg('input', () => DispatchJobChangeInput, which) input: DispatchJobChangeInput) {
    return this.answer(context, await this.service.recall(context, input))
  }

  @Mutation(() => AcceptJobPayload, { description: 'The team rides there (接受任务), within 60 seconds of the offer.' })
  async acceptJob(@Ctx() context: Context, @Arg('input', () => DispatchJobChangeInput, which) input: DispatchJobChangeInput) {
    return this.answer(context, await this.service.accept(context, input))
  }

  @Mutation(() => ArriveAtScenePayload, { description: 'The team is at the scene (到达现场).' })
  async arriveAtScene(@Ctx() context: Context, @Arg('input', () => DispatchJobChangeInput, which) input: DispatchJobChangeInput) {
    return this.answer(context, await this.service.arrive(context, input))
  }

  @Mutation(() => ClearRoadPayload, { description: 'The vehicles have left the road (撤离现场).' })
  async clearRoad(@Ctx() context: Context, @Arg('input', () => DispatchJobChangeInput, which) input: DispatchJobChangeInput) {
    return this.answer(context, await this.service.clearRoad(context, input))
  }

  @Mutation(() => FinishJobPayload, { description: 'The team is free again (完成任务).' })
  async finishJob(@Ctx() context: Context, @Arg('input', () => DispatchJobChangeInput, which) input: DispatchJobChangeInput) {
    return this.answer(context, await this.service.finish(context, input))
  }

  @FieldResolver(() => Float)
  latitude(@Root() job: DispatchJobRow): number {
    return coordinatesOf(job).latitude
  }

  @FieldResolver(() => Float)
  longitude(@Root() job: DispatchJobRow): number {
    return coordinatesOf(job).longitude
  }

  @FieldResolver(() => SceneTeamType, { nullable: true, description: 'The team, if one is sent.' })
  team(@Root() { teamId }: DispatchJobRow, @Ctx() { reads }: Context) {
    return reads.one('sceneTeam', 'id', teamId)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() job: DispatchJobRow, @Ctx() { actor }: Context) {
    return openVerbs<JobStatus, MovableJob>(dispatchJobTransitions, job, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'job', id => context.reads.one('dispatchJob', 'id', id))
  }
}

@Resolver(() => AccidentType)
export class AccidentDispatchResolver {
  @Extensions({ cap: 20 })
  @FieldResolver(() => [DispatchJobType], { description: 'Who was sent to it, oldest first; at most 20.' })
  async dispatchJobs(@Root() { id }: AccidentRow, @Ctx() { reads }: Context): Promise<DispatchJobRow[]> {
    return (await reads.many('dispatchJob', 'accidentId', id)).slice(0, 20)
  }
}
