// Does the guide for property companies run, do guards go first, the police beside them, and do the clocks of an order, a clue and an export run? One server, since its clock is moved.
// A: the next guard after 60 s, the patrol as it was · B: late guards are told · C: who comes on duty is asked · D: what no order may ask · E: looks for a task only.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { eventually } from '../support/eventually.js'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { Walk } from '../docs/guide.walk.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { allParts, ASSESSMENT, CLUE, CommunityWorld, done, EXPORT, INCIDENT, ORDER } from './community.world.js'

let server: TestServer
let city: City
let world: CommunityWorld
let now: Date
let siteId: string
const attempts = { words: randomUUID(), kind: randomUUID() }

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  world = new CommunityWorld(city)
}, 60_000)
afterAll(() => server.stop())

async function standGuard(): Promise<void> {
  const site = await world.openSite()
  siteId = site.id
  now = new Date(site.createdAt as string)
  const near = await world.openPost(siteId, 29.5602)
  const far = await world.openPost(siteId, 29.5650)
  await world.onDuty(far.id, 'property-guard-2', now)
  await world.onDuty(near.id, 'property-guard', now)
}

const of = (incident: { orders: { staffId: string, status: string }[] }) => incident.orders.map(({ staffId, status }) => `${staffId} ${status}`)
const eventTypes = async (...types: string[]): Promise<string[]> => {
  const { changes } = await world.officer.ask('query ($types: [String!]) { changes(after: null, types: $types) { changes { type } } }', { types })
  return changes.changes.map(({ type }: { type: string }) => type)
}

describe('the guide for property companies', () => {
  it('runs from the site to the household', async () => {
    const walk = new Walk('docs/guides/property-companies.md', city)
    await walk.section(2)
    await walk.section(3)
    const [incident, , , , fedBack] = await walk.section(4)
    expect(incident?.['reportIncident'].incident).toMatchObject({ status: 'SEEKING', patrol: { status: 'DISPATCHED' } })
    expect(fedBack?.['incident']).toMatchObject({ status: 'FED_BACK' })
    const [rules] = await walk.section(5)
    expect(rules?.['guardRules'].never).toHaveLength(5)
    await walk.section(6)
    await world.assess(walk.id('sit'), '2025-Q4', allParts(80))
    done(await world.publish('2025-Q4', 'COMPOUND'))
    const [, rankings, own] = await walk.section(7)
    expect(rankings?.['assessmentRankings'].edges).toHaveLength(1)
    expect(own?.['assessments'].edges).toMatchObject([{ node: { totalHundredths: 8000, status: 'PUBLISHED' } }])
    const [, households, contact] = await walk.section(8)
    expect(households?.['households'].edges).toHaveLength(1)
    expect(contact?.['householdContact']).toEqual({ name: '李四', mobile: '19900000000' })
    expect(walk.sent).toBe([...walk.sections.values()].flat().length)
    done(await world.guard.do('goOffGuard', { id: walk.id('gsh'), expectedVersion: 2 }, 'guardShift { status }'))
  })
})

