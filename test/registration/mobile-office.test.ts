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
  let server: TestServer
  let city: City
  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
  }, 60_000)
  afterAll(() => server.stop())

  it('T39: all but the wrong one are entered, accepted, inspected, approved, numbered, plated and issued, each by itself', async () => {
    const cars = listed().with(76, rentalCar(77, WRONG))
    await rentalPapers(city, cars)
    const visit = await approvedVisit(city)
    const sheetId = await upload(clerk(city), visit.id, 'BATCH_SHEET', await readFile('test/fixtures/sheets/rental-203.xlsx'))
    const batch = await confirmBatch(city, opened(await openBatch(city, visit.id, { sheetId })))
    expect(await finished(clerk(city), batch.id)).toMatchObject({ rowCount: CARS, done: CARS, failed: 0 })
    const entered = await carsOf(city, batch.id)
    expect(createHash('sha256').update(entered.map(({ vin }) => vin).with(76, rentalCar(77).vin).join('\n')).digest('hex')).toBe(VINS_SHA256)
    expect(entered.every(({ status, inspectionRequired }) => status === 'SUBMITTED' && inspectionRequired)).toBe(true)
    expect(entered.filter(({ grounds }) => grounds.length > 0).map(({ vin, grounds }) => [vin, grounds])).toEqual([[WRONG, ['REG-R06']]])

    await city.as('police').ask('mutation ($seconds: Int!) { sandboxAdvanceClock(seconds: $seconds) }', { seconds: SECONDS_TO_VISIT })
    const [prepared] = await all<Seen>(first(city), 'query ($after: String) { visits(first: 100, after: $after) { edges { node { id version status } } pageInfo { hasNextPage endCursor } } }', 'visits')
    expect(prepared?.status).toBe('PREPARED')
    const started = await act(first(city), 'startVisit', prepared ?? visit, { blanksIssued: CARS })

    const accepted = allDone(await onEach(first(city), 'acceptApplications', entered))
    const filmId = await upload(city.as('police', 'police-inspector'), visit.id, 'INSPECTION_FILM', FILM)
    const inspected = allDone(await onEach(city.as('police', 'police-inspector'), 'inspectVehicles', accepted, { passed: true, filmId }))
    const [sameOfficer] = await onEach(first(city), 'startReviews', inspected.slice(0, 1))
    expect(sameOfficer?.userErrors).toEqual([{ code: 'FOUR_EYES' }])
    const inReview = allDone(await onEach(second(city), 'startReviews', inspected))
    const approved = await onEach(second(city), 'approveApplications', inReview)
    const stopped = approved.filter(({ done }) => !done)
    expect(stopped).toMatchObject([{ id: entered[76]?.id, userErrors: [{ code: 'CHECK_NOT_PASSED' }] }])
    const { application: refused } = await second(city).do('refuseApplication', {
      id: stopped[0]?.id, expectedVersion: stopped[0]?.version, grounds: ['REG-R06'], reason: '车辆识别代号校验位不符',
    }, 'application { status grounds }')
    expect(refused).toEqual({ status: 'REFUSED', grounds: ['REG-R06'] })

    allDone(await onEach(agent(city), 'drawNumbers', approved.filter(({ done }) => done)))
    const orders = (await carsOf(city, batch.id)).flatMap(({ plateOrder }) => plateOrder ?? [])
    const maker = city.as('plate_maker', 'plate-maker')
    const making = allDone(await onEach(maker, 'startPlates', orders))
    const photoId = await upload(maker, making[0]?.id ?? '', 'PLATE_PHOTO', PIXEL)
    allDone(await onEach(maker, 'finishPlates', making.map((order, index) => ({ ...order, blankSerial: `BLANK${1000 + index}` })), { photoId }))
    const made = (await carsOf(city, batch.id)).filter(({ status }) => status === 'PLATE_MADE')
    const issued = allDone(await onEach(second(city), 'issueDocumentsInBulk', made))

    expect(codesOf(await first(city).do('closeVisit', { id: visit.id, expectedVersion: started.version, blanksReturned: 0 }, 'visit { id }'))).toEqual(['BLANKS_DO_NOT_ADD_UP'])
    const closed = await act(first(city), 'closeVisit', started, { blanksReturned: 1 })
    expect(closed.status).toBe('CLOSED')
    allDone(await onEach(first(city), 'archiveApplications', issued.slice(0, 2)))

    await verify(city, batch)
  }, 240_000)

  async function verify({ url }: City, batch: BatchSeen): Promise<void> {
    const cars = await carsOf(city, batch.id)
    const issued = cars.filter(({ status }) => ['ISSUED', 'ARCHIVED'].includes(status))
    const numbers = new Set(issued.map(({ plateNo }) => plateNo))
    expect([issued.length, numbers.size, cars.filter(({ status }) => status === 'REFUSED').length]).toEqual([202, 202, 1])
    expect(issued.every(({ plateKind, plateNo }) => plateKind === '52' && /^渝[A-Z][DABCE]\d{5}$/.test(plateNo))).toBe(true)
    const { vehicle } = await clerk(city).ask('query ($vin: Vin!) { vehicle(vin: $vin) { plateNo firstRegisteredOn inspectionValidTo } }', { vin: rentalCar(1).vin })
    expect(vehicle).toMatchObject({ plateNo: issued[0]?.plateNo, firstRegisteredOn: HELD_ON })
    const response = await fetch(`${url}/batches/${batch.id}/failed.xlsx`, { headers: { authorization: `Bearer ${await clerk(city).token()}` } })
    const read = await readSheet(new Uint8Array(await response.arrayBuffer()), {
      vin: { headings: ['车辆识别代号'], required: true }, serial: { headings: ['序号'], required: true }, code: { headings: ['error_code'], required: true },
    }, { maxRows: 10, maxBytes: 1e6 })
    if (!read.ok) throw new Error(read.code)
    expect(read.rows.map(({ cells }) => cells)).toEqual([{ vin: WRONG, serial: '77', code: 'REG-R06' }])
    observed(`${issued.length} ISSUED`, `${numbers.size} numbers of kind 52`, '1 REFUSED REG-R06')
  }
})

