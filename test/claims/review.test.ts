// Who may undo a determination? The unit above, once, in time; never the one that issued it, and never an insurer.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { Claim, REAR_END } from '../support/accident.js'
import { startServer, type TestServer } from '../support/server.js'
import { world } from '../support/world.js'

/** Tuesday 10 March 2026, 10:00; the clock of this city is moved, so it has a server of its own. */
let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
})
afterAll(() => server.stop())

const SHARED = [{ number: 1, degree: 'PRIMARY', faultCodes: ['F02'] }, { number: 2, degree: 'SECONDARY', faultCodes: ['F53'] }]
const OBJECTION = { reason: '对方变更车道未让行，应负全部责任。', evidenceIds: [] }

describe('an officer determines liability', () => {
  it('C17: shares of 7000 and 4000 do not add up', async () => {
    const claim = await (await Claim.report(world(), [168, 169])).waiting()
    const refused = await claim.step(claim.officer, 'issueLiability', {
      parties: [{ ...SHARED[0], shareBps: 7000 }, { ...SHARED[1], shareBps: 4000 }], facts: '变道剐蹭。', session: 'VIDEO',
    })
    expect(codesOf(refused)).toEqual(['SHARE_SUM'])
    observed(...codesOf(refused))
  })

  it('C18: three equal parties get 3334, 3333 and 3333', async () => {
    const claim = await (await Claim.report(world(), [170, 171, 172])).waiting()
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: [1, 2, 3].map(number => ({ number, degree: 'EQUAL', faultCodes: ['F52'] })), facts: '三车同时变道。', session: 'ONLINE' })
    expect(claim.seen.parties.map(({ shareBps }) => shareBps)).toEqual([3334, 3333, 3333])
    observed(...claim.seen.parties.map(({ shareBps }) => String(shareBps)))
  })

  it('C01, C43: an insurer may not issue liability, by any function, which is audited; and there is no field for licence points', async () => {
    const claim = await (await Claim.report(world(), [174, 175])).waiting()
    for (const staff of ['insurer-linkage', 'insurer-manager', 'insurer-seat']) {
      const answer = await world().as('insurer', staff).send(
        'mutation ($input: IssueLiabilityInput!) { issueLiability(input: $input) { accident { id } } }',
        { input: { idempotencyKey: `c01-${staff}-${claim.seen.id}`, id: claim.seen.id, expectedVersion: claim.seen.version, parties: REAR_END, facts: '追尾。', session: 'ONLINE' } })
      expect([answer.status, answer.errors[0]?.extensions['code'], answer.errors[0]?.extensions['reason']]).toEqual([403, 'FORBIDDEN', 'ROLE_LIABILITY'])
    }
    const points = await world().as('insurer').send('{ accidents(first: 1) { edges { node { parties { licencePoints } } } } }')
    expect(points.status).toBe(400)
    observed('FORBIDDEN', 'ROLE_LIABILITY')
  })

  it('an auxiliary of the police may draft an agreement and never determine', async () => {
    const claim = await (await Claim.report(world(), [176, 177])).photographed()
    await claim.must('NEGOTIATING', world().as('police', 'auxiliary'), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    const answer = await world().as('police', 'auxiliary').send('mutation ($input: IssueLiabilityInput!) { issueLiability(input: $input) { accident { id } } }',
      { input: { idempotencyKey: `aux-${claim.seen.id}`, id: claim.seen.id, expectedVersion: claim.seen.version, parties: REAR_END, facts: '追尾。', session: 'SCENE' } })
    expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('a paper that was changed meanwhile can\'t be signed, and nobody signs for another', async () => {
    const claim = await (await Claim.report(world(), [178, 179])).photographed()
    await claim.must('NEGOTIATING', claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾。' })
    const old = claim.seen.liability?.documentHash
    await claim.must('NEGOTIATING', claim.driver(0), 'draftAgreement', { parties: REAR_END, facts: '追尾，路口。' })
    expect(codesOf(await claim.step(claim.driver(1), 'signAgreement', { documentHash: old }))).toEqual(['PAPER_CHANGED'])
    expect(codesOf(await claim.step(world().citizen('张三'), 'signAgreement', { documentHash: claim.seen.liability?.documentHash }))).toEqual(['NOT_FOUND'])
    expect(claim.seen.status).toBe('NEGOTIATING')
  })
})

describe('a party objects', () => {
  it('C11, C12, C14: in time it goes to the unit above, which alone concludes; on the fourth day it is late; a second one is refused', async () => {
    const claim = await (await Claim.report(city, [0, 1])).issued(SHARED)
    const late = await (await Claim.report(city, [2, 3])).issued(SHARED)
    // Served on Tuesday: the third working day is Friday, until 24:00.
    expect(claim.seen.liability?.objectionDueAt).toBe('2026-03-14T00:00:00.000+08:00')
    await city.advance(3 * 24 * 3600 + 13 * 3600)
    await claim.must('OBJECTION', claim.driver(1), 'objectLiability', OBJECTION)
    await claim.must('REVIEW', claim.officer, 'forwardReview')
    expect(codesOf(await claim.step(claim.officer, 'concludeReview', { upheld: true, conclusion: '维持。' }))).toEqual(['REVIEW_UNIT'])
    expect(codesOf(await claim.step(city.as('police', 'liability-3'), 'concludeReview', { upheld: true, conclusion: '维持。' }))).toEqual(['REVIEW_UNIT'])
    await claim.must('LIABILITY_WAIT', claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新调查、认定。' })
    expect(claim.seen.liability).toBeNull()
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '重新认定。', session: 'ONLINE' })
    expect(claim.seen.liability?.issue).toBe(2)
    const again = await claim.step(claim.driver(0), 'objectLiability', OBJECTION)
    expect(codesOf(again)).toEqual(['REVIEW_ONCE'])
    await city.advance(2 * 3600)
    const tooLate = await late.step(late.driver(0), 'objectLiability', OBJECTION)
    expect(codesOf(tooLate)).toEqual(['REVIEW_LATE'])
    await late.reload()
    expect(late.seen).toMatchObject({ status: 'LIABILITY_FINAL', liability: { status: 'FINAL' } })
    observed(...codesOf(again), ...codesOf(tooLate), late.seen.status)
  })

  it('C15: a signed agreement is not reviewed', async () => {
    const claim = await (await Claim.report(world(), [180, 181])).agreed(REAR_END)
    const refused = await claim.step(claim.driver(1), 'objectLiability', OBJECTION)
    expect(codesOf(refused)).toEqual(['REVIEW_AGREEMENT'])
    expect(refused.userErrors[0]?.remedy).toMatch(/suit/)
    observed(...codesOf(refused))
  })

  it('an insurer challenges an agreement with evidence: it goes to the police, and the insurer sets no share', async () => {
    const claim = await (await Claim.report(world(), [182, 183])).agreed(REAR_END)
    const manager = world().as('insurer', 'insurer-manager')
    expect(codesOf(await claim.step(manager, 'challengeLiability', { reason: '照片与协议不符', evidenceIds: [] }))).toEqual(['EVIDENCE_SIZE'])
    const file = await claim.upload(world().as('insurer', 'insurer-linkage'), 'ACCIDENT_SIGNS', null)
    await claim.must('LIABILITY_WAIT', manager, 'challengeLiability', { reason: '照片与协议不符', evidenceIds: [file] })
    expect(claim.seen.liability).toBeNull()
  })
})
