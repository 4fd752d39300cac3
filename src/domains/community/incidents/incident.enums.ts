// By which words does the API tell the kinds and states of incidents, orders and patrols?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { GUARD_ACTS, INCIDENT_KINDS, NEVER, type GuardAct, type IncidentKind, type IncidentLevel, type InstructionKind, type NeverCode, type PATROL_URGENCIES } from './guard.rules.js'
import { type IncidentStatus, type InstructionStatus, type OrderStatus, type PatrolStatus } from './incident.transitions.js'

const KINDS = Object.fromEntries(Object.entries(INCIDENT_KINDS).map(([code, { en, zh, level }]) => [code, `${en} (${zh}), level ${level}.`])) as Record<IncidentKind, string>
const ACTS = Object.fromEntries(Object.entries(GUARD_ACTS).map(([code, { en, zh, levels, article }]) => [code, `${en} (${zh}), level ${levels.join(', ')}${article ? `; ${article}` : ''}.`])) as Record<GuardAct, string>
const NEVERS = Object.fromEntries(Object.entries(NEVER).map(([code, { en, zh, article }]) => [code, `To ${en} (${zh}), ${article}.`])) as Record<NeverCode, string>

const LEVELS: Readonly<Record<IncidentLevel, string>> = { I: 'Danger to life (一级).', II: 'An offence (二级).', III: 'A dispute or a nuisance (三级).' }
const STATUSES: Readonly<Record<IncidentStatus, string>> = {
  SEEKING: 'A guard is sought (待响应).', RESPONDING: 'A guard has accepted (处置中).', FED_BACK: 'The guard has reported (已反馈).', CLOSED: 'Closed by the police (已办结).',
}
const ORDERS: Readonly<Record<OrderStatus, string>> = {
  OFFERED: 'Given; to be accepted in 60 seconds (待接单).', ACCEPTED: 'Accepted (已接单).', ARRIVED: 'At the spot (已到场).', FED_BACK: 'Reported (已反馈).',
  LAPSED: 'Not accepted in time (超时未接).', WITHDRAWN: 'Withdrawn with the incident (已撤回).',
}
const PATROLS: Readonly<Record<PatrolStatus, string>> = { DISPATCHED: 'On the way (已派警).', ARRIVED: 'There (已到场).', FINISHED: 'Finished (已结束).' }
const URGENCIES: Readonly<Record<(typeof PATROL_URGENCIES)[number], string>> = {
  AT_ONCE: 'Level I: at once (立即出警).', DISPATCHED: 'Level II: dispatched (派警).', ON_REQUEST: 'Level III: on request (按需出警).',
}
const INSTRUCTIONS: Readonly<Record<InstructionKind, string>> = {
  PATROL_ROUND: 'Walk a round (巡查).', STAND_BY: 'Stand by at the post (值守).', GUIDE_TRAFFIC: 'Guide traffic (疏导交通).', CHECK_HAZARD: 'Look at a hazard (查看隐患).',
  PUBLIC_NOTICE: 'Post a notice that is meant for the public (张贴公开通告).',
}
const INSTRUCTION_STATUS: Readonly<Record<InstructionStatus, string>> = { GIVEN: 'Given (已下达).', DONE: 'Done (已完成).' }

export const IncidentKindEnum = enumOf('IncidentKind', 'What happened; the level follows from it.', KINDS)
export const IncidentLevelEnum = enumOf('IncidentLevel', 'How grave it is (警情等级).', LEVELS)
export const IncidentStatusEnum = enumOf('IncidentStatus', 'Where an incident stands.', STATUSES)
export const GuardActEnum = enumOf('GuardAct', 'What a guard may do, by level.', ACTS)
export const GuardOrderStatusEnum = enumOf('GuardOrderStatus', 'Where a first-response order stands.', ORDERS)
export const PatrolStatusEnum = enumOf('PatrolStatus', 'Where a patrol stands.', PATROLS)
export const PatrolUrgencyEnum = enumOf('PatrolUrgency', 'How a patrol comes.', URGENCIES)
export const InstructionKindEnum = enumOf('GuardInstructionKind', 'What a guard can be told besides an incident; nothing that 保安服务管理条例 §30 forbids is among them.', INSTRUCTIONS)
export const InstructionStatusEnum = enumOf('GuardInstructionStatus', 'Where an instruction stands.', INSTRUCTION_STATUS)
export const NeverEnum = enumOf('GuardNever', 'What no order may ask of a guard; an output only.', NEVERS)
