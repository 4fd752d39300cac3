// Does each see, do and hear only its own? A: sites and the roster · B: incidents by level · C: clues and their reporter · D: assessment and ranking · E: households.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf, type City } from '../support/client.js'
import { photo, see, ticketCodes, upload } from '../evidence/evidence.world.js'
import { world as sandbox } from '../support/world.js'
import { allParts, ASSESSMENT, CLUE, CommunityWorld, done, EXPORT, HOUSEHOLD, itemsOf } from './community.world.js'

let city: City
let world: CommunityWorld
let site: { id: string, version: number, createdAt: string }
beforeAll(async () => {
  city = sandbox()
  world = new CommunityWorld(city)
  site = await world.openSite()
})

/** Residents of the sandbox, with whom the register of persons is filled. */
const RESIDENT = { name: '李四', mobile: '19900000000', identityNumber: '50019919880808019X' }

describe('sites and guards', () => {
  it('a site of another company does not exist, by query, by node and by change', async () => {
    const query = 'query ($id: ID!) { mine: site(id: $id) { id } node(id: $id) { id } }'
    expect(await world.otherManager.ask(query, { id: site.id })).toEqual({ mine: null, node: null })
    expect(codesOf(await world.otherManager.do('closeSite', world.change(site), 'site { id }'))).toEqual(['NOT_FOUND'])
    expect(codesOf(await world.otherManager.do('openGuardPost', { siteId: site.id, name: '门', latitude: 29.5, longitude: 106.5 }, 'guardPost { id }'))).toEqual(['NOT_FOUND'])
    expect(codesOf(await world.otherManager.do('reportIncident', { siteId: site.id, kind: 'NOISE', place: '1栋', details: '噪音' }, 'incident { id }'))).toEqual(['NOT_FOUND'])
  })

  it('a fee follows the assessment by at most 500 basis points, and only by the company\'s own contract', async () => {
    const { id, version } = await world.openSite()
    const agree = (bps: number) => world.manager.do('agreeFeeLink', { id, expectedVersion: version, bps, agreedBy: 'SERVICE_CONTRACT', contractNo: 'HT-1' }, 'site { feeLinkBps }')
    expect([codesOf(await agree(501)), codesOf(await agree(0))]).toEqual([['FEE_LINK_INVALID'], ['FEE_LINK_INVALID']])
    expect(done(await agree(500))['site'].feeLinkBps).toBe(500)
    const police = await world.officer.send('mutation ($input: AgreeFeeLinkInput!) { agreeFeeLink(input: $input) { site { id } } }', { input: { idempotencyKey: 'fee-link-police', id, expectedVersion: 2, bps: 100, agreedBy: 'GOVERNMENT_BUYER', contractNo: 'X' } })
    expect(police.status).toBe(403)
  })

  it('the roster takes guards of the company only, at a time that is one', async () => {
    const post = await world.openPost(site.id, 29.5602)
    const now = new Date(site.createdAt)
    expect(codesOf(await world.tryPlan(post.id, 'property2-guard', now))).toEqual(['GUARD_UNKNOWN'])
    expect(codesOf(await world.tryPlan(post.id, 'property', now))).toEqual(['GUARD_UNKNOWN'])
    expect(codesOf(await world.tryPlan(post.id, 'property-guard', now, 13))).toEqual(['SHIFT_TERM_INVALID'])
    const later = done(await world.tryPlan(post.id, 'property-guard', new Date(now.getTime() + 86_400_000)))['guardShift']
    expect(codesOf(await world.guard.do('goOnGuard', world.change(later), 'guardShift { id }'))).toEqual(['SHIFT_NOT_NOW'])
    expect(codesOf(await world.guard2.do('goOnGuard', world.change(later), 'guardShift { id }'))).toContain('SHIFT_NOT_NOW')
    done(await world.manager.do('cancelGuardShift', world.change(later), 'guardShift { status }'))
  })

  it('what the newspaper counted is told as an example, with its source', async () => {
    const { associationFacts } = await world.manager.ask('{ associationFacts { code count source isDemo } }')
    expect(associationFacts.map(({ code, count }: { code: string, count: number }) => [code, count])).toEqual([['COMPANIES', 44], ['COMPOUNDS', 27], ['TOWERS', 53], ['CONSTRUCTION_SITES', 44]])
    expect(new Set(associationFacts.map(({ isDemo }: { isDemo: boolean }) => isDemo))).toEqual(new Set([true]))
  })
})

