// What does every mutation ask for?
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { type MutationKeys } from '../perform/work.js'

@InputType()
export abstract class MutationInput implements MutationKeys {
  @Field({ description: 'Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days.' })
  idempotencyKey!: string

  @Field({ defaultValue: false, description: 'Rehearse: the same checks, all refusals, no effect, no key kept.' })
  dryRun!: boolean
}

@InputType()
export abstract class ChangeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record to change.' })
  id!: string

  @Field(() => Int, { description: 'The version you decided on; another one answers STALE.' })
  expectedVersion!: number
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many, 1 to 100.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Cursor of the last row you have; signed, does not expire.' })
  after?: string
}
