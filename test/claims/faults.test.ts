// What responsibility do the known faults suggest, and when must an officer decide?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DEGREES } from '../../src/domains/claims/liability/degrees.js'
import { FAULTS, type FaultCode } from '../../src/domains/claims/liability/fault-catalogue.js'
import { propose, type ProposalFacts } from '../../src/domains/claims/liability/proposal.js'

const CODES = Object.keys(FAULTS) as FaultCode[]
const car = (number: number, ...faultCodes: FaultCode[]) => ({ number, kind: 'MOTOR' as const, faultCodes })
const suggested = (facts: ProposalFacts) => propose(facts).degrees.map(({ number, degree }) => `${number} ${degree}`)

describe('the catalogue', () => {
  it('has 41 situations and four defaults of its own', () => {
    expect(CODES).toHaveLength(45)
    expect(CODES.slice(0, 41)).toEqual(Array.from({ length: 41 }, (_, place) => `F${String(place + 1).padStart(2, '0')}`))
    expect(CODES.slice(41)).toEqual(['F50', 'F51', 'F52', 'F53'])
  })

  it('leaves to officers what depends on the case and what is no law, and nothing else', () => {
    expect(CODES.filter(code => !FAULTS[code].automatic)).toEqual(['F39', 'F40', 'F41', 'F50', 'F51', 'F52', 'F53'])
    expect(CODES.filter(code => FAULTS[code].source === 'design')).toEqual(['F50', 'F51', 'F52', 'F53'])
    expect(CODES.filter(code => FAULTS[code].nonMotorAtFault)).toEqual(['F39', 'F40', 'F41'])
  })

  it('cites an article for every row', () => {
    expect(CODES.filter(code => !/^(道交法|实施条例|处理程序规定) §\d/.test(FAULTS[code].article))).toEqual([])
  })
})

describe('one fault on one party', () => {
  it.each(CODES.filter(code => FAULTS[code].automatic && code !== 'F38'))('%s is full responsibility without an officer', code => {
    expect(propose({ parties: [car(1, code), car(2)] })).toEqual({
      degrees: [{ number: 1, degree: 'FULL' }, { number: 2, degree: 'NONE' }],
      shares: [{ number: 1, shareBps: 10_000 }, { number: 2, shareBps: 0 }],
      confidence: 'HIGH', basis: [FAULTS[code].article], needsOfficer: false, faultCodes: [code],
    })
  })

  it.each<FaultCode>(['F50', 'F51'])('%s makes the standing car secondary and who drove into it primary', code => {
    expect(propose({ parties: [car(1), car(2, code)] }))
      .toMatchObject({ shares: [{ shareBps: 7000 }, { shareBps: 3000 }], needsOfficer: true, confidence: 'LOW' })
    expect(suggested({ parties: [car(1), car(2, code), car(3)] })).toEqual([])
  })

  it('of a rider who swerves is his, but by the case', () => {
    expect(propose({ parties: [car(1), { number: 2, kind: 'NON_MOTOR', faultCodes: ['F40'] }] }))
      .toMatchObject({ degrees: [{ degree: 'NONE' }, { degree: 'FULL' }], needsOfficer: true, confidence: 'LOW' })
  })

  it('that two must commit together suggests nothing', () => {
    expect(suggested({ parties: [car(1, 'F52'), car(2)] })).toEqual([])
  })

  it('is never that of a thing', () => {
    expect(propose({ parties: [car(1, 'F36'), { number: 2, kind: 'PROPERTY', faultCodes: ['F31'] }] }))
      .toMatchObject({ degrees: [{ degree: 'FULL' }, { degree: 'NONE' }], faultCodes: ['F36'] })
  })
})

