// Who assesses whom, what a line must say, and what a loss comes to: the rules alone.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assess } from '../../src/domains/claims/loss/assess.js'
import { competentInsurers, readersOf, type Victim } from '../../src/domains/claims/loss/competence.js'
import { duplicateFaults, toLine, type GivenLine } from '../../src/domains/claims/loss/lines.js'

const victim = (number: number, more: Partial<Victim> = {}): Victim => ({
  id: `p${number}`, number, kind: 'MOTOR', shareBps: 0, insurerPartnerId: null, personId: `driver${number}`, ownerId: null, cover: { mti: null, ctpl: null, vdi: null }, ...more,
})
const insured = (number: number, insurerId: string, more: Partial<Victim> = {}): Victim =>
  victim(number, { insurerPartnerId: insurerId, cover: { mti: { policyNo: `M${number}`, insurerId }, ctpl: null, vdi: null }, ...more })

describe('a loss is assessed', () => {
  it('by whoever insures the vehicle, were it by two', () => {
    const own = insured(1, 'a', { cover: { mti: { policyNo: 'M', insurerId: 'a' }, ctpl: null, vdi: { policyNo: 'V', insurerId: 'b', sumInsuredFen: 1, deductibleFen: 0, deductibleBps: 0 } } })
    expect(competentInsurers(own, [own, insured(2, 'c', { shareBps: 10_000 })])).toEqual(['a', 'b'])
  })

  it('of what nobody insures, by the insurer of the vehicle most at fault; of equals the earlier', () => {
    const rider = victim(3, { kind: 'NON_MOTOR', shareBps: 2000 })
    expect(competentInsurers(rider, [insured(1, 'a', { shareBps: 3000 }), insured(2, 'b', { shareBps: 5000 }), rider])).toEqual(['b'])
    expect(competentInsurers(rider, [insured(1, 'a', { shareBps: 4000 }), insured(2, 'b', { shareBps: 4000 }), rider])).toEqual(['a'])
    const uninsured = victim(1, { shareBps: 10_000 })
    expect(competentInsurers(uninsured, [uninsured, insured(2, 'b')])).toEqual(['b'])
    expect(competentInsurers(uninsured, [uninsured, victim(2)])).toEqual([])
  })

  it('for the owner to see, the driver, and whoever speaks for a unit', () => {
    const lent = insured(1, 'a', { ownerId: 'owner' })
    expect(readersOf(lent, ['b'], 'owner')).toEqual(['b', 'a', 'owner', 'driver1'])
    expect(readersOf(lent, ['b'], 'agent')).toEqual(['b', 'a', 'owner', 'driver1', 'agent'])
  })
})

const out = (amountFen: number): GivenLine => ({ kind: 'OUT', label: '外修', amountFen })
const part = (partNo: string): GivenLine => ({ kind: 'PART', label: '大灯', partNo, qty: 1, unitFen: 100, priceSource: 'OEM_LIST', priceOn: '2026-03-01' })

describe('a part', () => {
  it('that stands on the claim already is named by its line, each time', () => {
    const paths = duplicateFaults([part('A'), part('B'), part('A'), part('C')].map(toLine), [part('C')].map(toLine), 'lines').map(({ field }) => field.join('.'))
    expect(paths).toEqual(['lines.2.partNo', 'lines.3.partNo'])
  })
})

describe('a total loss', () => {
  const value = { newPriceFen: 1_000_000, months: 10, monthlyBps: 60, thresholdBps: 10_000, wreckKept: false }
  const lines = [out(940_000), { kind: 'RESCUE', label: '拖车', amountFen: 30_000 }, { kind: 'CARGO', label: '货物', amountFen: 5000 }] as const

  it('pays the vehicle, the rescue and what was in it; the wreck is taken off where the owner keeps it', () => {
    const sheet = { lines: lines.map(toLine), mgmtBps: 0, salvageFen: 40_000 }
    expect(assess(sheet, value)).toMatchObject({
      grossFen: 975_000, netFen: 975_000, total: { actualValueFen: 940_000, isTotal: true },
      items: [{ item: 'L7_RESET', amountFen: 940_000 }, { item: 'L5_RESCUE', amountFen: 30_000 }, { item: 'L6_CARGO', amountFen: 5000 }],
    })
    expect(assess(sheet, { ...value, wreckKept: true })).toMatchObject({ netFen: 935_000 })
    expect(assess(sheet, { ...value, newPriceFen: 2_000_000, wreckKept: true })).toMatchObject({ netFen: 935_000, total: { isTotal: false } })
  })

  it('has items that add up to its net amount, and never pays more than the value for the vehicle', () => {
    fc.assert(fc.property(fc.nat(2_000_000), fc.nat(100_000), fc.nat(1_000_000), fc.boolean(), (repair, rescue, salvageFen, wreckKept) => {
      const figures = assess({ lines: [out(repair), { kind: 'RESCUE' as const, label: '拖车', amountFen: rescue }].map(toLine), mgmtBps: 0, salvageFen }, { ...value, wreckKept })
      if (typeof figures === 'string') return
      expect(figures.items.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(figures.netFen)
      if (figures.total?.isTotal) expect(figures.netFen).toBeLessThanOrEqual(940_000 + rescue)
    }))
  })
})
