// What other domains may ask of registration.
export { type VehicleRow } from './vehicles/vehicle.entity.js'
export { closeVehicleMarks, openVehicleMarks } from './vehicles/mark.service.js'
export { type PolicyRow } from './records/record.entities.js'
export {
  AnnouncementSchema, CertificateSchema, InvoiceSchema, PolicySchema, TaxRecordSchema,
} from './records/record.entities.js'
export { failedRowsOf, failedRowsPath, failedRowsRoute } from './batches/failed-rows.js'
