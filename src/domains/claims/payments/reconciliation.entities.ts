// Does the bank's file of a day say what we say, and what was found where it does not?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, fen, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { RECONCILIATION_ITEM_STATUSES, reconciliationItemTransitions, type ReconciliationItemVerb } from './payment.transitions.js'

export const ReconciliationSchema = defineEntity({
  name: 'Reconciliation', tableName: 'reconciliation',
  properties: {
    ...recordColumns,
    insurerPartnerId: text(),
    day: day(),
    lineCount: count(),
    matchedCount: count(),
    gapCount: count(),
    overpaidCount: count(),
    ranAt: instant(),
  },
  uniques: [{ name: 'reconciliation_day', properties: ['insurerPartnerId', 'day'] }],
})
export class Reconciliation extends ReconciliationSchema.class {}
ReconciliationSchema.setClass(Reconciliation)

export const RECONCILIATION_ITEM_KINDS = ['RECON_GAP', 'OVERPAID', 'REPORT_REFUSED'] as const

/** A task of the insurer's cashier: money and books disagree. */
export const ReconciliationItemSchema = defineEntity({
  name: 'ReconciliationItem', tableName: 'reconciliationItem',
  properties: {
    ...recordColumns,
    /** Null where the bank reported something of nobody's. */
    insurerPartnerId: text().nullable(),
    kind: code(RECONCILIATION_ITEM_KINDS),
    status: code(RECONCILIATION_ITEM_STATUSES),
    /** The key of the order or the bank's number: found again, it is the same item. */
    subject: text(),
    paymentId: text().nullable(),
    accidentId: text().nullable(),
    day: day(),
    amountFen: fen(),
    reason: text(),
    resolution: text().nullable(),
    resolvedAt: instant().nullable(),
  },
  uniques: [{ name: 'reconciliationItem_once', properties: ['kind', 'subject'] }],
  indexes: [
    { properties: ['insurerPartnerId'] },
    { name: 'reconciliationItem_open', expression: (_c, _t, name) => `create index "${name}" on "reconciliationItem" ("paymentId") where "status" = 'OPEN'` },
  ],
})
export class ReconciliationItem extends ReconciliationItemSchema.class {
  /** The only way its status changes. */
  move(verb: ReconciliationItemVerb, actor: Actor): void {
    this.status = nextStatus(reconciliationItemTransitions, this, verb, actor)
  }
}
ReconciliationItemSchema.setClass(ReconciliationItem)

export type ReconciliationRow = RowOf<typeof ReconciliationSchema>
export type ReconciliationItemRow = RowOf<typeof ReconciliationItemSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { reconciliation: ReconciliationRow, reconciliationItem: ReconciliationItemRow }
}