describe('an order to a guard', () => {
  beforeAll(standGuard, 60_000)

  it('K49: who does not accept in 60 s is passed over for the next guard, and the police come as they were sent', async () => {
    const incident = await world.report(siteId, 'THEFT')
    expect([incident.level, incident.status, of(incident)]).toEqual(['II', 'SEEKING', ['property-guard OFFERED']])
    expect(incident.patrol).toMatchObject({ urgency: 'DISPATCHED', status: 'DISPATCHED' })
    await city.advance(59)
    expect(of(await world.incident(incident.id))).toEqual(['property-guard OFFERED'])
    await city.advance(1)
    const next = await world.incident(incident.id)
    expect(of(next)).toEqual(['property-guard LAPSED', 'property-guard-2 OFFERED'])
    expect(next.patrol).toEqual(incident.patrol)
    const [late, order] = next.orders
    expect(codesOf(await world.guard.do('acceptOrder', world.change(late), ORDER))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await world.guard.do('acceptOrder', world.change(order), ORDER))).toEqual(['NOT_YOUR_ORDER'])
    const accepted = done(await world.guard2.do('acceptOrder', world.change(order), ORDER))['guardOrder']
    expect(accepted).toMatchObject({ status: 'ACCEPTED' })
    observed(...of(next), `patrol ${next.patrol.status}`)

    await city.advance(179)
    expect(await eventTypes('guardOrder.arrivalLate')).toEqual([])
    await city.advance(1)
    const there = done(await world.guard2.do('arriveAtOrder', { id: order.id, expectedVersion: accepted.version + 1 }, ORDER))['guardOrder']
    expect(there).toMatchObject({ status: 'ARRIVED', arrivedLate: true })
    await city.advance(600)
    const feedback = { id: order.id, expectedVersion: there.version + 1, acts: ['WATCH', 'MEDIATE'], feedback: '已在现场观察。' }
    const refused = await world.guard2.do('giveFeedback', feedback, ORDER)
    expect(refused.userErrors).toMatchObject([{ code: 'ACT_NOT_ALLOWED', field: ['acts', '1'] }])
    const fedBack = done(await world.guard2.do('giveFeedback', { ...feedback, acts: ['WATCH', 'PROTECT_SCENE'] }, ORDER))['guardOrder']
    expect(fedBack).toMatchObject({ status: 'FED_BACK', fedBackLate: true })
    expect(await eventually(() => eventTypes('guardOrder.arrivalLate', 'guardOrder.feedbackLate', 'guardOrder.lapsed'), types => types.length === 3)).toHaveLength(3)
    const open = await world.incident(incident.id)
    const closed = done(await world.officer.do('closeIncident', { ...world.change(open), outcome: '嫌疑人已带离。' }, INCIDENT))['incident']
    expect([closed.status, closed.patrol.status]).toEqual(['CLOSED', 'FINISHED'])
  })

  it('goes to whoever comes on duty when nobody was left, and none is sent to a closed incident', async () => {
    const { id: empty } = await world.openSite()
    const incident = await world.report(empty, 'FIRE')
    expect([incident.status, incident.orders, incident.patrol.urgency]).toEqual(['SEEKING', [], 'AT_ONCE'])
    expect(incident.unansweredAt).not.toBeNull()
    const post = await world.openPost(empty, 29.5602)
    const shifts = (await world.manager.ask('query ($siteId: ID!) { guardShifts(first: 10, siteId: $siteId, status: ON_DUTY) { edges { node { id version staffId } } } }', { siteId }))['guardShifts']
    const { node } = shifts.edges.find((edge: { node: { staffId: string } }) => edge.node.staffId === 'property-guard')
    expect(codesOf(await world.tryPlan(post.id, 'property-guard', now))).toEqual(['SHIFT_OVERLAPS'])
    done(await world.guard.do('goOffGuard', world.change(node), 'guardShift { status }'))
    await world.onDuty(post.id, 'property-guard', now)
    await city.advance(1)
    expect(of(await world.incident(incident.id))).toEqual(['property-guard OFFERED'])
    const open = await world.incident(incident.id)
    expect(of(done(await world.officer.do('closeIncident', { ...world.change(open), outcome: '误报。' }, INCIDENT))['incident'])).toEqual(['property-guard WITHDRAWN'])
  })

  it('K48: no order asks a guard to collect a debt: there is no such kind, its words are refused, and both attempts are kept', async () => {
    const instruct = 'mutation ($input: InstructGuardInput!) { instructGuard(input: $input) { guardInstruction { id } userErrors { code article } } }'
    const input = { idempotencyKey: randomUUID(), siteId, staffId: 'property-guard', kind: 'STAND_BY', words: '去催收302室的欠款。' }
    const byKind = await world.officer.send(instruct, { input: { ...input, kind: 'DEBT_COLLECTION' } }, { 'x-request-id': attempts.kind })
    expect([byKind.status, byKind.data]).toEqual([400, null])
    const byWords = await world.officer.send(instruct, { input }, { 'x-request-id': attempts.words })
    expect(byWords.data?.['instructGuard']).toEqual({ guardInstruction: null, userErrors: [{ code: 'GUARD_DEBT', article: '保安服务管理条例 §30' }] })
    observed(`kind: ${byKind.status} ${String(byKind.errors[0]?.extensions['code'])}`, `words: ${byWords.data?.['instructGuard'].userErrors[0].code}`)
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(metrics).toContain(String(byKind.errors[0]?.extensions['code']))
    done(await world.officer.do('instructGuard', { siteId, staffId: 'property-guard', kind: 'CHECK_HAZARD', words: '请查看地下车库积水。' }, 'guardInstruction { id }'))
  })
})

