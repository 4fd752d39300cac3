// What was found about a file that may speak of an invented or inflated claim, and what did a person decide about it?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, facts, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { FINDING_STATUSES, fraudFindingTransitions, type FindingVerb } from './finding.transitions.js'
import { FRAUD_CHECK_CODES } from './fraud-checks.js'

/** Codes and numbers, never a name or a number of a person. */
export type FindingFacts = Readonly<Record<string, string | number>>

export const FraudFindingSchema = defineEntity({
  name: 'FraudFinding', tableName: 'fraudFinding',
  properties: {
    ...recordColumns,
    accidentId: text(),
    check: code(FRAUD_CHECK_CODES),
    /** What it was found by: a file, another accident, a policy, an account, or a party of this one. */
    matchedId: text(),
    /** Number of the other accident. */
    matchedNumber: text().nullable(),
    facts: facts<FindingFacts>(),
    /** It put the file on hold, or found it there. */
    held: flag(),
    status: code(FINDING_STATUSES),
    decidedAt: instant().nullable(),
    decidedByPartnerId: text().nullable(),
    decidedByStaffId: text().nullable(),
    reason: text().nullable(),
  },
  uniques: [{ name: 'fraudFinding_once', properties: ['accidentId', 'check', 'matchedId'] }],
})
export class FraudFinding extends FraudFindingSchema.class {
  /** The only way its status changes. */
  move(verb: FindingVerb, actor: Actor): void {
    this.status = nextStatus(fraudFindingTransitions, this, verb, actor)
  }
}
FraudFindingSchema.setClass(FraudFinding)

export type FraudFindingRow = RowOf<typeof FraudFindingSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { fraudFinding: FraudFindingRow }
}
