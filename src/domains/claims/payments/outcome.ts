// What follows when the bank has answered for good? The payment ends, insurers owe each other, and the accident is paid when all is.
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, moveAccident } from '../accidents/accident.lookup.js'
import { meetClock } from '../clocks/restart.js'
import { type SettlementLeg } from '../offers/offer.entities.js'
import { dueOf, type Due } from './due.js'
import { isPaidUp } from './order.js'
import { type Payment } from './payment.entities.js'
import { paymentTransitions, type PaymentVerb } from './payment.transitions.js'
import { Recovery, RECOVERY_KINDS } from './recovery.entities.js'
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
  claimRecoveries(work, due, payment)
  const undisputed = due.legs.filter(due.isUndisputed)
  if (undisputed.some(({ id }) => id === payment.legId) && isPaidUp(undisputed, due.payments)) await meetClock(work, accident, 'UNDISPUTED_PART')
  await completeIfPaid(work, accident, due)
}

/** Also asked when a hold is over, and when an offer is consented to: all that is owed may have been paid before. */
export async function completeIfPaid(work: Work, accident: Accident, { legs, payments }: Due): Promise<void> {
  if ((accident.status !== 'CONSENTED' && accident.status !== 'PAYING') || !isPaidUp(legs, payments)) return
  await moveAccident(work, accident, 'completePayment')
  accident.paidAt = work.now
  // Liability may have been determined anew while the money was on its way.
  if (accident.reviewedOnce) {
    await work.em.flush()
    await recompute(work, accident)
  }
}

/** The right arises on payment, in the amount paid (保险法 §60): against the insurers that the settlement named, never before. */
function claimRecoveries(work: Work, { legs }: Due, payment: Payment): void {
  const paid = legs.find(({ id }) => id === payment.legId)
  if (!paid) return
  for (const leg of givenRiseBy(paid, legs)) {
    const { creditorPartnerId, debtorPartnerId, kind } = sidesOf(leg)
    if (kind === undefined || creditorPartnerId === debtorPartnerId) continue
    const recovery = work.em.create(Recovery, {
      id: newId('rcv'), createdAt: work.now, updatedAt: work.now, accidentId: leg.accidentId, legId: leg.id, paymentId: payment.id, kind,
      creditorPartnerId, debtorPartnerId, amountFen: leg.amountFen, status: 'CLAIMED', claimedAt: work.now,
    })
    work.tell({ type: 'recovery.claimed', recordId: recovery.id, version: 1, audience: [creditorPartnerId, debtorPartnerId] })
  }
}

function givenRiseBy(paid: SettlementLeg, legs: readonly SettlementLeg[]): readonly SettlementLeg[] {
  if (paid.kind === 'MTI_NOFAULT') return paid.paidById ? [paid] : []
  if (paid.kind !== 'VDI_SUBRO') return []
  return legs.filter(leg => leg.offerId === paid.offerId && leg.toPartyId === paid.toPartyId && leg.payerKind === 'INSURER' && leg.amountFen > 0
    && (leg.kind === 'RECOVER_MTI' || leg.kind === 'RECOVER_CTPL'))
}

function sidesOf({ kind, paidById, payerId, payeeId }: SettlementLeg) {
  const creditorPartnerId = kind === 'MTI_NOFAULT' ? (paidById ?? payerId) : payeeId
  return { creditorPartnerId, debtorPartnerId: payerId, kind: RECOVERY_KINDS.find(each => each === kind) }
}
