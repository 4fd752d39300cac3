// What lies in a file, and what has to be said of the difference to the one before? Sorted outputs of 8 bytes, end to end.
import { OUTPUT_BYTES } from '../../../client/oblivious.format.js'

export interface Delta { readonly bytes: Uint8Array, readonly added: number, readonly removed: number }

/** Additions first, then tombstones, each sorted. */
export function deltaOf(old: Uint8Array, next: Uint8Array): Delta {
  const added: Buffer[] = []
  const removed: Buffer[] = []
  const [from, to] = [bufferOf(old), bufferOf(next)]
  let [a, b] = [0, 0]
  while (a < from.length || b < to.length) {
    const order = a >= from.length ? 1 : b >= to.length ? -1 : from.compare(to, b, b + OUTPUT_BYTES, a, a + OUTPUT_BYTES)
    if (order < 0) removed.push(from.subarray(a, a + OUTPUT_BYTES))
    if (order > 0) added.push(to.subarray(b, b + OUTPUT_BYTES))
    if (order <= 0) a += OUTPUT_BYTES
    if (order >= 0) b += OUTPUT_BYTES
  }
  return { bytes: Buffer.concat([...added, ...removed]), added: added.length, removed: removed.length }
}

/** A search by halves would miss what stands out of order. */
export function checkSorted(bytes: Uint8Array): void {
  const buffer = bufferOf(bytes)
  for (let at = OUTPUT_BYTES; at < buffer.length; at += OUTPUT_BYTES) {
    if (buffer.compare(buffer, at, at + OUTPUT_BYTES, at - OUTPUT_BYTES, at) >= 0) throw new Error('the outputs are not sorted')
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
