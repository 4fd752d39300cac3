// What do the words of seats, tasks and scene teams mean in the API?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type ORG_KINDS, type SEAT_SKILLS, type TASK_KINDS } from './seat.codes.js'
import { type JOB_STATUSES, type SEAT_STATUSES, type TASK_STATUSES, type TEAM_STATUSES } from './seat.transitions.js'
import { type DISPATCH_WAYS, type TEAM_KIT } from './team.entities.js'

/** Every value is told: a missing one does not compile. */
export const SeatOrgEnum = enumOf<(typeof ORG_KINDS)[number]>('SeatOrg', 'Whose seat or queue it is.', { POLICE: 'The police (公安交管).', INSURER: 'An insurer (保险公司).' })
export const SeatSkillEnum = enumOf<(typeof SEAT_SKILLS)[number]>('SeatSkill', 'What a seat can do (席位技能).', {
  LIABILITY: 'Determines liability (定责); police only.', ADVICE: 'Advises and triages by phone (电话指导).', ONLINE_CLAIM: 'Handles claims online (线上理赔); insurers only.',
  DISPATCH: 'Sends teams (派警); police only.',
})
export const SeatStatusEnum = enumOf<(typeof SEAT_STATUSES)[number]>('SeatStatus', 'Where a seat stands.', {
  IDLE: 'On duty without a task (空闲).', BUSY: 'On duty with tasks (忙碌).', AWAY: 'Away for a while; gets no task (暂离).', OFF: 'Off duty (离席).',
})
export const SeatTaskKindEnum = enumOf<(typeof TASK_KINDS)[number]>('SeatTaskKind', 'What a task is about.', {
  TRIAGE: 'A report waits for its lane, or for advice (分流指导).', LIABILITY: 'Parties wait for liability (在线定责); five minutes are promised.',
  AGREEMENT: 'An agreement with a non-motor vehicle waits to be confirmed (协议确认).',
  CORRECTION: 'An insurer challenges a certificate (认定异议).', LOSS_ESCALATION: 'A loss is above somebody\'s authority (定损升级).',
  FRAUD_REVIEW: 'A match waits for a person (欺诈核查).', DISPATCH: 'Somebody must go there (派警).', RECONCILIATION: 'Payments and statement differ (对账差异).',
})
export const SeatTaskStatusEnum = enumOf<(typeof TASK_STATUSES)[number]>('SeatTaskStatus', 'Where a task stands.', {
  WAITING: 'Waits in the queue (待领取).', TAKEN: 'Somebody works on it (办理中).', DONE: 'Done (已办结).', CANCELLED: 'Not needed any more (已取消).',
})
export const SceneTeamStatusEnum = enumOf<(typeof TEAM_STATUSES)[number]>('SceneTeamStatus', 'Where a scene team stands.', {
  OFFLINE: 'Not on the road (未上线).', ONLINE: 'On the road (在线).', DISBANDED: 'Disbanded (已解散).',
})
export const TeamKitEnum = enumOf<(typeof TEAM_KIT)[number]>('SceneTeamKit', 'What a team carries.', { RECORDER: 'Body recorder (执法记录仪).', CONES: 'Cones (锥桶).', TABLET: 'Tablet (平板).' })
export const DispatchWayEnum = enumOf<(typeof DISPATCH_WAYS)[number]>('DispatchWay', 'Who helps at the scene.', {
  TEAM: 'A scene team rides there (联动组出警).', POINT: 'No team is near: the nearest rural point (就近农村点位).', PHONE: 'Nobody is near: the seat helps by phone (席位电话指导).',
})
export const DispatchJobStatusEnum = enumOf<(typeof JOB_STATUSES)[number]>('DispatchJobStatus', 'Where a job stands.', {
  OFFERED: 'Offered to a team (待接受).', ACCEPTED: 'On its way (已接受).', ARRIVED: 'At the scene (已到达).', CLEARED: 'The road is clear (已清障).', FINISHED: 'Finished (已完成).',
  LAPSED: 'Not accepted in time (超时未接).', RECALLED: 'Called back (已撤回).', HANDED_ON: 'No team: left to a point or to the phone (已转交).',
})
