// How does one request read? Through its viewer's scope, batched, and remembered for the length of the request.
import DataLoader from 'dataloader'
import { sql, type Compilable } from 'kysely'
import { type Actor } from '../actor.js'
import { scoped, type Query, type Rows, type Scopes } from '../database/reader.js'
import { type TableName, type Tables } from '../database/tables.js'

/** A list that hangs off a record is bounded by a constraint or by this; the cap stands in the schema. */
export const LIST_MAX = 100

/** The table whose rows are people: a read of it is a look at somebody. */
const PERSONS = 'party'

export class Reads {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()

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

  /** After a change nothing that was read before it may be shown. */
  forget(): void {
    this.loaders.clear()
  }

  private async batch<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Promise<Tables[T][][]> {
    const query = this.from(table).where(sql<boolean>`${sql.ref(`${table}.${column}`)} = any(${keys})`)
    const rows = await this.all(table, query)
    const groups = new Map<string, Tables[T][]>()
    for (const row of rows) {
      const key = row[column] as string
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
    return keys.map(key => (groups.get(key) ?? []).slice(0, LIST_MAX))
  }
}
