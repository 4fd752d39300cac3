// Is what belongs to somebody else there at all? A by node · B by each query · C by each change · D by links and streams · E beside one's
// own, in both orders · F through relations, lists and events. What is another's is answered as what does not exist: null, or NOT_FOUND.
import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql'
import { City, type Answer, type Caller } from '../support/client.js'
import { BUYERS, paperRows, reportRows } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { changesAccident, ELSEWHERE, expectSameWork, missingLike, said } from '../support/tenancy.js'
import { visitInput } from '../support/visit.js'
import { tenantOf, WHO, type Tenant } from './tenants.world.js'

const SUITE_MS = 180_000
let server: TestServer
let city: City
let one: Tenant
let two: Tenant
let pairs: (readonly [me: Tenant, them: Tenant])[]

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  one = await tenantOf(city, WHO[0])
  two = await tenantOf(city, WHO[1])
  pairs = [[one, two], [two, one]]
}, SUITE_MS)
afterAll(() => server.stop())

/** Answered as a missing one is, letter by letter and with as many statements; returns the answer. */
async function asMissing(caller: Caller, query: string, id: string): Promise<Answer> {
  const [theirs, missing] = [() => caller.send(query, { id }), () => caller.send(query, { id: missingLike(id) })]
  expect(said(await theirs(), id)).toBe(said(await missing(), missingLike(id)))
  await expectSameWork(theirs, missing)
  return theirs()
}

const NODE = 'query ($id: ID!) { node(id: $id) { id version } }'
const without = (ids: Tenant['ids'], ...prefixes: string[]): [string, string][] => Object.entries(ids).filter(([prefix]) => !prefixes.includes(prefix))

describe('A: node', () => {
  it('finds every kind of record for its own tenant: so that the nulls below mean something', async () => {
    for (const me of [one, two]) {
      const { fed, rst, ...mine } = me.ids
      for (const [caller, ids] of [[me.clerk, Object.values(mine)], [me.insurer, [fed, me.ids['veh']]], [me.court, [rst]]] as const) {
        for (const id of ids) expect((await caller.ask(NODE, { id }))['node']).toMatchObject({ id })
      }
    }
  })

  it('finds nothing of another tenant, whoever asks: dealership, buyer, insurer, court', async () => {
    for (const [me, them] of pairs) {
      for (const caller of [me.clerk, me.inspector, me.manager, me.citizen, me.insurer, me.court]) {
        for (const [, id] of Object.entries(them.ids)) expect((await asMissing(caller, NODE, id)).data).toEqual({ node: null })
      }
    }
  }, SUITE_MS)

  it('shows a dealership nobody whom it has not asked', async () => {
    for (const [me, them] of pairs) {
      expect((await me.clerk.ask(NODE, { id: them.ids['pty'] }))['node']).toBeNull()
      const eligibility = await me.clerk.ask(`query ($input: RegistrationEligibilityInput!) { registrationEligibility(input: $input) { submittable } }`, {
        input: { ...CAR, vin: them.vin, owner: { kind: 'PERSON', ...(me === one ? BUYERS.li : BUYERS.zhang) } },
      })
      expect(eligibility['registrationEligibility']).toBeTruthy()
      expect((await me.clerk.ask(NODE, { id: them.ids['pty'] }))['node']).toBeNull()
    }
  })

  it('is refused to kinds that may see none of it, in the same words as for what is missing', async () => {
    for (const partner of ['bank', 'manufacturer', 'tax_authority', 'surveyor', 'signatory', 'plate_maker', 'property_company']) {
      for (const [prefix, id] of without(one.ids, ...(partner === 'plate_maker' ? ['ord'] : []))) {
        expect([partner, prefix, (await asMissing(city.as(partner), NODE, id)).data]).toEqual([partner, prefix, { node: null }])
      }
    }
  })
})

