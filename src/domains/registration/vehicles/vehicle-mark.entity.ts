// What do others have to say of a vehicle beside its registration: an accident in police hands, a total loss?
import { defineEntity } from '@mikro-orm/core'
import { code, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

/** ACCIDENT sets state I (事故未处理) until it is settled; TOTAL_LOSS (推定全损) stays until the vehicle is deregistered. */
export const VEHICLE_MARKS = ['ACCIDENT', 'TOTAL_LOSS'] as const

export const VehicleMarkSchema = defineEntity({
  name: 'VehicleMark', tableName: 'vehicleMark',
  properties: {
    ...recordColumns,
    vin: text(),
    kind: code(VEHICLE_MARKS),
    sourceId: text(),
    endedAt: instant().nullable(),
  },
  indexes: [
    { name: 'vehicleMark_one', expression: (_c, _t, name) => `create unique index "${name}" on "vehicleMark" ("vin", "kind", "sourceId") where "endedAt" is null` },
  ],
})
export class VehicleMark extends VehicleMarkSchema.class {}
VehicleMarkSchema.setClass(VehicleMark)

export type VehicleMarkRow = RowOf<typeof VehicleMarkSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { vehicleMark: VehicleMarkRow }
}
