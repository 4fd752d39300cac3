// What is answered to input that no honest program sends? A the shape · B words and numbers · C strings that nothing can store ·
// D ids, pages and cursors · E tokens · F bodies · G text that is stored comes back as it was · H nobody's number leaves, nor is logged.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose'
import { City, codesOf, type Answer, type Caller } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { BUYERS } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { residentIdOf, vinOf } from '../support/synthetic.js'

const SUBMIT = `mutation ($input: SubmitRegistrationInput!) { submitRegistration(input: $input) {
  application { id clientReference owner { nameMasked identityMasked } } userErrors { code field message remedy } } }`
const PHONE = '13900001234'
const OWNER = { kind: 'PERSON', ...BUYERS.zhang }
const ATTACK = '\r\nSet-Cookie: a=b \u001b[31m ${jndi:ldap://127.0.0.1/a}'
const MISSING = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
const START_MS = 90_000

let server: TestServer
let city: City
let clerk: Caller
let police: Caller
/** Everything that was answered, for the last test. */
const answered: string[] = []
let stoppedLog: string | undefined

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  clerk = city.as('dealership', 'dealer-clerk')
  police = city.as('police', 'registrar-1')
}, START_MS)
afterAll(() => server.stop())

async function send(caller: Caller, query: string, variables: object = {}): Promise<Answer> {
  const answer = await caller.send(query, { ...variables })
  answered.push(answer.text)
  return answer
}

const inputOf = (more: object = {}): Record<string, unknown> => ({
  idempotencyKey: randomUUID(), stationId: city.credentials['dealership']?.stationId, vin: vinOf('L0TCA1GA', 'TA', 710_001),
  certificateNo: 'YF00X0097100001', invoiceNo: '26502000999700000001', useNature: 'A', owner: OWNER, ...more,
})

/** `['TEXT_INVALID owner.name', …]` of a submission, or `['400 BAD_USER_INPUT']` when it never became one. */
async function submit(more: object): Promise<string[]> {
  const { status, data, errors } = await send(clerk, SUBMIT, { input: inputOf(more) })
  if (errors.length > 0) return [...new Set(errors.map(({ extensions }) => `${status} ${String(extensions['code'])}`))]
  const { application, userErrors } = data?.['submitRegistration']
  expect(application).toBeNull()
  return userErrors.map((error: { code: string, field: string[] }) => `${error.code} ${error.field.join('.')}`)
}

const codeOf = ({ status, errors }: Answer): string => `${status} ${String(errors[0]?.extensions['code'])}`

async function stored(): Promise<string[]> {
  const { applications } = await police.ask('{ applications(first: 100) { edges { node { id version } } } }')
  return applications.edges.map(({ node }: { node: { id: string, version: number } }) => `${node.id}/${node.version}`)
}

async function storingNothing(run: () => Promise<void>): Promise<void> {
  const before = await stored()
  await run()
  expect(await stored()).toEqual(before)
}

describe('A: the shape of an input', () => {
  const shapes: [string, object][] = [
    ['a field that does not exist', { status: 'ISSUED' }], ['the id of the record to be', { id: `app_${MISSING}` }],
    ['whose it shall be', { partnerId: 'ptn_1' }], ['a number for a text', { vin: 5 }], ['a list for a text', { useNature: ['A', 'B'] }],
    ['an object for an id', { stationId: { a: 1 } }], ['a required field as null', { owner: null }], ['a text for an object', { owner: BUYERS.zhang.identityNumber }],
    ['an unknown kind', { owner: { ...OWNER, kind: BUYERS.zhang.identityNumber } }], ['extra keys inside', { owner: { ...OWNER, id: 'pty_1', toString: 'x' } }],
    ['a VIN of 65 characters', { vin: BUYERS.zhang.identityNumber.repeat(4) }], ['dryRun as a text', { dryRun: BUYERS.zhang.identityNumber }],
  ]
  it.each(shapes)('%s is 400 BAD_USER_INPUT, and nothing is stored', (_name, more) => storingNothing(async () => {
    expect(await submit(more)).toEqual(['400 BAD_USER_INPUT'])
  }))

  it('__proto__ and constructor are refused with the body, and as literals are no fields', () => storingNothing(async () => {
    for (const key of ['"__proto__"', '"constructor"']) {
      const input = JSON.stringify(inputOf()).replace('{', `{${key}:{"prototype":{"dryRun":true}},`)
      expect(await post(`{"query":${JSON.stringify(SUBMIT)},"variables":{"input":${input}}}`)).toEqual('400 BAD_REQUEST')
    }
    const literal = await send(clerk, 'mutation { submitRegistration(input: { __proto__: { dryRun: true } }) { userErrors { code } } }')
    expect(literal.status).toBe(400)
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(literal.errors[0]?.extensions['code'])
  }))
})

