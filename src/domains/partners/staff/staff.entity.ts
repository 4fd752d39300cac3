// Who acts for a partner, with which key, in which functions, and qualified until when?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { step } from '../../../platform/transitions.js'
import {
  QUALIFICATION_STATUSES, qualificationTransitions, STAFF_STATUSES, staffTransitions,
  type MovableQualification, type MovableStaff, type QualificationStatus, type StaffStatus, type StaffVerb,
} from './staff.transitions.js'

export const StaffSchema = defineEntity({
  name: 'Staff', tableName: 'staff',
  properties: {
    ...recordColumns,
    partnerId: text(),
    stationId: text().nullable(),
    policeUnitId: text().nullable(),
    name: text(),
    functions: texts(),
    /** Keyed hash of the person's own identity number, where the partner has told it: one person may serve two partners. */
    personIndex: text().nullable(),
    publicJwk: text(),
    status: code(STAFF_STATUSES),
    statusReason: text().nullable(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class Staff extends StaffSchema.class {
  /** The only way the status changes. */
  move(verb: StaffVerb, actor: Actor): void {
    step<StaffStatus, MovableStaff>(staffTransitions, this, verb, actor)
    this.status = staffTransitions[verb].to
  }
}
StaffSchema.setClass(Staff)

/** A certificate (资格证书) of one function, bound to one person and station; inspectors' are issued by the police (164号 §73). */
export const QualificationSchema = defineEntity({
  name: 'Qualification', tableName: 'qualification',
  properties: {
    ...recordColumns,
    staffId: text(),
    function: text(),
    certificateNo: text(),
    validFrom: day(),
    /** Last day it holds. */
    validTo: day(),
    /** 12 a year; none left suspends the certificate. Source: design. */
    points: count(),
    status: code(QUALIFICATION_STATUSES),
    statusReason: text().nullable(),
  },
  uniques: [{ properties: ['certificateNo', 'function'] }],
  indexes: [{ properties: ['staffId'] }],
})
export class Qualification extends QualificationSchema.class {
  revoke(actor: Actor): void {
    step<QualificationStatus, MovableQualification>(qualificationTransitions, this, 'revoke', actor)
    this.status = qualificationTransitions.revoke.to
  }
}
QualificationSchema.setClass(Qualification)

export type StaffRow = RowOf<typeof StaffSchema>
export type QualificationRow = RowOf<typeof QualificationSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { staff: StaffRow, qualification: QualificationRow }
}
