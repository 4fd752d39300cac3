// What does a report do to a car that is about to be registered? It shows in the checks, for the police to decide.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type City } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { goodPapers, numbersOf, type PaperOptions } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

let city: City
let serial = Math.floor(Math.random() * 900_000)
const newVin = () => vinOf('L0TFE1GA', 'TA', serial++)
const now = '2026-03-10T09:00:00+08:00'
const caseNumber = '（2026）渝0103执保57号'

beforeAll(() => { city = world() })

/** A car with good papers but for what is said, after its owner has confirmed the application. */
async function confirmed(options: PaperOptions): Promise<Journey> {
  const { vin, certificateNo, invoiceNo } = await goodPapers(city, options)
  return (await Journey.submit(city, { vin, certificateNo, invoiceNo })).confirmed()
}

async function report(partner: string, mutation: string, row: object): Promise<void> {
  const { receipt } = await city.as(partner).do(mutation, { rows: [row] }, 'receipt { refused outcomes { code } }')
  if (receipt.refused !== 0) throw new Error(JSON.stringify(receipt))
}

describe('a reported car', () => {
  it('with good papers has neither gap nor ground', async () => {
    expect((await confirmed({ vin: newVin() })).seen).toMatchObject({ status: 'SUBMITTED', gaps: [], grounds: [] })
  })

  it('whose VIN fails the standard shows REG-R06', async () => {
    const vin = newVin()
    const wrong = `${vin.slice(0, 8)}${vin.charAt(8) === '0' ? '1' : '0'}${vin.slice(9)}`
    expect((await confirmed({ vin: wrong })).seen).toMatchObject({ status: 'SUBMITTED', grounds: ['REG-R06'] })
  })

  it('whose certificate was reported VOIDED afterwards shows REG-R01', async () => {
    const vin = newVin()
    await goodPapers(city, { vin })
    expect((await confirmed({ vin, certificate: { status: 'VOIDED' } })).seen.grounds).toEqual(['REG-R01'])
  })

  it('that was stolen shows REG-R09 until it is returned', async () => {
    const [stolen, returned] = [newVin(), newVin()]
    const theft = { caseNo: 'A5001030000002026030009', stolenAt: now }
    await report('police', 'reportThefts', { ...theft, vin: stolen })
    await report('police', 'reportThefts', { ...theft, vin: returned })
    await report('police', 'reportThefts', { ...theft, vin: returned, returnedAt: '2026-03-10T09:30:00+08:00' })
    expect((await confirmed({ vin: stolen })).seen.grounds).toEqual(['REG-R09'])
    expect((await confirmed({ vin: returned })).seen.grounds).toEqual([])
  })

  it('that a court seized shows REG-R08, and no longer when it is released', async () => {
    const [seized, released] = [newVin(), newVin()]
    for (const vin of [seized, released]) await report('court', 'reportSeizures', { caseNumber, vin, startsAt: now, endsAt: '2028-03-01T00:00:00+08:00' })
    await report('court', 'releaseSeizures', { caseNumber, vin: released, releasedAt: now })
    expect((await confirmed({ vin: seized })).seen.grounds).toEqual(['REG-R08'])
    expect((await confirmed({ vin: released })).seen.grounds).toEqual([])
  })

  it('for which another court waits stays seized when the first releases it', async () => {
    const vin = newVin()
    await report('court', 'reportSeizures', { caseNumber, vin, startsAt: now, endsAt: '2028-03-01T00:00:00+08:00' })
    await report('court_2', 'reportSeizures', {
      caseNumber: '（2026）渝0108执保8号', vin, startsAt: '2028-03-01T00:00:00+08:00', endsAt: '2030-03-01T00:00:00+08:00',
    })
    await report('court', 'releaseSeizures', { caseNumber, vin, releasedAt: now })
    expect((await confirmed({ vin })).seen.grounds).toEqual(['REG-R08'])
  })

  it('whose register says nothing is never approved: what is unknown does not pass', async () => {
    const vin = newVin()
    await goodPapers(city, { vin, tax: null })
    const { certificateNo, invoiceNo } = numbersOf(vin)
    const journey = await (await Journey.submit(city, { vin, certificateNo, invoiceNo })).inReview()
    const { userErrors } = await journey.step(journey.second, 'approveApplication')
    expect(userErrors.map(({ code, message }) => [code, message])).toEqual([['CHECK_NOT_PASSED', expect.stringContaining('CHK-TAX')]])
  })
})
