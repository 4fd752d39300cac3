// Who may confirm how much, and when does a supplement bring somebody back to the vehicle?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { AUTHORITY, FAST_MAX_NET_FEN, levelFor, levelOf, reaches } from '../../src/domains/claims/loss/authority.js'
import { supplement } from '../../src/domains/claims/loss/supplement.js'

describe('authority', () => {
  it.each([
    [0, 'A1'], [200_000, 'A1'], [200_001, 'A2'], [1_000_000, 'A2'], [1_000_001, 'A3'], [5_000_000, 'A3'], [5_000_001, 'A4'],
    [20_000_000, 'A4'], [20_000_001, 'A5'], [900_000_000, 'A5'],
  ])('for %d fen is %s', (fen, level) => {
    expect(levelFor(fen)).toBe(level)
  })

  it('of a person is the highest of the functions held, and none without one', () => {
    expect(levelOf(['SENIOR_ASSESSOR', 'LINKAGE_OFFICER'])).toBe('A3')
    expect(levelOf(['HEAD_OFFICE_ASSESSOR'])).toBe('A5')
    expect(levelOf(['CASHIER'])).toBeUndefined()
  })

  const mayConfirm = (functions: readonly string[], fen: number) => reaches(levelOf(functions), levelFor(fen))

  it('of a remote assessor does not reach 1,200,000, nor twice 600,000 for one car', () => {
    expect(mayConfirm(['ASSESSOR'], 1_200_000)).toBe(false)
    expect(mayConfirm(['ASSESSOR'], 600_000)).toBe(true)
    expect(mayConfirm(['ASSESSOR'], 600_000 + 600_000)).toBe(false)
    expect(mayConfirm(['SENIOR_ASSESSOR'], 1_200_000)).toBe(true)
    expect(mayConfirm(['CASHIER'], 1)).toBe(false)
  })

  it('asks for a second person from A3 on and for a look at the vehicle from A4 on', () => {
    const levels = Object.entries(AUTHORITY)
    expect(levels.filter(([, { secondEyes }]) => secondEyes).map(([level]) => level)).toEqual(['A3', 'A4', 'A5'])
    expect(levels.filter(([, { onSite }]) => onSite).map(([level]) => level)).toEqual(['A4', 'A5'])
  })

  it('of a remote assessor covers the whole fast lane', () => {
    expect(levelFor(FAST_MAX_NET_FEN)).toBe('A2')
    expect(levelFor(FAST_MAX_NET_FEN + 1)).toBe('A3')
  })

  it('never falls when the amount grows', () => {
    fc.assert(fc.property(fc.nat(30_000_000), fc.nat(30_000_000), (fen, more) => levelFor(fen) <= levelFor(fen + more)))
  })
})

describe('a supplement', () => {
  it('of up to a fifth is confirmed on papers, above it the vehicle is looked at again', () => {
    expect(supplement(500_000, [100_000]).resurvey).toBe(false)
    expect(supplement(500_000, [100_001]).resurvey).toBe(true)
    expect(supplement(500_000, [150_000])).toEqual({ cumulativeFen: 650_000, level: 'A2', resurvey: true })
  })

  it('counts with those before it', () => {
    expect(supplement(900_000, [90_000, 90_000])).toEqual({ cumulativeFen: 1_080_000, level: 'A3', resurvey: false })
    expect(supplement(900_000, [90_000, 90_000, 1])).toMatchObject({ resurvey: true })
  })
})
