// Every way a member, a site, a guard post and a guard's shift can move. States and verbs are the platform's (source: design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const MEMBER_STATUSES = ['MEMBER', 'REMOVED'] as const
export const SITE_STATUSES = ['OPEN', 'CLOSED'] as const
export const SHIFT_STATUSES = ['PLANNED', 'ON_DUTY', 'OFF_DUTY', 'MISSED', 'CANCELLED'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]
export type SiteStatus = (typeof SITE_STATUSES)[number]
export type ShiftStatus = (typeof SHIFT_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovableMember { readonly status: MemberStatus }
export interface MovableSite { readonly status: SiteStatus }
export interface MovableShift { readonly status: ShiftStatus, readonly staffId: string }

const GUARD = { PROPERTY_COMPANY: ['GUARD'] } as const
const MANAGER = { PROPERTY_COMPANY: ['SITE_MANAGER'] } as const

const byThatGuard: Condition<MovableShift> = ({ staffId }, actor) => (actor.staffId === staffId ? undefined : 'NOT_YOUR_SHIFT')

export const associationMemberTransitions = {
  removeMember: { from: ['MEMBER'], to: 'REMOVED', by: { POLICE: ['COMMUNITY_OFFICER'] }, when: [], tells: 'associationMember.removed' },
} as const satisfies Transitions<MemberStatus, MovableMember>

export const siteTransitions = {
  closeSite: { from: ['OPEN'], to: 'CLOSED', by: MANAGER, when: [], tells: 'site.closed' },
} as const satisfies Transitions<SiteStatus, MovableSite>

export const guardPostTransitions = {
  closeGuardPost: { from: ['OPEN'], to: 'CLOSED', by: MANAGER, when: [], tells: 'guardPost.closed' },
} as const satisfies Transitions<SiteStatus, MovableSite>

export const guardShiftTransitions = {
  goOnGuard:         { from: ['PLANNED'], to: 'ON_DUTY', by: GUARD, when: [byThatGuard], tells: 'guardShift.begun' },
  goOffGuard:        { from: ['ON_DUTY'], to: 'OFF_DUTY', by: GUARD, when: [byThatGuard], tells: 'guardShift.ended' },
  cancelGuardShift:  { from: ['PLANNED'], to: 'CANCELLED', by: MANAGER, when: [], tells: 'guardShift.cancelled' },
  endGuardShift:     { from: ['ON_DUTY'], to: 'OFF_DUTY', by: 'SYSTEM', when: [], tells: 'guardShift.ranOut' },
  missGuardShift:    { from: ['PLANNED'], to: 'MISSED', by: 'SYSTEM', when: [], tells: 'guardShift.missed' },
} as const satisfies Transitions<ShiftStatus, MovableShift>

export type ShiftVerb = keyof typeof guardShiftTransitions
