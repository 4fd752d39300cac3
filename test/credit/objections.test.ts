// A listed person objects, and a court compares its list. A: the mark at once, the review, the correction · B: the court above · C: the national database ·
// D: by the clock.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { LISTING, newCaseNo, newDebtor, newEntryNo, published, type Listed } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { eventually } from '../support/eventually.js'
import { world } from '../support/world.js'

let city: City
beforeAll(() => { city = world() })

const OBJECTION = 'objection { id version status servedAt superiorName isByRepresentative clocks { step dueAt doneAt missedAt } viewerMay { verb blockedBy } }'
interface Objection { id: string, version: number, status: string, clocks: { step: string, dueAt: string, doneAt: string | null, missedAt: string | null }[] }
const file = (where: City, citizen: string, listed: Listed, changes: object = {}) =>
  where.citizen(citizen).do('fileObjection', { listingId: listed.seen.id, kind: 'WRONG_DATA', reason: '义务内容记载有误', ...changes }, OBJECTION)
const step = (who: ReturnType<City['as']>, mutation: string, { id, version }: Objection, more: object = {}) => who.do(mutation, { id, expectedVersion: version, ...more }, OBJECTION)
const decision = (isUpheld: boolean) => ({ isUpheld, decisionNo: newCaseNo(), reason: isUpheld ? '记载确有错误' : '记载无误' })
const judge2 = (where: City) => where.as('court', 'court-judge-2')
const versionOf = async (where: City, { seen }: Listed): Promise<{ version: number, isDisputed: boolean, status: string }> =>
  (await where.as('court', 'court-judge').ask('query ($id: ID!) { node(id: $id) { ... on Listing { version isDisputed status } } }', { id: seen.id }))['node']
describe('A: an objection', () => {
  it('K13: marks the listing as disputed at once; every answer shows it, and it stays listed', async () => {
    const listed = await published(city, BUYERS.li)
    const filed = await file(city, '李四', listed)
    const objection = filed['objection'] as Objection
    expect([codesOf(filed), objection.status]).toEqual([[], 'OPEN'])
    expect(objection.clocks.map((each: { step: string, dueAt: string, doneAt: string | null }) => [each.step, each.dueAt.slice(0, 10), each.doneAt !== null])).toEqual([
      ['PLATFORM_CHECK', '2026-03-12', true], ['PROVIDER_DECISION', '2026-03-13', false], ['COURT_REVIEW', '2026-03-26', false],
    ])
    expect(await versionOf(city, listed)).toMatchObject({ isDisputed: true, status: 'PUBLISHED' })
    const { matchSubjects } = await city.as('bank').ask('query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { results { isListed isDisputed } } }',
      { input: { purpose: 'POST_LOAN', consentRef: 'S-1', queries: [{ ref: '1', partyKind: 'PERSON', ...BUYERS.li }] } })
    expect(matchSubjects.results).toEqual([{ isListed: true, isDisputed: true }])
    expect(codesOf(await file(city, '李四', listed))).toEqual(['OBJECTION_EXISTS'])
    expect(codesOf(await file(city, '张三', listed))).toEqual(['NOT_FOUND'])
    // Who proposed the listing does not judge it.
    expect(codesOf(await step(city.as('court', 'court-judge'), 'decideObjection', objection, decision(true)))).toEqual(['FOUR_EYES'])
    const upheld = await step(judge2(city), 'decideObjection', objection, decision(true))
    expect(upheld['objection']).toMatchObject({ status: 'UPHELD' })
    const { version } = await versionOf(city, listed)
    const corrected = await judge2(city).do('correctListing', { id: listed.seen.id, expectedVersion: version, duty: '偿还本金', reason: '异议成立' }, LISTING)
    expect(corrected['listing']).toMatchObject({ status: 'PUBLISHED', isDisputed: false })
    const { objections } = await city.citizen('李四').ask('query ($id: String) { objections(first: 1, filter: { listingId: $id }) { edges { node { status closedAt } } } }', { id: listed.seen.id })
    expect(objections.edges[0].node).toMatchObject({ status: 'SETTLED', closedAt: expect.any(String) })
    observed('isListed true', 'isDisputed true', 'SETTLED')
  })

  it('is for the subject alone: partners are refused, another court finds nothing; withdrawn, the mark goes', async () => {
    const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
    for (const caller of [city.as('bank', 'bank-clerk'), city.as('court', 'court-judge')]) {
      await expect(caller.do('fileObjection', { listingId: listed.seen.id, kind: 'WRONG_DATA', reason: '无' }, OBJECTION)).rejects.toThrow('FORBIDDEN')
    }
    const { objection } = await file(city, '李四', listed, { kind: 'WRONGLY_LISTED' })
    expect(codesOf(await step(city.as('court_2', 'court2-judge'), 'decideObjection', objection, decision(true)))).toEqual(['NOT_FOUND'])
    expect((await step(city.citizen('李四'), 'withdrawObjection', objection))['objection'].status).toBe('WITHDRAWN')
    expect((await versionOf(city, listed)).isDisputed).toBe(false)
  })
})

