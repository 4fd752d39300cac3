// What does a server do that was not told to be a sandbox? A: it does not start without its settings, and says which · B: it starts with them, and
// nothing of the sandbox is in it · C: one process on one folder.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importJWK, SignJWT } from 'jose'
import { ConfigFault, readConfig } from '../../src/config.js'
import { hashSecret } from '../../src/server/oauth/secrets.js'
import { newDatabase } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { world } from '../support/world.js'
import { DIST, folder, keyPair, keyRing, PUBLIC_URL, ready, RING, secret, start, WITHIN_MS, type Started } from './production.world.js'

/** What it said, line by line, and that no port was opened. */
async function refused(env: Record<string, string>, args: readonly string[] = []): Promise<string[]> {
  const started = await start(env, args)
  const { child, port } = started
  const [code] = (await once(child, 'close')) as [number | null]
  expect({ code, output: started.output, isOpen: await isOpen(port) }).toEqual({ code: 1, output: '', isOpen: false })
  return started.errors.trimEnd().split('\n')
}

const isOpen = (port: number) => new Promise<boolean>(resolve => {
  const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true) }).on('error', () => { resolve(false) })
})

const settingOf = (line: string) => /^([\w.-]+): /.exec(line)?.[1]

function linesOf(read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error
    return error.lines
  }
}

describe('A: the settings', () => {
  const good = { PUBLIC_URL, KEY_RING: RING }
  const ring = (changes: object) => JSON.stringify({ ...keyRing(), ...changes })

  it.each<[string, Record<string, string>, string[]]>([
    ['a port that is none', { ...good, PORT: 'http' }, ['PORT']],
    ['a port beyond the last', { ...good, PORT: '65536' }, ['PORT']],
    ['a database of another kind', { ...good, DATABASE_URL: 'mysql://root:geheim@127.0.0.1/x' }, ['DATABASE_URL']],
    ['an address without TLS', { ...good, PUBLIC_URL: 'http://api.example.org' }, ['PUBLIC_URL']],
    ['a clock of its own', { ...good, SANDBOX_CLOCK: '2026-03-10T10:00:00+08:00' }, ['SANDBOX_CLOCK']],
    ['a key ring that is not JSON', { ...good, KEY_RING: '{geheim' }, ['KEY_RING']],
    ['a key ring without keys', { ...good, KEY_RING: '{}' }, ['KEY_RING.active', 'KEY_RING.encryption', 'KEY_RING.index', 'KEY_RING.signing']],
    ['an encryption key that is too short', { ...good, KEY_RING: ring({ encryption: { 'key-1': secret(16) } }) }, ['KEY_RING.encryption.key-1']],
    ['an empty key of an index', { ...good, KEY_RING: ring({ index: { identity: '', input: secret(), cursor: secret() } }) }, ['KEY_RING.index.identity']],
    ['an active key that is not there', { ...good, KEY_RING: ring({ active: 'key-2' }) }, ['KEY_RING.active']],
    ['a signing key without its private part', { ...good, KEY_RING: ring({ signing: [{ ...keyPair(), d: undefined }] }) }, ['KEY_RING.signing.0.d']],
  ])('%s is told in one line, which does not repeat it', (_name, env, settings) => {
    const told = linesOf(() => readConfig(env, false))
    expect(told.map(settingOf)).toEqual(settings)
    expect(told.join()).not.toMatch(/geheim/)
  })

  it('are good when nothing is said of them', () => {
    expect(readConfig(good, false)).toMatchObject({ sandbox: false, host: '0.0.0.0', publicUrl: PUBLIC_URL })
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing is set', {}, ['PUBLIC_URL', 'KEY_RING']],
    ['everything is wrong', { PORT: 'x', DATABASE_URL: 'x', PUBLIC_URL: 'x', SANDBOX_CLOCK: 'x' }, ['PORT', 'DATABASE_URL', 'PUBLIC_URL', 'SANDBOX_CLOCK', 'KEY_RING']],
    ['nobody serves the database', { ...good, DATABASE_URL: 'postgresql://x:geheim@127.0.0.1:1/x' }, ['DATABASE_URL']],
  ])('where %s, the process ends with 1, a line for each fault, and no port', async (_name, env, settings) => {
    const lines = await refused(env)
    expect(lines.map(line => settingOf(line.replace('tongban: ', '')))).toEqual(settings)
    expect(lines.join()).not.toMatch(/geheim/)
  }, WITHIN_MS)

  it('refuses the folder of a sandbox, and the sandbox a folder that is not one', async () => {
    expect(await refused({ ...good, DATA_DIR: world().dataDir })).toEqual([`tongban: DATA_DIR: ${world().dataDir} is a sandbox's folder`])
    expect(await refused({ HOST: '0.0.0.0' }, ['--sandbox'])).toEqual(['tongban: HOST: the sandbox binds loopback only'])
  }, WITHIN_MS)

  it('tells of a port in use', async () => {
    const port = new URL(world().url).port
    const started = await start({ ...good, PORT: port })
    expect(await once(started.child, 'close')).toEqual([1, null])
    expect(started.errors).toBe('tongban: PORT: it is in use (EADDRINUSE)\n')
  }, WITHIN_MS)
})

/** On PostgreSQL any number of processes share the database. */
const onEmbedded = process.env['TEST_POSTGRES_URL'] === undefined ? it : it.skip

