// What does one insurer owe another for what that one paid (代位求偿, 无责代赔), and in which statement was it netted?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, fen, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { RECOVERY_STATUSES, recoveryTransitions, type RecoveryVerb } from './payment.transitions.js'

export const RECOVERY_KINDS = ['RECOVER_MTI', 'RECOVER_CTPL', 'MTI_NOFAULT'] as const

/** Arises on payment, in the amount paid (保险法 §60). */
export const RecoverySchema = defineEntity({
  name: 'Recovery', tableName: 'recovery',
  properties: {
    ...recordColumns,
    accidentId: text(),
    legId: text(),
    /** The payment that gave rise to it. */
    paymentId: text(),
    kind: code(RECOVERY_KINDS),
    creditorPartnerId: text(),
    debtorPartnerId: text(),
    amountFen: fen(),
    status: code(RECOVERY_STATUSES),
    claimedAt: instant(),
    answeredAt: instant().nullable(),
    reason: text().nullable(),
    statementId: text().nullable(),
  },
  uniques: [{ name: 'recovery_leg', properties: ['legId'] }],
  checks: [
    { name: 'recovery_amount', expression: '"amountFen" > 0' },
    { name: 'recovery_sides', expression: '"creditorPartnerId" <> "debtorPartnerId"' },
    // One column, so never two statements; and none before it is netted.
    { name: 'recovery_netted', expression: `("status" = 'NETTED') = ("statementId" is not null)` },
  ],
  indexes: [
    { name: 'recovery_to_net', expression: (_c, _t, name) => `create index "${name}" on "recovery" ("answeredAt") where "status" = 'ACCEPTED'` },
    { properties: ['creditorPartnerId'] }, { properties: ['debtorPartnerId'] }, { properties: ['statementId'] }, { properties: ['accidentId'] },
  ],
})
export class Recovery extends RecoverySchema.class {
  /** The only way its status changes. */
  move(verb: RecoveryVerb, actor: Actor): void {
    this.status = nextStatus(recoveryTransitions, this, verb, actor)
  }
}
RecoverySchema.setClass(Recovery)

/** One a pair and day; the two stand in the order of their ids. */
export const NettingStatementSchema = defineEntity({
  name: 'NettingStatement', tableName: 'nettingStatement',
  properties: {
    ...recordColumns,
    firstPartnerId: text(),
    secondPartnerId: text(),
    day: day(),
    /** What the first owes the second, and the other way. */
    firstOwesFen: fen(),
    secondOwesFen: fen(),
    recoveryCount: count(),
  },
  uniques: [{ name: 'nettingStatement_day', properties: ['firstPartnerId', 'secondPartnerId', 'day'] }],
  checks: [{ name: 'nettingStatement_order', expression: '"firstPartnerId" < "secondPartnerId"' }],
  indexes: [{ properties: ['secondPartnerId'] }],
})
export class NettingStatement extends NettingStatementSchema.class {}
NettingStatementSchema.setClass(NettingStatement)

export type RecoveryRow = RowOf<typeof RecoverySchema>
export type NettingStatementRow = RowOf<typeof NettingStatementSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { recovery: RecoveryRow, nettingStatement: NettingStatementRow }
}
