/** Does the resource server take the tokens of its own issuer, and nothing that merely looks like one? */
import { hash } from 'node:crypto'
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { calculateJwkThumbprint, SignJWT, type CryptoKey, type JWK } from 'jose'
import { proofMemory } from '../../src/server/oauth/dpop.js'
import { publicKeySet, tokenVerifier, type VerifyToken } from '../../src/server/oauth/verify.js'
import { keyHolder, unsigned, type KeyHolder } from './oauth.fixture.js'

const issuer = 'https://tongban.test'
const audience = `${issuer}/graphql`
const now = () => Math.floor(Date.now() / 1000)
const digest = (token: string) => hash('sha256', token, 'base64url')

let signing: KeyHolder
let jwks: { keys: JWK[] }
let verify: VerifyToken

beforeAll(async () => {
  signing = await keyHolder('signing')
  jwks = await publicKeySet([signing.privateJwk])
  verify = tokenVerifier({ issuer, audience, jwks, remember: 2 })
})

afterEach(() => { jest.restoreAllMocks() })

function token(
  claims: Record<string, unknown> = {},
  { key = signing.key, ...header }: { key?: CryptoKey | Uint8Array; alg?: string; typ?: string; kid?: string } = {},
) {
  return new SignJWT({
    iss: issuer, aud: audience, sub: 'dealership', client_id: 'dealership', kind: 'DEALERSHIP', scope: 'vehicle:read',
    iat: now(), exp: now() + 600, jti: crypto.randomUUID(), ...claims,
  }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header }).sign(key)
}

it('takes its own token and tells whom it speaks for', async () => {
  expect(await verify(await token())).toMatchObject({ clientId: 'dealership', kind: 'DEALERSHIP' })
})

it.each<[string, () => Promise<string>, string]>([
  ['unsigned', async () => unsigned(await token()), 'TOKEN_INVALID'],
  ['signed with the public key as a secret',
    () => token({}, { alg: 'HS256', key: Buffer.from(JSON.stringify(jwks.keys[0])) }), 'TOKEN_INVALID'],
  ['signed by a stranger', async () => token({}, { key: (await keyHolder('stranger')).key }), 'TOKEN_INVALID'],
  ['meant for another API', () => token({ aud: 'https://other.test' }), 'TOKEN_INVALID'],
  ['from another issuer', () => token({ iss: 'https://evil.test' }), 'TOKEN_INVALID'],
  ['not valid yet', () => token({ nbf: now() + 60 }), 'TOKEN_INVALID'],
  ['an assertion and no access token', () => token({}, { typ: 'JWT' }), 'TOKEN_INVALID'],
  ['of no kind', () => token({ kind: undefined }), 'TOKEN_INVALID'],
  ['without an end', () => token({ exp: undefined }), 'TOKEN_INVALID'],
  ['expired', () => token({ exp: now() - 1 }), 'TOKEN_EXPIRED'],
  ['no token', async () => 'hello', 'TOKEN_INVALID'],
])('refuses one that is %s', async (_, sign, code) => {
  await expect(verify(await sign())).rejects.toMatchObject({ name: 'TokenFault', code })
})

it('refuses a token whose claims were changed after signing', async () => {
  const [header, , signature] = (await token()).split('.')
  const [, payload] = (await token({ kind: 'POLICE' })).split('.')
  await expect(verify([header, payload, signature].join('.'))).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
})

it('remembers a token, but never beyond its end', async () => {
  const remembered = await token({ exp: now() + 10 })
  const first = await verify(remembered)
  expect(await verify(remembered)).toBe(first)

  jest.spyOn(Date, 'now').mockReturnValue(first.expiresAt)
  await expect(verify(remembered)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
})

it('remembers no more tokens than it was told to, and keeps those in use', async () => {
  const [a, b, c] = await Promise.all([token(), token(), token()])
  const first = await verify(a)
  const second = await verify(b)
  expect(await verify(a)).toBe(first)
  await verify(c)

  expect(await verify(a)).toBe(first)
  expect(await verify(b)).not.toBe(second)
})

it('takes a bound token only with a proof by its key, for this token and this request', async () => {
  const holder = await keyHolder('holder')
  const thief = await keyHolder('thief')
  const bound = await token({ cnf: { jkt: await calculateJwkThumbprint(holder.publicJwk) } })
  const free = await token()
  const prove = async (by: KeyHolder, claims: Record<string, unknown> = {}) => ({
    method: 'POST',
    url: audience,
    jwt: await new SignJWT({
      jti: crypto.randomUUID(), htm: 'POST', htu: audience, iat: now(), ath: digest(bound), ...claims,
    }).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: by.publicJwk }).sign(by.key),
  })

  expect(await verify(bound, await prove(holder))).toMatchObject({ clientId: 'dealership' })
  for (const proof of [
    undefined, await prove(thief), await prove(holder, { htm: 'GET' }), await prove(holder, { htu: issuer }),
    await prove(holder, { ath: digest(free) }), await prove(holder, { iat: now() - 120 }),
  ]) {
    await expect(verify(bound, proof)).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
  }
  await expect(verify(free, await prove(holder))).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
})

it('takes a proof once: 50 copies of it pass one time, and one that was refused is not used up', async () => {
  const holder = await keyHolder('holder')
  const bound = await token({ cnf: { jkt: await calculateJwkThumbprint(holder.publicJwk) } })
  const prove = async (jti: string, htm = 'POST') => ({
    method: 'POST', url: audience,
    jwt: await new SignJWT({ jti, htm, htu: audience, iat: now(), ath: digest(bound) })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: holder.publicJwk }).sign(holder.key),
  })
  await expect(verify(bound, await prove('once', 'GET'))).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
  const copy = await prove('once')
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => verify(bound, copy)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: 'the proof was sent before' } })
  await expect(verify(bound, await prove('another'))).resolves.toMatchObject({ clientId: 'dealership' })
})

it('remembers a proof by its key and name for as long as it could be taken, and no more proofs than it was told to', () => {
  const isNew = proofMemory(2)
  expect([isNew('key', 'a'), isNew('key', 'a'), isNew('other', 'a')]).toEqual([true, false, true])
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 69_000)
  expect(isNew('key', 'a')).toBe(false)
  clock.mockRestore()
  isNew('key', 'b')
  expect([isNew('key', 'b'), isNew('other', 'a'), isNew('key', 'a')]).toEqual([false, false, true])
})
