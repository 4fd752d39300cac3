// Chapter 7: how does a property company answer an incident, and how is it assessed? A guard who does not accept, a clue, five compounds.
import {
  AcceptOrderDocument, AdvanceClockDocument, ArriveAtOrderDocument, AssessmentsDocument, AssessSiteDocument, AssignClueDocument, CloseIncidentDocument, CluePointsDocument,
  GiveFeedbackDocument, GoOnGuardDocument, IncidentDocument, InstructGuardDocument, OpenGuardPostDocument, OpenSiteDocument, PlanGuardShiftDocument, PublishRankingDocument,
  ReportClueDocument, ReportIncidentDocument, VerifyClueDocument, type AssessmentItem, type IncidentStateFragment,
} from './generated/graphql.js'
import { timeNow } from './claim-case.js'
import { refusalOf, type Caller, type Client } from './client.js'
import { type Story } from './story.js'

const HOUR_MS = 3_600_000
const SHIFT_HOURS = 8
const QUARTER = '2025-Q4'
const COMPOUND = { peerGroup: 'COMPOUND', address: '渝中区测试路66号', divisionCode: '500103', latitude: 29.5586, longitude: 106.5691, households: 900 } as const
/** Posts by how far they are from the gate: the first is asked first. */
const POSTS = [{ name: '东门', latitude: 29.5588, guard: 'property-guard' }, { name: '西门', latitude: 29.5640, guard: 'property-guard-2' }] as const

/** The seven parts, S1 to S7, with their items. */
const PARTS: readonly (readonly AssessmentItem[])[] = [
  ['DUTY_ROSTER', 'GUARDS_FILED', 'CCTV_WORKS', 'VIDEO_KEPT', 'FEE_COMPLAINTS'], ['MOVES_IN_TIME', 'PEOPLE_ACCURATE'],
  ['RENTED_REGISTERED', 'GROUP_RENT_REPORTED', 'VACANCIES_ACCURATE'], ['EXITS_FREE', 'EQUIPMENT', 'EBIKE_CHARGING', 'DRILLS', 'RECTIFIED_IN_TIME'],
  ['NOTICES', 'CRIME_RATE'], ['LICENSED_GUARDS', 'TRAINING', 'TURNOVER'], ['RESPONSE_IN_TIME', 'FIRST_RESPONSE', 'VERIFIED_CLUES', 'MEETINGS'],
]
/** One compound a row; the first is the rule book's example. */
const SCORES = [[90, 80, 80, 70, 100, 90, 80], [95, 95, 95, 95, 95, 95, 95], [88, 88, 88, 88, 88, 88, 88], [86, 86, 86, 86, 86, 86, 86], [84, 84, 84, 84, 84, 84, 84]]

interface Ref { readonly id: string, readonly expectedVersion: number }
const ref = ({ id, version }: { readonly id: string, readonly version: number }): Ref => ({ id, expectedVersion: version })

class Day {
  readonly manager: Caller
  readonly officer: Caller

  constructor(readonly client: Client, readonly story: Story) {
    this.manager = client.as('property_company', 'property-manager')
    this.officer = client.as('police', 'community-1')
  }

  guard = (id: string): Caller => this.client.as('property_company', id)

  advance = (seconds: number) => this.client.as('police').ask(AdvanceClockDocument, { seconds })

  incident = async (id: string): Promise<IncidentStateFragment> => {
    const { incident } = await this.officer.ask(IncidentDocument, { id })
    if (!incident) throw new Error('the incident is gone')
    return incident
  }
}

export async function tellCommunity(client: Client, story: Story): Promise<void> {
  story.begin('7. A property company sends its guard first')
  const day = new Day(client, story)
  const siteId = await openCompound(day)
  const incident = await passOver(day, siteId)
  await respond(day, incident)
  await refuseDebts(day, siteId)
  await noticeSomething(day, siteId)
  await assess(day, siteId)
}

const ordersOf = ({ orders }: IncidentStateFragment): string[] => orders.map(({ staffId, status }) => `${staffId} ${status}`)

function openCompound({ client, story, manager, guard }: Day): Promise<string> {
  return story.step('A property company', 'opens a compound with two posts, and two guards go on duty', async expect => {
    const site = await manager.change(OpenSiteDocument, { ...COMPOUND, name: '演示花园' })
    const from = await timeNow(client)
    const to = new Date(Date.parse(from) + SHIFT_HOURS * HOUR_MS).toISOString()
    for (const { guard: staffId, ...post } of POSTS) {
      const { id: postId } = await manager.change(OpenGuardPostDocument, { siteId: site.id, longitude: COMPOUND.longitude, ...post })
      const shift = await manager.change(PlanGuardShiftDocument, { postId, staffId, from, to })
      expect(`${post.name}`, (await guard(staffId).change(GoOnGuardDocument, ref(shift))).status, 'ON_DUTY')
    }
    return site.id
  })
}

