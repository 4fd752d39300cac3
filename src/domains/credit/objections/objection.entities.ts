// Who objects to which listing, where does it stand, which clocks run, and which court is above which?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, day, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { OBJECTION_STATUSES, objectionTransitions, type ObjectionVerb } from './objection.transitions.js'
import { OBJECTION_STEP_CODES } from './objection.steps.js'

export const OBJECTION_KINDS = ['WRONG_DATA', 'WRONGLY_LISTED'] as const

export const ObjectionSchema = defineEntity({
  name: 'Objection', tableName: 'objection',
  properties: {
    ...recordColumns,
    listingId: text(),
    kind: code(OBJECTION_KINDS),
    reason: text(),
    partyIndex: text(),
    /** The subject herself, or who holds a power of attorney of the listed firm. */
    filedByPersonId: text(),
    isByRepresentative: flag(),
    courtPartnerId: text(),
    courtName: text(),
    caseNo: text(),
    listedByStaffId: text(),
    status: code(OBJECTION_STATUSES),
    decisionNo: text().nullable(),
    decisionReason: text().nullable(),
    decidedAt: instant().nullable(),
    decidedByStaffId: text().nullable(),
    servedAt: instant().nullable(),
    /** The court above, from the request for reconsideration on. */
    superiorPartnerId: text().nullable(),
    superiorName: text().nullable(),
    reconsiderationReason: text().nullable(),
    reconsideredAt: instant().nullable(),
    reconsiderationNo: text().nullable(),
    closedAt: instant().nullable(),
  },
  checks: [{ name: 'objection_above', expression: `"superiorPartnerId" is null or "superiorPartnerId" <> "courtPartnerId"` }],
  indexes: [
    { properties: ['courtPartnerId', 'id'] }, { properties: ['partyIndex', 'id'] }, { properties: ['superiorPartnerId', 'id'] },
    { name: 'objection_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "objection" ("listingId") where "status" in ('OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING')` },
  ],
})
export class Objection extends ObjectionSchema.class {
  /** The only way its status changes. */
  move(verb: ObjectionVerb, actor: Actor): void {
    this.status = nextStatus(objectionTransitions, this, verb, actor)
  }
}
ObjectionSchema.setClass(Objection)

/** One row a step that has begun. */
export const ObjectionClockSchema = defineEntity({
  name: 'ObjectionClock', tableName: 'objectionClock',
  properties: {
    ...recordColumns,
    objectionId: text(),
    step: code(OBJECTION_STEP_CODES),
    startedAt: instant(),
    /** Exclusive. */
    dueAt: instant(),
    /** Holidays that it was counted through are not published yet. */
    isProvisional: flag(),
    doneAt: instant().nullable(),
    missedAt: instant().nullable(),
  },
  uniques: [{ name: 'objectionClock_once', properties: ['objectionId', 'step', 'startedAt'] }],
  indexes: [{ name: 'objectionClock_running', expression: (_c, _t, name) => `create index "${name}" on "objectionClock" ("dueAt") where "doneAt" is null and "missedAt" is null` }],
})
export class ObjectionClock extends ObjectionClockSchema.class {}
ObjectionClockSchema.setClass(ObjectionClock)

/** Which court decides on reconsideration against which (上一级人民法院). */
export const CourtSuperiorSchema = defineEntity({
  name: 'CourtSuperior', tableName: 'courtSuperior',
  properties: { ...recordColumns, courtPartnerId: text(), superiorPartnerId: text(), validFrom: day(), validTo: day().nullable(), recordedByStaffId: text().nullable() },
  checks: [
    { name: 'courtSuperior_other', expression: '"courtPartnerId" <> "superiorPartnerId"' },
    { name: 'courtSuperior_period', expression: '"validTo" is null or "validFrom" <= "validTo"' },
  ],
  uniques: [{ name: 'courtSuperior_from', properties: ['courtPartnerId', 'validFrom'] }],
})
export class CourtSuperior extends CourtSuperiorSchema.class {}
CourtSuperiorSchema.setClass(CourtSuperior)

export type ObjectionRow = RowOf<typeof ObjectionSchema>
export type ObjectionClockRow = RowOf<typeof ObjectionClockSchema>
export type CourtSuperiorRow = RowOf<typeof CourtSuperiorSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { objection: ObjectionRow, objectionClock: ObjectionClockRow, courtSuperior: CourtSuperiorRow }
}
