// What is sent to report an incident, to answer it, and to instruct a guard?
import { Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { type GuardAct, type IncidentKind, type InstructionKind } from './guard.rules.js'
import { GuardActEnum, IncidentKindEnum, InstructionKindEnum } from './incident.enums.js'

@InputType({ description: 'Something that happens at a site now.' })
export class ReportIncidentInput extends MutationInput {
  @Field(() => ID, { description: 'Where: of a company its own site.' })
  siteId!: string

  @Field(() => IncidentKindEnum, { description: 'What; the level follows from it.' })
  kind!: IncidentKind

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, north; the gate of the site where it is left out.' })
  latitude?: number | null

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, east.' })
  longitude?: number | null

  @Field({ description: 'Where on the site, in words; up to 100 characters.' })
  place!: string

  @Field({ description: 'What is seen, up to 300 characters; no names, no numbers of persons.' })
  details!: string
}

@InputType({ description: 'An incident, at its version.' })
export class IncidentChangeInput extends ChangeInput {}

@InputType({ description: 'Closes an incident.' })
export class CloseIncidentInput extends ChangeInput {
  @Field({ description: 'How it ended; up to 300 characters.' })
  outcome!: string
}

@InputType({ description: 'A first-response order, at its version.' })
export class GuardOrderChangeInput extends ChangeInput {}

@InputType({ description: 'What the guard did.' })
export class GiveFeedbackInput extends ChangeInput {
  @Field(() => [GuardActEnum], { description: 'What was done; only what the level allows.' })
  acts!: GuardAct[]

  @Field({ description: 'In words; up to 300 characters.' })
  feedback!: string
}

@InputType({ description: 'A patrol, at its version.' })
export class PatrolChangeInput extends ChangeInput {}

@InputType({ description: 'Tells a guard to do something besides an incident.' })
export class InstructGuardInput extends MutationInput {
  @Field(() => ID, { description: 'At which site.' })
  siteId!: string

  @Field(() => ID, { description: 'Which guard of the company.' })
  staffId!: string

  @Field(() => InstructionKindEnum, { description: 'What.' })
  kind!: InstructionKind

  @Field({ description: 'In words, up to 300 characters; words that ask what 保安服务管理条例 §30 forbids are refused, and the attempt is kept.' })
  words!: string
}

@InputType({ description: 'An instruction, at its version.' })
export class GuardInstructionChangeInput extends ChangeInput {}
