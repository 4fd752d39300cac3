// What does the API show of scene teams and their jobs?
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { DispatchJobStatusEnum, DispatchWayEnum, SceneTeamStatusEnum, TeamKitEnum } from './seat.enums.js'
import { type DispatchJobRow, type SceneTeamRow } from './team.entities.js'

@ObjectType('SceneTeam', { implements: Node, simpleResolvers: true, description: 'Police and insurer on the road together (警保联动组), or one of them.' })
export class SceneTeamType extends Node implements Pick<SceneTeamRow, keyof SceneTeamType> {
  @Field(() => ID, { nullable: true, description: 'The officer or auxiliary.' })
  policeStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'The linkage officer.' })
  insurerStaffId!: string | null

  @Field({ description: 'What they ride.' })
  vehicle!: string

  @Field({ description: 'Where they belong: beginning of a division code.' })
  homeZone!: string

  @Field(() => [TeamKitEnum], { description: 'What they carry; at most 3.' })
  kit!: string[]

  @Field(() => LocalDateScalar, { description: 'Last day of the training certificate.' })
  certValidTo!: string

  @Field(() => SceneTeamStatusEnum, { description: 'Where it stands.' })
  status!: SceneTeamRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When it last told where it is; null off shift.' })
  lastPositionAt!: Date | null
}

@ObjectType('DispatchJob', { implements: Node, simpleResolvers: true, description: 'Somebody is sent to an accident (派警).' })
export class DispatchJobType extends Node implements Pick<DispatchJobRow, 'way' | 'status' | 'etaSeconds' | 'place'> {
  @Field(() => ID, { description: 'The accident; its file opens only to those whom it concerns.' })
  accidentId!: string

  @Field(() => DispatchWayEnum, { description: 'Who helps.' })
  way!: DispatchJobRow['way']

  @Field(() => ID, { nullable: true, description: 'The rural point, rup_…, when no team is near.' })
  pointId!: string | null

  @Field(() => DispatchJobStatusEnum, { description: 'Where it stands.' })
  status!: DispatchJobRow['status']

  @Field({ description: 'The place in words.' })
  place!: string

  @Field(() => Float, { description: 'Latitude of the place, WGS 84, degrees.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude of the place, WGS 84, degrees.' })
  longitude!: number

  @Field(() => Int, { nullable: true, description: 'Seconds to get there, as estimated when it was offered.' })
  etaSeconds!: number | null

  @Field(() => Int, { nullable: true, description: 'What the team was chosen by: seconds, plus 120 a job, plus 300 outside its home zone; the lowest goes.' })
  score!: number | null

  @Field(() => DateTime, { description: 'When it was offered.' })
  offeredAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'Until when it may be accepted; then another team is asked.' })
  acceptBy!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the team arrived.' })
  arrivedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the road was clear.' })
  clearedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null
}
