/** Is this access token ours, still good, and whom does it speak for? */
import { hash } from 'node:crypto'
import { calculateJwkThumbprint, createLocalJWKSet, errors, jwtVerify, type JWK, type JWTPayload } from 'jose'
import { CITIZEN } from './contracts.js'
import { proofMemory, verifiedProof, type DpopProof, type IsNewProof } from './dpop.js'
import { TokenFault } from './token-fault.js'

/** Instants are milliseconds since the epoch. */
export interface VerifiedToken {
  readonly clientId: string
  readonly kind: string
  readonly scopes: ReadonlySet<string>
  readonly staff?: { readonly id: string; readonly functions: readonly string[]; readonly actAt: number }
  readonly personId?: string
  /** Thumbprint of the key that the token is bound to (RFC 9449). */
  readonly boundTo?: string
  readonly expiresAt: number
}

export type VerifyToken = (token: string, proof?: DpopProof) => Promise<VerifiedToken>

export interface VerifierSettings {
  issuer: string
  audience: string
  jwks: { keys: JWK[] }
  /** How many tokens are remembered at most; the one unused for longest goes first. */
  remember: number
}

/** 70 s of 1,400 bound requests a second; some 20 MB at most. */
const PROOFS_REMEMBERED = 100_000

/**
 * A signature is verified once (0.2 ms) and remembered until the token expires: the same bytes can't become invalid
 * before. Whether the client may still act is its standing, which is asked elsewhere with each request.
 */
export function tokenVerifier(settings: VerifierSettings): VerifyToken {
  const keys = createLocalJWKSet(settings.jwks)
  const remembered = new Map<string, VerifiedToken>()
  const isNewProof = proofMemory(PROOFS_REMEMBERED)

  return async (token, proof) => {
    const digest = hash('sha256', token, 'base64url')
    const known = remembered.get(digest)
    if (known && known.expiresAt <= Date.now()) {
      remembered.delete(digest)
      throw new TokenFault('TOKEN_EXPIRED', 'the token has expired')
    }
    const verified = known ?? verifiedToken(await verifiedPayload(token, keys, settings))
    remembered.delete(digest)
    remembered.set(digest, verified)
    for (const oldest of remembered.keys()) {
      if (remembered.size <= settings.remember) break
      remembered.delete(oldest)
    }
    await checkBinding(token, verified, proof, isNewProof)
    return verified
  }
}

/** The public halves of the signing keys, under the names that the authorization server publishes and signs with. */
export async function publicKeySet(signingKeys: readonly JWK[]): Promise<{ keys: JWK[] }> {
  const keys = signingKeys.map(async ({ kty, crv, x, y, kid }): Promise<JWK> => {
    if (kty !== 'EC' || !crv || !x || !y) throw new Error(`a signing key must be an EC key, not ${kty}`)
    const named = kid ?? await calculateJwkThumbprint({ kty, crv, x, y })
    return { kty, crv, x, y, kid: named, alg: 'ES256', use: 'sig' }
  })
  return { keys: await Promise.all(keys) }
}

async function verifiedPayload(
  token: string, keys: ReturnType<typeof createLocalJWKSet>, { issuer, audience }: VerifierSettings,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer,
      audience,
      requiredClaims: ['sub', 'client_id', 'kind', 'iat', 'exp', 'jti'],
      currentDate: new Date(Date.now()),
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new TokenFault('TOKEN_EXPIRED', 'the token has expired')
    if (error instanceof errors.JOSEError) throw new TokenFault('TOKEN_INVALID', error.message)
    throw error
  }
}

function verifiedToken(payload: JWTPayload): VerifiedToken {
  const { client_id: clientId, kind, scope, sub, exp, act, act_at: actAt, cnf } = payload
  if (typeof clientId !== 'string' || typeof kind !== 'string' || typeof sub !== 'string' || exp === undefined) {
    throw new TokenFault('TOKEN_INVALID', 'a claim has the wrong type')
  }
  const boundTo = (cnf as { jkt?: string } | undefined)?.jkt
  return Object.freeze({
    clientId,
    kind,
    scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
    ...isAct(act) && { staff: { id: act.sub, functions: act.functions, actAt: Number(actAt) * 1000 } },
    ...kind === CITIZEN && { personId: sub },
    ...boundTo !== undefined && { boundTo },
    expiresAt: exp * 1000,
  })
}

function isAct(act: unknown): act is { sub: string; functions: string[] } {
  const { sub, functions } = (act ?? {}) as { sub?: unknown; functions?: unknown }
  return typeof sub === 'string' && Array.isArray(functions)
}

async function checkBinding(
  token: string, { boundTo }: VerifiedToken, proof: DpopProof | undefined, isNewProof: IsNewProof,
): Promise<void> {
  if (!boundTo && !proof) return
  if (!boundTo) throw new TokenFault('TOKEN_INVALID', 'the token is not bound to a key: send it as Bearer')
  if (!proof) throw new TokenFault('TOKEN_INVALID', 'the token is bound to a key: send it as DPoP, with a proof')
  const { thumbprint, jti } = await verifiedProof(proof, token)
  if (thumbprint !== boundTo) {
    throw new TokenFault('TOKEN_INVALID', 'the proof was signed by another key than the token is bound to')
  }
  // Last, so that a proof refused for another reason is not used up.
  if (!isNewProof(thumbprint, jti)) throw new TokenFault('TOKEN_INVALID', 'the proof was sent before')
}
