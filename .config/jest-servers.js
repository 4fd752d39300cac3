/** One real server a jest worker, for the whole run: importing this stack costs 2 s a file, speaking HTTP 0.1 s. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/support/server.ts'
import { storedRows } from '../test/support/stored.ts'

export default async function setUp({ maxWorkers }) {
  // A data folder is 70 MB and a run makes hundreds: all of them lie in one, which goes with the run.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'tongban-run-'))
  const model = await startServer()
  // Its clock has run meanwhile: each copy's begins anew.
  await storedRows(model, `delete from "setting" where "key" = 'sandboxClock'`)
  process.env.TEST_MODEL = JSON.stringify({ dataDir: model.dataDir, databaseUrl: model.databaseUrl })
  const servers = await Promise.all(Array.from({ length: maxWorkers }, () => startServer()))
  globalThis.testServers = servers
  process.env.TEST_SERVERS = JSON.stringify(servers.map(({ url, dataDir, databaseUrl }) => ({ url, dataDir, databaseUrl })))
}
