// What does the API tell a caller about itself?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { type Limits } from '../../../platform/limits.js'
import { type Kind } from '../../../platform/permissions/kinds.js'
import { PartnerKindEnum } from '../partners/partner.type.js'
import { StaffFunctionEnum } from '../staff/staff.type.js'

@ObjectType('Limits', {
  simpleResolvers: true,
  description: 'What a client may ask, at once and over time. What is left stands in extensions.cost and in the headers of each answer.',
})
export class LimitsType implements Limits {
  @Field(() => Int, { description: 'Points of one request, by the printed cost formula.' })
  costPerRequest!: number

  @Field(() => Int, { description: 'Points that a client can have saved up.' })
  bucket!: number

  @Field(() => Int, { description: 'Points that come back a second.' })
  refillPerSecond!: number

  @Field(() => Int, { description: 'How deep fields may be nested.' })
  depth!: number

  @Field(() => Int, { description: 'Aliases in one document.' })
  aliases!: number

  @Field(() => Int, { description: 'Mutations in one request.' })
  mutations!: number

  @Field(() => Int, { description: 'Rows of a page.' })
  pageSize!: number

  @Field(() => Int, { description: 'Distinct persons that one member of staff may look at in an hour.' })
  personsPerHour!: number

  @Field(() => Int, { description: 'Blinded numbers in one request of oblivious screening.' })
  evaluationsPerRequest!: number

  @Field(() => Int, { description: 'Blinded numbers that all clients of a partner may have evaluated in a day of Shanghai.' })
  evaluationsPerDay!: number

  @Field(() => Int, { description: 'Distinct persons and units that a client may screen in an hour, where no agreement sets another number.' })
  screenedPerHour!: number
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'The caller, as the token tells.' })
export class ViewerType {
  @Field(() => PartnerKindEnum, { description: 'Kind of the client: one of the partner kinds, or CITIZEN.' })
  kind!: Kind

  @Field(() => ID, { description: 'Id of the partner.' })
  partnerId!: string

  @Field(() => ID, { nullable: true, description: 'The member of staff who signed; null without one.' })
  staffId!: string | null

  @Field(() => [StaffFunctionEnum], { description: 'Functions of that member of staff; at most 8.' })
  functions!: string[]

  @Field(() => [String], { description: 'Effective scopes of the token, as far as your accreditations carried them when it was issued; at most 50.' })
  scopes!: string[]
}
