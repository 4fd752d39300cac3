// Which limits of the law run on a payment, and what ends them? The clock is moved, so the server is our own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { startServer, type TestServer } from '../support/server.js'
import { Paid } from './pay.world.js'

const DAY = 24 * 3600
const SUITE_MS = 120_000
const CLOCKS = 'query ($id: ID!) { accident(id: $id) { status clocks { clock startedAt dueAt metAt breachedAt } } }'
interface SeenClock { readonly clock: string, readonly startedAt: string, readonly dueAt: string, readonly metAt: string | null, readonly breachedAt: string | null }

let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, SUITE_MS)
afterAll(() => server.stop())

async function clockOf(id: string, code: string): Promise<SeenClock | undefined> {
  const { accident } = await city.as('police', 'liability-1').ask(CLOCKS, { id })
  return (accident.clocks as SeenClock[]).find(({ clock }) => clock === code)
}

describe('the ten days to pay', () => {
  it('run on while the bank refuses a leg: an order is no payment', async () => {
    const paid = await Paid.consented(city, [0, 1], { fen: [0, 150_000], scenarios: ['00', '01'] })
    await paid.pay()
    await paid.until('FAILED')
    expect((await paid.read()).status).toBe('PAYING')
    await city.advance(15 * DAY)
    const clock = await eventually(() => clockOf(paid.id, 'PAYMENT'), found => found?.breachedAt !== null)
    expect(clock).toMatchObject({ metAt: null, breachedAt: expect.any(String) })
    await paid.claim.reload()
    expect(paid.claim.seen.timeline.map(({ type }) => type)).toContain('clockBreached')
  }, SUITE_MS)

  it('are met when the last leg is paid', async () => {
    const paid = await Paid.consented(city, [2, 3], { fen: [0, 150_000] })
    await paid.pay()
    await paid.untilPaid()
    expect(await clockOf(paid.id, 'PAYMENT')).toMatchObject({ metAt: expect.any(String), breachedAt: null })
  }, SUITE_MS)
})
