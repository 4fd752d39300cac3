// Every way a member of staff and a certificate can move (164号 §70, §73; names of states and verbs are the platform's).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const STAFF_STATUSES = ['ACTIVE', 'SUSPENDED', 'LEFT'] as const
export type StaffStatus = (typeof STAFF_STATUSES)[number]
export const QUALIFICATION_STATUSES = ['VALID', 'SUSPENDED', 'REVOKED'] as const
export type QualificationStatus = (typeof QUALIFICATION_STATUSES)[number]

export interface MovableStaff { readonly id: string, readonly status: StaffStatus }
export interface MovableQualification { readonly staffId: string, readonly status: QualificationStatus }

/** Nobody supervises himself. */
const notOneself: Condition<MovableStaff> = ({ id }, { staffId }) => (id === staffId ? 'FOUR_EYES' : undefined)
const notOnesOwn: Condition<MovableQualification> = (qualification, { staffId }) => (qualification.staffId === staffId ? 'FOUR_EYES' : undefined)

const SUPERVISOR = { POLICE: ['SUPERVISOR'] } as const

export const staffTransitions = {
  suspend: { from: ['ACTIVE'],    to: 'SUSPENDED', by: SUPERVISOR, when: [notOneself], tells: 'staff.suspended', article: '164号 §70' },
  restore: { from: ['SUSPENDED'], to: 'ACTIVE',    by: SUPERVISOR, when: [notOneself], tells: 'staff.restored' },
} as const satisfies Transitions<StaffStatus, MovableStaff>

export const qualificationTransitions = {
  revoke: { from: ['VALID', 'SUSPENDED'], to: 'REVOKED', by: SUPERVISOR, when: [notOnesOwn], tells: 'qualification.revoked', article: '164号 §73' },
} as const satisfies Transitions<QualificationStatus, MovableQualification>

export type StaffVerb = keyof typeof staffTransitions
