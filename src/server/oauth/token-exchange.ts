/**
 * Who acts, when a client exchanges an assertion for a token? A profile of RFC 8693: a partner sends only an
 * `actor_token`, which its staff member signed; an identity provider (kind CITIZEN) only a `subject_token`, which the
 * person signed. Both are JWTs that their signer issues about itself.
 */
import { decodeJwt, errors as joseErrors, jwtVerify, type JWK, type JWTPayload } from 'jose'
import { errors } from 'oidc-provider'
import { CITIZEN, type OauthDirectory } from './contracts.js'

const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
export const ACCESS_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token'

export const EXCHANGE_PARAMETERS = [
  'scope', 'resource', 'audience', 'subject_token', 'subject_token_type', 'actor_token', 'actor_token_type',
  'requested_token_type',
]

/** Long enough for a slow network, short enough that a signature still shows that somebody is at the desk. */
const ASSERTION_TTL_SECONDS = 60
const CLOCK_TOLERANCE_SECONDS = 5

export type ExchangedClaims = { act: { sub: string; functions: readonly string[] }; act_at: number } | { sub: string }

type ExchangeParameters = Readonly<Record<string, unknown>>

export interface ExchangeParts {
  directory: OauthDirectory
  tokenEndpoint: string
  audience: string
  useOnce(issuer: string, jti: string, expiresAtSeconds: number): Promise<boolean>
}

/** The claims that the access token gets besides the client's own. */
export async function exchangedClaims(
  parts: ExchangeParts, clientId: string, kind: string, parameters: ExchangeParameters,
): Promise<ExchangedClaims> {
  checkAnswer(parts, parameters)
  if (kind === CITIZEN) return personClaims(parts, parameters)
  return staffClaims(parts, clientId, parameters)
}

async function staffClaims(parts: ExchangeParts, clientId: string, parameters: ExchangeParameters) {
  const assertion = getAssertion(parameters, 'actor_token', 'subject_token')
  const staff = await parts.directory.findStaff(signerOf(assertion, 'actor_token'))
  // One answer for both: a client must not learn who works elsewhere.
  if (!staff?.clientIds.includes(clientId)) throw refusal('actor_token names no staff member of this client')
  const { iat } = await checkAssertion(parts, assertion, staff, 'actor_token')
  return { act: { sub: staff.id, functions: staff.functions }, act_at: iat }
}

async function personClaims(parts: ExchangeParts, parameters: ExchangeParameters) {
  const assertion = getAssertion(parameters, 'subject_token', 'actor_token')
  const person = await parts.directory.findPerson(signerOf(assertion, 'subject_token'))
  if (!person) throw refusal('subject_token names no person known here')
  await checkAssertion(parts, assertion, person, 'subject_token')
  return { sub: person.id }
}

function checkAnswer({ audience }: ExchangeParts, parameters: ExchangeParameters) {
  if (parameters.audience !== undefined && parameters.audience !== audience) throw new errors.InvalidTarget()
  if (parameters.requested_token_type !== undefined && parameters.requested_token_type !== ACCESS_TOKEN_TYPE) {
    throw new errors.InvalidRequest(`requested_token_type can only be ${ACCESS_TOKEN_TYPE}`)
  }
}

function getAssertion(parameters: ExchangeParameters, wanted: string, unwanted: string): string {
  const assertion = parameters[wanted]
  if (parameters[unwanted] !== undefined) {
    throw new errors.InvalidRequest(`${unwanted} is not taken from this kind of client`)
  }
  if (typeof assertion !== 'string' || parameters[`${wanted}_type`] !== JWT_TYPE) {
    throw new errors.InvalidRequest(`${wanted} is required, with ${wanted}_type ${JWT_TYPE}`)
  }
  return assertion
}

function signerOf(assertion: string, name: string): string {
  try {
    const { sub } = decodeJwt(assertion)
    if (typeof sub === 'string') return sub
  } catch {
    throw refusal(`${name} is not a JWT`)
  }
  throw refusal(`${name} has no sub`)
}

async function checkAssertion(
  parts: ExchangeParts, assertion: string, signer: { id: string; publicJwk: JWK }, name: string,
): Promise<{ iat: number }> {
  const { aud, iat, exp, jti } = await verifiedPayload(parts, assertion, signer, name)
  if (typeof aud !== 'string') throw refusal(`${name} must have a single audience`)
  if (iat === undefined || exp === undefined || typeof jti !== 'string') throw refusal(`${name} lacks iat, exp or jti`)
  if (exp - iat > ASSERTION_TTL_SECONDS) throw refusal(`${name} may live ${ASSERTION_TTL_SECONDS} s at most`)
  // Last, so that an assertion refused for another reason is not used up.
  if (!await parts.useOnce(signer.id, jti, exp + CLOCK_TOLERANCE_SECONDS)) throw refusal(`${name} was used before`)
  return { iat }
}

async function verifiedPayload(
  parts: ExchangeParts, assertion: string, signer: { id: string; publicJwk: JWK }, name: string,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(assertion, signer.publicJwk, {
      algorithms: ['ES256'],
      issuer: signer.id,
      audience: parts.tokenEndpoint,
      maxTokenAge: ASSERTION_TTL_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'jti', 'iat', 'exp'],
    })
    return payload
  } catch (error) {
    if (error instanceof joseErrors.JWTExpired) throw refusal(`${name} has expired`)
    if (error instanceof joseErrors.JOSEError) throw refusal(`${name} was refused: ${error.message}`)
    throw error
  }
}

/**
 * RFC 8693 §2.2.2 names the code invalid_request; the status says what it is about: nobody proved who acts. RFC 6749
 * §5.2 allows no double quotes in a description, and jose's messages have them.
 */
function refusal(description: string) {
  return new errors.InvalidRequest(description.replaceAll('"', "'"), 401)
}
