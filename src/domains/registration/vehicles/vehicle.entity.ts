// What is on file of a registered vehicle (机动车)?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const VEHICLE_STATUSES = ['REGISTERED', 'DEREGISTERED'] as const

export const VehicleSchema = defineEntity({
  name: 'Vehicle', tableName: 'vehicle',
  properties: {
    ...recordColumns,
    vin: text(),
    status: code(VEHICLE_STATUSES),
    /** 机动车状态 by letter (A normal, K sealed, C stolen …); several at once. */
    states: texts(),
    ownerId: text(),
    plateKind: text(),
    plateNo: text(),
    vehicleType: text(),
    useNature: text(),
    brand: text(),
    model: text(),
    colour: text(),
    fuel: text(),
    energyClass: text().nullable(),
    imported: flag(),
    engineNo: text(),
    displacementMl: count().nullable(),
    powerKw: count().nullable(),
    seats: count(),
    kerbMassKg: count(),
    grossMassKg: count(),
    manufacturedOn: day(),
    firstRegisteredOn: day(),
    inspectionValidTo: day(),
    scrapOn: day().nullable(),
    registeredAt: instant(),
    applicationId: text(),
  },
  indexes: [
    { name: 'vehicle_one_live_registration', expression: (_c, _t, name) =>
      `create unique index "${name}" on "vehicle" ("vin") where "status" = 'REGISTERED'` },
    { name: 'vehicle_one_live_holder', expression: (_c, _t, name) =>
      `create unique index "${name}" on "vehicle" ("plateKind", "plateNo") where "status" = 'REGISTERED'` },
    { properties: ['vin'] },
    { properties: ['ownerId'] },
  ],
})
export class Vehicle extends VehicleSchema.class {}
VehicleSchema.setClass(Vehicle)

export type VehicleRow = RowOf<typeof VehicleSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { vehicle: VehicleRow }
}
