// Which degrees of responsibility go together, what shares do they carry, and which shares are refused?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DEGREES, shareFault, sharesOf } from '../../src/domains/claims/liability/degrees.js'
import { type Degree } from '../../src/domains/claims/settlement/facts.js'

const numbered = (...degrees: Degree[]) => degrees.map((degree, place) => ({ number: place + 1, degree }))
const bpsOf = (...degrees: Degree[]) => {
  const shares = sharesOf(numbered(...degrees))
  return shares === 'SHARE_MANUAL' ? shares : shares.map(({ shareBps }) => shareBps)
}
const motors = (...shares: number[]) => shares.map(shareBps => ({ kind: 'MOTOR' as const, shareBps }))

describe('degrees', () => {
  it.each<[Degree[], number[]]>([
    [['FULL', 'NONE', 'NONE'], [10_000, 0, 0]],
    [['SECONDARY', 'PRIMARY', 'NONE'], [3000, 7000, 0]],
    [['EQUAL', 'EQUAL'], [5000, 5000]],
    [['EQUAL', 'EQUAL', 'EQUAL'], [3334, 3333, 3333]],
    [['EQUAL', 'NONE', 'EQUAL', 'EQUAL'], [3334, 0, 3333, 3333]],
    [['PRIMARY', ...Array.from({ length: 7 }, () => 'SECONDARY' as const)], [7000, 429, 429, 429, 429, 428, 428, 428]],
    [['NONE', 'NONE'], [0, 0]],
    [['FULL'], [10_000]],
  ])('%j carry %j', (degrees, shares) => {
    expect(bpsOf(...degrees)).toEqual(shares)
  })

  it.each<[Degree[]]>([
    [['PRIMARY', 'PRIMARY']], [['PRIMARY', 'PRIMARY', 'SECONDARY']], [['FULL', 'FULL']], [['FULL', 'SECONDARY']], [['EQUAL', 'NONE']],
    [['PRIMARY', 'NONE']], [['SECONDARY', 'NONE']], [['SECONDARY', 'SECONDARY']], [['EQUAL', 'EQUAL', 'SECONDARY']],
  ])('%j are for police to share by hand', degrees => {
    expect(bpsOf(...degrees)).toBe('SHARE_MANUAL')
  })

  it('give the rest to the lowest party number, whatever the order they come in', () => {
    expect(sharesOf([{ number: 3, degree: 'EQUAL' }, { number: 1, degree: 'EQUAL' }, { number: 2, degree: 'EQUAL' }]))
      .toEqual([{ number: 3, shareBps: 3333 }, { number: 1, shareBps: 3334 }, { number: 2, shareBps: 3333 }])
  })
})

describe('given shares', () => {
  it('of 7000 and 4000 are refused', () => {
    expect(shareFault(motors(7000, 4000))).toBe('SHARE_SUM')
  })

  it.each([[[11_000, -1000]], [[5000.5, 4999.5]], [[9999]], [[1]]])('of %j are refused', shares => {
    expect(shareFault(motors(...shares))).toBe('SHARE_SUM')
  })

  it.each([[[6000, 4000]], [[0, 0]], [[10_000, 0]]])('of %j are accepted', shares => {
    expect(shareFault(motors(...shares))).toBeUndefined()
  })

  it('never fall on a thing', () => {
    expect(shareFault([...motors(9000), { kind: 'PROPERTY', shareBps: 1000 }])).toBe('SHARE_PROPERTY')
    expect(shareFault([...motors(10_000), { kind: 'PROPERTY', shareBps: 0 }])).toBeUndefined()
  })
})

it('shares of any degrees pass the check of given shares, or are for police to give', () => {
  const anyDegrees = fc.array(fc.constantFrom(...Object.keys(DEGREES) as Degree[]), { minLength: 1, maxLength: 6 })
  fc.assert(fc.property(anyDegrees, degrees => {
    const shares = bpsOf(...degrees)
    if (shares === 'SHARE_MANUAL') return
    expect(shareFault(motors(...shares))).toBeUndefined()
    expect(shares.every((bps, place) => (bps > 0) === (degrees[place] !== 'NONE'))).toBe(true)
  }), { numRuns: 3000 })
})
