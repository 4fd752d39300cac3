// Number and name disagree: who looks at it? A reviewer's word is remembered for her organisation alone; where something adverse is to follow a second
// person confirms; what is beyond doubt, and what is another's, can not be reviewed.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf, type Caller, type City } from '../support/client.js'
import { published } from '../support/listing.js'
import { world } from '../support/world.js'
import { csvOf, resultsOf, rowsOf, screen as screenFile } from './jobs.world.js'
import { about, first, screen } from './screening.world.js'

let city: City
beforeAll(() => { city = world() })
const CONSENT = { consentRef: '授权2026-0003' }
const asBank = (queries: object[]) => screen(city.as('bank', 'bank-clerk'), 'CREDIT_APPROVAL', queries, CONSENT)

describe('A doubt', () => {
  const DECISION = 'matchDecision { id version status decision isAdverse decidedByStaffId confirmedByStaffId viewerMay { verb blockedBy } }'
  const review = (matchId: string, decision: string, more: object = {}, staff = 'bank-reviewer') =>
    city.as('bank', staff).do('decideMatch', { matchId, decision, note: '核对原件', expiresAt: '2026-09-01T00:00:00+08:00', ...more }, DECISION)
  const conflict = async () => {
    const listed = await published(city)
    const asked = about({ ...listed.debtor, name: '改名人' })
    return { listed, asked, match: (await first(asBank([asked]))).matches[0]?.id ?? '' }
  }

  it('that is found to be somebody else is remembered for that bank and that person, and for nobody else', async () => {
    const { asked, match, listed } = await conflict()
    expect((await review(match, 'DIFFERENT'))['matchDecision']).toMatchObject({ status: 'IN_FORCE', decidedByStaffId: 'bank-reviewer' })
    expect(await first(asBank([asked]))).toMatchObject({ class: 'NONE', matches: [], excludedByReview: 1 })
    expect(await first(screen(city.as('bank_2', 'bank2-clerk'), 'POST_LOAN', [asked], CONSENT))).toMatchObject({ class: 'ID_NAME_CONFLICT', excludedByReview: 0 })
    expect(await first(asBank([about(listed.debtor)]))).toMatchObject({ class: 'EXACT' })
    expect((await review(match, 'SAME'))['matchDecision']).toMatchObject({ status: 'IN_FORCE', decision: 'SAME' })
    expect(await first(asBank([asked]))).toMatchObject({ class: 'ID_NAME_CONFLICT', excludedByReview: 0 })
  })

  it('that is found to be somebody else is left out of a job too, but what number and name both say is not', async () => {
    const { asked, match, listed } = await conflict()
    const rows = [`wrong,${String((asked as { name: string }).name)},${listed.debtor.identityNumber}`, `right,${listed.debtor.name},${listed.debtor.identityNumber}`]
    const found = async (more: string) => (await resultsOf(city.as('bank', 'bank-clerk'), await screenFile(city.as('bank', 'bank-clerk'), csvOf([...rows, ...rowsOf(1), more]))))
      .filter(({ listingIds }) => listingIds.includes(listed.seen.id)).map(row => [row.ref, row.class])
    expect(await found('a,测一,11010519491231002X')).toEqual([['wrong', 'ID_NAME_CONFLICT'], ['right', 'EXACT']])
    expect((await review(match, 'DIFFERENT')).userErrors).toEqual([])
    expect(await found('b,测二,11010519491231002X')).toEqual([['right', 'EXACT']])
  })

  it('on which something adverse is to follow needs a second person', async () => {
    const { match } = await conflict()
    const found = (await review(match, 'SAME', { isAdverse: true }))['matchDecision']
    expect(found).toMatchObject({ status: 'AWAITING_SECOND', viewerMay: [{ verb: 'confirm', blockedBy: ['FOUR_EYES'] }, { verb: 'decline', blockedBy: ['FOUR_EYES'] }] })
    const confirm = (staff: string) => city.as('bank', staff).do('confirmMatch', { id: found.id, expectedVersion: found.version, isConfirmed: true }, DECISION)
    expect(codesOf(await confirm('bank-reviewer'))).toEqual(['FOUR_EYES'])
    expect((await confirm('bank-reviewer-2'))['matchDecision']).toMatchObject({ status: 'IN_FORCE', confirmedByStaffId: 'bank-reviewer-2' })
  })

  it('is no doubt where number and name agree; another bank\'s match does not exist', async () => {
    const listed = await published(city)
    const exact = (await first(asBank([about(listed.debtor)]))).matches[0]?.id ?? ''
    expect(codesOf(await review(exact, 'DIFFERENT', { expiresAt: '2028-09-01T00:00:00+08:00' }))).toEqual(['DECISION_EXPIRY_INVALID', 'MATCH_NOT_IN_DOUBT'])
    const foreign = (await first(screen(city.as('bank_2', 'bank2-clerk'), 'POST_LOAN', [about(listed.debtor)], CONSENT))).matches[0]?.id ?? ''
    const [other, missing] = [await review(foreign, 'SAME'), await review(`${foreign.slice(0, -4)}0000`, 'SAME')]
    expect([codesOf(other), JSON.stringify(other)]).toEqual([['NOT_FOUND'], JSON.stringify(missing)])
    await expect(review(exact, 'SAME', {}, 'bank-clerk')).rejects.toThrow('FORBIDDEN')
    const list = (caller: Caller) => caller.ask('{ matchDecisions(first: 100) { edges { node { id } } } }')
    expect((await list(city.as('bank_2', 'bank2-reviewer')))['matchDecisions'].edges).toEqual([])
  })
})
