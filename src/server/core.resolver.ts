// What does the platform itself answer: any record by id, what became of a request, and what has changed?
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { GraphQLError } from 'graphql'
import { type Context } from '../platform/graphql/context.js'
import { Node } from '../platform/graphql/node.js'
import { DateTime } from '../platform/graphql/scalars.js'
import { prefixOf } from '../platform/ids.js'
import { outcomeOf, type Outcome } from '../platform/perform/idempotency.js'
import { type EventRow } from '../platform/perform/perform.entities.js'
import { type Permissions } from '../platform/permissions/permissions.js'
import { type Platform } from '../platform/platform.js'
import { modules } from './modules.js'

const CHANGES_MAX = 100
const nodeTables = Object.fromEntries(modules.flatMap(domain => Object.entries(domain.nodes)).map(([prefix, { table }]) => [prefix, table]))

@ObjectType('OperationOutcome', { simpleResolvers: true, description: 'What became of a request with an idempotency key.' })
class OperationOutcomeType implements Outcome {
  @Field(() => String, { description: 'NOT_SEEN, IN_PROGRESS, DONE (recordId) or REFUSED (codes).' })
  outcome!: Outcome['outcome']

  @Field(() => ID, { nullable: true, description: 'The record that was made or changed.' })
  recordId!: string | null

  @Field(() => [String], { description: 'Codes of the refusal; at most 20.' })
  codes!: readonly string[]
}

@ObjectType('Change', { simpleResolvers: true, description: 'One event about a record you may see; read the record itself for its state.' })
class ChangeType implements Pick<EventRow, keyof ChangeType> {
  @Field(() => ID, { description: 'Id of the event; the same at every delivery.' })
  id!: string

  @Field(() => Int, { description: 'Number of the event: ascending, never reused.' })
  seq!: number

  @Field({ description: 'noun.verbed, such as application.accepted; see docs/reference/events.md.' })
  type!: string

  @Field(() => ID, { description: 'The record.' })
  recordId!: string

  @Field(() => Int, { description: 'Version of the record after it.' })
  recordVersion!: number

  @Field({ description: 'True when the record is gone.' })
  tombstone!: boolean

  @Field(() => DateTime, { description: 'Wall time of the change.' })
  at!: Date
}

@ObjectType('Changes', { simpleResolvers: true, description: 'A run of changes without a gap.' })
class ChangesType {
  @Field(() => [ChangeType], { description: 'At most 100, in order.' })
  changes!: EventRow[]

  @Field({ description: 'Send it as `after` next time; it does not expire.' })
  cursor!: string

  @Field({ description: 'Whether more follow now.' })
  hasMore!: boolean
}

@Resolver()
export class CoreResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => Node, { nullable: true, description: 'Any record by its id; null when there is none for you.' })
  node(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    const table = nodeTables[prefixOf(id)]
    if (!table) return null
    // Every such table has an id; the type of all of them at once is more than the compiler unfolds.
    return reads.one(table as 'partner', 'id', id)
  }

  @Query(() => OperationOutcomeType, { description: 'What became of a request of this client: ask it when an answer was lost.' })
  operationOutcome(
    @Ctx() { actor }: Context, @Arg('idempotencyKey', () => String, { description: 'The key that was sent.' }) key: string,
  ): Promise<Outcome> {
    return outcomeOf(this.platform.database.sql, actor.clientId, key)
  }

  @Query(() => ChangesType, { description: 'What has changed since a cursor, for you, in a sequence without gaps (增量).' })
  async changes(
    @Ctx() { reads, actor }: Context,
    @Arg('after', () => String, { nullable: true, description: 'The last cursor you have; absent: from the beginning.' }) after?: string | null,
    @Arg('types', () => [String], { nullable: true, description: 'Only these types; at most 20.' }) types?: string[] | null,
  ): Promise<ChangesType> {
    const start = after ? Number(this.platform.cursors.read(`changes:${actor.clientId}`, after)) : 0
    if (types && types.length > 20) throw new GraphQLError('types has at most 20 entries.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
    let query = reads.from('event').where('event.seq', '>', start).orderBy('event.seq').limit(CHANGES_MAX + 1)
    if (types && types.length > 0) query = query.where('event.type', 'in', types)
    const rows = await reads.all('event', query)
    const changes = rows.slice(0, CHANGES_MAX)
    const last = changes.at(-1)?.seq ?? start
    return { changes, cursor: this.platform.cursors.write(`changes:${actor.clientId}`, String(last)), hasMore: rows.length > CHANGES_MAX }
  }
}

export const corePermissions = {
  Query: { node: { who: 'ANYONE' }, operationOutcome: { who: 'ANYONE', own: true }, changes: { who: 'ANYONE', own: true } },
  OperationOutcome: { '*': { who: 'REACHED' } },
  Changes: { '*': { who: 'REACHED' } },
  Change: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
