// Two drivers settle liability themselves, or the police do it online: each answers with a key of her own, and nobody for another.
import { describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf } from '../support/client.js'
import { Claim, plateOf, REAR_END } from '../support/accident.js'
import { world } from '../support/world.js'

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
