// What is asked before anybody applies?
import { Field, ID, InputType } from 'type-graphql'
import { Vin } from '../../../platform/graphql/scalars.js'
import { PartyInput } from '../applications/submission.inputs.js'

@InputType({ description: 'A vehicle and its owner, as submitRegistration would be sent.' })
export class RegistrationEligibilityInput {
  @Field(() => Vin, { description: 'VIN as stamped on the vehicle.' })
  vin!: string

  @Field({ description: 'Number of the conformity certificate (合格证编号), 15 characters.' })
  certificateNo!: string

  @Field({ description: 'Number of the sales invoice (机动车销售统一发票), 20 digits.' })
  invoiceNo!: string

  @Field(() => String, { nullable: true, description: 'Number of the compulsory insurance policy (交强险), when you know it.' })
  policyNo?: string

  @Field({ description: 'Use nature (使用性质) by letter, GA 24.3.' })
  useNature!: string

  @Field(() => PartyInput, { description: 'The owner (所有人). A citizen names herself.' })
  owner!: PartyInput

  @Field(() => ID, { nullable: true, description: 'Your station (登记服务站): tells also whether it may take first registrations today.' })
  stationId?: string
}
