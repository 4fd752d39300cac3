// What did a server leave in its database? For what the API shows to nobody; the server is stopped first, since PGlite has one opener.
import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import pg from 'pg'
import { type TestServer } from './server.js'

export async function storedRows(server: TestServer, sql: string): Promise<unknown[]> {
  await server.stop()
  if (server.databaseUrl === undefined) {
    const pglite = await PGlite.create(join(server.dataDir, 'pglite'))
    try {
      return (await pglite.query(sql)).rows
    } finally {
      await pglite.close()
    }
  }
  const client = new pg.Client({ connectionString: server.databaseUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
