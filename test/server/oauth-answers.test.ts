// What does a client read of its token at the API? A a good one · B words and a page for each code that refuses it · C a proof is taken once, however the
// request comes.
import { hash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { importJWK, SignJWT, type JWK } from 'jose'
import { world } from '../support/world.js'
import { keyHolder, type KeyHolder } from './oauth.fixture.js'

const city = world()
const QUERY = JSON.stringify({ query: '{ viewer { kind } }' })
const now = () => Math.floor(Date.now() / 1000)

async function ask(headers: Record<string, string>, body: string | ReadableStream = QUERY): Promise<Record<string, unknown>> {
  const response = await fetch(`${city.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers }, body, duplex: 'half',
  })
  const { data, errors } = (await response.json()) as { data?: unknown, errors?: { message: string, extensions: Record<string, unknown> }[] }
  return { status: response.status, data, message: errors?.[0]?.message, ...errors?.[0]?.extensions }
}

/** Signed by the sandbox itself, whose keys everybody on this machine can read. */
async function signed(claims: Record<string, unknown>): Promise<string> {
  const { signing } = JSON.parse(readFileSync(join(city.dataDir, 'sandbox-keys.json'), 'utf8')) as { signing: [JWK] }
  const clientId = city.credentials['bank']?.clientId ?? ''
  return new SignJWT({
    iss: city.url, aud: `${city.url}/graphql`, sub: clientId, client_id: clientId, kind: 'BANK', iat: now() - 700, exp: now() + 60, jti: randomUUID(), ...claims,
  }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(signing[0].kid) }).sign(await importJWK({ ...signing[0] }, 'ES256'))
}

describe('B: a token that is refused', () => {
  it('A: is taken while it is good', async () => {
    expect(await ask({ authorization: `Bearer ${await signed({})}` })).toMatchObject({ status: 200, data: { viewer: { kind: 'BANK' } } })
  })

  it.each([
    ['TOKEN_EXPIRED', () => signed({ exp: now() - 1 }), 'The access token has expired.', '访问令牌已过期。'],
    ['TOKEN_INVALID', () => signed({ aud: 'https://other.test' }), /^The access token is not valid here/, /^访问令牌在此无效/],
    ['TOKEN_INVALID', () => signed({ client_id: 'nobody' }), /^The access token is not valid here/, /^访问令牌在此无效/],
  ])('is told as %s in the reader’s language, with a page that says what to do', async (code, token, en, zh) => {
    const authorization = `Bearer ${await token()}`
    const told = await ask({ authorization })
    expect(told).toMatchObject({ status: 401, code, docUrl: `/docs/errors/${code}`, message: expect.stringMatching(en) })
    expect(await ask({ authorization, 'accept-language': 'zh-CN' })).toMatchObject({ status: 401, code, message: expect.stringMatching(zh) })

    for (const language of ['en', 'zh-CN']) {
      const page = await fetch(city.url + String(told['docUrl']), { headers: { 'accept-language': language } })
      expect(page.status).toBe(200)
      expect(await page.json()).toMatchObject({
        code, message: expect.stringMatching(language === 'en' ? en : zh), remedy: expect.stringContaining('/oauth/token'), liftableBy: 'CALLER', retryable: false,
      })
    }
  })
})

describe('C: a bound token', () => {
  const htu = `${city.url}/graphql`
  const proof = async (holder: KeyHolder, claims: Record<string, unknown>) => new SignJWT({ jti: randomUUID(), htm: 'POST', iat: now(), ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: holder.publicJwk }).sign(holder.key)

  async function bound(holder: KeyHolder): Promise<string> {
    const { clientId, clientSecret } = city.credentials['tax_authority'] ?? { clientId: '', clientSecret: '' }
    const response = await fetch(`${city.url}/oauth/token`, {
      method: 'POST', headers: { dpop: await proof(holder, { htu: `${city.url}/oauth/token` }) },
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
    })
    const { access_token: token, token_type: type } = (await response.json()) as Record<string, string>
    expect(type).toBe('DPoP')
    return token ?? ''
  }

  it('is taken with each proof once, and with a body of unknown length, whose sender is asked for beforehand, too', async () => {
    const holder = await keyHolder('holder')
    const token = await bound(holder)
    const ath = hash('sha256', token, 'base64url')
    const headers = async () => ({ authorization: `DPoP ${token}`, dpop: await proof(holder, { htu, ath }) })

    const first = await headers()
    expect(await ask(first)).toMatchObject({ status: 200, data: { viewer: { kind: 'TAX_AUTHORITY' } } })
    expect(await ask(first)).toMatchObject({ status: 401, code: 'TOKEN_INVALID', message: expect.stringContaining('was sent before') })
    const streamed = await headers()
    expect(await ask(streamed, new Blob([QUERY]).stream())).toMatchObject({ status: 200, data: { viewer: { kind: 'TAX_AUTHORITY' } } })
    expect(await ask(streamed)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' })
  })
})
