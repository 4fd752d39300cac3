// Who may open the embedded database? One process: two on one folder lose acknowledged commits.
import { mkdirSync, openSync, writeSync, closeSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export class FolderInUse extends Error {}

/** Takes the folder's lock file, or throws naming the process that holds it. A lock left by a kill is taken over. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (holder && holder !== process.pid && isAlive(holder)) {
        throw new FolderInUse(`DATA_DIR: ${folder} is in use by process ${holder}; stop it first, or choose another folder`)
      }
      rmSync(file, { force: true })
    }
  }
  throw new Error(`DATA_DIR ${folder} could not be locked`)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
