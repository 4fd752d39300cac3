// Is what was consented to paid, once, and never otherwise? A real bank beside the platform, in a process of its own, is asked what it really paid.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { driverOf, type Share } from '../support/accident.js'
import { startTestBank, type TestBank } from '../support/bank.js'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { accountOf, card, itemsOf, messageOf, Paid, type SeenPayment } from './pay.world.js'
import { eventually } from '../support/eventually.js'

const SUITE_MS = 120_000
const E01: readonly [number, number] = [320_000, 180_000]
const EQUAL: readonly Share[] = [{ number: 1, degree: 'EQUAL', faultCodes: ['F01'] }, { number: 2, degree: 'EQUAL', faultCodes: ['F01'] }]

let bank: TestBank
let server: TestServer
let city: City
beforeAll(async () => {
  bank = await startTestBank()
  server = await startServer({ env: bank.env })
  city = new City(server.url, server.dataDir)
}, SUITE_MS)
afterAll(async () => {
  await server.stop()
  await bank.stop()
})

const paidFor = async (claim: Paid) => (await bank.transfers()).filter(({ reference }) => reference === claim.claim.seen.number)

describe('an insurer pays', () => {
  it('C34: pay sent twice with the same key: one transfer a leg, the same result', async () => {
    const claim = await Paid.consented(city, [80, 81], { fen: E01 })
    const key = randomUUID()
    const input = { id: claim.id, expectedVersion: claim.claim.seen.version, idempotencyKey: key }
    const cashier = claim.staff(0, 'cashier')
    const [one, other] = [await cashier.do('payClaim', input, 'accident { id status }'), await cashier.do('payClaim', input, 'accident { id status }')]
    expect(one).toMatchObject({ replayed: false, accident: { status: 'PAYING' }, userErrors: [] })
    expect(other).toMatchObject({ replayed: true, accident: { id: claim.id }, userErrors: [] })
    await claim.untilPaid()
    expect((await paidFor(claim)).map(({ amountFen }) => amountFen).sort((a, b) => a - b)).toEqual([10_000, 180_000, 310_000])
    const mismatch = await cashier.do('payClaim', { ...input, expectedVersion: 1 }, 'accident { id }')
    expect(codesOf(mismatch)).toEqual(['IDEMPOTENCY_MISMATCH'])
    observed('PAID', ...(await claim.payments()).map(({ status }) => status), ...codesOf(mismatch))
  }, SUITE_MS)

  it('C45: 30 minutes after the report all legs have succeeded: PAID, and the time is told', async () => {
    const claim = await Paid.consented(city, [82, 83], { fen: E01 })
    await claim.pay()
    await claim.untilPaid()
    const { status, paidAt, elapsedSeconds, payments } = await claim.read()
    expect(payments.map(each => each.status)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS'])
    expect(paidAt).not.toBeNull()
    expect(elapsedSeconds).toBeLessThanOrEqual(30 * 60)
    await claim.claim.reload()
    expect(claim.claim.seen.timeline.map(({ type }) => type).slice(-5)).toEqual(['pay', 'legPaid', 'legPaid', 'legPaid', 'completePayment'])
    observed(status)
  }, SUITE_MS)

  it('a second payClaim of its own orders nothing more', async () => {
    const claim = await Paid.consented(city, [84, 85], { fen: E01, scenarios: ['04', '00'] })
    await claim.pay()
    expect(codesOf(await claim.pay())).toEqual([])
    expect(await claim.payments()).toHaveLength(3)
    await claim.untilPaid()
    expect(await paidFor(claim)).toHaveLength(3)
  }, SUITE_MS)

  it('each insurer its own legs: PAYING until the last has succeeded', async () => {
    const claim = await Paid.consented(city, [86, 87], { fen: [300_000, 250_000], shares: EQUAL })
    await claim.pay(0)
    await claim.until('SUCCESS')
    expect((await claim.read()).status).toBe('PAYING')
    await claim.pay(1)
    await claim.untilPaid()
    const [mine, others] = [await claim.payments(), await claim.payments(claim.staff(1, 'cashier'))]
    expect(mine.some(({ id }) => others.some(other => other.id === id))).toBe(false)
    expect((await paidFor(claim)).reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(550_000)
  }, SUITE_MS)
})

describe('what a bank may do', () => {
  it('C35: it does not answer in time: UNKNOWN, asked, and never sent a second time', async () => {
    const claim = await Paid.consented(city, [88, 89], { fen: [0, 150_000], scenarios: ['00', '06'] })
    await claim.pay()
    await eventually(async () => (await claim.read()).status, status => status === 'PAID')
    const [payment] = await claim.payments()
    expect(payment).toMatchObject({ status: 'SUCCESS', attempt: 1 })
    expect(await paidFor(claim)).toHaveLength(1)
    // The last event has its number a moment after the change that it tells of.
    const told = await eventually(() => eventsOf(payment?.id ?? ''), types => types.includes('payment.succeeded'))
    expect(told).toEqual(['payment.ordered', 'payment.sent', 'payment.unknown', 'payment.succeeded'])
    observed('UNKNOWN', payment?.status ?? '')
  }, SUITE_MS)

  it('it stays silent: after a minute it is asked until it knows', async () => {
    const claim = await Paid.consented(city, [90, 91], { fen: [0, 150_000], scenarios: ['00', '02'] })
    await claim.pay()
    await claim.until('SENT')
    await city.advance(61)
    await claim.until('UNKNOWN')
    // The bank says "pending" twice before it knows.
    await eventually(async () => {
      await city.advance(301)
      return claim.payments()
    }, ([payment]) => payment?.status === 'SUCCESS')
    expect(await paidFor(claim)).toHaveLength(1)
  }, SUITE_MS)

  it('it never got the order: sent again with the same key after "not found" twice, five minutes apart', async () => {
    const claim = await Paid.consented(city, [92, 93], { fen: [0, 150_000], scenarios: ['00', '10'] })
    await claim.pay()
    const [unknown] = await claim.until('UNKNOWN')
    await city.advance(120)
    expect(await claim.until('UNKNOWN')).toHaveLength(1)
    await city.advance(301)
    const [paid] = await claim.until('SUCCESS')
    expect(paid).toMatchObject({ idempotencyKey: unknown?.idempotencyKey, attempt: 1 })
    expect(await paidFor(claim)).toHaveLength(1)
  }, SUITE_MS)

  it('it is down: the order waits and nothing is lost', async () => {
    const claim = await Paid.consented(city, [94, 95], { fen: [0, 150_000], scenarios: ['00', '07'] })
    await claim.pay()
    await claim.until('SUCCESS')
    expect(await paidFor(claim)).toHaveLength(1)
    expect(await eventsOf((await claim.payments())[0]?.id ?? '')).toContain('payment.deferred')
  }, SUITE_MS)

  it('it reports twice: nothing changes the second time', async () => {
    const claim = await Paid.consented(city, [96, 97], { fen: [0, 150_000], scenarios: ['00', '03'] })
    await claim.pay()
    await claim.untilPaid()
    await claim.claim.reload()
    const { version } = claim.claim.seen
    const [payment] = await claim.payments()
    const again = await bank.tell(server.url, messageOf(claim, payment as SeenPayment))
    expect(JSON.parse(again.body)).toEqual({ result: 'REPEATED', reason: null })
    await claim.claim.reload()
    expect(claim.claim.seen.version).toBe(version)
    expect(claim.claim.seen.timeline.filter(({ type }) => type === 'legPaid')).toHaveLength(1)
  }, SUITE_MS)

  it.each([['another accident', '05', 98], ['another amount', '08', 100]] as const)('it reports %s: refused, a task, and asked again', async (_what, scenario, car) => {
    const claim = await Paid.consented(city, [car, car + 1], { fen: [0, 150_000], scenarios: ['00', scenario] })
    await claim.pay()
    const [payment] = await claim.until('SENT')
    await eventually(() => itemsOf(claim), items => items.some(({ paymentId }) => paymentId === payment?.id))
    expect(await claim.until('SENT')).toHaveLength(1)
    expect((await itemsOf(claim)).find(({ paymentId }) => paymentId === payment?.id)).toMatchObject({ kind: 'REPORT_REFUSED', reason: 'PAYMENT_MISMATCH', status: 'OPEN' })
    await city.advance(61)
    await claim.until('SUCCESS')
    expect(await paidFor(claim)).toHaveLength(1)
  }, SUITE_MS)
})

describe('a message to the callback', () => {
  const stranger = { idempotencyKey: 'nobodys-order', reference: '1', payer: 'ptn', amountFen: 1, status: 'SUCCESS', orderRef: 'SBX', failureCode: null }

  it('is heard once: the same message again is refused', async () => {
    const id = randomUUID()
    expect(await bank.tell(server.url, { ...stranger, orderRef: 'SBX-1' }, { id })).toMatchObject({ status: 200, body: JSON.stringify({ result: 'REFUSED', reason: 'PAYMENT_UNKNOWN' }) })
    const again = await bank.tell(server.url, { ...stranger, orderRef: 'SBX-1' }, { id })
    expect([again.status, JSON.parse(again.body).errors[0].extensions.code]).toEqual([409, 'CALLBACK_REPLAYED'])
  })

  it.each([
    ['another secret', { secret: Buffer.alloc(32, 7).toString('base64') }],
    ['an hour ago', { at: new Date(Date.now() - 3_600_000) }],
  ])('signed with %s is refused', async (_what, more) => {
    const answer = await bank.tell(server.url, stranger, more)
    expect([answer.status, JSON.parse(answer.body).errors[0].extensions.code]).toEqual([401, 'CALLBACK_SIGNATURE_INVALID'])
  })

  it('of another shape is refused', async () => {
    const answer = await bank.tell(server.url, { ...stranger, amountFen: '1' })
    expect([answer.status, JSON.parse(answer.body).errors[0].extensions.code]).toEqual([400, 'CALLBACK_MALFORMED'])
  })
})

describe('a payment that fails', () => {
  it('for the account waits for the payee, who names another: a new attempt of the same leg', async () => {
    const claim = await Paid.consented(city, [102, 103], { fen: [0, 150_000], scenarios: ['00', '01'] })
    await claim.pay()
    const [failed] = await claim.until('FAILED')
    expect(failed).toMatchObject({ attempt: 1, failureCode: 'ACCOUNT_CLOSED' })
    expect(codesOf(await claim.pay())).toEqual(['PAYEE_ACCOUNT_AWAITED'])
    const renew = (place: 0 | 1) => claim.claim.step(claim.driver(place), 'renewPayeeAccount', { account: accountOf(driverOf(claim.cars[place]), card()) })
    expect(codesOf(await renew(0))).toEqual(['ACCOUNT_NOT_ASKED'])
    expect(codesOf(await renew(1))).toEqual([])
    await claim.untilPaid()
    expect((await claim.payments()).map(({ legId, attempt, status }) => ({ legId, attempt, status }))).toEqual([
      { legId: failed?.legId, attempt: 1, status: 'FAILED' }, { legId: failed?.legId, attempt: 2, status: 'SUCCESS' },
    ])
    expect(await paidFor(claim)).toHaveLength(1)
  }, SUITE_MS)

  it('five times is given up', async () => {
    const claim = await Paid.consented(city, [104, 105], { fen: [0, 150_000], scenarios: ['00', '11'] })
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(codesOf(await claim.pay())).toEqual([])
      await eventually(() => claim.payments(), payments => payments.filter(({ status }) => status === 'FAILED').length === attempt)
    }
    expect(codesOf(await claim.pay())).toEqual(['PAYMENT_ATTEMPTS'])
    expect(await paidFor(claim)).toEqual([])
  }, SUITE_MS)
})

describe('a file that is held', () => {
  it('pays nothing, keeps what comes in, and is paid when it is released', async () => {
    const claim = await Paid.consented(city, [0, 1], { fen: [0, 150_000], scenarios: ['00', '04'] })
    const investigator = claim.staff(0, 'investigator')
    await claim.pay()
    await claim.until('SENT')
    await claim.claim.must('HOLD', investigator, 'holdAccident', { reason: '照片与另案重复，待核查' })
    await claim.until('SUCCESS')
    expect((await claim.read()).status).toBe('HOLD')
    await claim.claim.must('PAYING', investigator, 'releaseAccident', { reason: '核查无异常' })
    await city.advance(1)
    expect((await claim.read()).status).toBe('PAID')
  }, SUITE_MS)
})

describe('a bank that is down for an hour', () => {
  it('gets every order when it is back, and none is lost or doubled', async () => {
    const claim = await Paid.consented(city, [12, 13], { fen: E01 })
    await bank.stop()
    await claim.pay()
    await eventually(async () => eventsOf((await claim.payments())[0]?.id ?? ''), told => told.includes('payment.deferred'))
    await city.advance(3600)
    expect((await claim.payments()).filter(({ status }) => ['SUCCESS', 'FAILED'].includes(status))).toEqual([])
    bank = await startTestBank(Number(new URL(bank.url).port), bank.secret)
    await eventually(async () => (await claim.read()).status, status => status === 'PAID', 90_000)
    expect((await paidFor(claim)).map(({ amountFen }) => amountFen).sort((a, b) => a - b)).toEqual([10_000, 180_000, 310_000])
    expect((await claim.payments()).map(({ attempt }) => attempt)).toEqual([1, 1, 1])
  }, SUITE_MS)
})

describe('30 days after payment', () => {
  it('the accident is closed', async () => {
    const claim = await Paid.consented(city, [10, 11], { fen: [0, 150_000] })
    await claim.pay()
    await claim.untilPaid()
    await city.advance(29 * 24 * 3600)
    expect((await claim.read()).status).toBe('PAID')
    // At 24:00 of the thirtieth day, and after days off on the next working day: the longest holiday is over by then.
    await city.advance(10 * 24 * 3600)
    expect((await claim.read()).status).toBe('CLOSED')
  }, SUITE_MS)
})

async function eventsOf(recordId: string): Promise<string[]> {
  const found: { seq: number, type: string }[] = []
  for (let after: string | null = null, more = true; more;) {
    const { changes } = await city.as('police').ask('query ($after: String) { changes(after: $after) { changes { seq type recordId } cursor hasMore } }', { after })
    found.push(...(changes.changes as { seq: number, type: string, recordId: string }[]).filter(each => each.recordId === recordId))
    after = changes.cursor
    more = changes.hasMore
  }
  return found.map(({ type }) => type)
}
