// What becomes of a chosen number? A: not begun in time it goes back, and the owner chooses again · B: a plate that is being made keeps it ·
// C: refused after all, it goes back.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City, codesOf } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { goodPapers } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { vinOf } from '../support/synthetic.js'

const TEN_DAYS = 10 * 24 * 3600

describe('a chosen number', () => {
  let server: TestServer
  let city: City
  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
  })
  afterAll(() => server.stop())

  let serial = 740_000
  const approved = async () => (await Journey.submit(city, (await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', ++serial) })))).approved()
  const choose = async (plateNo: string) => {
    const journey = await approved()
    expect(codesOf(await journey.step(journey.citizen, 'composeNumber', { plateNos: [plateNo] }))).toEqual([])
    return journey
  }

  it('of a case that is stopped and refused goes back at once, and is no longer shown', async () => {
    const journey = await choose('渝A12801')
    await journey.step(journey.first, 'suspendApplication', { reason: '核查' })
    await journey.step(journey.first, 'refuseApplication', { reason: '不符', grounds: ['REG-R01'] })
    expect(journey.seen).toMatchObject({ status: 'REFUSED', plateNo: null, plateOrder: null })
    expect((await choose('渝A12801')).seen.plateNo).toBe('渝A12801')
  })

  it('whose plate was not begun in time goes back once; one that is being made stays', async () => {
    const [chosen, making, stopped] = [await choose('渝A12802'), await choose('渝A12803'), await choose('渝A12804')]
    const { id, version } = making.seen.plateOrder ?? { id: '', version: 0 }
    expect(codesOf(await city.as('plate_maker', 'plate-maker').do('startPlate', { id, expectedVersion: version }, 'plateOrder { status }'))).toEqual([])
    await stopped.step(stopped.first, 'suspendApplication', { reason: '核查' })
    for (let sweep = 1; sweep <= 3; sweep++) await city.advance(TEN_DAYS)

    expect((await chosen.reload()).seen).toMatchObject({ status: 'APPROVED', plateNo: null })
    expect((await making.reload()).seen).toMatchObject({ status: 'PLATE_MAKING', plateNo: '渝A12803' })
    expect((await stopped.reload()).seen).toMatchObject({ status: 'SUSPENDED', plateNo: '渝A12804' })
    expect((await choose('渝A12802')).seen.plateNo).toBe('渝A12802')

    const traces = await storedRows(server, `select "recordId", count(*)::int as count from "auditEntry" where "action" = 'endReservation' group by "recordId"`)
    expect(traces).toEqual(expect.arrayContaining([{ recordId: chosen.seen.id, count: 1 }]))
    expect(traces.filter(trace => [making.seen.id, stopped.seen.id].includes((trace as { recordId: string }).recordId))).toEqual([])
  })
})
