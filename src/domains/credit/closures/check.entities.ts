// What is still to be done after a round was closed: half-yearly checks, clues, and the time limits of it all?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { CHECK_STATUSES, closureCheckTransitions, CLUE_STATUSES, enforcementClueTransitions, type CheckVerb, type ClueVerb } from './case.transitions.js'
import { CLOSURE_CLOCK_CODES } from './closure.clocks.js'

export const CHECK_RESULTS = ['NOTHING', 'FOUND'] as const
export const TOLD_WAYS = ['PLATFORM', 'LETTER', 'PHONE', 'IN_PERSON'] as const

export const ClosureCheckSchema = defineEntity({
  name: 'ClosureCheck', tableName: 'closureCheck',
  properties: {
    ...recordColumns,
    caseId: text(),
    courtPartnerId: text(),
    applicantIndex: text(),
    round: count(),
    /** 1 to 10. */
    number: count(),
    dueOn: day(),
    status: code(CHECK_STATUSES),
    overdueAt: instant().nullable(),
    result: code(CHECK_RESULTS).nullable(),
    /** What was asked, and what it said. */
    findings: text().nullable(),
    sha256: text().nullable(),
    checkedAt: instant().nullable(),
    checkedByStaffId: text().nullable(),
    /** How the applicant was told of the result. */
    toldBy: code(TOLD_WAYS).nullable(),
  },
  uniques: [{ name: 'closureCheck_once', properties: ['caseId', 'round', 'number'] }],
  checks: [
    { name: 'closureCheck_number', expression: '"number" >= 1 and "number" <= 10' },
    { name: 'closureCheck_told', expression: `"status" <> 'CHECKED' or ("result" is not null and "sha256" is not null and "toldBy" is not null)` },
  ],
  indexes: [{ name: 'closureCheck_due', expression: (_c, _t, name) => `create index "${name}" on "closureCheck" ("dueOn") where "status" = 'DUE'` }],
})
export class ClosureCheck extends ClosureCheckSchema.class {
  /** The only way its status changes. */
  move(verb: CheckVerb, actor: Actor): void {
    this.status = nextStatus(closureCheckTransitions, this, verb, actor)
  }
}
ClosureCheckSchema.setClass(ClosureCheck)

export const CLUE_SOURCES = ['APPLICANT', 'COURT', 'OTHER'] as const

export const EnforcementClueSchema = defineEntity({
  name: 'EnforcementClue', tableName: 'enforcementClue',
  properties: {
    ...recordColumns,
    caseId: text(),
    courtPartnerId: text(),
    applicantIndex: text(),
    source: code(CLUE_SOURCES),
    words: text(),
    isUrgent: flag(),
    reportedAt: instant(),
    dueAt: instant(),
    status: code(CLUE_STATUSES),
    findings: text().nullable(),
    decidedAt: instant().nullable(),
    decidedByStaffId: text().nullable(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class EnforcementClue extends EnforcementClueSchema.class {
  /** The only way its status changes. */
  move(verb: ClueVerb, actor: Actor): void {
    this.status = nextStatus(enforcementClueTransitions, this, verb, actor)
  }
}
EnforcementClueSchema.setClass(EnforcementClue)

/** A limit that runs, was met, was missed, or that nobody has to meet any more. */
export const ClosureClockSchema = defineEntity({
  name: 'ClosureClock', tableName: 'closureClock',
  properties: {
    ...recordColumns,
    caseId: text(),
    courtPartnerId: text(),
    /** The clue, of a clue; else the case. */
    aboutId: text(),
    clock: code(CLOSURE_CLOCK_CODES),
    startedAt: instant(),
    dueAt: instant(),
    provisional: flag(),
    metAt: instant().nullable(),
    breachedAt: instant().nullable(),
    voidedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    { name: 'closureClock_one_running', expression: (_c, _t, name) =>
      `create unique index "${name}" on "closureClock" ("aboutId", "clock") where "metAt" is null and "voidedAt" is null` },
    { name: 'closureClock_due', expression: (_c, _t, name) =>
      `create index "${name}" on "closureClock" ("dueAt") where "metAt" is null and "voidedAt" is null and "breachedAt" is null` },
  ],
})
export class ClosureClock extends ClosureClockSchema.class {}
ClosureClockSchema.setClass(ClosureClock)

export type ClosureCheckRow = RowOf<typeof ClosureCheckSchema>
export type EnforcementClueRow = RowOf<typeof EnforcementClueSchema>
export type ClosureClockRow = RowOf<typeof ClosureClockSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { closureCheck: ClosureCheckRow, enforcementClue: EnforcementClueRow, closureClock: ClosureClockRow }
}
