// Are the points of any assessment exact, and is any group ranked without doubt? Pure rules, by many examples.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isQuarter, lastDayOf, publishableOn, quartersFrom } from '../../src/domains/community/assessment/quarter.js'
import { compare, GROUP_MIN, outcomeOf, ranked, type Assessed } from '../../src/domains/community/assessment/ranking.js'
import { DEDUCTION_CODES, ITEM_CODES, PART_CODES, PARTS, scoreOf, totalOf, type Deduction, type Item, type ItemScores, type Part } from '../../src/domains/community/assessment/score.js'
import { neverOf } from '../../src/domains/community/incidents/guard.rules.js'
import { isProfiling } from '../../src/domains/community/clues/clue.rules.js'
import { itemsOf } from './community.world.js'

const points = fc.integer({ min: 0, max: 100 })
const items: fc.Arbitrary<ItemScores> = fc.tuple(...ITEM_CODES.map(() => points)).map(scores => Object.fromEntries(ITEM_CODES.map((item, place) => [item, scores[place]])) as ItemScores)
const deductions: fc.Arbitrary<Deduction[]> = fc.uniqueArray(fc.record({ ground: fc.constantFrom(...DEDUCTION_CODES), count: fc.integer({ min: 1, max: 20 }), reason: fc.constant('事实') }), { selector: each => each.ground })
const bonus = fc.integer({ min: 0, max: 5 })
const scoresOf = (parts: Readonly<Record<Part, number>>): ItemScores => Object.fromEntries(itemsOf(parts).map(({ item, score }) => [item, score])) as Record<Item, number>

/** Half up, in exact fractions: the other way to count. */
function exactHundredths(scores: ItemScores): bigint {
  const sixtieths = PART_CODES.map(part => BigInt(PARTS[part].weight) * PARTS[part].items.reduce((sum: bigint, item: Item) => sum + BigInt(scores[item]), 0n) * 60n / BigInt(PARTS[part].items.length)).reduce((a, b) => a + b)
  return (sixtieths + 30n) / 60n
}

