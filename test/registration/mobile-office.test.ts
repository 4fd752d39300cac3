// How are two hundred rental cars registered in a day at the firm's site, and what if the process dies in the middle?
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readSheet } from '../../src/platform/files/sheet.js'
import { City, codesOf } from '../support/client.js'
import { FILM, PIXEL } from '../support/journey.js'
import { startServer, type TestServer } from '../support/server.js'
import { observed } from '../support/cases.js'
import {
  act, agent, all, approvedVisit, clerk, confirmBatch, finished, first, HELD_ON, onEach, openBatch, readBatch, rentalCar, rentalPapers, second, upload,
  type BatchSeen, type ListedCar, type Outcome, type Ref, type Seen,
} from '../support/visit.js'

const CARS = 203
const VINS_SHA256 = '3f1315c4d47439acdd89500c982f7a1426ecdb280910bf91c7b20cb2d4e8d88c'
const WRONG = 'L0TEV1RC1TA000077'
const STATE = `applications(first: 100, after: $after, filter: { batchId: $batchId }) { edges { node {
  id version status vin plateKind plateNo grounds inspectionRequired plateOrder { id version } } } pageInfo { hasNextPage endCursor } }`
const SECONDS_TO_VISIT = 7 * 24 * 3600
const WITHIN_MS = 300_000

interface Car extends Seen {
  readonly vin: string
  readonly plateKind: string
  readonly plateNo: string
  readonly grounds: readonly string[]
  readonly inspectionRequired: boolean
  readonly plateOrder: Ref | null
}

const carsOf = (city: City, batchId: string): Promise<Car[]> => all(clerk(city), `query ($batchId: ID, $after: String) { ${STATE} }`, 'applications', { batchId })
const listed = (): ListedCar[] => Array.from({ length: CARS }, (_, index) => rentalCar(index + 1))
const opened = (payload: Awaited<ReturnType<typeof openBatch>>): BatchSeen => {
  if (!payload['batch']) throw new Error(JSON.stringify(payload.userErrors))
  return payload['batch'] as BatchSeen
}
const allDone = (outcomes: readonly Outcome[]): Ref[] => {
  expect(outcomes.filter(({ done }) => !done)).toEqual([])
  return outcomes.map(({ id, version }) => ({ id, version }))
}

describe('203 rental cars at the site of their firm', () => {
  it('T39: with one wrong VIN 202 are issued and one is refused on REG-R06, each by itself, and the refused row comes back', async () => {
    const server = await startServer()
    try {
      const city = new City(server.url, server.dataDir)
      const cars = listed().with(76, rentalCar(77, WRONG))
      await rentalPapers(city, cars)
      const visit = await approvedVisit(city)
      const sheetId = await upload(clerk(city), visit.id, 'BATCH_SHEET', await readFile('test/fixtures/sheets/rental-203.xlsx'))
      const batch = await confirmBatch(city, opened(await openBatch(city, visit.id, { sheetId })))
      expect(await finished(clerk(city), batch.id)).toMatchObject({ rowCount: CARS, done: CARS, failed: 0 })
      const started = await onSite(city, visit)
      const { approved, stopped } = await judged(city, visit.id, batch.id)
      expect(stopped).toMatchObject([{ userErrors: [{ code: 'CHECK_NOT_PASSED' }] }])
      const { application: refused } = await second(city).do('refuseApplication', {
        id: stopped[0]?.id, expectedVersion: stopped[0]?.version, grounds: ['REG-R06'], reason: '车辆识别代号校验位不符',
      }, 'application { status vin grounds }')
      expect(refused).toEqual({ status: 'REFUSED', vin: WRONG, grounds: ['REG-R06'] })
      await issued(city, batch.id, approved)

      const cars39 = await carsOf(city, batch.id)
      expect(statusesOf(cars39)).toEqual({ ISSUED: 202, REFUSED: 1 })
      expect(numbersOf(cars39).size).toBe(202)
      expect(await failedRowsOf(city, batch.id)).toEqual([{ vin: WRONG, serial: '77', code: 'REG-R06' }])
      expect(codesOf(await first(city).do('closeVisit', { id: visit.id, expectedVersion: started.version, blanksReturned: 0 }, 'visit { id }'))).toEqual(['BLANKS_DO_NOT_ADD_UP'])
      expect((await act(first(city), 'closeVisit', started, { blanksReturned: 1 })).status).toBe('CLOSED')
      allDone(await onEach(first(city), 'archiveApplications', cars39.slice(0, 2)))
      observed(...Object.entries(statusesOf(cars39)).map(([status, count]) => `${count} ${status}`), `${numbersOf(cars39).size} numbers`)
    } finally {
      await server.stop()
    }
  }, WITHIN_MS)
})

