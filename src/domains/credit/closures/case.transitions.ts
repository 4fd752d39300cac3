// Every way an enforcement case moves around the closing of a round, and its checks and clues with it (credit rule book 7.2; 法〔2016〕373号, ZB).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const CASE_STATUSES = ['OPEN', 'REVIEW', 'CLOSED_ROUND', 'OBJECTION', 'RESUMED', 'DONE'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]
export const CHECK_STATUSES = ['DUE', 'OVERDUE', 'CHECKED', 'CANCELLED'] as const
export type CheckStatus = (typeof CHECK_STATUSES)[number]
export const CLUE_STATUSES = ['REPORTED', 'VERIFIED', 'UNFOUNDED'] as const
export type ClueStatus = (typeof CLUE_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Enforced {
  readonly status: CaseStatus
  readonly handlerStaffId: string
  readonly servedAt?: Date | null | undefined
  readonly databaseNo?: string | null | undefined
  readonly leavesDatabase: boolean
  readonly resumedAsId?: string | null | undefined
}

const ownHand: Condition<Enforced> = ({ handlerStaffId }, { staffId }) => (handlerStaffId === staffId ? undefined : 'NOT_CASE_HANDLER')
const freshEyes: Condition<Enforced> = ({ handlerStaffId }, { staffId }) => (handlerStaffId === staffId ? 'FOUR_EYES' : undefined)
const notServed: Condition<Enforced> = ({ servedAt }) => (servedAt ? 'CLOSURE_SERVED' : undefined)
const notEntered: Condition<Enforced> = ({ databaseNo }) => (databaseNo ? 'CLOSURE_ENTERED' : undefined)
const isLeaving: Condition<Enforced> = ({ leavesDatabase }) => (leavesDatabase ? undefined : 'CLOSURE_STAYS')
const hasLeft: Condition<Enforced> = ({ leavesDatabase }) => (leavesDatabase ? 'CLOSURE_ENTRY_OPEN' : undefined)
const notReopened: Condition<Enforced> = ({ resumedAsId }) => (resumedAsId ? 'CASE_REOPENED' : undefined)

const JUDGE = { COURT: ['JUDGE'] } as const
/** A second judge, or the president. */
const REVIEWERS = { COURT: ['JUDGE', 'PRESIDENT'] } as const

export const enforcementCaseTransitions = {
  recordPapers:     { from: ['OPEN', 'REVIEW'],            to: 'SAME',         by: JUDGE,     when: [ownHand], tells: 'enforcementCase.papersRecorded', article: 'ZB §1' },
  recordMeasures:   { from: ['OPEN'],                      to: 'SAME',         by: JUDGE,     when: [ownHand], tells: 'enforcementCase.measuresRecorded', article: 'ZB §1(2)' },
  requestClosure:   { from: ['OPEN'],                      to: 'REVIEW',       by: JUDGE,     when: [ownHand, hasLeft], tells: 'enforcementCase.closureRequested', article: 'ZB §1' },
  rejectClosure:    { from: ['REVIEW'],                    to: 'OPEN',         by: REVIEWERS, when: [freshEyes], tells: 'enforcementCase.closureRejected' },
  approveClosure:   { from: ['REVIEW'],                    to: 'CLOSED_ROUND', by: REVIEWERS, when: [freshEyes], tells: 'enforcementCase.closed', article: 'ZB §5; 民诉法解释 §517' },
  serve:            { from: ['CLOSED_ROUND'],              to: 'SAME',         by: JUDGE,     when: [notServed], tells: 'enforcementCase.rulingServed', article: 'ZB' },
  enterDatabase:    { from: ['CLOSED_ROUND', 'OBJECTION'], to: 'SAME',         by: JUDGE,     when: [notEntered], tells: 'enforcementCase.databaseEntered', article: 'ZB' },
  object:           { from: ['CLOSED_ROUND'],              to: 'OBJECTION',    by: JUDGE,     when: [], tells: 'enforcementCase.objected', article: '民事诉讼法（执行异议）' },
  upholdObjection:  { from: ['OBJECTION'],                 to: 'OPEN',         by: REVIEWERS, when: [freshEyes], tells: 'enforcementCase.objectionUpheld', article: '民事诉讼法（执行异议）' },
  dismissObjection: { from: ['OBJECTION'],                 to: 'CLOSED_ROUND', by: REVIEWERS, when: [freshEyes], tells: 'enforcementCase.objectionDismissed', article: '民事诉讼法（执行异议）' },
  reportClue:       { from: ['CLOSED_ROUND', 'OBJECTION'], to: 'SAME',         by: JUDGE,     when: [], tells: 'enforcementClue.reported', article: 'ZB §9 ¶1' },
  resumeOnFind:     { from: ['CLOSED_ROUND', 'OBJECTION'], to: 'RESUMED',      by: JUDGE,     when: [], tells: 'enforcementCase.resumed', article: 'ZB §9 ¶2' },
  resumeOnClue:     { from: ['CLOSED_ROUND', 'OBJECTION'], to: 'RESUMED',      by: JUDGE,     when: [], tells: 'enforcementCase.resumed', article: 'ZB §9 ¶1' },
  reopen:           { from: ['RESUMED'],                   to: 'SAME',         by: JUDGE,     when: [notReopened], tells: 'enforcementCase.reopened', article: 'ZB §9 ¶1' },
  complete:         { from: ['OPEN', 'CLOSED_ROUND'],      to: 'DONE',         by: JUDGE,     when: [], tells: 'enforcementCase.performed', article: 'ZB' },
  leaveDatabase:    { from: ['DONE', 'OPEN', 'RESUMED'],   to: 'SAME',         by: JUDGE,     when: [isLeaving], tells: 'enforcementCase.databaseLeft', article: 'ZB' },
} as const satisfies Transitions<CaseStatus, Enforced>
export type CaseVerb = keyof typeof enforcementCaseTransitions

export const closureCheckTransitions = {
  record: { from: ['DUE', 'OVERDUE'], to: 'CHECKED',   by: JUDGE,    when: [], tells: 'closureCheck.recorded', article: 'ZB §9 ¶2' },
  miss:   { from: ['DUE'],            to: 'OVERDUE',   by: 'SYSTEM', when: [], tells: 'closureCheck.overdue', article: 'ZB §9 ¶2' },
  cancel: { from: ['DUE', 'OVERDUE'], to: 'CANCELLED', by: 'SYSTEM', when: [], tells: 'closureCheck.cancelled' },
} as const satisfies Transitions<CheckStatus, { readonly status: CheckStatus }>
export type CheckVerb = keyof typeof closureCheckTransitions

export const enforcementClueTransitions = {
  verify:  { from: ['REPORTED'], to: 'VERIFIED',  by: JUDGE, when: [], tells: 'enforcementClue.verified', article: 'ZB §9 ¶1' },
  dismiss: { from: ['REPORTED'], to: 'UNFOUNDED', by: JUDGE, when: [], tells: 'enforcementClue.unfounded', article: '财产调查规定 §2' },
} as const satisfies Transitions<ClueStatus, { readonly status: ClueStatus }>
export type ClueVerb = keyof typeof enforcementClueTransitions
