// What is sent to decide about a finding?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'A decision about a finding, at a version.' })
export class DecideFindingInput extends ChangeInput {
  @Field({ description: 'True: it is what it looks like, and the police are told. False: it is not.' })
  confirmed!: boolean

  @Field({ description: 'Why, 1 to 500 characters. The person whose file it is may ask for it.' })
  reason!: string
}
