// What does the API show of a draw and of an order?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { DRAW_STATUSES, ORDER_STATUSES, type PlateDrawRow, type PlateOrderRow } from './plate.entities.js'

const PlateDrawStatusEnum = Object.fromEntries(DRAW_STATUSES.map(status => [status, status])) as { [K in PlateDrawRow['status']]: K }
registerEnumType(PlateDrawStatusEnum, {
  name: 'PlateDrawStatus', description: 'Where a draw of numbers stands.',
  valuesConfig: {
    OPEN: { description: 'The numbers are held for the owner to choose (待选).' },
    CHOSEN: { description: 'She has taken one (已选).' },
    EXPIRED: { description: 'The time was over: all went back to the pool (已过期).' },
  },
})

export const PlateOrderStatusEnum = Object.fromEntries(ORDER_STATUSES.map(status => [status, status])) as { [K in PlateOrderRow['status']]: K }
registerEnumType(PlateOrderStatusEnum, {
  name: 'PlateOrderStatus', description: 'Where an order for a plate stands.',
  valuesConfig: {
    ORDERED: { description: 'Ordered by the police (待制作); any maker may begin.' },
    MAKING: { description: 'Being made (制作中) by one maker.' },
    MADE: { description: 'Finished (制作完成), with its blank and photo on file.' },
    HANDED_OVER: { description: 'Handed over with the papers (已发放).' },
    CANCELLED: { description: 'Not to be made any more (已取消).' },
  },
})

@ObjectType('PlateDraw', { implements: Node, simpleResolvers: true, description: 'A draw of numbers by computer (计算机随机选取), with what shows that it was fair.' })
export class PlateDrawType extends Node implements Pick<PlateDrawRow, keyof PlateDrawType> {
  @Field(() => [String], { description: 'The numbers on show, at most 50.' })
  candidates!: string[]

  @Field({ description: 'SHA-256 of the seed, fixed before the draw.' })
  seedHash!: string

  @Field(() => String, { nullable: true, description: 'The number taken.' })
  chosen!: string | null

  @Field(() => PlateDrawStatusEnum, { description: 'Where it stands.' })
  status!: PlateDrawRow['status']

  @Field(() => DateTime, { description: 'The numbers are held until then.' })
  expiresAt!: Date
}

@ObjectType('PlateOrder', { implements: Node, simpleResolvers: true, description: 'A police order to make a plate (号牌制作, 164号 §50).' })
export class PlateOrderType extends Node implements Pick<PlateOrderRow, keyof PlateOrderType> {
  @Field({ description: 'Plate kind (号牌种类), a code of GA 24.7.' })
  plateKind!: string

  @Field({ description: 'The number (号牌号码) to emboss.' })
  plateNo!: string

  @Field(() => ID, { description: 'The station where it is handed over.' })
  stationId!: string

  @Field(() => PlateOrderStatusEnum, { description: 'Where it stands.' })
  status!: PlateOrderRow['status']

  @Field(() => String, { nullable: true, description: 'Serial of the blank (半成品号牌) it was made from.' })
  blankSerial!: string | null

  @Field(() => Int, { description: 'Blanks that were spoilt and scrapped.' })
  faultyBlanks!: number

  @Field(() => DateTime, { nullable: true, description: 'When it was finished.' })
  madeAt!: Date | null
}

export const PlateOrderConnection = connectionOf('PlateOrder', () => PlateOrderType)