describe('incidents', () => {
  it('of level III bring the police on request, and no company closes one', async () => {
    const incident = await world.report(site.id, 'NOISE', world.clerk)
    expect([incident.level, incident.patrol]).toEqual(['III', null])
    const asked = done(await world.clerk.do('requestPatrol', world.change(incident), 'incident { version patrol { urgency } }'))['incident']
    expect(asked.patrol.urgency).toBe('ON_REQUEST')
    const close = await world.manager.send('mutation ($input: CloseIncidentInput!) { closeIncident(input: $input) { incident { id } } }', { input: { idempotencyKey: 'company-closes', id: incident.id, expectedVersion: 1, outcome: '好了' } })
    expect(close.status).toBe(403)
    expect(codesOf(await world.clerk.do('reportIncident', { siteId: site.id, kind: 'NOISE', place: '1栋', details: '13800000000打来电话' }, 'incident { id }'))).toEqual(['PERSONAL_DATA'])
  })

  it('the rules say what a guard may do at each level, and what never', async () => {
    const { guardRules } = await world.guard.ask('{ guardRules { levels { level acts police } never { never article error } acceptSeconds arriveSeconds arriveConstructionSiteSeconds feedbackSeconds } }')
    expect(guardRules).toMatchObject({ acceptSeconds: 60, arriveSeconds: 180, arriveConstructionSiteSeconds: 300, feedbackSeconds: 600 })
    expect(guardRules.levels.map(({ police }: { police: string }) => police)).toEqual(['AT_ONCE', 'DISPATCHED', 'ON_REQUEST'])
    expect(guardRules.never.map(({ never }: { never: string }) => never)).toEqual(['SEARCH_PERSON', 'RESTRICT_FREEDOM', 'TAKE_DOCUMENTS', 'DEBT_COLLECTION', 'PRIVACY'])
  })
})

describe('clues', () => {
  const report = (changes: object = {}, by = world.guard) => by.do('reportClue', { siteId: site.id, kind: 'GROUP_RENT', urgency: 'ROUTINE', words: '8栋一户深夜多人进出，隔断出租。', ...changes }, CLUE)

  it('show the manager yes or no, and never who reported', async () => {
    const { clue } = done(await report())
    const seen = await world.manager.send('query ($id: ID!) { clue(id: $id) { id reporterStaffId } }', { id: clue.id })
    expect([seen.status, seen.errors[0]?.extensions['code']]).toEqual([200, 'FORBIDDEN'])
    expect((await world.guard2.ask('query ($id: ID!) { clue(id: $id) { id } }', { id: clue.id }))['clue']).toBeNull()
    const assigned = done(await world.officer.do('assignClue', { ...world.change(clue), staffId: 'community-2' }, CLUE))['clue']
    expect(codesOf(await world.officer.do('verifyClue', { ...world.change(assigned), finding: '属实' }, CLUE))).toEqual(['NOT_ASSIGNED_TO_YOU'])
    const before = (await world.guard.ask('{ cluePoints }'))['cluePoints'] as number
    const verified = done(await world.officer2.do('verifyClue', { ...world.change(assigned), finding: '隔断三间，已责令整改。' }, 'clue { id version status points reporterStaffId }'))['clue']
    expect(verified).toMatchObject({ status: 'VERIFIED', points: 10, reporterStaffId: 'property-guard' })
    expect((await world.guard.ask('{ cluePoints }'))['cluePoints']).toBe(before + 10)
    expect((await world.manager.ask('query ($id: ID!) { clue(id: $id) { isVerified points } }', { id: clue.id }))['clue']).toEqual({ isVerified: true, points: 10 })
    expect(done(await world.officer2.do('closeClue', world.change(verified), CLUE))['clue'].status).toBe('CLOSED')
  })

  it('take photos of whoever reported, and show them to her and the police alone', async () => {
    const { clue } = done(await report())
    const id = await upload(world.guard, { recordId: clue.id, kind: 'CLUE_PHOTO' }, await photo())
    const seen = async (caller: typeof world.guard) => (await see(caller, id))?.['status'] ?? null
    expect([await seen(world.guard), await seen(world.officer), await seen(world.manager), await seen(world.guard2)]).toEqual(['STORED', 'STORED', null, null])
    expect(await ticketCodes(world.guard2, { recordId: clue.id, kind: 'CLUE_PHOTO' })).toEqual(['NOT_FOUND'])
    expect((await world.officer.ask('query ($id: ID!) { clue(id: $id) { evidence { id kind } } }', { id: clue.id }))['clue']).toEqual({ evidence: [{ id, kind: 'CLUE_PHOTO' }] })
  })

  it('that are false earn nothing, and faith, descent and illness are none', async () => {
    const { clue } = done(await report({ urgency: 'URGENT' }))
    const assigned = done(await world.officer.do('assignClue', { ...world.change(clue), staffId: 'community-1' }, CLUE))['clue']
    expect(done(await world.officer.do('findClueFalse', { ...world.change(assigned), finding: '亲友聚会。' }, CLUE))['clue']).toMatchObject({ status: 'FALSE', isVerified: false, points: 0 })
    expect(codesOf(await report({ words: '302住着回族人。' }))).toEqual(['CLUE_PROFILING'])
    expect(codesOf(await report({ siteId: site.id }, city.citizen('王五')))).toEqual(['NOT_FOUND'])
  })
})

