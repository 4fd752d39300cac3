// What other domains may ask of registration.
export {
  AnnouncementSchema, CertificateSchema, InvoiceSchema, PolicySchema, TaxRecordSchema,
} from './records/record.entities.js'
export { bytesMaxOf } from './evidence/evidence.content.js'
export { type EvidenceRow } from './evidence/evidence.entities.js'
export { evidenceRoutes } from './evidence/evidence.permissions.js'
export { EvidenceService } from './evidence/evidence.service.js'
export { isTicketLive, isTicketOf } from './evidence/evidence.ticket.js'
export { failedRowsOf, failedRowsPath, failedRowsRoute } from './batches/failed-rows.js'
