// What did a server leave in its database? For what the API shows to nobody; the server is stopped first, since PGlite has one opener.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { TestServer } from './server.js'

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

/** What the auditor's own tool says of the lines. */
export async function auditOf({ dataDir, databaseUrl }: Pick<TestServer, 'dataDir' | 'databaseUrl'>): Promise<string> {
  const dist = process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist')
  const { stdout } = await promisify(execFile)(process.execPath, [join(dist, 'tools/audit-verify.js')], {
    env: { ...process.env, DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
  })
  return stdout
}
