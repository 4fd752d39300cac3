/** Does the sender of a bound token hold its key (RFC 9449 §4.3)? */
import { hash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, errors, jwtVerify } from 'jose'
import { TokenFault } from './token-fault.js'

export interface DpopProof {
  /** The DPoP header. */
  jwt: string
  method: string
  /** Built from the public URL and the request's path, never from the Host header. */
  url: string
}

const PROOF_WINDOW_SECONDS = 60
const CLOCK_TOLERANCE_SECONDS = 5
/** The sender's clock may be ahead by the tolerance when it is signed, and ours behind by it when it is refused. */
const ACCEPTED_FOR_MS = (PROOF_WINDOW_SECONDS + 2 * CLOCK_TOLERANCE_SECONDS) * 1000

/** True for a proof that is seen for the first time; the names of key and proof decide. */
export type IsNewProof = (thumbprint: string, jti: string) => boolean

/**
 * The memory of one process: to share it, each request would have to write a row. When it is full the oldest goes, so
 * that nobody who floods it can lock the others out; to replay a proof then takes as many good ones within its window.
 */
export function proofMemory(remember: number): IsNewProof {
  const ends = new Map<string, number>()
  return (thumbprint, jti) => {
    const now = Date.now()
    const proof = hash('sha256', JSON.stringify([thumbprint, jti]), 'base64url')
    if (ends.has(proof)) return false
    // Entries stand in the order of their ends.
    for (const [oldest, end] of ends) {
      if (end >= now && ends.size < remember) break
      ends.delete(oldest)
    }
    ends.set(proof, now + ACCEPTED_FOR_MS)
    return true
  }
}

/** Who signed the proof (a key's thumbprint), and its name, once the proof is seen to fit this request and this token. */
export async function verifiedProof({ jwt, method, url }: DpopProof, accessToken: string): Promise<{ thumbprint: string; jti: string }> {
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, EmbeddedJWK, {
      algorithms: ['ES256'],
      typ: 'dpop+jwt',
      maxTokenAge: PROOF_WINDOW_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['jti', 'htm', 'htu', 'ath'],
      currentDate: new Date(Date.now()),
    })
    const fits = payload.htm === method
      && withoutQuery(String(payload.htu)) === withoutQuery(url)
      && payload.ath === hash('sha256', accessToken, 'base64url')
    if (!fits || !protectedHeader.jwk) throw new TokenFault('TOKEN_INVALID', 'the proof was made for another request')
    return { thumbprint: await calculateJwkThumbprint(protectedHeader.jwk), jti: String(payload.jti) }
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new TokenFault('TOKEN_INVALID', `proof refused: ${error.message}`)
    throw error
  }
}

function withoutQuery(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed ? parsed.origin + parsed.pathname : undefined
}
