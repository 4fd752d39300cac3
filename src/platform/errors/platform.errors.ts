// Which refusals belong to no room: keys, versions, sign-in, limits?
import { type ErrorTable } from './catalogue.js'

const again = { en: 'Send the same request again, with the same key.', zh: '请使用相同的幂等键重新发送同一请求。' }

export const platformErrors = {
  TOKEN_INVALID: {
    en: 'The access token is not valid here, or its proof of possession (DPoP) does not fit this request or was sent before.',
    zh: '访问令牌在此无效，或其持有证明（DPoP）与本请求不符或已使用过。',
    remedy: {
      en: 'Get a new token at /oauth/token; a token that is bound to a key needs a proof of its own with each request.',
      zh: '请向 /oauth/token 重新申请令牌；与密钥绑定的令牌，每次请求须附新的证明。',
    },
    liftableBy: 'CALLER',
  },
  TOKEN_EXPIRED: {
    en: 'The access token has expired.', zh: '访问令牌已过期。',
    remedy: { en: 'Get a new token at /oauth/token, and send the same request again.', zh: '请向 /oauth/token 重新申请令牌，再发送同一请求。' }, liftableBy: 'CALLER',
  },
  STALE: {
    en: 'The record has changed: you sent version {sent}, it is at {current}.', zh: '记录已变更：提交版本为{sent}，当前版本为{current}。',
    remedy: { en: 'Read the record again and decide anew.', zh: '请重新读取记录后再提交。' }, liftableBy: 'CALLER',
  },
  STATE_CONFLICT: {
    en: 'This cannot be done while the record is {state}. Open to you now: {open}.', zh: '记录处于{state}状态，不能执行此操作。您现在可执行：{open}。',
    remedy: { en: 'Read `viewerMay` of the record to see what is open and what blocks the rest.', zh: '请查看记录的 viewerMay 字段。' }, liftableBy: 'CALLER',
  },
  FOUR_EYES: {
    en: 'Another officer must do this: you have already acted on this record.', zh: '须由另一名工作人员办理：您已经办理过本业务的其他环节。',
    remedy: { en: 'Let a colleague sign for it with a key of his own.', zh: '请由其他工作人员使用本人密钥签署办理。' }, liftableBy: 'PARTNER',
  },
  IDEMPOTENCY_MISMATCH: {
    en: 'This idempotency key was used before with another input, mutation or staff member.', zh: '该幂等键已用于其他输入、操作或人员。',
    remedy: { en: 'Use a new key for a new request.', zh: '新请求请使用新的幂等键。' }, liftableBy: 'CALLER',
  },
  IN_PROGRESS: {
    en: 'A request with this key is being worked on.', zh: '使用该幂等键的请求正在处理中。',
    remedy: { en: 'Ask operationOutcome, or send it again in a second.', zh: '请查询 operationOutcome，或稍后重试。' }, retryable: true,
  },
  KEY_EXPIRED: {
    en: 'This idempotency key is older than 90 days.', zh: '该幂等键已超过90天。',
    remedy: { en: 'Look the record up by its business number.', zh: '请按业务编号查询记录。' }, liftableBy: 'CALLER',
  },
  INVALID_KEY: {
    en: 'An idempotency key has 8 to 100 printable characters.', zh: '幂等键应为8至100个可见字符。',
    remedy: { en: 'Send a UUID, for instance.', zh: '例如可使用UUID。' }, liftableBy: 'CALLER',
  },
  BUSY: {
    en: 'The record was busy; nothing was changed.', zh: '记录繁忙，未作任何变更。', remedy: again, retryable: true,
  },
  TIMEOUT: {
    en: 'The deadline of 8 s passed; nothing was changed unless operationOutcome says DONE.', zh: '已超过8秒时限；除非 operationOutcome 返回 DONE，否则未作任何变更。',
    remedy: again, retryable: true,
  },
  NOT_FOUND: {
    en: 'There is no such record for you.', zh: '未找到相应记录。',
    remedy: { en: 'Check the id; records of other partners do not exist for you.', zh: '请核对编号；其他机构的记录对您不可见。' }, liftableBy: 'CALLER',
  },
  TOO_MANY: {
    en: 'At most {max} of these.', zh: '最多{max}项。', remedy: { en: 'Send fewer.', zh: '请减少数量。' }, liftableBy: 'CALLER',
  },
  PLACE_NOT_IN_COUNTRY: {
    en: 'These coordinates lie in the sea or outside the country.', zh: '坐标位于海上或境外。',
    remedy: { en: 'Send latitude and longitude in degrees (WGS 84), and check that they are not swapped.', zh: '请按WGS 84以度为单位发送纬度和经度，并核对是否填反。' }, liftableBy: 'CALLER',
  },
  TEXT_TOO_LONG: {
    en: 'This text is longer than {max} characters.', zh: '文本超过{max}个字符。',
    remedy: { en: 'Shorten it.', zh: '请缩短文本。' }, liftableBy: 'CALLER',
  },
  TEXT_INVALID: {
    en: 'This text is empty or holds control characters.', zh: '文本为空或包含控制字符。',
    remedy: { en: 'Send plain text of one line.', zh: '请发送单行纯文本。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
