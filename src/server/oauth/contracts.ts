/** What does the authorization server need from its surroundings, and what does it tell them? */
import type { JWK } from 'jose'

/** SQL with $1 parameters; every value sent is a string or null, which PGlite and pg encode alike. */
export interface OauthSql {
  query<T>(text: string, values?: readonly unknown[]): Promise<T[]>
}

/** Only ACTIVE gets tokens. A partner restricted to some operations is ACTIVE with a narrower scope. */
export type ClientStatus = 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'TERMINATED'

export interface OauthClient {
  clientId: string
  kind: string
  /** The effective scope: what the accreditation allows today, separated by spaces. */
  scope: string
  secretHash: string | null
  jwks: { keys: JWK[] } | null
  status: ClientStatus
}

export interface OauthStaff {
  id: string
  clientIds: readonly string[]
  functions: readonly string[]
  publicJwk: JWK
}

export interface OauthPerson {
  id: string
  publicJwk: JWK
}

export interface OauthDirectory {
  findClient(clientId: string): Promise<OauthClient | undefined>
  findStaff(id: string): Promise<OauthStaff | undefined>
  findPerson(id: string): Promise<OauthPerson | undefined>
}

export interface OauthSettings {
  /** The issuer: an origin without a path and without a slash at its end. */
  publicUrl: string
  /** Private ES256 keys. The first signs; all are published, so that a key can be replaced without refusing tokens. */
  signingKeys: JWK[]
  /** Secrets authenticate only here; production takes private_key_jwt alone. */
  sandbox: boolean
  cookieKeys: string[]
}

/**
 * A refusal or failure as the log may keep it. The thrown error itself is withheld: the causes that jose attaches carry
 * the whole payload of an assertion, and a database error may quote values.
 */
export interface OauthFault {
  code: string
  description?: string | undefined
  detail?: string | undefined
  clientId?: string | undefined
  stackFrames?: string | undefined
}

export type OnOauthError = (name: string, fault: OauthFault) => void

/** The one kind whose clients speak for persons: an identity provider. */
export const CITIZEN = 'CITIZEN'

/** Short, because a JWT access token can't be revoked; who suspends a partner relies on its standing, not on this. */
export const TOKEN_TTL_SECONDS = 600

export function apiAudience(publicUrl: string): string {
  return `${publicUrl}/graphql`
}
