// What becomes of a certificate, and of the way to it, when the file takes a turn: a hold, a cancellation, a late review, a second request? The clock is moved, so the server is our own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, clocksOf, REAR_END, type SeenClock } from '../support/accident.js'
import { City, codesOf } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { SeatWorld } from './seats.world.js'

const DAY = 24 * 3600
const SUITE_MS = 120_000
const OBJECTION = { reason: '对方变更车道未让行，应负全部责任。', evidenceIds: [] }
const ISSUE = { parties: REAR_END, facts: '甲车未与前车保持安全距离，追尾乙车。', session: 'ONLINE' }

let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, SUITE_MS)
afterAll(() => server.stop())

const investigator = () => city.as('insurer', 'insurer-investigator')
const HELD = { reason: '照片与另案重复，待核查' }

/** The last of its kind: met, or running; undefined when it never ran or ended otherwise. */
async function clockOf(claim: Claim, code: string): Promise<SeenClock | undefined> {
  return (await clocksOf(claim.officer, claim.seen.id)).findLast(({ clock }) => clock === code)
}
const stateOf = async (claim: Claim, code: string): Promise<string> => {
  const clock = await clockOf(claim, code)
  return clock === undefined ? 'none' : clock.metAt ? 'met' : clock.breachedAt ? 'breached' : 'runs'
}

describe('an objection', () => {
  it('during a hold is in time: released, the file is under objection, and a new determination has its own five minutes', async () => {
    const claim = await (await Claim.report(city, [0, 1])).waiting()
    await city.advance(200)
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', ISSUE)
    await claim.must('HOLD', investigator(), 'holdAccident', HELD)
    await claim.must('HOLD', claim.driver(1), 'objectLiability', OBJECTION)
    expect(claim.seen.review).toEqual({ status: 'REQUESTED', late: false })
    expect([await stateOf(claim, 'OBJECTION'), await stateOf(claim, 'REVIEW_FORWARD')]).toEqual(['met', 'runs'])
    await claim.must('OBJECTION', investigator(), 'releaseAccident', HELD)
    await claim.must('REVIEW', claim.officer, 'forwardReview')
    await claim.must('LIABILITY_WAIT', claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新调查、认定。' })
    const answer = await clockOf(claim, 'LIABILITY_ANSWER')
    expect(Date.parse(answer?.dueAt ?? '') - Date.parse(answer?.startedAt ?? '')).toBe(300_000)
  }, SUITE_MS)

  it('not made is no breach: the certificate stands, and the time to object is over', async () => {
    const claim = await (await Claim.report(city, [2, 3])).issued(REAR_END)
    expect(await stateOf(claim, 'OBJECTION')).toBe('runs')
    await city.advance(6 * DAY)
    await claim.reload()
    expect([claim.seen.status, await stateOf(claim, 'OBJECTION')]).toEqual(['LIABILITY_FINAL', 'none'])
  }, SUITE_MS)

  it('after acceptance runs beside the money with the limits of a review and a task for the police, and is corrected only while the liability stands', async () => {
    const claim = await (await Claim.report(city, [4, 5])).determined(REAR_END)
    await claim.must('LIABILITY_FINAL', claim.driver(0), 'objectLiability', OBJECTION)
    expect(claim.seen.review).toEqual({ status: 'REQUESTED', late: true })
    await claim.must('LOSS', city.as('insurer_2', 'insurer2-assessor'), 'startLoss')
    expect([await stateOf(claim, 'OBJECTION'), await stateOf(claim, 'REVIEW_FORWARD')]).toEqual(['met', 'runs'])
    const seats = new SeatWorld(city)
    expect((await seats.tasksOf(claim.seen.id, seats.police1)).map(({ kind }) => kind)).toContain('CORRECTION')
    await claim.must('LOSS', claim.officer, 'forwardReview')
    expect([await stateOf(claim, 'REVIEW_FORWARD'), await stateOf(claim, 'REVIEW_CONCLUDE')]).toEqual(['met', 'runs'])
    await claim.must('LOSS', claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新认定。' })
    expect([await stateOf(claim, 'REVIEW_CONCLUDE'), await stateOf(claim, 'REINVESTIGATION')]).toEqual(['met', 'runs'])
    await claim.must('HOLD', investigator(), 'holdAccident', HELD)
    expect(codesOf(await claim.step(claim.officer, 'correctLiability', { parties: REAR_END, facts: '重新认定。' }))).toEqual(['STATE_CONFLICT'])
    await claim.must('LOSS', investigator(), 'releaseAccident', HELD)
    await claim.must('LOSS', claim.officer, 'correctLiability', { parties: REAR_END, facts: '重新认定。' })
    expect(await stateOf(claim, 'REINVESTIGATION')).toBe('met')
  }, SUITE_MS)
})

describe('a certificate', () => {
  it('is not issued by the headquarters, above which nobody could review it; and a cancelled file has none', async () => {
    const claim = await (await Claim.report(city, [6, 7])).waiting()
    expect(codesOf(await claim.step(claim.upper, 'issueLiability', ISSUE))).toEqual(['ISSUING_UNIT'])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', ISSUE)
    const paperId = claim.seen.liability?.id
    for (const place of [0, 1]) await claim.step(claim.driver(place), 'cancelAccident')
    expect(claim.seen).toMatchObject({ status: 'CANCELLED', liability: { status: 'VOID' } })
    expect(codesOf(await claim.step(claim.driver(1), 'objectLiability', OBJECTION))).toEqual(['STATE_CONFLICT'])
    const { personActs } = await claim.driver(1).ask('{ personActs(first: 50, filter: { status: REQUESTED }) { edges { node { recordId } } } }')
    expect((personActs.edges as { node: { recordId: string } }[]).map(({ node }) => node.recordId)).not.toContain(paperId)
  }, SUITE_MS)
})

describe('the joint request to the police', () => {
  it('can be made anew when it expired, and when an agreement was drafted after the police had asked for more', async () => {
    const claim = await (await Claim.report(city, [8, 9])).photographed()
    const ask = async (place: number) => codesOf(await claim.step(claim.driver(place), 'requestOnlineLiability', { documentHash: claim.seen.jointRequestHash }))
    expect(await ask(0)).toEqual([])
    await city.advance(9 * DAY)
    expect([await ask(0), await ask(0), await ask(1)]).toEqual([[], ['ACT_NOT_FOUND'], []])
    expect(claim.seen.status).toBe('LIABILITY_WAIT')
    await claim.must('EVIDENCE', claim.officer, 'askMoreEvidence', { reason: '请补充路口全景照片' })
    await claim.must('NEGOTIATING', claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    expect([await ask(0), await ask(1)]).toEqual([[], []])
    expect(claim.seen.status).toBe('LIABILITY_WAIT')
  }, SUITE_MS)
})