describe('A: what settles it', () => {
  const statusOf = async ({ seen }: Listed) =>
    (await city.citizen('李四').ask('query ($id: String) { objections(first: 1, filter: { listingId: $id }) { edges { node { status } } } }', { id: seen.id }))['objections'].edges[0].node.status as string
  const revoke = async (listed: Listed) =>
    city.as('court', 'court-president').do('revokeListing', { id: listed.seen.id, expectedVersion: (await versionOf(city, listed)).version, reason: '不应纳入' }, LISTING)

  it('the court revokes of itself while it is open: nothing is left to decide', async () => {
    const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
    const { objection } = await file(city, '李四', listed)
    expect(codesOf(await revoke(listed))).toEqual([])
    expect([await statusOf(listed), (await versionOf(city, listed)).isDisputed]).toEqual(['SETTLED', false])
    expect(codesOf(await step(judge2(city), 'decideObjection', { ...objection, version: objection.version + 1 }, decision(true)))).toEqual(['STATE_CONFLICT'])
  })

  it('who should not be listed is served by a revocation and by no correction', async () => {
    const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
    const { objection } = await file(city, '李四', listed, { kind: 'WRONGLY_LISTED' })
    await step(judge2(city), 'decideObjection', objection, decision(true))
    const { version } = await versionOf(city, listed)
    expect(codesOf(await judge2(city).do('correctListing', { id: listed.seen.id, expectedVersion: version, conduct: '转移财产', reason: '更正文字' }, LISTING))).toEqual([])
    expect([await statusOf(listed), (await versionOf(city, listed)).isDisputed]).toEqual(['UPHELD', true])
    await revoke(listed)
    expect([await statusOf(listed), (await versionOf(city, listed)).isDisputed]).toEqual(['SETTLED', false])
  })
})

describe('C: the national database', () => {
  it('a day is compared in parts; an entry on one side only is shown with its side, and nothing is invented', async () => {
    const [here, both] = [await published(city, {}, 'court_2'), await published(city, {}, 'court_2')]
    const unknown = newEntryNo().toUpperCase()
    const court = city.as('court_2', 'court2-judge')
    const RECONCILIATION = 'listReconciliation { id status reported platformCount databaseOnly platformOnly rows(first: 100) { edges { node { side entryNo listingId } } } }'
    const first = await court.do('reconcileList', { onDate: '2026-03-10', entryNos: [unknown], isComplete: false }, RECONCILIATION)
    expect(first['listReconciliation']).toMatchObject({ status: 'OPEN', reported: 1, platformCount: null })
    const done = (await court.do('reconcileList', { onDate: '2026-03-10', entryNos: [both.seen['entryNo'], unknown] }, RECONCILIATION))['listReconciliation']
    expect(done).toMatchObject({ id: first['listReconciliation'].id, status: 'COMPARED', reported: 2, databaseOnly: 1 })
    const rows = (done.rows.edges as { node: object }[]).map(({ node }) => node)
    expect(rows).toContainEqual({ side: 'DATABASE_ONLY', entryNo: unknown, listingId: null })
    expect(rows).toContainEqual({ side: 'PLATFORM_ONLY', entryNo: here.seen['entryNo'], listingId: here.seen.id })
    expect(rows).not.toContainEqual(expect.objectContaining({ entryNo: both.seen['entryNo'] }))
    expect(done.platformOnly).toBe(done.platformCount - 1)
    expect(codesOf(await court.do('reconcileList', { onDate: '2026-03-11', entryNos: [] }, RECONCILIATION))).toEqual(['DATE_IN_FUTURE'])
    expect(codesOf(await court.do('reconcileList', { onDate: '2026-03-10', entryNos: ['?'] }, RECONCILIATION))).toEqual(['ENTRY_NO_INVALID'])
    const { listReconciliations } = await city.as('court', 'court-judge').ask('{ listReconciliations(first: 100) { edges { node { id } } } }')
    expect(listReconciliations.edges).not.toContainEqual({ node: { id: done.id } })
  })
})

