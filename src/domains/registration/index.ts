// What other domains may ask of registration.
export {
  AnnouncementSchema, BanSchema, CertificateSchema, InvoiceSchema, PolicySchema, SeizureSchema, TaxRecordSchema, TestReportSchema, TheftSchema,
} from './records/record.entities.js'
