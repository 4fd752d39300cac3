// Do two photos show the same, though their bytes differ? By 64 signs of growing or falling brightness (dHash).

/** Eight differences in each of eight rows need a ninth column. */
export const HASH_WIDTH = 9
export const HASH_HEIGHT = 8

/** Of a picture scaled to 9 × 8 grey pixels, row by row; 16 hexadecimal digits. */
export function perceptualHash(grey: Uint8Array): string {
  let bits = 0n
  for (let row = 0; row < HASH_HEIGHT; row++) {
    for (let column = 0; column < HASH_WIDTH - 1; column++) {
      const at = row * HASH_WIDTH + column
      bits = (bits << 1n) | ((grey[at] ?? 0) < (grey[at + 1] ?? 0) ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, '0')
}

/** In how many of the 64 signs two photos differ: 0 is the same view, 32 is chance. */
export function hammingDistance(a: string, b: string): number {
  let rest = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let distance = 0
  for (; rest > 0n; rest &= rest - 1n) distance++
  return distance
}