describe('faults on several parties', () => {
  it.each<[string, FaultCode[], FaultCode[], string[]]>([
    ['two of a kind', ['F02'], ['F19'], ['1 EQUAL', '2 EQUAL']],
    ['the same on both', ['F52'], ['F52'], ['1 EQUAL', '2 EQUAL']],
    ['a lane change against speeding', ['F02'], ['F53'], ['1 PRIMARY', '2 SECONDARY']],
    ['illegal parking and a rear-end collision', ['F50'], ['F01'], ['1 SECONDARY', '2 PRIMARY']],
    ['who fled and another', ['F02'], ['F37'], ['1 SECONDARY', '2 PRIMARY']],
    ['who destroyed evidence and another', ['F02'], ['F38'], ['1 NONE', '2 FULL']],
    ['two lesser ones', ['F50'], ['F53'], ['1 EQUAL', '2 EQUAL']],
    ['two who destroyed evidence', ['F38'], ['F38'], []],
  ])('%s', (_, first, second, expected) => {
    const facts = { parties: [car(1, ...first), car(2, ...second)] }
    expect(suggested(facts)).toEqual(expected)
    expect(propose(facts).needsOfficer).toBe(true)
  })

  it('of which two are greater and one lesser suggest nothing', () => {
    expect(suggested({ parties: [car(1, 'F02'), car(2, 'F19'), car(3, 'F50')] })).toEqual([])
  })

  it('split what is secondary', () => {
    const { shares } = propose({ parties: [car(1, 'F50'), car(2, 'F01'), car(3, 'F53')] })
    expect(shares.map(({ shareBps }) => shareBps)).toEqual([1500, 7000, 1500])
  })
})

describe('conduct after or before', () => {
  it('hit and run alone is full, and reduced when the other is at fault too', () => {
    expect(suggested({ parties: [car(1), car(2)], fled: 2 })).toEqual(['1 NONE', '2 FULL'])
    expect(suggested({ parties: [car(1, 'F19'), car(2)], fled: 2 })).toEqual(['1 SECONDARY', '2 PRIMARY'])
  })

  it('destroyed evidence is full whatever the other did, and purpose comes before both', () => {
    expect(propose({ parties: [car(1, 'F19'), car(2)], destroyedEvidence: 2 }))
      .toMatchObject({ degrees: [{ degree: 'NONE' }, { degree: 'FULL' }], needsOfficer: true, faultCodes: ['F19', 'F38'] })
    expect(suggested({ parties: [car(1), car(2, 'F38')], intentional: 1 })).toEqual(['1 FULL', '2 NONE'])
  })

  it('unknown suggests nothing: that nobody is at fault is an officer\'s finding', () => {
    expect(propose({ parties: [car(1), car(2)] }))
      .toEqual({ degrees: [], shares: [], confidence: 'LOW', basis: ['实施条例 §91', '处理程序规定 §60'], needsOfficer: true, faultCodes: [] })
  })
})

const kind = fc.constantFrom('MOTOR' as const, 'NON_MOTOR' as const, 'PEDESTRIAN' as const, 'PROPERTY' as const)
const party = fc.record({ kind, faultCodes: fc.array(fc.constantFrom(...CODES), { maxLength: 2 }) })
const anyFacts = fc.record({
  parties: fc.array(party, { minLength: 1, maxLength: 4 }).map(all => all.map((each, place) => ({ ...each, number: place + 1 }))),
})

it('a proposal adds up or is none, full responsibility is asked of an officer when two erred, and a thing bears nothing', () => {
  fc.assert(fc.property(anyFacts, facts => {
    const { degrees, shares, needsOfficer } = propose(facts)
    expect([0, 10_000]).toContain(shares.reduce((sum, { shareBps }) => sum + shareBps, 0))
    expect(degrees.length).toBe(shares.length)
    const erred = facts.parties.filter(each => each.kind !== 'PROPERTY' && each.faultCodes.length > 0)
    if (erred.length > 1) expect(needsOfficer).toBe(true)
    if (erred.length > 1 && !erred.some(({ faultCodes }) => faultCodes.includes('F38'))) {
      expect(degrees.map(({ degree }) => degree)).not.toContain('FULL')
    }
    for (const { number, kind: of } of facts.parties) {
      if (of === 'PROPERTY') expect(degrees.find(each => each.number === number)?.degree ?? 'NONE').toBe('NONE')
    }
    expect(degrees.every(({ degree }) => degree in DEGREES)).toBe(true)
  }), { numRuns: 2000 })
})
