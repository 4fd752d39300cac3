// What people at rural points write down. A: persuasions and hazards · B: who sees them · C: on a server of its own: what a day brings, and
// who serves at one point asks for a record of another.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, driverOf, plateOf } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { City, codesOf, type Caller } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { world } from '../support/world.js'
import { HAZARD, RuralWorld } from './rural.world.js'

let city: City
let rural: RuralWorld
beforeAll(async () => {
  city = world()
  rural = await RuralWorld.of(city)
})

describe('A: a record', () => {
  it('of a persuasion keeps role and point, and names nobody', async () => {
    const point = await rural.openPoint()
    const posting = await rural.post('village-1', point.id, 'PERSUADER')
    const recorded = await rural.persuade(rural.village1, posting.id, { kind: 'TRACTOR_CARRYING_PEOPLE', plateNo: '渝a·12345', action: 'STOPPED', followUp: '已送回村' })
    expect(recorded).toMatchObject({ userErrors: [], persuasionRecord: { role: 'PERSUADER', pointId: point.id, plateNo: '渝A12345', action: 'STOPPED', followUp: '已送回村' } })
    const refused = async (changes: object) => codesOf(await rural.persuade(rural.village1, posting.id, changes))
    expect(await refused({ at: rural.ago(-1) })).toEqual(['TIME_IMPLAUSIBLE'])
    expect(await refused({ at: rural.ago(8) })).toEqual(['TIME_IMPLAUSIBLE'])
    expect(await refused({ plateNo: '12345' })).toEqual(['PLATE_MALFORMED'])
    expect(await refused({ followUp: '电话13800000000' })).toEqual(['PERSONAL_DATA'])
    expect(await refused({ followUp: '身份证50019919880808019X' })).toEqual(['PERSONAL_DATA'])
    expect(await refused({ followUp: '长'.repeat(301) })).toEqual(['TEXT_TOO_LONG'])
    await expect(rural.persuade(rural.dispatcher, posting.id)).rejects.toThrow('FORBIDDEN')
  })

  it('of a hazard is open once for a spot and kind, is sent, and is closed by whoever is on the spot', async () => {
    const point = await rural.openPoint()
    const posting = await rural.post('village-1', point.id, 'PERSUADER')
    const spot = rural.newSpot()
    const report = (changes: object = {}) => rural.report(rural.village1, posting.id, { ...spot, ...changes })
    const answers = await Promise.all([report(), report(), report({ latitude: spot.latitude + 0.00004 })])
    expect(answers.map(codesOf).sort()).toEqual([[], ['HAZARD_KNOWN'], ['HAZARD_KNOWN']])
    expect((await report({ kind: 'SIGN' })).userErrors).toEqual([])
    expect((await report({ latitude: spot.latitude + 0.002 })).userErrors).toEqual([])
    const hazard = answers.find(answer => answer['hazard'])?.['hazard']
    expect(hazard).toMatchObject({ status: 'OPEN', version: 1, role: 'PERSUADER', sentTo: null, viewerMay: [] })
    expect(codesOf(await rural.village1.do('confirmHazardFixed', { ...ref(hazard), postingId: posting.id }, HAZARD))).toEqual(['STATE_CONFLICT'])
    await expect(rural.village1.do('sendHazard', { ...ref(hazard), sentTo: '渝测区公路中心' }, HAZARD)).rejects.toThrow('FORBIDDEN')
    const sent = await rural.send(hazard)
    expect(sent).toMatchObject({ status: 'SENT', sentTo: '渝测区公路中心' })
    expect(codesOf(await report())).toEqual(['HAZARD_KNOWN'])
    expect(codesOf(await rural.village1.do('confirmHazardFixed', ref(sent), HAZARD))).toEqual(['POSTING_REQUIRED'])
    const fixed = await rural.village1.do('confirmHazardFixed', { ...ref(sent), postingId: posting.id }, HAZARD)
    expect(fixed['hazard']).toMatchObject({ status: 'FIXED', version: 3, viewerMay: [] })
    const again = await report()
    expect(again.userErrors).toEqual([])
    const byDispatcher = await rural.dispatcher.do('confirmHazardFixed', ref(await rural.send(again['hazard'])), HAZARD)
    expect(byDispatcher['hazard']).toMatchObject({ status: 'FIXED' })
    expect(codesOf(await report({ latitude: 0 }))).toEqual(['PLACE_NOT_IN_COUNTRY'])
  })
})

