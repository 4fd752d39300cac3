// How many points does a client still have?
export interface Balance { remaining: number; resetMs: number }
export interface Taken extends Balance { granted: boolean; retryAfterMs: number }
export interface Bucket {
  take(key: string, points: number): Taken
  peek(key: string): Balance
}
export interface BucketOptions { size: number; refillPerSecond: number; now?: () => number }

/** Above this many clients the full buckets are forgotten, and if that is not enough the oldest. */
const KEYS_MAX = 10_000

/** In memory, per process: several processes give a client several buckets. Refused requests take nothing. */
export function createBucket({ size, refillPerSecond, now = () => performance.now() }: BucketOptions): Bucket {
  const perMs = refillPerSecond / 1000
  const levels = new Map<string, { points: number; at: number }>()

  function level(key: string, at: number) {
    const known = levels.get(key)
    return known ? Math.min(size, known.points + (at - known.at) * perMs) : size
  }

  function balance(points: number): Balance {
    return { remaining: points, resetMs: Math.ceil((size - points) / perMs) }
  }

  function forget(at: number) {
    for (const key of levels.keys()) if (level(key, at) >= size) levels.delete(key)
    for (const key of levels.keys()) {
      if (levels.size < KEYS_MAX) return
      levels.delete(key)
    }
  }

  return {
    take(key, points) {
      const at = now()
      const before = level(key, at)
      const granted = before >= points
      const after = granted ? before - points : before
      if (levels.size >= KEYS_MAX && !levels.has(key)) forget(at)
      levels.set(key, { points: after, at })
      return { ...balance(after), granted, retryAfterMs: granted ? 0 : Math.ceil((points - before) / perMs) }
    },
    peek: key => balance(level(key, now())),
  }
}