describe('the assessment', () => {
  it('K51: 90, 80, 80, 70, 100, 90, 80 are 82.50', async () => {
    const scores = { S1: 90, S2: 80, S3: 80, S4: 70, S5: 100, S6: 90, S7: 80 }
    const assessment = await world.assess(site.id, '2025-Q3', scores)
    expect(assessment).toMatchObject({ status: 'DRAFT', scoreHundredths: 8250, totalHundredths: 8250, result: null })
    observed(String(assessment.scoreHundredths))
    expect(await world.assessment(site.id, '2025-Q3', world.manager)).toBeUndefined()
    const revised = done(await world.officer.do('reviseAssessment', {
      ...world.change(assessment), items: itemsOf(scores), deductions: [{ ground: 'FALSE_REPORT', count: 2, reason: '虚报两次' }], bonusPoints: 5, bonusReason: '协助抓获' }, ASSESSMENT))['assessment']
    expect(revised).toMatchObject({ scoreHundredths: 8250, totalHundredths: 7750 })
    expect(codesOf(await world.tryAssess(site.id, '2030-Q1', allParts(80)))).toEqual(['QUARTER_INVALID'])
    const wrong = await world.officer.do('assessSite', { siteId: site.id, quarter: '2025-Q2', items: itemsOf(allParts(101)).slice(1), bonusPoints: 6 }, ASSESSMENT)
    expect(new Set(codesOf(wrong))).toEqual(new Set(['ITEMS_INCOMPLETE', 'ITEM_SCORE_INVALID', 'BONUS_INVALID']))
  })

  it('K52: the last of five with 83 points is warned and shows no red; last again, it does', async () => {
    const towers = []
    for (let place = 0; place < 5; place++) towers.push(await world.openSite({ peerGroup: 'TOWER' }, place === 0 ? world.otherManager : world.manager))
    const [best, , , , last] = towers
    for (const quarter of ['2025-Q3', '2025-Q4']) {
      for (const [place, tower] of towers.entries()) await world.assess(tower.id, quarter, allParts(place === 4 ? 83 : 95 - place))
    }
    const { ranking } = done(await world.publish('2025-Q3', 'TOWER'))
    expect([ranking.isRanked, ranking.size, ranking.entries.map(({ totalHundredths }: { totalHundredths: number }) => totalHundredths)]).toEqual([true, 5, [9500, 9400, 9300, 9200, 8300]])
    const seen = await world.assessment(last.id, '2025-Q3')
    expect(seen).toMatchObject({ rank: 5, isLast: true, totalHundredths: 8300, result: 'YELLOW', isEliminationRecommended: false })
    expect(seen.rectifyBy).not.toBeNull()
    expect(await world.assessment(best.id, '2025-Q3')).toMatchObject({ rank: 1, result: 'REWARD' })
    observed(`rank ${seen.rank} of 5`, String(seen.totalHundredths), seen.result)
    done(await world.publish('2025-Q4', 'TOWER'))
    expect(await world.assessment(last.id, '2025-Q4')).toMatchObject({ isLast: true, result: 'RED', isEliminationRecommended: false })
    expect(codesOf(await world.publish('2025-Q4', 'TOWER'))).toEqual(['RANKING_EXISTS'])

    // An objection that is upheld ranks the group anew, and the quarter behind it too.
    const objected = done(await world.manager.do('objectAssessment', { ...world.change(seen), objection: '消防整改已按期完成。' }, ASSESSMENT))['assessment']
    const decide = { ...world.change(objected), isUpheld: true, decision: '核实，予以更正。', items: itemsOf(allParts(96)) }
    expect(codesOf(await world.officer.do('decideAssessment', decide, ASSESSMENT))).toEqual(['FOUR_EYES'])
    expect(done(await world.officer2.do('decideAssessment', decide, ASSESSMENT))['assessment']).toMatchObject({ rank: 1, result: 'REWARD', totalHundredths: 9600 })
    expect(await world.assessment(last.id, '2025-Q4')).toMatchObject({ isLast: true, result: 'YELLOW' })
    expect(await world.assessment(best.id, '2025-Q3', world.otherManager)).toMatchObject({ rank: 2, result: 'NONE' })
    expect(await world.assessment(best.id, '2025-Q3', world.manager)).toBeUndefined()
  })

  it('a leak of personal data is last whatever the points, and a quarter is published from its tenth day', async () => {
    const leak = [{ ground: 'DATA_LEAK', count: 1, reason: '业主名单外泄' }]
    const sites = []
    for (let place = 0; place < 5; place++) sites.push(await world.openSite({ peerGroup: 'TOWER' }))
    for (const [place, { id }] of sites.entries()) await world.assess(id, '2024-Q4', allParts(place === 0 ? 100 : 60), place === 0 ? { deductions: leak } : {})
    done(await world.publish('2024-Q4', 'TOWER'))
    expect(await world.assessment(sites[0].id, '2024-Q4')).toMatchObject({ totalHundredths: 7000, rank: 5, isLast: true, result: 'YELLOW' })
    const early = (await world.officer.ask('{ assessmentRankings(first: 1) { edges { node { publishedAt } } } }'))['assessmentRankings'].edges[0].node.publishedAt as string
    const running = `${early.slice(0, 4)}-Q4`
    expect(codesOf(await world.publish(running, 'TOWER'))).toEqual(['RANKING_TOO_EARLY'])
  })
})

