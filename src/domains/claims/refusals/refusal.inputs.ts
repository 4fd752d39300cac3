// What is sent to refuse a claim, and to record its letter?
import { Field, InputType, Int } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { type RefusalGround } from './refusal.grounds.js'
import { RefusalGroundEnum } from './refusal.type.js'

@InputType({ description: 'The refusal of one party\'s claim, at the accident\'s version.' })
export class RefuseClaimInput extends ChangeInput {
  @Field(() => Int, { description: 'Whose claim: number of the party.' })
  partyNumber!: number

  @Field(() => RefusalGroundEnum, { description: 'On which ground.' })
  ground!: RefusalGround

  @Field({ description: 'Reasons as they stand in the letter, 1 to 500 characters.' })
  reason!: string
}

@InputType({ description: 'A letter of refusal that went out.' })
export class RecordRefusalLetterInput extends ChangeInput {
  @Field({ description: 'Your number of the letter, 1 to 64 characters.' })
  letterNo!: string
}
