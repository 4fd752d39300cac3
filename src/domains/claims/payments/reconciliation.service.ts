// Does the bank's file of a day agree with our books, and how does the cashier close what it found?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type StatementLine } from '../../../platform/payment-channel.js'
import { Payment } from './payment.entities.js'
import { reconciliationItemTransitions } from './payment.transitions.js'
import { compareBooks } from './compare-books.js'
import { type ReconcilePaymentsInput, type ResolveReconciliationItemInput } from './payment.inputs.js'
import { openItem } from './reconciliation-items.js'
import { Reconciliation, ReconciliationItem } from './reconciliation.entities.js'

const RESOLUTION_LENGTH_MAX = 500

export class ReconciliationService {
  constructor(private readonly platform: Platform) {}

  /** The file is fetched before the transaction: a slow bank must hold no lock. */
  async reconcile(request: Request, input: ReconcilePaymentsInput): Promise<Performed> {
    const lines = await this.platform.payments?.statement(input.day)
    return this.platform.perform('reconcilePayments', request, input, async work => {
      if (input.day > work.today) throw refuse('DAY_IN_FUTURE', 'day')
      if (!this.platform.payments) throw refuse('PAYMENTS_NOT_CONNECTED')
      if (!lines) throw refuse('BANK_SILENT', 'day')
      return { id: await compareDay(work, input.day, lines.filter(({ payer }) => payer === work.actor.partnerId)) }
    })
  }

  resolve(request: Request, input: ResolveReconciliationItemInput): Promise<Performed> {
    return this.platform.perform('resolveReconciliationItem', request, input, async work => {
      const { em, actor, now } = work
      const item = getAtVersion(work, await em.findOne(ReconciliationItem, { id: input.id, insurerPartnerId: actor.partnerId }), input.expectedVersion)
      refuseAll([textFault(input.resolution, 'resolution', RESOLUTION_LENGTH_MAX)])
      item.move('resolve', actor)
      em.assign(item, { resolution: input.resolution, resolvedAt: now })
      work.tell({ type: reconciliationItemTransitions.resolve.tells, recordId: item.id, version: item.version + 1, audience: [actor.partnerId] })
      return { id: item.id }
    })
  }
}

async function compareDay(work: Work, day: string, lines: readonly StatementLine[]): Promise<string> {
  const { em, now, actor: { partnerId: insurerPartnerId } } = work
  const payments = await em.find(Payment, { $and: [{ insurerPartnerId }, { $or: [{ valueOn: day }, { idempotencyKey: { $in: lines.map(({ idempotencyKey }) => idempotencyKey) } }] }] })
  const { matched, findings, unanswered } = compareBooks(day, lines, payments)
  for (const finding of findings) await openItem(work, { ...finding, insurerPartnerId })
  // What the bank has paid and not reported: its sender asks now.
  for (const payment of payments) if (unanswered.includes(payment.id)) payment.nextQueryAt = now
  const counts = {
    lineCount: lines.length, matchedCount: matched, gapCount: findings.filter(({ kind }) => kind === 'RECON_GAP').length,
    overpaidCount: findings.filter(({ kind }) => kind === 'OVERPAID').length, ranAt: now, updatedAt: now,
  }
  const known = await em.findOne(Reconciliation, { insurerPartnerId, day })
  const reconciliation = known ? em.assign(known, counts) : em.create(Reconciliation, { id: newId('rcn'), createdAt: now, insurerPartnerId, day, ...counts })
  work.tell({ type: 'reconciliation.done', recordId: reconciliation.id, version: ((known?.version) ?? 0) + 1, audience: [insurerPartnerId] })
  return reconciliation.id
}
