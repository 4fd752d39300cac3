// Which keys evaluate, what of the listed numbers came out, which files were signed, and how much did each partner ask? Never: whom about.
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const OBLIVIOUS_PURPOSES = ['CREDIT_APPROVAL', 'POST_LOAN', 'MEASURE'] as const

export const ObliviousKeySchema = defineEntity({
  name: 'ObliviousKey', tableName: 'obliviousKey',
  properties: {
    ...recordColumns,
    /** Monday of its week. */
    epoch: day(),
    publicKey: text(),
    /** Null once it is destroyed. */
    privateCell: text().nullable(),
    validFrom: instant(),
    /** Exclusive. */
    validTo: instant(),
    retiredAt: instant().nullable(),
    /** Wall time until which a process works at its file. */
    leasedUntil: instant().nullable(),
  },
  uniques: [{ name: 'obliviousKey_week', properties: ['epoch'] }],
  checks: [{ name: 'obliviousKey_destroyed', expression: '("retiredAt" is null) = ("privateCell" is not null)' }],
})
export class ObliviousKey extends ObliviousKeySchema.class {}
ObliviousKeySchema.setClass(ObliviousKey)

/** Of each listed number under each living key: only new ones are evaluated, and a crash loses no more than one round. */
export const ObliviousOutputSchema = defineEntity({
  name: 'ObliviousOutput', tableName: 'obliviousOutput',
  properties: { keyId: p.text().primary(), partyIndex: p.text().primary(), output: text() },
  indexes: [{ properties: ['keyId', 'output'] }],
})

export const ObliviousFileSchema = defineEntity({
  name: 'ObliviousFile', tableName: 'obliviousFile',
  properties: {
    ...recordColumns,
    keyId: text(),
    number: count(),
    publishedOn: day(),
    listVersion: text(),
    entryCount: count(),
    sha256: text(),
    deltaSha256: text().nullable(),
    addedCount: count(),
    removedCount: count(),
    manifest: text(),
    publishedAt: instant(),
    expiresAt: instant(),
  },
  uniques: [{ name: 'obliviousFile_number', properties: ['keyId', 'number'] }, { name: 'obliviousFile_day', properties: ['keyId', 'publishedOn'] }],
})
export class ObliviousFile extends ObliviousFileSchema.class {}
ObliviousFileSchema.setClass(ObliviousFile)

/** That a client had so many elements evaluated. There is no column for what they were. */
export const ObliviousEvaluationSchema = defineEntity({
  name: 'ObliviousEvaluation', tableName: 'obliviousEvaluation',
  properties: {
    ...recordColumns,
    partnerId: text(),
    clientId: text(),
    staffId: text().nullable(),
    keyId: text(),
    elementCount: count(),
    purpose: code(OBLIVIOUS_PURPOSES),
    consentRef: text().nullable(),
    evaluatedAt: instant(),
  },
  indexes: [{ properties: ['partnerId', 'id'] }],
})
export class ObliviousEvaluation extends ObliviousEvaluationSchema.class {}
ObliviousEvaluationSchema.setClass(ObliviousEvaluation)

/** One row a partner and day: counted by one transaction at a time. */
export const ObliviousDaySchema = defineEntity({
  name: 'ObliviousDay', tableName: 'obliviousDay',
  properties: { partnerId: p.text().primary(), day: p.date().primary(), spent: count() },
})

export type ObliviousKeyRow = RowOf<typeof ObliviousKeySchema>
export type ObliviousFileRow = RowOf<typeof ObliviousFileSchema>
export type ObliviousEvaluationRow = RowOf<typeof ObliviousEvaluationSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { obliviousKey: ObliviousKeyRow, obliviousFile: ObliviousFileRow, obliviousEvaluation: ObliviousEvaluationRow }
}
