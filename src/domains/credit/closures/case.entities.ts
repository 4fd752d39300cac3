// Which enforcement case is it, whose, and how far is the closing of its round?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, facts, fen, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CASE_STATUSES, enforcementCaseTransitions, type CaseStatus, type CaseVerb, type Enforced } from './case.transitions.js'
import { PAPER_CODES } from './checklist.js'

export const EnforcementCaseSchema = defineEntity({
  name: 'EnforcementCase', tableName: 'enforcementCase',
  properties: {
    ...recordColumns,
    caseNo: text(),
    courtPartnerId: text(),
    courtName: text(),
    filedOn: day(),
    handlerStaffId: text(),
    debtFen: fen(),
    performedFen: fen(),
    /** Who asked for enforcement (申请执行人): keyed hash and mask, never the number. */
    applicantKind: code(['PERSON', 'UNIT']),
    applicantIndex: text(),
    applicantMasked: text(),
    status: code(CASE_STATUSES),
    /** Counts the closings: each has ten checks of its own. */
    round: count(),
    requestedAt: instant().nullable(),
    /** Of the last rejection: codes of the checklist, and words. */
    rejectedItems: facts<string[]>(),
    rejectReason: text().nullable(),
    approvedByStaffId: text().nullable(),
    rulingNo: text().nullable(),
    /** SHA-256 of the ruling (执行裁定书). */
    rulingHash: text().nullable(),
    rulingOn: day().nullable(),
    servedAt: instant().nullable(),
    /** Its number in the public database of closed rounds (终本案件信息库), while it stands there. */
    databaseNo: text().nullable(),
    /** It stands there and has to go. */
    leavesDatabase: flag(),
    objectorMasked: text().nullable(),
    objectedOn: day().nullable(),
    /** Filed later than 60 days after the service: marked, since the limit is not verified. */
    isObjectionLate: flag(),
    completedAt: instant().nullable(),
    /** The case that this one resumes, and the one that resumes it (执恢). */
    resumesId: text().nullable(),
    resumedAsId: text().nullable(),
  },
  uniques: [{ name: 'enforcementCase_number', properties: ['courtPartnerId', 'caseNo'] }, { name: 'enforcementCase_resumes', properties: ['resumesId'] }],
  checks: [
    { name: 'enforcementCase_closed', expression: `"rulingOn" is not null or ("status" <> 'CLOSED_ROUND' and "status" <> 'OBJECTION' and "status" <> 'RESUMED')` },
    { name: 'enforcementCase_ruling', expression: '"rulingOn" is null or ("rulingNo" is not null and "rulingHash" is not null and "approvedByStaffId" is not null)' },
    { name: 'enforcementCase_fourEyes', expression: `"approvedByStaffId" is null or "approvedByStaffId" <> "handlerStaffId"` },
    { name: 'enforcementCase_money', expression: '"debtFen" >= 0 and "performedFen" >= 0' },
  ],
  indexes: [{ properties: ['courtPartnerId', 'id'] }, { properties: ['applicantIndex'] }],
})
export class EnforcementCase extends EnforcementCaseSchema.class {
  /** The only way its status changes. */
  move(verb: CaseVerb, actor: Actor): void {
    this.status = nextStatus<CaseStatus, Enforced>(enforcementCaseTransitions, this, verb, actor)
  }
}
EnforcementCaseSchema.setClass(EnforcementCase)

/** One of up to twenty who owe; with what the platform's registers hold against each (Z2). */
export const EnforcementDebtorSchema = defineEntity({
  name: 'EnforcementDebtor', tableName: 'enforcementDebtor',
  properties: {
    ...recordColumns,
    caseId: text(),
    number: count(),
    partyKind: code(['PERSON', 'UNIT']),
    partyIndex: text(),
    nameMasked: text(),
    identityMasked: text(),
    restrictionId: text().nullable(),
    listingId: text().nullable(),
    notListedReason: text().nullable(),
  },
  uniques: [{ name: 'enforcementDebtor_once', properties: ['caseId', 'partyIndex'] }, { name: 'enforcementDebtor_number', properties: ['caseId', 'number'] }],
  checks: [{ name: 'enforcementDebtor_listing', expression: '"listingId" is null or "notListedReason" is null' }],
  indexes: [{ properties: ['partyIndex'] }],
})
export class EnforcementDebtor extends EnforcementDebtorSchema.class {}
EnforcementDebtorSchema.setClass(EnforcementDebtor)

/** A paper of the checklist by its hash, or why it was not needed. */
export const ClosurePaperSchema = defineEntity({
  name: 'ClosurePaper', tableName: 'closurePaper',
  properties: {
    ...recordColumns,
    caseId: text(),
    courtPartnerId: text(),
    paper: code(PAPER_CODES),
    documentNo: text().nullable(),
    sha256: text().nullable(),
    issuedOn: day().nullable(),
    notNeeded: text().nullable(),
    recordedByStaffId: text(),
  },
  uniques: [{ name: 'closurePaper_once', properties: ['caseId', 'paper'] }],
  checks: [{ name: 'closurePaper_one', expression: '("sha256" is null) = ("notNeeded" is not null) and ("sha256" is null) = ("issuedOn" is null)' }],
})
export class ClosurePaper extends ClosurePaperSchema.class {}
ClosurePaperSchema.setClass(ClosurePaper)

export type EnforcementCaseRow = RowOf<typeof EnforcementCaseSchema>
export type EnforcementDebtorRow = RowOf<typeof EnforcementDebtorSchema>
export type ClosurePaperRow = RowOf<typeof ClosurePaperSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { enforcementCase: EnforcementCaseRow, enforcementDebtor: EnforcementDebtorRow, closurePaper: ClosurePaperRow }
}
