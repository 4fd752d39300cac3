// What units must do to whom. A: from the publication on each unit has its duties, and those alone · B: acknowledged, applied with a written reason,
// spared · C: ended with the list · D: the notice of a restriction binds for its items, and a decision of its own · E: nobody sees another's ·
// F: asked for and let go at the same moment.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { observed } from '../support/cases.js'
import { codesOf, workerServer, type City } from '../support/client.js'
import { Listed, newCaseNo, newDebtor, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { world } from '../support/world.js'
import { dutiesOf, HIT, hitOf, newFirm, ref, type SeenDuty } from './duties.world.js'

let city: City
beforeAll(() => { city = world() })

const registry = () => city.as('signatory', 'signatory-clerk')
const reviewer = () => city.as('signatory', 'signatory-reviewer')
const finance = () => city.as('signatory_2', 'signatory2-clerk')
const court = () => city.as('court', 'court-judge')
const registrar = () => city.as('police', 'registrar-1')
const named = (duties: readonly SeenDuty[]) => duties.map(({ measure, unit }) => `${measure} ${unit}`).sort()

describe('A: a publication', () => {
  it('opens one duty a measure and unit in the same moment, each under the version of that day, with two working days to acknowledge', async () => {
    const { seen } = await published(city)
    const all = await dutiesOf(court(), { listingId: seen.id })
    expect(named(all)).toEqual(expect.arrayContaining(['M01 U08', 'M03 U04', 'M03 U09', 'M04 U09', 'M05 U01', 'M14 U12', 'M24 U38', 'M24 U41']))
    expect(all.filter(({ measure }) => ['M09', 'M10', 'M12', 'M13', 'M15', 'M19', 'M21', 'M23'].includes(measure))).toEqual([])
    const [procurement] = all.filter(({ measure }) => measure === 'M01')
    expect(procurement).toMatchObject({ status: 'PUSHED', mode: 'AUTO', noticeKind: 'BULLETIN', deliveredAt: expect.stringContaining('2026-03-1'), ruleDocVersion: 'RD01@1', listVersion: expect.stringMatching(/^\d{14}-\d{3,}$/) })
    expect(Date.parse(procurement?.['ackDueAt']) - Date.parse(procurement?.['deliveredAt'])).toBeGreaterThan(2 * 24 * 3600 * 1000)
    expect(all.filter(({ unit }) => unit === 'U41')).toMatchObject([{ status: 'UNDELIVERED', deliveredAt: null, ackDueAt: null }])
    expect(all.find(({ measure }) => measure === 'M05')).toMatchObject({ mode: 'ADVISORY' })
  })

  it('reaches each unit with its own: name, masked number, case and court, and nothing of the rest', async () => {
    const { seen, debtor } = await published(city)
    expect(named(await dutiesOf(registry(), { listingId: seen.id }))).toEqual(['M03 U09', 'M04 U09', 'M14 U09'])
    expect(named(await dutiesOf(city.as('bank', 'bank-clerk'), { listingId: seen.id }))).toEqual(['M24 U38'])
    expect(await dutiesOf(registrar(), { listingId: seen.id })).toEqual([])
    const [duty] = await dutiesOf(finance(), { listingId: seen.id, measure: 'M01' })
    expect(duty).toMatchObject({ name: debtor.name, caseNo: seen['caseNo'], courtName: '渝测区人民法院', identityMasked: `${debtor.identityNumber.slice(0, 10)}****${debtor.identityNumber.slice(14)}` })
    const { text } = await registry().send('query { duties(first: 100) { edges { node { name identityMasked } } } }')
    expect(text).not.toContain(debtor.identityNumber)
  })

  it('K19: of a listed firm no director is hit: M04 is not opened, and her own number fits no duty of the firm', async () => {
    const firm = newFirm()
    const { seen } = await published(city, { ...firm, grounds: ['G1'] })
    const duties = await dutiesOf(registry(), { listingId: seen.id })
    expect(named(duties)).toEqual(['M03 U09', 'M14 U09', 'M15 U09'])
    const [licence] = duties.filter(({ measure }) => measure === 'M14')
    const hit = await registry().do('reportHit', ref(licence as SeenDuty, hitOf(newDebtor(firm.legalRep).identityNumber, { at: licence?.['deliveredAt'] })), HIT)
    expect(codesOf(hit)).toEqual(['HIT_SUBJECT_DIFFERS'])
    observed('no M04', 'HIT_SUBJECT_DIFFERS')
  })

  it('K07: performed within the grace no unit was ever told', async () => {
    const listed = await Listed.propose(city, { grounds: ['G1'] })
    await listed.decide()
    await listed.step('grantGrace', { until: '2026-04-10' }, 'president')
    await listed.step('cancelListing', { reason: '宽限期内已履行' })
    expect([listed.codes, listed.seen.status]).toEqual([[], 'CANCELLED'])
    expect(await dutiesOf(court(), { listingId: listed.seen.id })).toEqual([])
    observed(listed.seen.status, '0 duties')
  })
})

describe('B: a unit', () => {
  it('acknowledges several at once or none, once each', async () => {
    const { seen } = await published(city)
    const duties = await dutiesOf(registry(), { listingId: seen.id })
    const ids = duties.map(({ id }) => id)
    const [foreign] = await dutiesOf(finance(), { listingId: seen.id })
    const mixed = await registry().do('ackDuties', { ids: [...ids, foreign?.id] }, 'dutyAck { id }')
    expect(mixed.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['ids', '3'] }])
    const acked = await registry().do('ackDuties', { ids }, 'dutyAck { count lateCount duties { status ackedAt } }')
    expect(acked).toMatchObject({ userErrors: [], dutyAck: { count: 3, lateCount: 0, duties: [{ status: 'ACKED' }, { status: 'ACKED' }, { status: 'ACKED' }] } })
    expect(codesOf(await registry().do('ackDuties', { ids: ids.slice(0, 1) }, 'dutyAck { id }'))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await registry().do('ackDuties', { ids: [] }, 'dutyAck { id }'))).toEqual(['ACK_COUNT'])
  })

  it('reports a hit with basis, facts and remedy; the person, the court and nobody else read them', async () => {
    const { seen } = await published(city, { ...BUYERS.zhao })
    const [duty] = await dutiesOf(registry(), { listingId: seen.id, measure: 'M04' })
    const given = hitOf(BUYERS.zhao.identityNumber, { at: duty?.['deliveredAt'] })
    const hit = await registry().do('reportHit', ref(duty as SeenDuty, given), HIT)
    expect(hit).toMatchObject({ userErrors: [], dutyHit: { action: 'REFUSED', basis: given.basis, facts: given.facts, remedy: given.remedy, measure: 'M04', ruleDocVersion: 'RD01@1' } })
    expect(await dutiesOf(registry(), { listingId: seen.id, measure: 'M04' })).toMatchObject([{ status: 'APPLIED', hitCount: 1 }])
    const hits = async (caller: ReturnType<typeof court>) => (await caller.ask('query ($dutyId: ID) { dutyHits(first: 10, dutyId: $dutyId) { edges { node { docNo remedy } } } }', { dutyId: duty?.id }))['dutyHits'].edges.length
    expect([await hits(city.citizen('赵六')), await hits(court()), await hits(registry())]).toEqual([1, 1, 1])
    expect([await hits(city.citizen('张三')), await hits(finance()), await hits(city.as('court_2', 'court2-judge'))]).toEqual([0, 0, 0])
    const again = await registry().do('reportHit', ref(duty as SeenDuty, { ...given, expectedVersion: (duty?.version ?? 0) + 1 }), HIT)
    expect(codesOf(again)).toEqual(['HIT_REPORTED'])
    expect(named(await dutiesOf(city.citizen('赵六'), { listingId: seen.id }))).toContain('M04 U09')
    await end(seen.id, seen.version)
  })

  it('may do nothing to anybody under a measure that is advice, and takes note of it', async () => {
    const firm = newFirm()
    const { seen } = await published(city, { ...firm })
    const [inspection] = await dutiesOf(registry(), { listingId: seen.id, measure: 'M15' })
    expect(inspection).toMatchObject({ mode: 'ADVISORY' })
    const given = { at: inspection?.['deliveredAt'] }
    const refused = await registry().do('reportHit', ref(inspection as SeenDuty, hitOf(firm.identityNumber, given)), HIT)
    expect(refused.userErrors).toMatchObject([{ code: 'NO_BASIS', article: 'SZ §66, §70' }])
    const noted = await registry().do('reportHit', ref(inspection as SeenDuty, hitOf(firm.identityNumber, { ...given, action: 'NOTED' })), HIT)
    expect(noted).toMatchObject({ userErrors: [], dutyHit: { action: 'NOTED' } })
  })

  it('is refused a hit before the delivery, in the future, without a remedy, or with a novel', async () => {
    const { seen, debtor } = await published(city)
    const [duty] = await dutiesOf(registry(), { listingId: seen.id, measure: 'M04' })
    const refused = async (changes: object) => codesOf(await registry().do('reportHit', ref(duty as SeenDuty, hitOf(debtor.identityNumber, { at: duty?.['deliveredAt'], ...changes })), HIT))
    expect(await refused({ at: '2026-01-01T00:00:00+08:00' })).toEqual(['HIT_TIME_INVALID'])
    expect(await refused({ at: '2030-01-01T00:00:00+08:00' })).toEqual(['HIT_TIME_INVALID'])
    expect(await refused({ remedy: ' ', facts: '长'.repeat(501) })).toEqual(['TEXT_TOO_LONG', 'TEXT_INVALID'])
  })

  it('spares minor and light conduct with a reason, by a reviewer, and not what the court graded as serious', async () => {
    const light = await published(city)
    const [duty] = await dutiesOf(registry(), { listingId: light.seen.id, measure: 'M14' })
    const skip = (which: SeenDuty | undefined) => reviewer().do('skipDuty', ref(which as SeenDuty, { ground: 'MINOR_CORRECTED', reason: '已及时纠正' }), 'duty { status skipGround skipReason }')
    expect((await skip(duty))['duty']).toEqual({ status: 'SKIPPED', skipGround: 'MINOR_CORRECTED', skipReason: '已及时纠正' })
    await expect(registry().do('skipDuty', ref(duty as SeenDuty, { ground: 'FIRST_AND_LIGHT', reason: '初次' }), 'duty { status }')).rejects.toThrow('FORBIDDEN')
    const serious = await Listed.propose(city)
    await serious.decide({ grade: 'SERIOUS' })
    await serious.step('serveListing')
    await serious.publish()
    const [grave] = await dutiesOf(registry(), { listingId: serious.seen.id, measure: 'M14' })
    expect(codesOf(await skip(grave))).toEqual(['NOT_LIGHT'])
  })
})

