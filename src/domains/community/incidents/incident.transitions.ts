// Every way an incident, the order to a guard, the patrol and an instruction can move. The police alone close; the clocks are the platform's (source: design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const INCIDENT_STATUSES = ['SEEKING', 'RESPONDING', 'FED_BACK', 'CLOSED'] as const
export const ORDER_STATUSES = ['OFFERED', 'ACCEPTED', 'ARRIVED', 'FED_BACK', 'LAPSED', 'WITHDRAWN'] as const
export const PATROL_STATUSES = ['DISPATCHED', 'ARRIVED', 'FINISHED'] as const
export const INSTRUCTION_STATUSES = ['GIVEN', 'DONE'] as const
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]
export type OrderStatus = (typeof ORDER_STATUSES)[number]
export type PatrolStatus = (typeof PATROL_STATUSES)[number]
export type InstructionStatus = (typeof INSTRUCTION_STATUSES)[number]

/** An order that a guard still has in hand. */
export const LIVE_ORDERS = ['OFFERED', 'ACCEPTED', 'ARRIVED'] as const satisfies readonly OrderStatus[]

export interface MovableIncident { readonly status: IncidentStatus }
export interface MovableOrder { readonly status: OrderStatus, readonly staffId: string }
export interface MovablePatrol { readonly status: PatrolStatus }
export interface MovableInstruction { readonly status: InstructionStatus, readonly staffId: string }

const GUARD = { PROPERTY_COMPANY: ['GUARD'] } as const
const POLICE = { POLICE: ['COMMUNITY_OFFICER'] } as const
const ARTICLE = '物业管理条例 §45'

const byThatGuard: Condition<{ readonly staffId: string }> = ({ staffId }, actor) => (actor.staffId === staffId ? undefined : 'NOT_YOUR_ORDER')

export const incidentTransitions = {
  respond:       { from: ['SEEKING'], to: 'RESPONDING', by: GUARD, when: [], tells: 'incident.responding', article: ARTICLE },
  feedBack:      { from: ['RESPONDING'], to: 'FED_BACK', by: GUARD, when: [], tells: 'incident.fedBack', article: ARTICLE },
  closeIncident: { from: ['SEEKING', 'RESPONDING', 'FED_BACK'], to: 'CLOSED', by: POLICE, when: [], tells: 'incident.closed' },
} as const satisfies Transitions<IncidentStatus, MovableIncident>

export const guardOrderTransitions = {
  acceptOrder:   { from: ['OFFERED'], to: 'ACCEPTED', by: GUARD, when: [byThatGuard], tells: 'guardOrder.accepted' },
  arriveAtOrder: { from: ['ACCEPTED'], to: 'ARRIVED', by: GUARD, when: [byThatGuard], tells: 'guardOrder.arrived' },
  giveFeedback:  { from: ['ARRIVED'], to: 'FED_BACK', by: GUARD, when: [byThatGuard], tells: 'guardOrder.fedBack' },
  lapseOrder:    { from: ['OFFERED'], to: 'LAPSED', by: 'SYSTEM', when: [], tells: 'guardOrder.lapsed' },
  withdrawOrder: { from: ['OFFERED', 'ACCEPTED', 'ARRIVED'], to: 'WITHDRAWN', by: POLICE, when: [], tells: 'guardOrder.withdrawn' },
} as const satisfies Transitions<OrderStatus, MovableOrder>

export const patrolTransitions = {
  arrivePatrol: { from: ['DISPATCHED'], to: 'ARRIVED', by: POLICE, when: [], tells: 'patrol.arrived' },
  finishPatrol: { from: ['DISPATCHED', 'ARRIVED'], to: 'FINISHED', by: POLICE, when: [], tells: 'patrol.finished' },
} as const satisfies Transitions<PatrolStatus, MovablePatrol>

export const guardInstructionTransitions = {
  confirmInstruction: { from: ['GIVEN'], to: 'DONE', by: GUARD, when: [byThatGuard], tells: 'guardInstruction.done' },
} as const satisfies Transitions<InstructionStatus, MovableInstruction>

export type IncidentVerb = keyof typeof incidentTransitions
export type OrderVerb = keyof typeof guardOrderTransitions
export type PatrolVerb = keyof typeof patrolTransitions
