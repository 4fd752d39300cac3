import { rmSync } from 'node:fs'

/** The servers of the run go down in order, and what they and the tests have written goes with them. */
export default async function tearDown() {
  await Promise.all((globalThis.testServers ?? []).map(server => server.stop()))
  rmSync(process.env.TMPDIR, { recursive: true, force: true, maxRetries: 3 })
}