async function passOver({ client, story, advance, incident }: Day, siteId: string): Promise<IncidentStateFragment> {
  const reported = await story.step('The front desk', 'reports a theft in progress', async expect => {
    const seen = await client.as('property_company', 'property').change(ReportIncidentDocument, { siteId, kind: 'THEFT', place: '3栋地下车库', details: '有人正在拆卸电瓶。' })
    expect('level', seen.level, 'II')
    expect('the nearest guard is asked', ordersOf(seen), ['property-guard OFFERED'])
    expect('the police come beside', seen.patrol?.status, 'DISPATCHED')
    return seen
  })
  return story.step('The guard', 'does not accept for 60 seconds', async expect => {
    await advance(60)
    const seen = await incident(reported.id)
    expect('the next guard is asked', ordersOf(seen), ['property-guard LAPSED', 'property-guard-2 OFFERED'])
    expect('the police, as they were sent', [seen.patrol?.id, seen.patrol?.version, seen.patrol?.status], [reported.patrol?.id, reported.patrol?.version, 'DISPATCHED'])
    return seen
  })
}

async function respond({ story, officer, guard, incident }: Day, seen: IncidentStateFragment): Promise<void> {
  await story.step('The second guard', 'accepts, arrives, and reports what the level lets him do', async expect => {
    const second = guard('property-guard-2')
    const order = seen.orders.find(({ status }) => status === 'OFFERED')
    if (!order) throw new Error('nobody is asked')
    const there = await second.change(ArriveAtOrderDocument, ref(await second.change(AcceptOrderDocument, ref(order))))
    const feedback = { ...ref(there), feedback: '嫌疑人已离开，现场已保护。' }
    expect('to mediate is not for this level', await refusalOf(second.change(GiveFeedbackDocument, { ...feedback, acts: ['MEDIATE'] })), ['ACT_NOT_ALLOWED'])
    expect('order', (await second.change(GiveFeedbackDocument, { ...feedback, acts: ['WATCH', 'PROTECT_SCENE'] })).status, 'FED_BACK')
  })
  await story.step('The police', 'close it', async expect => {
    const closed = await officer.change(CloseIncidentDocument, { ...ref(await incident(seen.id)), outcome: '已立案，电瓶追回。' })
    expect('status', [closed.status, closed.patrol?.status], ['CLOSED', 'FINISHED'])
  })
}

function refuseDebts({ story, manager }: Day, siteId: string): Promise<void> {
  return story.step('A manager', 'asks a guard to collect a debt, and is refused', async expect => {
    const instruct = { siteId, staffId: 'property-guard', kind: 'STAND_BY', words: '去催收302室的欠款。' } as const
    expect('refused', await refusalOf(manager.change(InstructGuardDocument, instruct)), ['GUARD_DEBT'])
  })
}

function noticeSomething({ story, officer, guard }: Day, siteId: string): Promise<void> {
  return story.step('A guard', 'reports a danger of fire, an officer finds it true', async expect => {
    const reporter = guard('property-guard')
    const clue = await reporter.change(ReportClueDocument, { siteId, kind: 'FIRE_HAZARD', urgency: 'ROUTINE', words: '2栋楼道停放并充电电动车。' })
    const assigned = await officer.change(AssignClueDocument, { ...ref(clue), staffId: 'community-1' })
    expect('status', (await officer.change(VerifyClueDocument, { ...ref(assigned), finding: '属实，已责令清理。' })).status, 'VERIFIED')
    expect('points of the guard', (await reporter.ask(CluePointsDocument, {})).cluePoints, 20)
  })
}

async function assess({ story, manager, officer }: Day, siteId: string): Promise<void> {
  await story.step('An officer', 'assesses five compounds for the last quarter', async expect => {
    const sites = [siteId]
    for (const name of ['演示二期', '演示三期', '演示四期', '演示五期']) sites.push((await manager.change(OpenSiteDocument, { ...COMPOUND, name })).id)
    const points: number[] = []
    for (const [place, id] of sites.entries()) {
      const items = PARTS.flatMap((part, row) => part.map(item => ({ item, score: SCORES[place]?.[row] ?? 0 })))
      points.push((await officer.change(AssessSiteDocument, { siteId: id, quarter: QUARTER, items, deductions: [], bonusPoints: 0 })).totalHundredths)
    }
    expect('points', points, [8250, 9500, 8800, 8600, 8400])
  })
  await story.step('The association', 'sees the ranking, the company its own results', async expect => {
    const { isRanked, entries } = await officer.change(PublishRankingDocument, { quarter: QUARTER, peerGroup: 'COMPOUND' })
    expect('ranked', isRanked, true)
    expect('by place', entries.map(({ totalHundredths }) => totalHundredths), [9500, 8800, 8600, 8400, 8250])
    const { assessments } = await manager.ask(AssessmentsDocument, { first: 5, quarter: QUARTER, siteId, after: null })
    expect('the last one with 82.50', assessments.edges.map(({ node }) => [node.rank, node.result]), [[5, 'YELLOW']])
  })
}
