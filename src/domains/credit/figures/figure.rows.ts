// Which figures of effect are there (rule book, chapter 9), how are they defined, and which of them can be counted here?

export type FigureBasis = 'COMPUTED' | 'APPROXIMATE' | 'REPORTED' | 'NOT_COMPUTABLE'
export type FigureUnit = 'PARTIES' | 'LISTINGS' | 'RECORDS' | 'BASIS_POINTS' | 'FEN' | 'DAYS' | 'ITEMS'

export interface FigureRow {
  readonly unit: FigureUnit
  readonly basis: FigureBasis
  readonly en: string
  readonly zh: string
  /** Why it is no more than it is. */
  readonly limits?: string
  /** Of a share, its denominator. */
  readonly per?: string
  /** What a source says: not ours, and never added to ours. */
  readonly reported?: number
}

const NEWSPAPER = 'As a newspaper printed it of Bao\'an court in 2018; not counted here.'

export const FIGURES = {
  ENTRIES: { unit: 'LISTINGS', basis: 'COMPUTED', en: 'Listings published in the quarter', zh: '新增公布' },
  EXITS: { unit: 'LISTINGS', basis: 'COMPUTED', en: 'Listings deleted in the quarter', zh: '删除' },
  REPAIR_RATE: { unit: 'BASIS_POINTS', basis: 'COMPUTED', per: 'ENTRIES', en: 'Exits for each entry of the quarter', zh: '修复率' },
  DELETED_IN_TIME: { unit: 'BASIS_POINTS', basis: 'COMPUTED', per: 'EXITS', en: 'Of the exits, deleted within three working days; must be all', zh: '三个工作日内删除比例' },
  REVOKED: { unit: 'LISTINGS', basis: 'COMPUTED', en: 'Listings revoked in the quarter', zh: '撤销' },
  REVOKED_SHARE: { unit: 'BASIS_POINTS', basis: 'COMPUTED', per: 'ENTRIES', en: 'Revoked for each listed of the quarter', zh: '撤销率' },
  OBJECTIONS_DECIDED: { unit: 'RECORDS', basis: 'COMPUTED', en: 'Objections that courts decided in the quarter', zh: '异议审结' },
  OBJECTIONS_UPHELD_SHARE: { unit: 'BASIS_POINTS', basis: 'COMPUTED', per: 'OBJECTIONS_DECIDED', en: 'Of these, upheld by the court or the court above', zh: '异议成立率' },
  RESTRICTIONS: { unit: 'RECORDS', basis: 'COMPUTED', en: 'Restrictions whose notice of assistance was delivered in the quarter', zh: '限制消费送达' },
  MEASURES_APPLIED: { unit: 'RECORDS', basis: 'COMPUTED', en: 'Hits that units reported in the quarter', zh: '措施命中' },
  VOLUNTARY_PARTIES: {
    unit: 'PARTIES', basis: 'APPROXIMATE', en: 'Distinct parties deleted as performed (D1, D2, early deletion) within 90 days of publication', zh: '主动履行主体',
    limits: 'Payments are not on record, and D1 does not tell performance from a forced deduction: an upper bound of the definition of the rule book.',
  },
  AMOUNT: { unit: 'FEN', basis: 'NOT_COMPUTABLE', en: 'Sum of the payments of those cases', zh: '履行金额', limits: 'Courts report no payments to the platform.' },
  ATTRIBUTED: { unit: 'RECORDS', basis: 'NOT_COMPUTABLE', en: 'Last measure that hit before the first payment', zh: '归因措施', limits: 'Needs the day of the first payment.' },
  DAYS_SAVED: { unit: 'DAYS', basis: 'NOT_COMPUTABLE', en: 'Mean duration of closed cases before the plan less after, same kind of case', zh: '缩短天数', limits: 'Durations of cases before the plan are not on record.' },
  SEED_PARTIES: { unit: 'PARTIES', basis: 'REPORTED', reported: 1200, en: 'Parties that performed voluntarily', zh: '主动履行当事人', limits: NEWSPAPER },
  SEED_AMOUNT: { unit: 'FEN', basis: 'REPORTED', reported: 20_000_000_000, en: 'Amount they paid: nearly that much', zh: '履行金额近二亿元', limits: NEWSPAPER },
  SEED_DAYS: { unit: 'DAYS', basis: 'REPORTED', reported: 25, en: 'Days by which enforcement became shorter on average', zh: '平均缩短执行天数', limits: NEWSPAPER },
  SEED_MEASURES: { unit: 'ITEMS', basis: 'REPORTED', reported: 24, en: 'Measures of the memorandum', zh: '惩戒措施', limits: NEWSPAPER },
  SEED_UNITS: { unit: 'ITEMS', basis: 'REPORTED', reported: 41, en: 'Units that signed', zh: '签署单位', limits: NEWSPAPER },
  SEED_POLICIES: { unit: 'ITEMS', basis: 'REPORTED', reported: 164, en: 'Incentive policies', zh: '扶持政策', limits: NEWSPAPER },
} as const satisfies Record<string, FigureRow>
export type FigureCode = keyof typeof FIGURES

/** A cell of fewer could tell who is in it. */
export const CELL_LEAST = 5
const WHOLE = 10_000

/** Nothing is told of a cell below five, nor of a share whose cells are. */
export const isTellable = (counted: number): boolean => counted >= CELL_LEAST
export const shareOf = (part: number, whole: number): number | null =>
  (isTellable(whole) && (part === 0 || isTellable(part)) && (part >= whole || isTellable(whole - part)) ? Math.round(part * WHOLE / whole) : null)