describe('B: a server with its settings', () => {
  const dataDir = folder()
  const client = { id: 'first-dealership', key: keyPair(), secret: 'not-for-production' }
  let env: Record<string, string>
  let server: Started

  beforeAll(async () => {
    const databaseUrl = await newDatabase()
    env = { PUBLIC_URL, KEY_RING: RING, DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) }
    // The first run makes the tables; a client is entered by the operator, on the database itself.
    const { child } = await ready(await start(env))
    const kill = async () => {
      child.kill('SIGKILL')
      await once(child, 'close')
    }
    const { d: _d, ...publicKey } = client.key
    await storedRows({ dataDir, databaseUrl, stop: kill },
      `insert into "partner" ("id", "createdAt", "updatedAt", "kind", "name", "uscc", "status")
        values ('ptn_1', current_timestamp, current_timestamp, 'DEALERSHIP', '渝测汽车销售有限公司', '91500199MA5TTT018U', 'ACTIVE')`,
      `insert into "client" ("clientId", "partnerId", "kind", "scope", "secretHash", "jwks")
        values ('${client.id}', 'ptn_1', 'DEALERSHIP', 'registration:read', '${hashSecret(client.secret)}', '${JSON.stringify({ keys: [publicKey] })}')`)
    server = await ready(await start(env))
  }, WITHIN_MS)
  afterAll(() => { server.child.kill('SIGKILL') })

  it('makes no keys and no credentials of its own', () => {
    expect(['SANDBOX', 'sandbox-keys.json', 'sandbox-credentials.json'].filter(file => existsSync(join(dataDir, file)))).toEqual([])
    expect(server.output).toContain(`tongban ready at ${PUBLIC_URL}/graphql\n`)
    expect(server.errors).toBe('')
  })

  it('is discovered under its public address, and takes no client secrets', async () => {
    const metadata = (await (await fetch(url('/.well-known/oauth-authorization-server'))).json()) as Record<string, unknown>
    expect(metadata).toMatchObject({ issuer: PUBLIC_URL, token_endpoint: `${PUBLIC_URL}/oauth/token`, token_endpoint_auth_methods_supported: ['private_key_jwt'] })
    const bySecret = { client_id: client.id, client_secret: client.secret }
    expect(await token(bySecret)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    const basic = { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` }
    expect(await token({}, basic)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await token(await byKey())).toMatchObject({ status: 200, body: { token_type: 'Bearer' } })
  })

  it('has the published schema and nothing of the sandbox in it; nobody reads it without a token', async () => {
    const query = '{ __schema { mutationType { fields { name } } } }'
    expect(await ask(query)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } })
    const { body } = await token(await byKey())
    const { status, headers, body: answer } = await ask(query, body['access_token'] as string)
    expect(status).toBe(200)
    const names = answer.data.__schema.mutationType.fields.map(({ name }: { name: string }) => name) as string[]
    expect(names).toContain('submitRegistration')
    expect(names.filter(name => name.startsWith('sandbox'))).toEqual([])
    expect(readFileSync('schema/schema.graphql', 'utf8')).not.toMatch(/sandbox/)
    expect(headers.get('server-timing')).toBeNull()
  })

  onEmbedded('C: a second process on the same folder is refused, by the number of the first', async () => {
    expect(await refused(env)).toEqual([`tongban: DATA_DIR: ${dataDir} is in use by process ${server.child.pid}; stop it first, or choose another folder`])
    expect((await fetch(url('/health/ready'))).status).toBe(200)
  }, WITHIN_MS)

  it('a folder that holds data and no mark is not for the sandbox', async () => {
    const used = folder()
    writeFileSync(join(used, 'pglite'), '')
    expect(await refused({ DATA_DIR: used }, ['--sandbox'])).toEqual([`tongban: DATA_DIR: ${used} is not a sandbox's folder`])
  })

  const url = (path: string) => `http://127.0.0.1:${server.port}${path}`

  async function token(parameters: Record<string, string>, headers: Record<string, string> = {}) {
    const response = await fetch(url('/oauth/token'), { method: 'POST', headers, body: new URLSearchParams({ grant_type: 'client_credentials', ...parameters }) })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  async function byKey(): Promise<Record<string, string>> {
    const assertion = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(client.id).setSubject(client.id).setAudience(PUBLIC_URL)
      .setJti(randomUUID()).setIssuedAt().setExpirationTime('60s').sign(await importJWK({ ...client.key }, 'ES256'))
    return { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion }
  }

  async function ask(query: string, accessToken?: string) {
    const response = await fetch(url('/graphql'), {
      method: 'POST', headers: { 'content-type': 'application/json', ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }) }, body: JSON.stringify({ query }),
    })
    return { status: response.status, headers: response.headers, body: (await response.json()) as any } // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed
  }
})

describe('a log that nobody reads any more', () => {
  it('keeps no process from ending', async () => {
    const program = `const { createLogger } = await import(${JSON.stringify(join(DIST, 'server/http/logger.js'))}); const log = createLogger()
      process.stdin.once('data', () => { log.error('one'); log.error('two'); process.exit(0) })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdout.destroy()
    child.stdin.write('now')
    const ended = await Promise.race([once(child, 'exit'), new Promise(resolve => { setTimeout(resolve, 20_000, 'it is still there') })])
    child.kill('SIGKILL')
    expect(ended).toEqual([0, null])
  }, WITHIN_MS)
})
