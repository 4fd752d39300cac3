// Who rides to an accident? A: the score · B: teams are formed, go on the road and home, and leave no track · C: the best team is sent, rides, clears
// the road · D: who does not answer within a minute is passed over. The clock is moved, so the server is our own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isPeakHour, rank, type Candidate } from '../../src/domains/claims/seats/candidates.js'
import { Claim, clocksOf, REAR_END } from '../support/accident.js'
import { City, codesOf, type Caller } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { expectMissing } from '../support/tenancy.js'
import { done, JOB, ref, SeatWorld, TEAM } from './seats.world.js'

const SCENE = { latE6: 29_500_000, lonE6: 106_500_000, divisionCode: '500103', isRural: false }
/** So many metres north of the scene. */
const at = (metres: number, more: Partial<Candidate> = {}): Candidate =>
  ({ teamId: `tea_${metres}`, latE6: SCENE.latE6 + Math.round(metres / 0.111195), lonE6: SCENE.lonE6, homeZone: '500103', activeJobs: 0, isPair: false, ...more })
const order = (candidates: Candidate[], isPeak = false, scene = SCENE) => rank(candidates, scene, isPeak).map(({ teamId }) => teamId)

describe('A: the score', () => {
  it('is the way at 30 km/h, two minutes a job, five minutes outside the home zone', () => {
    expect(rank([at(1000)], SCENE, false)).toEqual([{ teamId: 'tea_1000', etaSeconds: 156, score: 156 }])
    expect(rank([at(1000, { activeJobs: 2 })], SCENE, false)[0]?.score).toBe(396)
    expect(rank([at(1000, { homeZone: '500108' })], SCENE, false)[0]?.score).toBe(456)
    expect(rank([at(1000, { homeZone: '5001' })], SCENE, false)[0]?.score).toBe(156)
  })

  it('sends the nearest, unless it is busy or strange here', () => {
    expect(order([at(2000), at(1000)])).toEqual(['tea_1000', 'tea_2000'])
    expect(order([at(2000), at(1000, { activeJobs: 2 })])).toEqual(['tea_2000', 'tea_1000'])
    expect(order([at(2000), at(1000, { homeZone: '500108' })])).toEqual(['tea_2000', 'tea_1000'])
  })

  it('looks 5 km far in the city and 30 km in the country', () => {
    expect(order([at(4990), at(5010)])).toEqual(['tea_4990'])
    expect(order([at(29_990), at(30_010)], false, { ...SCENE, isRural: true })).toEqual(['tea_29990'])
  })

  it('prefers pairs in peak hours', () => {
    const teams = [at(1000), at(4000, { isPair: true })]
    expect(order(teams)).toEqual(['tea_1000', 'tea_4000'])
    expect(order(teams, true)).toEqual(['tea_4000', 'tea_1000'])
    const hours = ['06:59', '07:00', '08:59', '09:00', '16:59', '17:00', '18:59', '19:00'].map(time => isPeakHour(new Date(`2026-03-10T${time}:00+08:00`)))
    expect(hours).toEqual([false, true, true, false, false, true, true, false])
  })
})

let server: TestServer
let city: City
let seats: SeatWorld
let officer: Caller
let auxiliary: Caller
let linkage2: Caller
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  seats = new SeatWorld(city)
  officer = city.as('police', 'liability-1')
  auxiliary = city.as('police', 'auxiliary')
  linkage2 = city.as('insurer_2', 'insurer2-linkage')
}, 60_000)
afterAll(() => server.stop())

const form = async (members: object, more: object = {}) =>
  seats.dispatcher.do('formTeam', { vehicle: '渝警骑骑01', homeZone: '500103', kit: ['RECORDER', 'CONES'], certValidTo: '2026-12-31', ...members, ...more }, TEAM)
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
type Noun = any
const online = async (caller: Caller, team: Noun): Promise<Noun> => done(await caller.do('goOnline', ref(team), TEAM))['team']
const tell = async (caller: Caller, team: Noun, latitude: number, more: object = {}) => caller.do('reportPosition', { teamId: team.id, latitude, longitude: 106.5691, ...more }, TEAM)
const home = async (caller: Caller, team: Noun): Promise<void> => {
  const { node } = await seats.dispatcher.ask('query ($id: ID!) { node(id: $id) { id version ... on SceneTeam { status } } }', { id: team.id })
  const off = node.status === 'ONLINE' ? done(await caller.do('goOffline', ref(node), TEAM))['team'] : node
  done(await seats.dispatcher.do('disbandTeam', ref(off), TEAM))
}
const dispatch = (accidentId: string) => seats.dispatcher.do('dispatchTeam', { accidentId }, JOB)
const jobsOf = async (id: string, caller = seats.dispatcher): Promise<Noun[]> =>
  (await caller.ask(`query ($id: ID!) { accident(id: $id) { dispatchJobs { id version status way } } }`, { id }))['accident'].dispatchJobs
