// How does a screen follow accidents and its queue through the API? By server-sent events, each read anew for whoever watches.
import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { type Context, type StreamContext } from '../../../platform/graphql/context.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { type SeatTaskRow } from './seat.entities.js'
import { SeatTaskType } from './seat.type.js'
import { findEvent, watchAccidents, watchQueue, type WatchedEvent } from './watch.js'

@ObjectType('AccidentEvent', { simpleResolvers: true, description: 'Something has happened to an accident that concerns you.' })
class AccidentEventType {
  @Field({ description: 'What: a type of docs/reference/events.md, such as accident.liabilityIssued, accident.offered, accident.paid or accident.slaBreached.' })
  type!: string

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field(() => AccidentType, { description: 'The accident as it stands now.' })
  accident!: AccidentRow
}

@Resolver()
export class WatchResolver {
  @Subscription(() => AccidentEventType, {
    nullable: true, description: 'What happens to the accidents that you may see, from now on, by server-sent events at /graphql/stream; changes(after:) tells what was before.',
    subscribe: ({ context, args }: { context: StreamContext, args: { accidentId?: string | null, types?: string[] | null } }) => watchAccidents(context, args.accidentId, args.types),
  })
  async accidentEvents(
    @Root() { eventId, recordId }: WatchedEvent, @Ctx() context: Context,
    @Arg('accidentId', () => ID, { nullable: true, description: 'Of this accident only.' }) _accidentId?: string | null,
    @Arg('types', () => [String], { nullable: true, description: 'Only these types; at most 20.' }) _types?: string[] | null,
  ): Promise<AccidentEventType | null> {
    const [event, accident] = [await findEvent(context, eventId), await findAccident(context, recordId)]
    return event && accident ? { type: event.type, at: event.businessAt, accident } : null
  }

  @Subscription(() => SeatTaskType, {
    nullable: true, description: 'Tasks as they come and go, of the queue that your seat is open for: your organisation, skills and zones. You must be on duty.',
    subscribe: ({ context }: { context: StreamContext }) => watchQueue(context),
  })
  seatQueueChanged(@Root() { recordId }: WatchedEvent, @Ctx() { reads }: Context): Promise<SeatTaskRow | null> {
    return reads.one('seatTask', 'id', recordId)
  }
}