describe('B: words and numbers', () => {
  const words: [string, object, string[]][] = [
    ['a name with line breaks and escapes', { owner: { ...OWNER, name: ATTACK } }, ['TEXT_INVALID owner.name']],
    ['a name that is looked up', { owner: { ...OWNER, name: '${jndi:ldap://127.0.0.1/a}' } }, ['OWNER_NAME_DIFFERS owner.name']],
    ['a name with an emoji', { owner: { ...OWNER, name: '张三😀' } }, ['OWNER_NAME_DIFFERS owner.name']],
    ['a name of 201 characters', { owner: { ...OWNER, name: '长'.repeat(201) } }, ['TEXT_TOO_LONG owner.name']],
    ['no name', { owner: { ...OWNER, name: '　' } }, ['TEXT_INVALID owner.name']],
    ['a reference with line breaks', { clientReference: ATTACK }, ['TEXT_INVALID clientReference']],
    ['a reference of 65 characters', { clientReference: 'x'.repeat(65) }, ['TEXT_TOO_LONG clientReference']],
    ['a policy with line breaks', { policyNo: ATTACK }, ['REPORTED_NO_MALFORMED policyNo']],
    ['a policy of 10,000 characters', { policyNo: 'P'.repeat(10_000) }, ['REPORTED_NO_MALFORMED policyNo']],
    ['SQL for a certificate', { certificateNo: "'; drop table x" }, ['CERTIFICATE_NO_MALFORMED certificateNo']],
    ['an identity number of 9,000 digits', { owner: { ...OWNER, identityNumber: BUYERS.zhang.identityNumber.repeat(500) } }, ['RESIDENT_ID_INVALID owner.identityNumber']],
    ['the code of a unit for a person', { owner: { ...OWNER, identityNumber: BUYERS.rental.identityNumber } }, ['RESIDENT_ID_INVALID owner.identityNumber']],
    ['a key of seven characters', { idempotencyKey: '1234567' }, ['INVALID_KEY idempotencyKey']],
    ['all at once', { vin: 'I', useNature: '~', certificateNo: '', invoiceNo: PHONE, owner: { ...OWNER, name: '\t' } }, [
      'VIN_MALFORMED vin', 'CERTIFICATE_NO_MALFORMED certificateNo', 'INVOICE_NO_MALFORMED invoiceNo', 'USE_NATURE_UNKNOWN useNature', 'TEXT_INVALID owner.name']],
  ]
  it.each(words)('%s is told by code and field, and nothing is stored', (_name, more, expected) => storingNothing(async () => {
    expect(await submit(more)).toEqual(expected)
  }))

  it('a correction and the words of an officer are judged alike', async () => {
    const journey = await Journey.submit(city, { vin: vinOf('L0TCA1GA', 'TA', 710_002), certificateNo: 'YF00X0097100002', invoiceNo: '26502000999700000002' })
    await journey.step(journey.citizen, 'confirmApplication', { documentHash: journey.seen.documentHash })
    await storingNothing(async () => {
      const correction = { certificateNo: "'", invoiceNo: PHONE, policyNo: ATTACK }
      expect(codesOf(await journey.step(journey.clerk, 'correctApplication', correction))).toEqual(['CERTIFICATE_NO_MALFORMED', 'INVOICE_NO_MALFORMED', 'REPORTED_NO_MALFORMED'])
      expect(codesOf(await journey.step(journey.first, 'declineApplication', { reason: ATTACK }))).toEqual(['TEXT_INVALID'])
      expect(codesOf(await journey.step(journey.first, 'suspendApplication', { reason: '长'.repeat(501) }))).toEqual(['TEXT_TOO_LONG'])
      expect(codesOf(await journey.step(journey.first, 'requestCorrection', { reason: '缺', gaps: [] }))).toEqual(['GAPS_SIZE'])
      expect(codesOf(await journey.step(journey.first, 'requestCorrection', { reason: '缺', gaps: ['A', '\t'] }))).toEqual(['TEXT_INVALID'])
    })
  })
})

