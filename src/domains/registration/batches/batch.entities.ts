// Who brings many cars at once: the mobile vehicle office's visit (流动车管所), its list, and each row of it?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, facts, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const VISIT_STATUSES = ['REQUESTED', 'APPROVED', 'PREPARED', 'ON_SITE', 'CLOSED', 'CANCELLED'] as const

export const VisitSchema = defineEntity({
  name: 'Visit', tableName: 'visit',
  properties: {
    ...recordColumns,
    status: code(VISIT_STATUSES),
    partnerId: text(),
    stationId: text(),
    /** The firm at whose site it is held, and whose cars they are. */
    hostId: text(),
    siteAddress: text(),
    divisionCode: text(),
    heldOn: day(),
    plannedCount: count(),
    teamStaffIds: texts(),
    blanksIssued: count().nullable(),
    blanksReturned: count().nullable(),
    approvedByStaffId: text().nullable(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit)

export const BatchSchema = defineEntity({
  name: 'Batch', tableName: 'batch',
  properties: {
    ...recordColumns,
    status: code(['AWAITING_CONFIRMATION', 'RUNNING', 'FINISHED', 'CANCELLED']),
    partnerId: text(),
    staffId: text().nullable(),
    visitId: text(),
    /** Hash of the list that the firm's agent confirms once. */
    listHash: text(),
    rowCount: count(),
    confirmedAt: instant().nullable(),
    finishedAt: instant().nullable(),
    headings: facts<string[]>(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class Batch extends BatchSchema.class {}
BatchSchema.setClass(Batch)

/** Every row is its own application with its own key; a batch never rolls back as a whole. */
export const BatchRowSchema = defineEntity({
  name: 'BatchRow', tableName: 'batchRow',
  properties: {
    ...recordColumns,
    batchId: text(),
    line: count(),
    cells: facts<Record<string, string>>(),
    status: code(['WAITING', 'DONE', 'FAILED', 'CANCELLED']),
    applicationId: text().nullable(),
    errorCode: text().nullable(),
    errorField: text().nullable(),
  },
  uniques: [{ name: 'batchRow_line', properties: ['batchId', 'line'] }],
})
export class BatchRow extends BatchRowSchema.class {}
BatchRowSchema.setClass(BatchRow)

export type VisitRow = RowOf<typeof VisitSchema>
export type BatchRecord = RowOf<typeof BatchSchema>
export type BatchRowRecord = RowOf<typeof BatchRowSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { visit: VisitRow, batch: BatchRecord, batchRow: BatchRowRecord }
}
export const batchEntities = [VisitSchema, BatchSchema, BatchRowSchema]
