// How long before, how long, and how fast down again? All of it is this platform's choice (design) but the three working days of R17 §10.
import { type Limit } from '../../../platform/calendar/due-at.js'

export interface LimitRow extends Limit {
  readonly en: string
  readonly zh: string
  readonly article: string | null
  readonly source: 'law' | 'design'
  readonly verified: boolean
}

export const EXPOSURE_LIMITS = {
  WARNING: { amount: 7, unit: 'CALENDAR_DAYS', en: 'From the warning to the first day on the board', zh: '张贴前预警', article: null, source: 'design', verified: false },
  PERIOD: { amount: 30, unit: 'CALENDAR_DAYS', en: 'Days on the board, renewable once', zh: '张贴期限', article: null, source: 'design', verified: false },
  REMOVAL_TARGET: { amount: 24 * 60, unit: 'MINUTES', en: 'Taken down, target', zh: '撤除目标时限', article: null, source: 'design', verified: false },
  REMOVAL: { amount: 3, unit: 'WORKING_DAYS', en: 'Taken down, at the latest; then the head of the court is told', zh: '撤除最长时限', article: 'R17 §10', source: 'law', verified: false },
} as const satisfies Readonly<Record<string, LimitRow>>
export type ExposureLimit = keyof typeof EXPOSURE_LIMITS
export const EXPOSURE_LIMIT_CODES = Object.keys(EXPOSURE_LIMITS) as [ExposureLimit, ...ExposureLimit[]]

export const RENEWALS_MAX = 1

/** Why a notice has to come down. The property company hears that it has to, and not why. */
export const WITHDRAWAL_REASONS = {
  PERFORMED: { zh: '已履行', en: 'Performed' },
  DELETED: { zh: '已从失信名单删除', en: 'Deleted from the list' },
  UPHELD: { zh: '异议成立', en: 'An objection to the listing was upheld' },
  REVOKED: { zh: '失信信息已撤销', en: 'The listing was revoked: it should not have been' },
  CORRECTED: { zh: '失信信息已更正', en: 'The listing was corrected, and the text is not true any more' },
  PERIOD_ENDED: { zh: '张贴期满', en: 'The period ended' },
  MOVED_OUT: { zh: '被执行人已搬离', en: 'The debtor moved out' },
  BANKRUPTCY: { zh: '破产重整、和解', en: 'A ruling of reorganisation or settlement was noted' },
  WITHDRAWN: { zh: '法院撤回', en: 'The court takes it back' },
} as const satisfies Readonly<Record<string, { readonly zh: string, readonly en: string }>>
export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS
export const WITHDRAWAL_REASON_CODES = Object.keys(WITHDRAWAL_REASONS) as [WithdrawalReason, ...WithdrawalReason[]]