describe('B: who sees', () => {
  it('an insurer\'s persuader at a police point her own records and its hazards, but no record of the police', async () => {
    const point = await rural.openPoint({ type: 'LINKAGE_PERSUASION' })
    await rural.accept(await rural.propose('SITE', point.id))
    const ofPolice = await rural.post('village-1', point.id, 'PERSUADER')
    const ofInsurer = await rural.tryPost('insurer-rural', point.id, 'LINKAGE_PERSUADER', rural.term(), rural.insurerManager)
    const theirs = (await rural.persuade(rural.village1, ofPolice.id)).persuasionRecord
    const hers = (await rural.persuade(rural.insurerRural, ofInsurer['posting'].id)).persuasionRecord
    const { hazard } = await rural.report(rural.village1, ofPolice.id)
    const seen = (caller: Caller) => rural.recordsAt(caller, point.id)
    expect(await seen(rural.insurerRural)).toEqual({ persuasions: [hers.id], hazards: [hazard.id] })
    expect(await seen(rural.insurerManager)).toEqual({ persuasions: [hers.id], hazards: [] })
    expect(await seen(rural.village1)).toEqual({ persuasions: [theirs.id, hers.id], hazards: [hazard.id] })
    expect(await seen(rural.supervisor)).toEqual({ persuasions: [theirs.id, hers.id], hazards: [hazard.id] })
    expect(await seen(city.as('insurer_2', 'insurer2-manager'))).toEqual({ persuasions: [], hazards: [] })
  })

  it('an accident, whoever insures it: only those who serve at the point it was reported at, its photos too', async () => {
    const [point, elsewhere] = [await rural.openPoint({ type: 'LINKAGE_PERSUASION' }), await rural.openPoint()]
    const posting = await rural.post('village-1', point.id, 'PERSUADER')
    const cars = [38, 39]
    const input = { ...Claim.input(cars, { ...rural.newSpot(), channel: 'RURAL_POINT', postingId: posting.id, consent: true }), parties: cars.map(car => ({ kind: 'MOTOR', plateNo: plateOf(car) })) }
    const refused = async (caller: Caller, more: object) => codesOf(await caller.do('reportAccident', { ...input, ...more }, 'accident { id }'))
    expect(await refused(rural.village1, { channel: 'SEAT' })).toEqual(['CHANNEL_NOT_YOURS'])
    expect(await refused(rural.insurerRural, { channel: 'INSURER_HOTLINE' })).toEqual(['CHANNEL_NOT_YOURS'])
    expect(await refused(city.as('insurer', 'insurer-linkage'), {})).toEqual(['CHANNEL_NOT_YOURS'])
    const reported = await rural.village1.do('reportAccident', input, 'accident { id }')
    expect(codesOf(reported)).toEqual([])
    const claim = await Claim.of(city, reported['accident'].id, cars.map(driverOf))
    await claim.upload(rural.village1, 'ACCIDENT_FRONT_SIDE', null)
    const filesSeen = async (caller: Caller) =>
      (await caller.ask('query ($id: ID!) { accident(id: $id) { evidence { kind } } }', { id: claim.seen.id }))['accident']?.evidence.length ?? null
    expect([await filesSeen(rural.insurerRural), await filesSeen(city.as('insurer', 'insurer-linkage'))]).toEqual([null, 1])
    expect(codesOf(await rural.insurerRural.do('requestUpload', { recordId: claim.seen.id, kind: 'ACCIDENT_CONTACT' }, 'upload { id }'))).toEqual(['NOT_FOUND'])
    await rural.post('village-2', elsewhere.id, 'AUXILIARY')
    expect(await filesSeen(rural.village2)).toBeNull()
    await rural.post('village-2', point.id, 'PERSUADER')
    await rural.accept(await rural.propose('SITE', point.id))
    expect(codesOf(await rural.tryPost('insurer-rural', point.id, 'LINKAGE_PERSUADER', rural.term(), rural.insurerManager))).toEqual([])
    expect([await filesSeen(rural.village2), await filesSeen(rural.insurerRural)]).toEqual([1, 1])
  })

  it('the overseers the figures, as they stand', async () => {
    const figures = async () => (await rural.supervisor.ask('{ ruralFigures { points { type open } persuasionsThisMonth hazards { status count } } }'))['ruralFigures']
    const before = await figures()
    const point = await rural.openPoint({ type: 'LINKAGE_SERVICE' })
    const posting = await rural.post('village-1', point.id, 'PERSUADER')
    await rural.persuade(rural.village1, posting.id)
    await rural.report(rural.village1, posting.id)
    const after = await figures()
    const open = (all: { points: { type: string, open: number }[] }) => all.points.find(row => row.type === 'LINKAGE_SERVICE')?.open ?? 0
    const waiting = (all: { hazards: { status: string, count: number }[] }) => all.hazards.find(row => row.status === 'OPEN')?.count ?? 0
    expect([open(after) - open(before), after.persuasionsThisMonth - before.persuasionsThisMonth, waiting(after) - waiting(before)]).toEqual([1, 1, 1])
    await expect(rural.village1.ask('{ ruralFigures { persuasionsThisMonth } }')).rejects.toThrow('FORBIDDEN')
    await expect(rural.insurerManager.ask('{ ruralFigures { persuasionsThisMonth } }')).rejects.toThrow('FORBIDDEN')
  })
})

