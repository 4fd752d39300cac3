// Which papers were issued for a vehicle: certificate, licence, inspection mark?
import { defineEntity } from '@mikro-orm/core'
import { code, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

/** 机动车登记证书, 机动车行驶证, 检验合格标志. */
export const DOCUMENT_KINDS = ['REGISTRATION_CERTIFICATE', 'VEHICLE_LICENCE', 'INSPECTION_MARK'] as const
export const DOCUMENT_STATUSES = ['VALID', 'VOID'] as const

export const DocumentSchema = defineEntity({
  name: 'Document', tableName: 'document',
  properties: {
    ...recordColumns,
    kind: code(DOCUMENT_KINDS),
    number: text(),
    vehicleId: text(),
    applicationId: text(),
    status: code(DOCUMENT_STATUSES),
    issuedAt: instant(),
    issuedByStaffId: text(),
    validTo: day().nullable(),
  },
  uniques: [{ name: 'document_number', properties: ['kind', 'number'] }],
  indexes: [
    { name: 'document_one_valid', expression: (_c, _t, name) => `create unique index "${name}" on "document" ("vehicleId", "kind") where "status" = 'VALID'` },
    { properties: ['applicationId'] },
  ],
})
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document)

export type DocumentRow = RowOf<typeof DocumentSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { document: DocumentRow }
}
