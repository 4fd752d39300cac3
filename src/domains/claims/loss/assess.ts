// What is a loss worth: the repair, or where that would cost more than the vehicle, the vehicle?
import { type Loss } from '../settlement/facts.js'
import { sumOf } from '../settlement/split.js'
import { LINE_KINDS, priceLoss, type LossSheet, type PricedLoss, type PriceFault } from './price.js'
import { actualValueFen, isTotalLoss, payTotalLoss } from './total-loss.js'

export interface GivenValue {
  readonly newPriceFen: number
  readonly months: number
  readonly monthlyBps: number
  readonly thresholdBps: number
  readonly wreckKept: boolean
}

export interface TotalLoss extends GivenValue {
  readonly actualValueFen: number
  readonly isTotal: boolean
}

export interface Figures {
  readonly lineFen: readonly number[]
  readonly mgmtFen: number
  readonly grossFen: number
  readonly netFen: number
  readonly items: readonly Loss[]
  readonly total: TotalLoss | null
}

export function assess(sheet: LossSheet, value: GivenValue | null): Figures | PriceFault {
  const whole = priceLoss({ ...sheet, salvageFen: 0 })
  if (typeof whole === 'string') return whole
  const total = value && judge(whole, value)
  if (total?.isTotal) return totalFigures(whole, total, sheet.salvageFen)
  const priced = priceLoss(sheet)
  return typeof priced === 'string' ? priced : { ...pick(priced), netFen: priced.netFen, items: priced.items, total }
}

function judge({ repairFen }: PricedLoss, value: GivenValue): TotalLoss {
  const worth = actualValueFen(value)
  return { ...value, actualValueFen: worth, isTotal: isTotalLoss(repairFen, worth, value.thresholdBps) }
}

const KEPT_ITEMS: readonly string[] = Object.values(LINE_KINDS).filter(({ item, repair }) => !repair || item === 'L5_RESCUE').map(({ item }) => item)

/** Instead of its repair the vehicle; the salvage counts only for an owner who keeps the wreck. What was in it and the rescue stay. */
function totalFigures(whole: PricedLoss, total: TotalLoss, salvageFen: number): Figures {
  const { payFen } = payTotalLoss({ sumInsuredFen: total.actualValueFen, actualValueFen: total.actualValueFen, salvageFen, keptByOwner: total.wreckKept })
  const items: Loss[] = [{ item: 'L7_RESET' as const, amountFen: payFen }, ...whole.items.filter(({ item }) => KEPT_ITEMS.includes(item))]
    .filter(({ amountFen }) => amountFen > 0)
  return { ...pick(whole), netFen: sumOf(items), items, total }
}

const pick = ({ lineFen, mgmtFen, grossFen }: PricedLoss) => ({ lineFen, mgmtFen, grossFen })
