// What follows when the bank has answered for good? The payment ends, insurers owe each other, and the accident is paid when all is.
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, moveAccident } from '../accidents/accident.lookup.js'
import { meetClock } from '../clocks/restart.js'
import { claimRecoveries } from './claim-recoveries.js'
import { dueOf, type Due } from './due.js'
import { isPaidUp } from './order.js'
import { type Payment } from './payment.entities.js'
import { paymentTransitions, type PaymentVerb } from './payment.transitions.js'
import { recompute } from '../offers/recompute.js'

export interface Outcome {
  readonly kind: 'SUCCESS' | 'FAILED'
  readonly orderRef: string | null
  readonly failureCode: string | null
}

/** The insurer whose money it is, and who gets it. */
export function movePayment(work: Work, payment: Payment, verb: PaymentVerb): void {
  payment.move(verb, work.actor)
  payment.updatedAt = work.now
  const audience = [payment.insurerPartnerId, ...(payment.payeePersonId ? [payment.payeePersonId] : [])]
  work.tell({ type: paymentTransitions[verb].tells, recordId: payment.id, version: payment.version + 1, audience })
}

/** The accident is locked, the payment still open. */
export async function settlePayment(work: Work, accident: Accident, payment: Payment, { kind, orderRef, failureCode }: Outcome): Promise<void> {
  movePayment(work, payment, kind === 'SUCCESS' ? 'succeed' : 'fail')
  payment.orderRef = orderRef ?? payment.orderRef ?? null
  payment.failureCode = kind === 'FAILED' ? (failureCode ?? 'UNSPECIFIED') : null
  payment.settledAt = work.now
  payment.nextQueryAt = null
  accident.updatedAt = work.now
  addEntry(work, accident, kind === 'SUCCESS' ? 'legPaid' : 'legFailed', {
    legId: payment.legId, attempt: payment.attempt, amountFen: payment.amountFen, ...(kind === 'FAILED' ? { failureCode: payment.failureCode } : {}),
  })
  await work.em.flush()
  if (kind === 'FAILED') return
  const due = await dueOf(work, accident)
  await claimRecoveries(work, accident.id, due)
  const undisputed = due.legs.filter(due.isUndisputed)
  if (undisputed.some(({ id }) => id === payment.legId) && isPaidUp(undisputed, due.payments)) await meetClock(work, accident, 'UNDISPUTED_PART')
  await completeIfPaid(work, accident, due)
}

/** Also asked when a hold is over, and when an offer is consented to: all that is owed may have been paid before. */
export async function completeIfPaid(work: Work, accident: Accident, due: Due): Promise<void> {
  if ((accident.status !== 'CONSENTED' && accident.status !== 'PAYING') || !isPaidUp(due.legs, due.payments)) return
  await moveAccident(work, accident, 'completePayment')
  accident.paidAt = work.now
  await work.em.flush()
  await claimRecoveries(work, accident.id, due)
  // Liability may have been determined anew, or the owner of a thing found, while the money was on its way.
  await recompute(work, accident)
}
