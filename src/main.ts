// The table of contents: settings → database → platform → schema → server.
import 'reflect-metadata'
import { readConfig, ConfigFault } from './config.js'
import { drainOnSignal } from './server/http/drain.js'
import { startServer } from './server/server.js'

/** A balancer has seen the readiness go off after this. */
const NOTICE_MS = 5000
const WITHIN_MS = 20_000

try {
  const config = readConfig(process.env, process.argv.includes('--sandbox'))
  const server = await startServer(config)
  drainOnSignal(server.http, { steps: server.steps, noticeMs: config.sandbox ? 0 : NOTICE_MS, withinMs: WITHIN_MS })
  process.stdout.write(`tongban ready at ${config.publicUrl}/graphql${config.sandbox ? ' (sandbox)' : ''}\n`)
} catch (error) {
  if (!(error instanceof ConfigFault)) throw error
  for (const line of error.lines) process.stderr.write(`tongban: ${line}\n`)
  process.exitCode = 1
}
