// Who applied under which incentive policy, and what did each of the three checks say?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CHECK_POINTS, EXEMPTIONS } from './catalogue.js'
import { APPLICATION_STATUSES, policyApplicationTransitions, type ApplicationVerb } from './policy.transitions.js'

/** REVIEW: a number on the list, and another name: nothing is done before a person has looked. ADVISED: the measure has no basis in a list, and binds nobody. */
export const CHECK_RESULTS = ['CLEAR', 'REFUSED', 'HELD', 'ADVISED', 'REVIEW', 'EXEMPT'] as const
export type CheckResult = (typeof CHECK_RESULTS)[number]

export const PolicyApplicationSchema = defineEntity({
  name: 'PolicyApplication', tableName: 'policyApplication',
  properties: {
    ...recordColumns,
    policyNo: count(),
    policyVersion: count(),
    unit: text(),
    /** Who gave it its number. */
    partnerId: text(),
    applicationNo: text(),
    partyKind: code(['PERSON', 'UNIT']),
    partyIndex: text(),
    nameMasked: text(),
    identityMasked: text(),
    /** Keyed hashes of the officers that were asked about: whoever was once named is asked about at each later check. */
    officerIndexes: texts(),
    status: code(APPLICATION_STATUSES),
    heldAt: instant().nullable(),
    /** 24:00 of the fifteenth day, exclusive. */
    holdUntil: instant().nullable(),
    holdProvisional: flag(),
    performanceShownAt: instant().nullable(),
    proofNo: text().nullable(),
    cancelledAt: instant().nullable(),
  },
  uniques: [{ name: 'policyApplication_number', properties: ['policyNo', 'applicationNo'] }],
  indexes: [
    { properties: ['partyIndex'] }, { properties: ['unit', 'id'] },
    { name: 'policyApplication_holds', expression: (_c, _t, name) => `create index "${name}" on "policyApplication" ("holdUntil") where "status" = 'HELD'` },
  ],
})
export class PolicyApplication extends PolicyApplicationSchema.class {
  /** The only way its status changes. */
  move(verb: ApplicationVerb, actor: Actor): void {
    this.status = nextStatus(policyApplicationTransitions, this, verb, actor)
  }
}
PolicyApplicationSchema.setClass(PolicyApplication)

/** Kept for good, with the version of the list that answered. */
export const PolicyCheckSchema = defineEntity({
  name: 'PolicyCheck', tableName: 'policyCheck',
  properties: {
    ...recordColumns,
    applicationId: text(),
    unit: text(),
    checkPoint: code(CHECK_POINTS),
    result: code(CHECK_RESULTS),
    at: instant(),
    partnerId: text(),
    staffId: text(),
    partyIndex: text(),
    purpose: text(),
    listVersion: text(),
    memorandumVersion: count(),
    ruleDocVersion: text(),
    /** What it rests on: for those who must hear when that was wrong. */
    listingIds: texts(),
    restrictionIds: texts(),
    /** Its hits in the query log: the applicant's, then those of the officers. */
    matchIds: texts(),
    caseNo: text().nullable(),
    courtName: text().nullable(),
    isDisputed: flag(),
    /** Whom of a firm it found, where the policy asks: 0 the applicant. */
    foundOfficers: count(),
    exemption: code(EXEMPTIONS).nullable(),
    exemptionNo: text().nullable(),
  },
  checks: [{ name: 'policyCheck_exemption', expression: `"result" <> 'EXEMPT' or "exemptionNo" is not null` }],
  indexes: [
    { properties: ['applicationId', 'id'] }, { properties: ['partyIndex'] },
    { name: 'policyCheck_listings', expression: (_c, _t, name) => `create index "${name}" on "policyCheck" using gin ("listingIds")` },
  ],
})
export class PolicyCheck extends PolicyCheckSchema.class {}
PolicyCheckSchema.setClass(PolicyCheck)

export type PolicyApplicationRow = RowOf<typeof PolicyApplicationSchema>
export type PolicyCheckRow = RowOf<typeof PolicyCheckSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { policyApplication: PolicyApplicationRow, policyCheck: PolicyCheckRow }
}
