// How are lists paged? By signed cursors that are sort keys, never offsets; newest last, id as the tie-breaker.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import { Field, ObjectType, type ClassType } from 'type-graphql'
import { type Query } from '../database/reader.js'
import { type TableName, type Tables } from '../database/tables.js'
import { type Context } from './context.js'
import { type PageArgs } from './inputs.js'
import { type Relation } from './relations.js'
import { markStructural } from './structural.js'

export const PAGE_MAX = 100

/** Of a page that is no connection, and holds a list with the cap of a page: as many rows as are asked for. */
export const costOfPage = ({ args, childComplexity }: { args: { first: number }, childComplexity: number }): number => 1 + childComplexity * args.first / PAGE_MAX

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page ends.' })
export class PageInfoType {
  @Field({ description: 'Whether more rows follow.' })
  hasNextPage!: boolean

  @Field(() => String, { nullable: true, description: 'Send it as `after` for the next page; null on an empty page.' })
  endCursor!: string | null
}

export interface Connection<R> {
  edges: { cursor: string, node: R }[]
  pageInfo: PageInfoType
}

export function connectionOf(name: string, type: () => ClassType): ClassType {
  markStructural(`${name}Edge`, `${name}Connection`)
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One row of a page of ${name}.` })
  class Edge {
    @Field({ description: 'Cursor of this row.' })
    cursor!: string

    @Field(type, { description: 'The record.' })
    node!: object
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${name}, by id in the order they were made.` })
  class Page {
    @Field(() => [Edge], { description: 'The rows, at most `first`.' })
    edges!: Edge[]

    @Field(() => PageInfoType, { description: 'Where the page ends.' })
    pageInfo!: PageInfoType
  }
  return Page
}

/** Signs what a cursor says, so that nobody walks a table by guessing keys. */
export class Cursors {
  constructor(private readonly key: Buffer) {}

  write(list: string, id: string): string {
    return `${Buffer.from(id).toString('base64url')}.${this.sign(list, id)}`
  }

  read(list: string, cursor: string): string {
    const [body = '', signature = ''] = cursor.split('.')
    const id = Buffer.from(body, 'base64url').toString()
    const expected = Buffer.from(this.sign(list, id))
    const given = Buffer.from(signature)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new GraphQLError('The cursor is not one of ours for this list.', { extensions: { code: 'INVALID_CURSOR', http: { status: 400 } } })
    }
    return id
  }

  private sign(list: string, id: string): string {
    return createHmac('sha256', this.key).update(`${list}:${id}`).digest('base64url').slice(0, 16)
  }
}

/** One page of a query over a table whose ids sort by the time they were made, with the relations that were asked for. */
export async function pageOf<T extends TableName>(
  context: Context, cursors: Cursors, table: T, args: PageArgs, query: Query<T>, relations: readonly Relation<T>[] = [],
): Promise<Connection<Tables[T]>> {
  const after = startOf(cursors, table, args)
  const id = sql.ref<string>(`${table}.id`)
  const paged = (after === undefined ? query : query.where(sql<boolean>`${id} > ${after}`)).orderBy(id).limit(args.first + 1)
  return connectionOfRows(cursors, table, args, await context.reads.pageWith(table, paged, relations))
}

/** One page of what hangs off a record by a column: for all records of the outer page together. */
export async function pageUnder<T extends TableName>(
  context: Context, cursors: Cursors, table: T, args: PageArgs, column: keyof Tables[T] & string, key: string,
): Promise<Connection<Tables[T]>> {
  const after = startOf(cursors, table, args)
  return connectionOfRows(cursors, table, args, await context.reads.heads(table, column, key, args.first + 1, after))
}

function startOf(cursors: Cursors, table: string, { first, after }: PageArgs): string | undefined {
  if (first < 1 || first > PAGE_MAX) {
    throw new GraphQLError(`first must be 1 to ${PAGE_MAX}.`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
  }
  return after === undefined || after === null ? undefined : cursors.read(table, after)
}

function connectionOfRows<R>(cursors: Cursors, table: string, { first }: PageArgs, rows: readonly R[]): Connection<R> {
  // Signed only when asked for: most clients page by endCursor alone.
  const edges = rows.slice(0, first).map(node => ({ node, get cursor() { return cursors.write(table, (node as { id: string }).id) } }))
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } }
}
