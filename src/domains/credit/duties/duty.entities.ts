// Which unit must do what to whom, since when, until when; and whom did it hit?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { MEASURE_MODES } from '../memorandum/effective-mode.js'
import { DUTY_STATUSES, dutyTransitions, NOTICE_KINDS, type DutyVerb } from './duty.transitions.js'

/** Minor conduct that was corrected at once; a first and light one (SZ §67). */
export const SKIP_GROUNDS = ['MINOR_CORRECTED', 'FIRST_AND_LIGHT'] as const
export const HIT_ACTIONS = ['REFUSED', 'LIMITED', 'STRICTER', 'NOTED'] as const

/** 协助任务: one row a measure and unit of a listing, or of the delivered notice of a restriction. */
export const DutySchema = defineEntity({
  name: 'Duty', tableName: 'duty',
  properties: {
    ...recordColumns,
    listingId: text().nullable(),
    restrictionId: text().nullable(),
    partyKind: code(['PERSON', 'UNIT']),
    partyIndex: text(),
    name: text(),
    identityMasked: text(),
    courtPartnerId: text(),
    courtName: text(),
    caseNo: text(),
    measure: text(),
    unit: text(),
    /** Who stands for the unit; null: nobody is connected, or is any more. */
    partnerId: text().nullable(),
    /** How the measure acts under the memorandum's version of that day. */
    mode: code(MEASURE_MODES),
    noticeKind: code(NOTICE_KINDS),
    /** The court's own number of the notice, where it sent one for this duty alone. */
    noticeNo: text().nullable(),
    memorandumVersion: count(),
    ruleDocVersion: text(),
    listVersion: text(),
    status: code(DUTY_STATUSES),
    deliveredAt: instant().nullable(),
    ackDueAt: instant().nullable(),
    ackDueProvisional: flag(),
    ackedAt: instant().nullable(),
    ackId: text().nullable(),
    reminders: count(),
    nextReminderAt: instant().nullable(),
    liaisonAt: instant().nullable(),
    hitCount: count(),
    lastHitAt: instant().nullable(),
    skipGround: code(SKIP_GROUNDS).nullable(),
    skipReason: text().nullable(),
    isDisputed: flag(),
    /** Of an order with a last day: its end, exclusive. When a listing ends stands on the listing. */
    standsUntil: instant().nullable(),
    /** It should never have been opened: hidden from the unit as soon as it has ended. */
    isRevoked: flag(),
    liftAskedAt: instant().nullable(),
    liftTargetAt: instant().nullable(),
    /** 24:00 of the last day, exclusive. */
    liftDueAt: instant().nullable(),
    liftDueProvisional: flag(),
    liftOverdueAt: instant().nullable(),
    liftedAt: instant().nullable(),
  },
  checks: [
    { name: 'duty_hangs_on_one', expression: '("listingId" is null) <> ("restrictionId" is null)' },
    { name: 'duty_delivered', expression: `"status" in ('UNDELIVERED', 'LIFTED') or "deliveredAt" is not null` },
    { name: 'duty_skip_reason', expression: `"status" <> 'SKIPPED' or "skipReason" is not null` },
  ],
  indexes: [
    { properties: ['partyIndex'] }, { properties: ['partnerId', 'id'] }, { properties: ['courtPartnerId', 'id'] }, { properties: ['ackId'] },
    { name: 'duty_one', expression: (_c, _t, name) => `create unique index "${name}" on "duty" (coalesce("listingId", "restrictionId"), "measure", "unit")` },
    { name: 'duty_lapses', expression: (_c, _t, name) => `create index "${name}" on "duty" ("standsUntil") where "liftAskedAt" is null and "standsUntil" is not null` },
    { name: 'duty_waiting', expression: (_c, _t, name) => `create index "${name}" on "duty" ("unit") where "status" = 'UNDELIVERED'` },
    // Whether a unit's duties lie with the partner that stands for it now is asked every few seconds.
    { name: 'duty_held', expression: (_c, _t, name) => `create index "${name}" on "duty" ("unit", "partnerId") where "status" <> 'LIFTED'` },
    { name: 'duty_reminders', expression: (_c, _t, name) => `create index "${name}" on "duty" ("nextReminderAt") where "status" = 'PUSHED'` },
    { name: 'duty_lifts', expression: (_c, _t, name) => `create index "${name}" on "duty" ("liftDueAt") where "liftedAt" is null and "liftOverdueAt" is null` },
  ],
})
export class Duty extends DutySchema.class {
  /** The only way its status changes, but for what a change of the list does to all duties of a listing in one statement. */
  move(verb: DutyVerb, actor: Actor): void {
    this.status = nextStatus(dutyTransitions, this, verb, actor)
  }
}
DutySchema.setClass(Duty)

/** Several duties acknowledged at once (签收). */
export const DutyAckSchema = defineEntity({
  name: 'DutyAck', tableName: 'dutyAck',
  properties: { ...recordColumns, partnerId: text(), staffId: text(), at: instant(), count: count(), lateCount: count() },
})
export class DutyAck extends DutyAckSchema.class {}
DutyAckSchema.setClass(DutyAck)

/** What a unit did to the subject, and the written reason that she gets (SZ §69). */
export const DutyHitSchema = defineEntity({
  name: 'DutyHit', tableName: 'dutyHit',
  properties: {
    ...recordColumns,
    dutyId: text(),
    partnerId: text(),
    courtPartnerId: text(),
    partyIndex: text(),
    measure: text(),
    unit: text(),
    action: code(HIT_ACTIONS),
    at: instant(),
    /** Null: the platform reported what another of its rooms decided. */
    operatorStaffId: text().nullable(),
    docNo: text(),
    basis: text(),
    facts: text(),
    remedy: text(),
    memorandumVersion: count(),
    ruleDocVersion: text(),
  },
  uniques: [{ name: 'dutyHit_document', properties: ['dutyId', 'docNo'] }],
  indexes: [{ properties: ['partyIndex'] }, { properties: ['partnerId', 'id'] }, { properties: ['courtPartnerId', 'id'] }],
})
export class DutyHit extends DutyHitSchema.class {}
DutyHitSchema.setClass(DutyHit)

export type DutyRow = RowOf<typeof DutySchema>
export type DutyAckRow = RowOf<typeof DutyAckSchema>
export type DutyHitRow = RowOf<typeof DutyHitSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { duty: DutyRow, dutyAck: DutyAckRow, dutyHit: DutyHitRow }
}
