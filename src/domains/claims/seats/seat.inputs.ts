// What is sent to go on duty at a seat, and to take, release, hand over and finish tasks?
import { Field, ID, InputType, Int } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { type SeatSkill, type TaskKind } from './seat.codes.js'
import { SeatSkillEnum, SeatStatusEnum, SeatTaskKindEnum, SeatTaskStatusEnum } from './seat.enums.js'
import { type SeatStatus, type TaskStatus } from './seat.transitions.js'

@InputType({ description: 'Goes on duty at a seat.' })
export class GoOnDutyInput extends MutationInput {
  @Field(() => [SeatSkillEnum], { description: 'What you can do; determining liability needs a liability officer of the police.' })
  skills!: SeatSkill[]

  @Field(() => [String], { description: 'Where: first 2 to 6 digits of division codes, 1 to 20 of them; "50" is all of Chongqing.' })
  zones!: string[]

  @Field(() => Int, { defaultValue: 3, description: 'How many tasks at once, 1 to 30.' })
  maxParallel!: number
}

@InputType({ description: 'A seat, at a version.' })
export class SeatChangeInput extends ChangeInput {}

const AskedTaskEnum = enumOf('AskedTask', 'What a seat of the police is asked for.', {
  TRIAGE: 'Advice or a decision on the lane (指导, 分流).', DISPATCH: 'Somebody at the scene (派警).',
})

@InputType({ description: 'Asks the seats of the police for help with an accident.' })
export class AskSeatInput extends MutationInput {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string

  @Field(() => AskedTaskEnum, { description: 'For what.' })
  kind!: keyof typeof AskedTaskEnum
}

@InputType({ description: 'Takes a task.' })
export class TakeTaskInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'A certain one, tsk_…; absent: the next one that fits your seat.' })
  taskId?: string | null
}

@InputType({ description: 'A task, at a version.' })
export class SeatTaskChangeInput extends ChangeInput {}

@InputType({ description: 'Hands a task over.' })
export class HandOverTaskInput extends ChangeInput {
  @Field(() => ID, { description: 'The seat that gets it, sea_….' })
  toSeatId!: string
}

@InputType({ description: 'Narrows a list of seats.' })
export class SeatFilterInput {
  @Field(() => [SeatStatusEnum], { nullable: true, description: 'In one of these states.' })
  statuses?: SeatStatus[] | null
}

@InputType({ description: 'Narrows a list of tasks.' })
export class SeatTaskFilterInput {
  @Field(() => [SeatTaskStatusEnum], { nullable: true, description: 'In one of these states.' })
  statuses?: TaskStatus[] | null

  @Field(() => SeatSkillEnum, { nullable: true, description: 'That need this skill.' })
  skill?: SeatSkill | null

  @Field(() => SeatTaskKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: TaskKind | null

  @Field(() => ID, { nullable: true, description: 'Of this accident.' })
  accidentId?: string | null

  @Field(() => String, { nullable: true, description: 'In this division: its code begins with these digits.' })
  zone?: string | null
}
