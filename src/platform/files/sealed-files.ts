// Where do files lie that are too large for the memory? Streamed through a key of their own to the disk and back, never plain on it.
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type StoredFile } from './store.js'

/** iv, what is sealed, tag. */
const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const READ_BYTES = 256 * 1024
const PART = '.part'
/** An upload has five minutes; what is older was left by a kill. */
const PART_LIFE_MS = 3600_000

export class SealedFiles {
  constructor(private readonly folder: string) {}

  pathOf(name: string): string {
    return join(this.folder, name)
  }

  /** Durable when it returns, under the name that `nameOf` gives it by its content; nothing is left when the source breaks off or is too long. */
  async take(source: AsyncIterable<Uint8Array>, key: Buffer, bytesMax: number, nameOf: (sha256: string) => string): Promise<StoredFile | 'TOO_LARGE'> {
    await mkdir(this.folder, { recursive: true })
    const part = this.pathOf(`${randomUUID()}${PART}`)
    try {
      const file = await open(part, 'wx', 0o600)
      const stored = await sealInto(file, source, key, bytesMax).finally(() => file.close())
      if (stored === 'TOO_LARGE') await rm(part, { force: true })
      else await rename(part, this.pathOf(nameOf(stored.sha256)))
      await this.syncFolder()
      return stored
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true })
  }

  /** What a kill left of uploads. */
  async removeParts(): Promise<void> {
    const names = await readdir(this.folder).catch(() => [])
    for (const name of names.filter(each => each.endsWith(PART))) {
      const { mtimeMs } = await stat(this.pathOf(name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
      if (Date.now() - mtimeMs > PART_LIFE_MS) await this.remove(name)
    }
  }

  private async syncFolder(): Promise<void> {
    const folder = await open(this.folder)
    await folder.sync().finally(() => folder.close())
  }
}

async function sealInto(file: FileHandle, source: AsyncIterable<Uint8Array>, key: Buffer, bytesMax: number): Promise<StoredFile | 'TOO_LARGE'> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv)
  const hash = createHash('sha256')
  let size = 0
  await file.writeFile(iv)
  for await (const chunk of source) {
    size += chunk.length
    if (size > bytesMax) return 'TOO_LARGE'
    hash.update(chunk)
    await file.writeFile(cipher.update(chunk))
  }
  await file.writeFile(Buffer.concat([cipher.final(), cipher.getAuthTag()]))
  await file.sync()
  return { sha256: hash.digest('hex'), size }
}

/** The bytes as they came; a file that was touched throws, at the latest at its end. */
export async function* openSealed(path: string, key: Buffer): AsyncGenerator<Uint8Array> {
  const { size } = await stat(path)
  const [iv, tag] = await ends(path, size)
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAuthTag(tag)
  const sealed = createReadStream(path, { start: IV_BYTES, end: size - TAG_BYTES - 1, highWaterMark: READ_BYTES })
  // An empty file has no bytes between its ends, and a stream cannot say so.
  if (size === IV_BYTES + TAG_BYTES) return
  const done = pipeline(sealed, decipher)
  done.catch(() => undefined)
  yield* decipher as AsyncIterable<Uint8Array>
  await done
}

async function ends(path: string, size: number): Promise<[iv: Buffer, tag: Buffer]> {
  const file = await open(path)
  try {
    const [iv, tag] = [Buffer.alloc(IV_BYTES), Buffer.alloc(TAG_BYTES)]
    await file.read(iv, 0, IV_BYTES, 0)
    await file.read(tag, 0, TAG_BYTES, Math.max(0, size - TAG_BYTES))
    return [iv, tag]
  } finally {
    await file.close()
  }
}
