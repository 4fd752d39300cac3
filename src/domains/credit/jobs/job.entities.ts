// Which files were sent for screening, which jobs run over them, and what did each find?
import { defineEntity, p } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, facts, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { MATCH_CLASS_CODES, type MatchClass } from '../matching/match-classes.js'
import { JOB_STATUSES, screeningJobTransitions, type JobVerb } from './job.transitions.js'
import { FILE_FORMATS, ROW_FAULTS } from './row-format.js'

/** The bytes lie sealed beside the database, under a key of their own. */
export const ScreeningFileSchema = defineEntity({
  name: 'ScreeningFile', tableName: 'screeningFile',
  properties: {
    ...recordColumns,
    partnerId: text(),
    clientId: text(),
    staffId: text(),
    format: code(FILE_FORMATS),
    status: code(['EXPECTED', 'STORED', 'REMOVED']),
    ticketExpiresAt: instant(),
    /** The key of the bytes, itself sealed. */
    keyCell: text(),
    sha256: text().nullable(),
    sizeBytes: count().nullable(),
    storedAt: instant().nullable(),
    /** From then on the bytes are nobody's business any more. */
    removeAt: instant(),
  },
  indexes: [{ name: 'screeningFile_removal', expression: (_c, _t, name) => `create index "${name}" on "screeningFile" ("removeAt") where "status" <> 'REMOVED'` }],
})
export class ScreeningFile extends ScreeningFileSchema.class {}
ScreeningFileSchema.setClass(ScreeningFile)

export interface ClassCount { readonly class: MatchClass, readonly count: number }

export const ScreeningJobSchema = defineEntity({
  name: 'ScreeningJob', tableName: 'screeningJob',
  properties: {
    ...recordColumns,
    partnerId: text(),
    clientId: text(),
    staffId: text(),
    partnerKind: code(['BANK', 'SIGNATORY']),
    fileId: text(),
    sha256: text(),
    purpose: text(),
    /** Under which written consent of the customers (授权书版本). */
    consentPolicyRef: text().nullable(),
    status: code(JOB_STATUSES),
    /** Of the request that began it, for the query log. */
    requestId: text(),
    ip: text().nullable(),
    /** How often the worker died on it. */
    crashes: count(),
    startedAt: instant().nullable(),
    finishedAt: instant().nullable(),
    expiresAt: instant().nullable(),
    listVersion: text().nullable(),
    rowCount: count().nullable(),
    badCount: count().nullable(),
    counts: facts<readonly ClassCount[]>(),
    failure: text().nullable(),
  },
  indexes: [
    { properties: ['partnerId', 'id'] },
    { name: 'screeningJob_open', expression: (_c, _t, name) => `create index "${name}" on "screeningJob" ("id") where "status" in ('QUEUED', 'VALIDATING', 'RUNNING')` },
    { name: 'screeningJob_once', expression: (_c, _t, name) => `create unique index "${name}" on "screeningJob" ("clientId", "sha256", "purpose") where "status" in ('QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL')` },
    { name: 'screeningJob_expiry', expression: (_c, _t, name) => `create index "${name}" on "screeningJob" ("expiresAt") where "status" in ('DONE', 'PARTIAL')` },
  ],
})
export class ScreeningJob extends ScreeningJobSchema.class {
  /** The only way its status changes. */
  move(verb: JobVerb, actor: Actor): void {
    this.status = nextStatus(screeningJobTransitions, this, verb, actor)
  }
}
ScreeningJobSchema.setClass(ScreeningJob)

/** How far the worker is: apart from the job, whose version it must not count up. */
export const ScreeningProgressSchema = defineEntity({
  name: 'ScreeningProgress', tableName: 'screeningProgress',
  properties: { /** The job's. */ id: p.text().primary(), rowsTotal: count(), rowsRead: count(), at: instant() },
})

/** What one transaction of the worker found, whole or not at all; one a job. */
export const ScreeningOutcomeSchema = defineEntity({
  name: 'ScreeningOutcome', tableName: 'screeningOutcome',
  properties: {
    jobId: p.text().primary(), listVersion: text(), rowCount: count(), badCount: count(), counts: facts<readonly ClassCount[]>(),
  },
})

export const ScreeningResultSchema = defineEntity({
  name: 'ScreeningResult', tableName: 'screeningResult',
  properties: {
    /** The job's id and the row's number: results sort as the rows of the file. */
    id: p.text().primary(),
    jobId: text(),
    row: count(),
    ref: text(),
    class: code(MATCH_CLASS_CODES),
    score: count(),
    listingIds: texts(),
    isDisputed: flag(),
    listVersion: text(),
  },
  indexes: [{ properties: ['jobId', 'id'] }],
})

/** Rows that could not be screened, by number: what stood in them is read from the file again. */
export const ScreeningFaultSchema = defineEntity({
  name: 'ScreeningFault', tableName: 'screeningFault',
  properties: { jobId: p.text().primary(), row: p.integer().primary(), code: code(ROW_FAULTS) },
})

export type ScreeningFileRow = RowOf<typeof ScreeningFileSchema>
export type ScreeningJobRow = RowOf<typeof ScreeningJobSchema>
export type ScreeningProgressRow = RowOf<typeof ScreeningProgressSchema>
export type ScreeningOutcomeRow = RowOf<typeof ScreeningOutcomeSchema>
export type ScreeningResultRow = RowOf<typeof ScreeningResultSchema>
export type ScreeningFaultRow = RowOf<typeof ScreeningFaultSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables {
    screeningFile: ScreeningFileRow
    screeningJob: ScreeningJobRow
    screeningProgress: ScreeningProgressRow
    screeningOutcome: ScreeningOutcomeRow
    screeningResult: ScreeningResultRow
    screeningFault: ScreeningFaultRow
  }
}