describe('a batch whose process is killed', () => {
  it('T40: is one batch however often it is sent, goes on where it stood, and has no row twice', async () => {
    const before = await startServer()
    const { dataDir, databaseUrl } = before
    const cars = listed()
    const { batch, list, visitId, done } = await halfway(new City(before.url, dataDir), cars).finally(() => before.kill())
    expect(done).toBeLessThan(CARS)

    const after = await startServer({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    try {
      const city = new City(after.url, dataDir)
      const found = await readBatch(clerk(city), batch.id)
      expect(found.done).toBeGreaterThanOrEqual(done)
      expect(await finished(clerk(city), batch.id)).toMatchObject({ done: CARS, failed: 0, waiting: 0 })
      const entered = await carsOf(city, batch.id)
      expect(entered.map(({ vin }) => vin).sort()).toEqual(cars.map(({ vin }) => vin).sort())
      expect(await openBatch(city, visitId, list)).toMatchObject({ replayed: true, batch: { id: batch.id } })
      observed(`killed after ${done} rows`, `${found.done} found`, `${entered.length} applications, ${new Set(entered.map(({ vin }) => vin)).size} VINs`)
    } finally {
      await after.stop()
    }
  }, 180_000)
})

/** Sent twice with one key, confirmed, and a hundred rows on its way. */
async function halfway(city: City, cars: readonly ListedCar[]) {
  await rentalPapers(city, cars)
  const { id: visitId } = await approvedVisit(city)
  const list = { rows: cars, idempotencyKey: randomUUID() }
  const batch = opened(await openBatch(city, visitId, list))
  expect(await openBatch(city, visitId, list)).toMatchObject({ replayed: true, batch: { id: batch.id } })
  await confirmBatch(city, batch)
  let done = 0
  while (done < 100) {
    await new Promise(resolve => { setTimeout(resolve, 50) })
    done = (await readBatch(clerk(city), batch.id)).done
  }
  return { batch, list, visitId, done }
}