describe('C: on a server of its own', () => {
  let server: TestServer
  let away: RuralWorld
  beforeAll(async () => {
    server = await startServer()
    away = await RuralWorld.of(new City(server.url, server.dataDir))
  }, 60_000)
  afterAll(() => server.stop())

  it('postings begin and lapse on their days, agreements lapse, and nothing is in force a day longer', async () => {
    const point = await away.openPoint()
    const posting = await away.post('village-1', point.id, 'PERSUADER', away.term(0, 0))
    const later = await away.post('village-1', point.id, 'FIRST_AIDER', away.term(1, 9))
    const agreement = await away.accept(await away.propose('SITE', point.id, away.term(0, 0)))
    const guest = await away.tryPost('insurer-rural', point.id, 'LINKAGE_PERSUADER', away.term(), away.insurerManager)
    expect((await away.persuade(away.village1, posting.id)).userErrors).toEqual([])
    await away.dispatcher.ask('mutation { sandboxAdvanceClock(seconds: 86400) }')
    const status = async (id: string, type: string) => (await away.supervisor.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { status } } }`, { id }))['node'].status
    expect([await status(posting.id, 'RuralPosting'), await status(later.id, 'RuralPosting')]).toEqual(['ENDED', 'ACTIVE'])
    expect([await status(agreement.id, 'SharingAgreement'), await status(guest['posting'].id, 'RuralPosting')]).toEqual(['ENDED', 'ENDED'])
    expect(codesOf(await away.persuade(away.village1, posting.id))).toEqual(['POSTING_NOT_IN_FORCE'])
    expect((await away.report(away.village1, later.id)).userErrors).toEqual([])
  })

  it('C42: who serves at one rural point asks for a record of another: not found, nothing changed, and on the audit', async () => {
    const here = await away.openPoint()
    const there = await away.openPoint()
    const own = await away.post('village-2', here.id, 'PERSUADER', away.term(1))
    const others = await away.post('village-1', there.id, 'PERSUADER', away.term(1))
    const record = (await away.persuade(away.village1, others.id)).persuasionRecord
    const hazard = await away.send((await away.report(away.village1, others.id))['hazard'])
    const asked = async (id: string) => (await away.village2.ask('query ($id: ID!) { node(id: $id) { id } }', { id }))['node']
    expect([await asked(record.id), await asked(hazard.id), await asked(others.id)]).toEqual([null, null, null])
    expect(await away.recordsAt(away.village2, there.id)).toEqual({ persuasions: [], hazards: [] })
    const changed = await away.village2.do('confirmHazardFixed', { ...ref(hazard), postingId: own.id }, HAZARD)
    const inOthersName = await away.persuade(away.village2, others.id)
    expect([codesOf(changed), codesOf(inOthersName)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']])
    const still = (await away.supervisor.ask('query ($id: ID!) { node(id: $id) { ... on Hazard { status version } } }', { id: hazard.id }))['node']
    expect(still).toEqual({ status: 'SENT', version: hazard.version })
    observed(...codesOf(changed), still.status)
    const lines = await storedRows(server, `select "action", "codes" from "auditEntry" where "staffId" = 'village-2' and "outcome" = 'REFUSED' order by "id"`)
    expect(lines).toEqual([{ action: 'confirmHazardFixed', codes: ['NOT_FOUND'] }, { action: 'recordPersuasion', codes: ['NOT_FOUND'] }])
  })
})

interface Versioned { readonly id: string, readonly version: number }
const ref = ({ id, version }: Versioned) => ({ id, expectedVersion: version })
