// Who and what is there in a test of the community? Sites of their own, and the sandbox city's people in their roles.
import { expect } from '@jest/globals'
import { PART_CODES, PARTS, type Part } from '../../src/domains/community/assessment/score.js'
import { codesOf, type Caller, type City, type Payload } from '../support/client.js'

const MAY = 'viewerMay { verb blockedBy }'
export const INCIDENT = `incident { id version level status unansweredAt reportedAt orders { id version staffId status metres acceptBy arriveBy } patrol { id version urgency status dispatchedAt } ${MAY} }`
export const ORDER = `guardOrder { id version status arriveBy feedbackBy arrivedLate fedBackLate acts ${MAY} }`
export const CLUE = `clue { id version status verifyBy isOverdue isVerified points ${MAY} }`
export const ASSESSMENT = `assessment { id version status scoreHundredths totalHundredths rank isLast result isEliminationRecommended rectifyBy ${MAY} }`
export const HOUSEHOLD = 'household { id version unitNo status residents contactNameMasked contactMobileMasked plateNos }'
export const EXPORT = `householdExport { id version status taskNo validUntil ${MAY} }`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
type Noun = any

/** Every item of a part has the score of the part. */
export const itemsOf = (scores: Readonly<Record<Part, number>>) => PART_CODES.flatMap(part => PARTS[part].items.map(item => ({ item, score: scores[part] })))
export const allParts = (score: number): Record<Part, number> => Object.fromEntries(PART_CODES.map(part => [part, score])) as Record<Part, number>

export class CommunityWorld {
  readonly manager: Caller
  readonly clerk: Caller
  readonly guard: Caller
  readonly guard2: Caller
  readonly otherManager: Caller
  readonly officer: Caller
  readonly officer2: Caller
  private serial = Math.floor(Math.random() * 1_000_000)

  constructor(private readonly city: City) {
    this.manager = city.as('property_company', 'property-manager')
    this.clerk = city.as('property_company', 'property')
    this.guard = city.as('property_company', 'property-guard')
    this.guard2 = city.as('property_company', 'property-guard-2')
    this.otherManager = city.as('property_company_2', 'property2-manager')
    this.officer = city.as('police', 'community-1')
    this.officer2 = city.as('police', 'community-2')
  }

  newName = (): string => `测试项目${this.serial++}`

  openSite = async (changes: object = {}, by = this.manager): Promise<Noun> => done(await by.do('openSite', {
    peerGroup: 'COMPOUND', name: this.newName(), address: '测试路1号', divisionCode: '500103', latitude: 29.56, longitude: 106.57, households: 500, ...changes,
  }, 'site { id version status createdAt peerGroup guardsOnDuty }'))['site']

  openPost = async (siteId: string, latitude: number): Promise<Noun> =>
    done(await this.manager.do('openGuardPost', { siteId, name: this.newName(), latitude, longitude: 106.57 }, 'guardPost { id version }'))['guardPost']

  tryPlan = (postId: string, staffId: string, from: Date, hours = 8): Promise<Payload> => this.manager.do('planGuardShift', {
    postId, staffId, from: from.toISOString(), to: new Date(from.getTime() + hours * 3_600_000).toISOString(),
  }, 'guardShift { id version status }')

  /** On duty from now on. */
  onDuty = async (postId: string, staffId: string, from: Date): Promise<Noun> => {
    const { guardShift } = done(await this.tryPlan(postId, staffId, from))
    const guard = this.city.as('property_company', staffId)
    return done(await guard.do('goOnGuard', this.change(guardShift), 'guardShift { id version status }'))['guardShift']
  }

  change = ({ id, version }: { id: string, version: number }) => ({ id, expectedVersion: version })

  report = async (siteId: string, kind: string, by = this.officer): Promise<Noun> =>
    done(await by.do('reportIncident', { siteId, kind, place: '3栋楼下', details: '有人在翻窗。' }, INCIDENT))['incident']

  incident = async (id: string, by = this.officer): Promise<Noun> => (await by.ask(`query ($id: ID!) { incident(id: $id) { ${INCIDENT.slice(INCIDENT.indexOf('{') + 1)} }`, { id }))['incident']

  tryAssess = (siteId: string, quarter: string, scores: Readonly<Record<Part, number>>, changes: object = {}): Promise<Payload> =>
    this.officer.do('assessSite', { siteId, quarter, items: itemsOf(scores), ...changes }, ASSESSMENT)

  assess = async (siteId: string, quarter: string, scores: Readonly<Record<Part, number>>, changes: object = {}): Promise<Noun> =>
    done(await this.tryAssess(siteId, quarter, scores, changes))['assessment']

  publish = (quarter: string, peerGroup: string): Promise<Payload> =>
    this.officer.do('publishRanking', { quarter, peerGroup }, 'ranking { id isRanked size objectBy entries { rank siteName totalHundredths isRewarded } }')

  assessment = async (siteId: string, quarter: string, by = this.officer): Promise<Noun> => {
    const data = await by.ask(`query ($siteId: ID!, $quarter: String!) { assessments(first: 1, siteId: $siteId, quarter: $quarter) { edges { node { ${ASSESSMENT.slice(ASSESSMENT.indexOf('{') + 1)} } } }`, { siteId, quarter })
    return data['assessments'].edges[0]?.node
  }
}

export function done(payload: Payload): Payload {
  expect(codesOf(payload)).toEqual([])
  return payload
}
