// What does an officer send with a decision?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'A decision on one record, at the version it was read.' })
export class DecideInput extends ChangeInput {}

@InputType({ description: 'A decision with its reason.' })
export class ReasonInput extends ChangeInput {
  @Field({ description: 'The reason, as it is told to the applicant (164号 §3).' })
  reason!: string
}

@InputType({ description: 'Sends an application back, with everything that is missing.' })
export class RequestCorrectionInput extends ReasonInput {
  @Field(() => [String], { description: 'Codes of all gaps, told at once (一次告知); at most 20.' })
  gaps!: string[]
}

@InputType({ description: 'Refuses a registration (不予登记).' })
export class RefuseApplicationInput extends ReasonInput {
  @Field(() => [String], { description: 'At least one ground of 164号 §15, REG-R01 to REG-R10; at most 10.' })
  grounds!: string[]
}