describe('B: each query', () => {
  it.each([['application', 'app'], ['batch', 'bat'], ['visit', 'vis']])('%s', async (field, prefix) => {
    for (const [me, them] of pairs) {
      const query = `query ($id: ID!) { ${field}(id: $id) { id } }`
      expect((await me.clerk.ask(query, { id: me.ids[prefix] }))[field]).toEqual({ id: me.ids[prefix] })
      for (const caller of [me.clerk, me.manager, me.citizen]) expect((await asMissing(caller, query, String(them.ids[prefix]))).data).toEqual({ [field]: null })
    }
  })

  it('vehicle and vehicleByPlate', async () => {
    const query = 'query ($vin: Vin!, $no: PlateNumber!, $kind: String!) { vehicle(vin: $vin) { id } vehicleByPlate(plateNo: $no, plateKind: $kind) { id } }'
    for (const [me, them] of pairs) {
      for (const caller of [me.clerk, me.citizen, me.insurer]) {
        const ask = (of: Tenant) => caller.send(query, { vin: of.vin, no: of.plateNo, kind: of.plateKind })
        expect((await ask(me)).data).toEqual({ vehicle: { id: me.ids['veh'] }, vehicleByPlate: { id: me.ids['veh'] } })
        const missing = await caller.send(query, { vin: 'L0TCA1GA5TA799999', no: '渝A00000', kind: them.plateKind })
        expect(said(await ask(them), them.vin)).toBe(said(missing, them.vin))
      }
    }
  })

  it('operationOutcome', async () => {
    for (const [me, them] of pairs) {
      const outcome = async (key: string) => (await me.clerk.ask('query ($key: String!) { operationOutcome(idempotencyKey: $key) { outcome recordId } }', { key }))['operationOutcome']
      expect(await outcome(me.key)).toMatchObject({ outcome: 'DONE', recordId: me.ids['vis'] })
      expect(await outcome(them.key)).toEqual({ outcome: 'NOT_SEEN', recordId: null })
    }
  })

  it('registrationEligibility for another\'s station', async () => {
    const query = 'query ($input: RegistrationEligibilityInput!) { registrationEligibility(input: $input) { refusals { code field message } } }'
    const ask = (stationId: string) => one.clerk.send(query, { input: { ...CAR, stationId } })
    const id = String(two.ids['stn'])
    expect(said(await ask(id), id)).toBe(said(await ask(missingLike(id)), missingLike(id)))
  })

  it('all that take an id are asked above', () => {
    const asked = ['node', 'application', 'batch', 'visit', 'vehicle', 'vehicleByPlate', 'operationOutcome', 'registrationEligibility']
    const fields = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => !['first', 'after', 'filter', 'types', 'feed'].includes(name)))
    expect(fields.map(({ name }) => name).filter(name => !(name in ELSEWHERE)).sort()).toEqual(asked.sort())
  })
})

/** A car that nobody has entered. */
const CAR = { vin: 'L0TCA1GA5TA799999', certificateNo: 'YF00X0097999999', invoiceNo: '26502000999799999999', useNature: 'A', owner: { kind: 'PERSON', ...BUYERS.wang } }
const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const REF = { expectedVersion: 1 }
type Change = [mutation: string, who: (me: Tenant) => Caller, input: (id: string) => Record<string, unknown>, id: (them: Tenant) => string | undefined, code?: string]
const open = (prefix: keyof Tenant['open']) => (them: Tenant) => them.open[prefix].id
const byId = (more: object = {}) => (id: string) => ({ id, ...REF, ...more })

