// Which files stand behind an application, and through which ticket did they come?
import { defineEntity } from '@mikro-orm/core'
import { code, count, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const EVIDENCE_KINDS = [
  'OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO',
  'BATCH_SHEET',
] as const
export const EVIDENCE_STATUSES = ['EXPECTED', 'STORED'] as const

/** Asked for by a mutation, filled by one upload, refused by content. */
export const EvidenceSchema = defineEntity({
  name: 'Evidence', tableName: 'evidence',
  properties: {
    ...recordColumns,
    kind: code(EVIDENCE_KINDS),
    status: code(EVIDENCE_STATUSES),
    partnerId: text(),
    staffId: text().nullable(),
    recordId: text(),
    /** The ticket itself is derived, never stored. */
    ticketExpiresAt: instant(),
    sha256: text().nullable(),
    mime: text().nullable(),
    sizeBytes: count().nullable(),
    storedAt: instant().nullable(),
  },
  indexes: [{ properties: ['recordId'] }],
})
export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence)

export type EvidenceRow = RowOf<typeof EvidenceSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { evidence: EvidenceRow }
}