describe('a batch whose process is killed', () => {
  const cars = listed()
  let killed: Awaited<ReturnType<typeof halfway>>
  let server: TestServer
  let city: City

  beforeAll(async () => {
    const before = await startServer()
    const { dataDir, databaseUrl } = before
    killed = await halfway(new City(before.url, dataDir), cars).finally(() => before.kill())
    server = await startServer({ dataDir, databaseUrl })
    city = new City(server.url, dataDir)
  }, WITHIN_MS)
  afterAll(() => server.stop())

  it('T40: is one batch however often it is sent, goes on where it stood, and has no row twice', async () => {
    const { batch, list, visit, done } = killed
    expect(done).toBeLessThan(CARS)
    const found = await readBatch(clerk(city), batch.id)
    expect(found.done).toBeGreaterThanOrEqual(done)
    expect(await finished(clerk(city), batch.id)).toMatchObject({ done: CARS, failed: 0, waiting: 0 })
    const entered = await carsOf(city, batch.id)
    expect(entered.map(({ vin }) => vin).sort()).toEqual(cars.map(({ vin }) => vin).sort())
    expect(await openBatch(city, visit.id, list)).toMatchObject({ replayed: true, batch: { id: batch.id } })
    observed(`killed with rows waiting`, `${entered.length} applications of ${new Set(entered.map(({ vin }) => vin)).size} cars`)
  }, WITHIN_MS)

  it('T38: all 203 are issued with 203 distinct numbers of kind 52, letter D A B C E, on the yearly inspection of rental cars', async () => {
    const { batch, visit } = killed
    await finished(clerk(city), batch.id)
    expect(createHash('sha256').update((await carsOf(city, batch.id)).map(({ vin }) => vin).join('\n')).digest('hex')).toBe(VINS_SHA256)
    await onSite(city, visit)
    const { approved, stopped } = await judged(city, visit.id, batch.id)
    expect(stopped).toEqual([])
    await issued(city, batch.id, approved)
    const registered = await carsOf(city, batch.id)
    expect(statusesOf(registered)).toEqual({ ISSUED: CARS })
    expect(numbersOf(registered).size).toBe(CARS)
    expect(registered.filter(({ plateKind, plateNo }) => plateKind !== '52' || !/^渝[A-Z][DABCE]\d{5}$/.test(plateNo))).toEqual([])
    const { vehicle } = await clerk(city).ask('query ($vin: Vin!) { vehicle(vin: $vin) { plateNo firstRegisteredOn inspectionValidTo } }', { vin: rentalCar(1).vin })
    expect(vehicle).toEqual({ plateNo: registered[0]?.plateNo, firstRegisteredOn: HELD_ON, inspectionValidTo: '2027-03-31' })
    observed(`${registered.length} ISSUED`, `${numbersOf(registered).size} numbers`)
  }, WITHIN_MS)
})

