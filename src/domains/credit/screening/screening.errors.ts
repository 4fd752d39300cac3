// Why is a question about a party, or a review, refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const screeningErrors = {
  ID_REQUIRED: {
    en: 'This purpose needs the whole number: a name alone is many people\'s.', zh: '该查询目的须提供完整证件号码，仅凭姓名不得查询。',
    remedy: { en: 'Send identityNumber in full; courts may send a name.', zh: '请填写完整证件号码；仅法院可凭姓名查询。' }, article: 'PIPL §6', liftableBy: 'CALLER',
  },
  ID_CHECKSUM: {
    en: 'The check digit, date or province of this resident number is wrong.', zh: '公民身份号码的校验位、日期或省份代码有误。',
    remedy: { en: 'Read it again from the card; the other questions were answered.', zh: '请核对证件；其他查询不受影响。' }, article: 'GB 11643', liftableBy: 'CALLER',
  },
  ID_MALFORMED: {
    en: 'This is no number of an identity document.', zh: '证件号码格式不正确。',
    remedy: { en: 'Send 18 or 15 places, a published number with four hidden, or the number of another document.', zh: '请填写18位或15位号码、公布的掩码号码或其他证件号码。' }, liftableBy: 'CALLER',
  },
  USCC_CHECKSUM: {
    en: 'The check digit or form of this unit\'s code is wrong.', zh: '统一社会信用代码或组织机构代码校验有误。',
    remedy: { en: 'Read it again from the licence; the other questions were answered.', zh: '请核对证照；其他查询不受影响。' }, article: 'GB 32100', liftableBy: 'CALLER',
  },
  CASE_NO_NEEDED: {
    en: 'A court asks for a case: its number is missing or malformed.', zh: '法院查询须提供正确的执行案号。',
    remedy: { en: 'Send caseNo as on the file.', zh: '请按案卷填写 caseNo。' }, liftableBy: 'CALLER',
  },
  BATCH_LIMIT: {
    en: 'At least one, and at most {max}.', zh: '数量应在1至{max}之间。', remedy: { en: 'Send less; a million parties go by a screening job.', zh: '请减少数量；大批量请使用批量筛查任务。' }, liftableBy: 'CALLER',
  },
  SCREENING_BUDGET: {
    en: 'You have asked about as many parties as you may in this hour.', zh: '本小时内可查询的主体数量已用完。',
    remedy: { en: 'Wait until the next hour: retryAfterMs says how long; your agreement sets the number.', zh: '请按 retryAfterMs 等待至下一小时；数量由查询协议确定。' }, liftableBy: 'OPERATOR', retryable: true,
  },
  DECISION_EXPIRY_INVALID: {
    en: 'A review is remembered from now on, for at most a year.', zh: '复核结论的有效期须自现在起不超过一年。', remedy: { en: 'Correct expiresAt.', zh: '请更正 expiresAt。' }, liftableBy: 'CALLER',
  },
  MATCH_NOT_IN_DOUBT: {
    en: 'Number and name both agree: it can not be found to be somebody else.', zh: '号码与姓名均一致，不得认定为非同一人。',
    remedy: { en: 'If the record is wrong, the person objects at the court.', zh: '记录有误的，由当事人向法院提出异议。' }, article: 'R17 §11', liftableBy: 'COURT',
  },
  CONTRACT_EXISTS: {
    en: 'This partner has an agreement of that number.', zh: '该机构已有同号查询协议。', remedy: { en: 'Record the new one under its own number.', zh: '新协议请使用新编号。' }, liftableBy: 'CALLER',
  },
  CONTRACT_PURPOSE: {
    en: 'An agreement holds 1 to 30 purposes, all of them open to that kind of partner.', zh: '协议须包含1至30项该类机构可用的查询目的。',
    remedy: { en: 'Read screeningPurposes as that partner.', zh: '请查阅该类机构的 screeningPurposes。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