async function end(id: string, version: number) {
  return city.as('court', 'court-president').do('revokeListing', { id, expectedVersion: version, reason: '测试结束' }, 'listing { id status version }')
}

describe('C: the end', () => {
  it('K08: performed and deleted, what acts by itself ends at once, the rest is asked back within 24 hours and three working days, and nothing more is done', async () => {
    const listed = await published(city, { grounds: ['G1'] })
    const [before] = await dutiesOf(registry(), { listingId: listed.seen.id, measure: 'M14' })
    expect(codesOf(await registry().do('liftDuty', ref(before as SeenDuty), 'duty { id }'))).toEqual(['LIFT_NOT_ASKED'])
    await listed.step('recordRelease', { ground: 'D1' })
    await listed.step('deleteListing', { reason: '已履行完毕' })
    expect([listed.codes, listed.seen.status]).toEqual([[], 'DELETED'])
    const [duty] = await dutiesOf(registry(), { listingId: listed.seen.id, measure: 'M14' })
    expect(duty).toMatchObject({ status: 'PUSHED', liftedAt: null, liftAskedAt: expect.any(String), viewerMay: expect.arrayContaining([{ verb: 'lift', blockedBy: [] }, { verb: 'apply', blockedBy: ['DUTY_ENDED'] }]) })
    expect(Date.parse(duty?.['liftTargetAt']) - Date.parse(duty?.['liftAskedAt'])).toBe(24 * 3600 * 1000)
    expect((await dutiesOf(registry(), { listingId: listed.seen.id, measure: 'M04' }))[0]).toMatchObject({ status: 'LIFTED', name: null, identityMasked: null, caseNo: null })
    const late = await registry().do('reportHit', ref(duty as SeenDuty, hitOf(listed.debtor.identityNumber, { at: duty?.['deliveredAt'] })), HIT)
    expect(codesOf(late)).toEqual(['DUTY_ENDED'])
    const lifted = await registry().do('liftDuty', ref(duty as SeenDuty), 'duty { status liftedAt name }')
    expect(lifted).toMatchObject({ userErrors: [], duty: { status: 'LIFTED', liftedAt: expect.any(String), name: null } })
    observed('DELETED', 'LIFTED')
  })

  it('K14: revoked, the duty is to be undone, and then gone for the unit; the court still knows it', async () => {
    const listed = await published(city)
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    expect(listed.seen.status).toBe('REVOKED')
    const open = await dutiesOf(registry(), { listingId: listed.seen.id })
    expect(named(open)).toEqual(['M14 U09'])
    await registry().do('liftDuty', ref(open[0] as SeenDuty), 'duty { status }')
    expect(await dutiesOf(registry(), { listingId: listed.seen.id })).toEqual([])
    expect((await dutiesOf(court(), { listingId: listed.seen.id })).find(({ measure, unit }) => `${measure} ${unit}` === 'M14 U09')).toMatchObject({ status: 'LIFTED', caseNo: listed.seen['caseNo'] })
    observed('REVOKED', 'LIFTED', '0 duties shown')
  })

  it('a correction reaches the duties at once', async () => {
    const listed = await published(city)
    await listed.step('correctListing', { name: '测更正', reason: '姓名有误' })
    expect(listed.codes).toEqual([])
    expect(await dutiesOf(registry(), { listingId: listed.seen.id, measure: 'M04' })).toMatchObject([{ name: '测更正' }])
  })
})

