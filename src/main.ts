// The table of contents: settings → database → platform → schema → server.
import 'reflect-metadata'
import { readConfig } from './config.js'
import { drainOnSignal } from './server/http/drain.js'
import { startServer } from './server/server.js'
import { startFaults } from './server/start-faults.js'

/** A balancer has seen the readiness go off after this. */
const NOTICE_MS = 5000
const WITHIN_MS = 20_000

try {
  const config = readConfig(process.env, process.argv.includes('--sandbox'))
  const server = await startServer(config)
  drainOnSignal(server.http, { steps: server.steps, noticeMs: config.sandbox ? 0 : NOTICE_MS, withinMs: WITHIN_MS })
  process.stdout.write(`tongban ready at ${config.publicUrl}/graphql${config.sandbox ? ' (sandbox)' : ''}\n`)
} catch (error) {
  const lines = startFaults(error)
  if (!lines) throw error
  process.stderr.write(lines.map(line => `tongban: ${line}\n`).join(''))
  process.exit(1)
}
