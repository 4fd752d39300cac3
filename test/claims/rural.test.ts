// Rural points. A: a house opens and closes its own points · B: people are posted there in roles, at another house's point only while it is
// shared · C: they are on duty once, in roles that go together.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { conflictOf, INCOMPATIBLE_ROLES, POSTING_ROLES, ROLE_ACTS } from '../../src/domains/claims/rural/roles.js'
import { codesOf, type Caller, type City, type Payload } from '../support/client.js'
import { world } from '../support/world.js'
import { POINT, POSTING, RuralWorld, SHARING, SHIFT } from './rural.world.js'

let city: City
let rural: RuralWorld
beforeAll(async () => {
  city = world()
  rural = await RuralWorld.of(city)
})

describe('A: a rural point', () => {
  it('is opened where it stands, told as it was sent, and closed for good', async () => {
    const opened = await rural.dispatcher.do('openRuralPoint', rural.point({ latitude: 29.345678, longitude: 106.123456 }), POINT)
    expect(opened).toMatchObject({ userErrors: [], ruralPoint: { version: 1, status: 'OPEN', latitude: 29.345678, longitude: 106.123456, shiftsOpen: 0, services: ['PERSUASION', 'FIRST_AID'] } })
    expect(opened.ruralPoint.viewerMay).toEqual([{ verb: 'close', blockedBy: [] }])
    const closed = await rural.dispatcher.do('closeRuralPoint', ref(opened.ruralPoint), POINT)
    expect(closed.ruralPoint).toMatchObject({ version: 2, status: 'CLOSED', closedAt: expect.stringContaining('+08:00'), viewerMay: [] })
    expect(codesOf(await rural.dispatcher.do('closeRuralPoint', ref(closed.ruralPoint), POINT))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await rural.dispatcher.do('closeRuralPoint', ref(opened.ruralPoint), POINT))).toEqual(['STALE'])
  })

  it('has a name of its own in its village, as long as it is open', async () => {
    const point = rural.point()
    const first = await rural.dispatcher.do('openRuralPoint', point, POINT)
    expect(codesOf(await rural.dispatcher.do('openRuralPoint', point, POINT))).toEqual(['RURAL_POINT_EXISTS'])
    expect((await rural.insurerManager.do('openRuralPoint', point, POINT)).userErrors).toEqual([])
    await rural.dispatcher.do('closeRuralPoint', ref(first.ruralPoint), POINT)
    expect((await rural.dispatcher.do('openRuralPoint', point, POINT)).userErrors).toEqual([])
  })

  it.each([
    [['ADMIN_CODE_INVALID'], { adminCode: '500199' }],
    [['ADMIN_CODE_INVALID'], { adminCode: '500199000001' }],
    [['PLACE_NOT_IN_COUNTRY'], { latitude: 0, longitude: 0 }],
    [['PLACE_NOT_IN_COUNTRY'], { latitude: 106.5, longitude: 29.5 }],
    [['PLACE_NOT_IN_COUNTRY'], { latitude: 30.2, longitude: 125.1 }],
    [['PLACE_NOT_IN_COUNTRY'], { latitude: 38.4, longitude: 119.5 }],
    [['PLACE_NOT_IN_COUNTRY'], { latitude: 51.5, longitude: -0.1 }],
    [['PHONE_INVALID', 'TEXT_INVALID'], { phone: '一二三', name: ' ' }],
    [['TEXT_TOO_LONG'], { openHours: '长'.repeat(101) }],
  ])('is refused with %s', async (codes, changes) => {
    expect(codesOf(await rural.dispatcher.do('openRuralPoint', rural.point(changes), POINT))).toEqual(codes)
  })

  it.each([[29.56, 106.55], [18.25, 109.5], [31.23, 121.47], [39.13, 117.2], [45.8, 126.53], [23.13, 113.26], [43.8, 87.6]])('can stand at %d, %d', async (latitude, longitude) => {
    expect((await rural.dispatcher.do('openRuralPoint', rural.point({ latitude, longitude }), POINT)).userErrors).toEqual([])
  })

  it('belongs to its house: another insurer does not know it, the police know it and cannot close it', async () => {
    const { ruralPoint } = await rural.insurerManager.do('openRuralPoint', rural.point({ type: 'INSURANCE_SERVICE' }), POINT)
    const other = city.as('insurer_2', 'insurer2-manager')
    expect(codesOf(await other.do('closeRuralPoint', ref(ruralPoint), POINT))).toEqual(['NOT_FOUND'])
    expect(await pointAs(other, ruralPoint.id)).toBeNull()
    expect(codesOf(await rural.dispatcher.do('closeRuralPoint', ref(ruralPoint), POINT))).toEqual(['NOT_YOURS'])
    expect((await pointAs(rural.supervisor, ruralPoint.id)).viewerMay).toEqual([{ verb: 'close', blockedBy: ['NOT_YOURS'] }])
    for (const caller of [rural.village1, city.as('insurer', 'insurer-rural'), city.as('police'), city.as('dealership', 'dealer-clerk'), city.citizen('张三')]) {
      await expect(caller.do('openRuralPoint', rural.point(), POINT)).rejects.toThrow('FORBIDDEN')
    }
  })

  it('is found by type, division and state', async () => {
    const adminCode = rural.newAdminCode()
    const open = await rural.openPoint({ adminCode, type: 'LINKAGE_SERVICE' })
    const shut = await rural.openPoint({ adminCode, type: 'PERSUASION', name: '渝测村二组劝导站' })
    await rural.dispatcher.do('closeRuralPoint', ref(shut), POINT)
    const found = async (filter: object) => idsOf((await rural.supervisor.ask('query ($filter: RuralPointFilterInput) { ruralPoints(first: 100, filter: $filter) { edges { node { id } } } }', { filter }))['ruralPoints'])
    expect(await found({ adminCode })).toEqual([open.id, shut.id])
    expect(await found({ adminCode: adminCode.slice(0, 9), open: true })).toContain(open.id)
    expect(await found({ adminCode, open: true })).toEqual([open.id])
    expect(await found({ adminCode, type: 'PERSUASION' })).toEqual([shut.id])
    expect(await found({ adminCode: '%' })).toEqual([])
  })
})

