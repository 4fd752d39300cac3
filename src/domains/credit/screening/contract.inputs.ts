// What do the police record of an agreement to screen?
import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'

@InputType({ description: 'A partner\'s agreement to screen (查询协议): it narrows the purposes of its kind, and sets how many parties it may ask about in an hour.' })
export class RecordScreeningContractInput extends MutationInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field({ description: 'Number of the agreement, up to 100 characters.' })
  contractNo!: string

  @Field(() => [String], { description: 'Purposes as they are sent, 1 to 30, such as CREDIT_APPROVAL or MEASURE_M10.' })
  purposes!: string[]

  @Field(() => Int, { description: 'Distinct parties an hour, 1 to 1,000,000.' })
  personsPerHour!: number

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string
}
