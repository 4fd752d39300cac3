// Which time limits run while a round of enforcement is closed and after it, and where are they written?
import { addMonths, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Limit } from '../../../platform/calendar/due-at.js'

export interface ClockRow extends Limit {
  readonly en: string
  readonly zh: string
  readonly article: string | null
  readonly source: 'law' | 'design'
  readonly verified: boolean
}

export const CLOSURE_CLOCKS = {
  REVIEW: { amount: 5, unit: 'WORKING_DAYS', en: 'The second judge decides on the request', zh: '复核终本申请', article: null, source: 'design', verified: false },
  DATABASE_ENTRY: { amount: 7, unit: 'CALENDAR_DAYS', en: 'The ruling stands in the public database of closed rounds', zh: '录入终本案件信息库', article: '法〔2016〕373号', source: 'law', verified: false },
  OBJECTION: { amount: 15, unit: 'CALENDAR_DAYS', en: 'An objection is decided', zh: '审查执行异议', article: '民事诉讼法（执行异议）', source: 'law', verified: false },
  DATABASE_DELETION: { amount: 3, unit: 'CALENDAR_DAYS', en: 'A case that was performed, or goes on, leaves the public database', zh: '从终本案件信息库删除', article: '法〔2016〕373号', source: 'law', verified: false },
  CLUE: { amount: 7, unit: 'CALENDAR_DAYS', en: 'A clear clue is checked', zh: '核实财产线索', article: '财产调查规定 §2', source: 'law', verified: true },
  CLUE_URGENT: { amount: 3, unit: 'CALENDAR_DAYS', en: 'An urgent clue is checked', zh: '核实紧急财产线索', article: '财产调查规定 §2', source: 'law', verified: true },
} as const satisfies Readonly<Record<string, ClockRow>>
export type ClosureClockCode = keyof typeof CLOSURE_CLOCKS
export const CLOSURE_CLOCK_CODES = Object.keys(CLOSURE_CLOCKS) as [ClosureClockCode, ...ClosureClockCode[]]

/** An objection is filed within 60 days of the service; unverified, so a later one is marked and not refused. */
export const OBJECTION_LIMIT = { days: 60, article: null, source: 'law', verified: false } as const

/** Every six months for five years (ZB §9 ¶2); due on that very day, whether or not it is a working day. */
export const SEMI_CHECKS = { count: 10, months: 6, article: 'ZB §9 ¶2', source: 'law', verified: true } as const

/** A day that its month does not have becomes its last. */
export const semiCheckDays = (rulingOn: LocalDate): LocalDate[] =>
  Array.from({ length: SEMI_CHECKS.count }, (_, n) => addMonths(rulingOn, SEMI_CHECKS.months * (n + 1)))
