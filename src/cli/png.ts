// How does the demo get photos? Each is a picture of its own, drawn from its seed: a file that stands in two cases would be a finding.
import { crc32, deflateSync } from 'node:zlib'

const SIDE = 256
const TILES = 8
const BYTES_A_PIXEL = 3
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bits of a channel, true colour, and the only methods that PNG has. */
const TRUE_COLOUR = [8, 2, 0, 0, 0]

/** Tiles of random colours: no two pictures look alike, to an eye or to a perceptual hash. */
export function drawPhoto(seed: number): Uint8Array<ArrayBuffer> {
  const next = randomFrom(seed)
  const tiles = Array.from({ length: TILES * TILES }, () => [next(), next(), next()])
  const lines = Buffer.alloc(SIDE * (1 + SIDE * BYTES_A_PIXEL))
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const tile = tiles[Math.floor(y * TILES / SIDE) * TILES + Math.floor(x * TILES / SIDE)] ?? []
      lines.set(tile, y * (1 + SIDE * BYTES_A_PIXEL) + 1 + x * BYTES_A_PIXEL)
    }
  }
  const size = Buffer.alloc(8)
  size.writeUInt32BE(SIDE, 0)
  size.writeUInt32BE(SIDE, 4)
  const head = Buffer.concat([size, Buffer.from(TRUE_COLOUR)])
  return new Uint8Array(Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, sum])
}

/** mulberry32: small, and the same picture for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff
  }
}
