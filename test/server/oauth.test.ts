/** Do partners, their staff and citizens get exactly the tokens that are theirs, over HTTP? */
import { once } from 'node:events'
import { get } from 'node:http'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import * as client from 'openid-client'
import type { OauthSql } from '../../src/server/oauth/contracts.js'
import {
  ask, assertion, EXCHANGE, freshSql, JWT_TYPE, startOauth, unsigned, type KeyHolder, type Oauth,
} from './oauth.fixture.js'

let sql: OauthSql & { close(): Promise<void> }
let sandbox: Oauth
let production: Oauth

beforeAll(async () => {
  sql = await freshSql()
  sandbox = await startOauth({ sandbox: true, sql })
  production = await startOauth({ sandbox: false, sql })
}, 60_000)

afterAll(async () => {
  await Promise.all([sandbox.close(), production.close()])
  await sql.close()
})

function discover(oauth: Oauth, clientId: string, auth: client.ClientAuth, algorithm: 'oidc' | 'oauth2' = 'oauth2') {
  return client.discovery(new URL(oauth.publicUrl), clientId, undefined, auth, {
    execute: [client.allowInsecureRequests], algorithm,
  })
}

const dealership = () => ({ ...sandbox.keys.dealership, id: 'dealership' })
const exchangeOf = (actorToken: string) => (
  { grant_type: EXCHANGE, actor_token: actorToken, actor_token_type: JWT_TYPE }
)

describe('a client', () => {
  it.each(['oidc', 'oauth2'] as const)('finds the server by %s discovery and signs in with its key', async (how) => {
    const config = await discover(sandbox, 'dealership', client.PrivateKeyJwt(sandbox.keys.dealership.key), how)

    const tokens = await client.clientCredentialsGrant(config)

    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 600, scope: 'registration:submit vehicle:read' })
    expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    expect(await sandbox.verify(tokens.access_token)).toEqual({
      clientId: 'dealership',
      kind: 'DEALERSHIP',
      scopes: new Set(['registration:submit', 'vehicle:read']),
      expiresAt: Number(decodeJwt(tokens.access_token).exp) * 1000,
    })
  })

  it.each([
    ['dealership', client.ClientSecretBasic], ['dealership', client.ClientSecretPost],
    ['dealership_secret', client.ClientSecretBasic],
  ])('signs in as %s with its secret in the sandbox', async (id, method) => {
    const tokens = await client.clientCredentialsGrant(await discover(sandbox, id, method(sandbox.secret)))
    expect(await sandbox.verify(tokens.access_token)).toMatchObject({ clientId: id })

    const guessing = client.clientCredentialsGrant(await discover(sandbox, id, method(`${sandbox.secret}x`)))
    await expect(guessing).rejects.toMatchObject({ status: 401 })
  })

  it.each(['dealership', 'dealership_secret'])('can use no secret in production, as %s', async (id) => {
    for (const method of [client.ClientSecretBasic, client.ClientSecretPost]) {
      const asking = client.clientCredentialsGrant(await discover(production, id, method(production.secret)))
      await expect(asking).rejects.toMatchObject({ status: 401 })
    }
  })

  it('narrows its token by asking, and can never widen it', async () => {
    const asked = (scope: string) => ask(sandbox, dealership(), { grant_type: 'client_credentials', scope })

    expect((await asked('vehicle:read court:seize')).body.scope).toBe('vehicle:read')
    expect(await asked('court:seize')).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
  })

  it('gets tokens for this API only', async () => {
    const resource = 'https://other.test'
    const answer = await ask(sandbox, dealership(), { grant_type: 'client_credentials', resource })
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_target' } })
  })

  it('is told that it is suspended, once it has shown who it is', async () => {
    const suspended = { ...sandbox.keys.dealership, id: 'dealership_suspended' }
    const actor = await assertion(sandbox.registrar, sandbox.tokenEndpoint)
    for (const parameters of [{ grant_type: 'client_credentials' }, exchangeOf(actor)]) {
      expect(await ask(sandbox, suspended, parameters)).toMatchObject({
        status: 400, body: { error: 'unauthorized_client', error_description: 'client is suspended' },
      })
    }
    const stranger = { ...sandbox.keys.bank, id: 'dealership_suspended' }
    expect(await ask(sandbox, stranger, { grant_type: 'client_credentials' })).toMatchObject({
      status: 401, body: { error: 'invalid_client', error_description: 'client authentication failed' },
    })
  })

  it('signs in once with 50 copies of one client assertion', async () => {
    const copy = await assertion(dealership(), sandbox.publicUrl)
    const answers = await Promise.all(Array.from({ length: 50 }, () => (
      ask(sandbox, dealership(), { grant_type: 'client_credentials', client_assertion: copy })
    )))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.error === 'invalid_client')).toHaveLength(49)
  })

  it('must keep its client assertions short-lived', async () => {
    const exp = Math.floor(Date.now() / 1000) + 3600
    const long = await assertion(dealership(), sandbox.publicUrl, { exp })
    const answer = await ask(sandbox, dealership(), { grant_type: 'client_credentials', client_assertion: long })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_client"')
  })

  it('of a deciding kind must bind its production tokens to a key', async () => {
    const bank = { ...production.keys.bank, id: 'bank' }
    expect(await ask(production, bank, { grant_type: 'client_credentials' })).toMatchObject({
      status: 400, body: { error: 'invalid_dpop_proof' },
    })

    const config = await discover(production, 'bank', client.PrivateKeyJwt(production.keys.bank.key))
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
    const actor = await assertion(production.elsewhere, production.tokenEndpoint)
    const { grant_type: grant, ...parameters } = exchangeOf(actor)
    const { access_token: token } = await client.genericGrantRequest(config, grant, parameters, { DPoP })

    expect(decodeJwt(token)).toMatchObject({ act: { sub: 'staff_elsewhere' }, cnf: { jkt: expect.any(String) } })
    await expect(production.verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
  })
})