const positionOf = async (id: string): Promise<Noun> => {
  const { sceneTeams } = await seats.dispatcher.ask('{ sceneTeams { id status lastPositionAt position { latitude longitude } } }')
  return (sceneTeams as Noun[]).find(team => team.id === id)
}

describe('B: a scene team', () => {
  it('has people of the road, each in one team, trained', async () => {
    expect(codesOf(await form({}))).toEqual(['TEAM_MEMBERS'])
    expect(codesOf(await form({ policeStaffId: 'registrar-1' }))).toEqual(['TEAM_MEMBERS'])
    expect(codesOf(await form({ policeStaffId: 'insurer-linkage' }))).toEqual(['TEAM_MEMBERS'])
    expect(codesOf(await form({ insurerStaffId: 'insurer-assessor' }))).toEqual(['TEAM_MEMBERS'])
    expect(codesOf(await form({ policeStaffId: 'auxiliary' }, { certValidTo: '2026-03-09', homeZone: 'x', vehicle: ' ' }))).toEqual(['TEXT_INVALID', 'TEAM_ZONE', 'TEAM_CERTIFICATE'])
    const { team } = done(await form({ policeStaffId: 'auxiliary', insurerStaffId: 'insurer-linkage' }))
    expect(team).toMatchObject({ status: 'OFFLINE', isPair: true })
    expect(codesOf(await form({ policeStaffId: 'auxiliary' }))).toEqual(['TEAM_TAKEN'])
    expect(codesOf(await form({ insurerStaffId: 'insurer-linkage' }))).toEqual(['TEAM_TAKEN'])
    await expect(linkage2.do('formTeam', { vehicle: '1', homeZone: '50', kit: [], certValidTo: '2026-12-31' }, TEAM)).rejects.toThrow('FORBIDDEN')
    await home(auxiliary, team)
    await home(officer, done(await form({ policeStaffId: 'auxiliary' }))['team'])
  })

  it('tells where it is while it is on the road, and nothing of it is kept afterwards', async () => {
    const { team } = done(await form({ policeStaffId: 'liability-1', insurerStaffId: 'insurer-linkage' }))
    expect(codesOf(await tell(officer, team, 29.55))).toEqual(['TEAM_OFFLINE'])
    expect(codesOf(await auxiliary.do('goOnline', ref(team), TEAM))).toEqual(['TEAM_NOT_YOURS'])
    await expectMissing(linkage2, 'goOnline', team.id, id => ({ id, expectedVersion: 1 }), TEAM)
    const on = await online(seats.linkage, team)
    expect(codesOf(await tell(officer, team, 29.55, { ageSeconds: 61 }))).toEqual(['POSITION_STALE'])
    expect(codesOf(await tell(officer, team, 0))).toEqual(['PLACE_NOT_IN_COUNTRY'])
    expect(codesOf(await tell(auxiliary, team, 29.55))).toEqual(['NOT_FOUND'])
    done(await tell(officer, team, 29.55))
    done(await tell(seats.linkage, team, 29.56, { ageSeconds: 5 }))
    expect(await positionOf(team.id)).toMatchObject({ status: 'ONLINE', position: { latitude: 29.56, longitude: 106.5691 } })
    await expect(seats.linkage.ask('{ sceneTeams { position { latitude } } }')).rejects.toThrow('FORBIDDEN')
    const { sceneTeams } = await linkage2.ask('{ sceneTeams { id } }')
    expect(sceneTeams).toEqual([])
    expect(codesOf(await officer.do('goOffline', ref(on), TEAM))).toEqual(['STALE'])
    const { node } = await officer.ask('query ($id: ID!) { node(id: $id) { id version } }', { id: team.id })
    done(await officer.do('goOffline', ref(node), TEAM))
    expect(await positionOf(team.id)).toEqual({ id: team.id, status: 'OFFLINE', position: null, lastPositionAt: null })
    await home(officer, team)
  })

  it('that has been silent for two hours is off the road, its place forgotten', async () => {
    const { team } = done(await form({ policeStaffId: 'liability-1' }))
    await online(officer, team)
    done(await tell(officer, team, 29.55))
    await city.advance(7201)
    expect(await positionOf(team.id)).toMatchObject({ status: 'OFFLINE', position: null })
    await home(officer, team)
  })
})

