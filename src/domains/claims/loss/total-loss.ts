// When is a vehicle a total loss (推定全损), what is paid for it, and whose is the wreck?
import { halfUp } from './half-up.js'

/** The rate stands in the policy; this is the usual one of the model clauses. */
export const MONTHLY_DEPRECIATION = {
  HOUSEHOLD_UNDER_9_SEATS: { zh: '9座以下家庭自用客车', monthlyBps: 60, source: 'clause', verified: false },
} as const

/** However old, a vehicle keeps a fifth of its price as new. */
export const ACTUAL_VALUE_FLOOR_BPS = 2000

export interface Age {
  newPriceFen: number
  months: number
  monthlyBps: number
}

export const actualValueFen = ({ newPriceFen, months, monthlyBps }: Age) =>
  halfUp([newPriceFen, Math.max(10_000 - months * monthlyBps, ACTUAL_VALUE_FLOOR_BPS)], 10_000)

/** Insurers may set a lower threshold; 5000 to 8000 are seen, unconfirmed. */
export const TOTAL_LOSS_BPS = 10_000

export const isTotalLoss = (repairFen: number, valueFen: number, totalLossBps: number = TOTAL_LOSS_BPS) =>
  BigInt(repairFen) * 10_000n >= BigInt(valueFen) * BigInt(totalLossBps)

export interface Wreck {
  sumInsuredFen: number
  actualValueFen: number
  salvageFen: number
  keptByOwner: boolean
}

export interface TotalLossPayment {
  payFen: number
  /** The insurer's part of the wreck (保险法 §59): all when the value was insured and paid in full, else in proportion. */
  insurerWreckBps: number
}

/** Before deductibles, which the settlement takes off. */
export function payTotalLoss({ sumInsuredFen, actualValueFen: valueFen, salvageFen, keptByOwner }: Wreck): TotalLossPayment {
  const coveredFen = Math.min(sumInsuredFen, valueFen)
  if (keptByOwner) return { payFen: Math.max(coveredFen - salvageFen, 0), insurerWreckBps: 0 }
  return { payFen: coveredFen, insurerWreckBps: coveredFen === valueFen ? 10_000 : halfUp([coveredFen, 10_000], valueFen) }
}

/** Above it the value of a wreck needs a record of bids (design). */
export const SALVAGE_BIDDING_ABOVE_FEN = 500_000

export const needsSalvageBids = (salvageFen: number) => salvageFen > SALVAGE_BIDDING_ABOVE_FEN
