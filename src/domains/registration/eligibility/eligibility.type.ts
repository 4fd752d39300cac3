// What does the API answer to the question whether a vehicle could be registered, and what does it show of an order in the way?
import { Field, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { CheckType } from '../applications/application.type.js'

@ObjectType('RegistrationEligibility', { simpleResolvers: true, description: 'Whether a vehicle could be registered now, check by check.' })
export class RegistrationEligibilityType {
  @Field(() => [CheckType], { description: 'Every automatic check, as it answers now; at most 20.' })
  checks!: CheckType[]

  @Field(() => [UserErrorType], { description: 'What submitRegistration would answer about the form, the station or an open application; at most 10.' })
  refusals!: UserErrorType[]

  @Field({ description: 'True when submitRegistration would take it; a gap or ground may still stand, and what is unknown never passes approval.' })
  submittable!: boolean
}

@ObjectType('Blocker', { simpleResolvers: true, description: 'The order of a court or authority that a check found.' })
export class BlockerType {
  @Field({ description: 'Its number (案号).' })
  orderNo!: string

  @Field(() => String, { nullable: true, description: 'What it does; for the police and the person.' })
  measure!: string | null

  @Field(() => String, { nullable: true, description: 'Who issued it (法院 or other authority); for the police and the person.' })
  court!: string | null

  @Field(() => String, { nullable: true, description: 'How it can be lifted (解除途径); for the police and the person.' })
  liftingSteps!: string | null
}