describe('C: an accident', () => {
  it('without a team near it is left to the seat by phone, or to the nearest rural point', async () => {
    const far = await seats.accident('500103', { latitude: 29.9, longitude: 105.2 }, [114, 115])
    expect(done(await dispatch(far))['job']).toMatchObject({ way: 'PHONE', status: 'HANDED_ON', team: null, viewerMay: [] })
    const point = { type: 'PERSUASION', adminCode: '500199200001', name: '渝测村劝导站', latitude: 29.95, longitude: 105.2, openHours: '每日', phone: '023-00000000', services: [] }
    const { ruralPoint } = done(await seats.dispatcher.do('openRuralPoint', point, 'ruralPoint { id }'))
    done(await seats.dispatcher.do('openRuralPoint', { ...point, name: '渝测村二组劝导站', latitude: 30.0 }, 'ruralPoint { id }'))
    expect(done(await dispatch(far))['job']).toMatchObject({ way: 'POINT', status: 'HANDED_ON', pointId: ruralPoint.id })
    expect((await jobsOf(far)).map(job => job.way)).toEqual(['PHONE', 'POINT'])
  })

  it('gets the nearest team that was heard of within a minute; it rides there, clears the road, and the task to send it is done', async () => {
    const latitude = 31.1
    const accident = await seats.accident('500103', { latitude, longitude: 106.5691 }, [110, 112])
    done(await seats.ask(accident, 'DISPATCH'))
    const near = await online(officer, done(await form({ policeStaffId: 'liability-1' }))['team'])
    const pair = await online(linkage2, done(await form({ policeStaffId: 'auxiliary', insurerStaffId: 'insurer2-linkage' }))['team'])
    done(await tell(officer, near, latitude + 0.001, { ageSeconds: 59 }))
    await city.advance(2)
    done(await tell(linkage2, pair, latitude + 0.01))
    const { job } = done(await dispatch(accident))
    expect(job).toMatchObject({ way: 'TEAM', status: 'OFFERED', team: { id: pair.id }, etaSeconds: 173, score: 173 })
    expect(codesOf(await dispatch(accident))).toEqual(['DISPATCH_LIVE'])
    await expectMissing(officer, 'acceptJob', job.id, id => ({ id, expectedVersion: 1 }), JOB)
    expect(codesOf(await linkage2.do('arriveAtScene', ref(job), JOB))).toEqual(['STATE_CONFLICT'])
    // The accident is between cars of another insurer: its file stays shut, the way to it does not.
    const { node } = await linkage2.ask('query ($id: ID!, $accident: ID!) { node(id: $id) { ... on DispatchJob { place latitude } } accident(id: $accident) { id } }', { id: job.id, accident })
    expect(node).toEqual({ place: '渝中区民生路与中山路口', latitude })
    let { job: on } = done(await linkage2.do('acceptJob', ref(job), JOB))
    expect((await seats.tasksOf(accident)).map(task => task.status)).toEqual(['DONE'])
    expect(codesOf(await linkage2.do('goOffline', ref((await linkage2.ask('query ($id: ID!) { node(id: $id) { id version } }', { id: pair.id }))['node']), TEAM))).toEqual(['TEAM_HAS_JOB'])
    for (const [mutation, status] of [['arriveAtScene', 'ARRIVED'], ['clearRoad', 'CLEARED'], ['finishJob', 'FINISHED']] as const) {
      on = done(await auxiliary.do(mutation, ref(on), JOB))['job']
      expect(on.status).toBe(status)
    }
    const { accident: seen } = await seats.police1.ask('query ($id: ID!) { accident(id: $id) { timeline { type } } }', { id: accident })
    expect(seen.timeline.map((entry: Noun) => entry.type)).toEqual(['report', 'takeFast', 'seatAsked', 'dispatch', 'teamComing', 'teamArrived', 'roadCleared', 'teamFinished'])
    await home(officer, near)
    await home(linkage2, pair)
  })

  it('that the police alone determine has its certificate within three working days, where the team leaves the scene without one', async () => {
    const latitude = 31.2
    const [simple, open] = [await seats.accident('500103', { latitude, grounds: ['R8_NO_INSPECTION_OR_MTI_MARK'] }, [122, 123]), await seats.accident('500103', { latitude: latitude + 0.02 }, [124, 125])]
    const team = await online(officer, done(await form({ policeStaffId: 'liability-1' }))['team'])
    for (const accident of [simple, open]) {
      done(await tell(officer, team, latitude))
      let { job } = done(await dispatch(accident))
      for (const mutation of ['acceptJob', 'arriveAtScene', 'finishJob']) job = done(await officer.do(mutation, ref(job), JOB))['job']
    }
    const running = async (id: string) => (await clocksOf(officer, id)).filter(({ clock }) => clock === 'CERTIFICATE_SIMPLE').map(({ dueAt, metAt }) => [dueAt, metAt !== null])
    expect([await running(simple), await running(open)]).toEqual([[['2026-03-14T00:00:00.000+08:00', false]], []])
    const claim = await Claim.of(city, simple, [])
    await claim.must('LIABILITY_ISSUED', officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'SCENE' })
    expect(await running(simple)).toEqual([['2026-03-14T00:00:00.000+08:00', true]])
    await home(officer, team)
  })

  it('calls its team back, and may get another', async () => {
    const latitude = 31.3
    const accident = await seats.accident('500103', { latitude, longitude: 106.5691 }, [116, 117])
    const team = await online(officer, done(await form({ policeStaffId: 'liability-1' }))['team'])
    done(await tell(officer, team, latitude))
    const { job } = done(await dispatch(accident))
    const { job: accepted } = done(await officer.do('acceptJob', ref(job), JOB))
    await expect(officer.do('recallTeam', ref(accepted), JOB)).rejects.toThrow('FORBIDDEN')
    expect(done(await seats.dispatcher.do('recallTeam', ref(accepted), JOB))['job'].status).toBe('RECALLED')
    expect(codesOf(await officer.do('arriveAtScene', ref(accepted), JOB))).toEqual(['STALE'])
    expect(done(await dispatch(accident))['job']).toMatchObject({ status: 'OFFERED', team: { id: team.id } })
  })
})

