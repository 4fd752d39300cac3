// What does a reporter get back for its rows?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type FeedReceiptRow, type RowOutcome } from './feed.entity.js'
import { FeedEnum } from './feed.enums.js'
import { ROWS_MAX } from './receive.js'

@ObjectType('FeedOutcome', { simpleResolvers: true, description: 'What became of one reported row. It never repeats a value of the row.' })
export class FeedOutcomeType implements RowOutcome {
  @Field(() => Int, { description: 'Place of the row as sent, from 0.' })
  index!: number

  @Field({ description: 'True: in the register. False: not, and nothing of it is kept.' })
  accepted!: boolean

  @Field(() => ID, { nullable: true, description: 'The record that was made or corrected; null when refused.' })
  recordId!: string | null

  @Field(() => String, { nullable: true, description: 'Stable code of the refusal; null when accepted.' })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Field of the row it is about; empty: the row as a whole.' })
  field!: string | null
}

@ObjectType('FeedReceipt', { implements: Node, simpleResolvers: true, description: 'Receipt of one report (报送回执), row by row.' })
export class FeedReceiptType extends Node implements Pick<FeedReceiptRow, keyof FeedReceiptType> {
  @Field(() => FeedEnum, { description: 'The register.' })
  feed!: FeedReceiptRow['feed']

  @Field(() => DateTime, { description: 'When it was received.' })
  at!: Date

  @Field(() => Int, { description: 'Rows taken.' })
  accepted!: number

  @Field(() => Int, { description: 'Rows refused.' })
  refused!: number

  @Extensions({ cap: ROWS_MAX })
  @Field(() => [FeedOutcomeType], { description: 'One outcome a row, in the order sent; at most 1,000.' })
  outcomes!: RowOutcome[]
}

export const FeedReceiptConnection = connectionOf('FeedReceipt', () => FeedReceiptType)
