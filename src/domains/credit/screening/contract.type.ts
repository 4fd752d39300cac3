// What does the API show of an agreement to screen?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'

@ObjectType('ScreeningContract', { implements: Node, simpleResolvers: true, description: 'For which purposes a partner agreed to screen, and how much (查询协议).' })
export class ScreeningContractType extends Node {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field({ description: 'Number of the agreement.' })
  contractNo!: string

  @Field(() => [String], { description: 'Purposes as they are sent; at most 30.' })
  purposes!: string[]

  @Field(() => Int, { description: 'Distinct parties an hour.' })
  personsPerHour!: number

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string
}

export const ScreeningContractConnection = connectionOf('ScreeningContract', () => ScreeningContractType)
