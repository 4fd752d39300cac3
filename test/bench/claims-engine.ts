// How many cases a second does the settlement engine settle by itself, on one thread, without a database or a request?
import type * as Settle from '../../src/domains/claims/settlement/settle.js'
import type { Accident, MotorParty } from '../../src/domains/claims/settlement/facts.js'
import { partOf } from './synthetic.ts'

const BATCH = 500

const car = (id: string, shareBps: number, amountFen: number): MotorParty => ({
  kind: 'MOTOR', id, shareBps, losses: [{ item: 'L1_PART', amountFen }],
  mti: { policyNo: `MTI-${id}`, insurerId: `insurer-${id}` },
  ctpl: { policyNo: `CTPL-${id}`, insurerId: `insurer-${id}`, limitFen: 100_000_000, deductibleBps: 0 },
  vdi: { policyNo: `VDI-${id}`, insurerId: `insurer-${id}`, sumInsuredFen: 15_000_000, deductibleFen: 0, deductibleBps: 0 },
  conduct: [], agreesToSelfCompensation: false, subrogates: false,
})

const accident = (parties: Accident['parties']): Accident => ({
  occurredAt: new Date('2026-03-10T08:00:00+08:00'), jurisdiction: 'GUANGDONG', closedRoad: false, ctplNoFault: false, selfCompensationAsked: false, parties,
})

/** The first is the rear-end collision of the worked examples. */
export const ENGINE_CASES: Readonly<Record<string, Accident>> = {
  'engine, two cars': accident([car('A', 10_000, 320_000), car('B', 0, 180_000)]),
  'engine, four cars': accident([car('A', 5000, 400_000), car('B', 3000, 600_000), car('C', 2000, 900_000), car('D', 0, 250_000)]),
}

/** Cases a second in each round; the first second warms up and is not told. */
export async function timeEngine(given: Accident, rounds: number, seconds: number): Promise<number[]> {
  const { settle } = await partOf<typeof Settle>('domains/claims/settlement/settle.js')
  if (settle(given).legs.length < 3) throw new Error('the case is not settled as it should be')
  const perSecond: number[] = []
  for (let round = -1; round < rounds; round++) {
    const from = performance.now()
    const until = from + (round < 0 ? 1000 : seconds * 1000)
    let settled = 0
    for (; performance.now() < until; settled += BATCH) for (let n = 0; n < BATCH; n++) settle(given)
    if (round >= 0) perSecond.push(settled / ((performance.now() - from) / 1000))
  }
  return perSecond
}
