// Whom did a wrong listing mislead, by what, until when must it be undone, and who has said so?
import { defineEntity, p } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CORRECTION_STATUSES, correctionTransitions, type CorrectionVerb } from './correction.transitions.js'

export const CORRECTION_CAUSES = ['REVOKED', 'CORRECTED'] as const
export const CORRECTION_ITEM_KINDS = ['SCREENING', 'NOTICE', 'DUTY_HIT', 'POLICY_CHECK'] as const

/** One a holder and look at a change: what a second look finds has days of its own. */
export const CorrectionNoticeSchema = defineEntity({
  name: 'CorrectionNotice', tableName: 'correctionNotice',
  properties: {
    ...recordColumns,
    listingId: text(),
    listSeq: count(),
    listVersion: text(),
    courtPartnerId: text(),
    courtName: text(),
    partnerId: text(),
    cause: code(CORRECTION_CAUSES),
    /** Published fields that were wrong; empty of a revocation: all of it was. */
    fields: texts(),
    itemCount: count(),
    status: code(CORRECTION_STATUSES),
    /** Exclusive; three working days (design, as the court's own). */
    dueAt: instant(),
    isProvisional: flag(),
    overdueAt: instant().nullable(),
    confirmedAt: instant().nullable(),
    confirmedByStaffId: text().nullable(),
    undone: text().nullable(),
  },
  checks: [{ name: 'correctionNotice_confirmed', expression: `("status" = 'CONFIRMED') = ("undone" is not null)` }],
  indexes: [
    { properties: ['partnerId', 'id'] }, { properties: ['courtPartnerId', 'id'] }, { properties: ['listingId', 'listSeq', 'partnerId'] },
    { name: 'correctionNotice_due', expression: (_c, _t, name) => `create index "${name}" on "correctionNotice" ("dueAt") where "status" = 'OPEN' and "overdueAt" is null` },
  ],
})
export class CorrectionNotice extends CorrectionNoticeSchema.class {
  /** The only way its status changes. */
  move(verb: CorrectionVerb, actor: Actor): void {
    this.status = nextStatus(correctionTransitions, this, verb, actor)
  }
}
CorrectionNoticeSchema.setClass(CorrectionNotice)

/** What rests on the listing: an answer, a notice, a measure that was applied, a check of a policy. */
export const CorrectionItemSchema = defineEntity({
  name: 'CorrectionItem', tableName: 'correctionItem',
  properties: { ...recordColumns, noticeId: text(), kind: code(CORRECTION_ITEM_KINDS), recordId: text(), at: instant(), purpose: text() },
  uniques: [{ name: 'correctionItem_once', properties: ['noticeId', 'kind', 'recordId'] }],
  indexes: [{ properties: ['noticeId', 'id'] }],
})

/** A change that showed a listing to have been wrong: kept for those who were answered from the list before it and whose answer is written down after it. */
export const WrongChangeSchema = defineEntity({
  name: 'WrongChange', tableName: 'wrongChange',
  properties: {
    /** Of the change. */
    seq: p.integer().primary().autoincrement(false),
    listVersion: text(),
    listingId: text(),
    courtPartnerId: text(),
    courtName: text(),
    cause: code(CORRECTION_CAUSES),
    fields: texts(),
    /** Null: looked at again. */
    lookAgainAt: instant().nullable(),
  },
  indexes: [{ name: 'wrongChange_look', expression: (_c, _t, name) => `create index "${name}" on "wrongChange" ("lookAgainAt") where "lookAgainAt" is not null` }],
})

export type WrongChangeRow = RowOf<typeof WrongChangeSchema>
export type CorrectionNoticeRow = RowOf<typeof CorrectionNoticeSchema>
export type CorrectionItemRow = RowOf<typeof CorrectionItemSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { correctionNotice: CorrectionNoticeRow, correctionItem: CorrectionItemRow, wrongChange: WrongChangeRow }
}
