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
  EXEMPT_MAX: {
    en: 'An emergency exemption frees C1 and C9 for at most one month, together with those that it adjoins.', zh: '紧急情况的暂时解除限于 C1、C9，与相连的合并计算最长一个月。',
    remedy: { en: 'Shorten it, or lift the restriction.', zh: '请缩短期限，或依法解除限制。' }, article: 'SW35 §17', liftableBy: 'CALLER',
  },
  OWN_MONEY_OFFICERS: {
    en: 'Own money exempts a responsible person of a firm, not the debtor.', zh: '以自有资金消费的申请仅适用于单位的责任人员，不适用于被执行人本人。',
    remedy: { en: 'What the debtor needs for life or business is exempted as such (R15 §8).', zh: '被执行人生活或者经营必需的消费，请按法释〔2010〕8号第八条办理。' }, article: 'R15 §3 ¶2', liftableBy: 'CALLER',
  },
  PERIOD_INVALID: {
    en: 'The period ends before it begins.', zh: '期限的截止日早于起始日。', remedy: { en: 'Correct both days.', zh: '请更正起止日期。' }, liftableBy: 'CALLER',
  },
  ITEMS_INVALID: {
    en: 'Name one or more different acts of this order.', zh: '请填写本限制令所列且不重复的行为。', remedy: { en: 'Send each act once.', zh: '每项填写一次。' }, article: 'R15 §3', liftableBy: 'CALLER',
  },
  VIA_FIRM_NEEDED: {
    en: 'A responsible person is bound through a firm: name its code, and of a debtor none.', zh: '责任人员须填写被执行单位统一社会信用代码；被执行人本人不填。',
    remedy: { en: 'Send viaFirmCode with every capacity but SELF.', zh: '身份非 SELF 时填写 viaFirmCode。' }, article: 'R15 §3 ¶2', liftableBy: 'CALLER',
  },
  PURPOSE_NOT_ALLOWED: {
    en: 'You may not ask for this purpose.', zh: '不得以该目的查询。', remedy: { en: 'Ask within your purposes (docs, who may see what).', zh: '请在授权目的范围内查询。' }, article: 'PIPL §6', liftableBy: 'COURT',
  },
  CONSENT_REF_MISSING: {
    en: 'The consent of the person is not named.', zh: '未提供本人同意的凭据编号。', remedy: { en: 'Send consentRef, your number of her written consent.', zh: '请填写 consentRef（书面同意编号）。' }, article: 'CIR §18', liftableBy: 'CALLER',
  },
  NOTICE_DELIVERED: {
    en: 'The notice of assistance was delivered before.', zh: '协助执行通知书此前已送达。',
    remedy: { en: 'Nothing is left to do: noticeDeliveredAt says when.', zh: '无需重复送达，送达时间见 noticeDeliveredAt。' }, article: '法释〔2010〕8号 §6', liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
