// How much does compulsory insurance (交强险) pay at most for one vehicle in one accident?
import { type InsuredHead } from './facts.js'

interface Limit {
  atFaultFen: number
  noFaultFen: number
}

interface LimitTable extends Record<InsuredHead, Limit> {
  /** By the time of the accident, under older policies too. Null: ever before. */
  validFrom: Date | null
  source: string
  verified: boolean
}

/** Newest first. That limits are split by fault and head is 交强险条例 §23; the amounts are quoted from memory. */
export const MTI_LIMITS: readonly LimitTable[] = [
  {
    validFrom: new Date('2020-09-19T00:00:00+08:00'), source: '银保监会 2020 交强险责任限额公告', verified: false,
    D: { atFaultFen: 18_000_000, noFaultFen: 1_800_000 },
    M: { atFaultFen:  1_800_000, noFaultFen:   180_000 },
    P: { atFaultFen:    200_000, noFaultFen:    10_000 },
  },
  {
    validFrom: null, source: '保监会 2008 交强险责任限额公告', verified: false,
    D: { atFaultFen: 11_000_000, noFaultFen: 1_100_000 },
    M: { atFaultFen:  1_000_000, noFaultFen:   100_000 },
    P: { atFaultFen:    200_000, noFaultFen:    10_000 },
  },
]

/** Any fault, even secondary, opens the limits at fault. */
export function mtiLimit(occurredAt: Date, head: InsuredHead, shareBps: number): number {
  const limit = limitsAt(occurredAt)[head]
  return shareBps > 0 ? limit.atFaultFen : limit.noFaultFen
}

/** What is cut off at an amount is no surer than the amount. */
export const areLimitsVerified = (occurredAt: Date): boolean => limitsAt(occurredAt).verified

function limitsAt(occurredAt: Date): LimitTable {
  const table = MTI_LIMITS.find(({ validFrom }) => validFrom === null || occurredAt >= validFrom)
  if (!table) throw new RangeError('The last table of limits must be without a beginning')
  return table
}

/** Mutual self-compensation ends where the property limit at fault does, and is a figure of its own rule. */
export const SELF_COMPENSATION_MAX = { amountFen: 200_000, source: '交强险财产损失互碰自赔处理办法', verified: false }
