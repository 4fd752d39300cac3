// The promise of five minutes: what happens when the police are quick, silent, or wait for evidence themselves. The clock is moved, so the server is our own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, REAR_END } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { City, type Caller } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { done, ref, SeatWorld, TASK } from './seats.world.js'

let server: TestServer
let city: City
let seats: SeatWorld
/** Each claim has cars of its own: one car in two places at once would be held. */
let car = 110
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  seats = new SeatWorld(city)
}, 60_000)
afterAll(() => server.stop())

const ISSUE = { parties: REAR_END, facts: '甲车未与前车保持安全距离，追尾乙车。', session: 'ONLINE' }
const waiting = async (zone: string): Promise<Claim> => {
  const claim = await Claim.report(city, [car++, car++], { divisionCode: zone })
  return claim.waiting()
}
const clocks = (claim: Claim): string[] => claim.seen.timeline.map(({ type }) => type).filter(type => type.startsWith('sla'))
const liabilityTask = async (claim: Claim, caller: Caller = seats.police1) => (await seats.tasksOf(claim.seen.id, caller)).find(task => task.kind === 'LIABILITY')

describe('the five minutes', () => {
  it('C07: police that answer at 4:40 have kept the promise', async () => {
    const claim = await waiting('500171')
    expect(await liabilityTask(claim)).toMatchObject({ status: 'WAITING', priority: 50, escalation: 0 })
    await city.advance(280)
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', ISSUE)
    await city.advance(600)
    await claim.reload()
    expect([claim.seen.status, clocks(claim)]).toEqual(['LIABILITY_ISSUED', ['slaWarning']])
    expect(await liabilityTask(claim)).toMatchObject({ status: 'DONE' })
    const { seatFigures } = await city.as('police', 'supervisor').ask('{ seatFigures(since: "2026-03-10T00:00:00+08:00") { divisionCode answered answerSecondsP50 withinPromiseBps } }')
    const [figure] = (seatFigures as { divisionCode: string, answerSecondsP50: number }[]).filter(each => each.divisionCode === '500171')
    expect(figure).toMatchObject({ answered: 1, withinPromiseBps: 10_000 })
    expect(Math.abs((figure?.answerSecondsP50 ?? 0) - 285)).toBeLessThanOrEqual(6)
    observed(claim.seen.status, 'no slaBreached')
  }, 60_000)

  it('C08: when the police are silent for 5:01, the breach is told, the second police seat gets it, and the state is unchanged', async () => {
    const claim = await waiting('500172')
    const seat = { skills: ['LIABILITY'], zones: ['500172'] }
    await seats.onDuty(seats.police1, seat)
    await seats.onDuty(seats.police2, seat)
    const { task } = done(await seats.take(seats.police1))
    expect(task.recordId).toBe(claim.seen.id)
    await city.advance(301)
    await claim.reload()
    expect([claim.seen.status, clocks(claim)]).toEqual(['LIABILITY_WAIT', ['slaWarning', 'slaBreached']])
    expect(await liabilityTask(claim)).toMatchObject({ status: 'WAITING', takenBySeatId: null, escalation: 2, priority: 70 })
    expect((await seats.take(seats.police1)).userErrors).toMatchObject([{ code: 'NO_TASK_WAITING' }])
    const { task: passed } = done(await seats.take(seats.police2))
    expect(passed).toMatchObject({ id: task.id, takenByStaffId: 'police-seat-2' })
    await expect(breaches(claim)).resolves.toEqual(['accident.slaBreached'])
    await claim.must('LIABILITY_ISSUED', seats.police2, 'issueLiability', ISSUE)
    expect(await liabilityTask(claim)).toMatchObject({ status: 'DONE' })
    observed('LIABILITY_WAIT', 'slaBreached')
  }, 60_000)

  it('C09: the time in which the police wait for photos is not theirs: asked at 2:00, come at 5:00, answered at 7:30 makes 4:30', async () => {
    const claim = await waiting('500173')
    await city.advance(120)
    await claim.must('EVIDENCE', claim.officer, 'askMoreEvidence', { reason: '请补拍车道线。' })
    expect(await liabilityTask(claim)).toMatchObject({ status: 'DONE' })
    await city.advance(180)
    await claim.upload(claim.driver(0), 'ACCIDENT_CONTACT', null)
    await claim.reload()
    expect(claim.seen.status).toBe('LIABILITY_WAIT')
    expect((await seats.tasksOf(claim.seen.id)).map(each => each.status)).toEqual(['DONE', 'WAITING'])
    await city.advance(150)
    await claim.reload()
    expect([clocks(claim), Math.abs(Number(claim.seen['liabilityWaitSeconds']) - 274) <= 6]).toEqual([['slaWarning'], true])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', ISSUE)
    expect(clocks(claim)).toEqual(['slaWarning'])
    observed(claim.seen.status, 'no slaBreached')
  }, 60_000)

  it('end with the shift leader after eight and with the offer of the scene after twelve, and nothing else moves by itself', async () => {
    const claim = await waiting('500174')
    const seat = { skills: ['LIABILITY'], zones: ['500174'] }
    const [one, two] = [await seats.onDuty(seats.police1, seat), await seats.onDuty(seats.police2, seat)]
    const { task } = done(await seats.take(seats.police1))
    expect((await seats.police1.do('finishTask', ref(task), TASK)).userErrors).toMatchObject([{ code: 'TASK_UNANSWERED' }])
    await city.advance(481)
    const led = await liabilityTask(claim)
    expect(led).toMatchObject({ status: 'WAITING', escalation: 3, priority: 100 })
    const { task: given } = done(await seats.dispatcher.do('handOverTask', { ...ref(led), toSeatId: two.id }, TASK))
    expect(given).toMatchObject({ status: 'TAKEN', takenBySeatId: two.id })
    const { task: again } = done(await seats.dispatcher.do('handOverTask', { ...ref(given), toSeatId: one.id }, TASK))
    expect(again).toMatchObject({ takenBySeatId: one.id, handedOverFrom: ['dispatcher', 'police-seat-2'] })
    await city.advance(240)
    await claim.reload()
    expect([claim.seen.status, clocks(claim)]).toEqual(['LIABILITY_WAIT', ['slaWarning', 'slaBreached', 'slaLeader', 'slaOfferScene']])
    expect(await liabilityTask(claim)).toMatchObject({ status: 'TAKEN', escalation: 4 })
    await city.advance(3600)
    await claim.reload()
    expect(clocks(claim)).toHaveLength(4)
  }, 60_000)
})

async function breaches(claim: Claim): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const { changes } = await claim.driver(0).ask('{ changes(types: ["accident.slaBreached"]) { changes { type recordId } } }')
    const own = (changes.changes as { type: string, recordId: string }[]).filter(each => each.recordId === claim.seen.id).map(each => each.type)
    if (own.length > 0 || tries > 20) return own
    await new Promise(resolve => { setTimeout(resolve, 200) })
  }
}
