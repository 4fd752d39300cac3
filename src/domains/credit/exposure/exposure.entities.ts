// Which boards are there, and which notice hangs on which, since when, put up and taken down by whom?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { BOARD_PLACE_CODES } from './board-places.js'
import { WITHDRAWAL_REASON_CODES } from './exposure.rules.js'
import { BOARD_STATUSES, exposureNoticeTransitions, NOTICE_STATUSES, noticeBoardTransitions, type Exposed, type NoticeStatus, type NoticeVerb } from './exposure.transitions.js'

export const WARNING_WAYS = ['SMS', 'LETTER'] as const

export const NoticeBoardSchema = defineEntity({
  name: 'NoticeBoard', tableName: 'noticeBoard',
  properties: {
    ...recordColumns,
    courtPartnerId: text(),
    place: code(BOARD_PLACE_CODES),
    name: text(),
    /** Of the board; nobody's home. */
    address: text(),
    latE6: count(),
    lonE6: count(),
    /** Shows and takes down by itself. */
    isDigital: flag(),
    /** Whose staff post there; null: the court's own. */
    propertyPartnerId: text().nullable(),
    propertyName: text().nullable(),
    status: code(BOARD_STATUSES),
    closedAt: instant().nullable(),
  },
  checks: [{ name: 'noticeBoard_place', expression: `"place" in ('COURT_BOARD', 'COMPOUND_GATE', 'COMPOUND_LOBBY', 'VILLAGE_BOARD')` }],
  indexes: [
    { properties: ['courtPartnerId', 'id'] }, { properties: ['propertyPartnerId'] },
    { name: 'noticeBoard_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "noticeBoard" ("courtPartnerId", "name") where "status" = 'OPEN'` },
  ],
})
export class NoticeBoard extends NoticeBoardSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof noticeBoardTransitions, actor: Actor): void {
    this.status = nextStatus(noticeBoardTransitions, this, verb, actor)
  }
}
NoticeBoardSchema.setClass(NoticeBoard)

export const ExposureNoticeSchema = defineEntity({
  name: 'ExposureNotice', tableName: 'exposureNotice',
  properties: {
    ...recordColumns,
    courtPartnerId: text(),
    propertyPartnerId: text().nullable(),
    listingId: text(),
    partyIndex: text(),
    boardId: text(),
    status: code(NOTICE_STATUSES),
    text: text(),
    remark: text().nullable(),
    /** SHA-256 of the judge's record that the notice names and pictures no child. */
    childCheckHash: text(),
    draftedByStaffId: text(),
    warnedOn: day().nullable(),
    warningWay: code(WARNING_WAYS).nullable(),
    warningHash: text().nullable(),
    approvedByStaffId: text().nullable(),
    approvedAt: instant().nullable(),
    /** First and last day on the board. */
    fromOn: day().nullable(),
    toOn: day().nullable(),
    /** Of this listing on this board, with those of notices that came down before. */
    renewals: count(),
    /** Days that such notices hung. */
    daysBefore: count(),
    /** Number of the notice of assistance to the property company (协助执行通知书), and its delivery. */
    assistanceNo: text().nullable(),
    instructedAt: instant().nullable(),
    postedAt: instant().nullable(),
    postedByStaffId: text().nullable(),
    postedByPartnerId: text().nullable(),
    postedLatE6: count().nullable(),
    postedLonE6: count().nullable(),
    postedEvidenceId: text().nullable(),
    postedHash: text().nullable(),
    withdrawnAt: instant().nullable(),
    withdrawalReason: code(WITHDRAWAL_REASON_CODES).nullable(),
    removalTargetAt: instant().nullable(),
    removalDueAt: instant().nullable(),
    removalDueProvisional: flag(),
    /** Past the target of 24 hours, past the three working days. */
    removalLateAt: instant().nullable(),
    removalBreachedAt: instant().nullable(),
    removedAt: instant().nullable(),
    /** Null when the board took it down by itself. */
    removedByStaffId: text().nullable(),
    removedLatE6: count().nullable(),
    removedLonE6: count().nullable(),
    removedEvidenceId: text().nullable(),
    removedHash: text().nullable(),
  },
  uniques: [{ name: 'exposureNotice_posting', properties: ['postedEvidenceId'] }, { name: 'exposureNotice_removal', properties: ['removedEvidenceId'] }],
  checks: [
    { name: 'exposureNotice_approved', expression: `"status" = 'DRAFT' or "status" = 'VOID' or ("approvedByStaffId" is not null and "warnedOn" is not null and "fromOn" is not null)` },
    { name: 'exposureNotice_warned', expression: '"fromOn" is null or "fromOn" >= ("warnedOn" + 7)' },
    { name: 'exposureNotice_fourEyes', expression: '"approvedByStaffId" is null or "approvedByStaffId" <> "draftedByStaffId"' },
    { name: 'exposureNotice_instructed', expression: '"postedByPartnerId" is null or "postedByPartnerId" = "courtPartnerId" or "instructedAt" is not null' },
    { name: 'exposureNotice_renewals', expression: '"renewals" >= 0 and "renewals" <= 1' },
    { name: 'exposureNotice_removed', expression: `"status" <> 'REMOVED' or "removedAt" is not null` },
  ],
  indexes: [
    { properties: ['courtPartnerId', 'id'] }, { properties: ['propertyPartnerId'] }, { properties: ['listingId'] }, { properties: ['partyIndex'] },
    { name: 'exposureNotice_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "exposureNotice" ("listingId", "boardId") where "status" in ('DRAFT', 'APPROVED', 'POSTED')` },
    { name: 'exposureNotice_period', expression: (_c, _t, name) => `create index "${name}" on "exposureNotice" ("toOn") where "status" in ('APPROVED', 'POSTED') and "withdrawnAt" is null` },
    { name: 'exposureNotice_down', expression: (_c, _t, name) => `create index "${name}" on "exposureNotice" ("removalTargetAt") where "status" = 'POSTED' and "withdrawnAt" is not null` },
  ],
})
export class ExposureNotice extends ExposureNoticeSchema.class {
  /** The only way its status changes. */
  move(verb: NoticeVerb, actor: Actor): void {
    this.status = nextStatus<NoticeStatus, Exposed>(exposureNoticeTransitions, this, verb, actor)
  }
}
ExposureNoticeSchema.setClass(ExposureNotice)

export type NoticeBoardRow = RowOf<typeof NoticeBoardSchema>
export type ExposureNoticeRow = RowOf<typeof ExposureNoticeSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { noticeBoard: NoticeBoardRow, exposureNotice: ExposureNoticeRow }
}
