// Why are blinded numbers not evaluated?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const obliviousErrors = {
  BLINDED_COUNT: {
    en: 'A request holds 1 to {max} blinded elements.', zh: '每次请求应包含 1 至 {max} 个盲化元素。',
    remedy: { en: 'Split the list; the budget counts elements, not requests.', zh: '请拆分请求；额度按元素计数。' }, liftableBy: 'CALLER',
  },
  BLINDED_MALFORMED: {
    en: 'This is not a blinded element: 32 bytes in base64url that encode an element of ristretto255 other than the identity.', zh: '盲化元素格式不正确：应为 ristretto255 群中非单位元的 32 字节 base64url 编码。',
    remedy: { en: 'Send what blindNumbers of the client library returns, never a number or its hash.', zh: '请发送客户端库 blindNumbers 的结果，切勿发送证件号码或其哈希值。' }, article: 'RFC 9497 §3.3', liftableBy: 'CALLER',
  },
  OBLIVIOUS_KEY_CLOSED: {
    en: 'This key evaluates from {from} to {to}.', zh: '该密钥的有效期为 {from} 至 {to}。',
    remedy: { en: 'Read obliviousKeys and blind again under the key of this week.', zh: '请读取 obliviousKeys，使用本周密钥重新盲化。' }, liftableBy: 'CALLER',
  },
  EVALUATION_BUDGET: {
    en: 'Your {max} evaluations of today are spent: {left} are left.', zh: '今日 {max} 次盲评额度不足，剩余 {left} 次。',
    remedy: { en: 'Go on after midnight in Shanghai; for many customers at once use a screening job.', zh: '请于北京时间次日继续；大批量请使用批量筛查。' }, liftableBy: 'OPERATOR',
  },
  OBLIVIOUS_PURPOSE: {
    en: 'This purpose is not open to you.', zh: '您不得以该目的使用。',
    remedy: { en: 'A bank states CREDIT_APPROVAL or POST_LOAN, a unit of the memorandum MEASURE.', zh: '银行请使用 CREDIT_APPROVAL 或 POST_LOAN，成员单位请使用 MEASURE。' }, article: '征信业管理条例 §20', liftableBy: 'CALLER',
  },
  OBLIVIOUS_CONSENT: {
    en: 'A bank names the consent under which it asks.', zh: '银行须注明查询所依据的授权。',
    remedy: { en: 'Send consentRef: your number of the consent policy, 1 to 64 characters, never a customer\'s.', zh: '请填写 consentRef：授权规则编号，1 至 64 个字符，不得为客户编号。' }, article: '征信业管理条例 §18', liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
