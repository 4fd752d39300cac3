// Does the content of a file fit what it is said to be, judged by its bytes?
import { contentOf, MAX_CONTENT_BYTES, type ContentKind, type ContentRefusal } from '../../../platform/files/content.js'
import { readGrids } from '../../../platform/files/grid.js'
import { type EvidenceRow } from './evidence.entities.js'

/** As large as the reader of lists takes them. */
const SHEET_BYTES_MAX = 4 * 1024 * 1024

const FIT = {
  FILM: { kinds: ['VIDEO'], bytesMax: MAX_CONTENT_BYTES.VIDEO },
  SHEET: { kinds: ['SHEET'], bytesMax: SHEET_BYTES_MAX },
  PAPER: { kinds: ['IMAGE', 'PDF'], bytesMax: MAX_CONTENT_BYTES.IMAGE },
} as const satisfies Record<string, { kinds: readonly ContentKind[], bytesMax: number }>

function fitOf(kind: EvidenceRow['kind']) {
  if (kind === 'INSPECTION_FILM') return FIT.FILM
  return kind === 'BATCH_SHEET' ? FIT.SHEET : FIT.PAPER
}

export const bytesMaxOf = (kind: EvidenceRow['kind']): number => fitOf(kind).bytesMax

const CODES = {
  EMPTY: 'EVIDENCE_EMPTY', UNKNOWN_CONTENT: 'EVIDENCE_CONTENT_UNKNOWN', POLYGLOT: 'EVIDENCE_POLYGLOT', TOO_LARGE: 'EVIDENCE_CONTENT_UNFIT',
} as const satisfies Record<ContentRefusal['refused'], string>

export type Judged = { readonly mime: string } | { readonly code: string }

/** What a client calls the file, by name or content type, counts for nothing. */
export async function judgeContent(kind: EvidenceRow['kind'], bytes: Uint8Array): Promise<Judged> {
  const fit = fitOf(kind)
  const kinds: readonly ContentKind[] = fit.kinds
  const content = await contentOf(bytes)
  if (!('refused' in content)) return kinds.includes(content.kind) ? { mime: content.mime } : { code: 'EVIDENCE_CONTENT_UNFIT' }
  const isCsv = fit === FIT.SHEET && content.refused === 'UNKNOWN_CONTENT' && (await isText(bytes))
  return isCsv ? { mime: 'text/csv' } : { code: CODES[content.refused] }
}

/** CSV has no mark of its own: it is what the reader of lists can read the first line of. */
const isText = async (bytes: Uint8Array): Promise<boolean> => typeof (await readGrids(bytes, { maxBytes: SHEET_BYTES_MAX, maxLines: 1 })) !== 'string'
