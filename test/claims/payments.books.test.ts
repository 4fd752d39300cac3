// What do insurers owe each other, what do persons say of their money, and do books and bank agree?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestBank, type TestBank } from '../support/bank.js'
import { City, codesOf } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { startServer, type TestServer } from '../support/server.js'
import { card, Offering } from './offers.world.js'
import { itemsOf, Paid } from './pay.world.js'

const SUITE_MS = 120_000
const E01: readonly [number, number] = [320_000, 180_000]

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

describe('what no bank reports', () => {
  it('persons say for themselves, each side once', async () => {
    const claim = await Paid.consented(city, [201, 3], { fen: [0, 350_000], atScene: true })
    const leg = (await claim.offer(claim.driver(1))).legs.find(({ kind }) => kind === 'PERSONAL')
    const say = (place: 0 | 1) => claim.claim.step(claim.driver(place), 'confirmReceived', { legId: leg?.id })
    expect(codesOf(await say(0))).toEqual([])
    expect(codesOf(await say(1))).toEqual([])
    expect(codesOf(await say(1))).toEqual(['LEG_MARKED'])
    expect((await claim.read(claim.driver(0))).legMarks).toMatchObject([{ legId: leg?.id, kind: 'PAID' }, { legId: leg?.id, kind: 'RECEIVED' }])
    expect(codesOf(await claim.claim.step(claim.staff(1, 'cashier'), 'recordRecovered', { legId: leg?.id }))).toEqual(['LEG_NOT_RECEIVABLE'])
    // No insurer owes anything: it was paid when it was agreed.
    expect((await claim.read()).status).toBe('PAID')
  }, SUITE_MS)
})

interface SeenRecovery { readonly id: string, readonly version: number, readonly kind: string, readonly status: string, readonly amountFen: number, readonly statementId: string | null, readonly accidentId: string }

describe('insurers among each other', () => {
  it('what one paid for the other is claimed on payment, answered by the other, and netted once a day', async () => {
    const claims = [await Paid.consented(city, [4, 5], { fen: E01 }), await Paid.consented(city, [6, 7], { fen: E01 })]
    for (const claim of claims) {
      expect(await recoveriesOf(claim)).toEqual([])
      await claim.pay()
      await claim.untilPaid()
    }
    const [accepted, disputed] = (await Promise.all(claims.map(recoveriesOf))).flat()
    expect([accepted, disputed]).toMatchObject([{ kind: 'MTI_NOFAULT', amountFen: 10_000, status: 'CLAIMED' }, { kind: 'MTI_NOFAULT', amountFen: 10_000, status: 'CLAIMED' }])
    const [creditor, debtor] = [city.as('insurer', 'insurer-manager'), city.as('insurer_2', 'insurer2-manager')]
    const answer = (caller = debtor, mutation = 'acceptRecovery', { id, version }: Partial<SeenRecovery> = accepted ?? {}, more = {}) =>
      caller.do(mutation, { id, expectedVersion: version, ...more }, 'recovery { id version status }')
    expect(codesOf(await answer(creditor))).toEqual(['DEBTOR_ANSWERS'])
    expect((await answer())['recovery']).toMatchObject({ status: 'ACCEPTED' })
    expect((await answer(debtor, 'disputeRecovery', disputed, { reason: '责任认定有误' }))['recovery']).toMatchObject({ status: 'DISPUTED' })
    await city.advance(24 * 3600)
    const { nettingStatements } = await debtor.ask('query { nettingStatements(first: 100) { edges { node { id day balanceFen firstOwesFen secondOwesFen recoveryCount } } } }')
    const statements = (nettingStatements.edges as { node: { id: string, recoveryCount: number, firstOwesFen: number, secondOwesFen: number } }[]).map(({ node }) => node)
    const [after] = await recoveriesOf(claims[0] as Paid)
    expect(after).toMatchObject({ status: 'NETTED', statementId: statements.at(-1)?.id })
    expect(statements.at(-1)).toMatchObject({ recoveryCount: 1 })
    expect(Math.abs((statements.at(-1)?.firstOwesFen ?? 0) - (statements.at(-1)?.secondOwesFen ?? 0))).toBe(10_000)
    expect((await recoveriesOf(claims[1] as Paid))[0]).toMatchObject({ status: 'DISPUTED', statementId: null })
    const [still] = await recoveriesOf(claims[1] as Paid)
    expect((await answer(creditor, 'withdrawRecovery', still, { reason: '核实后撤回' }))['recovery']).toMatchObject({ status: 'WITHDRAWN' })
  }, SUITE_MS)
})

