// Who decides, and who may not. A: four eyes · B: no inspection without its film · C: a stop that comes late still stops · D: versions.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf, type City } from '../support/client.js'
import { FILM, Journey, PIXEL } from '../support/journey.js'
import { goodPapers, type PaperOptions } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

let city: City
beforeAll(() => { city = world() })

let serial = 720_000
async function submitted(options: Partial<PaperOptions> = {}): Promise<Journey> {
  const papers = await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', ++serial), ...options })
  return Journey.submit(city, papers)
}
const seize = (vin: string) => city.as('court', 'court-judge').do('reportSeizures', {
  rows: [{ vin, caseNumber: '（2026）渝0103执保56号', startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2028-03-09T09:00:00+08:00' }],
}, 'receipt { accepted refused outcomes { index code } }')

describe('a registered vehicle', () => {
  it('T10: sealed after its papers were issued it stays registered and carries state K, until the court lifts it', async () => {
    const journey = await (await submitted()).issued()
    const vin = await vinOfSeen(journey)
    await seize(vin)
    const states = async () => (await journey.first.ask('query ($vin: Vin!) { vehicle(vin: $vin) { status states } }', { vin }))['vehicle'] as object
    expect(await states()).toEqual({ status: 'REGISTERED', states: ['K'] })
    await city.as('court', 'court-judge').do('releaseSeizures', {
      rows: [{ vin, caseNumber: '（2026）渝0103执保56号', releasedAt: '2026-03-10T09:30:00+08:00' }],
    }, 'receipt { accepted }')
    expect(await states()).toEqual({ status: 'REGISTERED', states: ['A'] })
  })
})

describe('a decision', () => {
  it('T49: the officer who accepted may not review; the reviewer alone may approve', async () => {
    const journey = await (await submitted()).accepted()
    expect(codesOf(await journey.step(journey.first, 'startReview'))).toEqual(['FOUR_EYES'])
    await journey.step(journey.second, 'startReview')
    expect(codesOf(await journey.step(journey.first, 'approveApplication'))).toEqual(['NOT_YOUR_REVIEW'])
    await journey.step(journey.second, 'approveApplication')
    expect(journey.seen.status).toBe('APPROVED')
  })

  it('T50: without its film an inspection is not taken, and the case cannot leave ACCEPTED', async () => {
    const journey = await (await submitted({ certificate: { factoryInspected: false } })).accepted()
    const inspector = city.as('police', 'police-inspector')
    const { application } = await inspector.ask('query ($id: ID!) { application(id: $id) { viewerMay { verb blockedBy } } }', { id: journey.seen.id })
    expect(application.viewerMay).toContainEqual({ verb: 'inspect', blockedBy: ['FILM_MISSING'] })
    const photo = await journey.upload(journey.clerk, journey.seen.id, 'VEHICLE_PHOTO', PIXEL)
    expect(codesOf(await journey.step(inspector, 'inspectVehicle', { passed: true, filmId: photo }))).toEqual(['FILM_MISSING'])
    expect(codesOf(await journey.step(journey.second, 'startReview'))).toEqual(['INSPECTION_MISSING'])
    expect(journey.seen.status).toBe('ACCEPTED')
    const filmId = await journey.upload(inspector, journey.seen.id, 'INSPECTION_FILM', FILM)
    await journey.step(inspector, 'inspectVehicle', { passed: true, filmId })
    expect(journey.seen.status).toBe('INSPECTED')
  })

  it('T10: a seizure that comes after submission stops the approval, the police refuse with REG-R08, and the number goes back', async () => {
    const journey = await (await submitted()).inReview()
    expect(await seize(await vinOfSeen(journey))).toMatchObject({ userErrors: [], receipt: { accepted: 1, outcomes: [{ code: null }] } })
    const refused = await journey.step(journey.second, 'approveApplication')
    expect(refused.userErrors).toMatchObject([{ code: 'CHECK_NOT_PASSED', message: expect.stringContaining('REG-R08') }])
    const { approveApplication } = await journey.second.ask('mutation ($input: DecideInput!) { approveApplication(input: $input) { userErrors { params { name value } } } }',
      { input: { idempotencyKey: `which-check-${journey.seen.id}`, id: journey.seen.id, expectedVersion: journey.seen.version } })
    expect(approveApplication.userErrors).toEqual([{ params: [
      { name: 'check', value: 'CHK-SEIZE' }, { name: 'outcome', value: 'FAILED' }, { name: 'code', value: 'REG-R08' },
    ] }])
    await journey.step(journey.second, 'refuseApplication', { grounds: ['REG-R08'], reason: '车辆已被人民法院查封' })
    expect(journey.seen).toMatchObject({ status: 'REFUSED', grounds: ['REG-R08'], plateNo: null, viewerMay: [] })
  })

  it('T11: a car reported stolen is stopped with REG-R09', async () => {
    const journey = await (await submitted()).inReview()
    expect(await city.as('police', 'registrar-1').do('reportThefts', {
      rows: [{ vin: await vinOfSeen(journey), caseNo: 'LA2026001', stolenAt: '2026-03-10T08:00:00+08:00' }],
    }, 'receipt { accepted outcomes { index code } }')).toMatchObject({ userErrors: [], receipt: { accepted: 1, outcomes: [{ code: null }] } })
    expect((await journey.step(journey.second, 'approveApplication')).userErrors).toMatchObject([{ message: expect.stringContaining('REG-R09') }])
  })

  it('a decision on an older version answers STALE with the current one, and changes nothing', async () => {
    const journey = await (await submitted()).confirmed()
    const { id, version } = journey.seen
    const stale = await journey.first.do('acceptApplication', { id, expectedVersion: version - 1 }, 'application { id }')
    expect(stale).toMatchObject({ application: null, userErrors: [{ code: 'STALE', field: ['expectedVersion'], message: expect.stringContaining(String(version)) }] })
    await journey.reload()
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', version })
  })

  it('the police may give each of the ten grounds of 164号 §15', async () => {
    const journey = await (await submitted()).inReview()
    for (let number = 1; number <= 10; number++) {
      const grounds = [`REG-R${String(number).padStart(2, '0')}`]
      expect([grounds, codesOf(await journey.step(journey.second, 'refuseApplication', { grounds, reason: '试行', dryRun: true }))]).toEqual([grounds, []])
    }
  })

  it('refusing needs a ground of the article, and only the police may refuse', async () => {
    const journey = await (await submitted()).inReview()
    expect(codesOf(await journey.step(journey.second, 'refuseApplication', { grounds: [], reason: '无' }))).toEqual(['GROUND_MISSING'])
    expect(codesOf(await journey.step(journey.second, 'refuseApplication', { grounds: ['REG-R99'], reason: '无' }))).toEqual(['GROUND_UNKNOWN'])
    const { id, version } = journey.seen
    const answer = await journey.clerk.send('mutation ($input: RefuseApplicationInput!) { refuseApplication(input: $input) { replayed } }',
      { input: { idempotencyKey: 'dealer-refuses', id, expectedVersion: version, grounds: ['REG-R01'], reason: '无' } })
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN', needs: { kinds: ['POLICE'] } } }] })
  })
})

async function vinOfSeen(journey: Journey): Promise<string> {
  const { application } = await journey.first.ask('query ($id: ID!) { application(id: $id) { vin } }', { id: journey.seen.id })
  return application.vin as string
}
