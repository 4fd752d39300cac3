// Who vouches for the audit's length? The platform's signing key: ES256 over count and hash.
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
