// Which shares may be told without telling who is in them?
import { describe, expect, it } from '@jest/globals'
import { isTellable, shareOf } from '../../src/domains/credit/figures/figure.rows.js'
import { checksumAfter, correctedFields, EMPTY_CHECKSUM, hashOf, lineOf, type PublicListing } from '../../src/domains/credit/feed/public-line.js'

describe('a cell below five', () => {
  it.each([[0, false], [4, false], [5, true], [1200, true]])('of %i is told: %s', (counted, told) => { expect(isTellable(counted)).toBe(told) })

  it.each([
    [10, 10, 10_000], [0, 10, 0], [5, 10, 5000],
    // Two of ten, or all but two: both would tell of two.
    [2, 10, null], [8, 10, null], [4, 4, null], [1, 3, null],
  ])('%i of %i gives %s', (part, whole, share) => { expect(shareOf(part, whole)).toBe(share) })
})

describe('the checksum of a copy', () => {
  const hashes = ['a', 'b', 'c'].map(hashOf)

  it('is the same in any order, and goes back when a row goes', () => {
    const sum = (list: readonly string[]) => list.reduce((before, added) => checksumAfter(before, { added }), EMPTY_CHECKSUM)
    expect(sum(hashes)).toBe(sum([...hashes].reverse()))
    expect(checksumAfter(sum(hashes), { removed: hashes[1] ?? '' })).toBe(sum([hashes[0] ?? '', hashes[2] ?? '']))
    expect(checksumAfter('ffffffffffffffff', { added: '0000000000000001' })).toBe(EMPTY_CHECKSUM)
  })

  it('a row that differs in its mark or its end alone was not wrong', () => {
    const row = { id: 'lst_1', iname: '甲', duty: '还款', grounds: ['G1'], isDisputed: false, listedUntil: null } as unknown as PublicListing
    expect(correctedFields(lineOf(row), { ...row, isDisputed: true, listedUntil: '2026-03-13T16:00:00.000Z' })).toEqual([])
    expect(correctedFields(lineOf(row), { ...row, iname: '乙', grounds: ['G1', 'G2'] })).toEqual(['iname', 'grounds'])
  })
})