const CHANGES: readonly Change[] = [
  ['submitRegistration', me => me.clerk, stationId => ({ ...CAR, stationId }), them => them.ids['stn'], 'STATION_NOT_FOUND'],
  ['correctApplication', me => me.clerk, byId(), open('app')],
  ['withdrawApplication', me => me.clerk, byId(), open('app')],
  ['withdrawApplication', me => me.citizen, byId(), open('app')],
  ['confirmApplication', me => me.citizen, byId({ documentHash: 'x' }), open('app')],
  ['offerNumbers', me => me.clerk, byId(), open('app')],
  ['chooseNumber', me => me.citizen, byId({ plateNo: '渝A12345' }), open('app')],
  ['composeNumber', me => me.citizen, byId({ plateNos: ['渝A12345'] }), open('app')],
  ['inspectVehicle', me => me.inspector, byId({ passed: true, filmId: 'evi_1' }), open('app')],
  ['requestUpload', me => me.clerk, recordId => ({ recordId, kind: 'VEHICLE_PHOTO' }), open('app')],
  ['requestUpload', me => me.clerk, recordId => ({ recordId, kind: 'BATCH_SHEET' }), open('vis')],
  ['requestVisit', me => me.clerk, stationId => visitInput(city, { stationId }), them => them.ids['stn'], 'STATION_NOT_FOUND'],
  ['cancelVisit', me => me.clerk, byId(), open('vis')],
  ['openBatch', me => me.clerk, visitId => ({ visitId, rows: [] }), open('vis')],
  ['cancelBatch', me => me.clerk, byId(), open('bat')],
  ['cancelBatch', me => me.citizen, byId(), open('bat')],
  ['confirmBatch', me => me.citizen, byId({ listHash: 'x' }), open('bat')],
  ['drawNumbers', me => me.citizen, id => ({ items: [{ id, ...REF }] }), open('app')],
  ['deliverAssistanceNotice', me => me.court, byId(), open('rst')],
  ['liftRestriction', me => me.court, byId({ reason: '已履行' }), open('rst')],
]

describe('C: each change', () => {
  it.each(CHANGES)('%s', async (mutation, who, input, idOf, code = 'NOT_FOUND') => {
    const noun = mutation === 'drawNumbers' ? 'bulk { outcomes { done version userErrors { code field message } } }' : '__typename'
    for (const [me, them] of pairs) {
      const type = SCHEMA.getMutationType()?.getFields()[mutation]?.args[0]?.type
      const query = `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { ${noun} userErrors { code field message } } }`
      const id = String(idOf(them))
      const ask = (each: string) => who(me).send(query, { input: { idempotencyKey: randomUUID(), ...input(each) } })
      const theirs = said(await ask(id), id)
      expect(theirs).toBe(said(await ask(missingLike(id)), missingLike(id)))
      await expectSameWork(() => ask(id), () => ask(missingLike(id)))
      expect(theirs).toMatch(new RegExp(`"status":200.*"code":"${code}"`))
    }
  })

  it('a file of another tenant is no film of an inspection, and no list', async () => {
    for (const [me, them] of pairs) {
      const inspect = `mutation ($id: ID!, $version: Int!, $key: String!, $file: ID!) { inspectVehicle(input: {
        idempotencyKey: $key, id: $id, expectedVersion: $version, passed: true, filmId: $file }) { userErrors { code field } } }`
      const list = `mutation ($id: ID!, $key: String!, $file: ID!) { openBatch(input: {
        idempotencyKey: $key, visitId: $id, sheetId: $file }) { userErrors { code field } } }`
      for (const [caller, query, { id, version }, code] of [[me.inspector, inspect, me.open.app, 'FILM_MISSING'], [me.clerk, list, me.open.vis, 'SHEET_MISSING']] as const) {
        const answer = async (file: string) => said(await caller.send(query, { id, version, file, key: randomUUID() }), file)
        const theirs = await answer(String(them.ids['evi']))
        expect(theirs).toBe(await answer(missingLike(String(them.ids['evi']))))
        expect(theirs).toContain(`"code":"${code}"`)
      }
    }
  })

  it('leaves everything as it was', async () => {
    for (const { open: { app, vis, bat } } of [one, two]) {
      const query = 'query ($a: ID!, $v: ID!, $b: ID!) { a: application(id: $a) { version } v: visit(id: $v) { version } b: batch(id: $b) { version } }'
      const now = await city.as('police', 'registrar-1').ask(query, { a: app.id, v: vis.id, b: bat.id })
      expect(now).toEqual({ a: { version: app.version }, v: { version: vis.version }, b: { version: bat.version } })
    }
  })

  it('all that take an id are made above, but those of the police, who see all, and of the plate maker, who is one', () => {
    const theirs = readFileSync('docs/reference/permissions.md', 'utf8').split('\n').filter(line => /^\| `?\w+/.test(line))
    const seeAll = (name: string) => theirs.some(line => line.includes(`${name}\``) && /POLICE|PLATE_MAKER/.test(line) && !/DEALERSHIP|CITIZEN|COURT|INSURER/.test(line))
    const mutations = Object.values(SCHEMA.getMutationType()?.getFields() ?? {}).filter(({ name, args }) => args.some(({ type }) => takesId(type)) && !seeAll(name))
    const others = mutations.filter(({ name }) => !(name in ELSEWHERE) && !changesAccident(SCHEMA, name))
    expect(others.map(({ name }) => name).sort()).toEqual([...new Set(CHANGES.map(([name]) => name))].sort())
  })
})

