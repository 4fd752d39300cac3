// Which rules does a closing follow, said as data: the same tables that decide, with what they rest on?
import { type ClosureRuleType } from './check.type.js'
import { CHECKLIST, ITEM_CODES, PAPER_CODES, PAPERS } from './checklist.js'
import { CLOSURE_CLOCK_CODES, CLOSURE_CLOCKS, OBJECTION_LIMIT, SEMI_CHECKS } from './closure.clocks.js'

const NO_LIMIT = { amount: null, unit: null, isConditional: false } as const

export const closureRules = (): ClosureRuleType[] => [
  ...ITEM_CODES.map(code => {
    const { en, zh, article, source, verified } = CHECKLIST[code]
    return { code, words: en, chinese: zh, article, source, isVerified: verified, ...NO_LIMIT }
  }),
  ...PAPER_CODES.map(code => {
    const { en, zh, item, isConditional } = PAPERS[code]
    const { article, verified } = CHECKLIST[item]
    return { code, words: `${item}: ${en}`, chinese: zh, article, source: 'design', isVerified: verified, ...NO_LIMIT, isConditional }
  }),
  ...CLOSURE_CLOCK_CODES.map(code => {
    const { en, zh, article, source, verified, amount, unit } = CLOSURE_CLOCKS[code]
    return { code, words: en, chinese: zh, article, source, isVerified: verified, amount, unit, isConditional: false }
  }),
  {
    code: 'OBJECTION_LIMIT', words: 'An objection is filed after the service; a later one is marked, not refused', chinese: '提出异议的期限', article: OBJECTION_LIMIT.article,
    source: OBJECTION_LIMIT.source, isVerified: OBJECTION_LIMIT.verified, amount: OBJECTION_LIMIT.days, unit: 'CALENDAR_DAYS', isConditional: false,
  },
  {
    code: 'SEMI_CHECK', words: `${SEMI_CHECKS.count} checks, each so long after the one before, counted from the day of the ruling`, chinese: '终本后五年内每六个月查询一次',
    article: SEMI_CHECKS.article, source: SEMI_CHECKS.source, isVerified: SEMI_CHECKS.verified, amount: SEMI_CHECKS.months, unit: 'MONTHS', isConditional: false,
  },
]
