// How does the sandbox start anew? By taking its folder away: only a marked one that no process has open.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../platform/database/lock.js'
import { MARK } from '../server/keys.js'

const folder = process.env['DATA_DIR'] ?? '.data'

function reset(): string | undefined {
  if (!existsSync(folder)) return undefined
  if (!existsSync(join(folder, MARK))) return `${folder} is not a sandbox's folder; nothing was deleted`
  try {
    lockFolder(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  rmSync(folder, { recursive: true })
  return undefined
}

const fault = reset()
if (fault !== undefined) process.stderr.write(`${fault}\n`)
process.exitCode = fault === undefined ? 0 : 1
