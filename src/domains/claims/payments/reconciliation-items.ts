// How does a difference between money and books become a task of the cashier, and whose further payment waits for it? Once, however often it is found.
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Payment } from './payment.entities.js'
import { ReconciliationItem, type ReconciliationItemRow } from './reconciliation.entities.js'

export type Finding = Pick<ReconciliationItemRow, 'kind' | 'subject' | 'reason' | 'day' | 'amountFen' | 'insurerPartnerId' | 'paymentId' | 'accidentId'>

export async function openItem(work: Work, finding: Finding): Promise<void> {
  const { kind, subject, reason, day, amountFen, insurerPartnerId, paymentId, accidentId } = finding
  const id = newId('rec')
  const opened = await execute(work.em, `insert into "reconciliationItem"
      ("id", "version", "createdAt", "updatedAt", "insurerPartnerId", "kind", "status", "subject", "paymentId", "accidentId", "day", "amountFen", "reason")
    values ($1, 1, $2, $2, $3, $4, 'OPEN', $5, $6, $7, $8, $9, $10) on conflict ("kind", "subject") do nothing returning 1`,
  [id, work.now, insurerPartnerId, kind, subject, paymentId, accidentId, day, amountFen, reason])
  if (opened.length > 0) work.tell({ type: 'reconciliationItem.opened', recordId: id, version: 1, audience: insurerPartnerId ? [insurerPartnerId] : [] })
}

/** Legs of which an attempt waits for the cashier to clear it with the bank. */
export async function unreconciledLegs({ em }: Work, payments: readonly Pick<Payment, 'id' | 'legId'>[]): Promise<ReadonlySet<string>> {
  const open = await em.find(ReconciliationItem, { paymentId: { $in: payments.map(({ id }) => id) }, status: 'OPEN' })
  return new Set(payments.filter(({ id }) => open.some(({ paymentId }) => paymentId === id)).map(({ legId }) => legId))
}
