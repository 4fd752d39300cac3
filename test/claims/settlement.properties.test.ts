// What holds of every settlement, whatever the accident? 1–4 cars, with and without e-bike and property.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { HEADS, type Accident, type Loss, type MotorParty, type Party } from '../../src/domains/claims/settlement/facts.js'
import { isRecovery, type Leg } from '../../src/domains/claims/settlement/legs.js'
import { mtiLimit } from '../../src/domains/claims/settlement/limits.js'
import { settle } from '../../src/domains/claims/settlement/settle.js'
import { split, sumOf } from '../../src/domains/claims/settlement/split.js'
import { undisputedLegs } from '../../src/domains/claims/settlement/undisputed.js'
import { accident, bike, car, ctplOf, thing, vdiOf } from './accident.builder.js'

const MANY = { numRuns: 17_000 }

const amount = fc.oneof(fc.nat(400_000), fc.nat(30_000_000), fc.constantFrom(0, 1, 10_000, 200_000, 200_001))
const carItem = fc.constantFrom('L1_PART', 'L2_LABOUR', 'L5_RESCUE', 'L6_CARGO', 'L7_RESET', 'L8_DOWNTIME', 'L10_APPRAISE', 'MEDICAL', 'DEATH')
const losses: fc.Arbitrary<Loss[]> = fc.array(
  fc.record({ item: carItem, amountFen: amount, lostPercent: fc.nat(100) })
    .map(({ item, amountFen, lostPercent }) => ({ item, amountFen, undisputedFen: amountFen - Math.floor(amountFen * lostPercent / 100) })),
  { maxLength: 3 },
)
const rate = fc.constantFrom(0, 500, 1000, 1500, 2000)
const conduct = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom('DRUNK', 'STOLEN', 'INTENTIONAL', 'HIT_AND_RUN').map(code => [code] as const) },
)
const anyCar = fc.record({
  losses, conduct, subrogates: fc.boolean(), mti: fc.boolean(), ctpl: fc.option(fc.record({ limitFen: amount, deductibleBps: rate })),
  vdi: fc.option(fc.record({ sumInsuredFen: amount, deductibleFen: fc.nat(50_000), deductibleBps: rate })), weight: fc.nat(7),
})
const anyBike = fc.record({ losses, degree: fc.constantFrom('FULL', 'PRIMARY', 'EQUAL', 'SECONDARY', 'NONE'), intentional: fc.boolean() })
const BIKE_SHARES = { FULL: 10_000, PRIMARY: 7000, EQUAL: 5000, SECONDARY: 3000, NONE: 0 }

const anyAccident: fc.Arbitrary<Accident> = fc.record({
  cars: fc.array(anyCar, { minLength: 1, maxLength: 4 }), cyclist: fc.option(anyBike), rail: fc.option(amount),
  jurisdiction: fc.constantFrom('GUANGDONG', 'SHANDONG', 'SICHUAN', 'DEFAULT'), closedRoad: fc.boolean(), ctplNoFault: fc.boolean(),
  occurredAt: fc.constantFrom('2020-09-18T23:59:00+08:00', '2026-03-10T08:00:00+08:00').map(at => new Date(at)),
}).map(({ cars, cyclist, rail, ...changes }) => {
  const carsBps = 10_000 - BIKE_SHARES[cyclist?.degree ?? 'NONE']
  const shares = split(carsBps, cars.map(({ weight }) => weight))
  const nobody = sumOf(shares.map(amountFen => ({ amountFen }))) !== carsBps
  return accident([
    ...cars.map(({ mti, ctpl, vdi, weight: _, ...facts }, place) => car('ABCD'[place] ?? '', nobody ? 0 : shares[place] ?? 0, 0, {
      ...facts, ...mti ? {} : { mti: null }, ctpl: ctpl && ctplOf('ABCD'[place] ?? '', ctpl), vdi: vdi && vdiOf('ABCD'[place] ?? '', vdi),
    })),
    ...cyclist ? [bike('E', nobody && cyclist.degree !== 'FULL' ? 'NONE' : cyclist.degree, cyclist.losses, { intentional: cyclist.intentional })] : [],
    ...rail === null ? [] : [thing('R', rail)],
  ], changes)
})

const cars = ({ parties }: Accident) => parties.filter(party => party.kind === 'MOTOR')
const mapCars = (given: Accident, change: (motor: MotorParty) => Party): Accident =>
  ({ ...given, parties: given.parties.map(party => party.kind === 'MOTOR' ? change(party) : party) })
const fenOf = (legs: Leg[], wanted: (leg: Leg) => boolean) => sumOf(legs.filter(wanted))
const keyOf = ({ kind, from, to, head }: Leg) => [kind, from, to, head].join(' ')
const byKey = (legs: Leg[]) => new Map(legs.map(leg => [keyOf(leg), leg.amountFen]))
const uncoveredOf = (given: Accident) => settle(given).pockets.map(({ uncoveredFen }) => uncoveredFen)
const all = (holding: boolean[]) => holding.every(Boolean)

