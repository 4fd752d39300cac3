// What did a server leave in its database? For what the API shows to nobody; the server is stopped first, since PGlite has one opener.
import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import pg from 'pg'
import { type TestServer } from './server.js'

/** Of the last statement. */
export async function storedRows(server: Pick<TestServer, 'dataDir' | 'databaseUrl' | 'stop'>, ...statements: readonly string[]): Promise<unknown[]> {
  await server.stop()
  if (server.databaseUrl === undefined) {
    const pglite = await PGlite.create(join(server.dataDir, 'pglite'))
    try {
      return await last(statements, async sql => (await pglite.query(sql)).rows)
    } finally {
      await pglite.close()
    }
  }
  const client = new pg.Client({ connectionString: server.databaseUrl })
  await client.connect()
  try {
    return await last(statements, async sql => (await client.query<Record<string, unknown>>(sql)).rows)
  } finally {
    await client.end()
  }
}

async function last(statements: readonly string[], run: (sql: string) => Promise<unknown[]>): Promise<unknown[]> {
  let rows: unknown[] = []
  for (const sql of statements) rows = await run(sql)
  return rows
}
