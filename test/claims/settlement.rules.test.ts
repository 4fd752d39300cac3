// Do the rules that no worked example reaches hold: items, conduct, caps, old limits, who moves the money, disputes?
import { describe, expect, it } from '@jest/globals'
import { findFactProblems } from '../../src/domains/claims/settlement/fact-problems.js'
import { settle } from '../../src/domains/claims/settlement/settle.js'
import { undisputedLegs } from '../../src/domains/claims/settlement/undisputed.js'
import { accident, bike, car, ctplOf, damage, thing, vdiOf, written } from './accident.builder.js'

const agreeing = { agreesToSelfCompensation: true }
const medical = (amountFen: number) => [{ item: 'MEDICAL' as const, amountFen }]

describe('an item of loss', () => {
  it('of downtime is paid by the person at fault, not by insurers', () => {
    const taxi = car('B', 0, 0, { losses: [...damage(150_000), { item: 'L8_DOWNTIME', amountFen: 90_000 }] })
    const { legs } = settle(accident([car('A', 10_000, 0), taxi]))
    expect(written(legs)).toEqual(['MTI A→B 150000', 'PERSONAL A→B I 90000'])
    expect(legs[1]).toMatchObject({ basis: 'INDIRECT_LOSS', payer: { kind: 'PARTY', id: 'A' } })
  })

  it('of rescue comes on top of the sum insured; things on board are no vehicle damage; the appraisal is no loss', () => {
    const alone = car('A', 10_000, 0, {
      vdi: vdiOf('A', { sumInsuredFen: 500_000 }),
      losses: [
        ...damage(600_000), { item: 'L5_RESCUE', amountFen: 80_000 }, { item: 'L6_CARGO', amountFen: 70_000 },
        { item: 'L10_APPRAISE', amountFen: 5000 },
      ],
    })
    expect(settle(accident([alone]))).toMatchObject({
      legs: [{ kind: 'VDI', amountFen: 580_000 }], pockets: [{ lossFen: 750_000, uncoveredFen: 170_000 }],
      warnings: ['APPRAISAL_IS_THE_INSURERS'],
    })
  })
})

describe('conduct', () => {
  it('of a drunk driver leaves injury to compulsory insurance, which may recover it', () => {
    const { legs } = settle(accident([car('A', 10_000, 0, { conduct: ['DRUNK'] }), bike('E', 'NONE', [...damage(10), ...medical(50_000)])]))
    expect(written(legs)).toEqual(['MTI A→E M 50000', 'PERSONAL A→E 10'])
    expect(legs[0]).toMatchObject({ recoveryRight: true, basis: 'MTI_RECOVERABLE', policyNo: 'MTI-A' })
  })

  it('of a cyclist who hits the car on purpose leaves him without anything', () => {
    const { legs } = settle(accident([car('A', 0, 30_000), bike('E', 'FULL', damage(20_000), { intentional: true })]))
    expect(written(legs)).toEqual(['PERSONAL E→A 30000'])
    expect(legs[0]).toMatchObject({ needsPersonalConsent: true, verified: false })
  })

  it('of a hit-and-run driver leaves only compulsory insurance', () => {
    const given = accident([car('A', 10_000, 70_000, { conduct: ['HIT_AND_RUN'] }), car('B', 0, 250_000)])
    expect(written(settle(given).legs)).toEqual(['MTI A→B 200000', 'MTI_NOFAULT B→A 10000', 'PERSONAL A→B 50000'])
  })
})

describe('the motor side of an accident with a cyclist', () => {
  const atFault = bike('E', 'FULL', [...damage(10_000), ...medical(30_180_000)])
  it.each([
    ['GUANGDONG', false, 3_000_000], ['GUANGDONG', true, 1_500_000], ['SHANDONG', false, 3_000_000], ['SICHUAN', false, 2_000_000],
    ['SICHUAN', true, 1_000_000], ['DEFAULT', true, 3_000_000],
  ] as const)('without fault bears by the rule of %s, closed road %s: %d fen', (jurisdiction, closedRoad, fen) => {
    const { pockets } = settle(accident([car('A', 0, 0), atFault], { jurisdiction, closedRoad }))
    expect(pockets[0]?.paidFen).toBe(fen)
  })

  it('is paid by third-party insurance when that covers a faultless side, and bears what a judgment says', () => {
    const judged = { ...atFault, motorSideBps: 2000 }
    expect(written(settle(accident([car('A', 0, 0), judged], { ctplNoFault: true })).legs))
      .toEqual(['CTPL A→E M 6000000', 'MTI A→E 10000', 'MTI A→E M 180000'])
  })

  it.each([['2020-09-18T23:59:59+08:00', 1_000_000], ['2020-09-19T00:00:00+08:00', 1_800_000]])('has the medical limit of %s: %d fen', (at, fen) => {
    const given = accident([car('A', 10_000, 0, { ctpl: null }), bike('E', 'NONE', medical(9_000_000))], { occurredAt: new Date(at) })
    expect(settle(given).legs[0]).toMatchObject({ kind: 'MTI', head: 'M', amountFen: fen })
  })
})

