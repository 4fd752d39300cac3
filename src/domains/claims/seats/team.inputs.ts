// What is sent to form a scene team, to tell where it is, to send it, and to work at the scene?
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { TeamKitEnum } from './seat.enums.js'
import { type TEAM_KIT } from './team.entities.js'

@InputType({ description: 'Forms a scene team; with both members it is a pair.' })
export class FormTeamInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'An officer or auxiliary of yours.' })
  policeStaffId?: string | null

  @Field(() => ID, { nullable: true, description: 'A linkage officer (联动员) of an insurer.' })
  insurerStaffId?: string | null

  @Field({ description: 'What they ride, such as the number of the motorcycle; up to 50 characters.' })
  vehicle!: string

  @Field({ description: 'Where they belong: first 2 to 6 digits of a division code.' })
  homeZone!: string

  @Field(() => [TeamKitEnum], { description: 'What they carry.' })
  kit!: (typeof TEAM_KIT)[number][]

  @Field(() => LocalDateScalar, { description: 'Last day of their training certificate.' })
  certValidTo!: string
}

@InputType({ description: 'A scene team, at a version.' })
export class SceneTeamChangeInput extends ChangeInput {}

@InputType({ description: 'Tells where a team is. Only the last place is kept, and only until the shift ends.' })
export class ReportPositionInput extends MutationInput {
  @Field(() => ID, { description: 'Your team, tea_….' })
  teamId!: string

  @Field(() => Float, { description: 'Latitude, WGS 84, degrees.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude, WGS 84, degrees.' })
  longitude!: number

  @Field(() => Int, { defaultValue: 0, description: 'Seconds since it was measured, 0 to 60.' })
  ageSeconds!: number
}

@InputType({ description: 'Sends somebody to an accident.' })
export class DispatchTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string
}

@InputType({ description: 'A job, at a version.' })
export class DispatchJobChangeInput extends ChangeInput {}