describe('D: an offer', () => {
  it('that is not accepted within sixty seconds goes to the next team, and at last to a seat', async () => {
    const latitude = 31.5
    const accident = await seats.accident('500103', { latitude, longitude: 106.5691 }, [118, 119])
    const first = await online(auxiliary, done(await form({ policeStaffId: 'auxiliary' }))['team'])
    const second = await online(linkage2, done(await form({ insurerStaffId: 'insurer2-linkage' }))['team'])
    done(await tell(auxiliary, first, latitude))
    done(await tell(linkage2, second, latitude + 0.02))
    const { job } = done(await dispatch(accident))
    expect(job.team.id).toBe(first.id)
    await city.advance(50)
    expect((await jobsOf(accident)).map(each => each.status)).toEqual(['OFFERED'])
    done(await tell(auxiliary, first, latitude))
    done(await tell(linkage2, second, latitude + 0.02))
    await city.advance(11)
    const jobs = await jobsOf(accident)
    expect(jobs.map(each => each.status)).toEqual(['LAPSED', 'OFFERED'])
    expect(codesOf(await auxiliary.do('acceptJob', ref({ id: job.id, version: jobs[0].version }), JOB))).toEqual(['STATE_CONFLICT'])
    expect(await seats.tasksOf(accident)).toEqual([])
    await city.advance(61)
    expect((await jobsOf(accident)).map(each => [each.way, each.status])).toEqual([['TEAM', 'LAPSED'], ['TEAM', 'LAPSED'], ['PHONE', 'HANDED_ON']])
    expect(await seats.tasksOf(accident)).toMatchObject([{ kind: 'DISPATCH', status: 'WAITING', priority: 80 }])
  })
})
