// How do the files of a sealed record lie in the store? Encrypted with a key of the record's own, which the key ring encrypts.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { execute } from '../../platform/database/execute.js'
import { type Work } from '../../platform/perform/work.js'
import { type Platform } from '../../platform/platform.js'
import { type EvidenceRow } from './evidence.entities.js'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

type Keys = Pick<Platform, 'cipher' | 'rows'>
type File = Pick<EvidenceRow, 'id' | 'recordId'>
type Part = 'original' | 'copy'

const placeOf = (recordId: string): string => `recordKey.sealedKey.${recordId}`

/** With the first ticket of the record, so that no file comes before its key. */
export async function makeRecordKey({ em, now }: Work, { cipher }: Keys, recordId: string): Promise<void> {
  const sealedKey = cipher.seal(randomBytes(32).toString('base64'), placeOf(recordId))
  await execute(em, `insert into "recordKey" ("recordId", "sealedKey", "createdAt") values ($1, $2, $3) on conflict ("recordId") do nothing`, [recordId, sealedKey, now])
}

/** File and part are bound in: what is moved under another row does not open. */
export async function sealFile(keys: Keys, { id, recordId }: File, part: Part, bytes: Uint8Array): Promise<Uint8Array> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, await keyOf(keys, recordId), iv).setAAD(Buffer.from(`${id}:${part}`))
  const body = cipher.update(bytes)
  return Buffer.concat([iv, body, cipher.final(), cipher.getAuthTag()])
}

export async function openFile(keys: Keys, { id, recordId }: File, part: Part, sealed: Uint8Array): Promise<Uint8Array> {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const decipher = createDecipheriv(ALGORITHM, await keyOf(keys, recordId), bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(`${id}:${part}`)).setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}

async function keyOf({ cipher, rows }: Keys, recordId: string): Promise<Buffer> {
  const row = await rows.find('recordKey', rows.from('recordKey').where('recordKey.recordId', '=', recordId))
  if (!row) throw new Error(`${recordId} has no key`)
  return Buffer.from(cipher.open(row.sealedKey, placeOf(recordId)), 'base64')
}
