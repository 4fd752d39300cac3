// How is the database opened: the embedded PGlite in DATA_DIR, or a PostgreSQL by its URL?
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { EntityCaseNamingStrategy, MikroORM, type EntitySchema } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { PgliteDriver } from '@mikro-orm/pglite'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { type SqlEntityManager } from '@mikro-orm/sql'
import pg, { type Pool } from 'pg'
import { lockFolder } from './lock.js'
import { migrations, type NamedMigration } from './migrations/migrations.js'
import { countStatement, poolSql, pgliteSql, statementName, transactionFlow, type Sql } from './sql.js'
import { rowTable, type RowTable } from './tables.js'
import { unpackDump } from './unpack.js'

export interface Database {
  readonly kind: 'pglite' | 'postgresql'
  readonly orm: MikroORM
  /** A fresh unit of work. */
  fork(): SqlEntityManager
  /** One transaction, and the unit of work with it; rolled back when the body throws. */
  transact<T>(body: (em: SqlEntityManager) => Promise<T>): Promise<T>
  /** Reads outside transactions, on the driver's own connections. */
  readonly sql: Sql
  readonly tables: ReadonlyMap<string, RowTable>
  /** For processes of our own; undefined: the embedded one, which is this process's alone. */
  readonly url: string | undefined
  /** The driver itself, for tools and gauges. */
  readonly native: { pool: Pool } | { pglite: PGlite }
  migrate(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** Absent: PGlite in `folder`. */
  url?: string
  folder: string
  poolSize?: number
  /** A dump of an empty, migrated database: a cold start of 2 s instead of 5 s. */
  dump?: string
  /** Absent: all of them; a tool may stop at an older release. */
  migrations?: readonly NamedMigration[]
}

export async function openDatabase(settings: DatabaseSettings, entities: readonly EntitySchema[]): Promise<Database> {
  return settings.url === undefined ? openEmbedded(settings, entities) : openPostgres(settings.url, settings, entities)
}

const common = (settings: DatabaseSettings, entities: readonly EntitySchema[]) => ({
  entities: [...entities],
  namingStrategy: EntityCaseNamingStrategy,
  extensions: [Migrator],
  forceUtcTimezone: true,
  implicitTransactions: false,
  onQuery: (text: string) => {
    countStatement()
    return text
  },
  migrations: { silent: true, migrationsList: [...(settings.migrations ?? migrations)], snapshot: false, transactional: true, allOrNothing: true },
})

async function openEmbedded(settings: DatabaseSettings, entities: readonly EntitySchema[]): Promise<Database> {
  const unlock = settings.folder.startsWith('memory:') ? () => undefined : lockFolder(settings.folder)
  const pglite = await startPglite(settings)
  const orm = await MikroORM.init({
    ...common(settings, entities),
    driver: PgliteDriver,
    dbName: 'postgres',
    driverOptions: { pglite },
  })
  return assemble('pglite', undefined, orm, pgliteSql(pglite), { pglite }, async () => {
    await orm.close(true)
    await pglite.close()
    unlock()
  })
}

// MikroORM hydrates dates from text; PGlite's own parsers would hand it Date objects for calendar days.
const asText = (value: string) => value
const PARSERS = { 1082: asText, 1114: asText, 1184: asText }

async function startPglite({ folder, dump }: DatabaseSettings): Promise<PGlite> {
  const inMemory = folder.startsWith('memory:')
  const dataDir = inMemory ? folder : join(folder, 'pglite')
  const fresh = !existsSync(join(dataDir, 'PG_VERSION'))
  const packed = fresh && dump && existsSync(dump) ? await readFile(dump) : undefined
  if (packed && !inMemory) unpackDump(packed, dataDir)
  const pglite = await PGlite.create({ dataDir, parsers: PARSERS, ...(packed && inMemory ? { loadDataDir: new Blob([packed]) } : {}) })
  await pglite.exec(`set time zone 'UTC'`)
  pglite.parsers = ofUsedTypes(pglite.parsers)
  pglite.serializers = ofUsedTypes(pglite.serializers)
  return pglite
}

/** Lists of boolean, int, text, bigint, double precision, date, timestamptz, jsonb. */
const LIST_TYPES = [1000, 1007, 1009, 1016, 1022, 1182, 1185, 3807]

/** PGlite enters the list type of every type and table, 470 of them, and copies its table for each statement: 0.3 ms, and 0.12 with the used ones alone. */
const ofUsedTypes = <T>(byType: Record<number | string, T>): Record<number | string, T> =>
  Object.fromEntries([...Object.keys(types.parsers), ...LIST_TYPES].flatMap(type => (byType[type] ? [[type, byType[type]]] : [])))

async function openPostgres(url: string, settings: DatabaseSettings, entities: readonly EntitySchema[]): Promise<Database> {
  const size = settings.poolSize ?? 10
  const orm = await MikroORM.init({
    ...common(settings, entities),
    driver: PostgreSqlDriver,
    clientUrl: url,
    // min = max and no idle time-out: a reconnect in the middle of a burst costs more than the look-up (speed).
    pool: { min: size, max: size },
    driverOptions: { Client: NamingClient, idleTimeoutMillis: 0, options: '-c timezone=UTC -c statement_timeout=7500' },
  })
  const pool = await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> }).getNativeClient()
  return assemble('postgresql', url, orm, poolSql(pool), { pool }, () => orm.close(true))
}

type Send = (config: unknown, values?: unknown, done?: unknown) => never

/**
 * MikroORM sends its statements without a name, so that PostgreSQL would parse and plan the same texts at
 * each change: named, a submission takes a quarter less. A text without parameters holds literals and stays without.
 */
class NamingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const send = this.query.bind(this) as unknown as Send
    const named: Send = (config, values, done) => (typeof config === 'string' && Array.isArray(values) && values.length > 0
      ? send({ name: statementName(config), text: config, values }, done)
      : send(config, values, done))
    this.query = named
  }
}

function assemble(
  kind: Database['kind'], url: string | undefined, orm: MikroORM, sql: Sql, native: Database['native'], close: () => Promise<void>,
): Database {
  const fork = () => orm.em.fork({ clear: true }) as SqlEntityManager
  const tables = new Map([...orm.getMetadata().getAll().values()].map(rowTable).map(table => [table.name, table]))
  return {
    kind, url, orm, sql, tables, native, close,
    fork,
    transact: body => transactionFlow.run(true, () => inTransaction(fork(), body)),
    migrate: async () => { await orm.migrator.up() },
  }
}

/** What `em.transactional` does, without the second unit of work that it makes for nesting. */
async function inTransaction<T>(em: SqlEntityManager, body: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  await em.begin()
  try {
    const result = await body(em)
    await em.commit()
    return result
  } catch (error) {
    // A rollback on a broken connection must not hide what broke it.
    await em.rollback().catch(() => undefined)
    throw error
  }
}
