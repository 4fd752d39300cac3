// A court lists a judgment debtor. A: who may be listed, and on what · B: a judge proposes, the president decides, nothing is public before it was
// served and stands in the national database · C: only its own court moves it · D: restrictions bind as whom and for what they say · E: by the clock.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { LISTING, Listed, newCaseNo, newDebtor, newEntryNo, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { residentIdOf, usccOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { logOf } from './screening.world.js'

let city: City
beforeAll(() => { city = world() })

const newFirm = () => ({ partyKind: 'UNIT', name: `渝测失信${nextSerial()}有限公司`, identityNumber: usccOf('91', `MA7L${String(nextSerial() % 10_000).padStart(4, '0')}`), legalRep: '测法定' })
const HASH = 'b'.repeat(64)

describe('A: who may be listed', () => {
  it('K01: a debtor aged 17 on G2 is refused with MINOR', async () => {
    const minor = await Listed.propose(city, { name: '测少年', identityNumber: residentIdOf('2008-06-01', nextSerial() % 998 + 1), grounds: ['G2'] })
    expect(minor.codes).toEqual(['MINOR'])
    observed(minor.codes.join())
  })

  it('K02: on G1 with assets frozen that cover the debt the decision is refused with X2, and the proposal is rejected with it', async () => {
    const listed = await Listed.propose(city, { grounds: ['G1'], debtFen: 500_000, securedFen: 500_000 })
    await listed.decide()
    expect(listed.codes).toEqual(['EXCLUDED'])
    await listed.step('rejectListing', { exclusion: 'X2', reason: '冻结存款足以清偿' }, 'president')
    expect([listed.codes, listed.seen.status]).toEqual([[], 'REJECTED'])
    observed('EXCLUDED', listed.seen.status)
  })

  it('K03: on G4 enough assets forbid nothing; X2 is no reason to reject it', async () => {
    const listed = await Listed.propose(city, { grounds: ['G4'], debtFen: 500_000, securedFen: 900_000, findings: ['X6'] })
    await listed.step('rejectListing', { exclusion: 'X2', reason: '足额' }, 'president')
    expect(listed.codes).toEqual(['EXCLUSION_NOT_APPLICABLE'])
    await listed.decide()
    expect(listed.seen).toMatchObject({ status: 'DECIDED', termYears: 2 })
    observed(listed.seen.status)
  })

  it('K04: the legal representative of a listed firm is refused in the same case, and restricted in that capacity', async () => {
    const firm = newFirm()
    const listed = await published(city, { ...firm, grounds: ['G1'] })
    const person = newDebtor(firm.legalRep)
    const refused = await Listed.propose(city, { ...person, caseNo: listed.seen['caseNo'] })
    expect(refused.codes).toEqual(['RESPONSIBLE_PERSON'])
    const restricted = await city.as('court', 'court-judge').do('reportRestriction', orderOf(person, { capacity: 'LEGAL_REP', viaFirmCode: firm.identityNumber }), RESTRICTION)
    expect(restricted).toMatchObject({ userErrors: [], restriction: { capacity: 'LEGAL_REP', status: 'IN_FORCE' } })
    observed(refused.codes.join(), restricted['restriction'].capacity)
  })

  it('K05: a term of six years is refused, five for grave violence taken; G1 alone has none', async () => {
    const listed = await Listed.propose(city, { grounds: ['G2'] })
    await listed.decide({ termYears: 6 })
    expect(listed.codes).toEqual(['LISTING_TERM_INVALID'])
    await listed.decide({ termYears: 5 })
    expect(listed.seen).toMatchObject({ status: 'DECIDED', termYears: 5 })
    const without = await Listed.propose(city, { grounds: ['G1'] })
    await without.decide({ termYears: 2 })
    expect(without.codes).toEqual(['LISTING_TERM_INVALID'])
    await without.decide()
    expect(without.seen).toMatchObject({ termYears: null })
    observed('LISTING_TERM_INVALID')
  })

  it.each([
    ['RESIDENT_ID_INVALID', { identityNumber: '500199199506154451' }], ['RESIDENT_ID_INVALID', { identityNumber: '110105491231002' }],
    ['USCC_INVALID', { partyKind: 'UNIT', identityNumber: '91500199MA5TTT018A' }], ['ORDER_NO_MALFORMED', { caseNo: '执1号' }], ['GROUNDS_INVALID', { grounds: [] }],
    ['GROUNDS_INVALID', { grounds: ['G2', 'G2'] }], ['TEXT_INVALID', { name: ' ' }], ['TEXT_TOO_LONG', { name: '长'.repeat(201) }], ['PARTY_NAME_DIFFERS', { ...BUYERS.zhang, name: '张山' }],
  ])('is refused with %s', async (code, changes) => {
    expect((await Listed.propose(city, changes)).codes).toEqual([code])
  })
})

