// What are the worked examples, to the fen? Each line is one leg; "pocket" is what was paid to others and what stayed uncovered.
import { type Settlement } from '../../src/domains/claims/settlement/settle.js'
import { type Accident } from '../../src/domains/claims/settlement/facts.js'
import { accident, bike, car, ctplOf, damage, thing, vdiOf } from './accident.builder.js'

export interface Example {
  title: string
  given: Accident
  legs: string[]
  /** Parties that are not named pay nothing. */
  pocket?: Record<string, number>
  mode?: Settlement['mode']
  warnings?: Settlement['warnings']
}

const agreeing = { agreesToSelfCompensation: true }
const asked = { selfCompensationAsked: true }
const uninsured = { mti: null, ctpl: null, vdi: null }

export const EXAMPLES: Readonly<Record<string, Example>> = {
  E01: {
    title: 'A FULL loss 320000; B NONE loss 180000',
    given: accident([car('A', 10_000, 320_000), car('B', 0, 180_000)]),
    legs: ['MTI A→B 180000', 'MTI_NOFAULT B→A 10000', 'VDI A 310000'],
  },
  E02: {
    title: 'A FULL; B loss 1560000 (above limit)',
    given: accident([car('A', 10_000, 0), car('B', 0, 1_560_000)]),
    legs: ['MTI A→B 200000', 'CTPL A→B 1360000'],
  },
  E03: {
    title: 'A PRIMARY loss 800000; B SECONDARY loss 500000',
    given: accident([car('A', 7000, 800_000), car('B', 3000, 500_000)]),
    legs: ['MTI A→B 200000', 'MTI B→A 200000', 'CTPL A→B 210000', 'CTPL B→A 180000', 'VDI A 420000', 'VDI B 90000'],
  },
  E04: {
    title: 'EQUAL, A 150000, B 199999, all agree',
    given: accident([car('A', 5000, 150_000, agreeing), car('B', 5000, 199_999, agreeing)], asked),
    legs: ['MTI_SELF A 150000', 'MTI_SELF B 199999'], mode: 'SELF_COMP',
  },
  E05: {
    title: 'EQUAL, A 150000, B 200001, self-compensation asked',
    given: accident([car('A', 5000, 150_000, agreeing), car('B', 5000, 200_001, agreeing)], asked),
    legs: ['MTI A→B 200000', 'MTI B→A 150000', 'CTPL A→B 1'], warnings: ['SELFCOMP_3'],
  },
  E06: {
    title: 'chain: C FULL loss 600000; A NONE 120000; B NONE 350000',
    given: accident([car('A', 0, 120_000), car('B', 0, 350_000), car('C', 10_000, 600_000)]),
    legs: [
      'MTI C→A 51064', 'MTI C→B 148936', 'CTPL C→A 68936', 'CTPL C→B 201064',
      'MTI_NOFAULT A→C 10000', 'MTI_NOFAULT B→C 10000', 'VDI C 580000',
    ],
  },
  E07: {
    title: 'A EQUAL 400000; B EQUAL 600000; C NONE 900000',
    given: accident([car('A', 5000, 400_000), car('B', 5000, 600_000), car('C', 0, 900_000)]),
    legs: [
      'MTI B→A 91690', 'MTI_NOFAULT C→A 4000', 'CTPL B→A 152155', 'VDI A 152155',
      'MTI A→B 111888', 'MTI_NOFAULT C→B 6000', 'CTPL A→B 241056', 'VDI B 241056',
      'MTI A→C 88112', 'MTI B→C 108310', 'CTPL A→C 351789', 'CTPL B→C 351789',
    ],
  },
  E08: {
    title: 'car A PRIMARY loss 150000; e-bike E SECONDARY loss 260000; Guangdong 8000',
    given: accident([car('A', 7000, 150_000), bike('E', 'SECONDARY', damage(260_000))]),
    legs: ['MTI A→E 200000', 'CTPL A→E 48000', 'PERSONAL E→A 45000', 'VDI A 105000'], pocket: { E: 57_000 },
  },
  E09: {
    title: 'car EQUAL; e-bike EQUAL: P 80000, M 2100000; 6000',
    given: accident([car('A', 5000, 0), bike('E', 'EQUAL', [...damage(80_000), { item: 'MEDICAL', amountFen: 2_100_000 }])]),
    legs: ['MTI A→E M 1800000', 'MTI A→E 80000', 'CTPL A→E M 180000'], pocket: { E: 120_000 },
  },
  E10: {
    title: 'car NONE loss 90000; e-bike FULL: P 120000, M 250000; 1000',
    given: accident([car('A', 0, 90_000, { vdi: null }), bike('E', 'FULL', [...damage(120_000), { item: 'MEDICAL', amountFen: 250_000 }])]),
    legs: ['MTI A→E M 180000', 'MTI A→E 10000', 'PERSONAL A→E M 7000', 'PERSONAL A→E 11000', 'PERSONAL E→A 90000'],
    pocket: { A: 18_000, E: 252_000 },
  },
  E11: {
    title: 'A FULL without MTI, CTPL and VDI, loss 250000; B loss 500000, no VDI',
    given: accident([car('A', 10_000, 250_000, uninsured), car('B', 0, 500_000, { vdi: null })]),
    legs: ['OBLIGOR A→B 200000', 'PERSONAL A→B 300000', 'MTI B→A 10000'], pocket: { A: 740_000 },
  },
  E12: {
    title: 'E11, but B has VDI and subrogates',
    given: accident([car('A', 10_000, 250_000, uninsured), car('B', 0, 500_000, { subrogates: true })]),
    legs: ['VDI_SUBRO B 500000', 'RECOVER_OBLIGOR A→B 200000', 'RECOVER_PERSONAL A→B 300000', 'MTI B→A 10000'],
    pocket: { A: 740_000 },
  },
  E13: {
    title: 'A FULL insured; B loss 1200000, VDI deductible 50000, subrogates',
    given: accident([car('A', 10_000, 0), car('B', 0, 1_200_000, { vdi: vdiOf('B', { deductibleFen: 50_000 }), subrogates: true })]),
    legs: ['VDI_SUBRO B 1150000', 'MTI A→B 50000', 'RECOVER_MTI A→B 150000', 'RECOVER_CTPL A→B 1000000'],
  },
  E14: {
    title: 'A FULL; B loss 150000000, no VDI',
    given: accident([car('A', 10_000, 0), car('B', 0, 150_000_000, { vdi: null })]),
    legs: ['MTI A→B 200000', 'CTPL A→B 100000000', 'PERSONAL A→B 49800000'], pocket: { A: 49_800_000 },
  },
  E15: {
    title: 'A drunk, FULL, loss 400000; B loss 600000',
    given: accident([car('A', 10_000, 400_000, { conduct: ['DRUNK'] }), car('B', 0, 600_000)]),
    legs: ['PERSONAL A→B 600000', 'MTI B→A 10000'], pocket: { A: 990_000 },
  },
  E16: {
    title: 'A FULL, CTPL absolute rate 1000 bps; B loss 777777',
    given: accident([car('A', 10_000, 0, { ctpl: ctplOf('A', { deductibleBps: 1000 }) }), car('B', 0, 777_777)]),
    legs: ['MTI A→B 200000', 'CTPL A→B 519999', 'PERSONAL A→B 57778'], pocket: { A: 57_778 },
  },
  E17: {
    title: 'nobody at fault (意外): A 100000 (no VDI), B 200000',
    given: accident([car('A', 0, 100_000, { vdi: null }), car('B', 0, 200_000)]),
    legs: ['MTI A→B 10000', 'MTI B→A 10000', 'VDI B 190000'], pocket: { A: 90_000 },
  },
  E18: {
    title: 'guard rail R loss 420000; A FULL loss 300000',
    given: accident([car('A', 10_000, 300_000), thing('R', 420_000)]),
    legs: ['MTI A→R 200000', 'CTPL A→R 220000', 'VDI A 300000'],
  },
  E19: {
    title: 'A PRIMARY loss 0; B SECONDARY total loss 7600000, VDI sum 8000000',
    given: accident([
      car('A', 7000, 0),
      car('B', 3000, 0, { losses: [{ item: 'L7_RESET', amountFen: 7_600_000 }], vdi: vdiOf('B', { sumInsuredFen: 8_000_000 }) }),
    ]),
    legs: ['MTI A→B 200000', 'CTPL A→B 5180000', 'VDI B 2220000'],
  },
}