describe('the score', () => {
  it('has weights that sum to 100, and items whose numbers divide 60', () => {
    expect(PART_CODES.reduce((sum, part) => sum + PARTS[part].weight, 0)).toBe(100)
    expect(PART_CODES.map(part => 60 % PARTS[part].items.length)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('is 82.50 for 90, 80, 80, 70, 100, 90, 80', () => {
    expect(scoreOf(scoresOf({ S1: 90, S2: 80, S3: 80, S4: 70, S5: 100, S6: 90, S7: 80 }))).toBe(8250)
  })

  it('is an integer from 0 to 100.00, half up, and no item of it ever lowers it', () => {
    fc.assert(fc.property(items, fc.constantFrom(...ITEM_CODES), (scores, item) => {
      const score = scoreOf(scores)
      expect(BigInt(score)).toBe(exactHundredths(scores))
      expect(score >= 0 && score <= 10_000).toBe(true)
      expect(scoreOf({ ...scores, [item]: 100 })).toBeGreaterThanOrEqual(score)
    }), { numRuns: 3000 })
  })

  it('stays from 0 to 100.00 whatever is taken and given', () => {
    fc.assert(fc.property(items, deductions, bonus, (scores, off, more) => {
      const { totalHundredths, isForcedLast } = totalOf(scores, off, more)
      expect(Number.isInteger(totalHundredths) && totalHundredths >= 0 && totalHundredths <= 10_000).toBe(true)
      expect(isForcedLast).toBe(off.some(({ ground }) => ground === 'DATA_LEAK'))
      expect(totalOf(scores, off, 0).totalHundredths).toBeLessThanOrEqual(totalHundredths)
    }), { numRuns: 3000 })
  })
})

const site: fc.Arbitrary<Assessed> = fc.record({ siteName: fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', 'b'), minLength: 1, maxLength: 3 }), items, deductions, bonus })
  .map(({ siteName, items: scores, deductions: off, bonus: more }) => ({ siteName, items: scores, ...totalOf(scores, off, more) }))
const group = fc.uniqueArray(site, { selector: each => each.siteName, maxLength: 30 })
const NEW = { wasLast: false, reds: 0 }

describe('the ranking', () => {
  it('does not depend on the order in which sites come, and gives each a place of its own', () => {
    fc.assert(fc.property(group, all => {
      const there = ranked(all).map(({ of, rank }) => `${rank} ${of.siteName}`)
      expect(ranked([...all].reverse()).map(({ of, rank }) => `${rank} ${of.siteName}`)).toEqual(there)
      if (all.length >= GROUP_MIN) expect(ranked(all).map(({ rank }) => rank)).toEqual(all.map((_, place) => place + 1))
      else expect(ranked(all).every(({ rank }) => rank === null)).toBe(true)
    }), { numRuns: 500 })
  })

  it('never puts fewer points before more, except for whoever leaked', () => {
    fc.assert(fc.property(group, all => {
      const placed = ranked(all).map(({ of }) => of)
      placed.slice(1).forEach((of, place) => {
        const before = placed[place] as Assessed
        expect(before.isForcedLast === of.isForcedLast ? before.totalHundredths >= of.totalHundredths : of.isForcedLast).toBe(true)
      })
    }), { numRuns: 500 })
  })

  it('parts a tie by S4, then S7, then the name', () => {
    const tied = (siteName: string, S2: number, S4: number, S7: number): Assessed => {
      const scores = scoresOf({ S1: 80, S2, S3: 80, S4, S5: 80, S6: 80, S7 })
      return { siteName, items: scores, ...totalOf(scores, [], 0) }
    }
    const [byFire, byLinkage, byName, last] = [tied('丁', 60, 95, 80), tied('丙', 60, 80, 100), tied('甲', 80, 80, 80), tied('乙', 80, 80, 80)]
    expect([byFire, byLinkage, byName, last].map(each => each?.totalHundredths)).toEqual([8000, 8000, 8000, 8000])
    expect([last, byName, byLinkage, byFire].sort(compare as never).map(each => each?.siteName)).toEqual(['丁', '丙', '乙', '甲'])
  })

  it('warns the last with 83, shows red for the second last place in a row and below 50, and recommends after three reds', () => {
    const scores = scoresOf({ S1: 83, S2: 83, S3: 83, S4: 83, S5: 83, S6: 83, S7: 83 })
    const placed = { of: { siteName: '末位', items: scores, ...totalOf(scores, [], 0) }, rank: 5, isLast: true }
    expect(outcomeOf(placed, 5, NEW)).toEqual({ result: 'YELLOW', isEliminationRecommended: false })
    expect(outcomeOf(placed, 5, { wasLast: true, reds: 0 })).toEqual({ result: 'RED', isEliminationRecommended: false })
    expect(outcomeOf(placed, 5, { wasLast: true, reds: 2 })).toEqual({ result: 'RED', isEliminationRecommended: true })
    const low = { ...placed, of: { ...placed.of, totalHundredths: 4999 }, rank: 2, isLast: false }
    expect(outcomeOf(low, 5, NEW).result).toBe('RED')
    expect(outcomeOf({ ...low, of: { ...low.of, totalHundredths: 5000 } }, 5, NEW).result).toBe('YELLOW')
    expect(outcomeOf({ ...low, of: { ...low.of, totalHundredths: 6000 } }, 5, NEW).result).toBe('NONE')
    const best = { ...placed, of: { ...placed.of, totalHundredths: 8500 }, rank: 1, isLast: false }
    expect([outcomeOf(best, 5, NEW).result, outcomeOf({ ...best, rank: 2 }, 19, NEW).result, outcomeOf({ ...best, rank: 2 }, 20, NEW).result]).toEqual(['REWARD', 'NONE', 'REWARD'])
    expect(outcomeOf({ ...best, of: { ...best.of, totalHundredths: 8499 } }, 5, NEW).result).toBe('NONE')
  })
})

it('a quarter ends, and is published from its tenth day after', () => {
  expect(['2026-Q1', '2026-Q5', '2026Q1', '26-Q1'].map(isQuarter)).toEqual([true, false, false, false])
  expect([lastDayOf('2026-Q1'), publishableOn('2026-Q1'), publishableOn('2025-Q4'), quartersFrom('2026-Q1', -1), quartersFrom('2025-Q3', 3)]).toEqual(['2026-03-31', '2026-04-10', '2026-01-10', '2025-Q4', '2026-Q2'])
})

describe('words', () => {
  it.each([
    ['去催收302室的欠款', 'DEBT_COLLECTION'], ['帮银行讨 债', 'DEBT_COLLECTION'], ['让他把物业费的欠 款还了', 'DEBT_COLLECTION'], ['collect the debt at 302', 'DEBT_COLLECTION'],
    ['对其搜身', 'SEARCH_PERSON'], ['检查随身背包', 'SEARCH_PERSON'], ['不让他离开', 'RESTRICT_FREEDOM'], ['扣留业主', 'RESTRICT_FREEDOM'], ['没收他的身份证', 'TAKE_DOCUMENTS'],
    ['跟踪302住户', 'PRIVACY'], ['把住户电话张贴到电梯', undefined], ['请查看地下车库积水', undefined], ['在东门值守，引导车辆', undefined], ['张贴防诈骗公开通告', undefined],
  ])('%s asks a guard for %s', (words, never) => {
    expect(neverOf(words)).toBe(never)
  })

  it.each([['302住着穆斯林', true], ['那户是藏 族人', true], ['他有精神病', true], ['深夜多人进出，搬运电缆', false], ['楼道给电动车充电', false]])('%s as a clue about what somebody is: %s', (words, is) => {
    expect(isProfiling(words)).toBe(is)
  })
})
