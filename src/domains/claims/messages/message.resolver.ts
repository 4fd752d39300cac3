// How are the messages about a file read?
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { AccidentType } from '../accidents/accident.type.js'
import { type MessageRow } from './message.entity.js'
import { MessageType } from './message.type.js'

@Resolver(() => AccidentType)
export class AccidentMessagesResolver {
  @Extensions({ cap: 100 })
  @FieldResolver(() => [MessageType], { description: 'Short messages (短信) about it, oldest first; a party sees her own; at most 100.' })
  messages(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('message', 'accidentId', id)
  }
}

@Resolver(() => MessageType)
export class MessageResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it says; null for everybody but its reader.' })
  text(@Root() { personId, words }: MessageRow, @Ctx() { actor }: Context): string | null {
    return actor.personId === personId ? words : null
  }
}
