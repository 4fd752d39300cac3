// Does the platform show what the national database holds? What a court reported of a day, and what stood on one side only.
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const RECONCILIATION_STATUSES = ['OPEN', 'COMPARED'] as const
export const RECONCILIATION_SIDES = ['DATABASE_ONLY', 'PLATFORM_ONLY'] as const

export const ReconciliationSchema = defineEntity({
  name: 'ListReconciliation', tableName: 'listReconciliation',
  properties: {
    ...recordColumns,
    courtPartnerId: text(),
    onDate: day(),
    status: code(RECONCILIATION_STATUSES),
    reported: count(),
    platformCount: count().nullable(),
    databaseOnly: count().nullable(),
    platformOnly: count().nullable(),
    comparedAt: instant().nullable(),
    staffId: text(),
  },
  indexes: [
    { properties: ['courtPartnerId', 'id'] },
    { name: 'listReconciliation_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "listReconciliation" ("courtPartnerId", "onDate") where "status" = 'OPEN'` },
  ],
})
export class Reconciliation extends ReconciliationSchema.class {}
ReconciliationSchema.setClass(Reconciliation)

/** What was reported so far; emptied when it has been compared. */
export const ReportedEntrySchema = defineEntity({
  name: 'ReportedEntry', tableName: 'reportedEntry',
  properties: { reconciliationId: p.text().primary(), entryNo: p.text().primary() },
})

export const ReconciliationRowSchema = defineEntity({
  name: 'ListReconciliationRow', tableName: 'listReconciliationRow',
  properties: { ...recordColumns, reconciliationId: text(), side: code(RECONCILIATION_SIDES), entryNo: text(), listingId: text().nullable() },
  uniques: [{ name: 'listReconciliationRow_entry', properties: ['reconciliationId', 'entryNo'] }],
})

export type ReconciliationRecord = RowOf<typeof ReconciliationSchema>
export type ReconciliationRowRow = RowOf<typeof ReconciliationRowSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { listReconciliation: ReconciliationRecord, listReconciliationRow: ReconciliationRowRow }
}
