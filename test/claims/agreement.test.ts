// Two drivers settle liability themselves, or the police do it online: each answers with a key of her own, and nobody for another.
import { describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf } from '../support/client.js'
import { Claim, REAR_END } from '../support/accident.js'
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