describe('a staff member', () => {
  it('acts through the client, and the token says who, as what and when', async () => {
    const config = await discover(sandbox, 'dealership', client.PrivateKeyJwt(sandbox.keys.dealership.key))
    const signedAt = Math.floor(Date.now() / 1000)
    const actor = await assertion(sandbox.registrar, sandbox.tokenEndpoint, { iat: signedAt })

    const { grant_type: grant, ...parameters } = { ...exchangeOf(actor), scope: 'vehicle:read' }
    const tokens = await client.genericGrantRequest(config, grant, parameters)

    expect(tokens).toMatchObject({
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', token_type: 'bearer', scope: 'vehicle:read',
    })
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      sub: 'dealership', act: { sub: 'staff_registrar', functions: ['CLERK', 'REVIEWER'] }, act_at: signedAt,
    })
    expect(await sandbox.verify(tokens.access_token)).toMatchObject({
      clientId: 'dealership',
      staff: { id: 'staff_registrar', functions: ['CLERK', 'REVIEWER'], actAt: signedAt * 1000 },
    })
  })

  it('acts once with 50 copies of one assertion', async () => {
    const actor = await assertion(sandbox.registrar, sandbox.tokenEndpoint)
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(sandbox, dealership(), exchangeOf(actor))))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.error_description === 'actor_token was used before')).toHaveLength(49)
  })

  const now = () => Math.floor(Date.now() / 1000)
  const registrar = (claims: Record<string, unknown>) => assertion(sandbox.registrar, sandbox.tokenEndpoint, claims)
  const nobody = (): KeyHolder => ({ ...sandbox.registrar, id: 'staff_nobody' })
  it.each<[string, () => Promise<string>, RegExp]>([
    ['is addressed to the API', () => registrar({ aud: sandbox.audience }), /'aud'/],
    ['is addressed to two servers', () => registrar({ aud: [sandbox.tokenEndpoint, 'https://b.test'] }), /single aud/],
    ['lives 61 s', () => registrar({ exp: now() + 61 }), /60 s at most/],
    ['has expired', () => registrar({ iat: now() - 50, exp: now() - 10 }), /has expired/],
    ['was signed two minutes ago', () => registrar({ iat: now() - 120, exp: now() + 60 }), /has expired/],
    ['is dated into the future', () => registrar({ iat: now() + 60, exp: now() + 90 }), /'iat'/],
    ['comes into force later', () => registrar({ nbf: now() + 30 }), /'nbf'/],
    ['has no jti', () => registrar({ jti: undefined }), /'jti'/],
    ['was issued by another', () => registrar({ iss: 'https://evil.test' }), /'iss'/],
    ['is unsigned', async () => unsigned(await registrar({})), /./],
    ['is signed with the public key as a secret',
      () => assertion(sandbox.registrar, sandbox.tokenEndpoint, {}, {
        alg: 'HS256', key: Buffer.from(JSON.stringify(sandbox.registrar.publicJwk)),
      }), /'alg'/],
    ['is signed by a colleague',
      () => assertion(sandbox.registrar, sandbox.tokenEndpoint, {}, { key: sandbox.elsewhere.key }), /signature/],
    ['names the staff of another client',
      () => assertion(sandbox.elsewhere, sandbox.tokenEndpoint), /no staff member of this client/],
    ['names nobody', () => assertion(nobody(), sandbox.tokenEndpoint), /no staff member of this client/],
    ['is not a JWT', async () => 'hello', /not a JWT/],
  ])('gets no token with an assertion that %s', async (_, sign, reason) => {
    const answer = await ask(sandbox, dealership(), exchangeOf(await sign()))
    expect(answer).toMatchObject({
      status: 401, body: { error: 'invalid_request', error_description: expect.stringMatching(reason) },
    })
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_request"')
  })

  it('learns through a standard client why an assertion was refused', async () => {
    const config = await discover(sandbox, 'dealership', client.PrivateKeyJwt(sandbox.keys.dealership.key))
    const { grant_type: grant, ...parameters } = exchangeOf(await registrar({ aud: 'https://b.test' }))

    await expect(client.genericGrantRequest(config, grant, parameters)).rejects.toMatchObject({
      cause: [{ scheme: 'bearer', parameters: {
        error: 'invalid_request', error_description: `actor_token was refused: unexpected 'aud' claim value`,
      } }],
    })
  })
})

