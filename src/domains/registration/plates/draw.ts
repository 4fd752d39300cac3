// How is a draw made that can be checked later? A seed whose hash is fixed first, and an order that follows from it alone.
import { createHash, randomBytes } from 'node:crypto'

export interface Draw {
  readonly seed: string
  readonly seedHash: string
}

export function newDraw(): Draw {
  const seed = randomBytes(32).toString('base64url')
  return { seed, seedHash: createHash('sha256').update(seed).digest('base64url') }
}

/** Sorts the pool by HMAC-like hash of seed and number and takes the first: anybody with the seed can repeat it. */
export function drawFrom(seed: string, pool: readonly string[], size: number): string[] {
  const rank = (number: string) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
  return pool.map(number => ({ number, rank: rank(number) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(each => each.number)
}
