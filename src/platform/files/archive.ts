// Which parts does an OOXML archive hold, and do they fit in memory once unpacked?
import { crc32, inflateRawSync } from 'node:zlib'

export type Parts = Map<string, Buffer>

interface Entry { name: string; flags: number; method: number; packed: number; unpacked: number; at: number }

const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1
const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const LOCAL_RECORD = 0x04034b50
const END_RECORD_SEARCH = 65_557

/**
 * Sizes in the directory are only a claim: they refuse an honest bomb before any work, and inflating stops at the
 * cap whatever they say. ZIP64, encryption and two parts of one name are refused: no spreadsheet needs them, and
 * two readers can disagree about what they mean.
 */
export function unpack(
  bytes: Uint8Array, wanted: (name: string) => boolean, maxBytes: number,
): Parts | 'TOO_LARGE' | 'DAMAGED' {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = directory(archive)
    if (!entries) return 'DAMAGED'
    if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > maxBytes) return 'TOO_LARGE'
    return inflateAll(archive, entries.filter(entry => wanted(entry.name)), maxBytes)
  } catch {
    return 'DAMAGED' // offsets that point outside the file, or a broken deflate stream
  }
}

function inflateAll(archive: Buffer, entries: Entry[], maxBytes: number): Parts | 'TOO_LARGE' | 'DAMAGED' {
  const parts: Parts = new Map()
  let left = maxBytes
  for (const entry of entries) {
    const part = inflate(archive, entry, left)
    if (part === 'TOO_LARGE' || part === 'DAMAGED') return part
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function directory(archive: Buffer): Entry[] | undefined {
  const end = endRecord(archive)
  if (end === undefined) return undefined
  const entries: Entry[] = []
  const names = new Set<string>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_RECORD) return undefined
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, nameEnd)
    if (names.has(name)) return undefined
    names.add(name)
    entries.push({
      name,
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    })
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function endRecord(archive: Buffer): number | undefined {
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - END_RECORD_SEARCH; at--) {
    if (archive.readUInt32LE(at) === END_RECORD) return at
  }
  return undefined
}

function inflate(archive: Buffer, entry: Entry, maxBytes: number): Buffer | 'TOO_LARGE' | 'DAMAGED' {
  if (entry.flags & ENCRYPTED_FLAG || archive.readUInt32LE(entry.at) !== LOCAL_RECORD) return 'DAMAGED'
  const start = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28)
  const packed = archive.subarray(start, start + entry.packed)
  if (entry.method === STORED) return packed.length > maxBytes ? 'TOO_LARGE' : packed
  if (entry.method !== DEFLATED) return 'DAMAGED'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'DAMAGED'
  }
}

/** An archive without compression, so that the next reader sees exactly the parts that were measured. */
export function pack(parts: Parts): Uint8Array {
  const files: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const [name, part] of parts) {
    const path = Buffer.from(name)
    const sizes = Buffer.alloc(18)
    sizes.writeUInt32LE(crc32(part), 4)
    sizes.writeUInt32LE(part.length, 8)
    sizes.writeUInt32LE(part.length, 12)
    sizes.writeUInt16LE(path.length, 16)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL_RECORD, 0)
    sizes.copy(local, 10)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(DIRECTORY_RECORD, 0)
    sizes.copy(record, 12)
    record.writeUInt32LE(at, 42)
    files.push(local, path, part)
    records.push(record, path)
    at += local.length + path.length + part.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_RECORD, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(records.reduce((sum, record) => sum + record.length, 0), 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...records, end])
}