describe('D: by the clock', () => {
  let server: TestServer
  let old: City
  const DAY = 24 * 3600
  const refusedOf = async (listed: Listed) => {
    const { objection } = await file(old, '李四', listed)
    return (await step(judge2(old), 'decideObjection', objection as Objection, decision(false)))['objection'] as Objection
  }
  beforeAll(async () => {
    server = await startServer()
    old = new City(server.url, server.dataDir)
  }, 60_000)
  afterAll(() => server.stop())

  it('K12: the court above is asked up to the tenth day after service; on day 11 it is late, and the mark is gone', async () => {
    const [inTime, late] = [await published(old, { ...BUYERS.li, caseNo: newCaseNo() }), await published(old, { ...BUYERS.li, caseNo: newCaseNo() })]
    const [first, second] = [await refusedOf(inTime), await refusedOf(late)]
    expect(codesOf(await step(old.citizen('李四'), 'askReconsideration', first, { reason: '不服' }))).toEqual(['OBJECTION_NOT_SERVED'])
    const served = [first, second].map(async each => (await step(judge2(old), 'serveObjectionDecision', each))['objection'] as Objection)
    const [one, two] = await Promise.all(served)
    if (!one || !two) throw new Error('not served')
    expect(one.clocks.find((each: { step: string }) => each.step === 'RECONSIDERATION_REQUEST')?.dueAt).toBe('2026-03-21T00:00:00.000+08:00')
    // The evening of day ten.
    await old.advance(10 * DAY + 13 * 3600)
    const asked = await step(old.citizen('李四'), 'askReconsideration', one, { reason: '不服' })
    expect(asked['objection']).toMatchObject({ status: 'RECONSIDERING', superiorName: '江测区人民法院' })
    expect((await versionOf(old, inTime)).isDisputed).toBe(true)
    await old.advance(3600)
    const tooLate = await step(old.citizen('李四'), 'askReconsideration', two, { reason: '不服' })
    expect(codesOf(tooLate).every(code => code === 'RECONSIDERATION_LATE' || code === 'STALE')).toBe(true)
    const { objections } = await old.citizen('李四').ask('query ($id: String) { objections(first: 1, filter: { listingId: $id }) { edges { node { id version status } } } }', { id: late.seen.id })
    const lapsed = objections.edges[0].node
    expect(lapsed.status).toBe('LAPSED')
    const again = await step(old.citizen('李四'), 'askReconsideration', lapsed, { reason: '不服' })
    expect(codesOf(again)).toEqual(['RECONSIDERATION_LATE'])
    expect((await versionOf(old, late)).isDisputed).toBe(false)
    observed(...codesOf(again))
    // The court above decides; upheld, three working days run for the court below, and a missed one is told.
    const above = await step(old.as('court_2', 'court2-president'), 'decideReconsideration', asked['objection'], decision(true))
    expect(above['objection'].status).toBe('UPHELD')
    await old.advance(6 * DAY)
    // An event has its number a moment after the change that it tells of.
    const overdue = async () => (await old.as('court').ask('{ changes(types: ["objection.overdue"]) { changes { recordId } } }'))['changes'].changes as { recordId: string }[]
    expect(await eventually(overdue, changes => changes.some(({ recordId }) => recordId === one.id))).toContainEqual({ recordId: one.id })
  })

  it('a release that the court recorded and forgot ends in every copy: the feed says until when the row counts', async () => {
    const listed = await published(old, { ...newDebtor(), grounds: ['G1'] })
    await listed.step('recordRelease', { ground: 'D1' })
    const { listDelta } = await old.as('court').ask('{ listDelta(first: 100) { entries { listingId operation row { listedUntil } } } }')
    const rows = (listDelta.entries as { listingId: string, operation: string, row: { listedUntil: string | null } | null }[]).filter(each => each.listingId === listed.seen.id)
    expect(rows.map(each => [each.operation, each.row?.listedUntil !== null])).toEqual([['ADD', false], ['MOD', true]])
  })
})