function takesId(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  return named.name === 'ID' || (isInputObjectType(named) && Object.values(named.getFields()).some(field => takesId(field.type)))
}

describe('D: links and streams', () => {
  const raw = async (caller: Caller, path: string, init: RequestInit = {}) => {
    const response = await fetch(server.url + path, { ...init, headers: { authorization: `Bearer ${await caller.token()}`, ...(init.headers as Record<string, string>) } })
    const body = response.status === 200 ? { errors: [] } : JSON.parse(await response.text()) as { errors: Answer['errors'] }
    return { status: response.status, data: null, errors: body.errors }
  }

  it('a file, a ticket and the failed rows of a list are for their own tenant', async () => {
    for (const [me, them] of pairs) {
      const put = { method: 'PUT', body: 'x', headers: { 'x-upload-ticket': them.ticket.uploadTicket, 'content-type': 'application/octet-stream' } }
      const links: [string, string, RequestInit][] = [[`/uploads/`, String(them.ids['evi']), {}], ['/uploads/', them.ticket.id, put]]
      for (const [path, id, init] of links) {
        for (const caller of [me.clerk, me.inspector]) {
          const theirs = await raw(caller, path + id, init)
          expect([theirs.status, theirs.errors[0]?.extensions['code']]).toEqual([404, 'NOT_FOUND'])
          expect(said(theirs, id)).toBe(said(await raw(caller, path + missingLike(id), init), missingLike(id)))
        }
      }
      for (const caller of [me.clerk, me.citizen]) {
        const answer = (id: string) => raw(caller, `/batches/${id}/failed.xlsx`)
        const theirs = await answer(String(them.ids['bat']))
        expect([theirs.status, said(theirs)]).toEqual([404, said(await answer(missingLike(String(them.ids['bat']))))])
      }
      expect((await raw(me.citizen, `/uploads/${them.ids['evi']}`)).status).toBe(404)
      expect((await raw(me.clerk, `/uploads/${me.ids['evi']}`)).status).toBe(200)
      expect((await raw(me.clerk, `/batches/${me.ids['bat']}/failed.xlsx`)).status).toBe(200)
    }
  })

  it('the progress of a list is streamed to its own tenant', async () => {
    const open = async (id: string) => {
      const body = JSON.stringify({ query: 'subscription ($id: ID!) { batchProgress(id: $id) { id } }', variables: { id } })
      const headers = { authorization: `Bearer ${await two.clerk.token()}`, 'content-type': 'application/json', accept: 'text/event-stream' }
      const response = await fetch(`${server.url}/graphql/stream`, { method: 'POST', body, headers })
      const text = await response.text()
      return `${response.status} ${text.replaceAll(id, '<id>').replace(/"requestId":"[^"]*"/g, '').replace(/"remaining":\d+/g, '')}`
    }
    const id = String(one.ids['bat'])
    expect(await open(id)).toBe(await open(missingLike(id)))
  })
})

