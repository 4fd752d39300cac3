// How does one request read? Through its viewer's scope, batched, and remembered for the length of the request.
import DataLoader from 'dataloader'
import { sql, type Compilable, type CompiledQuery } from 'kysely'
import { type Actor } from '../actor.js'
import { compileSql, scoped, type Query, type Rows, type Scopes } from '../database/reader.js'
import { type TableName, type Tables } from '../database/tables.js'
import { type Relation } from './relations.js'

/** A list that hangs off a record is bounded by a constraint or by this; the cap stands in the schema. */
export const LIST_MAX = 100

/** The tables whose rows show people, and where their ids stand: a read is a look at somebody. */
const PERSONS: Readonly<Record<string, string>> = { party: 'id', accidentParty: 'personId' }

export class Reads {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()
  private readonly held = new Map<string, Map<string, readonly unknown[]>>()

  constructor(
    readonly rows: Rows,
    private readonly scopes: Scopes,
    private readonly actor: Actor,
    /** Told of every person that was read. */
    private readonly onPersons: (ids: readonly string[]) => void,
  ) {}

  /** The rows of a table that this viewer may see. */
  from<T extends TableName>(table: T): Query<T> {
    return scoped(this.rows, this.scopes, this.actor, table)
  }

  async all<T extends TableName>(table: T, query: Compilable): Promise<Tables[T][]> {
    const rows = await this.rows.all(table, query)
    this.note(table, rows)
    return rows
  }

  async find<T extends TableName>(table: T, query: Compilable): Promise<Tables[T] | undefined> {
    return (await this.all(table, query))[0]
  }

  /** One record by a unique column, batched. */
  async one<T extends TableName>(table: T, column: keyof Tables[T] & string, key: string | null): Promise<Tables[T] | null> {
    if (key === null) return null
    const [row] = await this.many(table, column, key)
    return row ?? null
  }

  /** The records that share a key, oldest first, batched: one statement for all keys of the page. */
  many<T extends TableName>(table: T, column: keyof Tables[T] & string, key: string): Promise<Tables[T][]> {
    return this.batched(`${table}.${column}`, key, keys => this.batch(table, column, keys))
  }

  /** The first rows of the records that share a key, after an id, batched: one statement for the lists of a whole page. */
  heads<T extends TableName>(table: T, column: keyof Tables[T] & string, key: string, limit: number, after = ''): Promise<Tables[T][]> {
    return this.batched(`${table}.${column} ${limit} ${after}`, key, async keys => {
      const id = sql.ref<string>(`${table}.id`)
      const owner = sql.ref(`${table}.${column}`)
      const ranked = this.from(table).select(sql<number>`row_number() over (partition by ${owner} order by ${id})`.as('place') as never)
        .where(sql<boolean>`${owner} = any(${keys})`).where(sql<boolean>`${id} > ${after}`).compile()
      const heads = { ...ranked, sql: `select * from (${ranked.sql}) heads where place <= $${ranked.parameters.length + 1} order by "id"` }
      return this.grouped(column, keys, await this.all(table, { compile: () => ({ ...heads, parameters: [...ranked.parameters, limit] }) }))
    })
  }

