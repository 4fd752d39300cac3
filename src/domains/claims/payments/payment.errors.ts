// Why is a payment, an account, a message of the bank or a recovery refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const paymentErrors = {
  NOTHING_TO_PAY: {
    en: 'No leg of the consented offer is yours to pay.', zh: '赔付方案中没有应由您支付的款项。',
    remedy: { en: 'The insurers named in the legs pay.', zh: '由方案所列保险公司支付。' }, liftableBy: 'INSURER',
  },
  PAYMENTS_NOT_CONNECTED: {
    en: 'No bank is connected.', zh: '尚未接入支付渠道。',
    remedy: { en: 'The operator sets PAYMENT_URL and PAYMENT_SECRET.', zh: '请运营方配置 PAYMENT_URL 和 PAYMENT_SECRET。' }, liftableBy: 'OPERATOR',
  },
  PAYMENT_ATTEMPTS: {
    en: 'Five attempts to pay this have failed.', zh: '该笔款项已支付失败5次。',
    remedy: { en: 'Clear it with the payee and her bank, outside the platform.', zh: '请与收款人及其开户行线下核实处理。' }, liftableBy: 'INSURER',
  },
  PAYMENT_UNRECONCILED: {
    en: 'Bank and books disagree on an earlier attempt to pay this: the money may have moved.', zh: '该笔款项此前的支付与银行记录不一致，可能已实际付出。',
    remedy: {
      en: 'The cashier clears it with the bank and closes its item by resolveReconciliationItem; then it can be paid again.',
      zh: '请由保险公司出纳与银行核实并通过 resolveReconciliationItem 办结对账事项，之后方可再次支付。',
    },
    liftableBy: 'INSURER',
  },
  PAYEE_ACCOUNT_AWAITED: {
    en: 'The bank refused the account; the payee has to name another one.', zh: '收款账户无效，等待收款人更换账户。',
    remedy: { en: 'She does it by renewPayeeAccount; the order then goes out by itself.', zh: '请收款人通过 renewPayeeAccount 更换账户，之后将自动重新支付。' }, liftableBy: 'OWNER',
  },
  PAYEE_ACCOUNT_MISSING: {
    en: 'Nobody has named an account for this money.', zh: '收款人尚未提供收款账户。',
    remedy: { en: 'The payee names one by namePayeeAccount.', zh: '请收款人通过 namePayeeAccount 提供账户。' }, liftableBy: 'OWNER',
  },
  ACCOUNT_NOT_ASKED: {
    en: 'No payment to you waits for another account.', zh: '没有等待更换账户的款项。',
    remedy: { en: 'Read `payments`: only after failureCode ACCOUNT_… another account is asked for.', zh: '请查看 payments，仅当 failureCode 为 ACCOUNT_… 时需要更换账户。' }, liftableBy: 'CALLER',
  },
  LEG_NOT_PERSONAL: {
    en: 'This is not a payment between persons.', zh: '该款项不是当事人之间的支付。',
    remedy: { en: 'What an insurer pays is reported by its bank.', zh: '保险公司支付的款项以银行回执为准。' }, liftableBy: 'CALLER',
  },
  LEG_NOT_RECEIVABLE: {
    en: 'This is nothing that comes back to you.', zh: '该款项不是应追回款项。',
    remedy: { en: 'Name a leg with a negative amount whose payer you are.', zh: '请选择由您支付且金额为负的款项。' }, liftableBy: 'CALLER',
  },
  LEG_MARKED: {
    en: 'You have said so already.', zh: '您已确认过。',
    remedy: { en: 'Nothing more is needed from you.', zh: '无需重复操作。' }, liftableBy: 'CALLER',
  },
  DAY_IN_FUTURE: {
    en: 'This day has not come yet.', zh: '日期不能晚于今天。',
    remedy: { en: 'Name today or an earlier day.', zh: '请填写今天或之前的日期。' }, liftableBy: 'CALLER',
  },
  BANK_SILENT: {
    en: 'The bank does not give its file.', zh: '银行未返回对账文件。',
    remedy: { en: 'Try again later.', zh: '请稍后重试。' }, liftableBy: 'OPERATOR', retryable: true,
  },
  DEBTOR_ANSWERS: {
    en: 'The insurer that owes answers a recovery.', zh: '应由被追偿方答复。',
    remedy: { en: 'Wait for its answer, or withdraw your claim.', zh: '请等待对方答复，或撤回追偿。' }, liftableBy: 'INSURER',
  },
  CREDITOR_WITHDRAWS: {
    en: 'Only the insurer that claims may take it back.', zh: '仅追偿方可以撤回。',
    remedy: { en: 'Accept or dispute it.', zh: '请认可或提出异议。' }, liftableBy: 'INSURER',
  },
  CALLBACK_SIGNATURE_INVALID: {
    en: 'The message is not signed by the bank, or its time is not now.', zh: '回调签名或时间戳无效。',
    remedy: { en: 'Sign id, timestamp and body by Standard Webhooks with the shared secret, and send it within five minutes.', zh: '请按 Standard Webhooks 用共享密钥签名，并在5分钟内送达。' }, liftableBy: 'CALLER',
  },
  CALLBACK_REPLAYED: {
    en: 'This message was heard before.', zh: '该消息已处理，不得重放。',
    remedy: { en: 'Nothing was done again; a new report needs an id of its own.', zh: '未重复处理；新的回执须使用新的消息编号。' }, liftableBy: 'CALLER',
  },
  CALLBACK_MALFORMED: {
    en: 'This is no payment report.', zh: '回执格式不正确。',
    remedy: { en: 'See docs/guides for its fields.', zh: '请参照文档中的字段说明。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