describe('B: the way to the list', () => {
  it('K06: signed and not served is not published; after service it is, with its entry number and a warning while no restriction stands', async () => {
    const listed = await Listed.propose(city)
    await listed.decide()
    await listed.publish()
    expect(listed.codes).toEqual(['NOT_SERVED'])
    await listed.step('serveListing')
    await listed.publish('?')
    expect(listed.codes).toEqual(['ENTRY_NO_INVALID'])
    const entryNo = newEntryNo()
    await listed.publish(entryNo)
    expect(listed.seen).toMatchObject({ status: 'PUBLISHED', entryNo: entryNo.toUpperCase(), termEndsOn: '2028-03-10', warnings: ['NO_RESTRICTION'] })
    const warningsAfter = async (validTo: string) => {
      await judge().do('reportRestriction', orderOf(listed.debtor, { validTo }), RESTRICTION)
      return (await judge().ask('query ($no: String!) { listings(first: 1, filter: { entryNo: $no }) { edges { node { warnings } } } }', { no: entryNo }))['listings'].edges[0].node.warnings
    }
    expect([await warningsAfter('2026-03-09'), await warningsAfter('2026-03-10')]).toEqual([['NO_RESTRICTION'], []])
    const twin = await Listed.propose(city)
    await twin.decide()
    await twin.step('serveListing')
    await twin.publish(entryNo)
    expect(twin.codes).toEqual(['ENTRY_TAKEN'])
    observed('NOT_SERVED', listed.seen.status)
  })

  it('who proposes does not decide: the president is another person, and a judge cannot decide', async () => {
    const listed = await Listed.propose(city)
    await expect(listed.step('decideListing', { decisionNo: newCaseNo(), decisionHash: HASH }, 'judge')).rejects.toThrow('FORBIDDEN')
    await listed.decide({ decisionHash: 'x' })
    expect(listed.codes).toEqual(['DECISION_HASH_INVALID'])
  })

  it('K07: grace of one month; performed within it, the listing is cancelled and nobody hears of it', async () => {
    const listed = await Listed.propose(city)
    await listed.decide()
    await listed.step('grantGrace', { until: '2026-04-09' }, 'president')
    expect(listed.codes).toEqual(['GRACE_LENGTH'])
    await listed.step('grantGrace', { until: '2026-04-10' }, 'president')
    await listed.step('serveListing')
    await listed.publish()
    expect(listed.codes).toEqual(['GRACE_RUNS'])
    await listed.step('cancelListing', { reason: '宽限期内已履行' })
    expect(listed.seen).toMatchObject({ status: 'CANCELLED', publishedAt: null })
    observed(listed.seen.status)
  })

  it('K09: a record with a term goes early only by the president\'s decision', async () => {
    const listed = await published(city, { grounds: ['G4'] })
    await listed.step('recordRelease', { ground: 'D1' })
    expect(listed.codes).toEqual(['HAS_TERM'])
    await listed.step('deleteListing', { ground: 'EARLY', reason: '已履行' })
    expect(listed.codes).toEqual(['EARLY_NOT_DECIDED'])
    await listed.step('decideEarlyDeletion', { reason: '主动履行' }, 'president')
    await listed.step('deleteListing', { reason: '主动履行' })
    expect(listed.seen).toMatchObject({ status: 'DELETED', endGround: 'EARLY' })
    observed('HAS_TERM', listed.seen.status)
  })

  it('data are corrected with a new version; a revoked one is as never listed', async () => {
    const listed = await published(city)
    await listed.step('correctListing', { reason: '更正' })
    expect(listed.codes).toEqual(['NOTHING_TO_CORRECT'])
    await listed.step('correctListing', { identityNumber: newDebtor().identityNumber, duty: '偿还本金', reason: '证件号码错误' })
    expect(listed.seen).toMatchObject({ status: 'PUBLISHED', version: 5 })
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    expect(listed.seen.status).toBe('REVOKED')
  })
})

