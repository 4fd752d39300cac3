// Is what an officer sent a whole assessment, and how many points is it?
import { fault, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { LONG } from '../sites/site.lookup.js'
import { type DeductionInput, type ItemScoreInput, type Judged } from './assessment.inputs.js'
import { BONUS_POINTS_MAX, ITEM_CODES, totalOf, type Deduction, type Item, type ItemScores } from './score.js'

const COUNT_MAX = 20

/** The columns that follow from what was judged; every fault at once. */
export function judgedColumns({ items, deductions, bonusPoints, bonusReason }: Judged) {
  const hasBonus = bonusPoints > 0
  refuseAll([
    ...itemFaults(items), ...deductionFaults(deductions),
    Number.isInteger(bonusPoints) && bonusPoints >= 0 && bonusPoints <= BONUS_POINTS_MAX && hasBonus === Boolean(bonusReason) ? undefined : fault('BONUS_INVALID', 'bonusPoints'),
    bonusReason ? textFault(bonusReason, 'bonusReason', LONG) : undefined,
  ])
  const scores = Object.fromEntries(items.map(({ item, score }) => [item, score])) as ItemScores
  const off = deductions.map(({ ground, count, reason }): Deduction => ({ ground, count, reason }))
  return { items: scores, deductions: off, bonusPoints, bonusReason: bonusReason ?? null, ...totalOf(scores, off, bonusPoints) }
}

function itemFaults(items: readonly ItemScoreInput[]): (Fault | undefined)[] {
  const times = (code: Item): number => items.filter(({ item }) => item === code).length
  const wrong = ITEM_CODES.filter(code => times(code) !== 1)
  return [
    wrong.length > 0 ? fault('ITEMS_INCOMPLETE', 'items', { items: wrong.join(', ') }) : undefined,
    ...items.map(({ score }, row) => (score >= 0 && score <= 100 ? undefined : fault('ITEM_SCORE_INVALID', `items.${row}.score`))),
  ]
}

function deductionFaults(deductions: readonly DeductionInput[]): (Fault | undefined)[] {
  const twice = new Set(deductions.map(({ ground }) => ground)).size < deductions.length
  return [
    twice ? fault('DEDUCTION_INVALID', 'deductions') : undefined,
    ...deductions.flatMap(({ count, reason }, row) => [
      count >= 1 && count <= COUNT_MAX ? undefined : fault('DEDUCTION_INVALID', `deductions.${row}.count`), textFault(reason, `deductions.${row}.reason`, LONG),
    ]),
  ]
}
