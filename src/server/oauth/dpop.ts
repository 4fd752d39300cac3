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

/** A proof is not remembered by its jti: within this window it can be sent again, by whoever also has the token. */
const PROOF_WINDOW_SECONDS = 60
const CLOCK_TOLERANCE_SECONDS = 5

/** The thumbprint of the key that signed the proof, once the proof is seen to fit this request and this token. */
export async function proofThumbprint({ jwt, method, url }: DpopProof, accessToken: string): Promise<string> {
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
    return await calculateJwkThumbprint(protectedHeader.jwk)
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new TokenFault('TOKEN_INVALID', `proof refused: ${error.message}`)
    throw error
  }
}

function withoutQuery(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed ? parsed.origin + parsed.pathname : undefined
}