describe('C: another court', () => {
  it('neither sees nor withdraws it; two courts may list one person, one court once a case', async () => {
    const listed = await published(city)
    const { id, version, caseNo } = listed.seen
    const other = await city.as('court_2', 'court2-judge').do('deleteListing', { id, expectedVersion: version, reason: '无' }, LISTING)
    const missing = await city.as('court_2', 'court2-judge').do('deleteListing', { id: 'lst_01J00000000000000000000000', expectedVersion: version, reason: '无' }, LISTING)
    expect([codesOf(other), other.userErrors]).toEqual([['NOT_FOUND'], missing.userErrors])
    expect((await Listed.propose(city, { ...listed.debtor, caseNo })).codes).toEqual(['LISTING_EXISTS'])
    expect((await published(city, listed.debtor, 'court_2')).seen.status).toBe('PUBLISHED')
    for (const caller of [city.as('bank', 'bank-clerk'), city.as('police', 'registrar-1'), city.citizen('张三')]) {
      await expect(caller.do('deleteListing', { id, expectedVersion: version, reason: '无' }, LISTING)).rejects.toThrow('FORBIDDEN')
    }
  })
})

const RESTRICTION = 'restriction { id version status capacity items exemptions { kind from to } }'
const orderOf = (debtor: { name: string, identityNumber: string }, changes: object = {}) => ({
  partyKind: 'PERSON', name: debtor.name, identityNumber: debtor.identityNumber, orderNo: newCaseNo(), measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务', ...changes,
})
const judge = () => city.as('court', 'court-judge')
const bound = async (debtor = newDebtor(), changes: object = {}) => {
  const { restriction } = await judge().do('reportRestriction', orderOf(debtor, changes), RESTRICTION)
  return (await judge().do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, RESTRICTION))['restriction']
}
const check = async (partner: string, debtor: { identityNumber: string }, consumption: string, more: object = {}) => (await city.as(partner).ask(
  'query ($input: RestrictionCheckInput!) { restrictionCheck(input: $input) { isRestricted orderNo refusals { code } } }',
  { input: { partyKind: 'PERSON', identityNumber: debtor.identityNumber, consumption, ...more } }))['restrictionCheck']

