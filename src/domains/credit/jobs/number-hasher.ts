// How are a million numbers indexed quickly? The same keyed hash as `identityIndexOf`, without an object a number.
import { hash } from 'node:crypto'

const BLOCK = 64
const DIGEST = 32
const NUMBER_BYTES_MAX = 64

/** HMAC-SHA-256 as RFC 2104 writes it, on two buffers that are used again. */
export function numberHasher(key: Buffer): (number: string) => string {
  if (key.length > BLOCK) throw new Error('an index key longer than a block')
  const inner = Buffer.alloc(BLOCK + NUMBER_BYTES_MAX, 0x36)
  const outer = Buffer.alloc(BLOCK + DIGEST, 0x5c)
  key.forEach((byte, place) => {
    inner[place] = byte ^ 0x36
    outer[place] = byte ^ 0x5c
  })
  return number => {
    const length = inner.write(number, BLOCK, 'utf8')
    if (length !== Buffer.byteLength(number)) throw new Error('a number longer than any')
    outer.set(hash('sha256', inner.subarray(0, BLOCK + length), 'buffer'), BLOCK)
    return hash('sha256', outer, 'base64url')
  }
}
