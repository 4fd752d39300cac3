// What does a seller ask about a customer, and what is answered?
import { Field, InputType, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type Consumption } from '../restrictions/acts.js'
import { ConsumptionEnum } from '../restrictions/restriction.type.js'

@InputType({ description: 'Who wants to buy what.' })
export class RestrictionCheckInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Identity number in full: a name is not enough.' })
  identityNumber!: string

  @Field(() => ConsumptionEnum, { description: 'What.' })
  consumption!: Consumption

  @Field(() => DateTime, { nullable: true, description: 'When; absent: now.' })
  at?: Date

  @Field(() => String, { nullable: true, description: 'Your number of the customer\'s written consent; dealerships and insurers need it (purposes VEHICLE_C5, POLICY_C8).' })
  consentRef?: string

  @Field(() => String, { nullable: true, description: 'The enforcement case; courts need it (purpose ENFORCE).' })
  caseNo?: string
}

@ObjectType('RestrictionCheck', { simpleResolvers: true, description: 'Whether a restriction stands in the way. It says nothing of why, of debts, or of a list.' })
export class RestrictionCheckType {
  @Field(() => Boolean, { nullable: true, description: 'True: do not sell it to her; null when the question was refused.' })
  isRestricted!: boolean | null

  @Field(() => String, { nullable: true, description: 'Number of the order, to be told to her; null when nothing stands in the way.' })
  orderNo!: string | null

  @Field({ description: 'Version of the list that was asked.' })
  listVersion!: string

  @Field(() => [UserErrorType], { description: 'Why the question was not answered; empty when it was.' })
  refusals!: UserErrorType[]
}
