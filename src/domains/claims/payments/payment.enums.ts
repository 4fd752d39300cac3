// Which words does the API use for payments?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type LEG_MARKS, type PAYMENT_CHANNELS } from './payment.entities.js'
import { type PaymentStatus, type ReconciliationItemStatus, type RecoveryStatus } from './payment.transitions.js'
import { type RECONCILIATION_ITEM_KINDS } from './reconciliation.entities.js'
import { type RECOVERY_KINDS } from './recovery.entities.js'

export const PaymentStatusEnum = enumOf<PaymentStatus>('PaymentStatus', 'Where a payment order stands.', {
  CREATED: 'Ordered; not with the bank yet (待发送).',
  SENT: 'Handed to the bank; its answer is awaited (已发送).',
  UNKNOWN: 'Nobody knows whether the bank has it: it is asked, and nothing is sent again (结果未知).',
  SUCCESS: 'Paid (已到账).',
  FAILED: 'Not paid; see failureCode (支付失败).',
})
export const PaymentChannelEnum = enumOf<(typeof PAYMENT_CHANNELS)[number]>('PaymentChannel', 'How it is paid. Cash is not (不支付现金).', {
  BANK: 'To a bank account (银行转账).', WECHAT: 'To a WeChat wallet (微信).', ALIPAY: 'To an Alipay wallet (支付宝).', UNIONPAY: 'By UnionPay (银联).',
  SHOP_DIRECT: 'To the repair shop, entrusted in writing (委托修理厂收款).',
})
export const RecoveryStatusEnum = enumOf<RecoveryStatus>('RecoveryStatus', 'Where a recovery between insurers stands.', {
  CLAIMED: 'Claimed from the other insurer (已提出).', DISPUTED: 'The other insurer disputes it (有争议).', ACCEPTED: 'Accepted; waits for the daily statement (已认可).',
  NETTED: 'Stands in a statement (已轧差).', WITHDRAWN: 'Taken back by the claimant (已撤回).',
})
export const RecoveryKindEnum = enumOf<(typeof RECOVERY_KINDS)[number]>('RecoveryKind', 'Why one insurer owes another.', {
  RECOVER_MTI: 'Subrogation against the compulsory insurance (代位求偿·交强险).', RECOVER_CTPL: 'Subrogation against the third-party insurance (代位求偿·商业三者险).',
  MTI_NOFAULT: 'Paid out for the insurer of the car without fault (无责代赔).',
})
export const ReconciliationItemKindEnum = enumOf<(typeof RECONCILIATION_ITEM_KINDS)[number]>('ReconciliationItemKind', 'What reconciliation found.', {
  RECON_GAP: 'Paid in our books, missing in the bank\'s file (短款).', OVERPAID: 'The bank moved money that our books don\'t know (长款).',
  REPORT_REFUSED: 'The bank reported what fits no order (回执不符).',
})
export const ReconciliationItemStatusEnum = enumOf<ReconciliationItemStatus>('ReconciliationItemStatus', 'Whether a finding is dealt with.', {
  OPEN: 'Waits for the cashier (待处理).', RESOLVED: 'Dealt with (已处理).',
})
export const LegMarkKindEnum = enumOf<(typeof LEG_MARKS)[number]>('LegMarkKind', 'What is said of a payment that no bank reports.', {
  PAID: 'The payer says that she paid (已付).', RECEIVED: 'The payee says that she received it (已收).', RECOVERED: 'The insurer got it back (已追回).',
})
