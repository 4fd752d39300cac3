// Which lines does an assessment have, and does each say what its kind needs?
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { duplicateParts, type LossLine } from './price.js'
import { type PriceSource } from './price-sources.js'

/** As given: a flat line, since an input can't be one of several shapes. */
export interface GivenLine {
  readonly kind: LossLine['kind']
  readonly label: string
  readonly partNo?: string | null
  readonly qty?: number | null
  readonly unitFen?: number | null
  readonly discountBps?: number | null
  readonly priceSource?: PriceSource | null
  readonly priceOn?: string | null
  readonly minutes?: number | null
  readonly ratePerHourFen?: number | null
  readonly panels?: number | null
  readonly panelFen?: number | null
  readonly amountFen?: number | null
}

/** As kept: with its price, where that came from and of which day. */
export type StoredLine = LossLine & { readonly label: string, readonly lineFen: number, readonly priceSource?: PriceSource, readonly priceOn?: string }

export const LINES_MAX = 100
const LABEL_LENGTH_MAX = 64
const PART_NO = /^[A-Z0-9][A-Z0-9./-]{0,39}$/

type Field = Exclude<keyof GivenLine, 'kind' | 'label'>
interface Need { readonly needed: readonly Field[], readonly allowed: readonly Field[] }
const AMOUNT: Need = { needed: ['amountFen'], allowed: [] }

const NEEDS: Readonly<Record<LossLine['kind'], Need>> = {
  PART: { needed: ['partNo', 'qty', 'unitFen', 'priceSource', 'priceOn'], allowed: ['discountBps'] },
  LABOUR: { needed: ['minutes', 'ratePerHourFen'], allowed: [] },
  PAINT: { needed: ['panels', 'panelFen'], allowed: [] },
  OUT: AMOUNT, RESCUE: AMOUNT, CARGO: AMOUNT, RESET: AMOUNT, DOWNTIME: AMOUNT, SUBSTITUTE: AMOUNT, APPRAISE: AMOUNT,
}

/** A thousand times what a repair has ever cost, and still far from where whole numbers end. Source: design. */
export const FEN_MAX = 10_000_000_000
const MOST: Partial<Record<Field, number>> = {
  qty: 1000, unitFen: FEN_MAX, discountBps: 10_000, minutes: 100_000, ratePerHourFen: FEN_MAX, panels: 100, panelFen: FEN_MAX, amountFen: FEN_MAX,
}
const FIELDS: readonly Field[] = ['partNo', 'qty', 'unitFen', 'discountBps', 'priceSource', 'priceOn', 'minutes', 'ratePerHourFen', 'panels', 'panelFen', 'amountFen']

export function lineFaults(lines: readonly GivenLine[], at: string): (Fault | undefined)[] {
  if (lines.length < 1 || lines.length > LINES_MAX) return [fault('LOSS_LINES_SIZE', at, { max: String(LINES_MAX) })]
  return lines.flatMap((line, n) => [
    textFault(line.label, `${at}.${n}.label`, LABEL_LENGTH_MAX),
    ...FIELDS.map(field => fieldFault(line, field, `${at}.${n}.${field}`)),
  ])
}

function fieldFault(line: GivenLine, field: Field, at: string): Fault | undefined {
  const { needed, allowed } = NEEDS[line.kind]
  const value = line[field]
  if (value === undefined || value === null) return needed.includes(field) ? fault('LOSS_LINE_FIELD_MISSING', at) : undefined
  if (!needed.includes(field) && !allowed.includes(field)) return fault('LOSS_LINE_FIELD_UNFIT', at)
  if (field === 'partNo') return PART_NO.test(String(value)) ? undefined : fault('LOSS_PART_NUMBER_MALFORMED', at)
  const most = MOST[field]
  return most !== undefined && (Number(value) < 0 || Number(value) > most) ? fault('LOSS_AMOUNT_INVALID', at, { min: '0', max: String(most) }) : undefined
}

export function toLine({ kind, ...given }: GivenLine): LossLine {
  switch (kind) {
    case 'PART': return { kind, partNo: given.partNo ?? '', qty: given.qty ?? 0, unitFen: given.unitFen ?? 0, discountBps: given.discountBps ?? 0 }
    case 'LABOUR': return { kind, minutes: given.minutes ?? 0, ratePerHourFen: given.ratePerHourFen ?? 0 }
    case 'PAINT': return { kind, panels: given.panels ?? 0, panelFen: given.panelFen ?? 0 }
    default: return { kind, amountFen: given.amountFen ?? 0 }
  }
}

/** What is kept of a line says nothing that its kind does not have. */
export const keepLine = (given: GivenLine, lineFen: number): StoredLine => ({
  ...toLine(given), label: given.label, lineFen,
  ...given.priceSource && { priceSource: given.priceSource }, ...given.priceOn && { priceOn: given.priceOn },
})

/** A part is replaced once on a claim: neither twice on these lines nor on those that stand already. */
export function duplicateFaults(lines: readonly LossLine[], standing: readonly LossLine[], at: string): Fault[] {
  return lines.flatMap((line, n) => {
    const before = [...standing, ...lines.slice(0, n)]
    const isTwice = line.kind === 'PART' && duplicateParts([...before.filter(each => each.kind === 'PART' && each.partNo === line.partNo), line]).length > 0
    return isTwice ? [fault('DUP_PART', `${at}.${n}.partNo`, { partNo: line.partNo })] : []
  })
}
