// What happens to the bytes of a file before anything is written of it: judged, decoded, encrypted, laid into the store.
import { createHash } from 'node:crypto'
import { type TakenPhoto, type PhotoRefusal } from '../../platform/files/photo-messages.js'
import { refuse } from '../../platform/errors/refusal.js'
import { type Platform } from '../../platform/platform.js'
import { judgeContent } from './evidence.content.js'
import { type EvidenceRow } from './evidence.entities.js'
import { fitOf } from './evidence-kinds.js'
import { recordFilesOf } from './evidence-records.js'
import { sealFile } from './evidence.vault.js'

const CODES = {
  TOO_SMALL: 'EVIDENCE_TOO_SMALL', TOO_MANY_PIXELS: 'EVIDENCE_TOO_MANY_PIXELS', UNREADABLE: 'EVIDENCE_UNREADABLE', GAVE_UP: 'EVIDENCE_DECODING_GAVE_UP',
} as const satisfies Record<PhotoRefusal, string>

export interface Intake {
  readonly sha256: string
  readonly sizeBytes: number
  /** Why it is not taken; decided again inside the transaction, where a replay is told from a first try. */
  readonly code?: string
  readonly mime?: string | null
  readonly sealedFile?: string | null
  readonly copyFile?: string | null
  readonly photo?: TakenPhoto
}

/** Nothing is laid into the store of a file that is there already, or will be refused. */
export async function takeIn(platform: Platform, evidence: EvidenceRow, bytes: Uint8Array): Promise<Intake> {
  const bare = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
  if (evidence.status === 'STORED') return bare
  const judged = await judgeContent(evidence.kind, bytes)
  if ('code' in judged) return { ...bare, code: judged.code }
  const isPhoto = fitOf(evidence.kind).isDecoded && judged.mime.startsWith('image/')
  const photo = isPhoto ? await platform.photos.take(bytes) : undefined
  if (photo && 'refused' in photo) {
    // Not the photo's verdict: nothing is kept of it, so that the same bytes may be sent again.
    if (photo.refused === 'GAVE_UP') throw refuse(CODES.GAVE_UP)
    return { ...bare, code: CODES[photo.refused] }
  }
  const isSealed = recordFilesOf(platform.recordFiles, evidence.recordId)?.isSealed ?? false
  const copyFile = photo ? await layDown(platform, evidence, 'copy', photo.copy, isSealed) : null
  const file = await layDown(platform, evidence, 'original', bytes, isSealed)
  return { ...bare, mime: judged.mime, sealedFile: isSealed ? file : null, copyFile, ...photo && { photo } }
}

/** What is not encrypted lies under its own hash. */
async function layDown({ files, ...keys }: Platform, evidence: EvidenceRow, part: 'original' | 'copy', bytes: Uint8Array, isSealed: boolean): Promise<string> {
  return (await files.put(isSealed ? await sealFile(keys, evidence, part, bytes) : bytes)).sha256
}
