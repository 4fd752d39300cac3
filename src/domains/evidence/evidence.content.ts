// Does the content of a file fit what it is said to be, judged by its bytes?
import { contentOf, type ContentRefusal } from '../../platform/files/content.js'
import { readGrids } from '../../platform/files/grid.js'
import { fitOf, SHEET_BYTES_MAX, type EvidenceKind } from './evidence-kinds.js'

const CODES = {
  EMPTY: 'EVIDENCE_EMPTY', UNKNOWN_CONTENT: 'EVIDENCE_CONTENT_UNKNOWN', POLYGLOT: 'EVIDENCE_POLYGLOT', TOO_LARGE: 'EVIDENCE_CONTENT_UNFIT',
} as const satisfies Record<ContentRefusal['refused'], string>

/** The licence of its codec (HEVC) keeps decoders out of free builds; a phone sends JPEG when it is told to. */
const UNREADABLE_PHOTOS: readonly string[] = ['image/heic', 'image/heif']

export type Judged = { readonly mime: string } | { readonly code: string }

/** What a client calls the file, by name or content type, counts for nothing. */
export async function judgeContent(kind: EvidenceKind, bytes: Uint8Array): Promise<Judged> {
  const fit = fitOf(kind)
  const content = await contentOf(bytes)
  if ('refused' in content) {
    const isCsv = fit.contents.includes('SHEET') && content.refused === 'UNKNOWN_CONTENT' && (await isText(bytes))
    return isCsv ? { mime: 'text/csv' } : { code: CODES[content.refused] }
  }
  if (!fit.contents.includes(content.kind)) return { code: 'EVIDENCE_CONTENT_UNFIT' }
  return fit.isDecoded && UNREADABLE_PHOTOS.includes(content.mime) ? { code: 'EVIDENCE_HEIC_UNREADABLE' } : { mime: content.mime }
}

/** CSV has no mark of its own: it is what the reader of lists can read the first line of. */
const isText = async (bytes: Uint8Array): Promise<boolean> => typeof (await readGrids(bytes, { maxBytes: SHEET_BYTES_MAX, maxLines: 1 })) !== 'string'
