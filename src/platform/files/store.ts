// Where do the bytes of uploaded files lie, and are they still the ones that were taken in?
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isHexSha256 } from '../crypto/canonical.js'

export interface StoredFile { sha256: string; size: number }

/** Files are named by their content alone, so that nothing a user sends can become a path. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<StoredFile>
  get(sha256: string): Promise<Uint8Array | undefined>
}

export function diskStore(folder: string): FileStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    async put(bytes) {
      const sha256 = digest(bytes)
      const path = pathOf(sha256)
      if (await sizeOf(path) !== bytes.length) await writeDurably(path, bytes)
      return { sha256, size: bytes.length }
    },
    async get(sha256) {
      if (!isHexSha256(sha256)) return undefined
      const bytes = await readFile(pathOf(sha256)).catch(absent)
      if (bytes && digest(bytes) !== sha256) throw new Error(`Stored file ${sha256} is damaged`)
      return bytes
    },
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(absent))?.size
}

/** The record that names a file commits after this returns: file and folder entry must survive a power cut by then. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(temporary, 'wx', 0o600)
    await file.writeFile(bytes).then(() => file.sync()).finally(() => file.close())
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
  await syncFolder(dirname(dirname(path)))
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
