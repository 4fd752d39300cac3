// Does the audit still hold? Walks the chain of DATA_DIR (no server may have it open) or of DATABASE_URL, and says what is wrong.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '../config.js'
import { openDatabase } from '../platform/database/database.js'
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

async function verify(): Promise<readonly string[]> {
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
    process.stdout.write(`audit: ${sealed} lines sealed, ${unsealed} not yet sealed, ${faults.length} faults\n`)
    return faults
  } finally {
    await database.close()
  }
}

try {
  const faults = await verify()
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
