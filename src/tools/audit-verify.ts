// Does the audit still hold? Walks the chain of DATA_DIR (no server may have it open) or of DATABASE_URL, and says what is wrong.
// With `--anchor SEQ:HASH`, as an earlier run printed it: is that line still there? A chain that was rolled back whole holds in itself.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '../config.js'
import { openDatabase } from '../platform/database/database.js'
import { anchorFaults, anchorText, lastLine, readAnchor, type Anchor } from '../platform/perform/head.js'
import { verifyAudit } from '../platform/perform/sealer.js'
import { entities } from '../server/entities.js'
import { keyRingOf, SANDBOX_KEYS } from '../server/keys.js'

/** A new key or a new folder would verify nothing: both must be there. */
function faultsOf({ keyRing, dataDir, databaseUrl }: Config): string[] {
  return [
    ...(keyRing === undefined && !existsSync(join(dataDir, SANDBOX_KEYS))
      ? [`KEY_RING: none given, and ${dataDir} has no ${SANDBOX_KEYS}`] : []),
    ...(databaseUrl === undefined && !existsSync(join(dataDir, 'pglite'))
      ? [`DATA_DIR: ${dataDir} holds no database`] : []),
  ]
}

async function verify(args: readonly string[]): Promise<readonly string[]> {
  const anchor = anchorOf(args)
  if (typeof anchor === 'string') return [anchor]
  // As a sandbox, so that nothing is asked that only a server needs.
  const config = readConfig({ ...process.env, HOST: undefined }, true)
  const missing = faultsOf(config)
  if (missing.length > 0) return missing
  const { signing } = await keyRingOf(config)
  const { databaseUrl, dataDir } = config
  const settings = { folder: dataDir, ...(databaseUrl === undefined ? {} : { url: databaseUrl }) }
  const database = await openDatabase(settings, entities)
  try {
    const { sealed, unsealed, faults } = await verifyAudit(database, signing)
    const all = [...faults, ...(anchor ? await anchorFaults(database, anchor) : [])]
    process.stdout.write(`audit: ${sealed} lines sealed, ${unsealed} not yet sealed, ${all.length} faults\n`)
    const last = await lastLine(database)
    // Of a chain with a fault there is nothing to hold on to.
    if (last && all.length === 0) process.stdout.write(`anchor: ${anchorText(last)}\n`)
    return all
  } finally {
    await database.close()
  }
}

/** A fault in words, when what was given is no anchor. */
function anchorOf(args: readonly string[]): Anchor | string | undefined {
  const [option, text = ''] = args
  if (option === undefined) return undefined
  const usage = 'usage: audit-verify [--anchor SEQ:HASH], as an earlier run printed it'
  return option === '--anchor' && args.length === 2 ? (readAnchor(text) ?? usage) : usage
}

try {
  const faults = await verify(process.argv.slice(2))
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
