// Whom did a court put on the list of dishonest judgment debtors (失信被执行人名单), why, and until when?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, facts, fen, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { DELETION_CODES, GROUND_CODES } from './grounds.js'
import { LISTING_STATUSES, listingTransitions, type ListingVerb } from './listing.transitions.js'

export const PERFORMANCES = ['NONE', 'PARTIAL', 'FULL'] as const
export const GRADES = ['MINOR', 'GENERAL', 'SERIOUS'] as const

export const BANKRUPTCY_RULINGS = ['REORGANISATION', 'SETTLEMENT'] as const

/** The fields of R17 §6 stand here under the words of the trade; the full number only as a sealed cell. */
export const ListingSchema = defineEntity({
  name: 'Listing', tableName: 'listing',
  properties: {
    ...recordColumns,
    partyKind: code(['PERSON', 'UNIT']),
    partyIndex: text(),
    name: text(),
    formerNames: facts<string[]>(),
    identityCell: text(),
    /** First ten and last four of a person's number; a unit's code in full. */
    identityMasked: text(),
    sex: code(['MALE', 'FEMALE']).nullable(),
    birthDate: day().nullable(),
    legalRep: text().nullable(),
    courtPartnerId: text(),
    courtName: text(),
    areaName: text(),
    caseNo: text(),
    filedOn: day(),
    basisNo: text(),
    basisMaker: text(),
    duty: text(),
    performance: code(PERFORMANCES),
    performedPart: text().nullable(),
    unperformedPart: text().nullable(),
    conduct: text(),
    grounds: texts(),
    /** What is owed and what of it is secured or frozen: shown to court and subject alone. */
    debtFen: fen().nullable(),
    securedFen: fen().nullable(),
    /** Findings that forbid a listing on some ground (X1–X8). */
    findings: texts(),
    termYears: count().nullable(),
    grade: code(GRADES).nullable(),
    /** The applicant asked for it; else the court acted by itself (R17 §5). */
    isOnApplication: flag(),
    status: code(LISTING_STATUSES),
    proposedAt: instant(),
    proposedByStaffId: text(),
    decisionDueAt: instant(),
    decisionNo: text().nullable(),
    /** SHA-256 of the signed decision (决定书). */
    decisionHash: text().nullable(),
    decidedAt: instant().nullable(),
    decidedByStaffId: text().nullable(),
    rejection: text().nullable(),
    servedAt: instant().nullable(),
    graceUntil: day().nullable(),
    publishedAt: instant().nullable(),
    /** Number of the entry in the national database of the Supreme Court: without it nothing is published. */
    entryNo: text().nullable(),
    /** The last day on which it is listed. */
    termEndsOn: day().nullable(),
    /** Exclusive; null: no term. */
    listedUntil: instant().nullable(),
    /** Why it has to go, and by when: three working days (R17 §9, §10). */
    endGround: code(DELETION_CODES).nullable(),
    releaseDueAt: instant().nullable(),
    overdueAt: instant().nullable(),
    endedAt: instant().nullable(),
    endReason: text().nullable(),
    isDisputed: flag(),
    /** A ruling in her bankruptcy, by which she is treated as anybody (SZ §84), and fraud that was found in it (SZ §83). */
    bankruptcyRuling: code(BANKRUPTCY_RULINGS).nullable(),
    bankruptcyRulingNo: text().nullable(),
    bankruptcyRuledOn: day().nullable(),
    bankruptcyFraudNo: text().nullable(),
    bankruptcyFraudOn: day().nullable(),
    /** The deleted listing of the same case that this one follows, and what is new since: a ground, and the day on which it arose. */
    relistsId: text().nullable(),
    newGround: code(GROUND_CODES).nullable(),
    newGroundSince: day().nullable(),
  },
  uniques: [{ name: 'listing_entry', properties: ['entryNo'] }],
  checks: [
    { name: 'listing_published', expression: `"status" <> 'PUBLISHED' or ("entryNo" is not null and "servedAt" is not null and "decisionNo" is not null)` },
    { name: 'listing_bankruptcy', expression: '("bankruptcyRuling" is null) = ("bankruptcyRulingNo" is null) and ("bankruptcyRuling" is null) = ("bankruptcyRuledOn" is null)' },
    { name: 'listing_relisted', expression: '("relistsId" is null) = ("newGround" is null) and ("newGround" is null) = ("newGroundSince" is null)' },
    { name: 'listing_term', expression: '"termYears" is null or ("termYears" >= 2 and "termYears" <= 5)' },
  ],
  indexes: [
    { properties: ['partyIndex'] }, { properties: ['courtPartnerId', 'id'] },
    { name: 'listing_release', expression: (_c, _t, name) => `create index "${name}" on "listing" ("releaseDueAt") where "status" = 'PUBLISHED' and "releaseDueAt" is not null` },
    // What falls due is looked for every few seconds, among millions of which nothing is due.
    { name: 'listing_term', expression: (_c, _t, name) => `create index "${name}" on "listing" ("listedUntil") where "status" = 'PUBLISHED' and "termEndsOn" is not null and "endGround" is null` },
    { name: 'listing_decision', expression: (_c, _t, name) => `create index "${name}" on "listing" ("decisionDueAt") where "status" = 'PROPOSED' and "overdueAt" is null` },
    { name: 'listing_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "listing" ("caseNo", "partyIndex") where "status" in ('PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED')` },
  ],
})
export class Listing extends ListingSchema.class {
  /** The only way its status changes. */
  move(verb: ListingVerb, actor: Actor): void {
    this.status = nextStatus(listingTransitions, this, verb, actor)
  }
}
ListingSchema.setClass(Listing)

export type ListingRow = RowOf<typeof ListingSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { listing: ListingRow }
}
