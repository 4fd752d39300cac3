// Where does a partner work, and what may it do there: stations (登记服务站) and their accreditations (授牌)?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { step } from '../../../platform/transitions.js'
import {
  ACCREDITATION_STATUSES, accreditationTransitions, STATION_STATUSES, stationTransitions,
  type AccreditationStatus, type MovableAccreditation, type MovableStation, type StationStatus, type StationVerb,
} from './station.transitions.js'

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
    /** The state before a suspension. */
    keptStatus: code(STATION_STATUSES).nullable(),
    grade: code(STATION_GRADES),
    statusReason: text().nullable(),
    statusSince: instant(),
  },
  uniques: [{ properties: ['code'] }],
  indexes: [{ properties: ['partnerId'] }],
})
export class Station extends StationSchema.class {
  /** The only way its status changes. */
  move(verb: StationVerb, actor: Actor): void {
    const { to } = step<StationStatus, MovableStation>(stationTransitions, this, verb, actor)
    if (verb === 'suspend') this.keptStatus = this.status
    this.status = to === 'KEPT' ? (this.keptStatus ?? this.status) : to
  }
}
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
    status: code(ACCREDITATION_STATUSES),
    agreementNo: text(),
    accreditedByStaffId: text().nullable(),
    endedAt: instant().nullable(),
    endReason: text().nullable(),
  },
  indexes: [
    { properties: ['stationId'] },
    { name: 'accreditation_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "accreditation" ("stationId", "operation") where "status" <> 'ENDED'` },
  ],
})
export class Accreditation extends AccreditationSchema.class {
  end(actor: Actor): void {
    step<AccreditationStatus, MovableAccreditation>(accreditationTransitions, this, 'end', actor)
    this.status = accreditationTransitions.end.to
  }
}
AccreditationSchema.setClass(Accreditation)

export type StationRow = RowOf<typeof StationSchema>
export type AccreditationRow = RowOf<typeof AccreditationSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { station: StationRow, accreditation: AccreditationRow }
}
