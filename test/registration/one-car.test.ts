// One car through all states, as a station does it: every step by the person who may, over HTTP.
import { describe, expect, it } from '@jest/globals'
import { Journey } from '../support/journey.js'
import { world } from '../support/world.js'

const PETROL = { vin: 'L0TCA1GA5TA000010', certificateNo: 'YF00X0010000010', invoiceNo: '26502000000000000010' }

describe('a dealership registers a car in the store', () => {
  it('T01: all checks pass, the police accept and approve, an ordinary number of kind 02 is bound, papers are issued and filed', async () => {
    const journey = await (await Journey.submit(world(), PETROL)).issued()
    expect(journey.seen).toMatchObject({ status: 'ISSUED', plateKind: '02', legalDueOn: '2026-03-12', inspectionRequired: false, grounds: [] })
    expect(journey.seen.plateNo).toMatch(/^渝[AB]1\d{4}$/)
    expect(journey.seen.checks.filter(check => check.outcome !== 'PASSED')).toEqual([])

    await journey.step(journey.second, 'archiveApplication')
    expect(journey.seen).toMatchObject({ status: 'ARCHIVED', viewerMay: [] })

    const { vehicle } = await journey.first.ask(`{ vehicle(vin: "${PETROL.vin}") { plateNo status inspectionValidTo owner { nameMasked identityMasked }
      policies { kind } documents { kind status validTo } } }`)
    expect(vehicle).toMatchObject({
      plateNo: journey.seen.plateNo, status: 'REGISTERED', inspectionValidTo: '2028-03-31',
      owner: { nameMasked: '张*', identityMasked: '5001**********4450' }, policies: [{ kind: 'COMPULSORY' }],
    })
    expect(vehicle.documents.map((paper: { kind: string }) => paper.kind).sort()).toEqual(['INSPECTION_MARK', 'REGISTRATION_CERTIFICATE', 'VEHICLE_LICENCE'])
  })
})
