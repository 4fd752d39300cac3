// What does the API show of seats, tasks and the figures of the seats?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type SeatRow, type SeatTaskRow } from './seat.entities.js'
import { SeatOrgEnum, SeatSkillEnum, SeatStatusEnum, SeatTaskKindEnum, SeatTaskStatusEnum } from './seat.enums.js'

@ObjectType('Seat', { implements: Node, simpleResolvers: true, description: 'A turn of duty at a linkage seat (联动席位) of police or insurer.' })
export class SeatType extends Node implements Pick<SeatRow, keyof SeatType> {
  @Field(() => SeatOrgEnum, { description: 'Whose seat it is.' })
  orgKind!: SeatRow['orgKind']

  @Field(() => ID, { description: 'The partner whose seat it is.' })
  orgPartnerId!: string

  @Field(() => ID, { description: 'Who sits there.' })
  holderStaffId!: string

  @Field(() => [SeatSkillEnum], { description: 'What she can do; at most 4.' })
  skills!: string[]

  @Field(() => [String], { description: 'Where: beginnings of division codes; at most 20.' })
  zones!: string[]

  @Field(() => Int, { description: 'How many tasks at once.' })
  maxParallel!: number

  @Field(() => SeatStatusEnum, { description: 'Where it stands.' })
  status!: SeatRow['status']

  @Field(() => DateTime, { nullable: true, description: 'When she went off duty; null before.' })
  offDutyAt!: Date | null
}

@ObjectType('SeatTask', { implements: Node, simpleResolvers: true, description: 'Something that waits for a person at a seat (席位任务).' })
export class SeatTaskType extends Node implements Pick<SeatTaskRow, keyof SeatTaskType> {
  @Field(() => SeatOrgEnum, { description: 'In whose queue it is.' })
  orgKind!: SeatTaskRow['orgKind']

  @Field(() => SeatSkillEnum, { description: 'What it needs.' })
  skill!: SeatTaskRow['skill']

  @Field(() => SeatTaskKindEnum, { description: 'What it is about.' })
  kind!: SeatTaskRow['kind']

  @Field(() => ID, { description: 'What is to be worked on.' })
  recordId!: string

  @Field({ description: 'Division of the place.' })
  zone!: string

  @Field(() => Int, { description: 'The highest goes first, 0 to 100.' })
  priority!: number

  @Field(() => DateTime, { description: 'Since when somebody waits for it; among equals the longest goes first.' })
  waitingSince!: Date

  @Field(() => SeatTaskStatusEnum, { description: 'Where it stands.' })
  status!: SeatTaskRow['status']

  @Field(() => ID, { nullable: true, description: 'The seat that has it; null while it waits.' })
  takenBySeatId!: string | null

  @Field(() => ID, { nullable: true, description: 'Who has it, or had it last.' })
  takenByStaffId!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  takenAt!: Date | null

  @Field(() => [ID], { description: 'From whom it was handed over, oldest first; at most 20.' })
  handedOverFrom!: string[]

  @Field(() => Int, { description: 'How many limits it has passed: 1 warned, 2 breached, 3 with the shift leader, 4 the scene is offered.' })
  escalation!: number

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null before.' })
  endedAt!: Date | null
}

export const SeatConnection = connectionOf('Seat', () => SeatType)
export const SeatTaskConnection = connectionOf('SeatTask', () => SeatTaskType)

@ObjectType('SeatFigure', { simpleResolvers: true, description: 'How fast the police answered online in one division.' })
export class SeatFigureType {
  @Field({ description: 'Division of the accidents, six digits.' })
  divisionCode!: string

  @Field(() => Int, { description: 'How many were answered.' })
  answered!: number

  @Field(() => Int, { description: 'Seconds within which half of them were; time in which the parties were asked for more is left out.' })
  answerSecondsP50!: number

  @Field(() => Int, { description: 'Seconds within which 95 of 100 were.' })
  answerSecondsP95!: number

  @Field(() => Int, { description: 'Share of them within the promised five minutes, in basis points.' })
  withinPromiseBps!: number
}
