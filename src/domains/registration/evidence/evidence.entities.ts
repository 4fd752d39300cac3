// Which files stand behind an application, and through which ticket did they come?
import { defineEntity } from '@mikro-orm/core'
import { code, count, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const EVIDENCE_KINDS = [
  'OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO',
] as const

/** Asked for by a mutation, filled by one upload, refused by content. */
export const EvidenceSchema = defineEntity({
  name: 'Evidence', tableName: 'evidence',
  properties: {
    ...recordColumns,
    kind: code(EVIDENCE_KINDS),
    status: code(['EXPECTED', 'STORED']),
    partnerId: text(),
    staffId: text().nullable(),
    recordId: text(),
    /** SHA-256 of the ticket's secret part: the ticket itself is shown once. */
    ticketHash: text(),
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
