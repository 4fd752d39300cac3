// What if a review changes the liability when the money has been paid? Further legs settle the difference; nothing that was paid is touched.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, REAR_END } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { world } from '../support/world.js'
import { eventually } from '../support/eventually.js'
import { Paid } from './pay.world.js'
import { done, ref, SeatWorld, TASK } from './seats.world.js'

const OFFERS = `query ($id: ID!) { accident(id: $id) { offers { id offerVersion scope status documentHash legs { id kind from to amountFen reversesLegId } } } }`
interface Offer { readonly id: string, readonly offerVersion: number, readonly scope: string, readonly status: string, readonly documentHash: string, readonly legs: readonly { id: string, kind: string, from: string, to: string, amountFen: number, reversesLegId: string | null }[] }
const SHARED = [{ number: 1, degree: 'PRIMARY', faultCodes: ['F01'] }, { number: 2, degree: 'SECONDARY', faultCodes: ['F53'] }]

describe('a late review', () => {
  it('C16: 10000 and 0 become 7000 and 3000 after payment: legs of difference, paid ones stand, and what is taken back names what it reverses', async () => {
    const paid = await Paid.consented(world(), [188, 189], { fen: [320_000, 580_000], shares: REAR_END, atScene: true })
    await paid.pay()
    await paid.pay(1)
    await paid.untilPaid()
    const { claim } = paid
    const before = (await paid.staff(0, 'cashier').ask(OFFERS, { id: paid.id }))['accident'].offers as Offer[]
    await claim.step(paid.driver(0), 'objectLiability', { reason: '前车无故急刹。', evidenceIds: [] })
    expect(claim.seen).toMatchObject({ status: 'PAID', review: { status: 'REQUESTED', late: true } })
    await claim.step(claim.officer, 'forwardReview')
    await claim.step(claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新认定。' })
    expect(claim.seen.review).toEqual({ status: 'REINVESTIGATE', late: true })
    expect(codesOf(await claim.step(claim.upper, 'correctLiability', { parties: SHARED, facts: '双方均有过错。' }))).toEqual(['REVIEW_UNIT'])
    const corrected = await claim.step(claim.officer, 'correctLiability', { parties: SHARED, facts: '双方均有过错。' })
    expect(codesOf(corrected)).toEqual([])
    expect(claim.seen.parties.map(({ shareBps }) => shareBps)).toEqual([7000, 3000])
    const offers = (await paid.staff(0, 'cashier').ask(OFFERS, { id: paid.id }))['accident'].offers as Offer[]
    const [first, delta] = [offers.find(({ offerVersion }) => offerVersion === 1), offers.find(({ scope }) => scope === 'DELTA')]
    expect(first).toEqual(before[0])
    const taken = delta?.legs.filter(({ amountFen }) => amountFen < 0) ?? []
    expect(taken.length).toBeGreaterThan(0)
    for (const { reversesLegId } of taken) expect(first?.legs.map(({ id }) => id)).toContain(reversesLegId)
    // Under 7000 and 3000 B's 580,000 come from A's insurers and her own: nobody ends with more or less than her loss.
    const got = (party: number) => [...first?.legs ?? [], ...delta?.legs ?? []]
      .filter(({ to }) => to === claim.seen.parties[party]?.id).reduce((sum, { amountFen }) => sum + amountFen, 0)
    expect([got(0), got(1)]).toEqual([320_000, 580_000])
    observed(claim.seen.status, String(delta?.scope), `${taken.length} legs taken back`)
  }, 60_000)
})

describe('an insurer that challenges a certificate', () => {
  const correct = (claim: Claim, officer = claim.officer) => claim.step(officer, 'correctLiability', { parties: SHARED, facts: '行车记录显示前车无故急刹。' })

  it('gets it issued anew by the unit that issued it, or not: money on its way is paid, and the difference follows', async () => {
    const paid = await Paid.consented(world(), [186, 187], { fen: [320_000, 580_000], shares: REAR_END, atScene: true })
    const { claim } = paid
    expect(codesOf(await correct(claim))).toEqual(['STATE_CONFLICT'])
    const file = await claim.upload(claim.linkage, 'ACCIDENT_SIGNS', null)
    const challenge = async () => codesOf(await claim.step(world().as('insurer', 'insurer-manager'), 'challengeLiability', { reason: '行车记录显示前车急刹', evidenceIds: [file] }))
    expect(await challenge()).toEqual([])
    const READ = 'query ($id: ID!) { accident(id: $id) { liability { challengeReasons } } }'
    expect((await claim.officer.ask(READ, { id: paid.id }))['accident'].liability).toEqual({ challengeReasons: ['行车记录显示前车急刹'] })
    expect((await claim.driver(0).send(READ, { id: paid.id })).errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
    // The officer lets it stand.
    const seats = new SeatWorld(world())
    const tasks = async () => (await seats.tasksOf(paid.id, seats.police1)).filter(({ kind, status }) => kind === 'CORRECTION' && status !== 'DONE')
    await seats.onDuty(seats.police1, { skills: ['LIABILITY'] })
    done(await seats.police1.do('finishTask', ref(done(await seats.take(seats.police1, (await tasks())[0]?.id))['task']), TASK))
    await seats.offDuty(seats.police1)
    expect(codesOf(await correct(claim))).toEqual(['STATE_CONFLICT'])
    expect([await challenge(), codesOf(await correct(claim, claim.upper))]).toEqual([[], ['REVIEW_UNIT']])
    expect(codesOf(await correct(claim))).toEqual([])
    expect(claim.seen).toMatchObject({ status: 'CONSENTED', liability: { issue: 2, status: 'FINAL', objectionDueAt: '2026-03-14T00:00:00.000+08:00' } })
    expect([await tasks(), claim.seen.parties.map(({ shareBps }) => shareBps)]).toEqual([[], [7000, 3000]])
    for (const place of [0, 1] as const) await paid.pay(place)
    await eventually(() => paid.read(), ({ status }) => status === 'LOSS_DONE')
    expect(await paid.offer()).toMatchObject({ status: 'PREPARED' })
    await claim.step(paid.driver(1), 'objectLiability', { reason: '并无急刹。', evidenceIds: [] })
    expect([claim.seen.review, codesOf(await correct(claim))]).toEqual([{ status: 'REQUESTED', late: true }, ['STATE_CONFLICT']])
  }, 60_000)
})

describe('the time to object', () => {
  let server: TestServer
  let city: City
  beforeAll(async () => {
    server = await startServer({ env: { SANDBOX_CLOCK: '2026-04-30T10:00:00+08:00' } })
    city = new City(server.url, server.dataDir)
  })
  afterAll(() => server.stop())

  it('C13: served on the last working day before a holiday week: working days are counted from the official table', async () => {
    const claim = await Claim.report(city, [0, 1], { occurredAt: '2026-04-30T09:50:00+08:00' })
    await claim.issued(REAR_END)
    // 1 to 5 May are days off; 6, 7 and 8 May are the three working days.
    expect(claim.seen.liability?.objectionDueAt).toBe('2026-05-09T00:00:00.000+08:00')
    observed(String(claim.seen.liability?.objectionDueAt))
  })
})
