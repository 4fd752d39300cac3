// Which photos are missing before responsibility may be agreed, and before loss may be assessed?
import { describe, expect, it } from '@jest/globals'
import { missingViews, VIEWS, type PresentViews } from '../../src/domains/claims/evidence-set/views.js'

const nothing: PresentViews = { motorNumbers: [1, 2], hasNonMotor: false, faultCodes: ['F01'], files: [], stage: 'LIABILITY' }
const written = (present: PresentViews) => missingViews(present)
  .map(({ kind, partyNo }) => `${VIEWS[kind].code}${partyNo === null ? '' : `_${partyNo}`}`)

describe('before responsibility is decided', () => {
  it('two cars need PH1 to PH5 and PH7, by vehicle where it is one\'s own', () => {
    expect(written(nothing)).toEqual(['PH1', 'PH2', 'PH3', 'PH4_1', 'PH4_2', 'PH5_1', 'PH5_2', 'PH7_1', 'PH7_2'])
  })

  it('nothing is missing when all are there, whoever took the views of the scene', () => {
    const files = missingViews(nothing).map(({ kind, partyNo }) => ({ kind, partyNo: partyNo ?? 2 }))
    expect(missingViews({ ...nothing, files })).toEqual([])
  })

  it('the plate of one car is not that of the other, and a file without a party shows none', () => {
    const files = [{ kind: 'ACCIDENT_PLATE', partyNo: 1 }, { kind: 'ACCIDENT_DAMAGE', partyNo: null }, { kind: 'INVOICE', partyNo: 2 }]
    expect(written({ ...nothing, files }))
      .toEqual(['PH1', 'PH2', 'PH3', 'PH4_2', 'PH5_1', 'PH5_2', 'PH7_1', 'PH7_2'])
  })

  it('signals and signs are asked for only when the fault turns on them', () => {
    expect(written({ ...nothing, faultCodes: ['F01', 'F08'] })).toContain('PH8')
    expect(written({ ...nothing, faultCodes: ['F13'] })).toContain('PH8')
    expect(written({ ...nothing, faultCodes: ['F32'] })).toContain('PH8')
    expect(written({ ...nothing, faultCodes: ['F01', 'F02', 'F19'] })).not.toContain('PH8')
  })

  it('an e-bike is shown as well, without plate and papers of a car', () => {
    expect(written({ ...nothing, motorNumbers: [1], hasNonMotor: true })).toEqual(['PH1', 'PH2', 'PH3', 'PH4_1', 'PH5_1', 'PH7_1', 'PH9'])
  })

  it('VIN and film are never asked for', () => {
    const asked = missingViews({ ...nothing, hasNonMotor: true, faultCodes: ['F08'] }).map(({ kind }) => kind)
    expect(asked).not.toContain('ACCIDENT_VIN')
    expect(asked).not.toContain('ACCIDENT_FILM')
  })
})

it('before loss is assessed the damage of each car must be seen', () => {
  expect(written({ ...nothing, stage: 'LOSS', files: [{ kind: 'ACCIDENT_DAMAGE', partyNo: 2 }] })).toEqual(['PH5_1'])
})