describe('a citizen', () => {
  const identityProvider = () => ({ ...sandbox.keys.dealership, id: 'citizen' })

  it('signs in with a key of their own and is the subject of the token', async () => {
    const subject = await assertion(sandbox.person, sandbox.tokenEndpoint)
    const { status, body } = await ask(sandbox, identityProvider(), {
      grant_type: EXCHANGE, subject_token: subject, subject_token_type: JWT_TYPE,
    })

    expect(status).toBe(200)
    expect(decodeJwt(body.access_token ?? '')).toMatchObject({ sub: 'person_1', client_id: 'citizen', kind: 'CITIZEN' })
    expect(await sandbox.verify(body.access_token ?? '')).toMatchObject({ kind: 'CITIZEN', personId: 'person_1' })
  })

  it('is never spoken for: not by a partner, and not by the identity provider alone', async () => {
    const subject = async () => ({
      grant_type: EXCHANGE, subject_token: await assertion(sandbox.person, sandbox.tokenEndpoint),
      subject_token_type: JWT_TYPE,
    })
    const refused = { status: 400, body: { error: 'invalid_request' } }

    expect(await ask(sandbox, dealership(), await subject())).toMatchObject(refused)
    expect(await ask(sandbox, identityProvider(), { grant_type: 'client_credentials' })).toMatchObject(refused)
  })
})

describe('the server', () => {
  it('names itself by its public address, whatever Host says, and leaves other paths to Fastify', async () => {
    const [answer] = await once(get(`${sandbox.publicUrl}/.well-known/oauth-authorization-server`, {
      headers: { Host: 'evil.test' },
    }), 'response') as [Readable]
    const metadata = JSON.parse((await answer.toArray()).join(''))
    expect(metadata).toMatchObject({ issuer: sandbox.publicUrl, token_endpoint: sandbox.tokenEndpoint })
    expect(metadata).not.toHaveProperty('authorization_endpoint')
    expect(await (await fetch(`${sandbox.publicUrl}/alive`)).text()).toBe('yes')
    expect((await fetch(`${sandbox.publicUrl}/auth`)).status).toBe(404)
  })

  it('publishes both public keys and no private one', async () => {
    const published = await (await fetch(`${sandbox.publicUrl}/oauth/jwks`)).json() as { keys: object[] }
    expect(published.keys).toEqual(sandbox.jwks.keys.map(key => expect.objectContaining(key)))
    expect(JSON.stringify(published)).not.toContain('"d"')
  })

  it('reports a refusal without the assertion or the names in it', async () => {
    const before = sandbox.faults.length
    await ask(sandbox, dealership(), exchangeOf(await assertion(sandbox.registrar, 'https://elsewhere.test')))

    const reported = sandbox.faults.slice(before)
    const fault = { code: 'invalid_request', clientId: 'dealership' }
    expect(reported).toMatchObject([{ name: 'grant.error', fault }])
    expect(JSON.stringify(reported)).not.toMatch(/staff_registrar|elsewhere|eyJ/)
  })

  it('says server_error, and reports neither message nor values, when its database fails', async () => {
    const broken = await startOauth({ sandbox: true, sql: {
      query: async () => { throw Object.assign(new Error('duplicate key 430102199001011234'), { code: '23505' }) },
    } })
    const asking = { ...broken.keys.dealership, id: 'dealership' }
    const answer = await ask(broken, asking, { grant_type: 'client_credentials' })
    await broken.close()

    expect(answer).toMatchObject({ status: 500, body: { error: 'server_error' } })
    expect(broken.faults).toMatchObject([{ name: 'server_error', fault: { detail: 'Error 23505' } }])
    expect(JSON.stringify([answer.body, broken.faults])).not.toContain('4301')
  })
})
