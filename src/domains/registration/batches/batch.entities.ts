// Who brings many cars at once: the mobile vehicle office's visit (流动车管所), its list, and each row of it?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, facts, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Fault } from '../../../platform/errors/refusal.js'
import { step } from '../../../platform/transitions.js'
import { type ListField } from './list.columns.js'
import { VISIT_STATUSES, visitTransitions, type VisitVerb } from './visit.transitions.js'

export const BATCH_STATUSES = ['AWAITING_CONFIRMATION', 'RUNNING', 'FINISHED', 'CANCELLED'] as const
export const BATCH_ROW_STATUSES = ['WAITING', 'DONE', 'FAILED', 'CANCELLED'] as const

/** A working day of the police at a firm's site. */
export const VisitSchema = defineEntity({
  name: 'Visit', tableName: 'visit',
  properties: {
    ...recordColumns,
    status: code(VISIT_STATUSES),
    partnerId: text(),
    stationId: text(),
    /** The firm at whose site it is held, and whose cars they are. */
    hostId: text(),
    /** The person who acts for the firm and confirms its lists (164号 §89). */
    agentId: text(),
    siteAddress: text(),
    divisionCode: text(),
    heldOn: day(),
    plannedCount: count(),
    teamStaffIds: texts(),
    /** Blank plates (半成品号牌) taken along and brought back, in sets: every one is accounted for. */
    blanksIssued: count().nullable(),
    blanksReturned: count().nullable(),
    approvedByStaffId: text().nullable(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class Visit extends VisitSchema.class {
  /** The only way its status changes. */
  move(verb: VisitVerb, actor: Actor): void {
    const { to } = step(visitTransitions, this, verb, actor)
    if (to !== 'KEPT') this.status = to
  }
}
VisitSchema.setClass(Visit)

export const BatchSchema = defineEntity({
  name: 'Batch', tableName: 'batch',
  properties: {
    ...recordColumns,
    status: code(BATCH_STATUSES),
    partnerId: text(),
    /** Its rows run in the name of whoever opened it, long after that token has expired. */
    clientId: text(),
    staffId: text(),
    visitId: text(),
    /** Hash of the list that the firm's agent confirms once. */
    listHash: text(),
    rowCount: count(),
    confirmedAt: instant().nullable(),
    finishedAt: instant().nullable(),
    /** As the clerk headed them, in her order: rows that failed go back in the same columns. */
    headings: facts<{ field: ListField, heading: string }[]>(),
  },
  indexes: [
    { properties: ['partnerId'] },
    { properties: ['visitId'] },
    { name: 'batch_running', expression: (_c, _t, name) => `create index "${name}" on "batch" ("id") where "status" = 'RUNNING'` },
  ],
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
    cells: facts<Record<ListField, string>>(),
    status: code(BATCH_ROW_STATUSES),
    applicationId: text().nullable(),
    /** Everything that is wrong with it, told at once. */
    faults: facts<Fault[]>(),
  },
  uniques: [{ name: 'batchRow_line', properties: ['batchId', 'line'] }, { name: 'batchRow_application', properties: ['applicationId'] }],
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
