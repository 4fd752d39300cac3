// Every way a seat, a task and a scene team's job can move. States and verbs are the platform's (source: design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'
import { LEADER_ESCALATION } from './seat.codes.js'

export const SEAT_STATUSES = ['IDLE', 'BUSY', 'AWAY', 'OFF'] as const
export const TASK_STATUSES = ['WAITING', 'TAKEN', 'DONE', 'CANCELLED'] as const
export const TEAM_STATUSES = ['OFFLINE', 'ONLINE', 'DISBANDED'] as const
export const JOB_STATUSES = ['OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED', 'FINISHED', 'LAPSED', 'RECALLED', 'HANDED_ON'] as const
export type SeatStatus = (typeof SEAT_STATUSES)[number]
export type TaskStatus = (typeof TASK_STATUSES)[number]
export type TeamStatus = (typeof TEAM_STATUSES)[number]
export type JobStatus = (typeof JOB_STATUSES)[number]

/** A team is on its way or at the scene. */
export const LIVE_JOBS = ['OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED'] as const satisfies readonly JobStatus[]

export interface MovableSeat { readonly status: SeatStatus, readonly holderStaffId: string }
export interface MovableTask { readonly status: TaskStatus, readonly takenByStaffId?: string | null | undefined, readonly escalation: number }
export interface MovableTeam { readonly status: TeamStatus, readonly policeStaffId?: string | null | undefined, readonly insurerStaffId?: string | null | undefined }
export interface MovableJob { readonly status: JobStatus }

export const SEATED = { POLICE: ['SEAT', 'DISPATCHER'], INSURER: ['SEAT'] } as const
export const DISPATCHING = { POLICE: ['DISPATCHER', 'SEAT'] } as const
export const ON_ROAD = { POLICE: ['LIABILITY_OFFICER', 'AUXILIARY'], INSURER: ['LINKAGE_OFFICER'] } as const

const ofHolder: Condition<MovableSeat> = ({ holderStaffId }, { staffId }) => (holderStaffId === staffId ? undefined : 'SEAT_NOT_YOURS')
const ofTaker: Condition<MovableTask> = ({ takenByStaffId }, { staffId }) => (takenByStaffId === staffId ? undefined : 'TASK_NOT_YOURS')
/** What has waited too long is given on by the shift leader, whoever holds it. */
const ofTakerOrLeader: Condition<MovableTask> = (task, actor) =>
  (task.escalation >= LEADER_ESCALATION && actor.kind === 'POLICE' && actor.functions.has('DISPATCHER') ? undefined : ofTaker(task, actor))
const ofMember: Condition<MovableTeam> = ({ policeStaffId, insurerStaffId }, { staffId }) =>
  (staffId !== undefined && [policeStaffId, insurerStaffId].includes(staffId) ? undefined : 'TEAM_NOT_YOURS')

export const seatTransitions = {
  goAway:    { from: ['IDLE', 'BUSY'], to: 'AWAY', by: SEATED, when: [ofHolder], tells: 'seat.away' },
  comeBack:  { from: ['AWAY'], to: 'IDLE', by: SEATED, when: [ofHolder], tells: 'seat.back' },
  goOffDuty: { from: ['IDLE', 'BUSY', 'AWAY'], to: 'OFF', by: SEATED, when: [ofHolder], tells: 'seat.offDuty' },
  occupy:    { from: ['IDLE'], to: 'BUSY', by: 'SYSTEM', when: [], tells: 'seat.busy' },
  free:      { from: ['BUSY'], to: 'IDLE', by: 'SYSTEM', when: [], tells: 'seat.idle' },
} as const satisfies Transitions<SeatStatus, MovableSeat>

export const seatTaskTransitions = {
  take:     { from: ['WAITING'], to: 'TAKEN', by: SEATED, when: [], tells: 'seatTask.taken' },
  release:  { from: ['TAKEN'], to: 'WAITING', by: SEATED, when: [ofTaker], tells: 'seatTask.released' },
  handOver: { from: ['WAITING', 'TAKEN'], to: 'TAKEN', by: SEATED, when: [ofTakerOrLeader], tells: 'seatTask.handedOver' },
  finish:   { from: ['TAKEN'], to: 'DONE', by: SEATED, when: [ofTaker], tells: 'seatTask.done' },
  passOn:   { from: ['WAITING', 'TAKEN'], to: 'WAITING', by: 'SYSTEM', when: [], tells: 'seatTask.passedOn' },
  settle:   { from: ['WAITING', 'TAKEN'], to: 'DONE', by: 'SYSTEM', when: [], tells: 'seatTask.done' },
  cancel:   { from: ['WAITING', 'TAKEN'], to: 'CANCELLED', by: 'SYSTEM', when: [], tells: 'seatTask.cancelled' },
} as const satisfies Transitions<TaskStatus, MovableTask>

export const sceneTeamTransitions = {
  goOnline:  { from: ['OFFLINE'], to: 'ONLINE', by: ON_ROAD, when: [ofMember], tells: 'sceneTeam.online' },
  goOffline: { from: ['ONLINE'], to: 'OFFLINE', by: ON_ROAD, when: [ofMember], tells: 'sceneTeam.offline' },
  fallSilent:{ from: ['ONLINE'], to: 'OFFLINE', by: 'SYSTEM', when: [], tells: 'sceneTeam.offline' },
  disband:   { from: ['OFFLINE', 'ONLINE'], to: 'DISBANDED', by: DISPATCHING, when: [], tells: 'sceneTeam.disbanded' },
} as const satisfies Transitions<TeamStatus, MovableTeam>

export const dispatchJobTransitions = {
  accept: { from: ['OFFERED'], to: 'ACCEPTED', by: ON_ROAD, when: [], tells: 'dispatchJob.accepted' },
  arrive: { from: ['ACCEPTED'], to: 'ARRIVED', by: ON_ROAD, when: [], tells: 'dispatchJob.arrived' },
  clear:  { from: ['ARRIVED'], to: 'CLEARED', by: ON_ROAD, when: [], tells: 'dispatchJob.cleared' },
  finish: { from: ['ARRIVED', 'CLEARED'], to: 'FINISHED', by: ON_ROAD, when: [], tells: 'dispatchJob.finished' },
  lapse:  { from: ['OFFERED'], to: 'LAPSED', by: 'SYSTEM', when: [], tells: 'dispatchJob.lapsed' },
  recall: { from: ['OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED'], to: 'RECALLED', by: DISPATCHING, when: [], tells: 'dispatchJob.recalled' },
} as const satisfies Transitions<JobStatus, MovableJob>

export type SeatVerb = keyof typeof seatTransitions
export type TaskVerb = keyof typeof seatTaskTransitions
export type TeamVerb = keyof typeof sceneTeamTransitions
export type JobVerb = keyof typeof dispatchJobTransitions
