// Does the letter follow when an insurer refuses a claim (保险法 §24), and who knows of it?
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, REAR_END } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { City, codesOf, type Caller, type Payload } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'

describe('A refused claim', () => {
  let server: TestServer
  let own: City
  beforeAll(async () => { server = await startServer(); own = new City(server.url, server.dataDir) })
  afterAll(() => server.stop())

  const REFUSAL = 'claimRefusal { id version status ground reason letterDueAt letterNo letterSentAt alertedAt viewerMay { verb blockedBy } }'
  const DAY = 24 * 3600
  const refusalsAs = async (caller: Caller, id: string) =>
    (await caller.ask('query ($id: ID!) { accident(id: $id) { refusals { id version status alertedAt } timeline { type hat } } }', { id }))['accident']
  const refuse = async (claim: Claim, caller: Caller, more: object = {}): Promise<Payload> => {
    await claim.reload()
    return caller.do('refuseClaim', { id: claim.seen.id, expectedVersion: claim.seen.version, partyNumber: 2, ground: 'NOT_COVERED', reason: '损失不属于保险责任。', ...more }, REFUSAL)
  }

  it('C39: without a letter within three days is a breach that stands in the file; with it in time it is none', async () => {
    const manager = own.as('insurer', 'insurer-manager')
    const late = await Claim.report(own, [150, 151])
    expect(codesOf(await refuse(late, manager))).toEqual(['REFUSAL_TOO_EARLY'])
    await late.agreed(REAR_END)
    const prompt = await (await Claim.report(own, [152, 153], { latitude: 29.6 })).agreed(REAR_END)
    const refused = await refuse(late, manager)
    expect(refused['claimRefusal']).toMatchObject({ status: 'DECIDED', letterDueAt: '2026-03-14T00:00:00.000+08:00', viewerMay: [{ verb: 'recordLetter', blockedBy: [] }] })
    expect(codesOf(await refuse(late, manager))).toEqual(['REFUSED_ALREADY'])
    expect(codesOf(await refuse(late, manager, { partyNumber: 3 }))).toEqual(['REFUSAL_PARTY_UNKNOWN'])
    const second = (await refuse(prompt, manager))['claimRefusal']
    const letter = await manager.do('recordRefusalLetter', { id: second.id, expectedVersion: second.version, letterNo: '拒赔通知2026-0001' }, REFUSAL)
    expect(letter['claimRefusal']).toMatchObject({ status: 'LETTER_SENT', letterNo: '拒赔通知2026-0001', viewerMay: [] })
    await own.advance(3 * DAY)
    expect((await refusalsAs(late.driver(1), late.seen.id)).refusals).toMatchObject([{ status: 'DECIDED', alertedAt: null }])
    await own.advance(DAY)
    const seen = await refusalsAs(late.driver(1), late.seen.id)
    expect(seen.refusals).toMatchObject([{ status: 'LETTER_OVERDUE', alertedAt: expect.any(String) }])
    expect(seen.timeline).toContainEqual({ type: 'slaLetterOverdue', hat: 'PLATFORM' })
    observed(seen.refusals[0].status, 'slaLetterOverdue')
    expect((await refusalsAs(prompt.driver(1), prompt.seen.id)).refusals).toMatchObject([{ status: 'LETTER_SENT', alertedAt: null }])
    await sleep(1000)
    const { changes } = (await manager.ask('{ changes(types: ["refusal.letterOverdue"]) { changes { type recordId } } }'))['changes']
    expect(changes).toEqual([{ type: 'refusal.letterOverdue', recordId: refused['claimRefusal'].id }])
    const { id, version } = seen.refusals[0]
    expect((await manager.do('recordRefusalLetter', { id, expectedVersion: version, letterNo: 'L-2' }, REFUSAL))['claimRefusal']).toMatchObject({ status: 'LETTER_SENT' })
  }, 60_000)

  it('is read by its insurer, the party, and supervisors of the police; the manager of another insurer finds none', async () => {
    const manager = own.as('insurer', 'insurer-manager')
    const claim = await (await Claim.report(own, [142, 143], { latitude: 29.65 })).agreed(REAR_END)
    const { id, version } = (await refuse(claim, manager))['claimRefusal']
    const count = async (caller: Caller) => (await refusalsAs(caller, claim.seen.id)).refusals.length as number
    expect(await count(claim.driver(1))).toBe(1)
    expect(await count(claim.driver(0))).toBe(0)
    expect(await count(own.as('insurer_2', 'insurer2-manager'))).toBe(0)
    expect(await count(own.as('police', 'supervisor'))).toBe(1)
    expect(await count(claim.officer)).toBe(0)
    const other = await own.as('insurer_2', 'insurer2-manager').do('recordRefusalLetter', { id, expectedVersion: version, letterNo: 'L-1' }, REFUSAL)
    expect(codesOf(other)).toEqual(['NOT_FOUND'])
    await expect(refuse(claim, own.as('insurer', 'insurer-assessor'))).rejects.toThrow('FORBIDDEN')
    await expect(refuse(claim, claim.officer)).rejects.toThrow('FORBIDDEN')
  }, 60_000)
})
