// What is sent to report a clue, and to judge it?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { type ClueKind, type ClueUrgency } from './clue.rules.js'
import { ClueKindEnum, ClueUrgencyEnum } from './clue.type.js'

@InputType({ description: 'Something noticed at a site.' })
export class ReportClueInput extends MutationInput {
  @Field(() => ID, { description: 'Where: a site of your company; of a resident the site where she lives.' })
  siteId!: string

  @Field(() => ClueKindEnum, { description: 'What kind.' })
  kind!: ClueKind

  @Field(() => ClueUrgencyEnum, { description: 'How soon it has to be looked into.' })
  urgency!: ClueUrgency

  @Field({ description: 'What was done, where and when, up to 500 characters; no numbers of persons, and nothing of faith, descent or illness.' })
  words!: string
}

@InputType({ description: 'Gives a clue to an officer.' })
export class AssignClueInput extends ChangeInput {
  @Field(() => ID, { description: 'Which community officer.' })
  staffId!: string
}

@InputType({ description: 'Judges a clue.' })
export class JudgeClueInput extends ChangeInput {
  @Field({ description: 'What was found, up to 500 characters; for the police only.' })
  finding!: string
}

@InputType({ description: 'A clue, at its version.' })
export class ClueChangeInput extends ChangeInput {}
