// What may this viewer see of a table? `scoped()` is the only way from a request to rows.
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Compilable, type CompiledQuery, type RawBuilder, type SelectQueryBuilder } from 'kysely'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { execute } from './execute.js'
import { type Sql } from './sql.js'
import { type RowTable, type TableName, type Tables } from './tables.js'
import { type Actor } from '../actor.js'

export type Query<T extends TableName> = SelectQueryBuilder<Tables, T, Tables[T]>

/** One entry a kind: every row, none, or a narrowing. A kind without an entry sees nothing. */
export type Scope<T extends TableName> = {
  [K in Actor['kind']]?: 'all' | ((query: Query<T>, actor: Actor) => Query<T>)
}
export type Scopes = { readonly [T in TableName]?: Scope<T> }

/** Builds SQL and never runs it: running is the business of `Sql` or of a transaction. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** The text and parameters of a fragment that no query builder could write. */
export const compileSql = (fragment: RawBuilder<unknown>): CompiledQuery => fragment.compile(builder)

/** Queries don't change: naming all columns of a table is done once. */
const selects = new Map<string, unknown>()

/** Rows of typed queries, from the pool or from inside a transaction. */
export class Rows {
  constructor(
    private readonly sql: Sql,
    private readonly tables: ReadonlyMap<string, RowTable>,
  ) {}

  /** Every row of the table, whoever asks: for decisions, jobs and the platform itself. */
  from<T extends TableName>(table: T): Query<T> {
    const known = selects.get(table)
    if (known) return known as Query<T>
    const columns = this.table(table).columns.map(column => `${table}.${column}`)
    const select = builder.selectFrom(table as never).select(columns as never)
    selects.set(table, select)
    return select as unknown as Query<T>
  }

  async all<T extends TableName>(table: T, query: Compilable): Promise<Tables[T][]> {
    const { sql, parameters } = query.compile()
    const { decode } = this.table(table)
    const raw = await this.sql.query(sql, parameters)
    return raw.map(row => decode(row) as Tables[T])
  }

  async find<T extends TableName>(table: T, query: Compilable): Promise<Tables[T] | undefined> {
    return (await this.all(table, query))[0]
  }

  /** For aggregates and joins that are not rows of one table. */
  async raw<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile()
    return this.sql.query<R & Record<string, unknown>>(sql, parameters)
  }

  /** A fixed text, where building the query would take longer than running it. */
  text<R>(text: string, values: readonly unknown[]): Promise<R[]> {
    return this.sql.query<R & Record<string, unknown>>(text, values)
  }

  /** Rows by a list of keys, for loaders: one statement for all. Of one key it is another text, since a list is planned anew each time. */
  async byKeys<T extends TableName>(table: T, column: keyof Tables[T] & string, keys: readonly string[]): Promise<Tables[T][]> {
    const { list, decode } = this.table(table)
    const isOne = keys.length === 1
    const raw = await this.sql.query(`select ${list} from "${table}" where "${column}" = ${isOne ? '$1' : 'any($1)'}`, [isOne ? keys[0] : keys])
    return raw.map(row => decode(row) as Tables[T])
  }

  /** The records that share a key. */
  many<T extends TableName>(table: T, column: keyof Tables[T] & string, key: string): Promise<Tables[T][]> {
    return this.byKeys(table, column, [key])
  }

  /** The rows of a page, as one JSON text: pg cuts each cell for itself, and describes each column at each run. */
  async page<T extends TableName>(table: T, query: Compilable): Promise<Tables[T][]> {
    const { sql, parameters } = query.compile()
    const [answer] = await this.sql.query<{ rows: string }>(`select array_to_json(array(select row_to_json(r) from (${sql}) r))::text as rows`, parameters)
    return this.decodeAll(table, answer?.rows ?? '[]')
  }

  /** Rows that PostgreSQL handed over as a JSON list. */
  decodeAll<T extends TableName>(table: T, list: unknown): Tables[T][] {
    const { decode } = this.table(table)
    const raw = (typeof list === 'string' ? JSON.parse(list) : list) as Record<string, unknown>[]
    return raw.map(row => decode(row) as Tables[T])
  }

  private table(name: string): RowTable {
    const table = this.tables.get(name)
    if (!table) throw new Error(`no table ${name}`)
    return table
  }
}

/** What a viewer may see, by the scopes of the rooms. */
export function scoped<T extends TableName>(rows: Rows, scopes: Scopes, actor: Actor, table: T): Query<T> {
  const query = rows.from(table)
  const scope = (scopes[table])?.[actor.kind]
  if (scope === 'all') return query
  return scope ? scope(query, actor) : (query.where(eb => eb.lit(false) as never))
}

/** The same rows, seen from inside an open transaction. */
export const rowsIn = (em: SqlEntityManager, tables: ReadonlyMap<string, RowTable>): Rows =>
  new Rows({ query: (text, values) => execute(em, text, values) }, tables)
