// What happens to offers when time passes: unanswered they expire, and on day 60 what nobody disputes becomes due.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { card, Offering } from './offers.world.js'

const DAY = 24 * 3600
let server: TestServer
let city: City

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, 60_000)
afterAll(() => server.stop())

describe('an offer', () => {
  it('C44: expires when one of two payees has not consented within its days: the file is back at the assessed loss, and another can be made', async () => {
    const o = await Offering.lossDone(city, [72, 73], [320_000, 180_000])
    const made = await o.made()
    await o.consent(0)
    await city.advance(7 * DAY)
    expect(await o.status()).toBe('OFFERED')
    await city.advance(DAY)
    const { status, expiresAt } = await o.offer()
    observed(status, await o.status())
    expect([status, expiresAt, await o.status()]).toEqual(['EXPIRED', '2026-03-18T00:00:00.000+08:00', 'LOSS_DONE'])
    expect(o.claim.seen.timeline.map(({ type }) => type)).toContain('letOfferExpire')
    expect(codesOf(await o.consent(1, {}, made.documentHash))).toEqual(['STATE_CONFLICT'])
    expect(await o.made()).toMatchObject({ status: 'MADE', offerVersion: 2 })
  })
})

describe('what nobody disputes', () => {
  it('C38: is due on day 60 without consent, the file stays where it is, and the rest comes as a difference', async () => {
    const o = await Offering.lossDone(city, [74, 75], [0, 180_000])
    await o.made()
    expect((await o.do(o.claim.driver(1), 'disputeOffer', { reason: '配件价格过低' }))['accident']).toMatchObject({ status: 'OFFER_DISPUTED' })
    const ownLoss = await o.claim.driver(1).ask('query ($id: ID!) { accident(id: $id) { losses(first: 10) { edges { node { id version netFen } } } } }', { id: o.claim.seen.id })
    const { edges } = ownLoss['accident'].losses as { edges: { node: { id: string, version: number, netFen: number } }[] }
    const disputed = edges.map(({ node }) => node).find(({ netFen }) => netFen === 180_000)
    expect(codesOf(await o.claim.driver(1).do('disputeLoss', { id: disputed?.id, expectedVersion: disputed?.version, reason: '配件价格过低', claimedFen: 260_000 }, 'loss { id }'))).toEqual([])
    await city.advance(58 * DAY)
    expect((await o.offer()).scope).toBe('FULL')
    const before = await o.status()
    await city.advance(2 * DAY)
    const undisputed = await o.offer()
    observed(undisputed.scope, undisputed.status, ...o.written(undisputed.legs), await o.status())
    expect(undisputed).toMatchObject({ scope: 'UNDISPUTED', status: 'CONSENTED', offerVersion: 2 })
    expect([o.written(undisputed.legs), await o.status()]).toEqual([['MTI A→B 180000'], before])
    const account = { channel: 'BANK', accountName: o.driverName(1), accountNo: card() }
    expect(codesOf(await o.do(o.claim.driver(1), 'namePayeeAccount', { account }))).toEqual([])
    expect(codesOf(await o.do(o.claim.driver(1), 'namePayeeAccount', { account }))).toEqual(['NO_ACCOUNT_ASKED'])
    await city.advance(DAY)
    expect((await o.offer()).offerVersion).toBe(2)
  })

  it('is nothing while no loss is assessed, and that is put on file once', async () => {
    const { claim } = await Offering.lossDone(city, [76, 77], [0, 180_000])
    const o = await Offering.lossDone(city, [78, 79], [0, 0])
    await city.advance(61 * DAY)
    expect(await o.offer()).toMatchObject({ scope: 'UNDISPUTED', status: 'SUPERSEDED', legs: [] })
    expect((await claim.reload()).seen.offerVersion).toBe(1)
    await city.advance(DAY)
    expect((await o.claim.reload()).seen.offerVersion).toBe(1)
    expect((await claim.reload()).seen.offerVersion).toBe(1)
  })
})
