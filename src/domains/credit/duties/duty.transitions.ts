// Every way a duty of a unit (协助任务) can move: pushed, acknowledged, applied, lifted (rule book 3.4).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const DUTY_STATUSES = ['UNDELIVERED', 'PUSHED', 'ACKED', 'APPLIED', 'SKIPPED', 'LIFTED'] as const
export type DutyStatus = (typeof DUTY_STATUSES)[number]
export const NOTICE_KINDS = ['BULLETIN', 'ASSISTANCE_NOTICE'] as const

/** What the conditions look at; the entity and the row both are one. */
export interface DutyLike {
  readonly status: DutyStatus
  readonly noticeKind: (typeof NOTICE_KINDS)[number]
  readonly liftAskedAt?: Date | null | undefined
  /** Its listing or order has ended, and the lifting is not asked yet; absent: not looked at. */
  readonly isOver?: boolean
}

/** From the moment the list lets somebody go nothing may be done to her, whether or not the unit has recorded the end. */
const stands: Condition<DutyLike> = ({ liftAskedAt }) => (liftAskedAt ? 'DUTY_ENDED' : undefined)
const runs: Condition<DutyLike> = ({ liftAskedAt, isOver = false }) => (liftAskedAt || isOver ? 'DUTY_ENDED' : undefined)
const liftAsked: Condition<DutyLike> = ({ liftAskedAt }) => (liftAskedAt ? undefined : 'LIFT_NOT_ASKED')
/** A notice of assistance (协助执行通知书) binds; leniency is for what rests on the list alone. */
const lenient: Condition<DutyLike> = ({ noticeKind }) => (noticeKind === 'ASSISTANCE_NOTICE' ? 'NOTICE_BINDS' : undefined)

const UNIT = { SIGNATORY: ['CLERK', 'REVIEWER'], BANK: ['CLERK', 'REVIEWER'], INSURER: ['CLERK'], POLICE: ['REGISTRAR'] } as const
const DECIDES = { SIGNATORY: ['REVIEWER'], BANK: ['REVIEWER'] } as const

export const dutyTransitions = {
  deliver:     { from: ['UNDELIVERED'],                          to: 'PUSHED', by: 'SYSTEM', when: [stands], tells: 'duty.opened', article: 'R17 §8, R15 §6' },
  handOver:    { from: ['PUSHED', 'ACKED', 'APPLIED', 'SKIPPED'], to: 'SAME', by: 'SYSTEM', when: [], tells: 'duty.handedOver' },
  /** The binding of its unit ended, and nobody is bound after it. */
  vacate:      { from: ['PUSHED', 'ACKED', 'APPLIED', 'SKIPPED'], to: 'SAME', by: 'SYSTEM', when: [], tells: 'duty.unheld' },
  acknowledge: { from: ['PUSHED'],                               to: 'ACKED', by: UNIT, when: [runs], tells: 'duty.acknowledged' },
  apply:       { from: ['PUSHED', 'ACKED', 'APPLIED'],           to: 'APPLIED', by: UNIT, when: [stands], tells: 'duty.hit', article: 'SZ §69' },
  skip:        { from: ['PUSHED', 'ACKED'],                      to: 'SKIPPED', by: DECIDES, when: [stands, lenient], tells: 'duty.skipped', article: 'SZ §67' },
  lift:        { from: ['PUSHED', 'ACKED', 'APPLIED', 'SKIPPED'], to: 'LIFTED', by: UNIT, when: [liftAsked], tells: 'duty.lifted', article: 'R17 §10' },
  endAtOnce:   { from: ['UNDELIVERED', 'PUSHED', 'ACKED', 'APPLIED', 'SKIPPED'], to: 'LIFTED', by: 'SYSTEM', when: [], tells: 'duty.ended', article: 'R17 §10' },
  remind:      { from: ['PUSHED'],                               to: 'PUSHED', by: 'SYSTEM', when: [stands], tells: 'duty.reminded' },
  askLiaison:  { from: ['PUSHED'],                               to: 'PUSHED', by: 'SYSTEM', when: [stands], tells: 'duty.liaisonAsked' },
  missLift:    { from: ['PUSHED', 'ACKED', 'APPLIED', 'SKIPPED'], to: 'SAME', by: 'SYSTEM', when: [liftAsked], tells: 'duty.liftOverdue', article: 'R17 §10' },
} as const satisfies Transitions<DutyStatus, DutyLike>

export type DutyVerb = keyof typeof dutyTransitions
