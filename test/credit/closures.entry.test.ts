// What stands of a closed round in the public database (终本案件信息库), and how it leaves; clues that outlive their round. A: resumed · B: objection upheld.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type City } from '../support/client.js'
import { newCaseNo } from '../support/listing.js'
import { world } from '../support/world.js'
import { CASE, EnforcementCase } from './enforcement.world.js'

let city: City
beforeAll(() => { city = world() })

const judge = () => city.as('court', 'court-judge')
const entered = async (): Promise<EnforcementCase> => {
  const found = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
  return found.step('enterClosure', { databaseNo: `ZB-${found.seen['id']}` })
}
const CLUE = 'enforcementClue { id version status }'
const clueOf = async (found: EnforcementCase) => {
  const { enforcementClue } = await judge().do('reportEnforcementClue', { id: found.seen['id'], expectedVersion: found.seen['version'], source: 'APPLICANT', words: '名下新购车辆', isUrgent: false }, CLUE)
  await found.reload()
  return enforcementClue
}
const decide = async (found: EnforcementCase, { id, version }: { id: string, version: number }) => {
  const payload = await judge().do('decideEnforcementClue', { id, expectedVersion: version, isValid: true, findings: '已核实' }, CLUE)
  await found.reload()
  return payload
}
const deletions = (found: EnforcementCase) => found.seen['clocks'].filter(({ clock }: { clock: string }) => clock === 'DATABASE_DELETION')

describe('A: a round that is resumed', () => {
  it('leaves the public database within three days, also when it goes on under its new number already', async () => {
    const found = await entered()
    await decide(found, await clueOf(found))
    expect(found.seen).toMatchObject({ status: 'RESUMED', leavesDatabase: true })
    expect(deletions(found)).toMatchObject([{ metAt: null }])
    const caseNo = newCaseNo().replace('执', '执恢')
    const input = { id: found.seen['id'], expectedVersion: found.seen['version'], caseNo, filedOn: '2026-03-10', debtFen: 4_000_000 }
    expect((await judge().do('reopenEnforcement', input, CASE)).userErrors).toEqual([])
    await found.reload()
    expect((await found.step('deleteClosureEntry')).codes).toEqual([])
    expect(found.seen).toMatchObject({ status: 'RESUMED', leavesDatabase: false })
    expect(deletions(found)).toMatchObject([{ metAt: expect.any(String) }])
  })
})

describe('B: an objection that is upheld', () => {
  const upheld = async (found: EnforcementCase) => {
    await found.step('recordClosureObjection', { objector: '李四', filedOn: '2026-03-10' })
    return found.step('decideClosureObjection', { isUpheld: true, reason: '有财产' }, 'court-judge-2')
  }

  it('leaves one limit for the entry, and the case can be performed while it runs', async () => {
    const found = await upheld(await entered())
    expect(found.seen).toMatchObject({ status: 'OPEN', leavesDatabase: true })
    expect((await found.step('completeEnforcement', { performedFen: 5_000_000 })).codes).toEqual([])
    expect(found.seen).toMatchObject({ status: 'DONE', leavesDatabase: true })
    expect(deletions(found)).toMatchObject([{ metAt: null }])
    expect((await found.step('deleteClosureEntry')).codes).toEqual([])
    expect(deletions(found)).toMatchObject([{ metAt: expect.any(String) }])
  })

  it('asks for no second deletion of an entry that is gone', async () => {
    const found = await upheld(await entered())
    await found.step('deleteClosureEntry')
    expect(found.seen).toMatchObject({ databaseNo: null, leavesDatabase: false })
    await found.step('completeEnforcement', { performedFen: 5_000_000 })
    expect(found.seen).toMatchObject({ status: 'DONE', leavesDatabase: false })
    expect(deletions(found)).toMatchObject([{ metAt: expect.any(String) }])
  })

  it('leaves a clue to be decided for what it is, in time: a true one of a case that is open again, or performed, resumes nothing', async () => {
    const found = await entered()
    const [first, second] = [await clueOf(found), await clueOf(found)]
    await upheld(found)
    expect((await decide(found, first))['enforcementClue']).toMatchObject({ status: 'VERIFIED' })
    expect(found.seen['status']).toBe('OPEN')
    expect(found.seen['clocks'].filter(({ clock }: { clock: string }) => clock === 'CLUE')).toMatchObject([{ metAt: null }, { metAt: expect.any(String) }])
    await found.step('completeEnforcement', { performedFen: 5_000_000 })
    expect((await decide(found, second))['enforcementClue']).toMatchObject({ status: 'VERIFIED' })
    expect(found.seen['status']).toBe('DONE')
  })
})
