// How does the review of a match move, from the first reviewer's word on?
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const MATCH_DECISION_STATUSES = ['IN_FORCE', 'AWAITING_SECOND', 'DECLINED', 'SUPERSEDED'] as const
export type MatchDecisionStatus = (typeof MATCH_DECISION_STATUSES)[number]

export interface Reviewed { readonly status: MatchDecisionStatus, readonly decidedByStaffId: string }

const freshEyes: Condition<Reviewed> = ({ decidedByStaffId }, { staffId }) => (decidedByStaffId === staffId ? 'FOUR_EYES' : undefined)
const REVIEWER = { BANK: ['REVIEWER'], SIGNATORY: ['REVIEWER'] } as const

export const matchDecisionTransitions = {
  confirm:   { from: ['AWAITING_SECOND'], to: 'IN_FORCE', by: REVIEWER, when: [freshEyes], tells: 'matchDecision.confirmed', article: 'PIPL §24' },
  decline:   { from: ['AWAITING_SECOND'], to: 'DECLINED', by: REVIEWER, when: [freshEyes], tells: 'matchDecision.declined', article: 'PIPL §24' },
  supersede: { from: ['IN_FORCE', 'AWAITING_SECOND'], to: 'SUPERSEDED', by: 'SYSTEM', when: [], tells: 'matchDecision.superseded' },
} as const satisfies Transitions<MatchDecisionStatus, Reviewed>

export type MatchDecisionVerb = keyof typeof matchDecisionTransitions
