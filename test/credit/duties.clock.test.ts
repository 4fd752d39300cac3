// A: does the guide for signatory units do what it says? · B: what happens by itself, when the clock is moved: a late unit is reminded, then the court's liaison asked; a court or a unit that is late with the end
// keeps nobody under a duty; a held payment without proof is cancelled; a unit that is bound later gets what waits for it ·
// C: another partner is bound to a unit, and has what the one before had not lifted · D: nobody is, and then it is nobody's, and seen to be.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City, codesOf, type Caller } from '../support/client.js'
import { newCaseNo, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { Walk } from '../docs/guide.walk.js'
import { dutiesOf, HIT, hitOf, newFirm, ref, type SeenDuty } from './duties.world.js'
import { eventually } from '../support/eventually.js'

const DAY = 24 * 3600
let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, 60_000)
afterAll(() => server.stop())

const registry = () => city.as('signatory', 'signatory-clerk')
const court = () => city.as('court', 'court-judge')

describe('A: the guide for signatory units', () => {
  it('runs from the memorandum to the coverage', async () => {
    const walk = new Walk('docs/guides/signatory-units.md', city)
    const [memorandum] = await walk.section(2)
    expect(memorandum?.['memorandum'].measures).toHaveLength(24)
    const listed = await published(city, { ...BUYERS.rental, partyKind: 'UNIT', legalRep: '赵六', grounds: ['G1'] })
    await city.advance(3600)
    const [, acked] = await walk.section(3)
    expect(acked?.['ackDuties'].dutyAck).toMatchObject({ count: 1, lateCount: 0, duties: [{ status: 'ACKED' }] })
    const [hit, hits] = await walk.section(4)
    expect(hit?.['reportHit'].dutyHit).toMatchObject({ action: 'STRICTER', measure: 'M14' })
    expect(hits?.['dutyHits'].edges).toHaveLength(1)
    await listed.step('recordRelease', { ground: 'D1' })
    await listed.step('deleteListing', { reason: '已履行完毕' })
    const [asked, lifted] = await walk.section(5)
    expect(asked?.['duties'].edges.map(({ node }: { node: SeenDuty }) => [node.measure, node.status])).toEqual([['M14', 'APPLIED'], ['M15', 'PUSHED']])
    expect(lifted?.['liftDuty'].duty).toMatchObject({ status: 'LIFTED', name: null })
    const [, checked, applications] = await walk.section(6)
    expect(checked?.['checkPolicy'].policyCheck).toMatchObject({ result: 'CLEAR', purpose: 'POLICY_3' })
    expect(applications?.['policyApplications'].edges).toHaveLength(1)
    const [units] = await walk.section(7)
    expect(units?.['signatoryUnits']).toHaveLength(41)
    expect(walk.sent).toBe([...walk.sections.values()].flat().length)
  })
})

