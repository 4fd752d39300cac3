// Closing a round of enforcement (终本), and what the clock does to it. A: the checklist · B: two judges · C: ten checks, clues, resumption ·
// D: objection, performance · E: an exposure notice that has to come down. The clock of this server is moved: the describes run in their order.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isLongOpen } from '../../src/domains/credit/closures/checklist.js'
import { semiCheckDays } from '../../src/domains/credit/closures/closure.clocks.js'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { newCaseNo, published } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { CASE, EnforcementCase, HASH, HEARD, ROUND_PAPERS } from './enforcement.world.js'
import { boardOf, Notice } from './exposure.world.js'

const DAY = 24 * 3600
/** The sandbox's clock goes no further at once. */
const YEAR = 365 * DAY
let server: TestServer
let city: City
let now = new Date('2026-03-30T10:00:00+08:00')
beforeAll(async () => {
  server = await startServer({ env: { SANDBOX_CLOCK: now.toISOString() } })
  city = new City(server.url, server.dataDir)
}, 60_000)
afterAll(() => server.stop())

const judge = () => city.as('court', 'court-judge')
async function advanceTo(day: string): Promise<void> {
  const then = new Date(`${day}T10:00:00+08:00`)
  for (let left = (then.getTime() - now.getTime()) / 1000; left > 0; left -= YEAR) await city.advance(Math.min(left, YEAR))
  now = then
}
const changesOf = async (type: string) => {
  await new Promise(resolve => setTimeout(resolve, 800))
  return (await judge().ask('query ($types: [String!]) { changes(types: $types) { changes { recordId } } }', { types: [type] }))['changes'].changes.map(({ recordId }: { recordId: string }) => recordId)
}

