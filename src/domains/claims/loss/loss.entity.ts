// What is on file of the assessment (定损) of one victim's loss, and who may assess it in another's place?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, facts, fen, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { type Loss } from '../settlement/facts.js'
import { type TotalLoss } from './assess.js'
import { AUTHORITY, type AuthorityLevel } from './authority.js'
import { type StoredLine } from './lines.js'
import { LOSS_STATUSES, lossTransitions, type LossStatus, type LossVerb, type MovableLoss } from './loss.transitions.js'
import { SUPPLEMENT_REASONS, type SupplementReason } from './supplement.js'

/** SECOND is a second assessor's, TOTAL a supplement with which the vehicle is a total loss: both replace all before them. NO_LOSS says that nothing is claimed. */
export const LOSS_KINDS = ['FIRST', 'SUPPLEMENT', 'TOTAL', 'SECOND', 'NO_LOSS'] as const
const LEVELS = Object.keys(AUTHORITY) as AuthorityLevel[]
const REASONS = Object.keys(SUPPLEMENT_REASONS) as SupplementReason[]

export const LossAssessmentSchema = defineEntity({
  name: 'LossAssessment', tableName: 'lossAssessment',
  properties: {
    ...recordColumns,
    accidentId: text(),
    partyId: text(),
    /** Who assesses; of NO_LOSS that the owner declared nobody. */
    insurerPartnerId: text().nullable(),
    /** Insurers and persons who see the lines, not the sum alone. */
    readerIds: texts(),
    isVehicle: flag(),
    /** Insurers with a policy on the vehicle. */
    coveringIds: texts(),
    kind: code(LOSS_KINDS),
    status: code(LOSS_STATUSES),
    lines: facts<readonly StoredLine[]>(),
    mgmtBps: count(),
    mgmtFen: fen(),
    salvageFen: fen(),
    grossFen: fen(),
    netFen: fen(),
    /** All assessments of the victim that stand, this one included. */
    cumulativeFen: fen(),
    /** For the settlement; they add up to the net amount. */
    items: facts<readonly Loss[]>(),
    levelNeeded: code(LEVELS),
    /** Above the ceiling of the fast lane: it goes on, offline. */
    offline: flag(),
    total: facts<TotalLoss>().nullable(),
    supplementReason: code(REASONS).nullable(),
    beforeEvidenceId: text().nullable(),
    afterEvidenceId: text().nullable(),
    onSiteEvidenceId: text().nullable(),
    biddingEvidenceId: text().nullable(),
    reSurveyEvidenceId: text().nullable(),
    resurveyNeeded: flag(),
    draftedByStaffId: text().nullable(),
    confirmedByStaffId: text().nullable(),
    secondByStaffId: text().nullable(),
    /** Staff who may not sign it: who has signed already, and who signed what it replaces. */
    excludedStaffIds: texts(),
    confirmedAt: instant().nullable(),
    disputedAt: instant().nullable(),
    disputeReason: text().nullable(),
    /** What the owner claims instead. */
    claimedFen: fen().nullable(),
  },
  indexes: [
    { name: 'lossAssessment_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "lossAssessment" ("partyId") where "status" in ('DRAFT', 'PROPOSED')` },
    { name: 'lossAssessment_one_base', expression: (_c, _t, name) =>
      `create unique index "${name}" on "lossAssessment" ("partyId") where "status" in ('CONFIRMED', 'DISPUTED') and "kind" <> 'SUPPLEMENT'` },
    { properties: ['accidentId'] },
  ],
})
export class LossAssessment extends LossAssessmentSchema.class {
  /** The only way its status changes. */
  move(verb: LossVerb, actor: Actor): void {
    this.status = nextStatus<LossStatus, MovableLoss>(lossTransitions, this, verb, actor)
  }
}
LossAssessmentSchema.setClass(LossAssessment)

/** One insurer lets another assess a victim's loss (委托定损). */
export const LossDelegationSchema = defineEntity({
  name: 'LossDelegation', tableName: 'lossDelegation',
  properties: {
    ...recordColumns,
    accidentId: text(),
    partyId: text(),
    fromInsurerId: text(),
    toInsurerId: text(),
    staffId: text().nullable(),
  },
  uniques: [{ name: 'lossDelegation_one', properties: ['partyId'] }],
  indexes: [{ properties: ['accidentId'] }],
})
export class LossDelegation extends LossDelegationSchema.class {}
LossDelegationSchema.setClass(LossDelegation)

export type LossAssessmentRow = RowOf<typeof LossAssessmentSchema>
export type LossDelegationRow = RowOf<typeof LossDelegationSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { lossAssessment: LossAssessmentRow, lossDelegation: LossDelegationRow }
}
