/** One real server a jest worker, for the whole run: importing this stack costs 2 s a file, speaking HTTP 0.1 s. */
import { startServer } from '../test/support/server.ts'

export default async function setUp({ maxWorkers }) {
  const servers = await Promise.all(Array.from({ length: maxWorkers }, () => startServer()))
  globalThis.testServers = servers
  process.env.TEST_SERVERS = JSON.stringify(servers.map(({ url, dataDir, databaseUrl }) => ({ url, dataDir, databaseUrl })))
}
