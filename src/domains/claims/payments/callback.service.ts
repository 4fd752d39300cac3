// What does the platform do with a message of the bank? It is heard once, applied only to the order that it fits, and else becomes a task.
import { z } from 'zod'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { lockPayment } from './lock.js'
import { settlePayment } from './outcome.js'
import { type Payment, PaymentReport, type REPORT_RESULTS } from './payment.entities.js'
import { isSettled } from './payment.transitions.js'
import { openItem } from './reconciliation-items.js'

const message = z.object({
  idempotencyKey: z.string().min(1).max(100),
  reference: z.string().max(100),
  payer: z.string().max(100),
  amountFen: z.number().int(),
  status: z.enum(['SUCCESS', 'FAILED']),
  orderRef: z.string().max(100),
  failureCode: z.string().regex(/^[A-Z_]{3,40}$/).nullable(),
})
type Message = z.infer<typeof message>

/** Malformed: no JSON of this shape. Undefined never reaches the books. */
export const findMessage = (body: string): Message | undefined => {
  try {
    return message.parse(JSON.parse(body))
  } catch {
    return undefined
  }
}

export interface Heard { readonly result: (typeof REPORT_RESULTS)[number], readonly reason: string | null }

/** Undefined: it was heard before. */
export async function hear(platform: Platform, messageId: string, told: Message): Promise<Heard | undefined> {
  let heard: Heard | undefined
  await platform.performOwn('receivePaymentReport', async work => {
    if (await work.em.findOne(PaymentReport, { messageId })) return { id: messageId }
    const { result, reason } = heard = await judge(work, told)
    const report = work.em.create(PaymentReport, {
      id: newId('prp'), createdAt: work.now, updatedAt: work.now, messageId, idempotencyKey: told.idempotencyKey, outcome: told.status, orderRef: told.orderRef, result, reason,
    })
    return { id: report.id }
  })
  return heard
}

async function judge(work: Work, told: Message): Promise<Heard> {
  const found = await lockPayment(work, { idempotencyKey: told.idempotencyKey })
  if (!found) return refuseReport(work, told, 'PAYMENT_UNKNOWN')
  const { accident, payment } = found
  if (told.reference !== payment.reference || told.amountFen !== payment.amountFen || told.payer !== payment.insurerPartnerId) {
    return refuseReport(work, told, 'PAYMENT_MISMATCH', payment)
  }
  if (payment.status === told.status) return { result: 'REPEATED', reason: null }
  if (isSettled(payment.status)) return refuseReport(work, told, 'PAYMENT_SETTLED', payment)
  await settlePayment(work, accident, payment, { kind: told.status, orderRef: told.orderRef, failureCode: told.failureCode })
  return { result: 'APPLIED', reason: null }
}

/** Money that moved for an order that has failed is money too much, and the bank's file calls it by the same reference; the rest is a message that fits nothing. */
async function refuseReport(work: Work, told: Message, reason: string, payment?: Payment): Promise<Heard> {
  const isOverpaid = reason === 'PAYMENT_SETTLED' && told.status === 'SUCCESS'
  await openItem(work, {
    kind: isOverpaid ? 'OVERPAID' : 'REPORT_REFUSED', subject: told.orderRef, reason, day: payment?.valueOn ?? work.today,
    amountFen: told.amountFen, insurerPartnerId: payment?.insurerPartnerId ?? null, paymentId: payment?.id ?? null, accidentId: payment?.accidentId ?? null,
  })
  return { result: 'REFUSED', reason }
}
