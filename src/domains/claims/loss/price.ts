// What does the damage of one vehicle cost, line by line, and what of it goes into the settlement under each item?
import { type LossItem } from '../settlement/coverage.js'
import { sumOf } from '../settlement/split.js'
import { halfUp } from './half-up.js'

export type LossLine =
  | { kind: 'PART', partNo: string, qty: number, unitFen: number, discountBps: number }
  | { kind: 'LABOUR', minutes: number, ratePerHourFen: number }
  | { kind: 'PAINT', panels: number, panelFen: number }
  | { kind: 'OUT' | 'RESCUE' | 'CARGO' | 'RESET' | 'DOWNTIME' | 'SUBSTITUTE' | 'APPRAISE', amountFen: number }

interface LineRow {
  item: LossItem
  zh: string
  /** Repair and rescue: what is held against the value of the vehicle to see a total loss. */
  repair: boolean
}

/** In the order in which salvage is taken off: old parts are what is worth something, then what was replaced whole. */
export const LINE_KINDS = {
  PART:       { item: 'L1_PART',       zh: '换件',       repair: true },
  RESET:      { item: 'L7_RESET',      zh: '重置费用',   repair: false },
  LABOUR:     { item: 'L2_LABOUR',     zh: '工时',       repair: true },
  PAINT:      { item: 'L3_PAINT',      zh: '喷漆',       repair: true },
  OUT:        { item: 'L4_OUT',        zh: '外修和辅料', repair: true },
  RESCUE:     { item: 'L5_RESCUE',     zh: '施救费',     repair: true },
  CARGO:      { item: 'L6_CARGO',      zh: '车上物品',   repair: false },
  DOWNTIME:   { item: 'L8_DOWNTIME',   zh: '停运损失',   repair: false },
  SUBSTITUTE: { item: 'L9_SUBSTITUTE', zh: '替代交通',   repair: false },
  APPRAISE:   { item: 'L10_APPRAISE',  zh: '查勘鉴定费', repair: false },
} as const satisfies Record<LossLine['kind'], LineRow>

type LineKind = keyof typeof LINE_KINDS
const KINDS = Object.keys(LINE_KINDS) as LineKind[]

export interface LossSheet {
  lines: readonly LossLine[]
  /** The shop's charge on parts (管理费). */
  mgmtBps: number
  /** Value of what the owner keeps (残值); 0 when the insurer takes the old parts back. */
  salvageFen: number
}

export interface PricedLoss {
  /** In the order of the lines. */
  lineFen: readonly number[]
  mgmtFen: number
  /** The insurer's own cost (保险法 §64), in no sum below. */
  appraiseFen: number
  /** Repair and rescue only. */
  repairFen: number
  grossFen: number
  netFen: number
  /** For the settlement: they add up to `netFen`. */
  items: readonly { item: LossItem, amountFen: number }[]
}

export type PriceFault = 'NOT_FEN' | 'DUP_PART' | 'SALVAGE_ABOVE_GROSS'

export function priceLoss({ lines, mgmtBps, salvageFen }: LossSheet): PricedLoss | PriceFault {
  if (!lines.every(isWhole) || !isCount(mgmtBps) || !isCount(salvageFen)) return 'NOT_FEN'
  if (duplicateParts(lines).length > 0) return 'DUP_PART'
  const lineFen = lines.map(priceOf)
  const sumOfKind = (kind: LineKind) => lineFen.filter((_, place) => lines[place]?.kind === kind).reduce((sum, fen) => sum + fen, 0)
  const mgmtFen = halfUp([sumOfKind('PART'), mgmtBps], 10_000)
  const amounts = KINDS.filter(kind => kind !== 'APPRAISE')
    .map(kind => ({ kind, amountFen: sumOfKind(kind) + (kind === 'PART' ? mgmtFen : 0) }))
  const grossFen = sumOf(amounts)
  if (salvageFen > grossFen) return 'SALVAGE_ABOVE_GROSS'
  return {
    lineFen, mgmtFen, appraiseFen: sumOfKind('APPRAISE'), repairFen: sumOf(amounts.filter(({ kind }) => LINE_KINDS[kind].repair)),
    grossFen, netFen: grossFen - salvageFen, items: lessSalvage(amounts, salvageFen),
  }
}

/** The part numbers that stand on the lines twice; give it the lines of all assessments of a vehicle. */
export function duplicateParts(lines: readonly LossLine[]): string[] {
  const numbers = lines.filter(line => line.kind === 'PART').map(({ partNo }) => partNo)
  return [...new Set(numbers.filter((number, place) => numbers.indexOf(number) < place))]
}

/** Each line is rounded by itself, so that the paper adds up. */
function priceOf(line: LossLine): number {
  switch (line.kind) {
    case 'PART': return halfUp([line.qty, line.unitFen, 10_000 - line.discountBps], 10_000)
    case 'LABOUR': return halfUp([line.minutes, line.ratePerHourFen], 60)
    case 'PAINT': return line.panels * line.panelFen
    default: return line.amountFen
  }
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

const isWhole = (line: LossLine) =>
  Object.values(line).every(value => typeof value === 'string' || isCount(value)) && (line.kind !== 'PART' || line.discountBps <= 10_000)

function lessSalvage(amounts: readonly { kind: LineKind, amountFen: number }[], salvageFen: number) {
  let leftFen = salvageFen
  return amounts.map(({ kind, amountFen }) => {
    const takenFen = Math.min(amountFen, leftFen)
    leftFen -= takenFen
    return { item: LINE_KINDS[kind].item, amountFen: amountFen - takenFen }
  }).filter(({ amountFen }) => amountFen > 0)
}
