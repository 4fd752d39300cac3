// Does what speaks of an invented claim reach a person, and does nothing else follow? A: rules · B: photos · C: plates and drivers ·
// D: facts beside the file · E: who sees and decides · F: refused claims and their letters.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { FRAUD_CHECKS, hasStructure, isUnreachable, type FraudCheckRow } from '../../src/domains/claims/fraud/fraud-checks.js'
import { Claim, driverOf, photo, plateOf, REAR_END } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { codesOf, type Caller, type Payload } from '../support/client.js'
import { residentIdOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const city = world()
const investigator = city.as('insurer', 'insurer-investigator')
const FINDING = `id version check words action hard status held matchedNumber matchedId facts { name value } decidedAt reason viewerMay { verb blockedBy }`

interface Finding {
  readonly id: string, readonly version: number, readonly check: string, readonly words: string, readonly action: string, readonly status: string, readonly held: boolean
  readonly matchedNumber: string | null, readonly matchedId: string | null, readonly facts: readonly { name: string, value: string }[], readonly reason: string | null
  readonly viewerMay: readonly { verb: string }[]
}

async function findingsAs(caller: Caller, id: string): Promise<Finding[]> {
  return (await caller.ask(`query ($id: ID!) { accident(id: $id) { findings { ${FINDING} } } }`, { id }))['accident'].findings as Finding[]
}

/** Findings come a moment after what they follow from. */
async function found(caller: Caller, id: string, check: string, seconds = 10): Promise<Finding | undefined> {
  for (let waited = 0; ; waited += 250) {
    const { findings } = (await caller.ask('query ($id: ID!) { accident(id: $id) { findings { check } } }', { id }))['accident'] as { findings: Finding[] }
    const isFound = findings.some(each => each.check === check)
    if (isFound) return (await findingsAs(caller, id)).find(each => each.check === check)
    if (waited > seconds * 1000) return undefined
    await sleep(250)
  }
}

/** States of the tasks that a finding has opened in the insurer's queue. */
async function reviewsOf(accidentId: string, findingId: string | undefined): Promise<string[]> {
  const query = 'query ($accidentId: ID!) { seatTasks(first: 100, filter: { kind: FRAUD_REVIEW, accidentId: $accidentId }) { edges { node { recordId status } } } }'
  const { seatTasks } = await city.as('insurer', 'insurer-seat').ask(query, { accidentId })
  return (seatTasks.edges as { node: { recordId: string, status: string } }[]).filter(({ node }) => node.recordId === findingId).map(({ node }) => node.status)
}

const factsOf = (finding: Finding | undefined) => Object.fromEntries((finding?.facts ?? []).map(({ name, value }) => [name, value]))

describe('A: the table of checks', () => {
  const rows = Object.entries<FraudCheckRow>(FRAUD_CHECKS)

  it('holds a file for the same photo, a plate in two places and a changed driver alone, and adds nothing up', () => {
    expect(rows.filter(([, { action }]) => action === 'HOLD').map(([code]) => code)).toEqual(['D3', 'D13', 'D14'])
    expect(rows.filter(([, { hard }]) => hard).map(([code]) => code)).toEqual(['D1', 'D2', 'D3', 'D4', 'D13', 'D14'])
    expect(rows.every(([, row]) => row.source === 'design' && !row.verified && !('weight' in row))).toBe(true)
  })

  it.each([[49_999, 60_000, false], [50_000, 1_000_001, false], [50_000, 999_999, true], [50_000, -999_999, true], [300_000, 0, true], [10, 0, false]])(
    'a plate %d m away %d ms later was at two places: %s', (metres, ms, expected) => { expect(isUnreachable(metres, ms)).toBe(expected) })

  it('a picture without structure is like every other and says nothing', () => {
    expect(['0000000000000000', 'ffffffffffffffff', '0000000000000001'].map(hasStructure)).toEqual([false, false, false])
    expect(hasStructure('f0f0f0f00f0f0f0f')).toBe(true)
  })
})

/** Far from everybody else's accidents, and from each other. */
const spot = (n: number) => ({ latitude: 29.8 + n * 0.01 })

describe('B: a photo', () => {
  it('C40: that stands in another case puts the file on hold, asks a person, and lets the clocks run', async () => {
    const bytes = await photo()
    const earlier = await Claim.report(city, [132, 133], spot(1))
    await earlier.upload(earlier.driver(0), 'ACCIDENT_FRONT_SIDE', null, bytes)
    const later = await Claim.report(city, [134, 135], spot(2))
    await later.waiting()
    await later.upload(later.driver(0), 'ACCIDENT_SIGNS', null, bytes)
    const finding = await found(investigator, later.seen.id, 'D3')
    expect(finding).toMatchObject({ action: 'HOLD', status: 'OPEN', held: true, matchedNumber: earlier.seen.number })
    await later.reload()
    expect(later.seen.status).toBe('HOLD')
    expect(later.seen.timeline.at(-1)).toMatchObject({ type: 'holdByMatch', hat: 'PLATFORM' })
    expect((await found(investigator, earlier.seen.id, 'D3', 0))).toBeUndefined()
    expect((await earlier.reload()).seen.status).toBe('EVIDENCE')
    expect(await reviewsOf(later.seen.id, finding?.id)).toEqual(['WAITING'])
    const clocks = 'query ($id: ID!) { accident(id: $id) { elapsedSeconds clocks { clock startedAt dueAt metAt breachedAt } } }'
    const before = (await investigator.ask(clocks, { id: later.seen.id }))['accident']
    await sleep(1100)
    const after = (await investigator.ask(clocks, { id: later.seen.id }))['accident']
    expect(after.elapsedSeconds).toBeGreaterThan(before.elapsedSeconds)
    expect(after.clocks.map(({ clock }: { clock: string }) => clock)).toContain('FRAUD_HOLD')
    expect(after.clocks.filter(({ metAt }: { metAt: string | null }) => metAt === null)).toEqual(before.clocks.filter(({ metAt }: { metAt: string | null }) => metAt === null))
    observed(later.seen.status, finding?.check ?? '')
    expect(codesOf(await later.step(later.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'ONLINE' }))).not.toEqual([])
    await later.must('LIABILITY_WAIT', investigator, 'releaseAccident', { reason: '照片系系统重复上传，已核实。' })
  })

  it('of papers, or sent twice in one case, is nothing', async () => {
    const [paper, scene] = await Promise.all([photo(), photo()])
    const first = await Claim.report(city, [136, 137], spot(3))
    await first.upload(first.driver(0), 'ACCIDENT_DOCUMENT', 1, paper)
    const second = await Claim.report(city, [138, 139], spot(4))
    await second.upload(second.driver(0), 'ACCIDENT_DOCUMENT', 1, paper)
    await second.upload(second.driver(0), 'ACCIDENT_FRONT_SIDE', null, scene)
    await second.upload(second.driver(1), 'ACCIDENT_CONTACT', null, scene)
    const marker = await Claim.report(city, [140], spot(5))
    await marker.upload(marker.driver(0), 'ACCIDENT_FRONT_SIDE', null, await photoAt('2026:03:10 06:00:00'))
    // Events are examined in order: when this one was, the others were.
    expect(await found(investigator, marker.seen.id, 'D5')).toBeDefined()
    expect((await findingsAs(investigator, second.seen.id)).filter(({ check }) => ['D3', 'D4'].includes(check))).toEqual([])
    expect((await second.reload()).seen.status).toBe('EVIDENCE')
  })

  it('that only looks like one of another case asks a person, and holds nothing', async () => {
    const view = await sharp(await photo()).resize(640, 480).toBuffer()
    const again = await sharp(view).jpeg({ quality: 40 }).toBuffer()
    const first = await Claim.report(city, [132, 135], spot(6))
    await first.upload(first.driver(0), 'ACCIDENT_FRONT_SIDE', null, view)
    const second = await Claim.report(city, [134, 137], spot(7))
    await second.upload(second.driver(0), 'ACCIDENT_REAR_SIDE', null, again)
    const finding = await found(investigator, second.seen.id, 'D4')
    expect(finding).toMatchObject({ action: 'TASK', held: false, matchedNumber: first.seen.number })
    expect(Number(factsOf(finding)['signs'])).toBeLessThanOrEqual(6)
    expect((await findingsAs(investigator, second.seen.id)).map(({ check }) => check)).not.toContain('D3')
    expect((await second.reload()).seen.status).toBe('EVIDENCE')
  })

  it('taken hours before is shown with by how much, and holds nothing', async () => {
    const claim = await Claim.report(city, [138, 141], spot(8))
    await claim.upload(claim.driver(0), 'ACCIDENT_FRONT_SIDE', null, await photoAt('2026:03:10 06:55:00'))
    const finding = await found(investigator, claim.seen.id, 'D5')
    expect(factsOf(finding)).toMatchObject({ minutes: '180', kind: 'ACCIDENT_FRONT_SIDE' })
    expect(finding).toMatchObject({ action: 'FACT', held: false })
    expect((await claim.reload()).seen.status).toBe('EVIDENCE')
  })
})

