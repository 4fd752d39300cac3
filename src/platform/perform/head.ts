// Who vouches for the audit's length? The platform's signing key: ES256 over count and hash.
import { type Database } from '../database/database.js'
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose'

export async function sealHead(key: JWK, seq: number, hash: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ seq, hash }))
  return new CompactSign(bytes).setProtectedHeader({ alg: 'ES256', ...(key.kid ? { kid: key.kid } : {}) }).sign(await importJWK(key, 'ES256'))
}

/** Heads of before a rotation were signed by a key that is no longer the first: the signature names its own. */
export async function verifyHead(keys: readonly JWK[], seq: number, hash: string, signature: string): Promise<boolean> {
  try {
    const { payload } = await compactVerify(signature, async ({ kid }) => {
      const key = keys.find(each => each.kid === kid)
      if (!key) throw new Error(`no key ${kid}`)
      const { d: _private, ...publicKey } = key
      return importJWK(publicKey, 'ES256')
    })
    return new TextDecoder().decode(payload) === JSON.stringify({ seq, hash })
  } catch {
    return false
  }
}

/** A line that somebody noted outside the machine: what was true once can not be rolled back unseen. */
export interface Anchor { readonly seq: number, readonly hash: string }

export const anchorText = ({ seq, hash }: Anchor): string => `${seq}:${hash}`

/** Undefined for what was never printed as one. */
export function readAnchor(text: string): Anchor | undefined {
  const [, seq, hash] = /^([1-9]\d{0,14}):([\w-]{43})$/.exec(text) ?? []
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash }
}

export async function lastLine(database: Database): Promise<Anchor | undefined> {
  const [row] = await database.sql.query<{ seq: number | string, hash: string }>(
    `select "seq", "hash" from "auditEntry" where "seq" is not null order by "seq" desc limit 1`)
  return row && { seq: Number(row.seq), hash: row.hash }
}

/** Of a chain that holds in itself: does it go on from the noted line? */
export async function anchorFaults(database: Database, { seq, hash }: Anchor): Promise<string[]> {
  const [row] = await database.sql.query<{ hash: string }>(`select "hash" from "auditEntry" where "seq" = $1`, [seq])
  if (!row) return [`line ${seq} of the anchor is missing: the audit was rolled back`]
  return row.hash === hash ? [] : [`line ${seq} is not the line of the anchor: the audit was rolled back and written anew`]
}
