// Why can a person's part not go on?
import { type ErrorTable } from '../../platform/errors/catalogue.js'

export const peopleErrors = {
  ACT_NOT_FOUND: {
    en: 'You were not asked for this, or the request was withdrawn because its content changed.', zh: '没有向您发出该请求，或因内容变更已撤回。',
    remedy: { en: 'Read `personActs` for what you are asked now.', zh: '请通过 personActs 查询当前请求。' }, liftableBy: 'PARTNER',
  },
  ACT_EXPIRED: {
    en: 'The time to answer has passed.', zh: '答复期限已过。',
    remedy: { en: 'Ask the partner to request it again.', zh: '请服务机构重新发起请求。' }, liftableBy: 'PARTNER',
  },
  OWNER_UNKNOWN: {
    en: 'The population or unit register has not reported this owner.', zh: '人口库或单位库中未查到该所有人。',
    remedy: { en: 'Check the number and the name; otherwise the owner turns to the police counter.', zh: '请核对证件号码和姓名；否则请所有人到车管所窗口办理。' }, liftableBy: 'POLICE',
  },
  OWNER_NAME_DIFFERS: {
    en: 'The name does not belong to this identity number.', zh: '姓名与证件号码不符。',
    remedy: { en: 'Enter the name exactly as on the identity document.', zh: '请按身份证明准确录入姓名。' }, liftableBy: 'CALLER',
  },
  AGENT_MISSING: {
    en: 'A unit acts through an agent: name the agent.', zh: '单位应由代理人办理，请填写代理人。',
    remedy: { en: 'Send the agent, who needs a power of attorney on file.', zh: '请填写已备案授权委托书的代理人。' }, article: '164号 §89', liftableBy: 'CALLER',
  },
  AGENT_NOT_AUTHORISED: {
    en: 'No power of attorney on file lets this agent act for the owner today.', zh: '今日没有该代理人的有效授权委托书。',
    remedy: { en: 'Let the police record the power of attorney first.', zh: '请先由公安机关登记授权委托书。' }, article: '164号 §86', liftableBy: 'POLICE',
  },
  RESIDENT_ID_INVALID: {
    en: 'This is not a resident identity number of 18 characters.', zh: '不是18位公民身份号码。',
    remedy: { en: 'Enter the number as on the card; 15-digit numbers are not accepted.', zh: '请按身份证录入18位号码，不接受15位号码。' }, article: 'GB 11643', liftableBy: 'CALLER',
  },
  USCC_INVALID: {
    en: 'This is not a unified social credit code of 18 characters.', zh: '不是18位统一社会信用代码。',
    remedy: { en: 'Enter the code as on the licence.', zh: '请按证照录入统一社会信用代码。' }, article: 'GB 32100', liftableBy: 'CALLER',
  },
  SUBJECT_BUDGET: {
    en: 'This member of staff has asked about 300 persons in this hour.', zh: '该工作人员本小时内已查询300名人员。',
    remedy: { en: 'Wait until the next hour: retryAfterMs says how long.', zh: '请按 retryAfterMs 等待至下一小时。' },
    liftableBy: 'OPERATOR', retryable: true,
  },
} as const satisfies ErrorTable