/** As a phone writes it. */
async function photoAt(taken: string): Promise<Buffer> {
  return sharp(await photo()).jpeg().withExif({ IFD0: { Make: 'Testphone' }, IFD2: { DateTimeOriginal: taken, OffsetTimeOriginal: '+08:00' } }).toBuffer()
}

describe('C: a plate', () => {
  it('C41: of the same two cars, two hours and 200 m apart, is a second report of one accident: it is refused and names the first', async () => {
    const first = await Claim.report(city, [142, 143], { ...spot(10), occurredAt: '2026-03-10T07:00:00+08:00' })
    const again = await city.citizen(driverOf(143)).do('reportAccident', Claim.input([143, 142], { latitude: spot(10).latitude + 0.0018, occurredAt: '2026-03-10T09:00:00+08:00' }), 'accident { id }')
    expect(codesOf(again)).toEqual(['DUPLICATE_CASE'])
    expect(again.userErrors[0]?.message).toContain(first.seen.number)
    observed(...codesOf(again))
  })

  it('that had an accident too far away too shortly before is held for a person', async () => {
    const here = await Claim.report(city, [144, 145], { ...spot(11), occurredAt: '2026-03-10T09:00:00+08:00' })
    const far = await Claim.report(city, [144, 145], { latitude: 31.2, occurredAt: '2026-03-10T09:30:00+08:00' })
    const finding = await found(investigator, far.seen.id, 'D13')
    expect(finding).toMatchObject({ action: 'HOLD', held: true, matchedNumber: here.seen.number })
    expect(factsOf(finding)).toMatchObject({ party: '1', minutes: '30' })
    expect((await far.reload()).seen.status).toBe('HOLD')
    expect((await here.reload()).seen.status).not.toBe('HOLD')
  })

  it('reported again with another driver, after the first report was taken back, is held for a person', async () => {
    const first = await Claim.report(city, [146], spot(12))
    await first.must('CANCELLED', first.driver(0), 'cancelAccident')
    const input = { ...Claim.input([146], spot(12)), channel: 'INSURER_HOTLINE', parties: [{ kind: 'MOTOR', plateNo: plateOf(146), person: FOURTH }] }
    const payload = await city.as('insurer', 'insurer-clerk').do('reportAccident', input, 'accident { id status }')
    expect(codesOf(payload)).toEqual([])
    const finding = await found(investigator, payload['accident'].id, 'D14')
    expect(finding).toMatchObject({ held: true, matchedNumber: first.seen.number })
    const same = await Claim.report(city, [148], spot(13))
    await same.must('CANCELLED', same.driver(0), 'cancelAccident')
    const later = await Claim.report(city, [148], spot(13))
    const marker = await Claim.report(city, [144, 145], { latitude: 31.4, occurredAt: '2026-03-10T09:31:00+08:00' })
    expect(await found(investigator, marker.seen.id, 'D13')).toBeDefined()
    expect((await findingsAs(investigator, later.seen.id)).map(({ check }) => check)).not.toContain('D14')
  })
})