describe('D: notices of assistance', () => {
  const order = async (changes: object = {}) => {
    const debtor = newDebtor()
    const { restriction } = await court().do('reportRestriction', { partyKind: 'PERSON', ...debtor, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行', ...changes }, 'restriction { id version }')
    const delivered = await court().do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id version }')
    return { debtor, ...(delivered['restriction'] as { id: string, version: number }) }
  }

  it('carry out the items of the order alone, and bind: nobody is spared', async () => {
    const vehicle = await order({ items: ['C5', 'C8'] })
    expect(named(await dutiesOf(court(), { restrictionId: vehicle.id }))).toEqual(['M10 U07', 'M23 U40'])
    const [duty] = await dutiesOf(registrar(), { restrictionId: vehicle.id })
    expect(duty).toMatchObject({ measure: 'M10', mode: 'AUTO', noticeKind: 'ASSISTANCE_NOTICE', ruleDocVersion: 'RD02@1', name: '测**' })
    expect(await dutiesOf(city.as('insurer', 'insurer-clerk'), { restrictionId: vehicle.id })).toMatchObject([{ measure: 'M23' }])
    const hit = await registrar().do('reportHit', ref(duty as SeenDuty, hitOf(vehicle.debtor.identityNumber, { at: duty?.['deliveredAt'] })), HIT)
    expect(hit.userErrors).toEqual([])
    await court().do('liftRestriction', { id: vehicle.id, expectedVersion: vehicle.version, reason: '已履行完毕' }, 'restriction { id }')
    expect(await dutiesOf(court(), { restrictionId: vehicle.id })).toMatchObject([{ status: 'LIFTED' }, { status: 'LIFTED' }])
  })

  it('bind nobody inside an exemption', async () => {
    const { debtor, id, version } = await order({ items: ['C5'] })
    const exempt = await city.as('court', 'court-president').do('grantExemption', { id, expectedVersion: version, kind: 'NEED_OF_LIFE_OR_BUSINESS', items: ['C5'], from: '2026-03-10', to: '2026-04-09', reason: '经营必需车辆' }, 'restriction { id }')
    expect(exempt.userErrors).toEqual([])
    const [duty] = await dutiesOf(registrar(), { restrictionId: id })
    expect(codesOf(await registrar().do('reportHit', ref(duty as SeenDuty, hitOf(debtor.identityNumber, { at: duty?.['deliveredAt'] })), HIT))).toEqual(['DUTY_NOT_BINDING'])
  })

  it('are acknowledged while the clock runs, before the first day and inside an exemption too', async () => {
    const ahead = await order({ items: ['C5'], validFrom: '2026-06-01' })
    const exempted = await order({ items: ['C5'] })
    await city.as('court', 'court-president').do('grantExemption', { id: exempted.id, expectedVersion: exempted.version, kind: 'NEED_OF_LIFE_OR_BUSINESS', items: ['C5'], from: '2026-03-10', to: '2026-04-09', reason: '经营必需车辆' }, 'restriction { id }')
    for (const { id, debtor } of [ahead, exempted]) {
      const [duty] = await dutiesOf(registrar(), { restrictionId: id })
      expect(duty).toMatchObject({ status: 'PUSHED', ackDueAt: expect.any(String), viewerMay: expect.arrayContaining([{ verb: 'acknowledge', blockedBy: [] }]) })
      expect(await registrar().do('ackDuties', { ids: [duty?.id] }, 'dutyAck { count lateCount }')).toMatchObject({ userErrors: [], dutyAck: { count: 1, lateCount: 0 } })
      const [acked] = await dutiesOf(registrar(), { restrictionId: id })
      expect(codesOf(await registrar().do('reportHit', ref(acked as SeenDuty, hitOf(debtor.identityNumber, { at: acked?.['deliveredAt'] })), HIT))).toEqual(['DUTY_NOT_BINDING'])
    }
  })

  it('reach a responsible person of a firm by the measures for her', async () => {
    const firm = newFirm()
    const bound = await order({ items: ['C8'], capacity: 'LEGAL_REP', viaFirmCode: firm.identityNumber })
    expect(named(await dutiesOf(court(), { restrictionId: bound.id }))).toEqual(['M23 U40'])
    const whole = await order({ partyKind: 'UNIT', name: firm.name, identityNumber: firm.identityNumber })
    expect(named(await dutiesOf(court(), { restrictionId: whole.id }))).toEqual(['M09 U11', 'M10 U07', 'M20 U12', 'M20 U37'])
  })

  it('an exit ban and a search are asked of one unit by a notice of their own, once', async () => {
    const listed = await published(city)
    const ask = (input: object, caller = court()) => caller.do('requestAssistance', { recordId: listed.seen.id, measure: 'M13', unit: 'U07', noticeNo: `执协${nextSerial()}号`, ...input }, 'duty { status measure unit noticeKind mode noticeNo }')
    expect((await ask({}))['duty']).toMatchObject({ status: 'PUSHED', measure: 'M13', unit: 'U07', noticeKind: 'ASSISTANCE_NOTICE', mode: 'AUTO' })
    expect(codesOf(await ask({}))).toEqual(['ASSISTANCE_REQUESTED'])
    expect(codesOf(await ask({ measure: 'M01', unit: 'U08' }))).toEqual(['MEASURE_NOT_REQUESTED'])
    expect(codesOf(await ask({}, city.as('court_2', 'court2-judge')))).toEqual(['NOT_FOUND'])
    expect(await dutiesOf(registrar(), { listingId: listed.seen.id })).toMatchObject([{ measure: 'M13', name: listed.debtor.name }])
  })

  it('what was asked under an order whose own notice was never delivered is asked back when it is lifted', async () => {
    const { restriction: { id, version } } = await court().do('reportRestriction', { partyKind: 'PERSON', ...newDebtor(), orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行' }, 'restriction { id version }')
    for (const [measure, unit] of [['M12', 'U06'], ['M13', 'U07']]) await court().do('requestAssistance', { recordId: id, measure, unit, noticeNo: `执协${nextSerial()}号` }, 'duty { id }')
    expect(await dutiesOf(court(), { restrictionId: id })).toMatchObject([{ status: 'UNDELIVERED', liftAskedAt: null }, { status: 'PUSHED', liftAskedAt: null }])
    await court().do('liftRestriction', { id, expectedVersion: version, reason: '已履行完毕' }, 'restriction { id }')
    expect(await dutiesOf(court(), { restrictionId: id })).toMatchObject([{ status: 'LIFTED', liftAskedAt: expect.any(String) }, { status: 'LIFTED', liftAskedAt: expect.any(String) }])
  })
})

describe('E: another unit\'s duty', () => {
  it('is not there: by id, by list, by what it does', async () => {
    const { seen } = await published(city)
    const [duty] = await dutiesOf(registry(), { listingId: seen.id, measure: 'M04' })
    for (const other of [finance(), city.as('bank_2', 'bank2-clerk'), city.as('court_2', 'court2-judge'), city.citizen('王五')]) {
      expect(await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: duty?.id })).toEqual({ node: null })
    }
    expect(codesOf(await finance().do('liftDuty', ref(duty as SeenDuty), 'duty { id }'))).toEqual(['NOT_FOUND'])
    await expect(dutiesOf(city.as('dealership', 'dealer-clerk'), {})).rejects.toThrow('FORBIDDEN')
    const { signatoryUnits } = await court().ask('{ signatoryUnits { code coverage { opened undelivered ackedInTime hits } } }')
    expect(signatoryUnits.find(({ code }: { code: string }) => code === 'U09').coverage).toMatchObject({ opened: expect.any(Number), undelivered: 0 })
    expect(signatoryUnits.find(({ code }: { code: string }) => code === 'U41').coverage.undelivered).toBeGreaterThan(0)
  })
})

describe('F: at the same moment', () => {
  const { databaseUrl } = workerServer()
  const onPostgres = databaseUrl === undefined ? it.skip : it

  onPostgres('a court asks for help and lets go: what was asked is asked back with the rest', async () => {
    const debtor = newDebtor()
    const listed = await published(city, debtor)
    const { restriction } = await court().do('reportRestriction', { partyKind: 'PERSON', ...debtor, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行', items: ['C5'] }, 'restriction { id version }')
    const { restriction: notified } = await court().do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id version }')
    const ends: [string, () => Promise<unknown>][] = [
      [listed.seen.id, () => listed.step('revokeListing', { reason: '不应纳入' }, 'president')],
      [notified.id, () => court().do('liftRestriction', { id: notified.id, expectedVersion: notified.version, reason: '已履行完毕' }, 'restriction { id }')],
    ]
    for (const [recordId, end] of ends) {
      // A duty of the same name that is never committed: the request waits for it between its reading and its own duty.
      const other = new pg.Client({ connectionString: databaseUrl })
      await other.connect()
      await other.query('begin')
      await other.query(`insert into "duty" select (jsonb_populate_record(d, '{ "id": "dut_never${recordId.slice(0, 3)}", "measure": "M13", "unit": "U07" }')).* from "duty" d
        where coalesce("listingId", "restrictionId") = $1 limit 1`, [recordId])
      const asked = court().do('requestAssistance', { recordId, measure: 'M13', unit: 'U07', noticeNo: `执协${nextSerial()}号` }, 'duty { id }')
      await sleep(300)
      const ended = end()
      await sleep(300)
      await other.query('rollback')
      await other.end()
      expect((await asked).userErrors).toEqual([])
      await ended
      const [duty] = await dutiesOf(court(), { [recordId.startsWith('rst') ? 'restrictionId' : 'listingId']: recordId, measure: 'M13' })
      expect(duty).toMatchObject({ status: 'LIFTED', liftAskedAt: expect.any(String) })
    }
  })
})
