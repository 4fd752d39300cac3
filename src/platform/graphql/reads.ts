// How does one request read? Through its viewer's scope, batched, and remembered for the length of the request.
import DataLoader from 'dataloader'
import { sql, type Compilable, type CompiledQuery } from 'kysely'
import { type Actor } from '../actor.js'
import { scoped, type Query, type Rows, type Scopes } from '../database/reader.js'
import { type TableName, type Tables } from '../database/tables.js'

/** A list that hangs off a record is bounded by a constraint or by this; the cap stands in the schema. */
export const LIST_MAX = 100

/** The table whose rows are people: a read of it is a look at somebody. */
const PERSONS = 'party'

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
    if (table === PERSONS && rows.length > 0) this.onPersons((rows as { id: string }[]).map(row => row.id))
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
    const name = `${table}.${column}`
    let loader = this.loaders.get(name)
    if (!loader) {
      loader = new DataLoader<string, unknown>(keys => this.batch(table, column, keys))
      this.loaders.set(name, loader)
    }
    return loader.load(key) as Promise<Tables[T][]>
  }

  /** Reads what hangs off a whole page before its rows are resolved, so that `attached` answers at once. */
  async attach<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Promise<void> {
    const distinct = [...new Set(keys)]
    const lists = await this.batch(table, column, distinct)
    const held = this.held.get(`${table}.${column}`) ?? new Map<string, readonly unknown[]>()
    this.held.set(`${table}.${column}`, held)
    distinct.forEach((key, n) => held.set(key, lists[n] ?? []))
  }

  /** As `many`, but without a promise for what was attached: 50 rows with two relations each would make a thousand of them. */
  attached<T extends TableName>(table: T, column: keyof Tables[T] & string, key: string): readonly Tables[T][] | Promise<Tables[T][]> {
    const held = this.held.get(`${table}.${column}`)?.get(key)
    return held ? (held as readonly Tables[T][]) : this.many(table, column, key)
  }

  /** After a change nothing that was read before it may be shown. */
  forget(): void {
    this.loaders.clear()
    this.held.clear()
  }

  private async batch<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Promise<Tables[T][][]> {
    const rows = await this.all(table, this.keyed(table, column, keys))
    const groups = new Map<string, Tables[T][]>()
    for (const row of rows) {
      const key = row[column] as string
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
    return keys.map(key => (groups.get(key) ?? []).slice(0, LIST_MAX))
  }

  /** What a viewer's query by key looks like depends on the viewer alone, and building it takes longer than sending it: built once. */
  private keyed<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Compilable {
    const queries = queriesOf.get(this.actor) ?? new Map<string, CompiledQuery>()
    queriesOf.set(this.actor, queries)
    const name = `${table}.${column}`
    const built = queries.get(name) ?? this.from(table).where(sql<boolean>`${sql.ref(name)} = any(${KEYS})`).orderBy(sql.ref(`${table}.id`)).compile()
    queries.set(name, built)
    return { compile: () => ({ ...built, parameters: built.parameters.map(value => (value === KEYS ? keys : value)) }) }
  }
}

/** Stands where the keys will be. */
const KEYS = Symbol('keys')
/** An actor is one object as long as its token is remembered. */
const queriesOf = new WeakMap<Actor, Map<string, CompiledQuery>>()
