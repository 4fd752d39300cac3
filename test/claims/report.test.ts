// How does an accident come on file, and who decides its lane? Grounds of the law go to the police, whatever the parties would like.
import { describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf } from '../support/client.js'
import { ACCIDENT, Claim, driverOf, plateOf, REAR_END } from '../support/accident.js'
import { world } from '../support/world.js'

const reporter = (car: number) => world().citizen(driverOf(car))
const report = (cars: readonly number[], more: Record<string, unknown> = {}) => reporter(cars[0] ?? 0).do('reportAccident', Claim.input(cars, more), ACCIDENT)

describe('a report', () => {
  it('finds vehicles, owners and policies by plate, and tells each party and insurer apart', async () => {
    const claim = await Claim.report(world(), [6, 7])
    expect(claim.seen).toMatchObject({ status: 'TRIAGED_FAST', lane: 'CAR_CAR', procedures: ['SELF', 'ONLINE', 'SIMPLE', 'GENERAL'] })
    const [one, two] = claim.seen.parties
    expect(one?.insurerPartnerId).toBe(world().credentials['insurer']?.partnerId)
    expect(two?.insurerPartnerId).toBe(world().credentials['insurer_2']?.partnerId)
    const { accident } = await world().citizen(driverOf(7)).ask('query ($id: ID!) { accident(id: $id) { parties { nameMasked policyNos } awaiting { whom verb dueAt } } }', { id: claim.seen.id })
    expect(accident).toMatchObject({ parties: [{ nameMasked: '陈*', policyNos: [expect.stringMatching(/^PDZA-/), expect.stringMatching(/^PDAA-/)] }, { nameMasked: '褚*' }], awaiting: { whom: 'PARTIES' } })
    const stranger = await world().citizen(driverOf(8)).ask('query ($id: ID!) { accident(id: $id) { id } }', { id: claim.seen.id })
    expect(stranger['accident']).toBeNull()
  })

  it('C04: a driver who smells of alcohol: it goes to the police, and nobody may draft an agreement', async () => {
    const claim = await Claim.report(world(), [8, 9], { grounds: ['R2_ALCOHOL_DRUG'] })
    expect(claim.seen).toMatchObject({ status: 'TRIAGED_GENERAL', groundCodes: ['R2_ALCOHOL_DRUG'], procedures: ['GENERAL'] })
    const refused = await claim.step(claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    expect(codesOf(refused)[0]).toMatch(/^(NOT_NEGOTIABLE|EVIDENCE_INCOMPLETE|STATE_CONFLICT)$/)
    observed(claim.seen.status, ...claim.seen.groundCodes, ...codesOf(refused))
  })

  it('C05: a passenger is hurt: neither negotiation nor the online route is open', async () => {
    const claim = await Claim.report(world(), [10, 11], { injured: true })
    expect(claim.seen).toMatchObject({ status: 'TRIAGED_GENERAL', groundCodes: ['INJURY'] })
    observed(claim.seen.status, ...claim.seen.groundCodes)
  })

  it('C06: a guard rail was hit: no negotiation, but the simplified procedure stays open and police determine at the scene', async () => {
    const payload = await reporter(12).do('reportAccident', {
      ...Claim.input([12]), form: '撞固定物', grounds: ['R9_FACILITY'],
      parties: [{ kind: 'MOTOR', plateNo: plateOf(12), isCaller: true }, { kind: 'PROPERTY', thing: '护栏' }],
    }, ACCIDENT)
    const claim = await Claim.of(world(), payload['accident'].id, [driverOf(12)])
    expect(claim.seen).toMatchObject({ status: 'TRIAGED_FAST', procedures: ['SIMPLE', 'GENERAL'], groundCodes: ['R9_FACILITY'] })
    const asksPolice = async () => world().as('police', 'police-seat').ask(`query ($id: ID!) { accident(id: $id) { awaiting { whom verb } }
      seatTasks(first: 3, filter: { accidentId: $id }) { edges { node { kind status } } } }`, { id: claim.seen.id })
    expect(await asksPolice()).toEqual({ accident: { awaiting: { whom: 'POLICE', verb: 'issueOnScene' } }, seatTasks: { edges: [{ node: { kind: 'DISPATCH', status: 'WAITING' } }] } })
    const asked = await claim.step(claim.driver(0), 'requestOnlineLiability', { documentHash: claim.seen.jointRequestHash })
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', {
      parties: [{ number: 1, degree: 'FULL', faultCodes: ['F36'] }, { number: 2, degree: 'NONE', faultCodes: [] }], facts: '车辆失控撞护栏。', session: 'SCENE',
    })
    expect(await asksPolice()).toMatchObject({ seatTasks: { edges: [{ node: { kind: 'DISPATCH', status: 'DONE' } }] } })
    await claim.step(claim.driver(0), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
    expect(claim.seen).toMatchObject({ status: 'LIABILITY_FINAL', procedure: 'SIMPLE' })
    observed(...codesOf(asked), claim.seen.status, String(claim.seen['procedure']))
  })

  it('C41: the same plates two hours later and 200 m away: refused, naming the file that stands', async () => {
    const first = await Claim.report(world(), [14, 15])
    const again = await report([15, 14], { occurredAt: '2026-03-10T08:00:00+08:00', latitude: 29.5604 })
    expect(codesOf(again)).toEqual(['DUPLICATE_CASE'])
    expect(again.userErrors[0]?.message).toContain(first.seen.number)
    expect((await first.reload()).seen.timeline.filter(({ type }) => type === 'reportedAgain')).toHaveLength(1)
    const withAnother = await report([15, 14, 161])
    expect(codesOf(withAnother)).toEqual(['DUPLICATE_CASE'])
    expect((await first.reload()).seen.timeline.filter(({ type }) => type === 'reportedAgain')).toHaveLength(1)
    const elsewhere = await report([15, 14], { occurredAt: '2026-03-10T08:00:00+08:00', latitude: 29.6 })
    expect(codesOf(elsewhere)).toEqual([])
    observed(...codesOf(again))
  })

  it.each([
    ['a time in the future', { occurredAt: '2026-06-01T10:00:00+08:00' }, 'ACCIDENT_IN_FUTURE'],
    ['a place in the sea', { latitude: 25, longitude: 125 }, 'PLACE_NOT_IN_COUNTRY'],
    ['latitude and longitude changed over', { latitude: 106.5, longitude: 29.5 }, 'PLACE_NOT_IN_COUNTRY'],
    ['a vehicle twice', { parties: [{ kind: 'MOTOR', plateNo: plateOf(16), isCaller: true }, { kind: 'MOTOR', plateNo: plateOf(16) }] }, 'ACCIDENT_PARTY_TWICE'],
    ['no party who is the caller', { parties: [{ kind: 'MOTOR', plateNo: plateOf(17) }] }, 'ACCIDENT_NOT_CALLER'],
    ['nobody at all', { parties: [] }, 'ACCIDENT_PARTIES_SIZE'],
    ['a channel of somebody else', { channel: 'SEAT' }, 'CHANNEL_NOT_YOURS'],
  ])('%s is refused as data, and nothing is stored', async (_what, more, code) => {
    expect(codesOf(await report([16, 17], more))).toContain(code)
  })

  it('an insurer that covers nobody may not report', async () => {
    const payload = await world().as('insurer_2', 'insurer2-linkage').do('reportAccident', { ...Claim.input([18, 160], { channel: 'LINKAGE_OFFICER' }), parties: [{ kind: 'MOTOR', plateNo: plateOf(18) }, { kind: 'MOTOR', plateNo: plateOf(160) }] }, ACCIDENT)
    expect(codesOf(payload)).toEqual(['INSURER_COVERS_NOBODY'])
  })

  it('a party calls an officer: it leaves the fast lane, its vehicles carry state I until the police have settled it', async () => {
    const claim = await Claim.report(world(), [162, 163])
    await claim.must('TRIAGED_GENERAL', claim.driver(1), 'requestOfficer', { reason: '对方情绪激动' })
    const states = async () => (await claim.officer.ask('query ($n: PlateNumber!) { vehicleByPlate(plateKind: "02", plateNo: $n) { states } }', { n: plateOf(163) }))['vehicleByPlate'].states
    expect(await states()).toEqual(['I'])
    await claim.must('CLOSED', claim.officer, 'settleGeneral', { reason: '现场处理完毕' })
    expect(await states()).toEqual(['A'])
  })

  it('where the grounds were not asked, a seat triages it', async () => {
    const claim = await Claim.report(world(), [164, 165], { grounds: null })
    expect(claim.seen.status).toBe('REPORTED')
    await claim.must('TRIAGED_FAST', world().as('police', 'police-seat'), 'triageAccident', { grounds: [] })
  })

  it('what the report and the registers said holds when a seat triages it and has found nothing itself', async () => {
    const seat = world().as('police', 'police-seat')
    const uninsured = await Claim.report(world(), [194, 204], { grounds: null })
    expect(uninsured.seen).toMatchObject({ status: 'REPORTED', groundCodes: ['R8_NO_INSPECTION_OR_MTI_MARK'] })
    await uninsured.must('TRIAGED_FAST', seat, 'triageAccident', { grounds: [] })
    expect(uninsured.seen).toMatchObject({ groundCodes: ['R8_NO_INSPECTION_OR_MTI_MARK'], procedures: ['SIMPLE', 'GENERAL'] })
    const hurt = await Claim.report(world(), [195, 196], { grounds: null, injured: true })
    await hurt.must('TRIAGED_GENERAL', seat, 'triageAccident', { grounds: [] })
    expect(hurt.seen).toMatchObject({ groundCodes: ['INJURY'], procedures: ['GENERAL'] })
  })

  it('a motor vehicle without a plate goes to the police, whether or not somebody ticked it', async () => {
    const payload = await report([197], { parties: [{ kind: 'MOTOR', plateNo: plateOf(197), isCaller: true }, { kind: 'MOTOR', person: { name: '赵六', identityNumber: '500199197012316676' } }] })
    expect(payload['accident']).toMatchObject({ status: 'TRIAGED_GENERAL', groundCodes: ['R4_PLATE'] })
  })

  it('a hit facility that is found while an agreement waits takes the negotiation away: nobody signs it, and an officer determines', async () => {
    const claim = await (await Claim.report(world(), [198, 199])).photographed()
    await claim.must('NEGOTIATING', claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    const documentHash = claim.seen.liability?.documentHash
    await claim.must('EVIDENCE', world().as('police', 'police-seat'), 'triageAccident', { grounds: ['R9_FACILITY'] })
    expect(claim.seen).toMatchObject({ procedures: ['SIMPLE', 'GENERAL'], groundCodes: ['R9_FACILITY'], liability: null })
    expect(codesOf(await claim.step(claim.driver(1), 'signAgreement', { documentHash }))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await claim.step(claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾。' }))).toEqual(['NOT_NEGOTIABLE'])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '追尾后撞护栏。', session: 'SCENE' })
  })

  it('one natural person may not act in two roles: a party who also works for an insurer can\'t help with her own accident', async () => {
    const payload = await world().citizen('赵六').do('reportAccident', {
      ...Claim.input([166]), parties: [{ kind: 'MOTOR', plateNo: plateOf(166), isCaller: true }, { kind: 'MOTOR', plateNo: plateOf(167) }],
    }, ACCIDENT)
    const claim = await Claim.of(world(), payload['accident'].id, ['赵六', driverOf(167)])
    const refused = await claim.step(world().as('insurer', 'insurer-village'), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    expect(codesOf(refused)).toEqual(['ROLE_CONFLICT'])
  })

  it('nor may a party as staff before she has said anything, and she reports her own accident as a party', async () => {
    const village = { name: '赵六', identityNumber: '500199197012316676' }
    const claim = await Claim.report(world(), [155, 156], { parties: [{ kind: 'MOTOR', plateNo: plateOf(155), isCaller: true }, { kind: 'MOTOR', plateNo: plateOf(156), person: village }] })
    expect(codesOf(await claim.step(world().as('insurer', 'insurer-village'), 'draftAgreement', { parties: REAR_END, facts: '追尾。' }))).toEqual(['ROLE_CONFLICT'])
    const input = Claim.input([158], { channel: 'LINKAGE_OFFICER', parties: [{ kind: 'MOTOR', plateNo: plateOf(157) }, { kind: 'MOTOR', plateNo: plateOf(158), person: village }] })
    expect(codesOf(await world().as('insurer', 'insurer-village').do('reportAccident', input, ACCIDENT))).toEqual(['ROLE_CONFLICT'])
    expect(codesOf(await claim.linkage.do('reportAccident', input, ACCIDENT))).toEqual([])
  })
})