/** The fourth driver of the sandbox, as on her identity document. */
const FOURTH = { name: driverOf(3), identityNumber: residentIdOf('1983-04-13', 703) }

describe('D: facts beside a file', () => {
  it('tell of many claims and of parties who met before, and move nothing', async () => {
    const files = []
    for (const n of [1, 2, 3]) files.push(await Claim.report(city, [148, 149], { latitude: 29.8, longitude: 106.5 + n * 0.02 }))
    const last = files[2]?.seen.id ?? ''
    const joint = await found(investigator, last, 'D10')
    expect(joint).toMatchObject({ action: 'FACT', held: false })
    expect([files[0]?.seen.number, files[1]?.seen.number]).toContain(joint?.matchedNumber)
    const many = await found(investigator, last, 'D8')
    expect(factsOf(many)['months']).toBe('12')
    expect(Number(factsOf(many)['claims'])).toBeGreaterThanOrEqual(3)
    await files[2]?.reload()
    expect(files[2]?.seen).toMatchObject({ status: 'TRIAGED_FAST', version: expect.any(Number) })
    expect(files[2]?.seen.timeline.map(({ type }) => type)).toEqual(['report', 'takeFast'])
  })

  it('tell of a policy that began within a week before, not of one that was renewed', async () => {
    const claim = await Claim.report(city, [142, 147], { latitude: 29.86, longitude: 106.1 })
    const fresh = await Claim.report(city, [143, 148], { latitude: 29.86, longitude: 106.2, occurredAt: '2026-01-05T09:00:00+08:00' })
    const finding = await found(investigator, fresh.seen.id, 'D7')
    expect(factsOf(finding)).toMatchObject({ what: 'STARTED', days: '4' })
    expect((await findingsAs(investigator, claim.seen.id)).map(({ check }) => check)).not.toContain('D7')
  })
})

