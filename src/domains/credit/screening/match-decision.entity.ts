// What did a partner's reviewers find of a match: the same person, or somebody else?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { MATCH_CLASS_CODES } from '../matching/match-classes.js'
import { MATCH_DECISION_STATUSES, matchDecisionTransitions, type MatchDecisionVerb } from './match-decision.transitions.js'

export const FINDINGS = ['SAME', 'DIFFERENT'] as const

export const MatchDecisionSchema = defineEntity({
  name: 'MatchDecision', tableName: 'matchDecision',
  properties: {
    ...recordColumns,
    partnerId: text(),
    /** The match that was reviewed. */
    matchId: text(),
    subjectKey: text(),
    /** Exactly one of the two. */
    listingId: text().nullable(),
    restrictionId: text().nullable(),
    matchClass: code(MATCH_CLASS_CODES),
    decision: code(FINDINGS),
    /** Something to the party's disadvantage is to follow: then a second person confirms. */
    isAdverse: flag(),
    status: code(MATCH_DECISION_STATUSES),
    note: text(),
    expiresAt: instant(),
    decidedByStaffId: text(),
    confirmedByStaffId: text().nullable(),
  },
  indexes: [
    { name: 'matchDecision_one', expression: (_c, _t, name) => `create unique index "${name}" on "matchDecision" ("partnerId", "subjectKey", coalesce("listingId", "restrictionId")) where "status" in ('IN_FORCE', 'AWAITING_SECOND')` },
    { properties: ['partnerId', 'id'] },
  ],
  checks: [{ name: 'matchDecision_of_one', expression: '("listingId" is null) <> ("restrictionId" is null)' }, { name: 'matchDecision_two', expression: `"status" <> 'IN_FORCE' or "decision" <> 'SAME' or not "isAdverse" or ("confirmedByStaffId" is not null and "confirmedByStaffId" <> "decidedByStaffId")` }],
})
export class MatchDecision extends MatchDecisionSchema.class {
  /** The only way its status changes. */
  move(verb: MatchDecisionVerb, actor: Actor): void {
    this.status = nextStatus(matchDecisionTransitions, this, verb, actor)
  }
}
MatchDecisionSchema.setClass(MatchDecision)

export type MatchDecisionRow = RowOf<typeof MatchDecisionSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { matchDecision: MatchDecisionRow }
}
