// When is a vehicle a total loss, what is paid, and who owns the wreck?
import { describe, expect, it } from '@jest/globals'
import {
  actualValueFen, isTotalLoss, MONTHLY_DEPRECIATION, needsSalvageBids, payTotalLoss,
} from '../../src/domains/claims/loss/total-loss.js'

const { monthlyBps } = MONTHLY_DEPRECIATION.HOUSEHOLD_UNDER_9_SEATS

describe('the actual value', () => {
  it.each([
    [12_000_000, 0, 12_000_000], [12_000_000, 50, 8_400_000], [12_345_679, 1, 12_271_605],
    [12_000_000, 133, 2_424_000], [12_000_000, 134, 2_400_000], [12_000_000, 400, 2_400_000],
  ])('of a car of %d fen after %d months is %d', (newPriceFen, months, valueFen) => {
    expect(actualValueFen({ newPriceFen, months, monthlyBps })).toBe(valueFen)
  })
})

describe('a total loss', () => {
  it('begins where repair reaches the value', () => {
    expect(isTotalLoss(8_400_000, 8_400_000)).toBe(true)
    expect(isTotalLoss(8_399_999, 8_400_000)).toBe(false)
  })

  it('begins earlier where the insurer says so', () => {
    expect(isTotalLoss(5_880_000, 8_400_000, 7000)).toBe(true)
    expect(isTotalLoss(5_879_999, 8_400_000, 7000)).toBe(false)
  })

  const insured = { sumInsuredFen: 8_400_000, actualValueFen: 8_400_000, salvageFen: 900_000 }

  it('is paid less the wreck when the owner keeps it, else in full, and the wreck is the insurer\'s', () => {
    expect(payTotalLoss({ ...insured, keptByOwner: true })).toEqual({ payFen: 7_500_000, insurerWreckBps: 0 })
    expect(payTotalLoss({ ...insured, keptByOwner: false })).toEqual({ payFen: 8_400_000, insurerWreckBps: 10_000 })
  })

  it('never pays above the value, and an under-insured wreck is shared in proportion', () => {
    expect(payTotalLoss({ ...insured, sumInsuredFen: 9_000_000, keptByOwner: false }))
      .toEqual({ payFen: 8_400_000, insurerWreckBps: 10_000 })
    expect(payTotalLoss({ ...insured, sumInsuredFen: 6_300_000, keptByOwner: false })).toEqual({ payFen: 6_300_000, insurerWreckBps: 7500 })
    expect(payTotalLoss({ ...insured, sumInsuredFen: 500_000, keptByOwner: true }).payFen).toBe(0)
  })
})

it('a wreck worth more than 5,000 yuan needs bids', () => {
  expect([500_000, 500_001].map(needsSalvageBids)).toEqual([false, true])
})
