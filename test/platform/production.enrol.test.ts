// How does an empty production database get its first partner? A the operator's file is judged whole · B it is entered once, in the audit, and can work.
import { spawn } from 'node:child_process'
import { hash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { importJWK, SignJWT, type JWK } from 'jose'
import { EnrolmentFault, readEnrolment } from '../../src/tools/enrolment/file.js'
import { newDatabase } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { DIST, folder, keyPair, PUBLIC_URL, ready, RING, start, WITHIN_MS, type Started } from './production.world.js'

const publicOf = ({ d: _d, ...key }: JWK): JWK => key
const POLICE_SCOPE = [
  'registration:read', 'registration:submit', 'registration:inspect', 'registration:decide', 'evidence:upload', 'evidence:read', 'partners:supervise',
  'parties:report', 'seizures:report', 'thefts:report',
]

/** The operator's file, with its key files beside it. */
function enrolmentFile(keys: { client: JWK, first: JWK, second: JWK }, change: (file: ReturnType<typeof goodEnrolment>) => void = () => undefined): string {
  const beside = folder()
  const file = goodEnrolment()
  change(file)
  writeFileSync(join(beside, 'client.jwks.json'), JSON.stringify({ keys: [keys.client] }))
  for (const name of ['first', 'second'] as const) writeFileSync(join(beside, `${name}.jwk.json`), JSON.stringify(keys[name]))
  writeFileSync(join(beside, 'enrol.json'), JSON.stringify(file))
  return join(beside, 'enrol.json')
}

function goodEnrolment() {
  const today = new Date().toISOString().slice(0, 10)
  const certificate = { certificateNo: '资0001', validFrom: today, validTo: `${Number(today.slice(0, 4)) + 1}-01-31` }
  return {
    partner: { name: '渝测市公安局交通巡逻警察总队', uscc: '11500199MB1TTT209T' },
    client: { clientId: 'police-headquarters', scope: POLICE_SCOPE, jwksFile: 'client.jwks.json' },
    staff: [
      { id: 'supervisor-1', name: '蒋监管', functions: ['SUPERVISOR'], keyFile: 'first.jwk.json', certificate },
      { id: 'supervisor-2', name: '沈监管', functions: ['SUPERVISOR', 'REGISTRAR'], keyFile: 'second.jwk.json', certificate: { ...certificate, certificateNo: '资0002' } },
    ],
  }
}

const newKeys = () => ({ client: keyPair(), first: keyPair(), second: keyPair() })
const publicKeys = (keys: ReturnType<typeof newKeys>) => ({ client: publicOf(keys.client), first: publicOf(keys.first), second: publicOf(keys.second) })

async function run(tool: string, env: Record<string, string>, args: readonly string[] = []) {
  const child = spawn(process.execPath, [join(DIST, 'tools', tool), ...args], { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const told = { output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => { told.output += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { told.errors += chunk.toString() })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...told }
}

describe('A: the file of a first partner', () => {
  const keys = publicKeys(newKeys())
  const scopes = new Set(POLICE_SCOPE)
  const faultsOf = async (file: string) => readEnrolment(file, scopes, new Date().toISOString().slice(0, 10)).then(() => [], (error: unknown) => {
    if (!(error instanceof EnrolmentFault)) throw error
    return error.lines
  })

  it('is good as the guide shows it', async () => {
    expect(await faultsOf(enrolmentFile(keys))).toEqual([])
  })

  it.each<[string, string, RegExp]>([
    ['a code with a slip', enrolmentFile(keys, file => { file.partner.uscc = '11500199MB1TTT2091' }), /^partner\.uscc: not a unified social credit code/],
    ['a word too many', enrolmentFile(keys, file => { Object.assign(file.client, { secret: 'geheim' }) }), /^client: /],
    ['a scope that is none', enrolmentFile(keys, file => { file.client.scope = ['partners:supervise', 'partners:own'] }), /^client\.scope: partners:own is not a scope$/],
    ['no scope to supervise', enrolmentFile(keys, file => { file.client.scope = ['registration:read'] }), /^client\.scope: partners:supervise is needed/],
    ['no supervisor', enrolmentFile(keys, file => { for (const each of file.staff) each.functions = ['REGISTRAR'] }), /^staff: one SUPERVISOR is needed$/],
    ['a function that is none', enrolmentFile(keys, file => { for (const each of file.staff.slice(1)) each.functions = ['BOSS'] }), /^staff\.1\.functions\.0: /],
    ['a name used twice', enrolmentFile(keys, file => { for (const each of file.staff) each.id = 'supervisor-1' }), /^staff: an id is used twice$/],
    ['a certificate that has run out', enrolmentFile(keys, ({ staff: [first] }) => {
      if (first) first.certificate = { ...first.certificate, validFrom: '2020-01-01', validTo: '2021-01-01' }
    }), /^staff\.0\.certificate\.validTo: the term ends before/],
    ['a certificate for ten years', enrolmentFile(keys, ({ staff: [first] }) => { if (first) first.certificate.validTo = '2099-01-01' }), /^staff\.0\.certificate\.validTo: a term has at most 2/],
    ['a key that is missing', enrolmentFile(keys, file => { file.client.jwksFile = 'nowhere.json' }), /^client\.jwksFile: .*nowhere\.json can not be read$/],
    ['a key set where a key belongs', enrolmentFile(keys, ({ staff: [first] }) => { if (first) first.keyFile = 'client.jwks.json' }), /^staff\.0\.keyFile\./],
    ['a private key', enrolmentFile({ ...keys, first: keyPair() }), /^staff\.0\.keyFile\.d: a private key does not belong here$/],
    ['a key on no curve', enrolmentFile({ ...keys, first: { ...keys.first, y: String(keys.first.x) } }), /^staff\.0\.keyFile: not a point of P-256$/],
    ['one key for two people', enrolmentFile({ ...keys, second: keys.first }), /^staff\.1\.keyFile: the same key as staff\.0\.keyFile$/],
  ])('with %s is refused, by its place', async (_what, file, line) => {
    const lines = await faultsOf(file)
    expect(lines[0]).toMatch(line)
    expect(lines.join()).not.toMatch(/geheim/)
  })
})

describe('B: the first partner', () => {
  const dataDir = folder()
  const keys = newKeys()
  let env: Record<string, string>
  let server: Started | undefined
  afterAll(() => { server?.child.kill('SIGKILL') })

  it('is enrolled once; the second time nothing is changed', async () => {
    const databaseUrl = await newDatabase()
    env = { PUBLIC_URL, KEY_RING: RING, DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) }
    expect(await run('enrol.js', env)).toMatchObject({ code: 1, errors: expect.stringContaining('enrol: usage: ') })
    expect(await run('enrol.js', env, [enrolmentFile(publicKeys(keys), file => { file.partner.uscc = '' })])).toMatchObject({
      code: 1, output: '', errors: 'enrol: partner.uscc: not a unified social credit code (GB 32100)\n',
    })
    const done = await run('enrol.js', env, [enrolmentFile(publicKeys(keys))])
    expect(done).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^enrolled: partner ptn_\w{26}\n$/) })
    const again = await run('enrol.js', env, [enrolmentFile(publicKeys(newKeys()), file => { file.client.clientId = 'another' })])
    expect(again).toEqual({ code: 1, output: '', errors: 'enrol: the database has partners already; nothing was changed\n' })

    const stored = { dataDir, databaseUrl, stop: () => Promise.resolve() }
    expect(await storedRows(stored, 'select "clientId", "secretHash" from "client"')).toEqual([{ clientId: 'police-headquarters', secretHash: null }])
    expect(await storedRows(stored, 'select "action", "outcome", "clientId", "recordId" from "auditEntry"')).toEqual([
      { action: 'enrolFirstPartner', outcome: 'DONE', clientId: 'platform', recordId: /ptn_\w+/.exec(done.output)?.[0] },
    ])
    expect(await run('audit-verify.js', env)).toMatchObject({ code: 0, output: expect.stringContaining('1 lines sealed, 0 not yet sealed, 0 faults') })
  }, WITHIN_MS)

  it('signs in with its keys and supervises', async () => {
    server = await ready(await start(env))
    const base = `http://127.0.0.1:${server.port}`
    const dpop = keyPair()
    const sign = async (key: JWK, claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
      new SignJWT({ jti: randomUUID(), ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).setIssuedAt().setExpirationTime('50s').sign(await importJWK({ ...key }, 'ES256'))
    const proof = (htu: string, more: object = {}) => sign(dpop, { htm: 'POST', htu, ...more }, { typ: 'dpop+jwt', jwk: publicOf(dpop) })
    const as = (id: string, aud: string) => ({ iss: id, sub: id, aud })

    const response = await fetch(`${base}/oauth/token`, {
      method: 'POST', headers: { dpop: await proof(`${PUBLIC_URL}/oauth/token`) }, body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await sign(keys.client, as('police-headquarters', PUBLIC_URL)),
        actor_token_type: 'urn:ietf:params:oauth:token-type:jwt', actor_token: await sign(keys.first, as('supervisor-1', `${PUBLIC_URL}/oauth/token`)),
      }),
    })
    const { access_token: token, scope } = (await response.json()) as { access_token: string, scope: string }
    expect(scope.split(' ').sort()).toEqual([...POLICE_SCOPE].sort())
    const ask = async (query: string) => {
      const headers = { authorization: `DPoP ${token}`, dpop: await proof(`${PUBLIC_URL}/graphql`, { ath: hash('sha256', token, 'base64url') }), 'content-type': 'application/json' }
      return (await fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
    }
    expect(await ask('{ partners(first: 5) { edges { node { kind status } } } }')).toMatchObject({ data: { partners: { edges: [{ node: { kind: 'POLICE', status: 'ACTIVE' } }] } } })
    const measure = (id: string) => ask(`mutation { suspendStaff(input: { idempotencyKey: "${randomUUID()}", id: "${id}", expectedVersion: 1, reason: "离岗" }) {
      staff { id status } userErrors { code } } }`)
    expect(await measure('supervisor-2')).toMatchObject({ data: { suspendStaff: { staff: { id: 'supervisor-2', status: 'SUSPENDED' }, userErrors: [] } } })
    expect(await measure('supervisor-1')).toMatchObject({ data: { suspendStaff: { userErrors: [{ code: 'FOUR_EYES' }] } } })
  }, WITHIN_MS)
})