describe('B: by the clock', () => {
  it('from Tuesday 10 March 2026 to April', async () => {
    const firm = newFirm()
    const listed = await published(city, { ...firm, grounds: ['G1'] })
    const at = (measure: string) => async () => (await dutiesOf(registry(), { listingId: listed.seen.id, measure }))[0] as SeenDuty
    expect(await at('M14')()).toMatchObject({ ackDueAt: '2026-03-13T00:00:00.000+08:00', reminders: 0 })

    // A unit without a partner: undelivered, until somebody stands for it.
    const waiting = async () => (await dutiesOf(court(), { listingId: listed.seen.id, unit: 'U19' }))[0]
    expect(await waiting()).toMatchObject({ status: 'UNDELIVERED' })
    await city.as('police', 'supervisor').do('bindUnit', { unit: 'U19', partnerId: city.credentials['signatory_2']?.partnerId, validFrom: '2026-03-10' }, 'unitBinding { id }')
    expect(await eventually(waiting, duty => duty?.status === 'PUSHED')).toMatchObject({ status: 'PUSHED', ackDueAt: '2026-03-13T00:00:00.000+08:00' })

    // Held before the payment.
    const paid = newFirm()
    const check = (checkPoint: string) => registry().do('checkPolicy', { policyNo: 3, applicationNo: '申2', checkPoint, subject: { partyKind: 'UNIT', name: paid.name, identityNumber: paid.identityNumber } },
      'policyCheck { result application { id status holdUntil } }')
    for (const point of ['APPLY', 'APPROVE']) await check(point)
    await published(city, { ...paid, grounds: ['G1'] })
    expect((await check('PAY'))['policyCheck']).toMatchObject({ result: 'HELD', application: { holdUntil: '2026-03-26T00:00:00.000+08:00' } })

    // Saturday 14 March: one day late; 20 March: seven.
    await city.advance(4 * DAY)
    expect(await eventually(at('M14'), ({ reminders }) => reminders === 1)).toMatchObject({ reminders: 1, liaisonAt: null })
    await city.advance(6 * DAY)
    expect(await eventually(at('M14'), duty => duty['liaisonAt'] !== null)).toMatchObject({ reminders: 3, status: 'PUSHED' })
    const late = await registry().do('ackDuties', { ids: [(await at('M14')()).id] }, 'dutyAck { lateCount }')
    expect(late['dutyAck']).toEqual({ lateCount: 1 })
    const { signatoryUnits } = await court().ask('{ signatoryUnits { code coverage { ackedLate ackOverdue } } }')
    expect(signatoryUnits.find(({ code }: { code: string }) => code === 'U09').coverage).toEqual({ ackedLate: 1, ackOverdue: 4 })

    // Released on 20 March, and the court forgets to delete: from 26 March nobody is under a duty.
    await listed.step('recordRelease', { ground: 'D1' })
    expect(listed.seen['listedUntil']).toBe('2026-03-26T00:00:00.000+08:00')
    await city.advance(6 * DAY)
    const lapsed = await eventually(at('M14'), duty => duty['liftAskedAt'] !== null)
    expect(lapsed).toMatchObject({ status: 'ACKED', liftAskedAt: expect.stringContaining('2026-03-26'), liftDueAt: '2026-04-01T00:00:00.000+08:00' })
    expect(codesOf(await registry().do('reportHit', ref(lapsed, hitOf(firm.identityNumber, { at: '2026-03-26T09:00:00+08:00' })), HIT))).toEqual(['DUTY_ENDED'])
    const held = async () => (await registry().ask('{ policyApplications(first: 10, policyNo: 3) { edges { node { status cancelledAt } } } }'))['policyApplications'].edges.at(-1).node
    expect(await eventually(held, ({ status }) => status === 'CANCELLED')).toMatchObject({ status: 'CANCELLED', cancelledAt: expect.stringContaining('2026-03-26') })

    // And the unit lets three working days pass.
    await city.advance(6 * DAY)
    const overdue = await eventually(at('M14'), duty => duty['liftOverdueAt'] !== null)
    expect(overdue).toMatchObject({ status: 'ACKED', liftOverdueAt: expect.stringContaining('2026-04-01') })
    expect((await dutiesOf(court(), { listingId: listed.seen.id, overdue: true })).map(({ measure, unit }) => `${measure} ${unit}`)).toContain('M14 U09')
    expect((await registry().do('liftDuty', ref(overdue), 'duty { status }'))['duty']).toEqual({ status: 'LIFTED' })

    // An order with a last day ends by itself.
    const debtor = newFirm()
    const { restriction } = await court().do('reportRestriction', { partyKind: 'UNIT', name: debtor.name, identityNumber: debtor.identityNumber, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行', items: ['C5'], validTo: '2026-04-02' }, 'restriction { id version }')
    await court().do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
    await city.advance(2 * DAY)
    const ended = async () => (await dutiesOf(court(), { restrictionId: restriction.id }))[0]
    expect(await eventually(ended, duty => duty?.status === 'LIFTED')).toMatchObject({ measure: 'M10', status: 'LIFTED' })
  }, 120_000)
})

describe('C: another partner stands for the unit', () => {
  it('from its first day on it has what is not lifted, what was not acknowledged is delivered anew, and the one before sees no debtor any more', async () => {
    const [before, after] = [city.as('signatory_2', 'signatory2-clerk'), registry()]
    const bind = (partner: string, validFrom: string) => city.as('police', 'supervisor').do('bindUnit', { unit: 'U10', partnerId: city.credentials[partner]?.partnerId, validFrom }, 'unitBinding { id }')
    const told = async (caller: Caller) => ((await caller.ask('{ changes(types: ["duty.handedOver"]) { changes { recordId } } }'))['changes'].changes as { recordId: string }[]).map(({ recordId }) => recordId)
    await bind('signatory_2', '2026-03-01')
    const listed = await published(city, { ...newFirm(), grounds: ['G1'] })
    const held = (caller: Caller) => dutiesOf(caller, { listingId: listed.seen.id, unit: 'U10' })
    const first = await held(before)
    expect(first.map(({ measure, status }) => [measure, status])).toEqual([['M14', 'PUSHED'], ['M15', 'PUSHED']])
    await before.do('ackDuties', { ids: [first[0]?.id] }, 'dutyAck { id }')

    const [soon = '', later = ''] = [4, 5].map(days => new Date(Date.parse(`${String(first[0]?.['deliveredAt']).slice(0, 10)}T00:00:00Z`) + days * DAY * 1000).toISOString().slice(0, 10))
    const { unitBinding } = await bind('signatory', soon)
    expect([(await held(before)).length, (await held(after)).length]).toEqual([2, 0])
    await city.advance(4 * DAY)
    const [acked, waiting] = await eventually(() => held(after), duties => duties.length === 2)
    expect(await held(before)).toEqual([])
    expect(await before.ask('query ($id: ID!) { node(id: $id) { id } }', { id: acked?.id })).toEqual({ node: null })
    expect(acked).toMatchObject({ measure: 'M14', status: 'ACKED', deliveredAt: first[0]?.['deliveredAt'], ackedAt: expect.any(String) })
    expect([waiting?.['deliveredAt'] > first[1]?.['deliveredAt'], waiting?.['ackDueAt'] > first[1]?.['ackDueAt']]).toEqual([true, true])
    expect(waiting).toMatchObject({ measure: 'M15', status: 'PUSHED', reminders: 0 })
    for (const caller of [before, after, court()]) expect(await eventually(() => told(caller), records => records.length > 0)).toEqual([unitBinding.id])
    expect(codesOf(await before.do('ackDuties', { ids: [waiting?.id] }, 'dutyAck { id }'))).toEqual(['NOT_FOUND'])
    expect((await after.do('ackDuties', { ids: [waiting?.id] }, 'dutyAck { lateCount }'))['dutyAck']).toEqual({ lateCount: 0 })

    // And back at once, on a day that has come: what waits to be lifted too, and nothing that is.
    await city.advance(DAY)
    await listed.step('recordRelease', { ground: 'D1' })
    await listed.step('deleteListing', { reason: '已履行完毕' })
    await after.do('liftDuty', ref((await held(after))[0] as SeenDuty), 'duty { status }')
    await bind('signatory_2', later)
    expect((await held(before)).map(({ measure, status }) => [measure, status])).toEqual([['M15', 'ACKED']])
    expect((await held(after)).map(({ measure, status }) => [measure, status])).toEqual([['M14', 'LIFTED']])
  })
})

describe('D: nobody stands for the unit any more', () => {
  it('its duties are nobody\'s, the one before loses them, those who can bind another are told, and whoever is bound next has them', async () => {
    const [before, after, police] = [city.as('signatory_2', 'signatory2-clerk'), registry(), city.as('police', 'supervisor')]
    const bind = async (partner: string, validFrom: string, validTo?: string) =>
      (await police.do('bindUnit', { unit: 'U18', partnerId: city.credentials[partner]?.partnerId, validFrom, validTo }, 'unitBinding { id }'))['unitBinding'].id as string
    const told = async (caller: Caller, type = 'duty.unheld') => ((await caller.ask('query ($types: [String!]) { changes(types: $types) { changes { recordId } } }', { types: [type] }))['changes'].changes as { recordId: string }[]).map(({ recordId }) => recordId)
    const held = (caller: Caller, more: object = {}) => dutiesOf(caller, { listingId: listed.seen.id, unit: 'U18', ...more })
    const listed = await published(city, { ...newFirm(), grounds: ['G1'] })
    const today = String((await dutiesOf(court(), { listingId: listed.seen.id, unit: 'U09' }))[0]?.['deliveredAt']).slice(0, 10)
    const ended = await bind('signatory_2', today, today)
    const [acked, open] = await eventually(() => held(before), duties => duties.length === 2)
    await before.do('ackDuties', { ids: [acked?.id] }, 'dutyAck { id }')

    await city.advance(DAY)
    await eventually(() => held(before), duties => duties.length === 0)
    expect(codesOf(await before.do('ackDuties', { ids: [open?.id] }, 'dutyAck { id }'))).toEqual(['NOT_FOUND'])
    expect((await held(court(), { unheld: true })).map(({ measure, status, isHeld, ackDueAt }) => [measure, status, isHeld, ackDueAt === null])).toEqual([['M14', 'ACKED', false, false], ['M15', 'PUSHED', false, true]])
    for (const caller of [before, court(), police]) expect(await eventually(() => told(caller), records => records.length > 0)).toEqual([ended])
    const { signatoryUnits } = await court().ask('{ signatoryUnits { code isConnected coverage { unheld } } }')
    expect(signatoryUnits).toContainEqual({ code: 'U18', isConnected: false, coverage: { unheld: expect.any(Number) } })

    const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + DAY * 1000).toISOString().slice(0, 10)
    const next = await bind('signatory', tomorrow)
    expect((await held(after)).map(({ measure, status, isHeld }) => [measure, status, isHeld])).toEqual([['M14', 'ACKED', true], ['M15', 'PUSHED', true]])
    expect((await held(after))[1]?.['ackDueAt'] > open?.['ackDueAt']).toBe(true)
    expect(await eventually(() => told(after, 'duty.handedOver'), records => records.includes(next))).toContain(next)
    expect(await held(court(), { unheld: true })).toEqual([])
  })
})
