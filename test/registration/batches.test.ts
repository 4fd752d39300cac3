// How does a list of cars come in, and what becomes of its wrong rows?
import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readSheet } from '../../src/platform/files/sheet.js'
import { codesOf, type City } from '../support/client.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import {
  act, agent, all, approvedVisit, BATCH, clerk, confirmBatch, finished, first, onEach, openBatch, readBatch, rentalCar, rentalPapers, upload, visitInput,
  type BatchSeen, type ListedCar, type Seen,
} from '../support/visit.js'

const ROWS = `query ($id: ID!, $after: String) { batch(id: $id) { rows(first: 100, after: $after) {
  edges { node { line status errorCode errorMessage application { id vin status } } } pageInfo { hasNextPage endCursor } } } }`
const COLUMNS = Object.fromEntries(['序号', '车辆识别代号', '合格证编号', '发票号码', '使用性质', '备注', 'error_code', 'error_message']
  .map(heading => [heading, { headings: [heading], required: false }]))

interface Row { readonly line: number, readonly status: string, readonly errorCode: string | null, readonly application: { id: string, vin: string, status: string } | null }

let city: City
let visit: Seen
beforeAll(async () => {
  city = world()
  visit = await approvedVisit(city)
})

/** VINs of this worker's own: other tests use the same model. */
let serial = 500_000 + Number(process.env['JEST_WORKER_ID'] ?? 1) * 10_000
const car = (more: Partial<ListedCar> = {}): ListedCar => {
  serial += 1
  return { ...rentalCar(serial, vinOf('L0TEV1RC', 'TB', serial)), ...more }
}
const fixture = (name: string) => readFile(`test/fixtures/sheets/${name}`)
const sheet = async (name: string) => upload(clerk(city), visit.id, 'BATCH_SHEET', await fixture(name))
const opened = async (list: object): Promise<BatchSeen> => {
  const payload = await openBatch(city, visit.id, list)
  expect(payload.userErrors).toEqual([])
  return payload['batch'] as BatchSeen
}
const rowsOf = async (id: string): Promise<Row[]> => {
  const { edges } = ((await clerk(city).ask(ROWS, { id, after: null }))['batch'] as { rows: { edges: { node: Row }[] } }).rows
  return edges.map(({ node }) => node)
}
const failedRows = async (batch: BatchSeen, headers: Record<string, string> = {}) => {
  const response = await fetch(city.url + new URL(batch.failedRowsUrl).pathname, { headers: { authorization: `Bearer ${await clerk(city).token()}`, ...headers } })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('a visit of the mobile vehicle office', () => {
  it('is asked for five working days ahead, for twenty cars at least, by a firm with an authorised agent', async () => {
    const ask = async (more: object) => codesOf(await clerk(city).do('requestVisit', visitInput(city, more), 'visit { id }'))
    expect(await ask({ heldOn: '2026-03-16' })).toEqual(['VISIT_TOO_SOON'])
    expect(await ask({ heldOn: '2026-03-21' })).toEqual(['VISIT_TOO_SOON'])
    expect(await ask({ plannedCount: 19, divisionCode: '500999' })).toEqual(['DIVISION_UNKNOWN', 'VISIT_SIZE'])
    expect(await ask({ agent: { name: '张三', identityNumber: '500199199506154450' } })).toEqual(['AGENT_NOT_AUTHORISED'])
    expect(await ask({ host: { name: '江测汽车租赁有限公司', uscc: '91500199MAABCD0303' } })).toEqual(['OWNER_NAME_DIFFERS'])
  })

  it('needs a team in which one can accept and another review', async () => {
    const { visit: requested } = await clerk(city).do('requestVisit', visitInput(city), 'visit { id version }')
    const name = async (teamStaffIds: string[]) => codesOf(await first(city).do('approveVisit', { ...ref(requested), teamStaffIds }, 'visit { id }'))
    expect(await name(['registrar-1', 'police-inspector', 'police-inspector-2'])).toEqual(['TEAM_INCOMPLETE'])
    expect(await name(['registrar-1', 'registrar-2', 'dealer-inspector', 'police-inspector'])).toEqual(['TEAM_MEMBER_UNKNOWN'])
  })

  it('begins on its day only, takes no list before it is approved, and none once it is called off', async () => {
    const { visit: requested } = await clerk(city).do('requestVisit', visitInput(city), 'visit { id version status }')
    expect(codesOf(await openBatch(city, requested.id, { rows: [car()] }))).toEqual(['VISIT_NOT_APPROVED'])
    const cancelled = await act(clerk(city), 'cancelVisit', requested)
    expect(cancelled.status).toBe('CANCELLED')
    expect(codesOf(await openBatch(city, requested.id, { rows: [car()] }))).toEqual(['VISIT_NOT_APPROVED'])
  })
})

describe('a list of cars', () => {
  it('in XLSX or GB18030, below a title and with Chinese headings, is read row by row', async () => {
    const batches = [await opened({ sheetId: await sheet('rental-203.xlsx') }), await opened({ sheetId: await sheet('rental-203.gb18030.csv') })]
    for (const batch of batches) expect(batch).toMatchObject({ status: 'AWAITING_CONFIRMATION', rowCount: 203, waiting: 203, failed: 0, etaSeconds: null })
    expect(new Set(batches.map(({ listHash }) => listHash)).size).toBe(1)
    expect((await rowsOf(batches[0]?.id ?? ''))[0]).toMatchObject({ line: 4, status: 'WAITING', application: null })
  })

  it('that is no list at all is refused as a whole and leaves nothing behind', async () => {
    const before = await count()
    const refusals = await Promise.all([
      openBatch(city, visit.id, { sheetId: await sheet('wrong-columns.xlsx') }),
      openBatch(city, visit.id, { sheetId: 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
      openBatch(city, visit.id, {}),
      openBatch(city, visit.id, { rows: [] }),
      openBatch(city, visit.id, { rows: Array.from({ length: 1001 }, () => ({ vin: '', certificateNo: '', invoiceNo: '', useNature: '' })) }),
    ])
    expect(refusals.flatMap(codesOf)).toEqual(['COLUMNS_MISSING', 'SHEET_MISSING', 'LIST_MISSING', 'LIST_EMPTY', 'TOO_MANY_ROWS'])
    expect(refusals[0]?.userErrors[0]?.message).toContain('发票号码')
    expect(await count()).toBe(before)
  })

  it('has its wrong rows fail alone, all their faults at once, and come back in their columns, ready to be sent again', async () => {
    const [good, ...wrong] = [
      car(), car({ vin: 'L0TEV1RC1TA00007', invoiceNo: '123' }), car({ useNature: '飞行' }), car({ useNature: '租赁' }),
    ]
    await rentalPapers(city, [good, wrong[2]].filter(each => each !== undefined))
    const batch = await opened({ rows: [good, ...wrong] })
    expect(batch).toMatchObject({ waiting: 2, failed: 2 })
    const done = await finished(clerk(city), (await confirmBatch(city, batch)).id)
    expect(done).toMatchObject({ status: 'FINISHED', done: 2, failed: 2, waiting: 0 })
    const rows = await rowsOf(batch.id)
    expect(rows.map(({ status, errorCode }) => [status, errorCode]))
      .toEqual([['DONE', null], ['FAILED', 'VIN_MALFORMED'], ['FAILED', 'USE_NATURE_UNKNOWN'], ['DONE', null]])
    expect(rows[0]?.application).toMatchObject({ vin: good?.vin, status: 'SUBMITTED' })

    const read = await readSheet(await failedRows(batch, { 'accept-language': 'zh-CN' }), COLUMNS, { maxRows: 100, maxBytes: 1e6 })
    if (!read.ok) throw new Error(read.code)
    expect(read.rows.map(({ cells }) => [cells['车辆识别代号'], cells['error_code']]))
      .toEqual([['L0TEV1RC1TA00007', 'VIN_MALFORMED; INVOICE_NO_MALFORMED'], [wrong[1]?.vin, 'USE_NATURE_UNKNOWN']])
    expect(read.rows[0]?.cells['error_message']).toContain('车辆识别代号应为17位')

    const again = await upload(clerk(city), visit.id, 'BATCH_SHEET', await failedRows(batch))
    expect(await opened({ sheetId: again })).toMatchObject({ rowCount: 2, failed: 2, status: 'FINISHED' })
  })

  it('names the cells of a sheet that were computed or rounded', async () => {
    const heading = '车辆识别代号,合格证编号,发票号码,使用性质\n'
    const bytes = Buffer.from(`${heading}${car().vin},YF00X0030999999,2.6502E+19,G\n`)
    const batch = await opened({ sheetId: await upload(clerk(city), visit.id, 'BATCH_SHEET', bytes) })
    expect((await rowsOf(batch.id)).map(({ status, errorCode }) => [status, errorCode])).toEqual([['FAILED', 'NUMBER_ROUNDED']])
  })

  it('sent twice with one key is one batch', async () => {
    const list = { rows: [car()], idempotencyKey: randomUUID() }
    const [once, twice] = [await openBatch(city, visit.id, list), await openBatch(city, visit.id, list)]
    expect(twice).toMatchObject({ replayed: true, batch: { id: once['batch'].id } })
    expect(codesOf(await openBatch(city, visit.id, { ...list, rows: [car()] }))).toEqual(['IDEMPOTENCY_MISMATCH'])
  })

  it('with one car twice enters it once', async () => {
    const twin = car()
    const batch = await confirmBatch(city, await opened({ rows: [twin, twin] }))
    await finished(clerk(city), batch.id)
    expect((await rowsOf(batch.id)).map(({ errorCode }) => errorCode)).toEqual([null, 'APPLICATION_OPEN'])
  })
})

describe('the confirmation of a list', () => {
  it('is the agent\'s own, of exactly that list, once', async () => {
    const batch = await opened({ rows: [car()] })
    const confirm = async (caller = agent(city), listHash = batch.listHash) =>
      codesOf(await caller.do('confirmBatch', { ...ref(batch), listHash }, BATCH))
    expect(await confirm(city.citizen('张三'))).toEqual(['NOT_FOUND'])
    expect(await confirm(agent(city), 'another')).toEqual(['CONTENT_CHANGED'])
    expect((await clerk(city).send(`mutation { confirmBatch(input: { idempotencyKey: "12345678", id: "${batch.id}", expectedVersion: 1, listHash: "" }) { replayed } }`)).status).toBe(403)
    expect(await confirm()).toEqual([])
    expect(await confirm()).toEqual(['STALE'])
  })

  it('is not given by stopping: a stopped batch begins no row and can\'t be confirmed', async () => {
    const batch = await opened({ rows: [car(), car()] })
    const { batch: stopped } = await clerk(city).do('cancelBatch', ref(batch), BATCH)
    expect(stopped).toMatchObject({ status: 'CANCELLED', waiting: 0, cancelled: 2, done: 0 })
    expect(codesOf(await agent(city).do('confirmBatch', { ...ref(stopped), listHash: batch.listHash }, BATCH))).toEqual(['STATE_CONFLICT'])
  })
})

describe('the progress of a batch', () => {
  const PROGRESS = 'subscription ($id: ID!) { batchProgress(id: $id) { status waiting done failed } }'
  const stream = async (caller = clerk(city), query = PROGRESS, variables: object = {}) => fetch(`${city.url}/graphql/stream`, {
    method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${await caller.token()}` },
  })
  const events = async (response: Response): Promise<{ data?: { batchProgress: { status: string, waiting: number, done: number } }, errors?: unknown }[]> =>
    [...(await response.text()).matchAll(/^event: next\ndata: (.*)$/gm)].map(([, json = '{}']) => JSON.parse(json) as never)

  it('is told by events until no row waits', async () => {
    const batch = await opened({ rows: Array.from({ length: 30 }, () => car()) })
    const response = await stream(clerk(city), PROGRESS, { id: batch.id })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    await confirmBatch(city, batch)
    const told = (await events(response)).map(each => each.data?.batchProgress)
    expect(told[0]).toMatchObject({ status: 'AWAITING_CONFIRMATION', waiting: 30 })
    expect(told.at(-1)).toMatchObject({ status: 'FINISHED', waiting: 0, done: 30 })
    const waiting = told.map(each => each?.waiting ?? -1)
    expect(waiting).toEqual([...waiting].sort((a, b) => b - a))
  })

  it('of another partner is not found, and nothing is told of it', async () => {
    const batch = await opened({ rows: [car()] })
    const foreign = city.as('dealership_2', 'dealer2-clerk')
    const response = await stream(foreign, PROGRESS, { id: batch.id })
    expect([response.status, (await response.json()) as object]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }])
    expect(await foreign.ask(`query ($id: ID!) { batch(id: $id) { id } visit(id: "${visit.id}") { id } node(id: $id) { id } }`, { id: batch.id }))
      .toEqual({ batch: null, visit: null, node: null })
    const file = await fetch(city.url + new URL(batch.failedRowsUrl).pathname, { headers: { authorization: `Bearer ${await foreign.token()}` } })
    expect(file.status).toBe(404)
    expect(codesOf(await foreign.do('cancelBatch', ref(batch), BATCH))).toEqual(['NOT_FOUND'])
    expect(codesOf(await foreign.do('openBatch', { visitId: visit.id, rows: [car()] }, BATCH))).toEqual(['NOT_FOUND'])
  })

  it('ends at once when the partner is suspended', async () => {
    const own = await approvedVisit(city, 'dealership_2', 'dealer2-clerk')
    const foreign = city.as('dealership_2', 'dealer2-clerk')
    const { batch } = await foreign.do('openBatch', { visitId: own.id, rows: [car()] }, BATCH)
    const response = await stream(foreign, PROGRESS, { id: batch.id })
    const supervise = async (mutation: string) => {
      const { node } = await supervisor.ask('query ($id: ID!) { node(id: $id) { id version } }', { id: city.credentials['dealership_2']?.partnerId }) as { node: Seen }
      expect(codesOf(await supervisor.do(mutation, { ...ref(node), reason: '测试' }, 'partner { id }'))).toEqual([])
    }
    const supervisor = city.as('police', 'supervisor')
    await supervise('suspendPartner')
    const suspendedAt = Date.now()
    const told = await events(response).finally(() => supervise('restorePartner'))
    expect(told.map(each => each.data?.batchProgress.status ?? each.errors)).toMatchObject(['AWAITING_CONFIRMATION', [{ extensions: { code: 'PARTNER_SUSPENDED' } }]])
    expect(Date.now() - suspendedAt).toBeLessThan(5000)
  })

  it('opens for subscriptions of a caller with a token alone, and refuses as any request is refused', async () => {
    const code = async (response: Response) => [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]
    expect(await code(await stream(clerk(city), '{ viewer { kind } }'))).toEqual([400, 'BAD_REQUEST'])
    expect(await code(await stream(clerk(city), 'subscription { batchProgress(id: 1 }'))).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
    expect(await code(await stream(clerk(city), 'subscription { batchProgress(id: "x") { nothing } }'))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(await code(await stream(city.as('manufacturer'), PROGRESS, { id: 'x' }))).toEqual([403, 'FORBIDDEN'])
    expect(await code(await fetch(`${city.url}/graphql/stream`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('a bulk verb', () => {
  it('is for the officers of the visit at the site; each record has its own outcome', async () => {
    const batch = await confirmBatch(city, await opened({ rows: [car(), car()] }))
    await finished(clerk(city), batch.id)
    const records = await all<Seen>(clerk(city), `query ($batchId: ID, $after: String) { applications(first: 100, after: $after, filter: { batchId: $batchId }) {
      edges { node { id version status } } pageInfo { hasNextPage endCursor } } }`, 'applications', { batchId: batch.id })
    const [outcome, missing] = await onEach(first(city), 'acceptApplications', [records[0], { id: 'app_01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 }].filter(each => each !== undefined))
    expect(outcome).toMatchObject({ done: false, version: records[0]?.version, userErrors: [{ code: 'VISIT_NOT_ON_SITE' }] })
    expect(missing).toMatchObject({ done: false, version: null, userErrors: [{ code: 'NOT_AT_VISIT' }] })
  })

  it('takes 1 to 100 records, none twice', async () => {
    const send = async (ids: string[]) => codesOf(await first(city).do('acceptApplications', { items: ids.map(id => ({ id, expectedVersion: 1 })) }, 'bulk { outcomes { id } }'))
    expect(await send([])).toEqual(['BULK_SIZE'])
    expect(await send(Array.from({ length: 101 }, (_, index) => `app_${index}`))).toEqual(['BULK_SIZE'])
    expect(await send(['app_1', 'app_1'])).toEqual(['BULK_TWICE'])
  })
})

const ref = ({ id, version }: { id: string, version: number }) => ({ id, expectedVersion: version })

const count = async (): Promise<number> => (await all(clerk(city),
  'query ($after: String) { batches(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }', 'batches')).length

it('a visit shows its batches to the firm\'s agent', async () => {
  const seen = await agent(city).ask(`query ($id: ID!) { visit(id: $id) { status host { nameMasked } batches(first: 1) { edges { node { rowCount } } } viewerMay { verb } } }`, { id: visit.id })
  expect(seen['visit']).toMatchObject({ status: expect.stringMatching(/APPROVED|PREPARED/), host: { nameMasked: '渝测汽车租赁有限公司' }, viewerMay: [] })
  expect((await readBatch(agent(city), (await opened({ rows: [car()] })).id)).rowCount).toBe(1)
})
