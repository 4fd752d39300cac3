// Which police unit is responsible for what, where, and since when?
import { defineEntity } from '@mikro-orm/core'
import { code, day, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

/** 总队, 车管所, 分所, 支队 of a district. */
export const POLICE_UNIT_KINDS = ['HEADQUARTERS', 'VEHICLE_OFFICE', 'BRANCH_OFFICE', 'DISTRICT'] as const

export const PoliceUnitSchema = defineEntity({
  name: 'PoliceUnit', tableName: 'policeUnit',
  properties: {
    ...recordColumns,
    partnerId: text(),
    parentId: text().nullable(),
    code: text(),
    name: text(),
    kind: code(POLICE_UNIT_KINDS),
  },
  uniques: [{ properties: ['code'] }],
})
export class PoliceUnit extends PoliceUnitSchema.class {}
PoliceUnitSchema.setClass(PoliceUnit)

/** One business of one unit in one division, for a time. */
export const PoliceAreaSchema = defineEntity({
  name: 'PoliceArea', tableName: 'policeArea',
  properties: {
    ...recordColumns,
    unitId: text(),
    business: text(),
    divisionCode: text(),
    validFrom: day(),
    validTo: day().nullable(),
  },
  indexes: [{ properties: ['business', 'divisionCode'] }],
})
export class PoliceArea extends PoliceAreaSchema.class {}
PoliceAreaSchema.setClass(PoliceArea)

export type PoliceUnitRow = RowOf<typeof PoliceUnitSchema>
export type PoliceAreaRow = RowOf<typeof PoliceAreaSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { policeUnit: PoliceUnitRow, policeArea: PoliceAreaRow }
}
