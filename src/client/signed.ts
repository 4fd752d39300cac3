// Did the platform sign this, and for what? ES256 by one of its published keys, never by what the message itself brings.
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose'
import { ClientFault } from './fault.js'

export interface Trust {
  /** The key set at /oauth/jwks, kept by the partner. */
  readonly jwks: JSONWebKeySet
  /** The moment for which it is asked. */
  readonly now: Date
}

export async function verified<C>(jws: string, typ: string, { jwks, now }: Trust, acceptExpired = false): Promise<JWTPayload & C> {
  try {
    const { payload } = await jwtVerify<C>(jws, createLocalJWKSet(jwks), {
      typ, algorithms: ['ES256'], currentDate: acceptExpired ? new Date(0) : now, requiredClaims: ['iat', 'exp'],
    })
    return payload
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED') throw new ClientFault('EXPIRED', 'its time has passed')
    throw new ClientFault('SIGNATURE', `not signed by the platform: ${error instanceof Error ? error.message : String(error)}`)
  }
}
