// What does a peer say about the copy it holds?
import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'The copy of the list that you hold.' })
export class ReportListCountInput extends MutationInput {
  @Field({ description: 'The version up to which you applied the feed.' })
  listVersion!: string

  @Field(() => Int, { description: 'How many rows you hold.' })
  rowCount!: number

  @Field({ description: 'The sum of their hashes modulo 2^64, 16 hexadecimal digits.' })
  checksum!: string
}
