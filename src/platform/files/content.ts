// What is in an uploaded file, judged by its bytes, and is it only that?
import { fileTypeFromBuffer } from 'file-type'

export type ContentKind = 'IMAGE' | 'VIDEO' | 'PDF' | 'SHEET'
export interface Content { mime: string; kind: ContentKind }
export interface ContentRefusal { refused: 'UNKNOWN_CONTENT' | 'EMPTY' | 'POLYGLOT' | 'TOO_LARGE' }

const MIB = 1024 * 1024

/** Sizes are ours: a telephone's photo is 3–12 MB, a film of an inspection under 200. */
export const MAX_CONTENT_BYTES = {
  IMAGE: 20 * MIB,
  VIDEO: 200 * MIB,
  PDF: 20 * MIB,
  SHEET: 10 * MIB,
} as const satisfies Record<ContentKind, number>

const LARGEST = Math.max(...Object.values(MAX_CONTENT_BYTES))

/** What is not listed is refused: SVG, HTML, archives and programs among it. */
const ACCEPTED: ReadonlyMap<string, ContentKind> = new Map([
  ['image/jpeg', 'IMAGE'],
  ['image/png', 'IMAGE'],
  ['image/heic', 'IMAGE'],
  ['image/heif', 'IMAGE'],
  ['video/mp4', 'VIDEO'],
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'SHEET'],
])

/**
 * Long enough that compressed data does not hold one by chance. `<svg` alone would stand in one of 500 photos of
 * 5 MB, hence the six printable characters that a working one needs behind it.
 */
const MARKUP = /<script[\s>/]|<!doctype html|<html[\s>]|<\?php\s|<iframe[\s>/]|<svg[\s>/][\t\n\r -~]{6}/i
/** Readers of ZIP look for the directory at the end of the file, behind at most 64 KB of comment. */
const ZIP_DIRECTORY = 'PK\x05\x06\0\0\0\0'
const ZIP_DIRECTORY_SEARCH = 65_557
const ZIP_ENTRY = 'PK\x03\x04'
/** "Version needed" is at most 6.3: with it a photo of 5 MB holds an entry by chance once in 800,000. */
const ZIP_VERSION = 63
const PDF_HEADER = '%PDF-'

export async function contentOf(bytes: Uint8Array): Promise<Content | ContentRefusal> {
  if (bytes.length === 0) return { refused: 'EMPTY' }
  if (bytes.length > LARGEST) return { refused: 'TOO_LARGE' }
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  const kind = mime === undefined ? undefined : ACCEPTED.get(mime)
  if (mime === undefined || kind === undefined) return { refused: 'UNKNOWN_CONTENT' }
  if (bytes.length > MAX_CONTENT_BYTES[kind]) return { refused: 'TOO_LARGE' }
  return isSomethingElseToo(bytes, kind) ? { refused: 'POLYGLOT' } : { mime, kind }
}

function isSomethingElseToo(bytes: Uint8Array, kind: ContentKind): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.includes(PDF_HEADER, 1, 'latin1') && kind !== 'PDF') return true
  if (kind === 'SHEET') return false // its text is packed, and its directory is its own
  if (content.subarray(-ZIP_DIRECTORY_SEARCH).includes(ZIP_DIRECTORY, 0, 'latin1') || hasZipEntry(content)) return true
  return kind !== 'VIDEO' && MARKUP.test(content.toString('latin1')) // no page shows a film as markup; 200 MB of regex
}

function hasZipEntry(content: Buffer): boolean {
  for (let at = content.indexOf(ZIP_ENTRY, 0, 'latin1'); at >= 0; at = content.indexOf(ZIP_ENTRY, at + 1, 'latin1')) {
    if ((content[at + 4] ?? 0) <= ZIP_VERSION && (content[at + 5] ?? 0) === 0) return true
  }
  return false
}
