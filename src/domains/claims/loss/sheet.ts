// What does an assessment keep of the sheet that was sent: priced, held against what stands, and its files known?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { assess, type Figures } from './assess.js'
import { sumOf } from '../settlement/split.js'
import { FAST_MAX_NET_FEN, levelFor } from './authority.js'
import { duplicateFaults, FEN_MAX, keepLine, lineFaults, LINES_MAX, toLine, type GivenLine } from './lines.js'
import { type LossAssessment } from './loss.entity.js'
import { type LossSheetInput } from './loss.inputs.js'
import { standingOf, unknownFiles, type LossCase } from './loss.lookup.js'
import { supplement, type SupplementReason } from './supplement.js'

export interface Filling {
  readonly kind: LossAssessment['kind']
  readonly sheet: LossSheetInput
  readonly reason?: SupplementReason
}

const BPS = 10_000
/** Less was never agreed in a policy. Unconfirmed; source: design. */
const THRESHOLD_MIN_BPS = 5000
const MONTHS_MAX = 1200

export async function sheetColumns(work: Work, found: LossCase, filling: Filling) {
  const { sheet } = filling
  const { onSiteEvidenceId = null, biddingEvidenceId = null, reSurveyEvidenceId = null, mgmtBps, salvageFen } = sheet
  refuseAll(sheetFaults(sheet, found))
  const files = await unknownFiles(work, found.accident, {
    'sheet.onSiteEvidenceId': onSiteEvidenceId, 'sheet.biddingEvidenceId': biddingEvidenceId, 'sheet.reSurveyEvidenceId': reSurveyEvidenceId,
  })
  refuseAll([...files, ...duplicateFaults(sheet.lines.map(toLine), standingLines(found, filling), 'sheet.lines')])
  const added = filling.kind === 'SUPPLEMENT' ? standingOf(found) : []
  refuseUnseenTotal(sheet, added)
  const { lineFen, mgmtFen, grossFen, netFen, items, total } = price(sheet, added)
  const own = sheet.lines.map((line: GivenLine, n) => keepLine(line, lineFen[n] ?? 0))
  // A supplement with which the vehicle is a total loss takes it whole, with the lines of all that it replaces.
  const kind: LossAssessment['kind'] = filling.kind === 'SUPPLEMENT' && total?.isTotal ? 'TOTAL' : filling.kind
  const lines = kind === 'TOTAL' ? [...added.flatMap(each => each.lines), ...own] : own
  refuseAll([lines.length > LINES_MAX ? fault('LOSS_LINES_SIZE', 'sheet.lines', { max: String(LINES_MAX) }) : undefined])
  const addedFen = kind === 'TOTAL' ? grossFen - sumOf(added.map(each => ({ amountFen: each.grossFen }))) : netFen
  return {
    kind, lines, mgmtBps, mgmtFen, salvageFen, grossFen, netFen, items, total,
    ...weigh(found, filling.kind, addedFen), ...kind === 'TOTAL' ? weightOf(netFen) : {}, onSiteEvidenceId, biddingEvidenceId, reSurveyEvidenceId,
  }
}

/** Whose the wreck is, and what it is worth, is never guessed from a sheet on which the vehicle was still to be repaired. */
function refuseUnseenTotal(sheet: LossSheetInput, standing: readonly LossAssessment[]): void {
  const known = standing.findLast(({ total }) => total)?.total
  if (sheet.totalLoss || !known || !price({ ...sheet, salvageFen: 0, totalLoss: known }, standing).total?.isTotal) return
  throw refuse('TOTAL_LOSS_REACHED', 'sheet.totalLoss', { valueFen: String(known.actualValueFen) })
}

function sheetFaults({ lines, mgmtBps, salvageFen, totalLoss }: LossSheetInput, { party }: LossCase): (Fault | undefined)[] {
  const at = 'sheet.totalLoss'
  return [
    ...lineFaults(lines, 'sheet.lines'),
    outside(mgmtBps, 0, BPS, 'sheet.mgmtBps'), outside(salvageFen, 0, FEN_MAX, 'sheet.salvageFen'),
    ...totalLoss ? [
      party.kind === 'MOTOR' ? undefined : fault('TOTAL_LOSS_UNFIT', at),
      outside(totalLoss.newPriceFen, 1, FEN_MAX, `${at}.newPriceFen`), outside(totalLoss.months, 0, MONTHS_MAX, `${at}.months`),
      outside(totalLoss.monthlyBps, 0, BPS, `${at}.monthlyBps`), outside(totalLoss.thresholdBps, THRESHOLD_MIN_BPS, BPS, `${at}.thresholdBps`),
    ] : [],
  ]
}

const outside = (value: number, least: number, most: number, at: string): Fault | undefined =>
  (value < least || value > most ? fault('LOSS_AMOUNT_INVALID', at, { min: String(least), max: String(most) }) : undefined)

/** A second assessor takes all lines anew; a corrected price names the same part again, by the difference. */
const standingLines = (found: LossCase, { kind, reason }: Filling) =>
  (kind === 'SECOND' || reason === 'PRICE' ? [] : standingOf(found).flatMap(({ lines }) => lines))

function price({ lines, mgmtBps, salvageFen, totalLoss }: Pick<LossSheetInput, 'lines' | 'mgmtBps' | 'salvageFen' | 'totalLoss'>, standing: readonly LossAssessment[]): Figures {
  const figures = assess({ lines: lines.map(toLine), mgmtBps, salvageFen }, totalLoss ? { ...totalLoss } : null, standing)
  if (figures === 'SALVAGE_ABOVE_GROSS') throw refuse(figures, 'sheet.salvageFen')
  if (typeof figures === 'string') throw new Error(`${figures} was not found before`)
  return figures
}

/** The sum of what stands decides who may confirm it, never one part of it. */
function weigh(found: LossCase, kind: Filling['kind'], netFen: number) {
  const standing = kind === 'SECOND' ? [] : standingOf(found)
  const base = standing.find(each => each.kind !== 'SUPPLEMENT')?.netFen ?? 0
  const before = standing.filter(each => each.kind === 'SUPPLEMENT').map(each => each.netFen)
  if (kind === 'SUPPLEMENT') {
    const { cumulativeFen, level, resurvey } = supplement(base, [...before, netFen])
    return { cumulativeFen, levelNeeded: level, resurveyNeeded: resurvey, offline: cumulativeFen > FAST_MAX_NET_FEN }
  }
  return { ...weightOf(netFen), resurveyNeeded: false }
}

const weightOf = (netFen: number) => ({ cumulativeFen: netFen, levelNeeded: levelFor(netFen), offline: netFen > FAST_MAX_NET_FEN })
