// What is sent to determine liability anew after a late review?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { PartyShareInput } from './liability.inputs.js'

@InputType({ description: 'A new determination after a review that reopened the case when money had gone on.' })
export class CorrectLiabilityInput extends ChangeInput {
  @Field(() => [PartyShareInput], { description: 'Each party once.' })
  parties!: PartyShareInput[]

  @Field({ description: 'Facts and causes, 2 to 2,000 characters.' })
  facts!: string
}