  /** What belongs to each record of a page, read at once and remembered under a name; `load` answers in the order of the keys. */
  batched<V>(name: string, key: string, load: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V> {
    let loader = this.loaders.get(name)
    if (!loader) {
      loader = new DataLoader<string, unknown>(load)
      this.loaders.set(name, loader)
    }
    return loader.load(key) as Promise<V>
  }

  /** A page by id, and what hangs off its rows in the same statement, so that `listOf` answers at once. */
  async pageWith<T extends TableName>(table: T, query: Compilable, relations: readonly Relation<T>[]): Promise<Tables[T][]> {
    const rows = await this.rows.page(table, relations.length === 0 ? query : this.around(table, query, relations))
    this.note(table, rows)
    this.unpack(rows, relations)
    return rows
  }

  /** One row by a key, and what hangs off it in the same statement: a look-up is mostly round trips. `build` may depend on nothing but its arguments. */
  async findWith<T extends TableName>(
    table: T, name: string, key: string, relations: readonly Relation<T>[], build: (query: Query<T>, key: string) => Query<T>,
  ): Promise<Tables[T] | undefined> {
    const shape = [table, name, ...relations.map(nameOf)].join(' ')
    const query = this.built(shape, () => build(this.from(table), KEY as never).select(relations.map(relation => this.embedded(relation))).compile())
    const rows = await this.all(table, withKey(query, key))
    this.unpack(rows, relations)
    return rows[0]
  }

  /** As `many`, but without a promise for what came with the page: 50 rows with two relations each would make a thousand of them. */
  listOf<T extends TableName, R extends TableName>(relation: Relation<T, R>, row: Tables[T]): readonly Tables[R][] | Promise<Tables[R][]> {
    const key = keyOf(relation, row)
    const held = this.held.get(nameOf(relation))?.get(key)
    return held ? (held as readonly Tables[R][]) : this.many(relation.table, relation.column as never, key)
  }

  /** As `one`, likewise. */
  oneOf<T extends TableName, R extends TableName>(relation: Relation<T, R>, row: Tables[T]): Tables[R] | null | Promise<Tables[R] | null> {
    const list = this.listOf(relation, row)
    return list instanceof Promise ? list.then(([first]) => first ?? null) : (list[0] ?? null)
  }

  /** After a change nothing that was read before it may be shown. */
  forget(): void {
    this.loaders.clear()
    this.held.clear()
  }

  private note(table: TableName, rows: readonly unknown[]): void {
    const column = PERSONS[table]
    if (column === undefined || rows.length === 0) return
    this.onPersons((rows as Record<string, string | null>[]).flatMap(row => row[column] ?? []))
  }

  private async batch<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Promise<Tables[T][][]> {
    return this.grouped(column, keys, await this.all(table, this.keyed(table, column, keys))).map(rows => rows.slice(0, LIST_MAX))
  }

  private grouped<R>(column: keyof R & string, keys: readonly string[], rows: readonly R[]): R[][] {
    const groups = new Map<string, R[]>()
    for (const row of rows) {
      const key = row[column] as string
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
    return keys.map(key => groups.get(key) ?? [])
  }

  private keyed<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Compilable {
    const name = `${table}.${column}`
    const isOne = keys.length === 1
    const among = isOne ? sql<boolean>`${sql.ref(name)} = ${KEY}` : sql<boolean>`${sql.ref(name)} = any(${KEY})`
    return withKey(this.built(`${name} ${isOne}`, () => this.from(table).where(among).orderBy(sql.ref(`${table}.id`)).compile()), isOne ? keys[0] : keys)
  }

  /** Put around any page of the table: its relations as JSON lists beside its columns. */
  private around<T extends TableName>(table: T, query: Compilable, relations: readonly Relation<T>[]): Compilable {
    const page = query.compile()
    const { sql: text, parameters } = this.built(`${PAGE} ${table} ${relations.map(nameOf).join(' ')}`, () => {
      const lists = sql.join(relations.map(relation => this.embedded(relation)))
      return compileSql(sql`select ${sql.ref(table)}.*, ${lists} from (${sql.raw(PAGE)}) as ${sql.ref(table)} order by ${sql.ref(`${table}.id`)}`)
    })
    const shifted = text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + page.parameters.length}`).replace(PAGE, () => page.sql)
    return { compile: () => ({ ...page, sql: shifted, parameters: [...page.parameters, ...parameters] }) }
  }

  private unpack<T extends TableName>(rows: readonly Tables[T][], relations: readonly Relation<T>[]): void {
    for (const relation of relations) {
      const name = nameOf(relation)
      const lists = rows.map(row => this.rows.decodeAll(relation.table, (row as Record<string, unknown>)[name]))
      this.note(relation.table, lists.flat())
      const held = this.held.get(name) ?? new Map<string, readonly unknown[]>()
      rows.forEach((row, n) => held.set(keyOf(relation, row), lists[n] ?? []))
      this.held.set(name, held)
    }
  }

  private embedded<T extends TableName>({ of, via, table, column }: Relation<T>) {
    const list = this.from(table).where(sql<boolean>`${sql.ref(`${table}.${column}`)} = ${sql.ref(`${of}.${via}`)}`).orderBy(sql.ref(`${table}.id`)).limit(sql.lit(LIST_MAX))
    return sql`array_to_json(array(select row_to_json(l) from ${list} l))`.as(`${table}.${column}`)
  }

  /** What a viewer's query looks like depends on the viewer alone, and building it takes longer than sending it: built once. */
  private built(shape: string, build: () => CompiledQuery): CompiledQuery {
    const queries = queriesOf.get(this.actor) ?? new Map<string, CompiledQuery>()
    queriesOf.set(this.actor, queries)
    const query = queries.get(shape) ?? build()
    queries.set(shape, query)
    return query
  }
}

/** Stands where the page's own statement will be. */
const PAGE = '{page}'
/** Stands where the key will be. */
const KEY = Symbol('key')
/** An actor is one object as long as its token is remembered. */
const queriesOf = new WeakMap<Actor, Map<string, CompiledQuery>>()

const withKey = (query: CompiledQuery, key: unknown): Compilable =>
  ({ compile: () => ({ ...query, parameters: query.parameters.map(value => (value === KEY ? key : value)) }) })

const keyOf = ({ via }: { via: string }, row: object): string => (row as Record<string, string>)[via] ?? ''

const nameOf = ({ table, column }: { table: string, column: string }): string => `${table}.${column}`
