// Which files stand behind a record, through which ticket did they come, and what do they say of themselves?
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, instant, recordColumns, text, texts } from '../../platform/database/columns.js'
import { type RowOf } from '../../platform/database/tables.js'
import { EVIDENCE_KINDS } from './evidence-kinds.js'

const EVIDENCE_STATUSES = ['EXPECTED', 'STORED'] as const

/** Asked for by a mutation, filled by one upload, refused by content. */
export const EvidenceSchema = defineEntity({
  name: 'Evidence', tableName: 'evidence',
  properties: {
    ...recordColumns,
    kind: code(EVIDENCE_KINDS),
    status: code(EVIDENCE_STATUSES),
    partnerId: text(),
    staffId: text().nullable(),
    /** The citizen who asked; citizens share one partner. */
    personId: text().nullable(),
    recordId: text(),
    partyNo: count().nullable(),
    captureReason: text().nullable(),
    /** The ticket itself is derived, never stored. */
    ticketExpiresAt: instant(),
    /** Of the bytes that came. */
    sha256: text().nullable(),
    mime: text().nullable(),
    sizeBytes: count().nullable(),
    storedAt: instant().nullable(),
    /** Names of what lies in the store: the original, encrypted (null: as it came, under its own hash), and the copy that is served, encrypted when the original is. */
    sealedFile: text().nullable(),
    copyFile: text().nullable(),
    width: count().nullable(),
    height: count().nullable(),
    perceptualHash: text().nullable(),
    capturedAt: instant().nullable(),
    capturedLatE6: count().nullable(),
    capturedLonE6: count().nullable(),
    flags: texts().default([]),
  },
  // By hash the same photo is found in another case.
  indexes: [{ properties: ['recordId'] }, { properties: ['sha256'] }, { properties: ['perceptualHash'] }],
})
export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence)

/** One key a record, itself encrypted by the key ring: without this row its files are noise. */
export const RecordKeySchema = defineEntity({
  name: 'RecordKey', tableName: 'recordKey',
  properties: { recordId: p.text().primary(), sealedKey: text(), createdAt: instant() },
})

export type EvidenceRow = RowOf<typeof EvidenceSchema>
export type RecordKeyRow = RowOf<typeof RecordKeySchema>
declare module '../../platform/database/tables.js' {
  interface Tables { evidence: EvidenceRow, recordKey: RecordKeyRow }
}