describe('D: a restriction', () => {
  it('K15: stops every seat of a G-train and no second class of a D-train', async () => {
    const debtor = newDebtor()
    await bound(debtor)
    const answers = [await check('channel', debtor, 'G_TRAIN'), await check('channel', debtor, 'EMU_SECOND')]
    expect(answers.map(({ isRestricted }) => isRestricted)).toEqual([true, false])
    observed('G_TRAIN denied', 'EMU_SECOND allowed')
  })

  it('K16: with the court\'s approval a legal representative travels with own money inside the window, and not outside', async () => {
    const debtor = newDebtor()
    const { id, version } = await bound(debtor, { capacity: 'LEGAL_REP', viaFirmCode: newFirm().identityNumber })
    const { restriction } = await city.as('court', 'court-president').do('grantExemption', { id, expectedVersion: version, kind: 'OWN_MONEY', items: ['C1'], from: '2026-03-12', to: '2026-03-13', reason: '自有资金出行一次' }, RESTRICTION)
    expect(restriction.exemptions).toEqual([{ kind: 'OWN_MONEY', from: '2026-03-12', to: '2026-03-13' }])
    const at = async (moment: string) => (await check('channel', debtor, 'FLIGHT', { at: moment })).isRestricted
    expect([await at('2026-03-11T23:59:59+08:00'), await at('2026-03-12T00:00:00+08:00'), await at('2026-03-13T23:59:59+08:00'), await at('2026-03-14T00:00:00+08:00')]).toEqual([true, false, false, true])
    observed('allowed 2026-03-12 to 2026-03-13')
  })

  it('K17: an emergency of 45 days is refused, of a month taken', async () => {
    const { id, version } = await bound()
    const grant = (to: string, items = ['C1', 'C9']) => city.as('court', 'court-president').do('grantExemption', { id, expectedVersion: version, kind: 'EMERGENCY', items, from: '2026-03-11', to, reason: '近亲属重病' }, RESTRICTION)
    expect(codesOf(await grant('2026-04-25'))).toEqual(['EXEMPT_MAX'])
    expect(codesOf(await grant('2026-03-20', ['C5']))).toEqual(['EXEMPT_MAX'])
    expect(codesOf(await grant('2026-04-11'))).toEqual([])
    observed('EXEMPT_MAX')
  })

  it('K18: of a representative who was replaced it is lifted, and his successor restricted', async () => {
    const [old, successor, firm] = [newDebtor(), newDebtor(), newFirm()]
    const { id, version } = await bound(old, { capacity: 'LEGAL_REP', viaFirmCode: firm.identityNumber })
    await judge().do('liftRestriction', { id, expectedVersion: version, reason: '已变更法定代表人且非实际控制人' }, RESTRICTION)
    await bound(successor, { capacity: 'LEGAL_REP', viaFirmCode: firm.identityNumber })
    const answers = [await check('channel', old, 'FLIGHT'), await check('channel', successor, 'FLIGHT')]
    expect(answers.map(({ isRestricted }) => isRestricted)).toEqual([false, true])
    observed('old allowed', 'new denied')
  })

  it('K24: a dealership learns of a buyer under C5 yes and the order number, with her consent alone', async () => {
    const debtor = newDebtor()
    await bound(debtor, { items: ['C5'] })
    expect(await check('dealership', debtor, 'VEHICLE')).toMatchObject({ isRestricted: null, refusals: [{ code: 'CONSENT_REF_MISSING' }] })
    expect(await check('dealership', debtor, 'FLIGHT', { consentRef: 'K-1' })).toMatchObject({ refusals: [{ code: 'PURPOSE_NOT_ALLOWED' }] })
    const answer = await check('dealership', debtor, 'VEHICLE', { consentRef: 'K-1' })
    expect(answer).toEqual({ isRestricted: true, orderNo: expect.stringContaining('执'), refusals: [] })
    expect((await check('channel', debtor, 'FLIGHT')).isRestricted).toBe(false)
    expect((await check('dealership', newDebtor(), 'VEHICLE', { consentRef: 'K-2' })).isRestricted).toBe(false)
    observed('c5 yes', 'order number')
  })

  it('every such question stands in the log that she reads, with who asked and what for', async () => {
    const asked = async () => (await logOf(city.citizen('李四'))).map(({ purpose }) => purpose)
    const before = await asked()
    const li = { identityNumber: BUYERS.li.identityNumber }
    await check('dealership', li, 'VEHICLE', { consentRef: 'K-3' })
    await check('channel', li, 'EMU_SECOND')
    await check('insurer', li, 'VEHICLE', { consentRef: 'K-3' })
    expect((await asked()).slice(before.length)).toEqual(['VEHICLE_C5', 'TRAVEL', 'VEHICLE'])
    expect(await check('court', li, 'VEHICLE', { caseNo: newCaseNo() })).toMatchObject({ isRestricted: expect.any(Boolean), refusals: [] })
    expect(await check('court', li, 'VEHICLE')).toMatchObject({ isRestricted: null, refusals: [{ code: 'CASE_NO_NEEDED' }] })
  })

  it.each([
    ['ITEMS_INVALID', { items: [] }], ['ITEMS_INVALID', { items: ['C1', 'C1'] }], ['VIA_FIRM_NEEDED', { capacity: 'CONTROLLER' }], ['VIA_FIRM_NEEDED', { viaFirmCode: usccOf('91', 'MA7LWW11') }],
    ['PERIOD_INVALID', { validFrom: '2026-05-01', validTo: '2026-04-01' }],
  ])('is refused with %s', async (code, changes) => {
    expect(codesOf(await judge().do('reportRestriction', orderOf(newDebtor(), changes), RESTRICTION))).toEqual([code])
  })
})

