// What is sent to determine liability anew after a late review or a challenge?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { PartyShareInput } from './liability.inputs.js'

@InputType({ description: 'A new determination when money had gone on: after a review that reopened the case, or after a challenge.' })
export class CorrectLiabilityInput extends ChangeInput {
  @Field(() => [PartyShareInput], { description: 'Each party once.' })
  parties!: PartyShareInput[]

  @Field({ description: 'Facts and causes, 2 to 2,000 characters.' })
  facts!: string
}
