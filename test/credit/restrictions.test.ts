// A court restricts somebody from high consumption. A: only the court itself reports and lifts · B: it stops a registration once its notice is
// delivered, until it is lifted · C: the dealership learns an order number, the person and the police the court · D: nobody else is hit.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf, type Caller, type City, type Payload } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { askedOf, eligibilityOf, saidBy } from '../support/eligibility.js'
import { Journey, type Car } from '../support/journey.js'
import { BUYERS, goodPapers, reportRows, type Buyer } from '../support/papers.js'
import { numberedPerson, usccOf, vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { dutiesOf } from './duties.world.js'

const RESTRICTION = 'restriction { id version status orderNo courtName measure signedBy signedOn liftingSteps nameMasked identityMasked noticeDeliveredAt liftedAt liftReason }'
const MEASURE = '限制高消费及非生活和工作必需的消费'
const STEPS = '履行生效法律文书确定的义务，或者提供担保'
const COURT = '渝测区人民法院'

let city: City
let serial = Math.floor(Math.random() * 900_000)
const newVin = () => vinOf('L0TRST1A', 'TA', serial++)
const newOrderNo = () => `（2026）渝0103执${serial++}号`
const newPerson = (): Buyer => ({ name: '测大山', identityNumber: numberedPerson([1990, 10], serial++) })

beforeAll(() => { city = world() })
const court = () => city.as('court', 'court-judge')
const clerk = () => city.as('dealership', 'dealer-clerk')

const orderOf = (buyer: Buyer, changes: object = {}) => ({
  partyKind: 'PERSON', name: buyer.name, identityNumber: buyer.identityNumber, orderNo: newOrderNo(), measure: MEASURE, signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: STEPS, ...changes,
})
const reportOrder = (buyer: Buyer, changes: object = {}) => court().do('reportRestriction', orderOf(buyer, changes), RESTRICTION)
const ref = ({ restriction }: Payload, more: object = {}) => ({ id: restriction.id, expectedVersion: restriction.version, ...more })
const deliver = (payload: Payload) => court().do('deliverAssistanceNotice', ref(payload), RESTRICTION)
const lift = (payload: Payload) => court().do('liftRestriction', ref(payload, { reason: '已履行完毕' }), RESTRICTION)
const courtCheck = async (caller: Caller, input: object) => saidBy((await eligibilityOf(caller, input)).checks, 'CHK-COURT')

describe('A: a court', () => {
  it('reports, delivers its notice once, and lifts; each step is a new version', async () => {
    const reported = await reportOrder(newPerson())
    expect(reported).toMatchObject({ userErrors: [], restriction: { version: 1, status: 'IN_FORCE', courtName: COURT, signedBy: '测院长', signedOn: '2026-03-09', noticeDeliveredAt: null, nameMasked: '测**' } })
    const delivered = await deliver(reported)
    expect(delivered.restriction).toMatchObject({ version: 2, status: 'IN_FORCE', noticeDeliveredAt: expect.stringContaining('2026-03-10') })
    expect(codesOf(await deliver(delivered))).toEqual(['NOTICE_DELIVERED'])
    const lifted = await lift(delivered)
    expect(lifted.restriction).toMatchObject({ version: 3, status: 'LIFTED', liftReason: '已履行完毕' })
    expect(codesOf(await lift(lifted))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await deliver(reported))).toEqual(['STALE'])
  })

  it('takes one order for one party once, and again after it was lifted', async () => {
    const person = newPerson()
    const orderNo = newOrderNo()
    const first = await reportOrder(person, { orderNo })
    expect(codesOf(await reportOrder(person, { orderNo: orderNo.replace('（', '(').replace('）', ')') }))).toEqual(['RESTRICTION_EXISTS'])
    expect((await reportOrder(newPerson(), { orderNo })).userErrors).toEqual([])
    await lift(first)
    expect((await reportOrder(person, { orderNo })).userErrors).toEqual([])
  })

  it.each([
    ['ORDER_NO_MALFORMED', { orderNo: '渝0103执1号' }],
    ['RESIDENT_ID_INVALID', { identityNumber: '500199199506154451' }],
    ['USCC_INVALID', { partyKind: 'UNIT', identityNumber: '91500199MA5TTT018A' }],
    ['PARTY_NAME_DIFFERS', { name: '张山' }],
    ['TEXT_INVALID', { measure: ' ' }],
    ['TEXT_TOO_LONG', { liftingSteps: '长'.repeat(501) }], ['TEXT_INVALID', { signedBy: ' ' }], ['DATE_IN_FUTURE', { signedOn: '2026-03-11' }],
  ])('is refused with %s', async (code, changes) => {
    expect(codesOf(await reportOrder(BUYERS.zhang, changes))).toEqual([code])
  })

  it('neither sees nor lifts the order of another court, and nobody else reports one', async () => {
    const reported = await reportOrder(newPerson())
    const other = city.as('court_2', 'court2-judge')
    expect(codesOf(await other.do('liftRestriction', ref(reported, { reason: '无' }), RESTRICTION))).toEqual(['NOT_FOUND'])
    expect(await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: reported.restriction.id })).toEqual({ node: null })
    for (const caller of [clerk(), city.as('police', 'registrar-1'), city.citizen('张三'), city.as('bank', 'bank-clerk')]) {
      await expect(caller.do('reportRestriction', orderOf(newPerson()), RESTRICTION)).rejects.toThrow('FORBIDDEN')
    }
  })
})

