// What did guards, managers and residents notice, who looks into it, and was it true?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CLUE_KIND_CODES, CLUE_URGENCIES } from './clue.rules.js'
import { CLUE_STATUSES, clueTransitions, type ClueStatus, type ClueVerb, type MovableClue } from './clue.transitions.js'

export const ClueSchema = defineEntity({
  name: 'Clue', tableName: 'clue',
  properties: {
    ...recordColumns,
    siteId: text(),
    /** Whose site. */
    partnerId: text(),
    kind: code(CLUE_KIND_CODES),
    urgency: code(CLUE_URGENCIES),
    words: text(),
    status: code(CLUE_STATUSES),
    /** Who reported it: shown to the police and to herself, never to the manager of the site. */
    reporterStaffId: text().nullable(),
    reporterPersonId: text().nullable(),
    reportedAt: instant(),
    verifyBy: instant(),
    isOverdue: flag(),
    assignedStaffId: text().nullable(),
    isVerified: flag().nullable(),
    judgedAt: instant().nullable(),
    finding: text().nullable(),
    points: count(),
    closedAt: instant().nullable(),
  },
  checks: [
    { name: 'clue_points', expression: `"points" >= 0 and ("points" = 0 or "isVerified")` },
    { name: 'clue_reporter', expression: `("reporterStaffId" is null) <> ("reporterPersonId" is null)` },
    { name: 'clue_judged', expression: `("status" in ('VERIFIED', 'FALSE', 'CLOSED')) = ("isVerified" is not null)` },
  ],
  indexes: [
    { properties: ['siteId'] },
    { properties: ['reporterPersonId'] },
    { name: 'clue_due', expression: (_c, _t, name) => `create index "${name}" on "clue" ("verifyBy") where "status" in ('NEW', 'ASSIGNED') and not "isOverdue"` },
  ],
})
export class Clue extends ClueSchema.class {
  /** The only way its status changes. */
  move(verb: ClueVerb, actor: Actor): void {
    this.status = nextStatus<ClueStatus, MovableClue>(clueTransitions, this, verb, actor)
  }
}
ClueSchema.setClass(Clue)

export type ClueRow = RowOf<typeof ClueSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { clue: ClueRow }
}