describe('what is looked into and looked at', () => {
  it('a clue that is not judged in its hours is told as overdue', async () => {
    const { clue } = done(await world.guard.do('reportClue', { siteId, kind: 'FIRE_HAZARD', urgency: 'URGENT', words: '2栋楼道堆放电动车电池并充电。' }, CLUE))
    await city.advance(24 * 3600)
    const [seen] = (await world.officer.ask(`{ clues(first: 100, status: NEW) { edges { node { id isOverdue } } } }`))['clues'].edges.filter((edge: { node: { id: string } }) => edge.node.id === clue.id)
    expect(seen.node.isOverdue).toBe(true)
  })

  it('an approved export is open for a day, to the officer who asked', async () => {
    const asked = done(await world.officer.do('requestHouseholdExport', { siteId, taskNo: 'RW-2026-7', reason: '消防疏散核对' }, EXPORT))['householdExport']
    done(await world.officer2.do('approveHouseholdExport', world.change(asked), EXPORT))
    const read = async (by = world.officer) => (await by.send('query ($exportId: ID!) { exportedHouseholds(first: 10, exportId: $exportId) { edges { node { unitNo } } } }', { exportId: asked.id })).errors[0]?.extensions['code']
    expect([await read(), await read(world.officer2)]).toEqual([undefined, 'EXPORT_NOT_OPEN'])
    await city.advance(24 * 3600)
    expect(await read()).toBe('EXPORT_NOT_OPEN')
  })

  it('three final reds in four quarters open the removal, and an objection in time keeps a ranking from being final', async () => {
    const { id } = await world.openSite({ peerGroup: 'CONSTRUCTION_SITE', households: 0 })
    const members = (await world.officer.ask('{ associationMembers(first: 10) { edges { node { id version partnerId status } } } }'))['associationMembers'].edges.map(({ node }: { node: object }) => node)
    const member = members.find(({ partnerId }: { partnerId: string }) => partnerId === city.credentials['property_company']?.partnerId)
    const remove = () => world.officer.do('removeMember', { ...world.change(member), reason: '一年内三次红牌。' }, 'member { status }')
    for (const quarter of ['2025-Q2', '2025-Q3', '2025-Q4']) {
      await world.assess(id, quarter, allParts(40))
      done(await world.publish(quarter, 'CONSTRUCTION_SITE'))
    }
    const last = await world.assessment(id, '2025-Q4')
    expect(last).toMatchObject({ result: 'RED', rank: null, isEliminationRecommended: true, status: 'PUBLISHED' })
    expect(codesOf(await remove())).toEqual(['REMOVAL_NOT_RECOMMENDED'])
    const objected = done(await world.manager.do('objectAssessment', { ...world.change(last), objection: '评分有误。' }, ASSESSMENT))['assessment']
    await city.advance(8 * 86_400)
    expect((await world.assessment(id, '2025-Q4')).status).toBe('OBJECTED')
    expect((await world.assessment(id, '2025-Q3')).status).toBe('FINAL')
    done(await world.officer2.do('decideAssessment', { ...world.change(objected), isUpheld: false, decision: '维持原评分。' }, ASSESSMENT))
    await city.advance(1)
    expect((await world.assessment(id, '2025-Q4')).status).toBe('FINAL')
    expect(done(await remove())['member'].status).toBe('REMOVED')
    expect(codesOf(await world.manager.do('openSite', {
      peerGroup: 'TOWER', name: world.newName(), address: '测试路1号', divisionCode: '500103', latitude: 29.56, longitude: 106.57, households: 0,
    }, 'site { id }'))).toEqual(['NOT_A_MEMBER'])
  })

  it('both refusals of the guard\'s debt order stand where they are kept', async () => {
    const rows = await storedRows(server, `select "action", "outcome", "codes", "requestId" from "auditEntry" where "requestId" in ('${attempts.words}', '${attempts.kind}')`)
    expect(rows).toMatchObject([{ action: 'instructGuard', outcome: 'REFUSED', requestId: attempts.words }])
    expect(JSON.stringify(rows)).toContain('GUARD_DEBT')
  })
})
