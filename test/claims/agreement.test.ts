// Two drivers settle liability themselves, or the police do it online: each answers with a key of her own, and nobody for another.
import { describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf } from '../support/client.js'
import { Claim, plateOf, REAR_END } from '../support/accident.js'
import { world } from '../support/world.js'
import { bicycleHit } from './loss.world.js'
import { done, ref, SeatWorld, TASK } from './seats.world.js'

describe('liability between two cars', () => {
  it('C03: two cars, no ground, every view on file, both sign F01 with A FULL: final by agreement, without a review', async () => {
    const claim = await (await Claim.report(world(), [0, 1])).agreed(REAR_END)
    expect(claim.seen).toMatchObject({
      status: 'LIABILITY_FINAL', procedure: 'SELF', liabilityForm: 'AGREEMENT', liability: { status: 'SIGNED', objectionDueAt: null },
      parties: [{ degree: 'FULL', shareBps: 10_000 }, { degree: 'NONE', shareBps: 0 }],
    })
    observed(claim.seen.status, String(claim.seen['liabilityForm']))
  })

  it('the police determine it online after every party has asked, and the parties accept', async () => {
    const claim = await (await Claim.report(world(), [2, 3])).determined(REAR_END)
    expect(claim.seen).toMatchObject({ status: 'LIABILITY_FINAL', procedure: 'ONLINE', liabilityForm: 'CERTIFICATE', liability: { status: 'FINAL' } })
    expect(claim.seen.timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['report', 'takeFast', 'requestLiability', 'issueLiability', 'acceptLiability']))
  })

  it('C10: one party alone asks for the online determination: it stays where it was, and the police cannot determine it', async () => {
    const claim = await (await Claim.report(world(), [4, 5])).photographed()
    await claim.step(claim.driver(0), 'requestOnlineLiability', { documentHash: claim.seen.jointRequestHash })
    expect(claim.seen.status).toBe('EVIDENCE')
    const refused = await claim.step(claim.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'ONLINE' })
    expect(codesOf(refused)).toEqual(['JOINT_REQUEST_NEEDED'])
    observed(claim.seen.status, ...codesOf(refused))
  })
})

describe('between a car and a bicycle', () => {
  it('what both have signed is final only when a seat of the police has confirmed it, and none of them takes it back alone', async () => {
    const claim = await (await bicycleHit(132, { name: '张三', identityNumber: '500199199506154450' })).signed(REAR_END)
    const [seat, assessor] = [world().as('police', 'police-seat'), world().as('insurer', 'insurer-assessor')]
    const AWAITS = 'query ($id: ID!) { accident(id: $id) { awaiting { whom verb } returnedReason } }'
    const read = async () => (await claim.driver(1).ask(AWAITS, { id: claim.seen.id }))['accident']
    expect(claim.seen).toMatchObject({ status: 'NEGOTIATING', liability: { status: 'SIGNED' }, parties: [{ shareBps: null }, { shareBps: null }] })
    expect(await read()).toEqual({ awaiting: { whom: 'POLICE', verb: 'confirmAgreement' }, returnedReason: null })
    const alone = [['draftAgreement', { parties: REAR_END, facts: '追尾。' }], ['requestOfficer', { reason: '反悔' }]] as const
    for (const [mutation, more] of alone) expect(codesOf(await claim.step(claim.driver(0), mutation, more))).toEqual(['AGREEMENT_SIGNED'])
    expect(codesOf(await claim.step(assessor, 'startLoss'))).toEqual(['STATE_CONFLICT'])
    await claim.must('EVIDENCE', seat, 'returnAgreement', { reason: '骑行人签名处与照片不符' })
    expect([claim.seen.liability, (await read()).returnedReason]).toEqual([null, '骑行人签名处与照片不符'])
    expect(codesOf(await claim.step(seat, 'confirmAgreement'))).toEqual(['STATE_CONFLICT'])
    await claim.signed(REAR_END)
    const seats = new SeatWorld(world())
    const waits = async () => (await seats.tasksOf(claim.seen.id)).filter(({ kind }) => kind === 'AGREEMENT').map(({ status }) => status)
    expect(await waits()).toEqual(expect.arrayContaining(['DONE', 'WAITING']))
    await seats.onDuty(seat, { skills: ['LIABILITY'], zones: ['500103'] })
    const waiting = (await seats.tasksOf(claim.seen.id)).find(({ status }) => status === 'WAITING')
    expect(codesOf(await seat.do('finishTask', ref(done(await seats.take(seat, waiting.id))['task']), TASK))).toEqual(['TASK_UNANSWERED'])
    await claim.must('LIABILITY_FINAL', seat, 'confirmAgreement')
    await seats.offDuty(seat)
    expect([await waits(), claim.seen.parties.map(({ shareBps }) => shareBps), (await read()).returnedReason]).toEqual([['DONE', 'DONE'], [10_000, 0], null])
  })
})

describe('a car stands as "accident not settled" while the police have it in hand, and no longer', () => {
  const statesOf = async (car: number) => (await world().as('police', 'liability-1').ask('query ($n: PlateNumber!) { vehicleByPlate(plateKind: "02", plateNo: $n) { states } }', { n: plateOf(car) }))['vehicleByPlate'].states
  const accepted = async (claim: Claim) => {
    for (const place of [0, 1]) await claim.step(claim.driver(place), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
    expect(claim.seen.status).toBe('LIABILITY_FINAL')
  }

  it('when they determined it at the scene', async () => {
    const claim = await (await Claim.report(world(), [128, 129])).photographed()
    expect(await statesOf(129)).toEqual(['A'])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'SCENE' })
    expect(await statesOf(129)).toEqual(['I'])
    await accepted(claim)
    expect([await statesOf(128), await statesOf(129)]).toEqual([['A'], ['A']])
  })

  it('when an insurer took an agreement to them', async () => {
    const claim = await (await Claim.report(world(), [190, 191])).agreed(REAR_END)
    expect(await statesOf(191)).toEqual(['A'])
    const file = await claim.upload(claim.linkage, 'ACCIDENT_SIGNS', null)
    await claim.must('LIABILITY_WAIT', world().as('insurer', 'insurer-manager'), 'challengeLiability', { reason: '照片与协议不符', evidenceIds: [file] })
    expect(await statesOf(191)).toEqual(['I'])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'ONLINE' })
    await accepted(claim)
    expect([await statesOf(190), await statesOf(191)]).toEqual([['A'], ['A']])
  })

  it('when they were asked, asked back, and the parties agreed meanwhile', async () => {
    const claim = await (await Claim.report(world(), [192, 193])).waiting()
    expect(await statesOf(193)).toEqual(['I'])
    await claim.must('EVIDENCE', claim.officer, 'askMoreEvidence', { reason: '请补拍信号灯。' })
    await claim.agreed(REAR_END)
    expect([await statesOf(192), await statesOf(193)]).toEqual([['A'], ['A']])
  })
})
