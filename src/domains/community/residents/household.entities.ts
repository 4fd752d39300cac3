// Which units of a site are lived in and by how many, who looked at that, and who asked for all of them at once?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CONTACT_BASES, LOOK_PURPOSE_CODES, OCCUPANCIES } from './household.rules.js'
import {
  EXPORT_STATUSES, HOUSEHOLD_STATUSES, householdExportTransitions, householdTransitions, type ExportStatus, type ExportVerb, type MovableExport,
} from './household.transitions.js'

/** What 10.5 lets a company tell the police, and nothing else; the contact only sealed, and gone when they move out. */
export const HouseholdSchema = defineEntity({
  name: 'Household', tableName: 'household',
  properties: {
    ...recordColumns,
    siteId: text(),
    partnerId: text(),
    unitNo: text(),
    occupancy: code(OCCUPANCIES),
    residents: count(),
    /** The contact, where the register of persons knows her: so she sees her own data and who looked. */
    personId: text().nullable(),
    contactBasis: code(CONTACT_BASES).nullable(),
    contactNameCell: text().nullable(),
    contactNameMasked: text().nullable(),
    contactMobileCell: text().nullable(),
    contactMobileMasked: text().nullable(),
    plateNos: texts(),
    movedInOn: day().nullable(),
    movedOutOn: day().nullable(),
    status: code(HOUSEHOLD_STATUSES),
  },
  checks: [
    { name: 'household_vacant', expression: `"residents" >= 0 and ("occupancy" <> 'VACANT' or "residents" = 0)` },
    { name: 'household_contact', expression: `("contactBasis" is null) = ("contactNameCell" is null) and ("contactBasis" is null) = ("contactMobileCell" is null)` },
    { name: 'household_moved_out', expression: `("status" = 'MOVED_OUT') = ("movedOutOn" is not null) and ("status" = 'CURRENT' or "contactBasis" is null)` },
  ],
  indexes: [
    { properties: ['siteId'] },
    { properties: ['personId'] },
    { name: 'household_one_current', expression: (_c, _t, name) => `create unique index "${name}" on "household" ("siteId", "unitNo") where "status" = 'CURRENT'` },
  ],
})
export class Household extends HouseholdSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof householdTransitions, actor: Actor): void {
    this.status = nextStatus(householdTransitions, this, verb, actor)
  }
}
HouseholdSchema.setClass(Household)

/** One look at one household: written before it is shown, and never changed. */
export const HouseholdLookSchema = defineEntity({
  name: 'HouseholdLook', tableName: 'householdLook',
  properties: {
    ...recordColumns,
    householdId: text(),
    siteId: text(),
    byKind: text(),
    byPartnerId: text(),
    byStaffId: text().nullable(),
    purpose: code(LOOK_PURPOSE_CODES),
    /** Number of the task, the incident or the export. */
    reference: text().nullable(),
    at: instant(),
    keptUntil: instant(),
  },
  indexes: [{ properties: ['householdId'] }, { properties: ['keptUntil'] }],
})
export class HouseholdLook extends HouseholdLookSchema.class {}
HouseholdLookSchema.setClass(HouseholdLook)

export const HouseholdExportSchema = defineEntity({
  name: 'HouseholdExport', tableName: 'householdExport',
  properties: {
    ...recordColumns,
    siteId: text(),
    taskNo: text(),
    reason: text(),
    status: code(EXPORT_STATUSES),
    requestedByStaffId: text(),
    decidedByStaffId: text().nullable(),
    validUntil: instant().nullable(),
  },
  checks: [{ name: 'householdExport_two_persons', expression: `("status" = 'REQUESTED') = ("decidedByStaffId" is null) and ("decidedByStaffId" is null or "decidedByStaffId" <> "requestedByStaffId")` }],
  indexes: [{ name: 'householdExport_due', expression: (_c, _t, name) => `create index "${name}" on "householdExport" ("validUntil") where "status" = 'APPROVED'` }],
})
export class HouseholdExport extends HouseholdExportSchema.class {
  /** The only way its status changes. */
  move(verb: ExportVerb, actor: Actor): void {
    this.status = nextStatus<ExportStatus, MovableExport>(householdExportTransitions, this, verb, actor)
  }
}
HouseholdExportSchema.setClass(HouseholdExport)

export type HouseholdRow = RowOf<typeof HouseholdSchema>
export type HouseholdLookRow = RowOf<typeof HouseholdLookSchema>
export type HouseholdExportRow = RowOf<typeof HouseholdExportSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { household: HouseholdRow, householdLook: HouseholdLookRow, householdExport: HouseholdExportRow }
}
