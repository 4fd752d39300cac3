// Where do villagers find help (劝导站, 保险服务站), who is posted there, who is on duty, and which resources are shared?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { step } from '../../../platform/transitions.js'
import { POSTING_ROLES } from './roles.js'
import { POINT_TYPES, SHARED_RESOURCES } from './rural.codes.js'
import {
  POINT_STATUSES, POSTING_STATUSES, ruralPointTransitions, ruralPostingTransitions, SHARING_STATUSES, sharingTransitions,
  type MovablePoint, type MovablePosting, type MovableSharing, type PointStatus, type PointVerb, type PostingStatus, type PostingVerb, type SharingStatus,
  type SharingVerb,
} from './rural.transitions.js'

export const RuralPointSchema = defineEntity({
  name: 'RuralPoint', tableName: 'ruralPoint',
  properties: {
    ...recordColumns,
    type: code(POINT_TYPES),
    /** Division of the village, twelve digits. */
    adminCode: text(),
    name: text(),
    latE6: count(),
    lonE6: count(),
    openHours: text(),
    phone: text(),
    services: texts(),
    ownerPartnerId: text(),
    status: code(POINT_STATUSES),
    closedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['ownerPartnerId'] },
    { properties: ['adminCode'] },
    { name: 'ruralPoint_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "ruralPoint" ("ownerPartnerId", "adminCode", "name") where "status" = 'OPEN'` },
  ],
})
export class RuralPoint extends RuralPointSchema.class {
  /** The only way its status changes. */
  move(verb: PointVerb, actor: Actor): void {
    step<PointStatus, MovablePoint>(ruralPointTransitions, this, verb, actor)
    this.status = ruralPointTransitions[verb].to
  }
}
RuralPointSchema.setClass(RuralPoint)

/** One hat of one person at one point for a term; who wears two has two postings. */
export const RuralPostingSchema = defineEntity({
  name: 'RuralPosting', tableName: 'ruralPosting',
  properties: {
    ...recordColumns,
    staffId: text(),
    /** Her employer. */
    partnerId: text(),
    /** Her employer, or the owner of the point to whom she is lent. */
    postedByPartnerId: text(),
    pointId: text(),
    role: code(POSTING_ROLES),
    validFrom: day(),
    validTo: day(),
    status: code(POSTING_STATUSES),
    endedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['pointId'] },
    // With one live posting of a hat, no two terms can overlap.
    { name: 'ruralPosting_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "ruralPosting" ("staffId", "pointId", "role") where "status" <> 'ENDED'` },
  ],
})
export class RuralPosting extends RuralPostingSchema.class {
  /** The only way its status changes. */
  move(verb: PostingVerb, actor: Actor): void {
    step<PostingStatus, MovablePosting>(ruralPostingTransitions, this, verb, actor)
    this.status = ruralPostingTransitions[verb].to
  }
}
RuralPostingSchema.setClass(RuralPosting)

export const RuralShiftSchema = defineEntity({
  name: 'RuralShift', tableName: 'ruralShift',
  properties: {
    ...recordColumns,
    postingId: text(),
    staffId: text(),
    partnerId: text(),
    pointId: text(),
    role: code(POSTING_ROLES),
    checkedInAt: instant(),
    checkedOutAt: instant().nullable(),
  },
  indexes: [
    { properties: ['pointId'] },
    { name: 'ruralShift_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "ruralShift" ("postingId") where "checkedOutAt" is null` },
  ],
})
export class RuralShift extends RuralShiftSchema.class {}
RuralShiftSchema.setClass(RuralShift)

export const SharingAgreementSchema = defineEntity({
  name: 'SharingAgreement', tableName: 'sharingAgreement',
  properties: {
    ...recordColumns,
    fromPartnerId: text(),
    toPartnerId: text(),
    resource: code(SHARED_RESOURCES),
    /** A point, a member of staff, or the owner's own name for a camera or data set. */
    resourceId: text(),
    purpose: text(),
    fields: texts(),
    validFrom: day(),
    validTo: day(),
    status: code(SHARING_STATUSES),
    endedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['toPartnerId'] },
    { name: 'sharingAgreement_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "sharingAgreement" ("fromPartnerId", "toPartnerId", "resource", "resourceId") where "status" <> 'ENDED'` },
  ],
})
export class SharingAgreement extends SharingAgreementSchema.class {
  /** The only way its status changes. */
  move(verb: SharingVerb, actor: Actor): void {
    step<SharingStatus, MovableSharing>(sharingTransitions, this, verb, actor)
    this.status = sharingTransitions[verb].to
  }
}
SharingAgreementSchema.setClass(SharingAgreement)

export type RuralPointRow = RowOf<typeof RuralPointSchema>
export type RuralPostingRow = RowOf<typeof RuralPostingSchema>
export type RuralShiftRow = RowOf<typeof RuralShiftSchema>
export type SharingAgreementRow = RowOf<typeof SharingAgreementSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { ruralPoint: RuralPointRow, ruralPosting: RuralPostingRow, ruralShift: RuralShiftRow, sharingAgreement: SharingAgreementRow }
}
