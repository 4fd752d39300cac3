// Can a row of applications be refused at a visit, each on grounds of its own, by whom, and where?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City, codesOf, type Payload } from '../support/client.js'
import { carsOf, fleetOnSite, type FleetCar } from '../support/fleet.js'
import { Journey } from '../support/journey.js'
import { goodPapers } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { vinOf } from '../support/synthetic.js'
import { first, second, type Ref } from '../support/visit.js'

const OUTCOMES = 'bulk { outcomes { id done version userErrors { code field } } }'
const WITHIN_MS = 120_000

let server: TestServer
let city: City
let batchId: string
let cars: readonly FleetCar[]
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  batchId = (await fleetOnSite(city, 5)).batchId
  cars = await carsOf(city, batchId)
}, WITHIN_MS)
afterAll(() => server.stop())

const refusal = ({ id, version }: Ref, grounds: readonly string[] = ['REG-R06']) =>
  ({ id, expectedVersion: version, grounds, reason: '车辆识别代号校验位不符' })
const car = (place: number): FleetCar => {
  const found = cars[place]
  if (!found) throw new Error(`no car ${place}`)
  return found
}
const refuse = (items: readonly object[], more: object = {}): Promise<Payload> => second(city).do('refuseApplications', { items, ...more }, OUTCOMES)
const outcomesOf = ({ bulk }: Payload): unknown => (bulk as { outcomes: unknown }).outcomes

describe('refusing a row of applications', () => {
  it('refuses each on its own grounds; one that cannot be refused stops no other', async () => {
    const items = [refusal(car(0)), refusal(car(1), ['REG-R01', 'REG-R03']), refusal(car(2), []), refusal(car(3), ['REG-R99']), refusal({ ...car(4), version: 99 })]
    const input = { idempotencyKey: 'refuse-a-row-0001' }
    const payload = await refuse(items, input)
    expect(payload).toMatchObject({ replayed: false, userErrors: [] })
    expect(outcomesOf(payload)).toEqual([
      { id: car(0).id, done: true, version: car(0).version + 1, userErrors: [] },
      { id: car(1).id, done: true, version: car(1).version + 1, userErrors: [] },
      { id: car(2).id, done: false, version: car(2).version, userErrors: [{ code: 'GROUND_MISSING', field: ['id'] }] },
      { id: car(3).id, done: false, version: car(3).version, userErrors: [{ code: 'GROUND_UNKNOWN', field: ['grounds', '0'] }] },
      { id: car(4).id, done: false, version: car(4).version, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] },
    ])
    const { applications } = await first(city).ask(`query ($batchId: ID) { applications(first: 10, filter: { batchId: $batchId }) { edges { node { status grounds reason } } } }`, { batchId })
    expect(applications.edges.map(({ node }: { node: { status: string, grounds: string[] } }) => [node.status, node.grounds])).toEqual([
      ['REFUSED', ['REG-R06']], ['REFUSED', ['REG-R01', 'REG-R03']], ['SUBMITTED', []], ['SUBMITTED', []], ['SUBMITTED', []],
    ])
    expect(outcomesOf(await refuse(items.slice(0, 2), input))).toMatchObject([{ done: true }, { done: true }])
  })

  it('is for a row of 1 to 100, none twice, and for cars of a visit', async () => {
    expect(codesOf(await refuse([]))).toEqual(['BULK_SIZE'])
    expect(codesOf(await refuse(Array.from({ length: 101 }, (_, n) => refusal({ id: `app_${n}`, version: 1 }))))).toEqual(['BULK_SIZE'])
    expect(codesOf(await refuse([refusal(car(4)), refusal(car(4))]))).toEqual(['BULK_TWICE'])
    const papers = await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', 735_201) })
    const { seen } = await (await Journey.submit(city, papers)).confirmed()
    expect(outcomesOf(await refuse([refusal(seen)]))).toMatchObject([{ done: false, userErrors: [{ code: 'NOT_AT_VISIT' }] }])
  })

  it('is for registrars of the police alone', async () => {
    const ask = (partner: string, staffId: string) => city.as(partner, staffId).send('mutation ($input: RefuseApplicationsInput!) { refuseApplications(input: $input) { replayed } }',
      { input: { idempotencyKey: 'others-refuse-0001', items: [refusal(car(4))] } })
    expect(await ask('dealership', 'dealer-clerk')).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await ask('police', 'police-inspector')).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })
})
