// What must a certificate and an announced model look like?
import { isColourCode } from '../codes/colours.js'
import { ENERGY_CLASSES, FUELS } from '../codes/fuels.js'
import { isVehicleType } from '../codes/vehicle-types.js'
import { type AnnouncementRowInput, type CertificateRowInput } from './maker.inputs.js'
import { type Feed } from './receive.js'
import { certificateNo, future, known, line, optional, quantity, range, reversed, vin, type Form } from './row-forms.js'

const PARAMETERS_MAX = 60

const parameters: Form<CertificateRowInput['parameters']> = given => {
  const names = new Set(given.map(({ column }) => column))
  const isWellFormed = names.size === given.length && given.length <= PARAMETERS_MAX
    && given.every(({ column, value }) => /^[A-Z0-9_]{2,20}$/.test(column) && !line(value))
  return isWellFormed ? undefined : 'PARAMETERS_INVALID'
}

export const certificateFeed: Feed<CertificateRowInput> = {
  name: 'CERTIFICATES', table: 'certificate', prefix: 'cer',
  forms: {
    certificateNo, vin, maker: line, brand: line, model: line, engineNo: line,
    vehicleType: known(isVehicleType), colour: known(isColourCode), fuel: known(value => Object.hasOwn(FUELS, value)),
    energyClass: optional(known(value => Object.hasOwn(ENERGY_CLASSES, value))),
    displacementMl: optional(quantity), powerKw: optional(quantity),
    seats: quantity, kerbMassKg: quantity, grossMassKg: quantity, parameters,
  },
  rule: ({ manufacturedOn, issuedOn }, { work }) =>
    reversed(manufacturedOn, issuedOn, 'issuedOn') ?? future(issuedOn, work.today, 'issuedOn'),
  key: row => ({ certificateNo: row.certificateNo }),
  columns: row => ({
    ...row,
    energyClass: row.energyClass ?? null, displacementMl: row.displacementMl ?? null, powerKw: row.powerKw ?? null,
    parameters: Object.fromEntries(row.parameters.map(({ column, value }) => [column, value])),
  }),
}

export const announcementFeed: Feed<AnnouncementRowInput> = {
  name: 'ANNOUNCEMENTS', table: 'announcement', prefix: 'ann',
  forms: {
    model: line, batch: line, maker: line,
    kerbMassKgMin: quantity, kerbMassKgMax: quantity, seatsMin: quantity, seatsMax: quantity,
  },
  rule: row => range(row.kerbMassKgMin, row.kerbMassKgMax, 'kerbMassKgMax')
    ?? range(row.seatsMin, row.seatsMax, 'seatsMax')
    ?? reversed(row.effectiveOn, row.withdrawnOn ?? row.effectiveOn, 'withdrawnOn'),
  key: row => ({ model: row.model, batch: row.batch }),
  columns: row => ({ ...row, withdrawnOn: row.withdrawnOn ?? null }),
}
