// Do the guides for insurers and for police linkage do what they say? Each example is sent by whom it names; the parties do their part between.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, driverOf, plateOf, REAR_END } from '../support/accident.js'
import { cardOf } from '../support/bank.js'
import { City, codesOf, type Payload } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { eventually } from '../support/eventually.js'
import { Walk } from './guide.walk.js'

let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, 60_000)
afterAll(() => server.stop())

const done = (payload: Payload): Payload => {
  expect(codesOf(payload)).toEqual([])
  return payload
}
const OFFER = 'query ($id: ID!) { accident(id: $id) { status offer { documentHash status } } }'
const statusOf = async (claim: Claim): Promise<string> => (await claim.reload()).seen.status
/** In the order of the sections; nothing is left out. */
const wasWhole = (walk: Walk): void => {
  expect(walk.sent).toBe([...walk.sections.values()].flat().length)
}

describe('the guide for insurers', () => {
  it('runs from the policies to the figures', async () => {
    const walk = new Walk('docs/guides/insurers.md', city)
    const [policies] = await walk.section(2)
    expect(policies?.['reportPolicies'].receipt).toMatchObject({ accepted: 2 })
    await walk.section(3)
    // Car 200 was reported to be insured a moment ago; car 1 is insured with the other insurer.
    const claim = await Claim.of(city, walk.id('acd'), [driverOf(200), driverOf(1)])
    expect(claim.seen.parties.map(({ insurerPartnerId }) => insurerPartnerId)).toEqual([city.credentials['insurer']?.partnerId, city.credentials['insurer_2']?.partnerId])
    const [, seen] = await walk.section(4)
    expect(seen?.['accident'].evidence).toMatchObject([{ kind: 'ACCIDENT_FRONT_SIDE', status: 'STORED' }])
    await claim.agreed(REAR_END)
    await walk.section(5)
    expect(await statusOf(claim)).toBe('LIABILITY_WAIT')
    await decide(claim)
    const [, , confirmed] = await walk.section(6)
    expect(confirmed?.['confirmLoss'].loss).toMatchObject({ status: 'CONFIRMED', netFen: 320_000 })
    await assessOther(claim, 180_000)
    await walk.section(7, () => hashOf(claim))
    expect(await statusOf(claim)).toBe('OFFERED')
    for (const place of [0, 1]) await consent(claim, place)
    await walk.section(8)
    await eventually(() => statusOf(claim), status => status === 'PAID')
    const [recoveries, accepted] = await walk.section(9)
    expect(recoveries?.['recoveries'].edges).toMatchObject([{ node: { amountFen: 10_000 } }])
    expect(accepted?.['acceptRecovery'].recovery).toMatchObject({ status: 'ACCEPTED' })
    const [books] = await walk.section(10)
    expect(books?.['reconcilePayments'].reconciliation).toMatchObject({ matchedCount: 3, gapCount: 0, overpaidCount: 0 })
    const second = await (await Claim.report(city, [2, 3], { latitude: 29.7 })).agreed(REAR_END)
    walk.saw(second.seen)
    const [held, released] = await walk.section(11)
    expect([held?.['holdAccident'].accident.status, released?.['releaseAccident'].accident.status]).toEqual(['HOLD', 'LIABILITY_FINAL'])
    const [, letter] = await walk.section(12)
    expect(letter?.['recordRefusalLetter'].claimRefusal).toMatchObject({ status: 'LETTER_SENT' })
    const [figures] = await walk.section(13)
    expect(figures?.['claimFigures'].rows).toMatchObject([{ reported: 2, paid: 1 }])
    wasWhole(walk)
  }, 120_000)
})

async function decide(claim: Claim): Promise<void> {
  await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'ONLINE' })
  for (const place of [0, 1]) await claim.step(claim.driver(place), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
  expect(claim.seen.status).toBe('LIABILITY_FINAL')
}

async function assessOther(claim: Claim, amountFen: number): Promise<void> {
  const assessor = city.as('insurer_2', 'insurer2-assessor')
  const lines = [{ kind: 'OUT', label: '外修', amountFen }]
  const { loss } = done(await assessor.do('draftLoss', { accidentId: claim.seen.id, partyNumber: 2, sheet: { lines } }, 'loss { id version }'))
  done(await assessor.do('confirmLoss', { id: loss.id, expectedVersion: loss.version }, 'loss { id }'))
  expect(await statusOf(claim)).toBe('LOSS_DONE')
}

async function hashOf(claim: Claim): Promise<string> {
  const { accident } = await city.as('insurer', 'insurer-assessor').ask(OFFER, { id: claim.seen.id })
  return accident.offer?.documentHash as string
}

async function consent(claim: Claim, place: number): Promise<void> {
  const account = { channel: 'BANK', accountName: claim.drivers[place], accountNo: cardOf('00', 90_000 + place) }
  done(await claim.step(claim.driver(place), 'consentOffer', { documentHash: await hashOf(claim), account }))
}

describe('the guide for police linkage', () => {
  it('runs from the seat to the figures', async () => {
    const walk = new Walk('docs/guides/police-linkage.md', city)
    const parties = [4, 5].map(car => ({ kind: 'MOTOR', plateNo: plateOf(car), isCaller: car === 4 }))
    const claim = await Claim.report(city, [4, 5], { grounds: null, parties, divisionCode: '500105', latitude: 29.6 })
    expect(claim.seen.status).toBe('REPORTED')
    walk.saw(claim.seen)
    const [, queue, taken] = await walk.section(2)
    expect(queue?.['seatTasks'].edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual(['TRIAGE'])
    expect(taken?.['takeTask'].task.accident).toMatchObject({ id: claim.seen.id })
    await claim.waiting()
    await walk.section(3)
    await claim.upload(claim.driver(0), 'ACCIDENT_SIGNS', null)
    expect(await statusOf(claim)).toBe('LIABILITY_WAIT')
    await walk.section(4)
    expect((await claim.reload()).seen).toMatchObject({ status: 'LIABILITY_ISSUED', parties: [{ shareBps: 7000 }, { shareBps: 3000 }] })
    await claim.must('OBJECTION', claim.driver(1), 'objectLiability', { reason: '乙车未超速。', evidenceIds: [] })
    await walk.section(5)
    expect(await statusOf(claim)).toBe('LIABILITY_WAIT')
    const second = await (await Claim.report(city, [6, 7], { divisionCode: '500105' })).photographed()
    walk.saw(second.seen)
    const [, , , job] = await walk.section(6)
    expect(job?.['dispatchTeam'].job).toMatchObject({ way: 'TEAM', status: 'OFFERED' })
    expect(await statusOf(second)).toBe('LIABILITY_ISSUED')
    await walk.section(7)
    const [seats, figures] = await walk.section(9)
    expect(seats?.['seatFigures']).toContainEqual(expect.objectContaining({ divisionCode: '500105', answered: 1 }))
    expect(figures?.['claimFigures'].rows.length).toBeGreaterThan(0)
    wasWhole(walk)
  }, 120_000)
})
