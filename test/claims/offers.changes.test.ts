// Do the legs that stand and their changes add up to the new settlement, and is nothing taken back that was not paid?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, keyOf, type Change, type StandingLeg } from '../../src/domains/claims/offers/changes.js'
import { type Accident } from '../../src/domains/claims/settlement/facts.js'
import { type Leg } from '../../src/domains/claims/settlement/legs.js'
import { settle } from '../../src/domains/claims/settlement/settle.js'
import { accident, car, thing, written } from './accident.builder.js'

const MANY = { numRuns: 3000 }

const share = fc.constantFrom([10_000, 0, 0], [7000, 3000, 0], [5000, 5000, 0], [3000, 7000, 0], [0, 10_000, 0], [3334, 3333, 3333], [0, 0, 0])
const amounts = fc.tuple(fc.nat(900_000), fc.nat(900_000), fc.nat(900_000), fc.nat(300_000))
const facts: fc.Arbitrary<Accident> = fc.record({ share, amounts, subrogates: fc.boolean() }).map(({ share: bps, amounts: fen, subrogates }) => accident([
  car('A', bps[0] ?? 0, fen[0]), car('B', bps[1] ?? 0, fen[1], { subrogates }), car('C', bps[2] ?? 0, fen[2], { vdi: null }), thing('R', fen[3]),
]))

let serial = 0
const stood = (changes: readonly Change[]): StandingLeg[] => changes.map(change => ({ ...change, id: `leg-${++serial}` }))

function sums(legs: readonly Leg[]): Record<string, number> {
  const byKey = new Map<string, number>()
  for (const leg of legs) byKey.set(keyOf(leg), (byKey.get(keyOf(leg)) ?? 0) + leg.amountFen)
  return Object.fromEntries([...byKey].filter(([, fen]) => fen !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('what a new settlement changes', () => {
  it('added to all that stands gives the new settlement, version after version', () => {
    fc.assert(fc.property(fc.array(facts, { minLength: 2, maxLength: 5 }), versions => {
      let standing: StandingLeg[] = []
      for (const given of versions) {
        const { legs } = settle(given)
        standing = [...standing, ...stood(changesBetween(standing, legs))]
        expect(sums(standing)).toEqual(sums(legs))
      }
    }), MANY)
  })

  it('takes back only what stands, by naming it, and never more than it was', () => {
    fc.assert(fc.property(fc.array(facts, { minLength: 2, maxLength: 5 }), versions => {
      let standing: StandingLeg[] = []
      for (const given of versions) standing = [...standing, ...stood(changesBetween(standing, settle(given).legs))]
      return standing.every(({ amountFen, reversesLegId }) => amountFen !== 0 && (amountFen < 0) === (reversesLegId !== null)) && standing.every(leg => {
        const backFen = standing.filter(({ reversesLegId }) => reversesLegId === leg.id).reduce((sum, { amountFen }) => sum + amountFen, 0)
        return backFen === 0 || (leg.amountFen > 0 && leg.amountFen + backFen >= 0)
      })
    }), MANY)
  })

  it('is nothing when the facts are the same', () => {
    fc.assert(fc.property(facts, given => changesBetween(stood(changesBetween([], settle(given).legs)), settle(given).legs).length === 0), MANY)
  })

  it('of shares that become 7000 and 3000 is what the other side now bears', () => {
    const before = settle(accident([car('A', 10_000, 0), car('B', 0, 500_000)]))
    const after = settle(accident([car('A', 7000, 0), car('B', 3000, 500_000)]))
    const standing = stood(changesBetween([], before.legs))
    const changes = changesBetween(standing, after.legs)
    expect(written(changes)).toEqual(['CTPL A→B -90000', 'VDI B 90000'])
    expect(changes.find(({ kind }) => kind === 'CTPL')?.reversesLegId).toBe(standing.find(({ kind }) => kind === 'CTPL')?.id)
  })
})
