/** How is a client's secret made, stored and compared? */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits: nothing to guess, which is what makes one fast hash enough. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** One SHA-256 and no scrypt: a slow hash protects weak passwords, and would cost every token request 50 ms. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

export function matchesSecret(secret: string, secretHash: string): boolean {
  const given = Buffer.from(hashSecret(secret))
  const stored = Buffer.from(secretHash)
  return given.length === stored.length && timingSafeEqual(given, stored)
}
