// Which skills does a seat have, which kinds of task are there, and how urgent is each? Figures are design.
import { type Kind } from '../../../platform/permissions/kinds.js'

export const SEAT_SKILLS = ['LIABILITY', 'ADVICE', 'ONLINE_CLAIM', 'DISPATCH'] as const
export type SeatSkill = (typeof SEAT_SKILLS)[number]

export const ORG_KINDS = ['POLICE', 'INSURER'] as const satisfies readonly Kind[]
export type OrgKind = (typeof ORG_KINDS)[number]

/** Police determine and send, insurers settle: no seat of the one does the work of the other. */
export const SKILLS_OF: Readonly<Record<OrgKind, readonly SeatSkill[]>> = {
  POLICE: ['LIABILITY', 'ADVICE', 'DISPATCH'],
  INSURER: ['ONLINE_CLAIM', 'ADVICE'],
}

export const TASK_KINDS = ['TRIAGE', 'LIABILITY', 'AGREEMENT', 'CORRECTION', 'LOSS_ESCALATION', 'FRAUD_REVIEW', 'DISPATCH', 'RECONCILIATION'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** The highest goes first. Source: design. */
export const PRIORITY = { ROUTINE: 10, PROMISED: 50, URGENT: 80, TOP: 100 } as const
/** What each escalation adds. Source: design. */
export const PRIORITY_STEP = 20

/** Tasks of the police that follow from an accident. */
export const POLICE_TASKS = {
  TRIAGE: { skill: 'ADVICE', priority: PRIORITY.PROMISED },
  LIABILITY: { skill: 'LIABILITY', priority: PRIORITY.PROMISED },
  AGREEMENT: { skill: 'LIABILITY', priority: PRIORITY.PROMISED },
  CORRECTION: { skill: 'LIABILITY', priority: PRIORITY.ROUTINE },
  DISPATCH: { skill: 'DISPATCH', priority: PRIORITY.URGENT },
} as const satisfies Partial<Record<TaskKind, { skill: SeatSkill, priority: number }>>

/** From this step on the shift leader gives the task to whom she wants. */
export const LEADER_ESCALATION = 3
