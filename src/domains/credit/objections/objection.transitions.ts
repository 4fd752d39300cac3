// Every way an objection to a listing can move (credit rule book 1.6; 法释〔2017〕7号, R17 §12; article not re-read).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const OBJECTION_STATUSES = ['OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING', 'SETTLED', 'FINAL', 'LAPSED', 'WITHDRAWN'] as const
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Objected {
  readonly status: ObjectionStatus
  readonly listedByStaffId: string
  readonly servedAt?: Date | null | undefined
}

/** Who proposed the listing does not judge the objection to it. */
const freshEyes: Condition<Objected> = ({ listedByStaffId }, { staffId }) => (listedByStaffId === staffId ? 'FOUR_EYES' : undefined)
const served: Condition<Objected> = ({ servedAt }) => (servedAt ? undefined : 'OBJECTION_NOT_SERVED')

const JUDGE = { COURT: ['JUDGE'] } as const
const PRESIDENT = { COURT: ['PRESIDENT'] } as const
const SUBJECT = { CITIZEN: true } as const

export const objectionTransitions = {
  uphold:          { from: ['OPEN'],                              to: 'UPHELD',        by: JUDGE, when: [freshEyes], tells: 'objection.upheld', article: 'R17 §12' },
  refuse:          { from: ['OPEN'],                              to: 'REFUSED',       by: JUDGE, when: [freshEyes], tells: 'objection.refused', article: 'R17 §12' },
  serve:           { from: ['REFUSED'],                           to: 'SAME',          by: JUDGE, when: [], tells: 'objection.served', article: 'R17 §12' },
  askAbove:        { from: ['REFUSED'],                           to: 'RECONSIDERING', by: SUBJECT, when: [served], tells: 'objection.reconsiderationAsked', article: 'R17 §12' },
  upholdAbove:     { from: ['RECONSIDERING'],                     to: 'UPHELD',        by: PRESIDENT, when: [], tells: 'objection.upheld', article: 'R17 §12' },
  refuseAbove:     { from: ['RECONSIDERING'],                     to: 'FINAL',         by: PRESIDENT, when: [], tells: 'objection.finallyRefused', article: 'R17 §12' },
  withdraw:        { from: ['OPEN', 'REFUSED', 'RECONSIDERING'],  to: 'WITHDRAWN',     by: SUBJECT, when: [], tells: 'objection.withdrawn' },
  /** The court has corrected, deleted or revoked: of itself, it may before anybody decided. */
  settle:          { from: ['OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING'], to: 'SETTLED',       by: 'SYSTEM', when: [], tells: 'objection.settled', article: 'R17 §12' },
  /** Ten days after service nobody had asked the court above. */
  lapse:           { from: ['REFUSED'],                           to: 'LAPSED',        by: 'SYSTEM', when: [], tells: 'objection.lapsed', article: 'R17 §12' },
} as const satisfies Transitions<ObjectionStatus, Objected>

export type ObjectionVerb = keyof typeof objectionTransitions