describe('E: beside one\'s own', () => {
  it('under two aliases, in both orders, by node and by each field', async () => {
    for (const [me, them] of pairs) {
      const both = async (caller: Caller, field: string, type: string, argument: string, [mine, theirs]: [unknown, unknown], seen: unknown) => {
        const query = `query ($x: ${type}!, $y: ${type}!) { a: ${field}(${argument}: $x) { id } b: ${field}(${argument}: $y) { id } }`
        expect(await caller.ask(query, { x: mine, y: theirs })).toEqual({ a: seen, b: null })
        expect(await caller.ask(query, { x: theirs, y: mine })).toEqual({ a: null, b: seen })
      }
      for (const [prefix, id] of without(me.ids, 'fed', 'rst')) await both(me.clerk, 'node', 'ID', 'id', [id, them.ids[prefix]], { id })
      for (const prefix of ['app', 'veh', 'pty', 'act', 'evi', 'doc', 'ord', 'drw']) await both(me.citizen, 'node', 'ID', 'id', [me.ids[prefix], them.ids[prefix]], { id: me.ids[prefix] })
      for (const prefix of ['veh', 'fed']) await both(me.insurer, 'node', 'ID', 'id', [me.ids[prefix], them.ids[prefix]], { id: me.ids[prefix] })
      await both(me.court, 'node', 'ID', 'id', [me.ids['rst'], them.ids['rst']], { id: me.ids['rst'] })
      for (const [field, prefix] of [['application', 'app'], ['batch', 'bat'], ['visit', 'vis']] as const) {
        await both(me.clerk, field, 'ID', 'id', [me.ids[prefix], them.ids[prefix]], { id: me.ids[prefix] })
      }
      for (const caller of [me.clerk, me.citizen, me.insurer]) await both(caller, 'vehicle', 'Vin', 'vin', [me.vin, them.vin], { id: me.ids['veh'] })
    }
  }, SUITE_MS)
})

describe('F: through relations, lists and events', () => {
  it('two insurers of one vehicle see the vehicle and each its own policy; its owner neither', async () => {
    await reportRows(city, { partner: 'insurer_2', mutation: 'reportPolicies' }, [{ ...paperRows({ vin: one.vin }).policy, policyNo: `SY-${one.vin}`, kind: 'COMMERCIAL' }])
    const query = 'query ($vin: Vin!) { vehicle(vin: $vin) { id policies { policyNo } } }'
    expect((await one.insurer.ask(query, { vin: one.vin }))['vehicle']).toEqual({ id: one.ids['veh'], policies: [{ policyNo: `PDZA-${one.vin}` }] })
    expect((await two.insurer.ask(query, { vin: one.vin }))['vehicle']).toEqual({ id: one.ids['veh'], policies: [{ policyNo: `SY-${one.vin}` }] })
    const answer = await two.insurer.send('query ($vin: Vin!) { vehicle(vin: $vin) { id owner { id } documents { id } } }', { vin: one.vin })
    expect(answer.data).toEqual({ vehicle: { id: one.ids['veh'], owner: null, documents: [] } })
    expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
  })

  it('no filter opens another tenant\'s list, and no event or list names its records', async () => {
    for (const [me, them] of pairs) {
      const page = async (caller: Caller, list: string, filter = ''): Promise<string[]> => {
        const data = await caller.ask(`{ ${list}(first: 100${filter}) { edges { node { id } } } }`)
        return data[list].edges.map((edge: { node: { id: string } }) => edge.node.id)
      }
      const filters = { applications: { stationId: them.ids['stn'], batchId: them.ids['bat'], vin: them.vin }, staffMembers: { partnerId: them.ids['ptn'], stationId: them.ids['stn'] } }
      for (const [list, by] of Object.entries(filters)) {
        for (const [name, value] of Object.entries(by)) expect(await page(me.clerk, list, `, filter: { ${name}: "${value}" }`)).toEqual([])
      }
      const { changes } = await me.clerk.ask('{ changes { changes { recordId } hasMore } }')
      const lists = await Promise.all(['applications', 'batches', 'visits', 'vehicles', 'plateOrders'].map(list => page(me.clerk, list)))
      const seen = [...lists.flat(), ...(await page(me.citizen, 'personActs')), ...changes.changes.map((each: { recordId: string }) => each.recordId)]
      expect(changes.hasMore).toBe(false)
      expect(seen).toEqual(expect.arrayContaining([me.ids['app'], me.ids['veh'], me.ids['bat'], me.ids['act']]))
      expect(seen.filter(id => Object.values(them.ids).includes(id))).toEqual([])
    }
  })
})