describe('A: the checklist', () => {
  it('K42: a case of two months and 29 days is not closed, nor one of three months to the day; a day more is', async () => {
    const young = await EnforcementCase.open(city, '2026-01-01')
    await young.requested()
    expect(young.last.userErrors).toMatchObject([{ code: 'CLOSURE_ITEM_MISSING', message: expect.stringContaining('Z4') }])
    expect(young.seen['status']).toBe('OPEN')
    expect(young.item('Z4')).toMatchObject({ isMet: false, missing: ['THREE_MONTHS'] })
    observed(...young.codes, `Z4 ${young.item('Z4').isMet}`)
    expect(['2025-12-30', '2025-12-29'].map(filedOn => isLongOpen(filedOn, '2026-03-30'))).toEqual([false, true])
    const old = await EnforcementCase.open(city, '2025-12-29')
    expect((await old.requested()).seen['status']).toBe('REVIEW')
  })

  it('names every paper that is missing, and takes no hash that is none, and no excuse for what is always needed', async () => {
    const found = await EnforcementCase.open(city, '2025-11-03')
    await found.step('requestClosure')
    expect(found.last.userErrors.map(({ message }) => /Z\d/.exec(message)?.[0])).toEqual(['Z1', 'Z3', 'Z5'])
    expect(found.last.userErrors[0]?.message).toContain('ENFORCEMENT_NOTICE, REPORT_ORDER, REPORT_CHECK, REPORT_PENALTY')
    for (const wrong of [
      { paper: 'REPORT_ORDER', sha256: 'B'.repeat(64), issuedOn: '2026-02-01' }, { paper: 'REPORT_ORDER', sha256: HASH }, { paper: 'REPORT_ORDER', notNeeded: '不需要' },
      { paper: 'DEBTOR_SEARCH', notNeeded: '未失联', sha256: HASH },
    ]) expect((await found.papers(wrong)).codes).toContain('PAPER_HASH_INVALID')
    expect((await found.papers({ paper: 'REPORT_ORDER', sha256: HASH, issuedOn: '2026-03-31' })).codes).toEqual(['CASE_DATE_FUTURE'])
  })

  it('Z2 is what the registers say: another debtor\'s restriction is refused, one that is lifted stops the request, and one that has ended is none', async () => {
    const found = await EnforcementCase.open(city, '2025-11-03')
    const other = await EnforcementCase.open(city, '2025-11-03')
    const restrictionOf = async (id: unknown) => (await judge().ask('query ($id: ID!) { enforcementCase(id: $id) { debtors { restrictionId listingId nameMasked } } }', { id }))['enforcementCase'].debtors[0]
    const theirs = await restrictionOf(other.seen['id'])
    await found.step('recordDebtorMeasures', { debtors: [{ number: 1, restrictionId: theirs.restrictionId, notListedReason: '案外' }, { number: 2, restrictionId: theirs.restrictionId, notListedReason: '无' }] })
    expect(found.codes).toEqual(['DEBTOR_MEASURE_UNFIT', 'DEBTOR_UNKNOWN'])
    expect(found.item('Z2')).toMatchObject({ isMet: true, missing: [] })
    const own = await restrictionOf(found.seen['id'])
    await judge().do('liftRestriction', { id: own.restrictionId, expectedVersion: 1, reason: '测试解除' }, 'restriction { status }')
    await found.requested()
    expect(found.last.userErrors).toMatchObject([{ code: 'CLOSURE_ITEM_MISSING', message: expect.stringContaining('1:RESTRICTION') }])
    const name = async (validTo: string) => {
      const order = { partyKind: 'PERSON', ...found.listed?.debtor, orderNo: newCaseNo(), measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务', validTo }
      const { restriction } = await judge().do('reportRestriction', order, 'restriction { id }')
      return (await found.step('recordDebtorMeasures', { debtors: [{ number: 1, restrictionId: restriction.id, listingId: found.listed?.seen.id }] })).codes
    }
    expect([await name('2026-03-29'), await name('2026-03-30')]).toEqual([['DEBTOR_MEASURE_UNFIT'], []])
  })

  it('says of each rule what it rests on, and whether that was verified', async () => {
    const { closureRules } = await judge().ask('{ closureRules { code article source isVerified amount unit isConditional } }')
    const rule = (code: string) => closureRules.find((each: { code: string }) => each.code === code)
    expect([rule('Z4'), rule('REVIEW'), rule('DATABASE_ENTRY'), rule('OBJECTION_LIMIT'), rule('CLUE_URGENT'), rule('SEMI_CHECK')]).toMatchObject([
      { isVerified: true }, { source: 'design', isVerified: false, amount: 5, unit: 'WORKING_DAYS' }, { isVerified: false, amount: 7 }, { isVerified: false, amount: 60 },
      { isVerified: true, amount: 3 }, { article: 'ZB §9 ¶2', amount: 6, unit: 'MONTHS' },
    ])
  })
})

describe('B: two judges', () => {
  it('K43: the handler does not approve her own closing; a second judge does', async () => {
    const found = await (await EnforcementCase.open(city, '2025-11-03')).requested()
    await found.approve('court-judge')
    expect(found.codes).toEqual(['FOUR_EYES'])
    observed(...found.codes)
    await found.approve()
    expect([found.codes, found.seen['status'], found.seen['rulingOn']]).toEqual([[], 'CLOSED_ROUND', '2026-03-30'])
    expect(found.seen['clocks']).toMatchObject([{ clock: 'DATABASE_ENTRY', dueAt: '2026-04-08T00:00:00.000+08:00' }, { clock: 'REVIEW', metAt: expect.any(String) }])
  })

  it('sends a request back with what is missing; only papers of Z6 are added under review, and without a signature the president approves', async () => {
    const found = await EnforcementCase.open(city, '2025-11-03')
    await found.papers(...ROUND_PAPERS)
    await found.step('requestClosure')
    expect((await found.approve()).last.userErrors).toMatchObject([{ code: 'CLOSURE_ITEM_MISSING', message: expect.stringContaining('Z6') }])
    expect((await found.papers({ paper: 'SITE_CHECK', sha256: HASH, issuedOn: '2026-03-01' })).codes).toEqual(['CLOSURE_UNDER_REVIEW'])
    expect((await found.step('rejectClosure', { missing: ['Z3'], reason: '实地调查不足' })).codes).toEqual(['FOUR_EYES'])
    await found.step('rejectClosure', { missing: ['Z3'], reason: '实地调查不足' }, 'court-judge-2')
    expect(found.seen).toMatchObject({ status: 'OPEN', rejectedItems: ['Z3'], rejectReason: '实地调查不足' })
    await found.step('requestClosure')
    const panel = { paper: 'PANEL_MINUTES', sha256: HASH, issuedOn: '2026-03-29' }
    expect((await found.papers(HEARD[0] ?? {}, panel)).codes).toEqual([])
    expect((await found.approve()).codes).toEqual(['CLOSURE_PANEL_NEEDS_PRESIDENT'])
    expect((await found.approve('court-president')).seen['status']).toBe('CLOSED_ROUND')
  })

  it('another court finds no case, another judge does not fill it, and a number stands once', async () => {
    const found = await EnforcementCase.open(city, '2025-11-03')
    const stranger = city.as('court_2', 'court2-judge')
    expect(await stranger.ask('query ($id: ID!) { enforcementCase(id: $id) { id } node(id: $id) { id } }', { id: found.seen['id'] })).toEqual({ enforcementCase: null, node: null })
    expect(codesOf(await stranger.do('requestClosure', { id: found.seen['id'], expectedVersion: found.seen['version'] }, CASE))).toEqual(['NOT_FOUND'])
    expect((await found.step('requestClosure', {}, 'court-judge-2')).codes).toEqual(['NOT_CASE_HANDLER'])
    const input = { caseNo: found.seen['caseNo'], filedOn: '2025-11-03', debtFen: 1, applicant: { partyKind: 'PERSON', name: '李', identityNumber: '11' }, debtors: [] }
    expect(codesOf(await judge().do('openEnforcementCase', input, CASE))).toEqual(['CASE_DEBTORS_COUNT'])
    const again = { ...input, applicant: { partyKind: 'PERSON', name: '张三', identityNumber: '11' }, debtors: [{ partyKind: 'PERSON', ...found.listed?.debtor }] }
    expect(codesOf(await judge().do('openEnforcementCase', again, CASE))).toEqual(['RESIDENT_ID_INVALID'])
  })
})

describe('E: an exposure notice', () => {
  it('K47: the debt is paid and the notice hangs on; after 24 hours it is late, after three working days the head of the court is told', async () => {
    const board = await boardOf(city)
    const listed = await published(city, { grounds: ['G1'] })
    const notice = await (await Notice.draft(city, listed.seen.id, board)).posted()
    expect(notice.seen['status']).toBe('POSTED')
    await listed.step('recordRelease', { ground: 'D1' })
    expect(listed.codes).toEqual([])
    expect((await notice.reload()).seen).toMatchObject({
      status: 'POSTED', withdrawalReason: 'PERFORMED', removalTargetAt: expect.stringMatching(/^2026-03-31T10:0/), removalDueAt: '2026-04-03T00:00:00.000+08:00', removalLateAt: null,
    })
    await city.advance(DAY)
    expect((await notice.reload()).seen).toMatchObject({ removalLateAt: expect.any(String), removalBreachedAt: null })
    await city.advance(3 * DAY)
    now = new Date(now.getTime() + 4 * DAY * 1000)
    expect((await notice.reload()).seen).toMatchObject({ status: 'POSTED', removalBreachedAt: expect.any(String) })
    expect(await changesOf('exposureNotice.removalBreached')).toEqual([notice.seen['id']])
    observed(notice.seen['status'], 'exposureNotice.removalBreached')
    const { exposureNotices } = await city.as('court', 'court-president').ask('{ exposureNotices(first: 10, filter: { isToBeRemoved: true }) { edges { node { id removalBreachedAt } } } }')
    expect(exposureNotices.edges).toMatchObject([{ node: { id: notice.seen['id'] } }])
    expect((await notice.removed()).seen).toMatchObject({ status: 'REMOVED', removalBreachedAt: expect.any(String), removedHash: expect.any(String) })
  }, 60_000)

  it('comes down when its period ends; a digital board by itself, a renewed one thirty days later, and one that never hung is void', async () => {
    const [digital, plain, other, fourth] = [await boardOf(city, { isDigital: true }), await boardOf(city), await boardOf(city), await boardOf(city)]
    const listed = await published(city, { grounds: ['G1'] })
    const shown = await (await Notice.draft(city, listed.seen.id, digital)).posted('2026-03-20', '2026-04-03')
    const renewed = await (await Notice.draft(city, listed.seen.id, plain)).posted('2026-03-20', '2026-04-03')
    expect(renewed.seen).toMatchObject({ toOn: '2026-05-02' })
    await renewed.step('renewExposureNotice', {}, 'president')
    expect([renewed.seen['toOn'], (await renewed.step('renewExposureNotice', {}, 'president')).codes]).toEqual(['2026-06-01', ['NOTICE_RENEWED']])
    const never = await (await Notice.draft(city, listed.seen.id, other)).approved('2026-03-20', '2026-04-03')
    // Ten days it hung on the fourth board: hung there again it has twenty.
    const early = await (await Notice.draft(city, listed.seen.id, fourth)).posted('2026-03-20', '2026-04-03')
    await advanceTo('2026-04-12')
    await early.removed()
    expect((await (await Notice.draft(city, listed.seen.id, fourth)).posted('2026-04-05', '2026-04-12')).seen).toMatchObject({ daysBefore: 10, renewals: 0, toOn: '2026-05-01' })
    await advanceTo('2026-05-02')
    expect((await shown.reload()).seen['status']).toBe('POSTED')
    await advanceTo('2026-05-03')
    expect((await shown.reload()).seen).toMatchObject({ status: 'REMOVED', withdrawalReason: 'PERIOD_ENDED', removedByStaffId: null })
    expect((await Notice.draft(city, listed.seen.id, digital)).codes).toEqual(['NOTICE_DAYS_SPENT'])
    expect((await never.reload()).seen).toMatchObject({ status: 'VOID' })
    expect((await renewed.reload()).seen).toMatchObject({ status: 'POSTED', withdrawnAt: null })
    await advanceTo('2026-06-02')
    expect((await renewed.reload()).seen).toMatchObject({ status: 'POSTED', withdrawalReason: 'PERIOD_ENDED' })
  }, 60_000)
})

describe('D: objection and performance', () => {
  it('an objection that is upheld opens the case again; one that is dismissed leaves it closed; late ones are marked', async () => {
    const found = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
    await found.step('serveClosure')
    await found.step('enterClosure', { databaseNo: 'ZB-1' })
    await found.step('recordClosureObjection', { objector: '李四', filedOn: '2026-06-02' })
    expect(found.seen).toMatchObject({ status: 'OBJECTION', isObjectionLate: false })
    expect(found.seen['clocks'][0]).toMatchObject({ clock: 'OBJECTION', dueAt: '2026-06-18T00:00:00.000+08:00' })
    expect((await found.step('decideClosureObjection', { isUpheld: true, reason: '有财产' })).codes).toEqual(['FOUR_EYES'])
    await found.step('decideClosureObjection', { isUpheld: true, reason: '有财产' }, 'court-president')
    expect(found.seen).toMatchObject({ status: 'OPEN', leavesDatabase: true })
    expect(new Set(found.seen['checks'].map(({ status }: { status: string }) => status))).toEqual(new Set(['CANCELLED']))
    expect((await found.step('requestClosure')).codes).toEqual(['CLOSURE_ENTRY_OPEN'])
    await found.step('deleteClosureEntry')
    await found.step('requestClosure')
    await found.approve()
    expect(found.seen).toMatchObject({ status: 'CLOSED_ROUND', round: 2, leavesDatabase: false })
    expect(found.seen['checks']).toHaveLength(10)
    await found.step('serveClosure')
    expect((await found.step('serveClosure')).codes).toEqual(['CLOSURE_SERVED'])
    await advanceTo('2026-08-31')
    await found.reload()
    expect(found.seen['clocks'][0]).toMatchObject({ clock: 'DATABASE_ENTRY', breachedAt: expect.any(String) })
    await found.step('recordClosureObjection', { objector: '李四', filedOn: '2026-08-30' })
    expect(found.seen).toMatchObject({ status: 'OBJECTION', isObjectionLate: true })
    await found.step('decideClosureObjection', { isUpheld: false, reason: '无财产' }, 'court-judge-2')
    expect(found.seen['status']).toBe('CLOSED_ROUND')
  }, 60_000)

  it('performed: it leaves the public database within three days, and nothing is checked any more', async () => {
    const found = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
    await found.step('enterClosure', { databaseNo: 'ZB-2' })
    expect((await found.step('deleteClosureEntry')).codes).toEqual(['STATE_CONFLICT'])
    await found.step('completeEnforcement', { performedFen: 5_000_000 })
    expect(found.seen).toMatchObject({ status: 'DONE', leavesDatabase: true })
    expect(found.seen['clocks'][0]).toMatchObject({ clock: 'DATABASE_DELETION', dueAt: '2026-09-04T00:00:00.000+08:00' })
    expect(found.seen['checks'].every(({ status }: { status: string }) => status === 'CANCELLED')).toBe(true)
    await found.step('deleteClosureEntry')
    expect(found.seen).toMatchObject({ leavesDatabase: false, status: 'DONE' })
    expect(await changesOf('enforcementCase.performed')).toEqual([found.seen['id']])
  })
})

describe('C: after the ruling', () => {
  const check = (found: EnforcementCase, number: number) => found.seen['checks'].find((each: { number: number }) => each.number === number)
  const CHECK = 'closureCheck { id version status result toldBy }'
  const record = async (found: EnforcementCase, number: number, result = 'NOTHING') => {
    const { id, version } = check(await found.reload(), number)
    const payload = await judge().do('recordSemiCheck', { id, expectedVersion: version, result, findings: '四类财产均无', sha256: HASH, toldBy: 'PLATFORM' }, CHECK)
    await found.reload()
    return payload
  }
  let closed: EnforcementCase
  let found: EnforcementCase

  it('K44: a ruling of 2026-08-31 has ten checks, from 2027-02-28 to 2031-08-31; one not made on its day is an alert', async () => {
    closed = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
    found = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
    const days = closed.seen['checks'].map(({ dueOn }: { dueOn: string }) => dueOn)
    expect(closed.seen['rulingOn']).toBe('2026-08-31')
    expect(days).toEqual(['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31', '2029-02-28', '2029-08-31', '2030-02-28', '2030-08-31', '2031-02-28', '2031-08-31'])
    expect(semiCheckDays('2026-08-31')).toEqual(days)
    observed(...days)
    expect(codesOf(await record(closed, 1))).toEqual(['CHECK_NOT_DUE'])
    await advanceTo('2027-02-28')
    expect(check(await closed.reload(), 1)).toMatchObject({ status: 'DUE' })
    expect((await record(closed, 1))['closureCheck']).toMatchObject({ status: 'CHECKED', result: 'NOTHING', toldBy: 'PLATFORM' })
    await advanceTo('2027-09-01')
    expect(check(await closed.reload(), 2)).toMatchObject({ status: 'OVERDUE', overdueAt: expect.any(String) })
    expect(await changesOf('closureCheck.overdue')).toContain(check(closed, 2).id)
  }, 60_000)

  it('two checks without a find make D4 possible, one does not; the applicant reads the results, the debtor does not', async () => {
    const listed = closed.listed
    await listed?.step('recordRelease', { ground: 'D4' })
    expect(listed?.codes).toEqual(['CHECKS_MISSING'])
    expect((await record(closed, 2))['closureCheck']).toMatchObject({ status: 'CHECKED' })
    await listed?.step('recordRelease', { ground: 'D4' })
    expect(listed?.codes).toEqual([])
    const read = async (name: string) => (await city.citizen(name).ask('query ($id: ID!) { enforcementCase(id: $id) { status checks { number result } debtors { nameMasked } } }', { id: closed.seen['id'] }))['enforcementCase']
    expect((await read('张三')).checks.slice(0, 3)).toEqual([{ number: 1, result: 'NOTHING' }, { number: 2, result: 'NOTHING' }, { number: 3, result: null }])
    expect(await read('李四')).toBeNull()
    await expect(city.citizen('张三').ask('query ($id: ID!) { enforcementCase(id: $id) { clocks { clock } } }', { id: closed.seen['id'] })).rejects.toThrow('FORBIDDEN')
  })

  it('a find resumes enforcement, under a number of the type 执恢 alone', async () => {
    await found.reload()
    expect((await found.step('enterClosure', { databaseNo: 'ZB-3' })).codes).toEqual([])
    expect((await record(found, 2, 'FOUND'))['closureCheck']).toMatchObject({ result: 'FOUND' })
    expect(found.seen).toMatchObject({ status: 'RESUMED', leavesDatabase: true })
    expect(check(found, 3)).toMatchObject({ status: 'CANCELLED' })
    expect((await found.step('reopenEnforcement', { caseNo: newCaseNo(), filedOn: '2027-09-01', debtFen: 1 })).codes).toEqual(['CASE_NO_NOT_RESUMED'])
    const before = found.seen['id']
    await found.step('reopenEnforcement', { caseNo: newCaseNo().replace('2026', '2027').replace('执', '执恢'), filedOn: '2027-09-01', debtFen: 4_000_000 })
    expect(found.seen).toMatchObject({ status: 'OPEN', resumesId: before, caseNo: expect.stringContaining('执恢') })
  })

  it('K45: a valid clue in year 7 resumes enforcement; an unfounded one does not, and a late check of one is told', async () => {
    await advanceTo('2033-05-10')
    await closed.reload()
    expect(closed.seen['status']).toBe('CLOSED_ROUND')
    const CLUE = 'enforcementClue { id version status dueAt }'
    const clueOf = async (isUrgent: boolean) => {
      const payload = await judge().do('reportEnforcementClue', { id: closed.seen['id'], expectedVersion: closed.seen['version'], source: 'APPLICANT', words: '名下新购车辆', isUrgent }, CLUE)
      await closed.reload()
      return payload['enforcementClue']
    }
    const decide = async ({ id, version }: { id: string, version: number }, isValid: boolean) => {
      const payload = await judge().do('decideEnforcementClue', { id, expectedVersion: version, isValid, findings: '已核实' }, CLUE)
      await closed.reload()
      return payload['enforcementClue'].status
    }
    const [weak, urgent] = [await clueOf(false), await clueOf(true)]
    expect([weak.dueAt, urgent.dueAt]).toEqual(['2033-05-18T00:00:00.000+08:00', '2033-05-14T00:00:00.000+08:00'])
    expect([await decide(weak, false), closed.seen['status']]).toEqual(['UNFOUNDED', 'CLOSED_ROUND'])
    await advanceTo('2033-05-15')
    expect((await closed.reload()).seen['clocks'].find(({ clock }: { clock: string }) => clock === 'CLUE_URGENT')).toMatchObject({ breachedAt: expect.any(String) })
    expect([await decide(urgent, true), closed.seen['status']]).toEqual(['VERIFIED', 'RESUMED'])
    observed(closed.seen['status'], `ruling ${closed.seen['rulingOn']}`, 'clue 2033-05-10')
  }, 60_000)
})
