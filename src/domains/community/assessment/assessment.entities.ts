// How did a site do in a quarter (七项考评), and how does its peer group stand?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, facts, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { PEER_GROUPS } from '../sites/site.codes.js'
import {
  ASSESSMENT_STATUSES, assessmentTransitions, RANKING_STATUSES, rankingTransitions, type AssessmentStatus, type AssessmentVerb, type MovableAssessment,
} from './assessment.transitions.js'
import { RESULTS } from './ranking.js'
import { type Deduction, type ItemScores } from './score.js'

export const AssessmentSchema = defineEntity({
  name: 'Assessment', tableName: 'assessment',
  properties: {
    ...recordColumns,
    siteId: text(),
    partnerId: text(),
    siteName: text(),
    peerGroup: code(PEER_GROUPS),
    quarter: text(),
    items: facts<ItemScores>(),
    deductions: facts<Deduction[]>(),
    bonusPoints: count(),
    bonusReason: text().nullable(),
    scoreHundredths: count(),
    totalHundredths: count(),
    isForcedLast: flag(),
    status: code(ASSESSMENT_STATUSES),
    assessedByStaffId: text(),
    rank: count().nullable(),
    isLast: flag(),
    result: code(RESULTS).nullable(),
    isEliminationRecommended: flag(),
    publishedAt: instant().nullable(),
    objectBy: instant().nullable(),
    rectifyBy: instant().nullable(),
    objection: text().nullable(),
    objectedAt: instant().nullable(),
    decision: text().nullable(),
    isUpheld: flag().nullable(),
    decidedAt: instant().nullable(),
    decidedByStaffId: text().nullable(),
  },
  uniques: [{ name: 'assessment_once', properties: ['siteId', 'quarter'] }],
  checks: [
    { name: 'assessment_points', expression: '"totalHundredths" >= 0 and "totalHundredths" <= 10000 and "scoreHundredths" >= 0 and "scoreHundredths" <= 10000 and "bonusPoints" >= 0 and "bonusPoints" <= 5' },
    { name: 'assessment_four_eyes', expression: '"decidedByStaffId" is null or "decidedByStaffId" <> "assessedByStaffId"' },
    { name: 'assessment_result', expression: `("status" = 'DRAFT') = ("result" is null)` },
  ],
  indexes: [{ properties: ['quarter', 'peerGroup'] }, { properties: ['partnerId'] }],
})
export class Assessment extends AssessmentSchema.class {
  /** The only way its status changes. */
  move(verb: AssessmentVerb, actor: Actor): void {
    this.status = nextStatus<AssessmentStatus, MovableAssessment>(assessmentTransitions, this, verb, actor)
  }
}
AssessmentSchema.setClass(Assessment)

export const RankingSchema = defineEntity({
  name: 'Ranking', tableName: 'ranking',
  properties: {
    ...recordColumns,
    quarter: text(),
    peerGroup: code(PEER_GROUPS),
    size: count(),
    /** False: fewer than five, so nobody has a place. */
    isRanked: flag(),
    status: code(RANKING_STATUSES),
    publishedAt: instant(),
    objectBy: instant(),
    publishedByStaffId: text(),
  },
  uniques: [{ name: 'ranking_once', properties: ['quarter', 'peerGroup'] }],
  indexes: [{ name: 'ranking_due', expression: (_c, _t, name) => `create index "${name}" on "ranking" ("objectBy") where "status" = 'PUBLISHED'` }],
})
export class Ranking extends RankingSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof rankingTransitions, actor: Actor): void {
    this.status = nextStatus(rankingTransitions, this, verb, actor)
  }
}
RankingSchema.setClass(Ranking)

export type AssessmentRow = RowOf<typeof AssessmentSchema>
export type RankingRow = RowOf<typeof RankingSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { assessment: AssessmentRow, ranking: RankingRow }
}
