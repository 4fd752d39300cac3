// Under which name and key do the bytes of a file lie, and who may bring them?
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { type Cursors } from '../../../platform/graphql/connection.js'
import { type ScreeningFileRow } from './job.entities.js'

const KEY_BYTES = 32
/** Of 200 MB over a slow line, and a clerk who is called away. Source: design. */
export const TICKET_LIFE_MS = 3600_000

const placeOf = (id: string): string => `screeningFile.keyCell:${id}`

export const newKeyCell = (cipher: FieldCipher, id: string): string => cipher.seal(randomBytes(KEY_BYTES).toString('base64'), placeOf(id))

export const fileKeyOf = (cipher: FieldCipher, { id, keyCell }: Pick<ScreeningFileRow, 'id' | 'keyCell'>): Buffer => Buffer.from(cipher.open(keyCell, placeOf(id)), 'base64')

/** Two that send at once do not write into each other: the row names the one that came first. */
export const fileNameOf = ({ id, sha256 }: { id: string, sha256: string | null }): string => `${id}-${(sha256 ?? '').slice(0, 16)}`

/** Derived from the row, so that a replay gives the same one and none is stored. */
export const ticketOf = (cursors: Cursors, { id, ticketExpiresAt }: ScreeningFileRow): string => cursors.write('screeningTicket', `${id}:${ticketExpiresAt.getTime()}`)

export function isTicketOf(cursors: Cursors, file: ScreeningFileRow, given: string): boolean {
  const expected = Buffer.from(ticketOf(cursors, file))
  const sent = Buffer.from(given)
  return sent.length === expected.length && timingSafeEqual(sent, expected)
}

export const isTicketLive = ({ status, ticketExpiresAt }: ScreeningFileRow, now: Date): boolean => status === 'EXPECTED' && ticketExpiresAt > now