describe('self-compensation', () => {
  const two = [car('A', 5000, 100_000, agreeing), car('B', 5000, 100_000, agreeing)] as const
  it.each([
    ['SELFCOMP_1', [two[0], { ...two[1], mti: null }]],
    ['SELFCOMP_1', [two[0], { ...two[1], conduct: ['DRUNK'] as const }]],
    ['SELFCOMP_2', [...two, thing('R', 1)]],
    ['SELFCOMP_2', [two[0], { ...two[1], losses: medical(1) }]],
    ['SELFCOMP_3', [two[0], { ...two[1], losses: damage(200_001) }]],
    ['SELFCOMP_4', [{ ...two[0], shareBps: 10_000 }, { ...two[1], shareBps: 0 }]],
    ['SELFCOMP_5', [two[0], { ...two[1], agreesToSelfCompensation: false }]],
  ])('is refused with %s and settled in the usual order', (code, parties) => {
    expect(settle(accident(parties, { selfCompensationAsked: true }))).toMatchObject({ mode: 'STANDARD', warnings: [code] })
  })
})

describe('a leg', () => {
  it('names who moves the money: the insurer, its substitute, the insurer that recovers', () => {
    const { legs } = settle(accident([car('A', 10_000, 320_000), car('B', 0, 180_000, { subrogates: true })]))
    expect(legs.map(({ kind, payer, payee, paidBy, policyNo }) => [kind, payer.id, payee.id, paidBy, policyNo])).toEqual([
      ['MTI_NOFAULT', 'insurer-B', 'A', 'insurer-A', 'MTI-B'],
      ['VDI', 'insurer-A', 'A', undefined, 'VDI-A'],
      ['VDI_SUBRO', 'insurer-B', 'B', undefined, 'VDI-B'],
      ['RECOVER_MTI', 'insurer-A', 'insurer-B', undefined, 'MTI-A'],
    ])
    expect(legs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })
})

describe('what is undisputed', () => {
  const disputed = (id: string, undisputedFen: number) => car(id, 0, 0, { vdi: null, losses: [{ item: 'L1_PART', amountFen: 400_000, undisputedFen }] })
  it('is all that insurers pay when nobody disputes', () => {
    expect(written(undisputedLegs(accident([car('A', 10_000, 0, { ctpl: null }), car('B', 0, 300_000)])))).toEqual(['MTI A→B 200000'])
  })

  it('is what a victim gets when he loses and those who share his limit win', () => {
    const given = accident([car('A', 10_000, 0), disputed('B', 100_000), disputed('C', 400_000)])
    expect(written(undisputedLegs(given))).toEqual(['CTPL A→B 60000', 'CTPL A→C 240000', 'MTI A→B 40000', 'MTI A→C 100000'])
  })

  it('is nothing of a third-party limit that several may use up', () => {
    const given = accident([car('A', 10_000, 0, { ctpl: ctplOf('A', { limitFen: 500_000 }) }), disputed('B', 100_000), disputed('C', 400_000)])
    expect(written(undisputedLegs(given))).toEqual(['MTI A→B 40000', 'MTI A→C 100000'])
  })
})

describe('what is undisputed of a car that subrogates', () => {
  it('comes from its own insurer; the money of others waits until both know their part', () => {
    const B = car('B', 0, 0, {
      subrogates: true, vdi: vdiOf('B', { deductibleFen: 50_000 }),
      losses: [{ item: 'L1_PART', amountFen: 1_200_000, undisputedFen: 900_000 }],
    })
    expect(written(undisputedLegs(accident([car('A', 10_000, 0), B])))).toEqual(['VDI_SUBRO B 850000'])
  })
})

describe('facts that contradict themselves', () => {
  const A = car('A', 10_000, 0)
  it.each([
    ['NO_MOTOR_VEHICLE', [bike('E', 'FULL', [])]],
    ['PARTY_TWICE', [A, car('A', 0, 0)]],
    ['SHARE_SUM', [car('A', 7000, 0), car('B', 4000, 0)]],
    ['SHARE_DEGREE', [A, { ...bike('E', 'EQUAL', []), shareBps: 0 }]],
    ['NOT_BPS', [car('A', 10_500, 0), car('B', -500, 0)]],
    ['NOT_FEN', [car('A', 10_000, 0.5)]],
    ['NOT_FEN', [{ ...A, losses: [{ item: 'L1_PART' as const, amountFen: 5, undisputedFen: 6 }] }]],
  ])('are named %s and never settled', (code, parties) => {
    expect(findFactProblems(accident(parties))).toEqual([code])
    expect(() => settle(accident(parties))).toThrow(code)
  })
})