describe('people and houses', () => {
  const report = (changes: object = {}, siteId = site.id) => world.clerk.do('reportHousehold', {
    siteId, unitNo: `3-1-${Math.floor(Math.random() * 1e9)}`, occupancy: 'TENANT', residents: 2, movedInOn: '2026-01-05', plateNos: ['渝D10001'],
    contact: { basis: 'RENTAL_REGISTRATION', ...RESIDENT }, ...changes,
  }, HOUSEHOLD)

  it('a household is told with what the law lets a company tell, sealed, and what it forbids has no field', async () => {
    const payload = done(await report())
    expect(payload['household']).toMatchObject({ contactNameMasked: '李*', contactMobileMasked: '199****0000', plateNos: ['渝D10001'] })
    expect(JSON.stringify(payload)).not.toContain(RESIDENT.mobile)
    for (const field of ['religion', 'health', 'faceImage', 'identityCopy', 'criminalRecord', 'listStatus']) {
      const { status } = await world.clerk.send('mutation ($input: ReportHouseholdInput!) { reportHousehold(input: $input) { household { id } } }',
        { input: { idempotencyKey: `forbidden-${field}`, siteId: site.id, unitNo: '1', occupancy: 'VACANT', residents: 0, [field]: 'x' } })
      expect([field, status]).toEqual([field, 400])
    }
    expect(codesOf(await report({ occupancy: 'VACANT' })).sort()).toEqual(['CONTACT_INVALID', 'RESIDENTS_INVALID'])
  })

  it('each look needs a purpose, is kept, and is shown to the resident with who it was', async () => {
    const { household } = done(await report())
    const one = 'query ($siteId: ID!, $unitNo: String!, $purpose: LookPurpose!, $reference: String) { household(siteId: $siteId, unitNo: $unitNo, purpose: $purpose, reference: $reference) { id residents } }'
    const look = (purpose: string, reference: string | null, by = world.officer) => by.send(one, { siteId: site.id, unitNo: household.unitNo, purpose, reference })
    expect((await look('SERVICE', null)).errors[0]?.extensions['code']).toBe('LOOK_PURPOSE')
    expect((await look('SPOT_CHECK', ' ')).errors[0]?.extensions['code']).toBe('TASK_REQUIRED')
    expect((await look('SPOT_CHECK', 'CC-2026-1')).data?.['household'].residents).toBe(2)
    expect((await look('SERVICE', null, world.otherManager)).data?.['household']).toBeNull()
    const contact = await world.manager.ask('query ($id: ID!) { householdContact(id: $id, purpose: EMERGENCY) { name mobile } }', { id: household.id })
    expect(contact['householdContact']).toEqual({ name: RESIDENT.name, mobile: RESIDENT.mobile })
    expect((await world.manager.ask('query ($id: ID!) { node(id: $id) { id } }', { id: household.id }))['node']).toBeNull()

    const mine = await city.citizen('李四').ask('{ myHouseholds(first: 20) { edges { node { id looks(first: 10) { edges { node { byKind byName purpose reference } } } } } } }')
    const { node } = mine['myHouseholds'].edges.find((edge: { node: { id: string } }) => edge.node.id === household.id)
    expect(node.looks.edges.map((edge: { node: { byKind: string, purpose: string, reference: string | null } }) => [edge.node.byKind, edge.node.purpose, edge.node.reference]))
      .toEqual([['POLICE', 'SPOT_CHECK', 'CC-2026-1'], ['PROPERTY_COMPANY', 'EMERGENCY', null]])
    const others = await city.citizen('王五').ask('{ myHouseholds(first: 100) { edges { node { id } } } }')
    expect(others['myHouseholds'].edges).toEqual([])
    const refused = await world.manager.send('{ households(first: 1, siteId: "x", purpose: SERVICE) { edges { node { looks(first: 1) { edges { node { byName } } } } } } }')
    expect(refused.errors.map(({ extensions }) => extensions['code'])).toEqual(refused.errors.length > 0 ? ['FORBIDDEN'] : [])

    const ended = done(await world.clerk.do('endHousehold', { ...world.change(household), movedOutOn: '2026-03-01' }, HOUSEHOLD))['household']
    expect(ended).toMatchObject({ status: 'MOVED_OUT', contactNameMasked: null, contactMobileMasked: null, plateNos: [] })
  })

  it('K53: the police export the residents of a site with a task and by two officers, or not at all', async () => {
    const ask = (taskNo: string | null) => world.officer.do('requestHouseholdExport', { siteId: site.id, taskNo, reason: '疫情流调' }, EXPORT)
    const without = await ask(null)
    expect([codesOf(without), codesOf(await ask('  ')), without['householdExport']]).toEqual([['TASK_REQUIRED'], ['TASK_REQUIRED'], null])
    observed(...codesOf(without))
    const read = (exportId: string) => world.officer.send('query ($exportId: ID!) { exportedHouseholds(first: 100, exportId: $exportId) { edges { node { id unitNo } } } }', { exportId })
    const { householdExport } = done(await ask('RW-2026-1'))
    expect((await read(householdExport.id)).errors[0]?.extensions['code']).toBe('EXPORT_NOT_OPEN')
    expect(codesOf(await world.officer.do('approveHouseholdExport', world.change(householdExport), EXPORT))).toEqual(['FOUR_EYES'])
    done(await world.officer2.do('approveHouseholdExport', world.change(householdExport), EXPORT))
    expect((await read(householdExport.id)).errors).toEqual([])
  })
})
