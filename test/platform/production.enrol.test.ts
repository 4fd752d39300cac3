// How do partners come into a production database? A the operator's file is judged whole · B the police are entered first, once, in the audit · C then any other.
import { spawn } from 'node:child_process'
import { hash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { importJWK, SignJWT, type JWK } from 'jose'
import { firstFaults } from '../../src/tools/enrolment/agreement.js'
import { EnrolmentFault, readEnrolment } from '../../src/tools/enrolment/file.js'
import { newDatabase } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { DIST, folder, keyPair, PUBLIC_URL, ready, RING, start, WITHIN_MS, type Started } from './production.world.js'

const publicOf = ({ d: _d, ...key }: JWK): JWK => key
const POLICE_SCOPE = [
  'registration:read', 'registration:submit', 'registration:inspect', 'registration:decide', 'evidence:upload', 'evidence:read', 'partners:supervise',
  'parties:report', 'seizures:report', 'thefts:report',
]

/** The operator's file, with the key files beside it that it names. */
function written(file: object, keys: Readonly<Record<string, object>>): string {
  const beside = folder()
  for (const [name, key] of Object.entries({ ...keys, 'enrol.json': file })) writeFileSync(join(beside, name), JSON.stringify(key))
  return join(beside, 'enrol.json')
}

function enrolmentFile(keys: { client: JWK, first: JWK, second: JWK }, change: (file: ReturnType<typeof goodEnrolment>) => void = () => undefined): string {
  const file = goodEnrolment()
  change(file)
  return written(file, { 'client.jwks.json': { keys: [keys.client] }, 'first.jwk.json': keys.first, 'second.jwk.json': keys.second })
}

const TODAY = new Date().toISOString().slice(0, 10)
const NEXT_YEAR = `${Number(TODAY.slice(0, 4)) + 1}-01-31`
const certificateOf = (certificateNo: string) => ({ certificateNo, validFrom: TODAY, validTo: NEXT_YEAR })

function goodEnrolment() {
  return {
    partner: { kind: 'POLICE', name: '渝测市公安局交通巡逻警察总队', uscc: '11500199MB1TTT209T' },
    clients: [{ clientId: 'police-headquarters', scope: POLICE_SCOPE, jwksFile: 'client.jwks.json' }],
    units: [
      { code: 'VEHICLE_OFFICE', name: '车辆管理所', kind: 'VEHICLE_OFFICE', parent: 'HEADQUARTERS', areas: [
        { business: 'REG', divisionCode: '500103', validFrom: '2026-01-01', validTo: '2026-12-31' }, { business: 'REG', divisionCode: '500107', validFrom: '2026-01-01' },
      ] },
      { code: 'HEADQUARTERS', name: '交通巡逻警察总队', kind: 'HEADQUARTERS' },
    ],
    staff: [
      { id: 'supervisor-1', name: '蒋监管', functions: ['SUPERVISOR'], unit: 'HEADQUARTERS', keyFile: 'first.jwk.json', certificate: certificateOf('资0001') },
      { id: 'supervisor-2', name: '沈监管', functions: ['SUPERVISOR', 'REGISTRAR'], unit: 'VEHICLE_OFFICE', keyFile: 'second.jwk.json', certificate: certificateOf('资0002') },
    ],
  }
}

const goodDealership = () => ({
  partner: { kind: 'DEALERSHIP', name: '渝测汽车销售有限公司', uscc: '91500199MA5TTT018U' },
  clients: [{ clientId: 'yuce-cars', scope: ['registration:read', 'registration:submit'], jwksFile: 'client.jwks.json' }],
  stations: [{ code: 'S1', name: '渝测汽车登记服务站', divisionCode: '500103', address: '测试路1号' }],
  staff: [{ id: 'yuce-clerk', name: '周录入', identityNumber: '500199197012316676', functions: ['CLERK'], station: 'S1', keyFile: 'clerk.jwk.json', certificate: certificateOf('资0003') }],
})

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

describe('A: the file of a partner', () => {
  const keys = publicKeys(newKeys())
  const scopes = new Set(POLICE_SCOPE)
  const faultsOf = async (file: string) => readEnrolment(file, scopes, TODAY).then(firstFaults, (error: unknown) => {
    if (!(error instanceof EnrolmentFault)) throw error
    return [...error.lines]
  })

  it('is good as the guide shows it', async () => {
    expect(await faultsOf(enrolmentFile(keys))).toEqual([])
  })

  it.each<[string, string, RegExp]>([
    ['a code with a slip', enrolmentFile(keys, file => { file.partner.uscc = '11500199MB1TTT2091' }), /^partner\.uscc: not a unified social credit code/],
    ['a word too many', enrolmentFile(keys, file => { Object.assign(file.clients[0] ?? {}, { secret: 'geheim' }) }), /^clients\.0: /],
    ['a scope that is none', enrolmentFile(keys, ({ clients: [client] }) => { if (client) client.scope = ['partners:supervise', 'partners:own'] }), /^clients\.0\.scope: partners:own is not a scope$/],
    ['no scope to supervise', enrolmentFile(keys, ({ clients: [client] }) => { if (client) client.scope = ['registration:read'] }), /^clients: partners:supervise is needed/],
    ['no supervisor', enrolmentFile(keys, file => { for (const each of file.staff) each.functions = ['REGISTRAR'] }), /^staff: one SUPERVISOR is needed$/],
    ['a function that is none', enrolmentFile(keys, file => { for (const each of file.staff.slice(1)) each.functions = ['BOSS'] }), /^staff\.1\.functions\.0: /],
    ['a name used twice', enrolmentFile(keys, file => { for (const each of file.staff) each.id = 'supervisor-1' }), /^staff\.1\.id: supervisor-1 stands twice in the file$/],
    ['a certificate that has run out', enrolmentFile(keys, ({ staff: [first] }) => {
      if (first) first.certificate = { ...first.certificate, validFrom: '2020-01-01', validTo: '2021-01-01' }
    }), /^staff\.0\.certificate\.validTo: the term ends before/],
    ['a certificate for ten years', enrolmentFile(keys, ({ staff: [first] }) => { if (first) first.certificate.validTo = '2099-01-01' }), /^staff\.0\.certificate\.validTo: a term has at most 2/],
    ['a key that is missing', enrolmentFile(keys, ({ clients: [client] }) => { if (client) client.jwksFile = 'nowhere.json' }), /^clients\.0\.jwksFile: .*nowhere\.json can not be read$/],
    ['a key set where a key belongs', enrolmentFile(keys, ({ staff: [first] }) => { if (first) first.keyFile = 'client.jwks.json' }), /^staff\.0\.keyFile\./],
    ['a private key', enrolmentFile({ ...keys, first: keyPair() }), /^staff\.0\.keyFile\.d: a private key does not belong here$/],
    ['a key on no curve', enrolmentFile({ ...keys, first: { ...keys.first, y: String(keys.first.x) } }), /^staff\.0\.keyFile: not a point of P-256$/],
    ['one key for two people', enrolmentFile({ ...keys, second: keys.first }), /^staff\.1\.keyFile: the same key as staff\.0\.keyFile$/],
    ['a first partner of another kind', enrolmentFile(keys, file => { Object.assign(file, { partner: { ...file.partner, kind: 'COURT' }, units: [], staff: [] }) }), /^partner\.kind: the first partner must be POLICE/],
    ['a kind that is none', enrolmentFile(keys, file => { file.partner.kind = 'CITIZEN' }), /^partner\.kind: /],
    ['a function of others', enrolmentFile(keys, ({ staff: [first] }) => { first?.functions.push('CLERK') }), /^staff\.0\.functions\.1: POLICE has no CLERK$/],
    ['no certificate for a function', enrolmentFile(keys, ({ staff: [first] }) => { Object.assign(first ?? {}, { certificate: undefined }) }), /^staff\.0\.certificate: one is needed/],
    ['one certificate for two people', enrolmentFile(keys, file => { for (const each of file.staff) each.certificate.certificateNo = '资0001' }), /^staff\.1\.certificate\.certificateNo: 资0001 SUPERVISOR stands twice/],
    ['the name of the platform', enrolmentFile(keys, ({ clients: [client] }) => { if (client) client.clientId = 'platform' }), /^clients\.0\.clientId: this name is the platform's own$/],
    ['a station of the police', enrolmentFile(keys, file => { Object.assign(file, { stations: goodDealership().stations }) }), /^stations: POLICE has none$/],
    ['an identity number with a slip', enrolmentFile(keys, ({ staff: [first] }) => { Object.assign(first ?? {}, { identityNumber: '50019919701231667' }) }), /^staff\.0\.identityNumber: not a resident identity number/],
    ['a unit that is missing', enrolmentFile(keys, ({ staff: [first] }) => { if (first) first.unit = 'BRANCH_9' }), /^staff\.0\.unit: BRANCH_9 is no unit of the file$/],
    ['a unit below nothing', enrolmentFile(keys, ({ units: [office] }) => { if (office) office.parent = 'BRANCH_9' }), /^units\.0\.parent: BRANCH_9 is no unit of the file$/],
    ['units in a circle', enrolmentFile(keys, ({ units: [, top] }) => { Object.assign(top ?? {}, { parent: 'VEHICLE_OFFICE' }) }), /^units\.0\.parent: VEHICLE_OFFICE would stand above itself$/],
    ['two units for one area', enrolmentFile(keys, ({ units: [office, top] }) => {
      Object.assign(top ?? {}, { areas: office?.areas?.map(area => ({ ...area, divisionCode: '500103', validFrom: '2026-12-31', validTo: '2026-12-31' })).slice(0, 1) })
    }), /^units\.1\.areas\.0: units\.0\.areas\.0 has the same business and division in that term$/],
  ])('with %s is refused, by its place', async (_what, file, line) => {
    const lines = await faultsOf(file)
    expect(lines[0]).toMatch(line)
    expect(lines.join()).not.toMatch(/geheim/)
  })
})

const dataDir = folder()
const police = newKeys()
const dealer = { client: keyPair(), clerk: keyPair() }
const dealershipFile = (change: (file: ReturnType<typeof goodDealership>) => void = () => undefined, keys = dealer) => {
  const file = goodDealership()
  change(file)
  return written(file, { 'client.jwks.json': { keys: [publicOf(keys.client)] }, 'clerk.jwk.json': publicOf(keys.clerk) })
}
let env: Record<string, string>
let stored: Parameters<typeof storedRows>[0]
let server: Started | undefined

async function stopServer(): Promise<void> {
  if (!server || server.child.exitCode !== null) return
  const closed = once(server.child, 'close')
  server.child.kill('SIGTERM')
  await closed
}

/** Asks the running server as this member of staff. */
async function signIn(client: readonly [string, JWK], member: readonly [string, JWK]) {
  const base = `http://127.0.0.1:${server?.port ?? 0}`
  const dpop = keyPair()
  const sign = async (key: JWK, claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
    new SignJWT({ jti: randomUUID(), ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).setIssuedAt().setExpirationTime('50s').sign(await importJWK({ ...key }, 'ES256'))
  const proof = (htu: string, more: object = {}) => sign(dpop, { htm: 'POST', htu, ...more }, { typ: 'dpop+jwt', jwk: publicOf(dpop) })
  const as = (id: string, aud: string) => ({ iss: id, sub: id, aud })
  const response = await fetch(`${base}/oauth/token`, {
    method: 'POST', headers: { dpop: await proof(`${PUBLIC_URL}/oauth/token`) }, body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await sign(client[1], as(client[0], PUBLIC_URL)),
      actor_token_type: 'urn:ietf:params:oauth:token-type:jwt', actor_token: await sign(member[1], as(member[0], `${PUBLIC_URL}/oauth/token`)),
    }),
  })
  const { access_token: token, scope } = (await response.json()) as { access_token: string, scope: string }
  const ask = async (query: string) => {
    const headers = { authorization: `DPoP ${token}`, dpop: await proof(`${PUBLIC_URL}/graphql`, { ath: hash('sha256', token, 'base64url') }), 'content-type': 'application/json' }
    return (await fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
  }
  return { scope, ask }
}
const supervisor = () => signIn(['police-headquarters', police.client], ['supervisor-1', police.first])

afterAll(() => { server?.child.kill('SIGKILL') })

describe('B: the first partner', () => {
  it('is of the police and enrolled once; the second time nothing is changed', async () => {
    const databaseUrl = await newDatabase()
    env = { PUBLIC_URL, KEY_RING: RING, DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) }
    stored = { dataDir, databaseUrl, stop: stopServer }
    expect(await run('enrol.js', env)).toMatchObject({ code: 1, errors: expect.stringContaining('enrol: usage: ') })
    expect(await run('enrol.js', env, [enrolmentFile(publicKeys(police), file => { file.partner.uscc = '' })])).toMatchObject({
      code: 1, output: '', errors: 'enrol: partner.uscc: not a unified social credit code (GB 32100)\n',
    })
    expect(await run('enrol.js', env, [dealershipFile()])).toEqual({ code: 1, output: '', errors: 'enrol: partner.kind: the first partner must be POLICE; nobody could supervise another\n' })
    const done = await run('enrol.js', env, [enrolmentFile(publicKeys(police))])
    expect(done).toMatchObject({
      code: 0, errors: '', output: expect.stringMatching(/^enrolled: partner ptn_\w{26}\nenrolled: unit VEHICLE_OFFICE pun_\w{26}\nenrolled: unit HEADQUARTERS pun_\w{26}\n$/),
    })
    const again = await run('enrol.js', env, [enrolmentFile(publicKeys(police))])
    expect(again).toEqual({
      code: 1, output: '', errors: [
        'partner.uscc: 11500199MB1TTT209T', 'clients.0.clientId: police-headquarters', 'units.0.code: VEHICLE_OFFICE', 'units.1.code: HEADQUARTERS',
        'staff.0.id: supervisor-1', 'staff.1.id: supervisor-2', 'staff.0.certificate.certificateNo: 资0001 SUPERVISOR',
        'staff.1.certificate.certificateNo: 资0002 SUPERVISOR', 'staff.1.certificate.certificateNo: 资0002 REGISTRAR',
        'clients.0.jwksFile: this key', 'staff.0.keyFile: this key', 'staff.1.keyFile: this key',
      ].map(each => `enrol: ${each} is on record already\n`).join('')
        + 'enrol: units.0.areas.0: another unit answers for REG in 500103 in that term\nenrol: units.0.areas.1: another unit answers for REG in 500107 in that term\n',
    })

    expect(await storedRows(stored, 'select "clientId", "secretHash" from "client"')).toEqual([{ clientId: 'police-headquarters', secretHash: null }])
    expect(await storedRows(stored, 'select "action", "outcome", "clientId", "recordId" from "auditEntry"')).toEqual([
      { action: 'enrolPartner', outcome: 'DONE', clientId: 'platform', recordId: /ptn_\w+/.exec(done.output)?.[0] },
    ])
    expect(await run('audit-verify.js', env)).toMatchObject({ code: 0, output: expect.stringContaining('1 lines sealed, 0 not yet sealed, 0 faults') })
  }, WITHIN_MS)

  it('signs in with its keys and supervises', async () => {
    server = await ready(await start(env))
    const { scope, ask } = await supervisor()
    expect(scope.split(' ').sort()).toEqual([...POLICE_SCOPE].sort())
    expect(await ask('{ partners(first: 5) { edges { node { kind status } } } }')).toMatchObject({ data: { partners: { edges: [{ node: { kind: 'POLICE', status: 'ACTIVE' } }] } } })
    expect(await ask('{ policeUnits(first: 5) { edges { node { code parent { code } areas { business divisionCode validTo } } } } }')).toMatchObject({ data: { policeUnits: { edges: [
      { node: { code: 'VEHICLE_OFFICE', parent: { code: 'HEADQUARTERS' }, areas: [{ divisionCode: '500103', validTo: '2026-12-31' }, { divisionCode: '500107', validTo: null }] } },
      { node: { code: 'HEADQUARTERS', parent: null, areas: [] } },
    ] } } })
    const measure = (id: string) => ask(`mutation { suspendStaff(input: { idempotencyKey: "${randomUUID()}", id: "${id}", expectedVersion: 1, reason: "离岗" }) {
      staff { id status } userErrors { code } } }`)
    expect(await measure('supervisor-2')).toMatchObject({ data: { suspendStaff: { staff: { id: 'supervisor-2', status: 'SUSPENDED' }, userErrors: [] } } })
    expect(await measure('supervisor-1')).toMatchObject({ data: { suspendStaff: { userErrors: [{ code: 'FOUR_EYES' }] } } })
  }, WITHIN_MS)
})

describe('C: the next partner', () => {
  let stationId = ''

  it('comes in with a station and a clerk, whole or not at all', async () => {
    await stopServer()
    const slips = dealershipFile(({ clients: [client], staff: [clerk] }) => {
      if (client) client.clientId = 'police-headquarters'
      if (clerk) clerk.id = 'supervisor-1'
    })
    expect(await run('enrol.js', env, [slips])).toEqual({
      code: 1, output: '', errors: 'enrol: clients.0.clientId: police-headquarters is on record already\nenrol: staff.0.id: supervisor-1 is on record already\n',
    })
    expect(await run('enrol.js', env, [dealershipFile(undefined, { ...dealer, clerk: police.first })])).toMatchObject({ code: 1, errors: 'enrol: staff.0.keyFile: this key is on record already\n' })
    const done = await run('enrol.js', env, [dealershipFile()])
    expect(done).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^enrolled: partner ptn_\w{26}\nenrolled: station S1 stn_\w{26}\n$/) })
    stationId = /stn_\w+/.exec(done.output)?.[0] ?? ''
    const again = await run('enrol.js', env, [dealershipFile()])
    expect(again).toMatchObject({ code: 1, output: '', errors: expect.stringMatching(/^enrol: partner\.uscc: 91500199MA5TTT018U is on record already\n/) })
    expect(await storedRows(stored, 'select "kind" from "partner" order by "id"')).toEqual([{ kind: 'POLICE' }, { kind: 'DEALERSHIP' }])
    expect(await storedRows(stored, 'select "stationId" from "staff" where "id" = \'yuce-clerk\'')).toEqual([{ stationId }])
    const personIndex = expect.stringMatching(/^(?!.*19701231).{20,}$/)
    expect(await storedRows(stored, 'select "personIndex" from "staff" order by "id"')).toEqual([{ personIndex: null }, { personIndex: null }, { personIndex }])
    expect(await storedRows(stored, 'select "action" from "auditEntry" where "action" = \'enrolPartner\'')).toHaveLength(2)
  }, WITHIN_MS)

  it('may submit once the supervisor has accredited its station', async () => {
    server = await ready(await start(env))
    const clerk = () => signIn(['yuce-cars', dealer.client], ['yuce-clerk', dealer.clerk])
    const VIEWER = '{ viewer { kind functions scopes stations { id accreditations { operation } } } }'
    const before = await clerk()
    expect(await before.ask(VIEWER)).toMatchObject({ data: { viewer: { kind: 'DEALERSHIP', functions: ['CLERK'], scopes: ['registration:read'], stations: [{ id: stationId, accreditations: [] }] } } })
    const { ask } = await supervisor()
    expect(await ask(`mutation { accreditStation(input: { idempotencyKey: "${randomUUID()}", stationId: "${stationId}", operation: "REG",
      validFrom: "${TODAY}", validTo: "${NEXT_YEAR}", agreementNo: "协S1" }) { accreditation { operation } userErrors { code } } }`)).toMatchObject({
      data: { accreditStation: { accreditation: { operation: 'REG' }, userErrors: [] } },
    })
    const after = await clerk()
    expect(await after.ask(VIEWER)).toMatchObject({ data: { viewer: { scopes: ['registration:read', 'registration:submit'], stations: [{ id: stationId, accreditations: [{ operation: 'REG' }] }] } } })
  }, WITHIN_MS)
})
