// Which orders were handed to whose cashier, what did the bank report, and what did the parties say of money that no bank moves?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, fen, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { PAYMENT_STATUSES, paymentTransitions, type PaymentVerb } from './payment.transitions.js'

/** Cash is left out on purpose. Source: design. */
export const PAYMENT_CHANNELS = ['BANK', 'WECHAT', 'ALIPAY', 'UNIONPAY', 'SHOP_DIRECT'] as const
/** The next account may be wrong as well, but not for ever. */
export const ATTEMPTS_MAX = 5

/** One order for one leg. The platform holds no money: it hands the order to the insurer's cashier and keeps what comes back. */
export const PaymentSchema = defineEntity({
  name: 'Payment', tableName: 'payment',
  properties: {
    ...recordColumns,
    accidentId: text(),
    offerId: text(),
    legId: text(),
    /** Whose money it is: the payer of the leg, or the insurer that pays it out for the payer (无责代赔). */
    insurerPartnerId: text(),
    attempt: count(),
    status: code(PAYMENT_STATUSES),
    channel: code(PAYMENT_CHANNELS),
    /** sha256(accident | offer version | leg | attempt): what the bank knows the order by. */
    idempotencyKey: text(),
    /** The accident's number, which the bank returns. */
    reference: text(),
    amountFen: fen(),
    payeePartyId: text(),
    /** Who holds the account: she sees the payment. */
    payeePersonId: text().nullable(),
    payeeAccountId: text(),
    orderedByStaffId: text().nullable(),
    /** The bank's own number of the order. */
    orderRef: text().nullable(),
    failureCode: text().nullable(),
    /** The business day under which the bank's file lists it. */
    valueOn: day().nullable(),
    sentAt: instant().nullable(),
    settledAt: instant().nullable(),
    asked: count(),
    notFoundCount: count(),
    lastNotFoundAt: instant().nullable(),
    /** When the bank is asked, if it has not reported before. */
    nextQueryAt: instant().nullable(),
  },
  uniques: [{ name: 'payment_key', properties: ['idempotencyKey'] }, { name: 'payment_attempt', properties: ['legId', 'attempt'] }],
  checks: [
    { name: 'payment_amount', expression: '"amountFen" > 0' },
    { name: 'payment_attempts', expression: `"attempt" >= 1 and "attempt" <= ${ATTEMPTS_MAX}` },
  ],
  indexes: [
    { name: 'payment_paid_once', expression: (_c, _t, name) => `create unique index "${name}" on "payment" ("legId") where "status" = 'SUCCESS'` },
    { name: 'payment_one_live', expression: (_c, _t, name) => `create unique index "${name}" on "payment" ("legId") where "status" in ('CREATED', 'SENT', 'UNKNOWN')` },
    { name: 'payment_waiting', expression: (_c, _t, name) => `create index "${name}" on "payment" ("id") where "status" = 'CREATED'` },
    { name: 'payment_to_ask', expression: (_c, _t, name) => `create index "${name}" on "payment" ("nextQueryAt") where "nextQueryAt" is not null` },
    { properties: ['accidentId'] },
    { properties: ['insurerPartnerId', 'valueOn'] },
    { properties: ['payeePersonId'] },
  ],
})
export class Payment extends PaymentSchema.class {
  /** The only way its status changes. */
  move(verb: PaymentVerb, actor: Actor): void {
    this.status = nextStatus(paymentTransitions, this, verb, actor)
  }
}
PaymentSchema.setClass(Payment)

export const REPORT_RESULTS = ['APPLIED', 'REPEATED', 'REFUSED'] as const

/** One message of the bank, as it came: a message that was seen is not heard twice. */
export const PaymentReportSchema = defineEntity({
  name: 'PaymentReport', tableName: 'paymentReport',
  properties: {
    ...recordColumns,
    messageId: text(),
    idempotencyKey: text(),
    outcome: text(),
    orderRef: text().nullable(),
    result: code(REPORT_RESULTS),
    /** Why it was refused. */
    reason: text().nullable(),
  },
  uniques: [{ name: 'paymentReport_once', properties: ['messageId'] }],
  indexes: [{ properties: ['idempotencyKey'] }],
})
export class PaymentReport extends PaymentReportSchema.class {}
PaymentReportSchema.setClass(PaymentReport)

/** PAID and RECEIVED: what the two sides say of a leg between persons. RECOVERED: an insurer got back what it had paid too much. */
export const LEG_MARKS = ['PAID', 'RECEIVED', 'RECOVERED'] as const

export const LegMarkSchema = defineEntity({
  name: 'LegMark', tableName: 'legMark',
  properties: {
    ...recordColumns,
    accidentId: text(),
    legId: text(),
    kind: code(LEG_MARKS),
    byId: text(),
  },
  uniques: [{ name: 'legMark_once', properties: ['legId', 'kind'] }],
  indexes: [{ properties: ['accidentId'] }],
})
export class LegMark extends LegMarkSchema.class {}
LegMarkSchema.setClass(LegMark)

export type PaymentRow = RowOf<typeof PaymentSchema>
export type PaymentReportRow = RowOf<typeof PaymentReportSchema>
export type LegMarkRow = RowOf<typeof LegMarkSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { payment: PaymentRow, paymentReport: PaymentReportRow, legMark: LegMarkRow }
}
