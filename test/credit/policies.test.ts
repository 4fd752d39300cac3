// Incentive policies and their three check points. A: the catalogue · B: who asks about whom · C: what the list does to an application between its points.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf, type City } from '../support/client.js'
import { newCaseNo, newDebtor, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { world } from '../support/world.js'
import { dutiesOf, newFirm } from './duties.world.js'
import { logOf } from './screening.world.js'

const CHECK = 'policyCheck { id result checkPoint purpose caseNo courtName foundOfficers listVersion memorandumVersion ruleDocVersion application { id version status holdUntil performanceShownAt nameMasked } }'
/** Of the registry: for firms; the sixth of the industry row asks about officers too. */
const FOR_FIRMS = 3
const WITH_OFFICERS = 6
/** Of the start-up row: for persons too, and against who is restricted. */
const FOR_RESTRICTED = 150

let city: City
beforeAll(() => { city = world() })
const registry = () => city.as('signatory', 'signatory-clerk')
const finance = () => city.as('signatory_2', 'signatory2-clerk')

const subjectOf = ({ partyKind = 'UNIT', name, identityNumber }: { partyKind?: string, name: string, identityNumber: string }) => ({ partyKind, name, identityNumber })
type Firm = ReturnType<typeof newFirm>
type Officer = ReturnType<typeof subjectOf>
class Application {
  readonly applicationNo = `申${nextSerial()}`
  constructor(readonly firm: Firm, readonly policyNo = FOR_FIRMS) {}

  async at(checkPoint: 'APPLY' | 'APPROVE' | 'PAY', more: object = {}, caller = registry()) {
    const payload = await caller.do('checkPolicy', { policyNo: this.policyNo, applicationNo: this.applicationNo, checkPoint, subject: subjectOf(this.firm), ...more }, CHECK)
    return { codes: codesOf(payload), check: payload['policyCheck'] }
  }
}

describe('A: the catalogue', () => {
  it('has 164 policies in nine categories, numbered through, and says that they are demo data', async () => {
    const counts = { INDUSTRY_TECH: 46, TALENT: 22, TALENT_HOUSING: 12, FOREIGN_TRADE: 18, ENERGY_GREEN: 14, FINANCE: 16, LIVELIHOOD: 6, CULTURE_SPORT: 14, STARTUP: 16 }
    const numbers: number[] = []
    for (const [category, count] of Object.entries(counts)) {
      const { incentivePolicies } = await registry().ask('query ($category: PolicyCategory!) { incentivePolicies(category: $category) { policyNo isDemo checkPoints legalBasis { isVerified } } }', { category })
      expect([category, incentivePolicies.length]).toEqual([category, count])
      expect(incentivePolicies.every((each: { isDemo: boolean }) => each.isDemo)).toBe(true)
      numbers.push(...incentivePolicies.map(({ policyNo }: { policyNo: number }) => policyNo))
    }
    expect(numbers).toEqual(Array.from({ length: 164 }, (_, n) => n + 1))
  })
})

describe('B: a check', () => {
  it('is asked by the unit that runs the policy, and before the payment by the one that pays', async () => {
    const application = new Application(newFirm())
    expect((await application.at('APPLY', {}, finance())).codes).toEqual(['POLICY_NOT_YOURS'])
    expect((await application.at('APPLY')).check).toMatchObject({ result: 'CLEAR', purpose: `POLICY_${FOR_FIRMS}`, application: { status: 'APPLIED' } })
    expect((await application.at('APPROVE')).check.application.status).toBe('APPROVED')
    expect((await application.at('PAY', {}, finance())).check.application.status).toBe('PAID')
    for (const caller of [city.as('bank', 'bank-clerk'), city.as('dealership', 'dealer-clerk'), city.as('court', 'court-judge')]) {
      await expect(application.at('PAY', {}, caller)).rejects.toThrow('FORBIDDEN')
    }
  })

  it.each([
    ['POLICY_UNKNOWN', { policyNo: 165 }], ['POLICY_SUBJECT_KIND', { subject: { partyKind: 'PERSON', ...newDebtor() } }], ['USCC_INVALID', { subject: { partyKind: 'UNIT', name: '测', identityNumber: '91500199MA5TTT018A' } }],
    ['OFFICERS_NOT_ASKED', { officers: [{ partyKind: 'PERSON', ...newDebtor() }] }], ['TEXT_INVALID', { applicationNo: ' ' }],
  ])('is refused with %s', async (code, more) => {
    expect((await new Application(newFirm()).at('APPLY', more)).codes).toEqual([code])
  })

  it('comes in its turn, and one number is one applicant', async () => {
    const application = new Application(newFirm())
    expect((await application.at('PAY')).codes).toEqual(['APPLICATION_UNKNOWN'])
    await application.at('APPLY')
    expect((await application.at('PAY')).codes).toEqual(['STATE_CONFLICT'])
    expect((await application.at('APPROVE', { subject: subjectOf(newFirm()) })).codes).toEqual(['APPLICATION_DIFFERS'])
  })

  it('looks at the firm alone, and at officers only where the policy asks', async () => {
    const officer = newDebtor('测法定')
    await published(city, { ...officer })
    const firm = newFirm()
    expect((await new Application(firm).at('APPLY')).check.result).toBe('CLEAR')
    const asked = await new Application(firm, WITH_OFFICERS).at('APPLY', { officers: [{ partyKind: 'PERSON', ...officer }] })
    expect(asked.check).toMatchObject({ result: 'REFUSED', foundOfficers: 1 })
  })

  it('names the officers where the policy asks about them: of those once named none is left out later, and others may be added', async () => {
    const [first, added] = [newDebtor('测法定'), newDebtor('测董事')].map(person => ({ partyKind: 'PERSON', ...person })) as [Officer, Officer]
    const application = new Application(newFirm(), WITH_OFFICERS)
    for (const officers of [undefined, null, [], [subjectOf(application.firm)]]) expect((await application.at('APPLY', { officers })).codes).toEqual(['OFFICERS_NEEDED'])
    expect((await application.at('APPLY', { officers: [first] })).check.result).toBe('CLEAR')
    expect((await application.at('APPLY', { officers: [added] })).codes).toEqual(['OFFICERS_LEFT_OUT'])
    expect((await application.at('APPROVE')).codes).toEqual(['OFFICERS_NEEDED'])
    expect((await application.at('APPROVE', { officers: [added] })).codes).toEqual(['OFFICERS_LEFT_OUT'])
    expect((await application.at('APPROVE', { officers: [added, first] })).check).toMatchObject({ result: 'CLEAR', application: { status: 'APPROVED' } })
    await published(city, { ...added })
    expect((await application.at('PAY', { officers: [first] }, finance())).codes).toEqual(['OFFICERS_LEFT_OUT'])
    expect((await application.at('PAY', { officers: [first, added] }, finance())).check).toMatchObject({ result: 'HELD', foundOfficers: 1, application: { status: 'HELD' } })
  })

  it('a number that is listed under another name stops nobody by itself', async () => {
    const firm = newFirm()
    await published(city, { ...firm, grounds: ['G1'] })
    const other = new Application({ ...firm, name: '渝测完全不同有限公司' })
    expect((await other.at('APPLY')).check).toMatchObject({ result: 'REVIEW', caseNo: null, application: { status: 'APPLIED' } })
  })

  it('once reviewed is in doubt no more: somebody else is clear, and the same is found when a second person has confirmed it', async () => {
    const MATCHES = 'policyCheck { result matchIds foundOfficers caseNo }'
    const checked = async (of: Firm, policyNo = FOR_FIRMS, officers?: object[]) => (await registry().do('checkPolicy',
      { policyNo, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: subjectOf(of), ...(officers ? { officers } : {}) }, MATCHES))['policyCheck']
    const review = async (matchId: string, decision: string, more: object = {}, staff = 'signatory-reviewer') =>
      (await city.as('signatory', staff).do('decideMatch', { matchId, decision, note: '核对登记', expiresAt: '2026-09-01T00:00:00+08:00', ...more }, 'matchDecision { id version status }'))['matchDecision']
    const firm = newFirm()
    const listed = await published(city, { ...firm, grounds: ['G1'] })
    const renamed = { ...firm, name: '渝测更名有限公司' }
    const { result, matchIds: [matchId] } = await checked(renamed)
    expect([result, (await review(matchId, 'DIFFERENT')).status]).toEqual(['REVIEW', 'IN_FORCE'])
    expect(await checked(renamed)).toMatchObject({ result: 'CLEAR', matchIds: [] })
    expect((await checked(firm)).result).toBe('REFUSED')

    await review(matchId, 'SAME')
    expect((await checked(renamed)).result).toBe('REVIEW')
    const same = await review(matchId, 'SAME', { isAdverse: true })
    expect([same.status, (await checked(renamed)).result]).toEqual(['AWAITING_SECOND', 'REVIEW'])
    await city.as('signatory', 'signatory-reviewer-2').do('confirmMatch', { id: same.id, expectedVersion: same.version, isConfirmed: true }, 'matchDecision { id }')
    expect(await checked(renamed)).toMatchObject({ result: 'REFUSED', caseNo: listed.seen['caseNo'] })

    const officer = newDebtor()
    await published(city, { ...officer })
    const asked = [{ partyKind: 'PERSON', ...officer, name: '改名人' }]
    const inDoubt = await checked(newFirm(), WITH_OFFICERS, asked)
    expect(inDoubt).toMatchObject({ result: 'REVIEW', foundOfficers: 0 })
    await review(inDoubt.matchIds[0], 'DIFFERENT')
    expect((await checked(newFirm(), WITH_OFFICERS, asked)).result).toBe('CLEAR')
  })

  it('a restriction under another name is decided and remembered as a listing is', async () => {
    const person = newDebtor()
    const { restriction } = await city.as('court', 'court-judge').do('reportRestriction',
      { partyKind: 'PERSON', ...person, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行' }, 'restriction { id version orderNo }')
    await city.as('court', 'court-judge').do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
    const checked = async (name: string, caller = registry()) => (await caller.do('checkPolicy',
      { policyNo: FOR_RESTRICTED, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: { partyKind: 'PERSON', ...person, name } }, 'policyCheck { result matchIds caseNo }'))['policyCheck']
    const review = async (matchId: string, decision: string, more: object = {}) => (await city.as('signatory', 'signatory-reviewer').do('decideMatch',
      { matchId, decision, note: '核对登记', expiresAt: '2026-09-01T00:00:00+08:00', ...more }, 'matchDecision { id version status listingId restrictionId }'))['matchDecision']
    const { result, matchIds: [matchId] } = await checked('改名人')
    expect([result, await review(matchId, 'DIFFERENT')]).toEqual(['REVIEW', expect.objectContaining({ status: 'IN_FORCE', listingId: null, restrictionId: restriction.id })])
    expect(await checked('改名人')).toEqual({ result: 'CLEAR', matchIds: [], caseNo: null })
    expect(await checked(person.name)).toEqual({ result: 'REFUSED', matchIds: [], caseNo: restriction.orderNo })
    const same = await review(matchId, 'SAME', { isAdverse: true })
    expect((await checked('改名人')).result).toBe('REVIEW')
    await city.as('signatory', 'signatory-reviewer-2').do('confirmMatch', { id: same.id, expectedVersion: same.version, isConfirmed: true }, 'matchDecision { id }')
    expect(await checked('改名人')).toEqual({ result: 'REFUSED', matchIds: [expect.any(String)], caseNo: restriction.orderNo })
  })

  it('stands in the log of everybody it asked about, officers too, and where it was refused', async () => {
    const asked = async () => (await logOf(city.citizen('张三'))).map(({ organisation, purpose, wasRefused }) => ({ organisation, purpose, wasRefused }))
    const before = await asked()
    const applicant = new Application({ ...BUYERS.zhang, partyKind: 'PERSON' } as unknown as Firm, FOR_RESTRICTED)
    expect((await applicant.at('APPLY')).codes).toEqual([])
    expect((await applicant.at('APPLY', {}, finance())).codes).toEqual(['POLICY_NOT_YOURS'])
    expect((await new Application(newFirm(), WITH_OFFICERS).at('APPLY', { officers: [{ partyKind: 'PERSON', ...BUYERS.zhang }] })).codes).toEqual([])
    expect((await asked()).slice(before.length)).toEqual([
      { organisation: '渝测市场监督管理局', purpose: `POLICY_${FOR_RESTRICTED}`, wasRefused: false }, { organisation: expect.any(String), purpose: `POLICY_${FOR_RESTRICTED}`, wasRefused: true },
      { organisation: '渝测市场监督管理局', purpose: `POLICY_${WITH_OFFICERS}`, wasRefused: false },
    ])
  })

  it('a policy against the restricted finds a delivered notice, and no listing', async () => {
    const person = newDebtor()
    const applicant = { ...person, partyKind: 'PERSON' } as unknown as Firm
    await published(city, { ...person })
    expect((await new Application(applicant, FOR_RESTRICTED).at('APPLY')).check.result).toBe('CLEAR')
    const court = city.as('court', 'court-judge')
    const { restriction } = await court.do('reportRestriction', { partyKind: 'PERSON', ...person, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行' }, 'restriction { id version }')
    expect((await new Application(applicant, FOR_RESTRICTED).at('APPLY')).check.result).toBe('CLEAR')
    await court.do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
    expect((await new Application(applicant, FOR_RESTRICTED).at('APPLY')).check).toMatchObject({ result: 'REFUSED', courtName: '渝测区人民法院' })
  })
})

describe('C: the list between two points', () => {
  it('listed at its entry: refused, with court and case, and a hit of M03; deleted before the approval: it goes on', async () => {
    const application = new Application(newFirm())
    const listed = await published(city, { ...application.firm, grounds: ['G1'] })
    const entered = await application.at('APPLY')
    expect(entered.check).toMatchObject({ result: 'REFUSED', caseNo: listed.seen['caseNo'], courtName: '渝测区人民法院', listVersion: expect.stringMatching(/^\d{14}-\d{3,}$/), application: { status: 'REFUSED' } })
    expect(await dutiesOf(registry(), { listingId: listed.seen.id, measure: 'M03' })).toMatchObject([{ status: 'APPLIED', hitCount: 1 }])
    await listed.step('recordRelease', { ground: 'D1' })
    await listed.step('deleteListing', { reason: '已履行完毕' })
    expect((await application.at('APPROVE')).check).toMatchObject({ result: 'CLEAR', caseNo: null, application: { status: 'APPROVED' } })
  })

  it('K21: clean at its entry and listed before the payment: held for 15 days; with performance shown and the listing deleted it is paid', async () => {
    const application = new Application(newFirm())
    for (const point of ['APPLY', 'APPROVE'] as const) expect((await application.at(point)).check.result).toBe('CLEAR')
    const listed = await published(city, { ...application.firm, grounds: ['G1'] })
    const { check } = await application.at('PAY', {}, finance())
    expect(check).toMatchObject({ result: 'HELD', application: { status: 'HELD', holdUntil: expect.any(String) } })
    const days = (Date.parse(check.application.holdUntil) - Date.parse('2026-03-10T10:00:00+08:00')) / (24 * 3600 * 1000)
    expect([days > 15, days < 19]).toEqual([true, true])
    observed(check.result, check.application.status)
    const shown = await registry().do('showPerformance', { id: check.application.id, expectedVersion: check.application.version, proofNo: '履行证明1号' }, 'policyApplication { status performanceShownAt }')
    expect(shown).toMatchObject({ userErrors: [], policyApplication: { status: 'HELD', performanceShownAt: expect.any(String) } })
    expect((await application.at('PAY')).check.result).toBe('HELD')
    await listed.step('recordRelease', { ground: 'D1' })
    await listed.step('deleteListing', { reason: '已履行完毕' })
    expect((await application.at('PAY')).check).toMatchObject({ result: 'CLEAR', application: { status: 'PAID' } })
  })

  it('a debtor under reorganisation is exempt, and it is kept on which ruling', async () => {
    const application = new Application(newFirm())
    await published(city, { ...application.firm, grounds: ['G1'] })
    expect((await application.at('APPLY', { exemption: { ground: 'REORGANISATION', documentNo: '（2026）渝05破1号' } })).check).toMatchObject({ result: 'EXEMPT', application: { status: 'APPLIED' } })
  })

  it('without a basis in a list of punishments a hit is advice: nobody is refused for it', async () => {
    const president = city.as('court', 'court-president')
    const save = async (listRef: object | null) => {
      const { memorandum } = await president.ask('{ memorandum { current } }')
      return president.do('saveMeasure', { code: 'M03', reason: '调整', expectedMemorandumVersion: memorandum.current, listRef }, 'measureRevision { measure { effectiveMode } }')
    }
    const application = new Application(newFirm())
    await published(city, { ...application.firm, grounds: ['G1'] })
    expect((await save(null))['measureRevision'].measure.effectiveMode).toBe('ADVISORY')
    try {
      expect((await application.at('APPLY')).check).toMatchObject({ result: 'ADVISED', application: { status: 'APPLIED' } })
    } finally {
      await save({ list: 'SHENZHEN', entry: '演示条目M03', isDemo: true })
    }
  })
})
