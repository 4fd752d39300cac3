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

/** A sheet of the same vehicle that stands already. */
export interface Standing extends LossSheet { readonly total?: TotalLoss | null | undefined }

/** Held against the value is the repair of the vehicle, all its sheets together: no part of it is ever judged alone. */
export function assess(sheet: LossSheet, value: GivenValue | null, standing: readonly Standing[] = []): Figures | PriceFault {
  const own = priceLoss({ ...sheet, salvageFen: 0 })
  if (typeof own === 'string') return own
  const whole = together(own, standing)
  const total = value && judge(whole, value, standing)
  if (total?.isTotal) return totalFigures(whole, total, sheet.salvageFen)
  const priced = priceLoss(sheet)
  return typeof priced === 'string' ? priced : { ...pick(priced), netFen: priced.netFen, items: priced.items, total }
}

/** What was a total loss stays one, whatever is added: only a second assessor, who takes it anew, says otherwise. */
function judge({ repairFen }: PricedLoss, value: GivenValue, standing: readonly Standing[]): TotalLoss {
  const worth = actualValueFen(value)
  return { ...value, actualValueFen: worth, isTotal: standing.some(({ total }) => total?.isTotal) || isTotalLoss(repairFen, worth, value.thresholdBps) }
}

/** Each sheet is priced by itself, so that every paper goes on adding up; the lines' prices are those of the new one. */
function together(own: PricedLoss, standing: readonly LossSheet[]): PricedLoss {
  const all = [own, ...standing.map(sheet => priceLoss({ ...sheet, salvageFen: 0 }))].filter(each => typeof each !== 'string')
  const sum = (field: 'mgmtFen' | 'appraiseFen' | 'repairFen' | 'grossFen' | 'netFen') => all.reduce((fen, each) => fen + each[field], 0)
  const items = [...new Set(all.flatMap(each => each.items.map(({ item }) => item)))]
  return {
    lineFen: own.lineFen, mgmtFen: sum('mgmtFen'), appraiseFen: sum('appraiseFen'), repairFen: sum('repairFen'), grossFen: sum('grossFen'), netFen: sum('netFen'),
    items: items.map(item => ({ item, amountFen: sumOf(all.flatMap(each => each.items.filter(other => other.item === item))) })),
  }
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