describe('reconciliation', () => {
  it('finds what the bank paid too much and what its file lacks, once, and the cashier closes it', async () => {
    const claim = await Paid.consented(city, [8, 9], { fen: E01, scenarios: ['13', '12'] })
    await claim.pay()
    await claim.untilPaid()
    const [{ valueOn: day } = { valueOn: null }] = await claim.payments()
    const cashier = claim.staff(0, 'cashier')
    const run = () => cashier.do('reconcilePayments', { day }, 'reconciliation { id day lineCount matchedCount gapCount overpaidCount }')
    const { reconciliation } = await run()
    const ofClaim = async () => {
      const mine = (await claim.payments()).map(({ id }) => id)
      return (await itemsOf(claim)).filter(({ paymentId }) => paymentId !== null && mine.includes(paymentId))
    }
    expect((await ofClaim()).map(({ kind, reason, amountFen }) => ({ kind, reason, amountFen })).sort((a, b) => a.amountFen - b.amountFen)).toEqual([
      { kind: 'RECON_GAP', reason: 'LINE_MISSING', amountFen: -310_000 }, { kind: 'RECON_GAP', reason: 'LINE_MISSING', amountFen: -10_000 },
      { kind: 'OVERPAID', reason: 'PAID_TWICE', amountFen: 180_000 },
    ])
    expect(reconciliation).toMatchObject({ gapCount: 2, overpaidCount: 1, matchedCount: reconciliation.lineCount - 1 })
    expect((await run())['reconciliation']).toMatchObject({ id: reconciliation.id })
    const items = await ofClaim()
    expect(items).toHaveLength(3)
    const closed = await cashier.do('resolveReconciliationItem', { id: items[0]?.id, expectedVersion: items[0]?.version, resolution: '已与银行核对，次日补入' }, 'item { status }')
    expect(closed['item']).toEqual({ status: 'RESOLVED' })
    expect(codesOf(await cashier.do('reconcilePayments', { day: '2027-01-01' }, 'reconciliation { id }'))).toEqual(['DAY_IN_FUTURE'])
    const others = await city.as('insurer_2', 'insurer2-cashier').do('resolveReconciliationItem', { id: items[1]?.id, expectedVersion: items[1]?.version, resolution: '无' }, 'item { id }')
    expect(codesOf(others)).toEqual(['NOT_FOUND'])
  }, SUITE_MS)
})

/** Its payee disputes the offer; on day 60 all of it is due without her consent, and is paid. Then the losses turn out as they were. */
async function paidOnDay60(cars: readonly [number, number], choices: readonly (Record<string, unknown> | null)[] = []): Promise<Offering> {
  const o = await Offering.lossDone(city, cars, [0, 180_000], { choices })
  const payer = choices.length > 0 ? 1 : 0
  await o.made(payer)
  expect(codesOf(await o.do(o.claim.driver(1), 'disputeOffer', { reason: '配件价格过低' }))).toEqual([])
  await city.advance(60 * 24 * 3600)
  expect(await o.offer()).toMatchObject({ scope: 'UNDISPUTED', status: 'CONSENTED', totalFen: 180_000 })
  expect(codesOf(await o.do(o.claim.driver(1), 'namePayeeAccount', { account: { channel: 'BANK', accountName: o.driverName(1), accountNo: card() } }))).toEqual([])
  expect(codesOf(await o.claim.step(o.staff(payer, 'cashier'), 'payClaim'))).toEqual([])
  const PAID = 'query ($id: ID!) { accident(id: $id) { payments { status } } }'
  await eventually(() => o.staff(payer, 'cashier').ask(PAID, { id: o.claim.seen.id }), ({ accident }) => accident.payments[0]?.status === 'SUCCESS')
  await o.claim.must('LOSS', o.staff(1, 'assessor'), 'startLoss')
  await o.claim.must('LOSS_DONE', o.staff(1, 'assessor'), 'finishLoss')
  return o
}

describe('a difference that leaves nothing to order', () => {
  it('is paid as soon as it stands', async () => {
    const o = await paidOnDay60([10, 11])
    await o.claim.must('PAID', o.staff(0, 'assessor'), 'makeOffer')
    expect(await o.offer()).toMatchObject({ scope: 'DELTA', status: 'CONSENTED', legs: [] })
  }, SUITE_MS)
})

async function recoveriesOf(claim: Paid): Promise<SeenRecovery[]> {
  const { recoveries } = await city.as('insurer', 'insurer-manager').ask(
    'query { recoveries(first: 100) { edges { node { id version kind status amountFen statementId accidentId } } } }')
  return (recoveries.edges as { node: SeenRecovery }[]).map(({ node }) => node).filter(({ accidentId }) => accidentId === claim.id)
}
