// How are the receipts of a day marked in little space? One bit each at a place drawn by lot, packed (Token Status List, IETF draft).
import { randomInt } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** Four million places a day: with a million receipts three draws of four meet an empty one. */
const PLACES = 1 << 22

export const drawPlace = (): number => randomInt(PLACES)

/** Lowest bit first; half a megabyte of zeros packs into half a kilobyte. */
export function statusListOf(marked: readonly number[]): string {
  const bits = Buffer.alloc(PLACES >> 3)
  for (const place of marked) bits[place >> 3] = (bits[place >> 3] ?? 0) | 1 << (place & 7)
  return deflateSync(bits, { level: 9 }).toString('base64url')
}