describe('of every settlement', () => {
  it('Σ legs to a victim (recoveries left out) and his own uncovered amount are his loss', () => {
    fc.assert(fc.property(anyAccident, given => {
      const { legs, pockets } = settle(given)
      return all(given.parties.map(({ id, losses: claimed }) => {
        const lossFen = sumOf(claimed.filter(({ item }) => item !== 'L10_APPRAISE'))
        const uncoveredFen = pockets.find(({ partyId }) => partyId === id)?.uncoveredFen ?? -1
        return uncoveredFen >= 0 && fenOf(legs, ({ to, kind }) => to === id && !isRecovery(kind)) + uncoveredFen === lossFen
      })) && legs.every(({ amountFen }) => Number.isSafeInteger(amountFen) && amountFen > 0)
        && new Set(legs.map(keyOf)).size === legs.length
    }), MANY)
  })

  it('no MTI, CTPL or VDI limit is exceeded, recoveries and the obligor counted against the payer', () => {
    const mti = ['MTI', 'MTI_NOFAULT', 'OBLIGOR', 'RECOVER_MTI', 'RECOVER_OBLIGOR']
    fc.assert(fc.property(anyAccident, given => {
      const { legs } = settle(given)
      const within = (id: string, kinds: string[], limitFen: number, head?: string) =>
        fenOf(legs, leg => leg.from === id && kinds.includes(leg.kind) && (!head || leg.head === head)) <= limitFen
      return all(cars(given).map(({ id, shareBps, ctpl, vdi, losses: claimed }) => all([
        ...HEADS.map(head => within(id, mti, head === 'I' ? 0 : mtiLimit(given.occurredAt, head, shareBps), head)),
        within(id, ['CTPL', 'RECOVER_CTPL'], ctpl?.limitFen ?? 0),
        within(id, ['VDI', 'VDI_SUBRO'], (vdi?.sumInsuredFen ?? 0) * (claimed.some(({ item }) => item === 'L5_RESCUE') ? 2 : 1)),
      ])))
    }), MANY)
  })

  it('what an insurer recovers is never more than what it paid', () => {
    fc.assert(fc.property(anyAccident, given => {
      const { legs } = settle(given)
      return all(cars(given).map(({ id }) =>
        fenOf(legs, ({ to, kind }) => to === id && isRecovery(kind)) <= fenOf(legs, ({ to, kind }) => to === id && kind === 'VDI_SUBRO')))
    }), MANY)
  })

  it('renumbering n parties changes no leg by more than n fen', () => {
    fc.assert(fc.property(anyAccident, fc.nat(119), (given, turn) => {
      const before = byKey(settle(given).legs)
      const after = byKey(settle({ ...given, parties: renumber(given.parties, turn) }).legs)
      return [...before.keys(), ...after.keys()]
        .every(key => Math.abs((before.get(key) ?? 0) - (after.get(key) ?? 0)) <= given.parties.length)
    }), MANY)
  })

  it("raising a CTPL limit never raises any party's own uncovered amount", () => {
    fc.assert(fc.property(anyAccident, fc.nat(50_000_000), (given, moreFen) => {
      const raised = mapCars(given, motor => motor.ctpl
        ? { ...motor, ctpl: { ...motor.ctpl, limitFen: motor.ctpl.limitFen + moreFen } }
        : motor)
      const before = uncoveredOf(given)
      return uncoveredOf(raised).every((fen, place) => fen <= (before[place] ?? -1))
    }), MANY)
  })

  it("moving the accident from the old to the new MTI table never raises any party's own uncovered amount", () => {
    fc.assert(fc.property(anyAccident, given => {
      const before = uncoveredOf({ ...given, occurredAt: new Date('2020-09-18T23:59:59+08:00') })
      const after = uncoveredOf({ ...given, occurredAt: new Date('2020-09-19T00:00:00+08:00') })
      return after.every((fen, place) => fen <= (before[place] ?? -1))
    }), MANY)
  })

  it('what is paid as undisputed is never more than the leg that comes out, however the disputes end', () => {
    fc.assert(fc.property(anyAccident, fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (given, won) => {
      const decided = byKey(settle({ ...given, parties: given.parties.map((party, place) => decide(party, won[place] ?? 0)) }).legs)
      return undisputedLegs(given).every(leg => leg.amountFen <= (decided.get(keyOf(leg)) ?? 0) + given.parties.length)
    }), { numRuns: 2000 })
  })
})

/** The party wins so many percent of what is disputed of it. */
const decide = (party: Party, wonPercent: number): Party => ({
  ...party,
  losses: party.losses.map(({ item, amountFen, undisputedFen = amountFen }) =>
    ({ item, amountFen: undisputedFen + Math.floor((amountFen - undisputedFen) * wonPercent / 100) })),
})

/** The turn-th order of the parties. */
function renumber(parties: readonly Party[], turn: number): Party[] {
  const left = [...parties]
  const order: Party[] = []
  for (let seed = turn; left.length > 0; seed = Math.floor(seed / (left.length + 1))) order.push(...left.splice(seed % left.length, 1))
  return order
}

describe('a split', () => {
  it('floors each part and gives the fen left to the largest remainders, ties to the lower number', () => {
    expect(split(10_000, [1, 1, 1])).toEqual([3334, 3333, 3333])
    expect(split(10, [0, 0])).toEqual([0, 0])
    expect(split(900_000_000_000, [1_000_000_000_000, 1])).toEqual([899_999_999_999, 1])
  })
})
