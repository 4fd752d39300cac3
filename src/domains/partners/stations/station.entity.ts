// Where does a partner work, and what may it do there: stations (登记服务站) and their accreditations (授牌)?
import { defineEntity } from '@mikro-orm/core'
import { code, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const STATION_STATUSES = ['TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'TERMINATED', 'EXPIRED'] as const
/** Grades of the dynamic evaluation (等级动态评定); a new station starts at B. Source: design. */
export const STATION_GRADES = ['A', 'B', 'C', 'D'] as const

export const StationSchema = defineEntity({
  name: 'Station', tableName: 'station',
  properties: {
    ...recordColumns,
    partnerId: text(),
    code: text(),
    name: text(),
    divisionCode: text(),
    address: text(),
    status: code(STATION_STATUSES),
    grade: code(STATION_GRADES),
    statusReason: text().nullable(),
    statusSince: instant(),
  },
  uniques: [{ properties: ['code'] }],
  indexes: [{ properties: ['partnerId'] }],
})
export class Station extends StationSchema.class {}
StationSchema.setClass(Station)

/** One operation at one station for a term; the agreement and responsibility letter stand behind it (164号 §70). */
export const AccreditationSchema = defineEntity({
  name: 'Accreditation', tableName: 'accreditation',
  properties: {
    ...recordColumns,
    partnerId: text(),
    stationId: text(),
    operation: text(),
    validFrom: day(),
    validTo: day(),
    status: code(['ACTIVE', 'SUSPENDED', 'ENDED']),
    agreementNo: text(),
    accreditedByStaffId: text().nullable(),
  },
  indexes: [
    { properties: ['stationId'] },
    { name: 'accreditation_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "accreditation" ("stationId", "operation") where "status" <> 'ENDED'` },
  ],
})
export class Accreditation extends AccreditationSchema.class {}
AccreditationSchema.setClass(Accreditation)

export type StationRow = RowOf<typeof StationSchema>
export type AccreditationRow = RowOf<typeof AccreditationSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { station: StationRow, accreditation: AccreditationRow }
}
