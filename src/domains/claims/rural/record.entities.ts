// What do the people at a rural point write down: whom they persuaded (劝导记录), and where a road is dangerous (隐患)?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { step } from '../../../platform/transitions.js'
import { POSTING_ROLES } from './roles.js'
import { HAZARD_KINDS, HAZARD_SEVERITIES, PERSUASION_ACTIONS, PERSUASION_KINDS } from './rural.codes.js'
import { HAZARD_STATUSES, hazardTransitions, type HazardStatus, type HazardVerb, type MovableHazard } from './rural.transitions.js'

/** The hat it was done in, as it was then. */
const byHat = { postingId: text(), staffId: text(), partnerId: text(), pointId: text(), role: code(POSTING_ROLES) }

export const PersuasionRecordSchema = defineEntity({
  name: 'PersuasionRecord', tableName: 'persuasionRecord',
  properties: {
    ...recordColumns,
    ...byHat,
    kind: code(PERSUASION_KINDS),
    at: instant(),
    plateNo: text().nullable(),
    action: code(PERSUASION_ACTIONS),
    followUp: text().nullable(),
  },
  indexes: [{ properties: ['pointId'] }, { properties: ['partnerId'] }, { properties: ['at'] }],
})
export class PersuasionRecord extends PersuasionRecordSchema.class {}
PersuasionRecordSchema.setClass(PersuasionRecord)

export const HazardSchema = defineEntity({
  name: 'Hazard', tableName: 'hazard',
  properties: {
    ...recordColumns,
    ...byHat,
    place: text(),
    latE6: count(),
    lonE6: count(),
    /** Cell of the grid: what lies in one is the same spot. */
    cell: text(),
    kind: code(HAZARD_KINDS),
    severity: code(HAZARD_SEVERITIES),
    status: code(HAZARD_STATUSES),
    sentTo: text().nullable(),
    sentAt: instant().nullable(),
    fixedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['pointId'] },
    { properties: ['partnerId'] },
    { name: 'hazard_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "hazard" ("cell", "kind") where "status" <> 'FIXED'` },
  ],
})
export class Hazard extends HazardSchema.class {
  /** The only way its status changes. */
  move(verb: HazardVerb, actor: Actor): void {
    step<HazardStatus, MovableHazard>(hazardTransitions, this, verb, actor)
    this.status = hazardTransitions[verb].to
  }
}
HazardSchema.setClass(Hazard)

export type PersuasionRecordRow = RowOf<typeof PersuasionRecordSchema>
export type HazardRow = RowOf<typeof HazardSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { persuasionRecord: PersuasionRecordRow, hazard: HazardRow }
}