/** Sent twice with one key, confirmed, and a hundred rows on its way. */
async function halfway(city: City, cars: readonly ListedCar[]) {
  await rentalPapers(city, cars)
  const visit = await approvedVisit(city)
  const list = { rows: cars, idempotencyKey: randomUUID() }
  const batch = opened(await openBatch(city, visit.id, list))
  expect(await openBatch(city, visit.id, list)).toMatchObject({ replayed: true, batch: { id: batch.id } })
  await confirmBatch(city, batch)
  let done = 0
  while (done < 100) {
    await new Promise(resolve => { setTimeout(resolve, 50) })
    done = (await readBatch(clerk(city), batch.id)).done
  }
  return { batch, list, visit, done }
}

/** The day has come: the list is checked, the team is there. */
async function onSite(city: City, { id }: Ref): Promise<Seen> {
  await city.advance(SECONDS_TO_VISIT)
  const { visit } = await first(city).ask('query ($id: ID!) { visit(id: $id) { id version status } }', { id }) as { visit: Seen }
  expect(visit.status).toBe('PREPARED')
  return act(first(city), 'startVisit', visit, { blanksIssued: CARS })
}

/** Accepted by one officer, inspected by another on one film, reviewed and approved by a third. */
async function judged(city: City, visitId: string, batchId: string): Promise<{ approved: Ref[], stopped: Outcome[] }> {
  const entered = await carsOf(city, batchId)
  expect(statusesOf(entered)).toEqual({ SUBMITTED: CARS })
  expect(entered.filter(({ inspectionRequired }) => !inspectionRequired)).toEqual([])
  const inspector = city.as('police', 'police-inspector')
  const accepted = allDone(await onEach(first(city), 'acceptApplications', entered))
  const filmId = await upload(inspector, visitId, 'INSPECTION_FILM', FILM)
  const inspected = allDone(await onEach(inspector, 'inspectVehicles', accepted, { passed: true, filmId }))
  const [sameOfficer] = await onEach(first(city), 'startReviews', inspected.slice(0, 1))
  expect(sameOfficer?.userErrors).toEqual([{ code: 'FOUR_EYES' }])
  const outcomes = await onEach(second(city), 'approveApplications', allDone(await onEach(second(city), 'startReviews', inspected)))
  return { approved: outcomes.filter(({ done }) => done), stopped: outcomes.filter(({ done }) => !done) }
}

/** The agent draws, the maker makes, an officer issues. */
async function issued(city: City, batchId: string, approved: readonly Ref[]): Promise<void> {
  allDone(await onEach(agent(city), 'drawNumbers', approved))
  const orders = (await carsOf(city, batchId)).flatMap(({ plateOrder }) => plateOrder ?? [])
  const maker = city.as('plate_maker', 'plate-maker')
  const making = allDone(await onEach(maker, 'startPlates', orders))
  const photoId = await upload(maker, making[0]?.id ?? '', 'PLATE_PHOTO', PIXEL)
  allDone(await onEach(maker, 'finishPlates', making.map((order, index) => ({ ...order, blankSerial: `BLANK${1000 + index}` })), { photoId }))
  allDone(await onEach(second(city), 'issueDocumentSets', (await carsOf(city, batchId)).filter(({ status }) => status === 'PLATE_MADE')))
}

async function failedRowsOf(city: City, batchId: string): Promise<object[]> {
  const response = await fetch(`${city.url}/batches/${batchId}/failed.xlsx`, { headers: { authorization: `Bearer ${await clerk(city).token()}` } })
  const read = await readSheet(new Uint8Array(await response.arrayBuffer()), {
    vin: { headings: ['车辆识别代号'], required: true }, serial: { headings: ['序号'], required: true }, code: { headings: ['error_code'], required: true },
  }, { maxRows: 10, maxBytes: 1e6 })
  if (!read.ok) throw new Error(read.code)
  return read.rows.map(({ cells }) => cells)
}

function statusesOf(cars: readonly Car[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of cars) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const numbersOf = (cars: readonly Car[]): Set<string> => new Set(cars.filter(({ status }) => status === 'ISSUED').map(({ plateNo }) => plateNo))
