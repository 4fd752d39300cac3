// What did each check say last? However often an application was judged, and for each application of a page.
import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { CHECKS } from '../../src/domains/registration/eligibility/checks.js'
import { codesOf, type City } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { goodPapers } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

/** With the confirmation 8 × 18 answers, more than the hundred of a list that hangs off a record. */
const CORRECTIONS = 7
const REFERENCE = 'judged-often-735'

let city: City
beforeAll(() => { city = world() })

async function confirmed(serial: number): Promise<Journey> {
  const papers = await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', serial) })
  return (await Journey.submit(city, { ...papers, clientReference: REFERENCE })).confirmed()
}

async function corrected(journey: Journey): Promise<void> {
  expect(codesOf(await journey.step(journey.first, 'requestCorrection', { gaps: ['EVIDENCE_MISSING'], reason: '材料不清晰' }))).toEqual([])
  expect(codesOf(await journey.step(journey.clerk, 'correctApplication'))).toEqual([])
}

describe('the checks of an application', () => {
  it('are the last answers, each check once and in their order, after more than a hundred of them', async () => {
    const often = await confirmed(735_101)
    const once = await confirmed(735_102)
    for (let correction = 1; correction < CORRECTIONS; correction++) await corrected(often)
    const { application } = await often.first.ask('query ($id: ID!) { application(id: $id) { vin } }', { id: often.seen.id })
    await often.first.do('reportThefts', { rows: [{ vin: application.vin, caseNo: 'LA2026735', stolenAt: '2026-03-10T08:00:00+08:00' }] }, 'receipt { accepted }')
    await corrected(often)

    const { applications } = await often.first.ask(`{ applications(first: 10, filter: { clientReference: "${REFERENCE}" }) {
      edges { node { id checks { check outcome } } } } }`)
    const seen = Object.fromEntries((applications.edges as { node: { id: string, checks: object[] } }[]).map(({ node }) => [node.id, node.checks]))
    const passed = Object.keys(CHECKS).map(check => ({ check, outcome: 'PASSED' }))
    expect(seen[once.seen.id]).toEqual(passed)
    expect(seen[often.seen.id]).toEqual(passed.map(each => (each.check === 'CHK-STOLEN' ? { ...each, outcome: 'FAILED' } : each)))
  })
})
