// What was agreed or determined about liability, by whom, and was it reviewed?
import { defineEntity } from '@mikro-orm/core'
import { code, count, facts, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { LIABILITY_FORMS } from '../accidents/accident.entity.js'
import { type Degree } from '../settlement/facts.js'
import { type FaultCode } from './fault-catalogue.js'
import { LIABILITY_STATUSES, liabilityTransitions, REVIEW_STATUSES, reviewTransitions } from './liability.transitions.js'

/** One party's part in it. */
export interface Share {
  readonly number: number
  readonly degree: Degree
  readonly shareBps: number
  readonly faultCodes: readonly FaultCode[]
}

/** How an officer came to it: at the scene, online, or in a video session with the parties (视频快处). */
export const SESSIONS = ['SCENE', 'ONLINE', 'VIDEO'] as const

export const LiabilitySchema = defineEntity({
  name: 'Liability', tableName: 'liability',
  properties: {
    ...recordColumns,
    accidentId: text(),
    form: code(LIABILITY_FORMS),
    issue: count(),
    status: code(LIABILITY_STATUSES),
    shares: facts<Share[]>(),
    facts: text(),
    basis: texts(),
    documentHash: text(),
    session: code(SESSIONS).nullable(),
    draftedByPartnerId: text().nullable(),
    draftedByStaffId: text().nullable(),
    issuedByStaffId: text().nullable(),
    issuedByUnitId: text().nullable(),
    issuedAt: instant().nullable(),
    servedAt: instant().nullable(),
    /** 24:00 of the last day to object, exclusive. */
    objectionDueAt: instant().nullable(),
    objectionDueProvisional: flag(),
    voidedAt: instant().nullable(),
    /** When insurers have brought evidence against it, last, and what each says. */
    challengedAt: instant().nullable(),
    challengeReasons: texts(),
  },
  uniques: [{ name: 'liability_issue', properties: ['accidentId', 'issue'] }],
  indexes: [
    { name: 'liability_one_live', expression: (_c, _t, name) => `create unique index "${name}" on "liability" ("accidentId") where "status" <> 'VOID'` },
    { name: 'liability_issued', expression: (_c, _t, name) => `create index "${name}" on "liability" ("issuedAt") where "issuedAt" is not null` },
    { name: 'liability_objections', expression: (_c, _t, name) => `create index "${name}" on "liability" ("objectionDueAt") where "status" = 'ISSUED'` },
  ],
})
export class Liability extends LiabilitySchema.class {
  move(verb: keyof typeof liabilityTransitions, actor: Actor): void {
    this.status = nextStatus(liabilityTransitions, this, verb, actor)
  }
}
LiabilitySchema.setClass(Liability)

export const LiabilityReviewSchema = defineEntity({
  name: 'LiabilityReview', tableName: 'liabilityReview',
  properties: {
    ...recordColumns,
    accidentId: text(),
    liabilityId: text(),
    status: code(REVIEW_STATUSES),
    requestedByPersonId: text(),
    reason: text(),
    evidenceIds: texts(),
    /** Asked after the file had gone on to money: what changes then is settled by further payments. */
    late: flag(),
    issuedByUnitId: text(),
    reviewUnitId: text().nullable(),
    forwardedByStaffId: text().nullable(),
    concludedByStaffId: text().nullable(),
    conclusion: text().nullable(),
    concludedAt: instant().nullable(),
  },
  // Once only (处理程序规定 §71).
  uniques: [{ name: 'liabilityReview_once', properties: ['accidentId'] }],
})
export class LiabilityReview extends LiabilityReviewSchema.class {
  move(verb: keyof typeof reviewTransitions, actor: Actor): void {
    this.status = nextStatus(reviewTransitions, this, verb, actor)
  }
}
LiabilityReviewSchema.setClass(LiabilityReview)

export type LiabilityRow = RowOf<typeof LiabilitySchema>
export type LiabilityReviewRow = RowOf<typeof LiabilityReviewSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { liability: LiabilityRow, liabilityReview: LiabilityReviewRow }
}
