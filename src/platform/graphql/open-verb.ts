// What may the caller do with a record now? Told by every record that moves through states.
import { Field, ObjectType } from 'type-graphql'
import { markStructural } from './structural.js'

markStructural('OpenVerb')

@ObjectType('OpenVerb', { simpleResolvers: true, description: 'Something you may do with a record in its present state.' })
export class OpenVerbType {
  @Field({ description: 'The verb, as in states.md; the mutation of that verb does it.' })
  verb!: string

  @Field(() => [String], { description: 'Codes of what still blocks it; empty when nothing does.' })
  blockedBy!: readonly string[]
}
