// Every way an exposure notice and a board can move (credit rule book 8). Who approves is this platform's choice (design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'
import { RENEWALS_MAX } from './exposure.rules.js'

export const NOTICE_STATUSES = ['DRAFT', 'APPROVED', 'POSTED', 'REMOVED', 'VOID'] as const
export type NoticeStatus = (typeof NOTICE_STATUSES)[number]
export const BOARD_STATUSES = ['OPEN', 'CLOSED'] as const
export type BoardStatus = (typeof BOARD_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Exposed {
  readonly status: NoticeStatus
  readonly draftedByStaffId: string
  readonly propertyPartnerId?: string | null | undefined
  readonly warnedOn?: string | null | undefined
  readonly instructedAt?: Date | null | undefined
  readonly withdrawnAt?: Date | null | undefined
  readonly renewals: number
}

const freshEyes: Condition<Exposed> = ({ draftedByStaffId }, { staffId }) => (draftedByStaffId === staffId ? 'FOUR_EYES' : undefined)
const warned: Condition<Exposed> = ({ warnedOn }) => (warnedOn ? undefined : 'NOTICE_NOT_WARNED')
const notWarned: Condition<Exposed> = ({ warnedOn }) => (warnedOn ? 'NOTICE_WARNED' : undefined)
const onPropertyBoard: Condition<Exposed> = ({ propertyPartnerId }) => (propertyPartnerId ? undefined : 'NOTICE_COURT_BOARD')
const notInstructed: Condition<Exposed> = ({ instructedAt }) => (instructedAt ? 'NOTICE_INSTRUCTED' : undefined)
const stillUp: Condition<Exposed> = ({ withdrawnAt }) => (withdrawnAt ? 'NOTICE_WITHDRAWN' : undefined)
const onceOnly: Condition<Exposed> = ({ renewals }) => (renewals >= RENEWALS_MAX ? 'NOTICE_RENEWED' : undefined)

const JUDGE = { COURT: ['JUDGE'] } as const
const PRESIDENT = { COURT: ['PRESIDENT'] } as const
/** Property staff find the notice only once the court's notice of assistance is delivered. Never guards: they are not to press a debtor (保安服务管理条例 §26, §30). */
const POSTERS = { COURT: ['JUDGE'], PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER'] } as const

export const exposureNoticeTransitions = {
  warn:          { from: ['DRAFT'],             to: 'DRAFT',    by: JUDGE,     when: [notWarned], tells: 'exposureNotice.warned' },
  approve:       { from: ['DRAFT'],             to: 'APPROVED', by: PRESIDENT, when: [freshEyes, warned], tells: 'exposureNotice.approved' },
  instruct:      { from: ['APPROVED'],          to: 'APPROVED', by: JUDGE,     when: [onPropertyBoard, notInstructed], tells: 'exposureNotice.instructed', article: '民事诉讼法（协助执行）' },
  confirmPosted: { from: ['APPROVED'],          to: 'POSTED',   by: POSTERS,   when: [], tells: 'exposureNotice.posted', article: 'R17 §7' },
  renew:         { from: ['POSTED'],            to: 'POSTED',   by: PRESIDENT, when: [stillUp, onceOnly], tells: 'exposureNotice.renewed' },
  withdraw:      { from: ['POSTED'],            to: 'POSTED',   by: JUDGE,     when: [stillUp], tells: 'exposureNotice.withdrawn', article: 'R17 §10' },
  confirmRemoved: { from: ['POSTED'],            to: 'REMOVED',  by: POSTERS,   when: [], tells: 'exposureNotice.removed', article: 'R17 §10' },
  takeDown:      { from: ['POSTED'],            to: 'REMOVED',  by: 'SYSTEM',  when: [], tells: 'exposureNotice.removed', article: 'R17 §10' },
  breach:        { from: ['POSTED'],            to: 'POSTED',   by: 'SYSTEM',  when: [], tells: 'exposureNotice.removalBreached', article: 'R17 §10' },
  cancel:        { from: ['DRAFT', 'APPROVED'], to: 'VOID',     by: JUDGE,     when: [], tells: 'exposureNotice.voided' },
} as const satisfies Transitions<NoticeStatus, Exposed>
export type NoticeVerb = keyof typeof exposureNoticeTransitions

export const noticeBoardTransitions = {
  closeBoard: { from: ['OPEN'], to: 'CLOSED', by: JUDGE, when: [], tells: 'noticeBoard.closed' },
} as const satisfies Transitions<BoardStatus, { readonly status: BoardStatus }>