describe('B: a posting', () => {
  it('is one hat of several that a person wears at a point, each once at a time', async () => {
    const point = await rural.openPoint()
    const first = await rural.post('village-2', point.id, 'PERSUADER')
    expect(first).toMatchObject({ status: 'ACTIVE', version: 1, role: 'PERSUADER' })
    for (const role of ['AUXILIARY', 'FIRST_AIDER']) expect((await rural.tryPost('village-2', point.id, role)).userErrors).toEqual([])
    expect(codesOf(await rural.tryPost('village-2', point.id, 'PERSUADER'))).toEqual(['ALREADY_POSTED'])
    const ended = await rural.dispatcher.do('endRuralPosting', ref(first), POSTING)
    expect(ended['posting']).toMatchObject({ status: 'ENDED', version: 2 })
    expect((await rural.tryPost('village-2', point.id, 'PERSUADER')).userErrors).toEqual([])
  })

  it('asked for twice at once is made once', async () => {
    const point = await rural.openPoint()
    const answers = await Promise.all([1, 2, 3].map(() => rural.tryPost('village-1', point.id, 'PERSUADER')))
    expect(answers.map(codesOf).sort()).toEqual([[], ['ALREADY_POSTED'], ['ALREADY_POSTED']])
  })

  it('asks for the function that the role needs, a term that has not begun, and an open point', async () => {
    const point = await rural.openPoint()
    expect(codesOf(await rural.tryPost('village-1', point.id, 'AUXILIARY'))).toEqual(['FUNCTION_NOT_HELD'])
    expect(codesOf(await rural.tryPost('dispatcher', point.id, 'PERSUADER'))).toEqual(['FUNCTION_NOT_HELD'])
    expect(codesOf(await rural.tryPost('village-1', point.id, 'PERSUADER', rural.term(-1)))).toEqual(['TERM_INVALID'])
    expect(codesOf(await rural.tryPost('village-1', 'rup_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'PERSUADER'))).toEqual(['NOT_FOUND'])
    await rural.dispatcher.do('closeRuralPoint', ref(point), POINT)
    expect(codesOf(await rural.tryPost('village-1', point.id, 'PERSUADER'))).toEqual(['RURAL_POINT_CLOSED'])
  })

  it('of an insurer\'s persuader at a police point is made and used only while the site is shared', async () => {
    const point = await rural.openPoint({ type: 'LINKAGE_PERSUASION' })
    const posting = () => rural.tryPost('insurer-rural', point.id, 'LINKAGE_PERSUADER', rural.term(), rural.insurerManager)
    expect(codesOf(await posting())).toEqual(['NOT_SHARED'])
    const proposed = await rural.propose('SITE', point.id)
    expect(codesOf(await posting())).toEqual(['NOT_SHARED'])
    const agreement = await rural.accept(proposed)
    const made = await posting()
    expect(made.userErrors).toEqual([])
    const persuade = () => rural.persuade(rural.insurerRural, made['posting'].id)
    expect((await persuade()).persuasionRecord).toMatchObject({ role: 'LINKAGE_PERSUADER', pointId: point.id })
    expect(await pointAs(rural.insurerRural, point.id)).toMatchObject({ id: point.id })
    expect((await rural.insurerManager.do('endSharing', ref(agreement), SHARING)).sharingAgreement).toMatchObject({ status: 'ENDED' })
    expect(codesOf(await persuade())).toEqual(['POSTING_NOT_IN_FORCE'])
    expect(await pointAs(rural.insurerRural, point.id)).toBeNull()
    expect((await rural.accept(await rural.propose('SITE', point.id, rural.term(1)))).status).toBe('IN_FORCE')
    expect(codesOf(await posting())).toEqual(['NOT_SHARED'])
  })

  it('of somebody else\'s person is made only while that person is lent', async () => {
    const point = await rural.openPoint()
    expect(codesOf(await rural.tryPost('insurer-rural', point.id, 'PERSUADER'))).toEqual(['NOT_FOUND'])
    const lent = await rural.insurerManager.do('proposeSharing', rural.sharing('STAFF', 'insurer-rural', city.credentials['police']!.partnerId), SHARING)
    const agreement = await rural.dispatcher.do('acceptSharing', ref(lent.sharingAgreement), SHARING)
    const made = await rural.tryPost('insurer-rural', point.id, 'PERSUADER')
    expect(made.userErrors).toEqual([])
    expect((await rural.persuade(rural.insurerRural, made['posting'].id)).userErrors).toEqual([])
    expect(codesOf(await rural.insurerManager.do('endRuralPosting', ref(made['posting']), POSTING))).toEqual(['NOT_YOURS'])
    const site = await rural.accept(await rural.propose('SITE', point.id))
    await rural.dispatcher.do('endSharing', ref(site), SHARING)
    expect((await rural.persuade(rural.insurerRural, made['posting'].id)).userErrors).toEqual([])
    await rural.dispatcher.do('endSharing', ref(agreement.sharingAgreement), SHARING)
    expect(codesOf(await rural.persuade(rural.insurerRural, made['posting'].id))).toEqual(['POSTING_NOT_IN_FORCE'])
  })

  it('is ended by nobody of another house', async () => {
    const posting = await rural.post('village-1', (await rural.openPoint()).id, 'PERSUADER')
    expect(codesOf(await city.as('insurer_2', 'insurer2-manager').do('endRuralPosting', ref(posting), POSTING))).toEqual(['NOT_FOUND'])
  })
})

describe('B: a sharing agreement', () => {
  it('is proposed by the owner, accepted by the other side, and known to nobody else', async () => {
    const point = await rural.openPoint()
    const proposed = await rural.propose('SITE', point.id)
    expect(proposed).toMatchObject({ status: 'PROPOSED', viewerMay: [{ verb: 'accept', blockedBy: ['OTHER_SIDE_ACCEPTS'] }, { verb: 'end', blockedBy: [] }] })
    expect(await pointAs(rural.insurerManager, point.id)).toBeNull()
    expect(codesOf(await rural.dispatcher.do('acceptSharing', ref(proposed), SHARING))).toEqual(['OTHER_SIDE_ACCEPTS'])
    const stranger = city.as('insurer_2', 'insurer2-manager')
    expect(codesOf(await stranger.do('acceptSharing', ref(proposed), SHARING))).toEqual(['NOT_FOUND'])
    expect(codesOf(await stranger.do('endSharing', ref(proposed), SHARING))).toEqual(['NOT_FOUND'])
    expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: proposed.id }))['node']).toBeNull()
    const accepted = await rural.accept(proposed)
    expect(accepted).toMatchObject({ status: 'IN_FORCE', viewerMay: [{ verb: 'end', blockedBy: [] }] })
    expect(await pointAs(rural.insurerManager, point.id)).toMatchObject({ id: point.id })
    expect(codesOf(await rural.tryPropose('SITE', point.id))).toEqual(['SHARING_EXISTS'])
  })

  it('is about what the proposer owns, with a partner of the linkage, for named fields', async () => {
    const point = await rural.openPoint()
    expect(codesOf(await rural.insurerManager.do('proposeSharing', rural.sharing('SITE', point.id, city.credentials['police']!.partnerId), SHARING))).toEqual(['NOT_FOUND'])
    expect(codesOf(await rural.tryPropose('STAFF', 'insurer-rural'))).toEqual(['NOT_FOUND'])
    expect(codesOf(await rural.tryPropose('SITE', point.id, { toPartnerId: city.credentials['bank']!.partnerId }))).toEqual(['SHARING_PARTNER_UNKNOWN'])
    expect(codesOf(await rural.tryPropose('SITE', point.id, { toPartnerId: city.credentials['police']!.partnerId }))).toEqual(['SHARING_PARTNER_UNKNOWN'])
    expect(codesOf(await rural.tryPropose('DATA_SET', 'hazards-2026', { fields: [] }))).toEqual(['FIELDS_INVALID'])
    expect(codesOf(await rural.tryPropose('DATA_SET', 'hazards-2026', { fields: ['place; drop'], ...rural.term(-1) }))).toEqual(['TERM_INVALID', 'FIELDS_INVALID'])
  })
})

