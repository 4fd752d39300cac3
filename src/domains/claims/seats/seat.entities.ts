// Who sits at which seat (联动席位), with which skills and where, and which tasks wait or are taken?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { ORG_KINDS, SEAT_SKILLS, TASK_KINDS } from './seat.codes.js'
import {
  SEAT_STATUSES, seatTaskTransitions, seatTransitions, TASK_STATUSES, type MovableSeat, type MovableTask, type SeatStatus, type SeatVerb, type TaskStatus,
  type TaskVerb,
} from './seat.transitions.js'

/** One turn of duty of one member of staff. */
export const SeatSchema = defineEntity({
  name: 'Seat', tableName: 'seat',
  properties: {
    ...recordColumns,
    orgKind: code(ORG_KINDS),
    orgPartnerId: text(),
    holderStaffId: text(),
    skills: texts(),
    /** Beginnings of division codes. */
    zones: texts(),
    maxParallel: count(),
    status: code(SEAT_STATUSES),
    offDutyAt: instant().nullable(),
  },
  checks: [
    { name: 'seat_skills', expression: `not ("orgKind" = 'INSURER' and 'LIABILITY' = any("skills")) and not ("orgKind" = 'POLICE' and 'ONLINE_CLAIM' = any("skills"))` },
  ],
  indexes: [
    { properties: ['orgPartnerId'] },
    { name: 'seat_one_on_duty', expression: (_c, _t, name) => `create unique index "${name}" on "seat" ("holderStaffId") where "status" <> 'OFF'` },
  ],
})
export class Seat extends SeatSchema.class {
  /** The only way its status changes. */
  move(verb: SeatVerb, actor: Actor): void {
    this.status = nextStatus<SeatStatus, MovableSeat>(seatTransitions, this, verb, actor)
  }
}
SeatSchema.setClass(Seat)

export const SeatTaskSchema = defineEntity({
  name: 'SeatTask', tableName: 'seatTask',
  properties: {
    ...recordColumns,
    orgKind: code(ORG_KINDS),
    /** Null: any seat of that kind of organisation. */
    orgPartnerId: text().nullable(),
    skill: code(SEAT_SKILLS),
    kind: code(TASK_KINDS),
    accidentId: text().nullable(),
    recordId: text(),
    /** Division of the place. */
    zone: text(),
    priority: count(),
    waitingSince: instant(),
    status: code(TASK_STATUSES),
    takenBySeatId: text().nullable(),
    takenByStaffId: text().nullable(),
    takenAt: instant().nullable(),
    /** Staff from whom it was handed over, oldest first. */
    handedOverFrom: texts(),
    /** Staff to whom the queue does not give it any more: they let it go, or too long rest. */
    passedOverStaffIds: texts(),
    escalation: count(),
    endedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['accidentId'] },
    { name: 'seatTask_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "seatTask" ("recordId", "kind") where "status" in ('WAITING', 'TAKEN')` },
    { name: 'seatTask_queue', expression: (_c, _t, name) =>
      `create index "${name}" on "seatTask" ("orgKind", "priority" desc, "waitingSince", "id") where "status" = 'WAITING'` },
    { name: 'seatTask_taken', expression: (_c, _t, name) => `create index "${name}" on "seatTask" ("takenBySeatId") where "status" = 'TAKEN'` },
  ],
})
export class SeatTask extends SeatTaskSchema.class {
  /** The only way its status changes. */
  move(verb: TaskVerb, actor: Actor): void {
    this.status = nextStatus<TaskStatus, MovableTask>(seatTaskTransitions, this, verb, actor)
  }
}
SeatTaskSchema.setClass(SeatTask)

export type SeatRow = RowOf<typeof SeatSchema>
export type SeatTaskRow = RowOf<typeof SeatTaskSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { seat: SeatRow, seatTask: SeatTaskRow }
}
