// What does the API show of persuasions, of hazards, and of their numbers?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, PlateNumber } from '../../../platform/graphql/scalars.js'
import { type HazardRow, type PersuasionRecordRow } from './record.entities.js'
import { type PointType } from './rural.codes.js'
import {
  HazardKindEnum, HazardSeverityEnum, HazardStatusEnum, PersuasionActionEnum, PersuasionKindEnum, RuralPointTypeEnum, RuralRoleEnum,
} from './rural.enums.js'
import { type HazardStatus } from './rural.transitions.js'

@ObjectType('PersuasionRecord', { implements: Node, simpleResolvers: true, description: 'Somebody was persuaded at a rural point (劝导记录); it names nobody.' })
export class PersuasionRecordType extends Node implements Pick<PersuasionRecordRow, keyof PersuasionRecordType> {
  @Field(() => ID, { description: 'The posting in which it was done.' })
  postingId!: string

  @Field(() => ID, { description: 'The point.' })
  pointId!: string

  @Field(() => RuralRoleEnum, { description: 'The role in which it was done.' })
  role!: PersuasionRecordRow['role']

  @Field(() => PersuasionKindEnum, { description: 'About what.' })
  kind!: PersuasionRecordRow['kind']

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field(() => PlateNumber, { nullable: true, description: 'Plate of the vehicle, where it was recorded.' })
  plateNo!: string | null

  @Field(() => PersuasionActionEnum, { description: 'What was done.' })
  action!: PersuasionRecordRow['action']

  @Field(() => String, { nullable: true, description: 'What is to follow.' })
  followUp!: string | null
}

@ObjectType('Hazard', { implements: Node, simpleResolvers: true, description: 'A dangerous place of a road (隐患).' })
export class HazardType extends Node implements Pick<HazardRow, keyof HazardType> {
  @Field(() => ID, { description: 'The posting in which it was reported.' })
  postingId!: string

  @Field(() => ID, { description: 'The point that reported it.' })
  pointId!: string

  @Field(() => RuralRoleEnum, { description: 'The role in which it was reported.' })
  role!: HazardRow['role']

  @Field({ description: 'The place in words.' })
  place!: string

  @Field(() => HazardKindEnum, { description: 'What is dangerous.' })
  kind!: HazardRow['kind']

  @Field(() => HazardSeverityEnum, { description: 'How dangerous it is.' })
  severity!: HazardRow['severity']

  @Field(() => HazardStatusEnum, { description: 'Where it stands.' })
  status!: HazardRow['status']

  @Field(() => String, { nullable: true, description: 'The authority that must mend it; null before it was sent.' })
  sentTo!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was sent there.' })
  sentAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed as mended.' })
  fixedAt!: Date | null
}

@ObjectType('RuralPointFigure', { simpleResolvers: true, description: 'How many rural points of one type are open.' })
export class RuralPointFigureType {
  @Field(() => RuralPointTypeEnum, { description: 'The type.' })
  type!: PointType

  @Field(() => Int, { description: 'How many are open.' })
  open!: number
}

@ObjectType('HazardFigure', { simpleResolvers: true, description: 'How many hazards stand in one state.' })
export class HazardFigureType {
  @Field(() => HazardStatusEnum, { description: 'The state.' })
  status!: HazardStatus

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('RuralFigures', { simpleResolvers: true, description: 'Rural points in numbers, as they are now.' })
export class RuralFiguresType {
  @Extensions({ cap: 4 })
  @Field(() => [RuralPointFigureType], { description: 'Open points by type; four rows.' })
  points!: RuralPointFigureType[]

  @Field(() => Int, { description: 'Persuasions of this calendar month in Asia/Shanghai.' })
  persuasionsThisMonth!: number

  @Extensions({ cap: 3 })
  @Field(() => [HazardFigureType], { description: 'Hazards by state; three rows.' })
  hazards!: HazardFigureType[]
}

export const PersuasionRecordConnection = connectionOf('PersuasionRecord', () => PersuasionRecordType)
export const HazardConnection = connectionOf('Hazard', () => HazardType)
