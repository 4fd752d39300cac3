// What has happened since I looked? The events of the outbox that a caller may see, as the source of a subscription.
import { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import { scoped } from '../../../platform/database/reader.js'
import { type Context, type StreamContext } from '../../../platform/graphql/context.js'
import { type EventRow } from '../../../platform/perform/perform.entities.js'
import { type SeatRow } from './seat.entities.js'

/** Events are numbered within half a second of their change. */
const LOOK_EVERY_MS = 500
const AT_ONCE = 50
const TYPES_MAX = 20

export interface WatchedEvent { readonly eventId: string, readonly recordId: string }

interface Watched {
  /** Beginning of the types. */
  readonly family: string
  readonly types?: readonly string[] | null
  readonly recordId?: string | null
  /** What the caller would not get is not sent. */
  readonly isFor?: (event: EventRow) => Promise<boolean>
}

/** From now on, in their order. The position is fixed before the stream is accepted, so that nothing is missed in between. */
export async function watch(context: StreamContext, watched: Watched): Promise<AsyncIterableIterator<WatchedEvent>> {
  if ((watched.types?.length ?? 0) > TYPES_MAX) throw new GraphQLError(`types has at most ${TYPES_MAX} entries.`, { extensions: { code: 'BAD_USER_INPUT' } })
  const [last] = await context.platform.rows.text<{ seq: number | string }>('select coalesce(max("seq"), 0) as seq from "event"', [])
  return new Watch(context, watched, Number(last?.seq ?? 0))
}

/** No generator: one that waits for an event that never comes could not be closed. */
class Watch implements AsyncIterableIterator<WatchedEvent> {
  private waiting: EventRow[] = []
  private closed = false

  constructor(private readonly context: StreamContext, private readonly watched: Watched, private seq: number) {}

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<WatchedEvent>> {
    while (!this.closed) {
      const event = this.waiting.shift()
      if (event === undefined) await this.look()
      else if (await this.isWanted(event)) return { done: false, value: { eventId: event.id, recordId: event.recordId } }
    }
    return { done: true, value: undefined }
  }

  return(): Promise<IteratorResult<WatchedEvent>> {
    this.closed = true
    return Promise.resolve({ done: true, value: undefined })
  }

  private async look(): Promise<void> {
    const { platform: { rows, scopes }, actor } = this.context
    const { family, types, recordId } = this.watched
    let query = scoped(rows, scopes, actor, 'event').where('event.seq', '>', this.seq).where(sql<boolean>`starts_with("event"."type", ${family})`)
    if (types && types.length > 0) query = query.where('event.type', 'in', types)
    if (recordId) query = query.where('event.recordId', '=', recordId)
    this.waiting = await rows.all('event', query.orderBy('event.seq').limit(AT_ONCE))
    this.seq = this.waiting.at(-1)?.seq ?? this.seq
    if (this.waiting.length === 0) await new Promise(resolve => { setTimeout(resolve, LOOK_EVERY_MS) })
  }

  private isWanted(event: EventRow): Promise<boolean> {
    return this.watched.isFor ? this.watched.isFor(event) : Promise.resolve(true)
  }
}

/** Refused before the source is opened: how lively a foreign accident is must not show. */
export async function watchAccidents(context: StreamContext, accidentId?: string | null, types?: readonly string[] | null): Promise<AsyncIterableIterator<WatchedEvent>> {
  if (accidentId && !(await context.reads.one('accident', 'id', accidentId))) throw new GraphQLError('', { extensions: { code: 'NOT_FOUND' } })
  return watch(context, { family: 'accident.', types: types ?? null, recordId: accidentId ?? null })
}

/** Tasks of the queue that the caller's seat could take, or has. */
export function watchQueue(context: StreamContext): Promise<AsyncIterableIterator<WatchedEvent>> {
  const { platform: { rows, scopes }, actor } = context
  return watch(context, {
    family: 'seatTask.',
    isFor: async ({ recordId }) => {
      const seat = await rows.find('seat', rows.from('seat').where('seat.holderStaffId', '=', actor.staffId ?? '').where('seat.status', '<>', 'OFF'))
      const task = await rows.find('seatTask', scoped(rows, scopes, actor, 'seatTask').where('seatTask.id', '=', recordId))
      return seat !== undefined && task !== undefined && suits(task, seat)
    },
  })
}

const suits = ({ skill, zone, takenBySeatId }: { skill: string, zone: string, takenBySeatId: string | null }, seat: SeatRow): boolean =>
  takenBySeatId === seat.id || seat.skills.includes(skill) && seat.zones.some(each => zone.startsWith(each))

export const findEvent = ({ reads }: Context, id: string): Promise<EventRow | undefined> => reads.find('event', reads.from('event').where('event.id', '=', id))