describe('C: U+0000 and halves of characters', () => {
  const places: [string, string][] = [
    ['node', 'query ($x: ID!) { node(id: $x) { id } }'], ['application', 'query ($x: ID!) { application(id: $x) { id } }'],
    ['vehicle', 'query ($x: Vin!) { vehicle(vin: $x) { id } }'], ['operationOutcome', 'query ($x: String!) { operationOutcome(idempotencyKey: $x) { outcome } }'],
    ['changes', 'query ($x: String!) { changes(types: [$x]) { cursor } }'],
    ['a filter', 'query ($x: String!) { applications(first: 1, filter: { clientReference: $x }) { edges { cursor } } }'],
    ['a mutation', 'mutation ($x: ID!) { withdrawApplication(input: { idempotencyKey: "nul-nul-nul", id: $x, expectedVersion: 1 }) { userErrors { code } } }'],
  ]
  it.each(places)('are refused in %s', async (_name, query) => {
    for (const x of ['app_\u0000', '\ud83d', `${BUYERS.zhang.identityNumber}\u0000`]) expect(codeOf(await send(clerk, query, { x }))).toBe('400 BAD_USER_INPUT')
  })

  it('are refused in a literal, in any field of an input, and before a stream opens', () => storingNothing(async () => {
    expect(codeOf(await send(clerk, '{ vehicle(vin: "\\u0000") { id } }'))).toBe('400 BAD_USER_INPUT')
    for (const more of [{ policyNo: '\0' }, { owner: { ...OWNER, name: '张\0三' } }, { clientReference: '\ud800' }]) expect(await submit(more)).toEqual(['400 BAD_USER_INPUT'])
    const stream = { query: 'subscription ($id: ID!) { batchProgress(id: $id) { id } }', variables: { id: 'bat_\0' } }
    expect(await post(JSON.stringify(stream), { path: '/graphql/stream' })).toBe('400 BAD_USER_INPUT')
  }))

  it('find nothing in a link, and nobody at the token endpoint', async () => {
    for (const path of ['/uploads/evi_%00', '/batches/bat_%00/failed.xlsx']) expect(await post(null, { path, method: 'GET' })).toBe('404 NOT_FOUND')
    const { clientId, clientSecret, staff } = city.credentials['dealership'] ?? {}
    const actor = await city.assertion('dealer\0clerk', { ...staff?.[0]?.privateKey })
    const exchange = { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', actor_token: actor, actor_token_type: 'urn:ietf:params:oauth:token-type:jwt' }
    const ask = async (form: Record<string, string>) => (await fetch(`${server.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) })).status
    expect(await ask({ grant_type: 'client_credentials', client_id: 'a\0b', client_secret: 'x' })).toBe(401)
    expect(await ask({ client_id: String(clientId), client_secret: String(clientSecret), ...exchange })).toBe(401)
  })
})

describe('D: ids, pages and cursors', () => {
  const strange = ['', 'x', `app_${MISSING}`, `veh_${MISSING}`, '__proto__', 'constructor', "app_' or 1=1 --", '%', BUYERS.zhang.identityNumber, 'x'.repeat(5000)]
  it.each(['application', 'batch', 'visit', 'node'])('%s finds nothing by an id that is none', async field => {
    for (const id of strange) expect((await send(clerk, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).data).toEqual({ [field]: null })
  })

  it('a change by such an id, or by one of another kind, is NOT_FOUND', () => storingNothing(async () => {
    for (const id of [...strange, city.credentials['dealership']?.stationId, city.credentials['dealership']?.partnerId]) {
      const payload = await clerk.do('withdrawApplication', { id, expectedVersion: 1 }, 'application { id }')
      expect(codesOf(payload)).toEqual(['NOT_FOUND'])
      expect(codesOf(await clerk.do('requestUpload', { recordId: id, kind: 'VEHICLE_PHOTO' }, 'upload { id }'))).toEqual(['NOT_FOUND'])
      expect(await submit({ stationId: id === city.credentials['dealership']?.stationId ? 'stn_1' : id })).toEqual(['STATION_NOT_FOUND stationId'])
    }
  }))

  const lists: [string, () => Caller][] = [
    ...['applications', 'batches', 'visits', 'vehicles', 'plateOrders', 'staffMembers'].map((list): [string, () => Caller] => [list, () => clerk]),
    ...['partners', 'stations', 'policeUnits'].map((list): [string, () => Caller] => [list, () => city.as('police', 'supervisor')]),
    ['personActs', () => city.citizen('张三')], ['restrictions', () => city.as('court')], ['feedReceipts', () => city.as('manufacturer')],
  ]
  it.each(lists)('%s takes pages of 1 to 100, and only cursors of its own', async (list, caller) => {
    const query = `query ($first: Int!, $after: String) { ${list}(first: $first, after: $after) { edges { cursor } } }`
    for (const first of [0, 101, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1.5, '5', null]) expect(codeOf(await send(caller(), query, { first }))).toBe('400 BAD_USER_INPUT')
    const { staffMembers } = await clerk.ask('{ staffMembers(first: 2) { edges { cursor } } }')
    const [cursor = '', other = ''] = staffMembers.edges.map((edge: { cursor: string }) => edge.cursor)
    const spliced = `${cursor.split('.')[0]}.${other.split('.')[1]}`
    for (const after of ['', '.', 'x', spliced, `${cursor}x`, ...(list === 'staffMembers' ? [] : [cursor])]) {
      const answer = await send(caller(), query, { first: 1, after })
      expect([after, codeOf(answer), answer.errors[0]?.message]).toEqual([after, '400 INVALID_CURSOR', 'The cursor is not one of ours for this list.'])
    }
  })

  it('there is a page for a code, and none for what is no code', async () => {
    expect((await fetch(`${server.url}/docs/errors/INVALID_CURSOR`)).status).toBe(200)
    for (const code of ['constructor', '__proto__', 'toString', 'x', BUYERS.zhang.identityNumber]) {
      expect(await post(null, { path: `/docs/errors/${code}`, method: 'GET' })).toBe('404 NOT_FOUND')
    }
  })

  it('the cursor of the changes is for the client that got it', async () => {
    const { changes: { cursor } } = await clerk.ask('{ changes { cursor } }')
    const other = city.as('dealership_2', 'dealer2-clerk')
    expect(codeOf(await send(other, 'query ($after: String) { changes(after: $after) { cursor } }', { after: cursor }))).toBe('400 INVALID_CURSOR')
  })
})

describe('E: a token that is not ours, or no longer', () => {
  it('is 401, with a code that tells an expired one from a forged one', async () => {
    const token = await clerk.token()
    const claims = decodeJwt(token)
    const { alg = '', ...header } = decodeProtectedHeader(token)
    const ring = JSON.parse(readFileSync(join(server.dataDir, 'sandbox-keys.json'), 'utf8')) as { signing: JWK[] }
    const [ours, staffs] = [ring.signing[0] ?? {}, city.credentials['dealership']?.staff[0]?.privateKey ?? {}]
    const signed = async (payload: object, key: JWK) => new SignJWT({ ...payload }).setProtectedHeader({ alg, ...header }).sign(await importJWK({ ...key }, alg))
    const now = Math.floor(Date.now() / 1000)
    const symmetric = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', ...header }).sign(new TextEncoder().encode(JSON.stringify(ours)))
    const forged: [string, string | Promise<string>, string][] = [
      ['signed by another', signed(claims, staffs), 'TOKEN_INVALID'], ['unsigned', new UnsecuredJWT(claims).encode(), 'TOKEN_INVALID'],
      ['symmetric', symmetric, 'TOKEN_INVALID'], ['for somebody else', signed({ ...claims, aud: 'https://example.org' }, ours), 'TOKEN_INVALID'],
      ['from the future', signed({ ...claims, nbf: now + 600 }, ours), 'TOKEN_INVALID'], ['expired', signed({ ...claims, iat: now - 700, exp: now - 100 }, ours), 'TOKEN_EXPIRED'],
      ['cut', token.slice(0, -4), 'TOKEN_INVALID'], ['a secret', String(city.credentials['dealership']?.clientSecret), 'TOKEN_INVALID'],
      ['an identity number', BUYERS.zhang.identityNumber, 'TOKEN_INVALID'],
    ]
    for (const [name, bearer, code] of forged) {
      const headers = { authorization: `Bearer ${await bearer}` }
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{"query":"{ viewer { kind } }"}' })
      const text = await answer.text()
      answered.push(text)
      expect([name, answer.status, JSON.parse(text).errors[0].extensions.code, answer.headers.get('www-authenticate')]).toEqual([name, 401, code, expect.stringContaining('Bearer')])
    }
    expect((await send(clerk, '{ viewer { kind } }')).status).toBe(200)
  })
})

describe('F: a body', () => {
  it.each([
    ['is no JSON', '{"query":', '400 BAD_REQUEST'], ['is a list', '[{"query":"{ viewer { kind } }"}]', '400 BATCHING_DISABLED'],
    ['is empty', '', '400 BAD_REQUEST'], ['is a text', '"500199199506154450"', '400 BAD_REQUEST'], ['is 10 MB', `{"query":"${' '.repeat(10_000_000)}"}`, '413 BODY_LIMIT'],
  ])('that %s is refused', async (_name, body, expected) => {
    expect(await post(body)).toBe(expected)
  })
})

describe('G: a name is text', () => {
  it('with an emoji it is stored unharmed, and the owner is known by it', async () => {
    const owner = { kind: 'PERSON', name: '测试😀${jndi:ldap://127.0.0.1/a}', identityNumber: residentIdOf('1990-01-01', 711) }
    const report = await city.as('police').do('reportParties', { rows: [{ ...owner, status: 'VALID', divisionCode: '500103', mobile: PHONE }] }, 'receipt { refused }')
    expect(report).toMatchObject({ receipt: { refused: 0 }, userErrors: [] })
    const answer = await send(clerk, SUBMIT, { input: inputOf({ owner, clientReference: '单😀%27--' }) })
    expect(answer.data?.['submitRegistration']).toMatchObject({ application: { clientReference: '单😀%27--', owner: { nameMasked: expect.stringMatching(/^测/u) } }, userErrors: [] })
  })
})

describe('H: what leaves', () => {
  it('is no number, name, token or secret of this test: neither in a refusal nor in the log', async () => {
    await send(clerk, `query Q${BUYERS.zhang.identityNumber} { viewer { kind } }`)
    await post(JSON.stringify({ query: '{ viewer { kind } }', operationName: `${BUYERS.zhang.identityNumber}\u001b[31m` }))
    await post(null, { path: `/uploads/${BUYERS.zhang.identityNumber}?${PHONE}`, method: 'GET' })
    await post(null, { path: `/${BUYERS.zhang.identityNumber}`, method: 'GET' })
    await server.stop()
    stoppedLog = server.log()
    expect(stoppedLog).toContain('"msg":"request"')
    expect(stoppedLog).not.toMatch(/INTERNAL|"level":50|jndi|\u001b\[31m|张三/u)
    for (const secret of await secrets()) {
      for (const text of answered) expect(text).not.toContain(secret)
      expect(stoppedLog).not.toContain(secret)
    }
  })
})

async function secrets(): Promise<string[]> {
  const { citizens, ...partners } = city.credentials
  const tokens = await Promise.all([clerk, police, city.as('court'), city.citizen('张三')].map(caller => caller.token()))
  const keys = [...Object.values(partners).flatMap(({ clientSecret, privateKey, staff }) => [clientSecret, privateKey['d'], ...staff.map(each => each.privateKey['d'])]),
    ...citizens.map(({ privateKey }) => privateKey['d'])]
  return [...tokens, ...keys.map(String), ...Object.values(BUYERS).map(({ identityNumber }) => identityNumber), residentIdOf('1990-01-01', 711), PHONE]
}

/** Sent as it is, by the clerk: `400 BAD_REQUEST`. */
async function post(body: string | null, { path = '/graphql', method = 'POST' } = {}): Promise<string> {
  const headers = { authorization: `Bearer ${await clerk.token()}`, ...(body === null ? {} : { 'content-type': 'application/json' }) }
  const response = await fetch(server.url + path, { method, headers, body })
  const text = await response.text()
  answered.push(text)
  return `${response.status} ${String(JSON.parse(text).errors?.[0]?.extensions.code)}`
}