describe('B: a registration', () => {
  it('is held from the delivery of the notice until the court lifts it, and is never refused for it', async () => {
    const journey = await (await Journey.submit(city, await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)).confirmed()
    const reported = await reportOrder(BUYERS.li)
    await journey.step(journey.first, 'acceptApplication')
    await journey.step(journey.second, 'startReview')
    const delivered = await deliver(reported)
    const blocked = await journey.step(journey.second, 'approveApplication')
    expect(blocked.userErrors).toMatchObject([{ code: 'CHECK_NOT_PASSED', message: expect.stringContaining('COURT_ASSISTANCE') }])
    expect((await journey.reload()).seen).toMatchObject({ status: 'IN_REVIEW', grounds: [] })
    await lift(delivered)
    await journey.step(journey.second, 'approveApplication')
    expect(journey.seen.status).toBe('APPROVED')
  })

  it('M10: that an order holds is a hit of the duty at the vehicle office, once, with the reason in writing', async () => {
    const delivered = await deliver(await reportOrder(BUYERS.li, { items: ['C5'] }))
    const about = { restrictionId: delivered['restriction'].id }
    expect(await dutiesOf(court(), about)).toMatchObject([{ measure: 'M10', status: 'PUSHED', hitCount: 0 }])
    const journey = await (await Journey.submit(city, await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)).confirmed()
    const [duty] = await dutiesOf(court(), about)
    expect(duty).toMatchObject({ measure: 'M10', status: 'APPLIED', hitCount: 1 })
    const { dutyHits } = await court().ask('query ($dutyId: ID) { dutyHits(first: 10, dutyId: $dutyId) { edges { node { docNo action basis remedy } } } }', { dutyId: duty?.id })
    expect(dutyHits.edges).toMatchObject([{ node: { docNo: expect.stringMatching(/^REG\d{8}/), action: 'LIMITED', basis: expect.stringContaining('法释〔2010〕8号 §3(5)'), remedy: expect.stringContaining('解除') } }])
    await lift(delivered)
    await journey.step(journey.citizen, 'withdrawApplication')
  })

  it('nothing is stopped while the notice is not delivered, or for somebody else', async () => {
    const journey = await (await Journey.submit(city, await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)).confirmed()
    const asked = askedOf(await papersOf(journey), BUYERS.li)
    const reported = await reportOrder(BUYERS.li)
    const stranger = await deliver(await reportOrder(newPerson()))
    expect(stranger.userErrors).toEqual([])
    expect(await courtCheck(clerk(), asked)).toBe('PASSED')
    await deliver(reported)
    expect(await courtCheck(clerk(), asked)).toBe('HOLD COURT_ASSISTANCE')
    await lift(await findOrder(reported))
    expect(await courtCheck(clerk(), asked)).toBe('PASSED')
    await journey.step(journey.citizen, 'withdrawApplication')
  })

  it('only an order that names C5, on its days, and not inside an exemption of the court', async () => {
    const journey = await (await Journey.submit(city, await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)).confirmed()
    const asked = askedOf(await papersOf(journey), BUYERS.li)
    const travel = await deliver(await reportOrder(BUYERS.li, { items: ['C1', 'C9'] }))
    const later = await deliver(await reportOrder(BUYERS.li, { items: ['C5'], validFrom: '2026-05-01' }))
    expect(await courtCheck(clerk(), asked)).toBe('PASSED')
    const now = await deliver(await reportOrder(BUYERS.li, { items: ['C5'] }))
    expect(await courtCheck(clerk(), asked)).toBe('HOLD COURT_ASSISTANCE')
    const exempted = await city.as('court', 'court-president').do('grantExemption', ref(now, { kind: 'NEED_OF_LIFE_OR_BUSINESS', items: ['C5'], from: '2026-03-10', to: '2026-03-20', reason: '经营必需' }), RESTRICTION)
    expect(exempted.userErrors).toEqual([])
    expect(await courtCheck(clerk(), asked)).toBe('PASSED')
    for (const order of [travel, later, exempted]) await lift(order)
    await journey.step(journey.citizen, 'withdrawApplication')
  })

  it('emergencies that adjoin are one of a month, and own money exempts no debtor', async () => {
    let payload = await deliver(await reportOrder(newPerson()))
    const grant = async (from: string, to: string, kind = 'EMERGENCY') => {
      const granted = await city.as('court', 'court-president').do('grantExemption', ref(payload, { kind, items: ['C1'], from, to, reason: '近亲属重病' }), RESTRICTION)
      if (granted.userErrors.length === 0) payload = granted
      return codesOf(granted)
    }
    expect([await grant('2026-04-01', '2026-04-20'), await grant('2026-04-21', '2026-04-25')]).toEqual([[], []])
    expect([await grant('2026-04-26', '2026-05-02'), await grant('2026-04-27', '2026-05-02')]).toEqual([['EXEMPT_MAX'], []])
    expect(await grant('2026-06-01', '2026-06-02', 'OWN_MONEY')).toEqual(['OWN_MONEY_OFFICERS'])
  })

  it('binds a firm by its own number, and its cars at once', async () => {
    const firm = { name: '渝测限消有限公司', identityNumber: usccOf('91', `MA7RT${String(serial++ % 1000).padStart(3, '0')}`) }
    await deliver(await reportOrder(firm, { partyKind: 'UNIT' }))
    await reportRows(city, { partner: 'police', mutation: 'reportParties' }, [{ kind: 'UNIT', status: 'VALID', ...firm, divisionCode: '500103' }])
    await reportRows(city, { partner: 'police', mutation: 'reportPowersOfAttorney' }, [{
      principalIdentityNumber: firm.identityNumber, agentIdentityNumber: BUYERS.zhao.identityNumber, validFrom: '2026-01-01', validTo: '2026-12-31',
    }])
    const agent = { agent: { kind: 'PERSON', ...BUYERS.zhao } } as Partial<Car>
    const car = { ...(await goodPapers(city, { vin: newVin(), buyer: firm })), ...agent }
    const entered = await clerk().do('submitRegistration', { ...Journey.input(city, car), owner: { kind: 'UNIT', ...firm } }, 'application { id version documentHash }')
    expect(entered.userErrors).toEqual([])
    const { id, version, documentHash } = entered['application']
    const zhao = city.citizen('赵六')
    await zhao.do('confirmApplication', { id, expectedVersion: version, documentHash }, 'application { id }')
    expect(await blockerOf(zhao, id, 'orderNo measure court')).toMatchObject({ code: 'COURT_ASSISTANCE', blocker: { measure: MEASURE, court: COURT } })
  })
})

