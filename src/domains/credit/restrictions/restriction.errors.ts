// Why is a report about a restriction refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const restrictionErrors = {
  ORDER_NO_MALFORMED: {
    en: 'This is not a case number of a court.', zh: '案号格式不正确。',
    remedy: { en: 'Send it as on the order: （year）, court, type, serial, 号.', zh: '请按限制消费令填写完整案号，如（2026）渝0103执56号。' },
    article: '法〔2018〕335号', liftableBy: 'CALLER',
  },
  RESTRICTION_EXISTS: {
    en: 'This order is already in force for this party.', zh: '该限制消费令对该当事人已生效，请勿重复报送。',
    remedy: { en: 'Read `restrictions` with that order number; change the one there is.', zh: '请按案号查询 restrictions，在已有记录上办理。' }, liftableBy: 'CALLER',
  },
  PARTY_NAME_DIFFERS: {
    en: 'The register knows another name for this identity number.', zh: '登记的姓名或名称与该证件号码不符。',
    remedy: { en: 'Check both against the case file: an order must not hit somebody else.', zh: '请与案卷核对姓名和证件号码，避免错误限制他人。' }, liftableBy: 'CALLER',
  },
  NOTICE_DELIVERED: {
    en: 'The notice of assistance was delivered before.', zh: '协助执行通知书此前已送达。',
    remedy: { en: 'Nothing is left to do: noticeDeliveredAt says when.', zh: '无需重复送达，送达时间见 noticeDeliveredAt。' }, article: '法释〔2010〕8号 §6', liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
