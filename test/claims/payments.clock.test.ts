// Which limits of the law run on a payment, and what ends them? The clock is moved, so the server is our own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clocksOf, type SeenClock } from '../support/accident.js'
import { City, codesOf } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { startServer, type TestServer } from '../support/server.js'
import { card, Offering } from './offers.world.js'
import { Paid } from './pay.world.js'

const DAY = 24 * 3600
const SUITE_MS = 120_000

let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, SUITE_MS)
afterAll(() => server.stop())

async function clockOf(id: string, code: string): Promise<SeenClock | undefined> {
  return (await clocksOf(city.as('police', 'liability-1'), id)).find(({ clock }) => clock === code)
}

const awaitingOf = async (id: string, caller = city.as('insurer', 'insurer-cashier')): Promise<unknown> =>
  (await caller.ask('query ($id: ID!) { accident(id: $id) { awaiting { whom verb ids dueAt } } }', { id }))['accident'].awaiting

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

  it('are followed by thirty, to 24:00 of the last: the file is closed when its clock says so', async () => {
    const paid = await Paid.consented(city, [10, 11], { fen: [0, 150_000] })
    await paid.pay()
    await paid.untilPaid()
    const close = await clockOf(paid.id, 'CLOSE')
    expect(await awaitingOf(paid.id)).toMatchObject({ whom: 'PLATFORM', verb: 'close', dueAt: close?.dueAt })
    const left = Math.ceil((Date.parse(close?.dueAt ?? '') - Date.parse(close?.startedAt ?? '')) / 1000)
    await city.advance(left - 3600)
    expect((await paid.read()).status).toBe('PAID')
    await city.advance(3600)
    expect((await paid.read()).status).toBe('CLOSED')
    expect(await clockOf(paid.id, 'CLOSE')).toMatchObject({ metAt: expect.any(String), breachedAt: null })
  }, SUITE_MS)
})

describe('an offer', () => {
  it('waits for the payee who has not consented, whoever reads it, until it expires', async () => {
    const o = await Offering.lossDone(city, [12, 13], [320_000, 180_000])
    const { expiresAt } = await o.made()
    for (const caller of [o.staff(0, 'assessor'), o.claim.officer, o.claim.driver(0)]) {
      expect(await awaitingOf(o.claim.seen.id, caller)).toMatchObject({ whom: 'PARTIES', ids: [o.partyId(0), o.partyId(1)], dueAt: expiresAt })
    }
    expect(codesOf(await o.consent(0))).toEqual([])
    expect(await awaitingOf(o.claim.seen.id, o.claim.driver(0))).toMatchObject({ ids: [o.partyId(1)] })
  }, SUITE_MS)
})

describe('the sixty days for what nobody disputes', () => {
  const disputed = async (cars: readonly [number, number]): Promise<Offering> => {
    const o = await Offering.lossDone(city, cars, [0, 180_000])
    await o.made()
    expect((await o.do(o.claim.driver(1), 'disputeOffer', { reason: '配件价格过低' }))['accident']).toMatchObject({ status: 'OFFER_DISPUTED' })
    return o
  }

  it('run from the claim, not from the report', async () => {
    const o = await Offering.lossDone(city, [4, 5], [0, 180_000], { daysBeforeClaim: 20 })
    await city.advance(45 * DAY)
    expect((await o.claim.reload()).seen.offerVersion).toBe(0)
    await city.advance(16 * DAY)
    expect(await o.offer()).toMatchObject({ scope: 'UNDISPUTED', status: 'CONSENTED' })
  }, SUITE_MS)

  it('are met when its last leg has succeeded, though the file goes on', async () => {
    const o = await disputed([6, 7])
    await city.advance(60 * DAY)
    expect(await o.offer()).toMatchObject({ scope: 'UNDISPUTED', status: 'CONSENTED' })
    expect(codesOf(await o.do(o.claim.driver(1), 'namePayeeAccount', { account: { channel: 'BANK', accountName: o.driverName(1), accountNo: card() } }))).toEqual([])
    expect(codesOf(await o.claim.step(o.staff(0, 'cashier'), 'payClaim'))).toEqual([])
    const clock = await eventually(() => clockOf(o.claim.seen.id, 'UNDISPUTED_PART'), found => found?.metAt !== null)
    expect(clock).toMatchObject({ metAt: expect.any(String), breachedAt: null })
    await city.advance(3 * DAY)
    expect(await clockOf(o.claim.seen.id, 'UNDISPUTED_PART')).toMatchObject({ breachedAt: null })
    expect(await o.status()).toBe('OFFER_DISPUTED')
  }, SUITE_MS)

  it('are met when nothing is fixed that could be paid', async () => {
    const o = await Offering.lossDone(city, [8, 9], [0, 0])
    await city.advance(60 * DAY)
    expect(await o.offer()).toMatchObject({ scope: 'UNDISPUTED', legs: [] })
    expect(await clockOf(o.claim.seen.id, 'UNDISPUTED_PART')).toMatchObject({ metAt: expect.any(String), breachedAt: null })
  }, SUITE_MS)
})
