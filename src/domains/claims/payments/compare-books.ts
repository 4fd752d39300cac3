// Where do the bank's lines of a day and our payments disagree? Pure: each line once, each payment once.
import { type StatementLine } from '../../../platform/payment-channel.js'
import { type PaymentStatus } from './payment.transitions.js'
import { type Finding } from './reconciliation-items.js'

interface Booked {
  readonly id: string
  readonly accidentId: string
  readonly idempotencyKey: string
  readonly amountFen: number
  readonly status: PaymentStatus
  readonly valueOn?: string | null | undefined
}

export interface Compared {
  readonly matched: number
  readonly findings: readonly Omit<Finding, 'insurerPartnerId'>[]
  /** Payments that the bank has made and never reported. */
  readonly unanswered: readonly string[]
}

export function compareBooks(day: string, lines: readonly StatementLine[], payments: readonly Booked[]): Compared {
  const booked = new Map(payments.map(payment => [payment.idempotencyKey, payment]))
  const seen = new Set<string>()
  const findings: Omit<Finding, 'insurerPartnerId'>[] = []
  const unanswered: string[] = []
  let matched = 0
  for (const { idempotencyKey, orderRef, amountFen } of lines) {
    const payment = booked.get(idempotencyKey)
    const extra = (reason: string, tooMuchFen: number) => findings.push({
      kind: 'OVERPAID', subject: orderRef, reason, day, amountFen: tooMuchFen, paymentId: payment?.id ?? null, accidentId: payment?.accidentId ?? null,
    })
    if (!payment) extra('PAYMENT_UNKNOWN', amountFen)
    else if (seen.has(idempotencyKey)) extra('PAID_TWICE', amountFen)
    else if (payment.status === 'FAILED') extra('PAYMENT_SETTLED', amountFen)
    else if (amountFen !== payment.amountFen) extra('AMOUNT_DIFFERS', amountFen - payment.amountFen)
    else if (payment.status !== 'SUCCESS') unanswered.push(payment.id)
    else matched++
    seen.add(idempotencyKey)
  }
  for (const { id, accidentId, idempotencyKey, amountFen, status, valueOn } of payments) {
    if (status !== 'SUCCESS' || valueOn !== day || seen.has(idempotencyKey)) continue
    findings.push({ kind: 'RECON_GAP', subject: idempotencyKey, reason: 'LINE_MISSING', day, amountFen: -amountFen, paymentId: id, accidentId })
  }
  return { matched, findings, unanswered }
}
