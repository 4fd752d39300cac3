// What does the API show of a draw and of an order?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type PlateDrawRow, type PlateOrderRow } from './plate.entities.js'

@ObjectType('PlateDraw', { implements: Node, simpleResolvers: true, description: 'A draw of numbers by computer (计算机随机选取), with what shows that it was fair.' })
export class PlateDrawType extends Node implements Pick<PlateDrawRow, 'id' | 'candidates' | 'seedHash' | 'chosen' | 'expiresAt'> {
  @Field(() => [String], { description: 'The numbers on show, at most 50.' })
  candidates!: string[]

  @Field({ description: 'SHA-256 of the seed, fixed before the draw.' })
  seedHash!: string

  @Field(() => String, { nullable: true, description: 'The number taken.' })
  chosen!: string | null

  @Field({ description: 'OPEN, CHOSEN or EXPIRED.' })
  status!: string

  @Field(() => DateTime, { description: 'The numbers are held until then.' })
  expiresAt!: Date
}

@ObjectType('PlateOrder', { implements: Node, simpleResolvers: true, description: 'A police order to make a plate (号牌制作, 164号 §50).' })
export class PlateOrderType extends Node implements Pick<PlateOrderRow, 'id' | 'plateKind' | 'plateNo' | 'blankSerial' | 'faultyBlanks' | 'madeAt' | 'stationId'> {
  @Field({ description: 'Plate kind (号牌种类), a code of GA 24.7.' })
  plateKind!: string

  @Field({ description: 'The number (号牌号码) to emboss.' })
  plateNo!: string

  @Field(() => ID, { description: 'The station where it is handed over.' })
  stationId!: string

  @Field({ description: 'ORDERED, MAKING, MADE, HANDED_OVER or CANCELLED.' })
  status!: string

  @Field(() => String, { nullable: true, description: 'Serial of the blank (半成品号牌) it was made from.' })
  blankSerial!: string | null

  @Field(() => Int, { description: 'Blanks that were spoilt and scrapped.' })
  faultyBlanks!: number

  @Field(() => DateTime, { nullable: true, description: 'When it was finished.' })
  madeAt!: Date | null
}

export const PlateOrderConnection = connectionOf('PlateOrder', () => PlateOrderType)