describe('C: on duty', () => {
  it('one checks in once, however often it is asked at once; the point closes when she has left', async () => {
    const point = await rural.openPoint()
    const posting = await rural.post('village-1', point.id, 'PERSUADER')
    const answers = await Promise.all([1, 2, 3].map(() => rural.checkIn(rural.village1, posting.id)))
    expect(answers.map(codesOf).sort()).toEqual([[], ['ALREADY_ON_DUTY'], ['ALREADY_ON_DUTY']])
    const shift = answers.find(answer => answer['shift'])?.['shift']
    expect(shift).toMatchObject({ version: 1, role: 'PERSUADER', pointId: point.id, checkedOutAt: null })
    expect((await pointAs(rural.dispatcher, point.id)).shiftsOpen).toBe(1)
    expect(codesOf(await rural.dispatcher.do('closeRuralPoint', ref(point), POINT))).toEqual(['RURAL_POINT_STAFFED'])
    expect(codesOf(await rural.village2.do('checkOut', ref(shift), SHIFT))).toEqual(['NOT_FOUND'])
    const left = await rural.village1.do('checkOut', ref(shift), SHIFT)
    expect(left['shift']).toMatchObject({ version: 2, checkedOutAt: expect.stringContaining('+08:00') })
    expect(codesOf(await rural.village1.do('checkOut', ref(left['shift']), SHIFT))).toEqual(['SHIFT_ENDED'])
    expect((await rural.dispatcher.do('closeRuralPoint', ref(point), POINT)).userErrors).toEqual([])
    expect(codesOf(await rural.checkIn(rural.village1, posting.id))).toEqual(['RURAL_POINT_CLOSED'])
  })

  it('nobody is police auxiliary and insurance agent at once, not even at two points', async () => {
    const auxiliary = await rural.post('village-2', (await rural.openPoint()).id, 'AUXILIARY')
    const elsewhere = (await rural.openPoint()).id
    const agent = await rural.post('village-2', elsewhere, 'INSURANCE_AGENT')
    const persuader = await rural.post('village-2', elsewhere, 'PERSUADER')
    const atOnce = await Promise.all([auxiliary, agent].map(posting => rural.checkIn(rural.village2, posting.id)))
    expect(atOnce.map(codesOf).sort()).toEqual([[], ['ROLES_INCOMPATIBLE']])
    const first = atOnce.find(({ shift }) => shift)
    await rural.village2.do('checkOut', ref(first?.['shift']), SHIFT)
    const on = await rural.checkIn(rural.village2, auxiliary.id)
    expect(codesOf(await rural.checkIn(rural.village2, agent.id))).toEqual(['ROLES_INCOMPATIBLE'])
    const second = await rural.checkIn(rural.village2, persuader.id)
    expect(second.userErrors).toEqual([])
    await rural.village2.do('checkOut', ref(on['shift']), SHIFT)
    const third = await rural.checkIn(rural.village2, agent.id)
    expect(third.userErrors).toEqual([])
    expect((await pointAs(rural.dispatcher, elsewhere)).shiftsOpen).toBe(1)
    for (const each of [second, third]) expect((await rural.village2.do('checkOut', ref(each['shift']), SHIFT)).userErrors).toEqual([])
  })

  it('nobody acts in another\'s posting, in one that is not in force, or beyond its role', async () => {
    const point = await rural.openPoint()
    const agent = await rural.post('village-1', point.id, 'INSURANCE_AGENT')
    const later = await rural.post('village-1', point.id, 'PERSUADER', rural.term(30))
    expect(later.status).toBe('PLANNED')
    expect(codesOf(await rural.persuade(rural.village2, agent.id))).toEqual(['NOT_FOUND'])
    expect(codesOf(await rural.persuade(rural.village1, agent.id))).toEqual(['ROLE_MAY_NOT'])
    expect(codesOf(await rural.persuade(rural.village1, later.id))).toEqual(['POSTING_NOT_IN_FORCE'])
    await rural.dispatcher.do('endRuralPosting', ref(agent), POSTING)
    expect(codesOf(await rural.checkIn(rural.village1, agent.id))).toEqual(['POSTING_NOT_IN_FORCE'])
  })

  it('the roles of the two sides of an accident never go together, all others do', () => {
    for (const police of INCOMPATIBLE_ROLES.police) {
      for (const insurer of INCOMPATIBLE_ROLES.insurer) expect(conflictOf(['PERSUADER', insurer, police])).toEqual([police, insurer])
    }
    expect(conflictOf(['AUXILIARY', 'ASSESSOR'])).toEqual(['AUXILIARY', 'ASSESSOR'])
    expect(conflictOf(['PERSUADER', 'LINKAGE_PERSUADER', 'FIRST_AIDER', 'AUXILIARY'])).toBeUndefined()
    expect(conflictOf([...INCOMPATIBLE_ROLES.insurer, 'PERSUADER'])).toBeUndefined()
    expect(conflictOf([])).toBeUndefined()
    expect(Object.keys(ROLE_ACTS).sort()).toEqual([...POSTING_ROLES].sort())
  })
})

interface Versioned { readonly id: string, readonly version: number }
const ref = ({ id, version }: Versioned) => ({ id, expectedVersion: version })
const idsOf = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id)
const pointAs = async (caller: Caller, id: string) =>
  (await caller.ask('query ($id: ID!) { ruralPoint(id: $id) { id shiftsOpen viewerMay { verb blockedBy } } }', { id }))['ruralPoint'] as Payload