describe('E: a finding', () => {
  let held: Claim
  let finding: Finding
  beforeAll(async () => {
    const bytes = await photo()
    const other = await Claim.report(city, [130, 133], { latitude: 29.9, longitude: 106.3 })
    await other.upload(other.driver(0), 'ACCIDENT_CONTACT', null, bytes)
    held = await Claim.report(city, [132, 131], { latitude: 29.9, longitude: 106.4 })
    await held.upload(held.driver(0), 'ACCIDENT_CONTACT', null, bytes)
    const seen = await found(investigator, held.seen.id, 'D3')
    if (!seen) throw new Error('no finding')
    finding = seen
  })

  const decide = (caller: Caller, more: object = {}): Promise<Payload> =>
    caller.do('decideFinding', { id: finding.id, expectedVersion: finding.version, confirmed: true, reason: '两案照片相同，查实为摆拍。', ...more }, `fraudFinding { ${FINDING} }`)

  it('is explained to the person whose file it held, in her language, without anything of anybody else', async () => {
    const own = await findingsAs(held.driver(0), held.seen.id)
    expect(own).toEqual([expect.objectContaining({ check: 'D3', words: FRAUD_CHECKS.D3.en, status: 'OPEN', held: true, matchedNumber: null, matchedId: null, facts: [], reason: null, viewerMay: [] })])
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await city.citizen(driverOf(133)).ask(node, { id: finding.id }))['node']).toBeNull()
    expect(((await held.driver(0).send('query ($id: ID!) { accident(id: $id) { findings { words } } }', { id: held.seen.id }, { 'accept-language': 'zh-CN' })).data?.['accident']).findings)
      .toEqual([{ words: FRAUD_CHECKS.D3.zh }])
  })

  it('is decided by an investigator of an insurer concerned, with reasons, once; nobody else decides', async () => {
    for (const caller of [city.as('insurer', 'insurer-clerk'), city.as('police', 'supervisor'), held.driver(0), city.as('dealership', 'dealer-clerk')]) {
      await expect(decide(caller)).rejects.toThrow('FORBIDDEN')
    }
    expect(codesOf(await decide(investigator, { reason: ' ' }))).toEqual(['TEXT_INVALID'])
    expect(codesOf(await decide(investigator, { expectedVersion: finding.version + 1 }))).toEqual(['STALE'])
    const decided = await decide(investigator)
    expect(decided['fraudFinding']).toMatchObject({ status: 'CONFIRMED', reason: '两案照片相同，查实为摆拍。', viewerMay: [] })
    expect(await reviewsOf(held.seen.id, finding.id)).toEqual(['DONE'])
    expect(codesOf(await decide(investigator, { expectedVersion: decided['fraudFinding'].version, confirmed: false }))).toEqual(['STATE_CONFLICT'])
  })

  it('confirmed, stands in the file, is told to the police, and still refuses nothing', async () => {
    await held.reload()
    expect(held.seen.status).toBe('HOLD')
    expect(held.seen.timeline.at(-1)).toMatchObject({ type: 'confirmFinding', hat: 'INSURER' })
    expect((await findingsAs(held.driver(0), held.seen.id))[0]).toMatchObject({ status: 'CONFIRMED', reason: null })
    const told = (await city.as('police', 'supervisor').ask('query ($id: ID!) { accident(id: $id) { findings { check status } } }', { id: held.seen.id }))['accident']
    expect(told.findings).toContainEqual({ check: 'D3', status: 'CONFIRMED' })
    await held.must('EVIDENCE', investigator, 'releaseAccident', { reason: '已移送公安，理赔时限照算。' })
  })

  it('of a file that concerns another insurer does not exist', async () => {
    const bytes = await photo()
    const first = await Claim.report(city, [134], { latitude: 29.95, longitude: 106.3 })
    await first.upload(first.driver(0), 'ACCIDENT_CONTACT', null, bytes)
    const second = await Claim.report(city, [136], { latitude: 29.95, longitude: 106.4 })
    await second.upload(second.driver(0), 'ACCIDENT_CONTACT', null, bytes)
    const theirs = await found(investigator, second.seen.id, 'D3')
    const other = city.as('insurer_2', 'insurer2-investigator')
    expect(codesOf(await decide(other, { id: theirs?.id, expectedVersion: theirs?.version }))).toEqual(['NOT_FOUND'])
    expect(codesOf(await decide(other, { id: 'frf_01ARZ3NDEKTSV4RRFFQ69G5FAV' }))).toEqual(['NOT_FOUND'])
  })
})
