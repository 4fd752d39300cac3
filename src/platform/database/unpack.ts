// How does a dump become the folder of a database? By Node itself: through PGlite's own file system a cold start takes half a second more.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Beside its place first, so that a process that is killed half-way leaves nothing that looks like a database. */
export function unpackDump(dump: Buffer, folder: string): void {
  const beside = `${folder}.unpacking`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true, mode: 0o700 })
  const made = new Set<string>()
  for (const { name, isFolder, body } of entriesOf(gunzipSync(dump))) {
    const path = join(beside, name)
    const around = isFolder ? path : dirname(path)
    if (!made.has(around)) mkdirSync(around, { recursive: true, mode: 0o700 })
    made.add(around)
    if (!isFolder) writeFileSync(path, body, { mode: 0o600 })
  }
  renameSync(beside, folder)
}

interface Entry { readonly name: string, readonly isFolder: boolean, readonly body: Buffer }

/** ustar: a header of 512 bytes (name at 0, size in octal at 124, type at 156), then the body, filled up to 512. */
function* entriesOf(tar: Buffer): Generator<Entry> {
  const textAt = (at: number, length: number) => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const size = parseInt(textAt(at + 124, 12), 8) || 0
    const body = at + BLOCK
    yield { name: textAt(at, 100), isFolder: textAt(at + 156, 1) === '5', body: tar.subarray(body, body + size) }
    at = body + Math.ceil(size / BLOCK) * BLOCK
  }
}

const BLOCK = 512
