/** An authorization server on a port of its own, with a dealership, a bank, an identity provider and their people. */
import { createServer, type AddressInfo } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import fastify from 'fastify'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import type { OauthClient, OauthFault, OauthSql } from '../../src/server/oauth/contracts.js'
import { mountOauth } from '../../src/server/oauth/mount.js'
import { createOauthProvider } from '../../src/server/oauth/provider.js'
import { createSecret, hashSecret } from '../../src/server/oauth/secrets.js'
import { publicKeySet, tokenVerifier } from '../../src/server/oauth/verify.js'

export const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'

export interface KeyHolder { id: string; key: CryptoKey; publicJwk: JWK; privateJwk: JWK }

export async function keyHolder(id: string): Promise<KeyHolder> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  // Copies, since WebCrypto's objects come from outside jest's realm and don't count as plain ones inside it.
  const publicJwk = { ...await exportJWK(publicKey) }
  return { id, key: privateKey, publicJwk, privateJwk: { ...await exportJWK(privateKey) } }
}

export async function freshSql(): Promise<OauthSql & { close(): Promise<void> }> {
  const db = await PGlite.create('memory://')
  await db.exec(`
    create table oauth_artifact (
      kind text not null, id text not null, payload jsonb not null, "grantId" text,
      "expiresAt" timestamptz, "consumedAt" timestamptz, primary key (kind, id));
    create index oauth_artifact_expires on oauth_artifact ("expiresAt");`)
  return {
    query: async <T>(text: string, values?: readonly unknown[]) => (await db.query<T>(text, [...values ?? []])).rows,
    close: () => db.close(),
  }
}

export async function startOauth({ sandbox, sql }: { sandbox: boolean; sql: OauthSql }) {
  const people = await world()
  const publicUrl = `http://127.0.0.1:${await freePort()}`
  const signingKeys = [(await keyHolder('signing')).privateJwk, (await keyHolder('older')).privateJwk]
  const faults: { name: string; fault: OauthFault }[] = []
  const provider = createOauthProvider({
    settings: { publicUrl, signingKeys, sandbox, cookieKeys: ['test'] },
    sql,
    directory: {
      findClient: async id => people.clients.find(({ clientId }) => clientId === id),
      findStaff: async id => people.staff.find(member => member.id === id),
      findPerson: async id => id === people.person.id ? people.person : undefined,
    },
    onError: (name, fault) => faults.push({ name, fault }),
  })
  const server = fastify()
  mountOauth(server, provider, publicUrl)
  server.get('/alive', async () => 'yes')
  await server.listen({ port: Number(new URL(publicUrl).port), host: '127.0.0.1' })

  const jwks = await publicKeySet(signingKeys)
  const audience = `${publicUrl}/graphql`
  return {
    ...people, publicUrl, audience, jwks, faults, signingKeys,
    tokenEndpoint: `${publicUrl}/oauth/token`,
    verify: tokenVerifier({ issuer: publicUrl, audience, jwks, remember: 100 }),
    close: () => server.close(),
  }
}

export type Oauth = Awaited<ReturnType<typeof startOauth>>

async function world() {
  const secret = createSecret()
  const keys = { dealership: await keyHolder('dealership'), bank: await keyHolder('bank') }
  const registrar = await keyHolder('staff_registrar')
  const elsewhere = await keyHolder('staff_elsewhere')
  const person = await keyHolder('person_1')
  const clients: OauthClient[] = [
    { ...client('dealership', 'DEALERSHIP', keys.dealership), secretHash: hashSecret(secret) },
    { ...client('dealership_secret', 'DEALERSHIP'), secretHash: hashSecret(secret) },
    { ...client('dealership_suspended', 'DEALERSHIP', keys.dealership), status: 'SUSPENDED' },
    client('bank', 'BANK', keys.bank),
    { ...client('citizen', 'CITIZEN', keys.dealership), scope: 'person:act' },
  ]
  const staff = [
    { ...registrar, clientIds: ['dealership', 'dealership_suspended'], functions: ['CLERK', 'REVIEWER'] },
    { ...elsewhere, clientIds: ['bank'], functions: ['CLERK'] },
  ]
  return { secret, keys, registrar, elsewhere, person, clients, staff }
}

function client(clientId: string, kind: string, holder?: KeyHolder): OauthClient {
  const jwks = holder ? { keys: [holder.publicJwk] } : null
  return { clientId, kind, scope: 'registration:submit vehicle:read', secretHash: null, jwks, status: 'ACTIVE' }
}

/** A good assertion of the holder about itself; `claims` and `sign` spoil it. */
export async function assertion(
  holder: KeyHolder, audience: string | string[], claims: Record<string, unknown> = {},
  { key = holder.key, alg = 'ES256' }: { key?: CryptoKey | Uint8Array; alg?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const payload = {
    iss: holder.id, sub: holder.id, aud: audience, iat: now, exp: now + 60, jti: crypto.randomUUID(), ...claims,
  }
  return new SignJWT(payload).setProtectedHeader({ alg }).sign(key)
}

export function unsigned(jwt: string): string {
  const header = Buffer.from('{"alg":"none"}').toString('base64url')
  return `${header}.${jwt.split('.')[1]}.`
}

/** A request of the client as it goes over the wire, with a fresh client assertion. */
export async function ask(oauth: Oauth, client: KeyHolder, parameters: Record<string, string>) {
  const response = await fetch(oauth.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(client, oauth.publicUrl),
      ...parameters,
    }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() as Record<string, string> }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}
