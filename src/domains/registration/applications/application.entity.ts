// What was applied for, how far is it, and who has touched it?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, facts, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { step } from '../../../platform/transitions.js'
import { APPLICATION_STATUSES, applicationTransitions, type ApplicationVerb } from './application.transitions.js'

/** Something missing or wrong in form (补正): told all at once. */
export interface Gap { readonly code: string, readonly check: string }

export const ApplicationSchema = defineEntity({
  name: 'Application', tableName: 'application',
  properties: {
    ...recordColumns,
    number: text(),
    business: code(['REG'] as const),
    status: code(APPLICATION_STATUSES),
    /** The state before a suspension. */
    keptStatus: code(APPLICATION_STATUSES).nullable(),
    partnerId: text(),
    stationId: text(),
    visitId: text().nullable(),
    batchId: text().nullable(),
    clientReference: text().nullable(),
    vin: text(),
    certificateNo: text(),
    invoiceNo: text(),
    policyNo: text().nullable(),
    ownerId: text(),
    agentId: text().nullable(),
    divisionCode: text(),
    useNature: text(),
    vehicleType: text().nullable(),
    energyClass: text().nullable(),
    plateKind: text().nullable(),
    plateNo: text().nullable(),
    vehicleId: text().nullable(),
    /** What the owner confirms: hash of the application's content. */
    documentHash: text(),
    confirmedAt: instant().nullable(),
    submittedAt: instant().nullable(),
    acceptedAt: instant().nullable(),
    inspectedAt: instant().nullable(),
    inspectionRequired: flag(),
    filmOnFile: flag(),
    approvedAt: instant().nullable(),
    plateMadeAt: instant().nullable(),
    issuedAt: instant().nullable(),
    endedAt: instant().nullable(),
    legalDueOn: day().nullable(),
    legalDueProvisional: flag(),
    slaDueAt: instant().nullable(),
    correctionDueOn: day().nullable(),
    round: count(),
    gaps: facts<Gap[]>(),
    /** Grounds of refusal found by the checks or given by the police. */
    grounds: texts(),
    /** Why police did not accept, suspended or refused, in their words. */
    reason: text().nullable(),
    submittedByStaffId: text().nullable(),
    acceptedByStaffId: text().nullable(),
    inspectedByStaffId: text().nullable(),
    reviewedByStaffId: text().nullable(),
    /** Every staff member who acted on it: the reviewer must be none of them. */
    touchedBy: texts(),
    randomGroupsUsed: count(),
    composedTriesUsed: count(),
  },
  uniques: [{ name: 'application_number', properties: ['number'] }],
  indexes: [
    { name: 'application_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "application" ("vin") where "status" not in ('NOT_ACCEPTED', 'REFUSED', 'ARCHIVED', 'WITHDRAWN', 'ISSUED')` },
    { properties: ['partnerId', 'id'] },
    { properties: ['batchId'] },
    { properties: ['ownerId'] },
    { properties: ['vin'] },
  ],
})
export class Application extends ApplicationSchema.class {
  /** The only way its status changes. */
  move(verb: ApplicationVerb, actor: Actor): void {
    const transition = step(applicationTransitions, this, verb, actor)
    if (verb === 'suspend') this.keptStatus = this.status
    this.status = transition.to === 'KEPT' ? (this.keptStatus ?? this.status) : transition.to
    if (actor.staffId !== undefined && !this.touchedBy.includes(actor.staffId)) this.touchedBy = [...this.touchedBy, actor.staffId]
  }
}
ApplicationSchema.setClass(Application)

/** One check at one stage, with what was asked, what it saw and when: a decision can be explained later. */
export const CheckResultSchema = defineEntity({
  name: 'CheckResult', tableName: 'checkResult',
  properties: {
    ...recordColumns,
    applicationId: text(),
    stage: code(['SUBMIT', 'APPROVE', 'ISSUE']),
    round: count(),
    check: text(),
    outcome: code(['PASSED', 'FAILED', 'UNKNOWN']),
    failsAs: code(['GROUND', 'GAP', 'NOT_ACCEPTED', 'HOLD']).nullable(),
    code: text().nullable(),
    facts: facts<Record<string, unknown>>(),
    rulesOn: day(),
    at: instant(),
    freshUntil: instant(),
  },
  indexes: [{ properties: ['applicationId'] }],
})
export class CheckResult extends CheckResultSchema.class {}
CheckResultSchema.setClass(CheckResult)

export type ApplicationRow = RowOf<typeof ApplicationSchema>
export type CheckResultRow = RowOf<typeof CheckResultSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { application: ApplicationRow, checkResult: CheckResultRow }
}
