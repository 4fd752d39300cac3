// What do insurers owe each other, what do persons say of their money, and do books and bank agree?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { driverOf } from '../support/accident.js'
import { startTestBank, type TestBank } from '../support/bank.js'
import { City, codesOf } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { startServer, type TestServer } from '../support/server.js'
import { card, Offering } from './offers.world.js'
import { accountOf, itemsOf, messageOf, Paid, type SeenPayment } from './pay.world.js'

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

/** The second insurer pays its insured in her place; then a review takes a part of the fault off the first. */
async function reviewedLate(cars: readonly [number, number], before: (claim: Paid) => Promise<void>): Promise<Paid> {
  const paid = await Paid.consented(city, cars, { fen: [320_000, 580_000], atScene: true, choices: [null, { subrogation: true }] })
  await paid.pay()
  await paid.pay(1)
  await paid.untilPaid()
  await before(paid)
  const { claim } = paid
  await claim.step(paid.driver(0), 'objectLiability', { reason: '前车无故急刹。', evidenceIds: [] })
  await claim.step(claim.officer, 'forwardReview')
  await claim.step(claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新认定。' })
  const shares = [{ number: 1, degree: 'PRIMARY', faultCodes: ['F01'] }, { number: 2, degree: 'SECONDARY', faultCodes: ['F53'] }]
  await claim.must('LOSS_DONE', claim.officer, 'correctLiability', { parties: shares, facts: '双方均有过错。' })
  await claim.must('OFFERED', paid.staff(1, 'assessor'), 'makeOffer', { expectedHash: (await paid.offer()).documentHash })
  await paid.consent(0, '00')
  expect(codesOf(await paid.pay(1))).toEqual([])
  await paid.untilPaid()
  return paid
}

const amountsOf = async (claim: Paid) => (await recoveriesOf(claim)).map(({ kind, status, amountFen }) => `${kind} ${status} ${amountFen}`).sort()

describe('what a review takes back', () => {
  it('lowers what one insurer claims from another, and ends what nobody owes any more', async () => {
    const claim = await reviewedLate([12, 13], async paid => {
      expect(await amountsOf(paid)).toEqual(['MTI_NOFAULT CLAIMED 10000', 'RECOVER_CTPL CLAIMED 380000', 'RECOVER_MTI CLAIMED 200000'])
    })
    expect(await amountsOf(claim)).toEqual(['MTI_NOFAULT WITHDRAWN 10000', 'RECOVER_CTPL CLAIMED 266000', 'RECOVER_MTI CLAIMED 200000'])
    // Whoever paid it out for the other gets it back.
    const back = (await claim.offer()).legs.find(({ kind }) => kind === 'MTI_NOFAULT')
    expect(codesOf(await claim.claim.step(claim.staff(1, 'cashier'), 'recordRecovered', { legId: back?.id }))).toEqual(['LEG_NOT_RECEIVABLE'])
    expect(codesOf(await claim.claim.step(claim.staff(0, 'cashier'), 'recordRecovered', { legId: back?.id }))).toEqual([])
  }, SUITE_MS)

  it('is claimed the other way where it was accepted', async () => {
    const claim = await reviewedLate([14, 15], async paid => {
      const accepted = (await recoveriesOf(paid)).find(({ kind }) => kind === 'RECOVER_CTPL')
      const answer = await city.as('insurer', 'insurer-manager').do('acceptRecovery', { id: accepted?.id, expectedVersion: accepted?.version }, 'recovery { status }')
      expect(codesOf(answer)).toEqual([])
    })
    expect(await amountsOf(claim)).toEqual(['MTI_NOFAULT WITHDRAWN 10000', 'RECOVER_CTPL ACCEPTED 380000', 'RECOVER_CTPL CLAIMED 114000', 'RECOVER_MTI CLAIMED 200000'])
    const counter = (await recoveriesOf(claim)).find(({ amountFen }) => amountFen === 114_000)
    const answer = (partner: string, staff: string) => city.as(partner, staff).do('acceptRecovery', { id: counter?.id, expectedVersion: counter?.version }, 'recovery { status }')
    expect(codesOf(await answer('insurer', 'insurer-manager'))).toEqual(['DEBTOR_ANSWERS'])
    expect(codesOf(await answer('insurer_2', 'insurer2-manager'))).toEqual([])
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

describe('a payment that fails and is made by the bank all the same', () => {
  it('is not tried again before the cashier has cleared it', async () => {
    const claim = await Paid.consented(city, [18, 19], { fen: [0, 150_000], scenarios: ['00', '01'] })
    await claim.pay()
    const [failed] = await claim.until('FAILED')
    await bank.tell(server.url, messageOf(claim, failed as SeenPayment))
    const renew = () => claim.claim.step(claim.driver(1), 'renewPayeeAccount', { account: accountOf(driverOf(claim.cars[1]), card()) })
    expect([codesOf(await claim.pay()), codesOf(await renew())]).toEqual([['PAYMENT_UNRECONCILED'], ['PAYMENT_UNRECONCILED']])
    await clear(claim, failed)
    expect(codesOf(await renew())).toEqual([])
    await claim.untilPaid()
    expect((await claim.payments()).map(({ attempt, status }) => [attempt, status])).toEqual([[1, 'FAILED'], [2, 'SUCCESS']])
  }, SUITE_MS)

  it('keeps back the attempt that is ordered already', async () => {
    const claim = await Paid.consented(city, [20, 21], { fen: [0, 150_000], scenarios: ['00', '01'] })
    const investigator = claim.staff(0, 'investigator')
    await claim.pay()
    const [failed] = await claim.until('FAILED')
    await claim.claim.must('HOLD', investigator, 'holdAccident', { reason: '收款账户待核查' })
    expect(codesOf(await claim.claim.step(claim.driver(1), 'renewPayeeAccount', { account: accountOf(driverOf(claim.cars[1]), card()) }))).toEqual([])
    await bank.tell(server.url, messageOf(claim, failed as SeenPayment))
    await claim.claim.must('PAYING', investigator, 'releaseAccident', { reason: '核查无异常' })
    // The next order leaves within the sender's second, and this one does not.
    const other = await Paid.consented(city, [22, 23], { fen: [0, 150_000] })
    await other.pay()
    await other.untilPaid()
    expect((await claim.payments()).map(({ status }) => status)).toEqual(['FAILED', 'CREATED'])
    await clear(claim, failed)
    await claim.untilPaid()
  }, SUITE_MS)
})

/** The cashier closes what was found about a payment. */
async function clear(claim: Paid, payment: SeenPayment | undefined): Promise<void> {
  const item = (await itemsOf(claim)).find(({ paymentId }) => paymentId === payment?.id)
  expect(item).toMatchObject({ kind: 'OVERPAID', status: 'OPEN' })
  const input = { id: item?.id, expectedVersion: item?.version, resolution: '银行已退回重复付款' }
  expect(codesOf(await claim.staff(0, 'cashier').do('resolveReconciliationItem', input, 'item { status }'))).toEqual([])
}

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
    // What is paid can't be waived any more.
    for (const choice of [{ waive: true }, { subrogation: true }]) expect(codesOf(await o.claim.step(o.claim.driver(1), 'chooseSettlement', choice))).toEqual(['SETTLEMENT_CHOSEN'])
    await o.claim.must('PAID', o.staff(0, 'assessor'), 'makeOffer')
    expect(await o.offer()).toMatchObject({ scope: 'DELTA', status: 'CONSENTED', legs: [] })
  }, SUITE_MS)

  it('is claimed from the other insurer, though what gave rise to it was paid before', async () => {
    const o = await paidOnDay60([16, 17], [null, { subrogation: true }])
    await o.claim.must('PAID', o.staff(1, 'assessor'), 'makeOffer')
    expect((await o.offer()).legs.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([['RECOVER_MTI', 180_000]])
    const { recoveries } = await city.as('insurer', 'insurer-manager').ask('query { recoveries(first: 100) { edges { node { accidentId kind status amountFen debtorPartnerId } } } }')
    expect((recoveries.edges as { node: { accidentId: string } }[]).map(({ node }) => node).filter(({ accidentId }) => accidentId === o.claim.seen.id)).toEqual([
      { accidentId: o.claim.seen.id, kind: 'RECOVER_MTI', status: 'CLAIMED', amountFen: 180_000, debtorPartnerId: o.partner(0) },
    ])
  }, SUITE_MS)
})

describe('a thing whose owner is found late', () => {
  const owner = { name: '张三', identityNumber: '500199199506154450' }
  const paidWithout = async (car: number, before = async (_o: Offering): Promise<void> => undefined): Promise<Offering> => {
    const o = await Offering.ofThing(city, car, [300_000, 420_000])
    expect(await o.made()).toMatchObject({ status: 'MADE', warnings: [{ code: 'OWNER_AWAITED' }] })
    expect(o.written((await o.offer()).legs)).toEqual(['VDI A 300000'])
    expect((await o.consent(0))['accident']).toMatchObject({ status: 'CONSENTED' })
    await before(o)
    expect(codesOf(await o.claim.step(o.staff(0, 'cashier'), 'payClaim'))).toEqual([])
    return o
  }
  const named = (o: Offering, more: object = {}) => o.claim.step(o.claim.officer, 'nameThingOwner', { partyNumber: 2, owner, ...more })
  const rest = async (o: Offering) => {
    const { status, scope, legs } = await o.offer()
    return [status, scope, ...o.written(legs)]
  }

  it('keeps nobody waiting: the others are paid, and once she is on record the rest is a difference, offered and paid like any other', async () => {
    const o = await paidWithout(114)
    await eventually(() => o.status(), status => status === 'PAID')
    expect(codesOf(await named(o, { owner: { ...owner, name: '李四' } }))).toEqual(['ACCIDENT_PERSON_UNKNOWN'])
    expect(codesOf(await named(o, { partyNumber: 1 }))).toEqual(['OWNER_NOT_ASKED'])
    expect((await named(o))['accident']).toMatchObject({ status: 'LOSS_DONE' })
    expect(await rest(o)).toEqual(['PREPARED', 'DELTA', 'CTPL A→B 220000', 'MTI A→B 200000'])
    const { documentHash } = await o.offer()
    await o.claim.must('OFFERED', o.staff(0, 'assessor'), 'makeOffer', { expectedHash: documentHash })
    const account = { channel: 'BANK', accountName: owner.name, accountNo: card() }
    await o.claim.must('CONSENTED', city.citizen(owner.name), 'consentOffer', { documentHash, account })
    expect(codesOf(await o.claim.step(o.staff(0, 'cashier'), 'payClaim'))).toEqual([])
    await eventually(() => o.status(), status => status === 'PAID')
    expect(codesOf(await named(o))).toEqual(['OWNER_NOT_ASKED'])
  }, SUITE_MS)

  it('is not forgotten where she is found while the others are being paid', async () => {
    const o = await paidWithout(116, async each => { expect(codesOf(await named(each))).toEqual([]) })
    await eventually(() => o.status(), status => status === 'LOSS_DONE')
    expect(await rest(o)).toEqual(['PREPARED', 'DELTA', 'CTPL A→B 220000', 'MTI A→B 200000'])
  }, SUITE_MS)
})

async function recoveriesOf(claim: Paid): Promise<SeenRecovery[]> {
  const { recoveries } = await city.as('insurer', 'insurer-manager').ask(
    'query { recoveries(first: 100) { edges { node { id version kind status amountFen statementId accidentId } } } }')
  return (recoveries.edges as { node: SeenRecovery }[]).map(({ node }) => node).filter(({ accidentId }) => accidentId === claim.id)
}
