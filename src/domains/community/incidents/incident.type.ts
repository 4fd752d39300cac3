// What does the API show of an incident, its orders, its patrol, and of the rules for guards?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type GuardInstructionRow, type GuardOrderRow, type IncidentRow, type PatrolRow } from './incident.entities.js'
import {
  GuardActEnum, GuardOrderStatusEnum, IncidentKindEnum, IncidentLevelEnum, IncidentStatusEnum, InstructionKindEnum, InstructionStatusEnum, PatrolStatusEnum,
  PatrolUrgencyEnum,
} from './incident.enums.js'

@ObjectType('Incident', { implements: Node, simpleResolvers: true, description: 'Something that happened at a site (警情): guards respond first, the police come beside them and close it.' })
export class IncidentType extends Node implements Pick<IncidentRow, keyof IncidentType> {
  @Field(() => ID, { description: 'At which site.' })
  siteId!: string

  @Field(() => IncidentKindEnum, { description: 'What.' })
  kind!: IncidentRow['kind']

  @Field(() => IncidentLevelEnum, { description: 'How grave.' })
  level!: IncidentRow['level']

  @Field(() => IncidentStatusEnum, { description: 'Where it stands.' })
  status!: IncidentRow['status']

  @Field({ description: 'Where on the site.' })
  place!: string

  @Field({ description: 'What was seen.' })
  details!: string

  @Field({ description: 'PROPERTY_COMPANY or POLICE.' })
  reportedByKind!: string

  @Field(() => ID, { nullable: true, description: 'Who reported it.' })
  reportedByStaffId!: string | null

  @Field(() => DateTime, { description: 'When it was reported.' })
  reportedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When no guard was left to ask; the patrol goes on.' })
  unansweredAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the police closed it.' })
  closedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'How it ended.' })
  outcome!: string | null
}

@ObjectType('GuardOrder', { implements: Node, simpleResolvers: true, description: 'The first-response order to one guard (先期处置指令). Clocks: accept 60 s, arrive 3 min (building site 5 min), report 10 min; source: design.' })
export class GuardOrderType extends Node implements Pick<GuardOrderRow, Exclude<keyof GuardOrderType, 'acts'>> {
  @Field(() => ID, { description: 'Of which incident.' })
  incidentId!: string

  @Field(() => ID, { description: 'The post where the guard stands.' })
  postId!: string

  @Field(() => ID, { description: 'Which guard.' })
  staffId!: string

  @Field(() => GuardOrderStatusEnum, { description: 'Where it stands.' })
  status!: GuardOrderRow['status']

  @Field(() => Int, { description: 'Metres from the post to the spot.' })
  metres!: number

  @Field(() => DateTime, { description: 'When it was given.' })
  offeredAt!: Date

  @Field(() => DateTime, { description: 'From this moment it goes to the next guard.' })
  acceptBy!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment the guard is late.' })
  arriveBy!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the guard was there.' })
  arrivedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment the report is late.' })
  feedbackBy!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was reported.' })
  feedbackAt!: Date | null

  @Field({ description: 'True when the guard was not there in time.' })
  arrivedLate!: boolean

  @Field({ description: 'True when the report was not there in time.' })
  fedBackLate!: boolean

  @Field(() => [GuardActEnum], { description: 'What was done.' })
  acts!: string[]

  @Field(() => String, { nullable: true, description: 'In words.' })
  feedback!: string | null
}

@ObjectType('Patrol', { implements: Node, simpleResolvers: true, description: 'The police who come beside the guard, never instead of her (警力).' })
export class PatrolType extends Node implements Pick<PatrolRow, keyof PatrolType> {
  @Field(() => ID, { description: 'To which incident.' })
  incidentId!: string

  @Field(() => PatrolUrgencyEnum, { description: 'How they come.' })
  urgency!: PatrolRow['urgency']

  @Field(() => PatrolStatusEnum, { description: 'Where it stands.' })
  status!: PatrolRow['status']

  @Field(() => DateTime, { description: 'When it was sent.' })
  dispatchedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was there.' })
  arrivedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was finished.' })
  finishedAt!: Date | null
}

@ObjectType('GuardInstruction', { implements: Node, simpleResolvers: true, description: 'What a guard was told besides an incident (勤务指令), by whom, by name.' })
export class GuardInstructionType extends Node implements Pick<GuardInstructionRow, keyof GuardInstructionType> {
  @Field(() => ID, { description: 'At which site.' })
  siteId!: string

  @Field(() => ID, { description: 'Which guard.' })
  staffId!: string

  @Field(() => InstructionKindEnum, { description: 'What.' })
  kind!: GuardInstructionRow['kind']

  @Field({ description: 'In words.' })
  words!: string

  @Field(() => InstructionStatusEnum, { description: 'Where it stands.' })
  status!: GuardInstructionRow['status']

  @Field({ description: 'PROPERTY_COMPANY or POLICE.' })
  givenByKind!: string

  @Field(() => ID, { description: 'Who answers for it.' })
  givenByStaffId!: string

  @Field(() => DateTime, { description: 'When.' })
  givenAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null
}

export const IncidentConnection = connectionOf('Incident', () => IncidentType)
export const GuardOrderConnection = connectionOf('GuardOrder', () => GuardOrderType)
export const GuardInstructionConnection = connectionOf('GuardInstruction', () => GuardInstructionType)
