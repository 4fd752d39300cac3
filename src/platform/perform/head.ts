// Who vouches for the audit's length? The platform's signing key: ES256 over count and hash.
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose'

export async function sealHead(key: JWK, seq: number, hash: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ seq, hash }))
  return new CompactSign(bytes).setProtectedHeader({ alg: 'ES256', ...(key.kid ? { kid: key.kid } : {}) }).sign(await importJWK(key, 'ES256'))
}

export async function verifyHead(key: JWK, seq: number, hash: string, signature: string): Promise<boolean> {
  const { d: _private, ...publicKey } = key
  try {
    const { payload } = await compactVerify(signature, await importJWK(publicKey, 'ES256'))
    return new TextDecoder().decode(payload) === JSON.stringify({ seq, hash })
  } catch {
    return false
  }
}