describe('E: by the clock', () => {
  let server: TestServer
  let old: City
  const caseNo = () => `（2024）渝0103执${nextSerial()}号`
  const at = (changes: object = {}) => ({ caseNo: caseNo(), filedOn: '2024-09-02', basisNo: '（2023）渝0103民初88号', ...changes })
  const publishedThen = async (changes: object) => {
    const listed = await Listed.propose(old, at(changes))
    await listed.decide({ decisionNo: caseNo() })
    await listed.step('serveListing')
    return listed.publish()
  }
  const DAY = 24 * 3600

  beforeAll(async () => {
    // Wednesday 20 November 2024, 10:00.
    server = await startServer({ env: { SANDBOX_CLOCK: '2024-11-20T10:00:00+08:00' } })
    old = new City(server.url, server.dataDir)
  }, 60_000)
  afterAll(() => server.stop())

  it('K08, K10, K11: three working days to delete, six months before relisting at the applicant\'s request, and off the list after the last day', async () => {
    const termed = await publishedThen({ grounds: ['G3'] })
    expect(termed.seen).toMatchObject({ termEndsOn: '2026-11-20', listedUntil: '2026-11-21T00:00:00.000+08:00' })
    const asked = await publishedThen({ grounds: ['G1'] })
    const slow = await publishedThen({ grounds: ['G1'] })
    // Monday 25 November.
    await old.advance(5 * DAY)
    for (const listed of [asked, slow]) await listed.step('recordRelease', { ground: listed === asked ? 'D3' : 'D1' })
    expect(slow.seen).toMatchObject({ releaseDueAt: '2024-11-29T00:00:00.000+08:00', listedUntil: '2024-11-29T00:00:00.000+08:00', status: 'PUBLISHED' })
    await asked.step('deleteListing', { reason: '申请执行人申请' })
    await old.advance(4 * DAY)
    const { listings } = await old.as('court', 'court-judge').ask('query ($no: String!) { listings(first: 1, filter: { caseNo: $no }) { edges { node { overdueAt version } } } }', { no: slow.seen['caseNo'] })
    expect(listings.edges[0].node).toMatchObject({ overdueAt: expect.any(String) })
    observed('deleted by 2024-11-28 24:00')

    // 25 April 2025 is five months later; 26 May more than six.
    await old.advance(147 * DAY)
    const again = (changes: object) => Listed.propose(old, at({ ...asked.debtor, caseNo: asked.seen['caseNo'], grounds: ['G3'], newGround: 'G3', newGroundSince: '2024-12-02', ...changes }))
    expect((await again({})).codes).toEqual(['RELIST_TOO_EARLY'])
    const exOfficio = await again({ isOnApplication: false })
    await exOfficio.step('rejectListing', { reason: '证据不足' }, 'president')
    await old.advance(31 * DAY)
    expect((await again({})).codes).toEqual([])

    // To 24 November 2026, four days after the term.
    await old.advance(380 * DAY)
    await old.advance(167 * DAY)
    const after = await old.as('court', 'court-judge').ask('query ($no: String!) { listings(first: 1, filter: { caseNo: $no }) { edges { node { status endGround releaseDueAt endedAt } } } }', { no: termed.seen['caseNo'] })
    expect(after['listings'].edges[0].node).toEqual({ status: 'DELETED', endGround: 'TERM', releaseDueAt: '2026-11-26T00:00:00.000+08:00', endedAt: '2026-11-21T00:00:00.000+08:00' })
    observed('not listed from 2026-11-21', 'deletion due by 2026-11-25')
  }, 60_000)
})
