// What became of each record of a bulk verb?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { type UserErrorRow } from '../../../platform/errors/catalogue.js'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { markStructural } from '../../../platform/graphql/structural.js'

export const BULK_MAX = 100
markStructural('Bulk', 'BulkOutcome')

@ObjectType('BulkOutcome', { simpleResolvers: true, description: 'What became of one record: a row that is refused stops no other.' })
export class BulkOutcomeType {
  @Field(() => ID, { description: 'The record.' })
  id!: string

  @Field({ description: 'Whether it was done, now or at an earlier sending of the same key.' })
  done!: boolean

  @Field(() => Int, { nullable: true, description: 'Its version now, for the next act; null when there is no such record for you.' })
  version!: number | null

  @Field(() => [UserErrorType], { description: 'Why it was not done; at most 20.' })
  userErrors!: UserErrorRow[]
}

@ObjectType('Bulk', { simpleResolvers: true, description: 'The outcomes of one act on many records.' })
export class BulkType {
  @Extensions({ cap: BULK_MAX })
  @Field(() => [BulkOutcomeType], { description: 'One a record, in the order sent; at most 100.' })
  outcomes!: BulkOutcomeType[]
}
