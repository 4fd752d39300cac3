// Every way a clue can move: the police assign, verify and close it. States are those of 10.2; its clocks are design.
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const CLUE_STATUSES = ['NEW', 'ASSIGNED', 'VERIFIED', 'FALSE', 'CLOSED'] as const
export type ClueStatus = (typeof CLUE_STATUSES)[number]

export interface MovableClue { readonly status: ClueStatus, readonly assignedStaffId?: string | null | undefined }

const OFFICER = { POLICE: ['COMMUNITY_OFFICER'] } as const
const byAssigned: Condition<MovableClue> = ({ assignedStaffId }, { staffId }) => (assignedStaffId === staffId ? undefined : 'NOT_ASSIGNED_TO_YOU')

export const clueTransitions = {
  assignClue:    { from: ['NEW', 'ASSIGNED'], to: 'ASSIGNED', by: OFFICER, when: [], tells: 'clue.assigned' },
  verifyClue:    { from: ['ASSIGNED'], to: 'VERIFIED', by: OFFICER, when: [byAssigned], tells: 'clue.verified' },
  findClueFalse: { from: ['ASSIGNED'], to: 'FALSE', by: OFFICER, when: [byAssigned], tells: 'clue.foundFalse' },
  closeClue:     { from: ['VERIFIED', 'FALSE'], to: 'CLOSED', by: OFFICER, when: [], tells: 'clue.closed' },
} as const satisfies Transitions<ClueStatus, MovableClue>

export type ClueVerb = keyof typeof clueTransitions