describe('C: who learns what', () => {
  it('the dealership the order number and the way out, the police and the person also measure, court and how to lift it', async () => {
    const reported = await deliver(await reportOrder(BUYERS.li))
    const journey = await (await Journey.submit(city, await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)).confirmed()
    const { id } = journey.seen
    const known = { orderNo: reported.restriction.orderNo, measure: MEASURE, court: COURT, liftingSteps: STEPS }
    expect(await blockerOf(clerk(), id, 'orderNo')).toEqual({
      check: 'CHK-COURT', code: 'COURT_ASSISTANCE', failsAs: 'HOLD', article: '法释〔2010〕8号 §3, §6', heldBy: 'COURT', liftableBy: 'COURT',
      message: `Registration is blocked by order ${known.orderNo}.`, remedy: expect.stringContaining('her own channel'), blocker: { orderNo: known.orderNo },
    })
    expect(await blockerOf(city.as('police', 'registrar-1'), id, 'orderNo measure court liftingSteps')).toMatchObject({ blocker: known })
    expect(await blockerOf(city.citizen('李四'), id, 'orderNo measure court liftingSteps')).toMatchObject({ blocker: known })

    const peek = await clerk().send(`query ($id: ID!) { application(id: $id) { checks { check stage message remedy blocker { orderNo measure court liftingSteps } } } }`, { id })
    expect(peek.errors.map(error => error.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    for (const secret of [COURT, MEASURE, STEPS, BUYERS.li.identityNumber]) expect(peek.text).not.toContain(secret)

    await lift(reported)
    await journey.step(journey.citizen, 'withdrawApplication')
  })

  it('the agent of a person learns the number only', async () => {
    const owner = newPerson()
    await reportRows(city, { partner: 'police', mutation: 'reportParties' }, [{ kind: 'PERSON', status: 'VALID', ...owner, divisionCode: '500103' }])
    await reportRows(city, { partner: 'police', mutation: 'reportPowersOfAttorney' }, [{
      principalIdentityNumber: owner.identityNumber, agentIdentityNumber: BUYERS.wang.identityNumber, validFrom: '2026-01-01', validTo: '2026-12-31',
    }])
    const { restriction } = await deliver(await reportOrder(owner))
    const agent = { agent: { kind: 'PERSON', ...BUYERS.wang } } as Partial<Car>
    const journey = await Journey.submit(city, { ...(await goodPapers(city, { vin: newVin(), buyer: owner })), ...agent }, owner)
    const wang = city.citizen('王五')
    await journey.step(wang, 'confirmApplication', { documentHash: journey.seen.documentHash })
    expect((await blockerOf(wang, journey.seen.id, 'orderNo measure court liftingSteps')).blocker)
      .toEqual({ orderNo: restriction.orderNo, measure: null, court: null, liftingSteps: null })
  })

  it('of a seizure the dealership sees the case number, the police the court', async () => {
    const vin = newVin()
    const caseNumber = newOrderNo().replace('执', '执保')
    await reportRows(city, { partner: 'court', mutation: 'reportSeizures' }, [
      { caseNumber, vin, startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2028-03-10T00:00:00+08:00' }])
    const asked = askedOf(await goodPapers(city, { vin }))
    const query = (fields: string) => `query ($input: RegistrationEligibilityInput!) { registrationEligibility(input: $input) { checks { check blocker { ${fields} } } } }`
    const seen = async (caller: Caller, fields: string) =>
      (await caller.ask(query(fields), { input: asked }))['registrationEligibility'].checks.find((each: { check: string }) => each.check === 'CHK-SEIZE').blocker
    expect(await seen(clerk(), 'orderNo')).toEqual({ orderNo: caseNumber })
    expect(await seen(city.as('police', 'registrar-1'), 'orderNo court')).toEqual({ orderNo: caseNumber, court: COURT })
  })

  it('the police and the person list an order from its delivery on, and hear of it; the dealership never', async () => {
    const reported = await reportOrder(BUYERS.li)
    const { id, orderNo } = reported.restriction
    const list = async (caller: Caller) => (await caller.ask(
      'query ($orderNo: String!) { restrictions(first: 10, filter: { orderNo: $orderNo }) { edges { node { id courtName } } } }', { orderNo }))['restrictions'].edges.length
    const registrar = city.as('police', 'registrar-1')
    expect([await list(court()), await list(registrar), await list(city.citizen('李四')), await list(city.citizen('张三'))]).toEqual([1, 0, 1, 0])
    const delivered = await deliver(reported)
    expect(await list(registrar)).toBe(1)
    await lift(delivered)
    await expect(list(clerk())).rejects.toThrow('FORBIDDEN')
    const heard = async (caller: Caller) => (await caller.ask('{ changes(types: ["restriction.noticeDelivered"]) { changes { recordId } } }'))['changes'].changes
      .some((each: { recordId: string }) => each.recordId === id)
    await eventually(() => heard(court()), isHeard => isHeard)
    expect([await heard(city.citizen('李四')), await heard(clerk()), await heard(city.as('court_2'))]).toEqual([true, false, false])
  })
})

async function blockerOf(caller: Caller, id: string, fields: string) {
  const data = await caller.ask(`query ($id: ID!) { application(id: $id) { checks { check code failsAs article heldBy liftableBy message remedy blocker { ${fields} } } } }`, { id })
  return data['application'].checks.find((each: { check: string }) => each.check === 'CHK-COURT')
}

async function papersOf(journey: Journey) {
  const data = await journey.clerk.ask('query ($id: ID!) { application(id: $id) { vin certificateNo invoiceNo } }', { id: journey.seen.id })
  return { ...data['application'], policyNo: `PDZA-${data['application'].vin}` } as Awaited<ReturnType<typeof goodPapers>>
}

async function findOrder({ restriction }: Payload): Promise<Payload> {
  const data = await court().ask('query ($id: ID!) { node(id: $id) { ... on Restriction { id version } } }', { id: restriction.id })
  return { restriction: data['node'], replayed: false, userErrors: [] }
}
