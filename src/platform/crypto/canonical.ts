// How are two inputs compared, and records hashed? By their canonical JSON (RFC 8785).
import { createHash, createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'

export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new Error('a value without a JSON form')
  return json
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A hash as papers and files are named by it: hexadecimal, in small letters. */
export const isHexSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

export const macOf = (key: Buffer, value: unknown): string =>
  createHmac('sha256', key).update(canonicalJson(value)).digest('base64url')
