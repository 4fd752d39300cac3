// Is a loss priced by the formulas, to the fen, and does it reach the settlement whole?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PRICE_SOURCES } from '../../src/domains/claims/loss/price-sources.js'
import { duplicateParts, priceLoss, type LossLine, type LossSheet, type PricedLoss } from '../../src/domains/claims/loss/price.js'

const part = (partNo: string, qty: number, unitFen: number, discountBps = 0): LossLine =>
  ({ kind: 'PART', partNo, qty, unitFen, discountBps })
const sheet = (lines: readonly LossLine[], rest: Partial<LossSheet> = {}): LossSheet => ({ lines, mgmtBps: 0, salvageFen: 0, ...rest })
const priced = (lines: readonly LossLine[], rest: Partial<LossSheet> = {}): PricedLoss => {
  const answer = priceLoss(sheet(lines, rest))
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

describe('a line', () => {
  it.each<[LossLine, number]>([
    [part('bumper', 2, 33_333, 1500), 56_666],
    [part('clip', 1, 1, 5000), 1],
    [part('clip', 1, 1, 5001), 0],
    [{ kind: 'LABOUR', minutes: 50, ratePerHourFen: 12_001 }, 10_001],
    [{ kind: 'LABOUR', minutes: 30, ratePerHourFen: 1 }, 1],
    [{ kind: 'PAINT', panels: 3, panelFen: 45_000 }, 135_000],
    [{ kind: 'OUT', amountFen: 777 }, 777],
  ])('%j costs %d fen, halves rounded up', (line, fen) => {
    expect(priced([line]).lineFen).toEqual([fen])
  })

  it('is exact where the product leaves the safe integers', () => {
    expect(priced([part('engine', 3, 900_000_000_001, 3333)]).lineFen).toEqual([1_800_090_000_002])
  })
})

describe('a sheet', () => {
  const lines: LossLine[] = [
    part('bumper', 1, 100_000, 1000), part('lamp', 2, 30_005), { kind: 'LABOUR', minutes: 90, ratePerHourFen: 20_000 },
    { kind: 'PAINT', panels: 2, panelFen: 40_000 }, { kind: 'OUT', amountFen: 5000 }, { kind: 'RESCUE', amountFen: 30_000 },
    { kind: 'DOWNTIME', amountFen: 60_000 }, { kind: 'APPRAISE', amountFen: 9000 },
  ]

  it('adds the charge on parts and takes salvage off parts first', () => {
    expect(priced(lines, { mgmtBps: 550, salvageFen: 20_000 })).toEqual({
      lineFen: [90_000, 60_010, 30_000, 80_000, 5000, 30_000, 60_000, 9000],
      mgmtFen: 8251, appraiseFen: 9000, repairFen: 303_261, grossFen: 363_261, netFen: 343_261,
      items: [
        { item: 'L1_PART', amountFen: 138_261 }, { item: 'L2_LABOUR', amountFen: 30_000 }, { item: 'L3_PAINT', amountFen: 80_000 },
        { item: 'L4_OUT', amountFen: 5000 }, { item: 'L5_RESCUE', amountFen: 30_000 }, { item: 'L8_DOWNTIME', amountFen: 60_000 },
      ],
    })
  })

  it('with more salvage than parts goes on to what comes after them', () => {
    expect(priced([part('lamp', 1, 10_000), { kind: 'LABOUR', minutes: 60, ratePerHourFen: 20_000 }], { salvageFen: 15_000 }).items)
      .toEqual([{ item: 'L2_LABOUR', amountFen: 15_000 }])
  })

  it('with more salvage than loss is refused', () => {
    expect(priceLoss(sheet([part('lamp', 1, 10_000)], { salvageFen: 10_001 }))).toBe('SALVAGE_ABOVE_GROSS')
  })

  it('with the same part twice is refused, and the parts are named', () => {
    const twice = [part('lamp', 1, 10_000), part('bumper', 1, 5000), part('lamp', 2, 10_000)]
    expect(priceLoss(sheet(twice))).toBe('DUP_PART')
    expect(duplicateParts(twice)).toEqual(['lamp'])
  })

  it.each<[LossSheet]>([
    [sheet([part('lamp', 1.5, 10_000)])], [sheet([part('lamp', 1, -1)])], [sheet([part('lamp', 1, 1, 10_001)])],
    [sheet([{ kind: 'OUT', amountFen: 0.1 }])], [sheet([], { mgmtBps: -1 })], [sheet([], { salvageFen: NaN })],
  ])('with what is no whole amount is refused: %j', wrong => {
    expect(priceLoss(wrong)).toBe('NOT_FEN')
  })
})

it('prices come from the maker before the market before the shop', () => {
  expect(Object.entries(PRICE_SOURCES).toSorted(([, a], [, b]) => a.order - b.order).map(([code]) => code))
    .toEqual(['OEM_LIST', 'REGIONAL_MARKET', 'SHOP_QUOTE'])
})

const fen = fc.nat(50_000_000)
const anyLine: fc.Arbitrary<LossLine> = fc.oneof(
  fc.record({ kind: fc.constant('PART' as const), partNo: fc.uuid(), qty: fc.nat(9), unitFen: fen, discountBps: fc.nat(10_000) }),
  fc.record({ kind: fc.constant('LABOUR' as const), minutes: fc.nat(6000), ratePerHourFen: fen }),
  fc.record({ kind: fc.constant('PAINT' as const), panels: fc.nat(13), panelFen: fen }),
  fc.record({ kind: fc.constantFrom<'OUT' | 'RESCUE' | 'CARGO' | 'RESET' | 'DOWNTIME' | 'APPRAISE'>(
    'OUT', 'RESCUE', 'CARGO', 'RESET', 'DOWNTIME', 'APPRAISE',
  ), amountFen: fen }),
)

it('every amount is whole fen, items add up to net, and net and salvage to gross', () => {
  fc.assert(fc.property(fc.array(anyLine, { maxLength: 12 }), fc.nat(3000), fen, (lines, mgmtBps, salvageFen) => {
    const answer = priceLoss({ lines, mgmtBps, salvageFen })
    if (typeof answer === 'string') return expect(answer).toBe('SALVAGE_ABOVE_GROSS')
    const { lineFen, mgmtFen, appraiseFen, repairFen, grossFen, netFen, items } = answer
    const amounts = [...lineFen, mgmtFen, appraiseFen, repairFen, grossFen, netFen, ...items.map(({ amountFen }) => amountFen)]
    expect(amounts.every(amount => Number.isSafeInteger(amount) && amount >= 0)).toBe(true)
    expect(answer.items.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(answer.netFen)
    expect(answer.netFen + salvageFen).toBe(answer.grossFen)
    expect(answer.grossFen + answer.appraiseFen).toBe(answer.lineFen.reduce((sum, line) => sum + line, 0) + answer.mgmtFen)
  }), { numRuns: 2000 })
})
