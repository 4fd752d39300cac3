// Why is a request about webhooks refused?
import { type ErrorTable } from '../../platform/errors/catalogue.js'

export const webhookErrors = {
  ENDPOINT_NOT_ALLOWED: {
    en: 'Nothing is sent to this address.', zh: '不允许向该地址推送。',
    remedy: {
      en: 'Use https on port 443 with a public host name that resolves to public addresses only, without user, password or fragment.',
      zh: '请使用443端口的https地址；主机名须为公开域名且只解析到公网地址，不得包含用户名、密码或片段。',
    },
    liftableBy: 'CALLER',
  },
  ENDPOINTS_FULL: {
    en: 'A partner has at most {max} endpoints.', zh: '每个机构最多登记{max}个推送地址。',
    remedy: { en: 'Remove one, or change one that is there.', zh: '请移除或变更已有的推送地址。' }, liftableBy: 'CALLER',
  },
  ENDPOINT_NOT_READY: {
    en: 'The endpoint is {state}; this asks for {needed}.', zh: '推送地址处于{state}状态，本操作要求{needed}。',
    remedy: { en: 'See `viewerMay` of the endpoint: verify or resume it first.', zh: '请查看该地址的 viewerMay 字段，先完成验证或恢复。' }, liftableBy: 'CALLER',
  },
  CHALLENGE_FAILED: {
    en: 'The endpoint did not prove that it is yours: {outcome}.', zh: '推送地址未通过验证：{outcome}。',
    remedy: {
      en: 'Answer the message webhook.challenge with 2xx and its `challenge` as the whole body, within 5 s; then verify again.',
      zh: '收到 webhook.challenge 后须在5秒内返回2xx，正文仅为其中的 challenge，然后重新验证。',
    },
    liftableBy: 'CALLER',
  },
  EVENT_TYPES_INVALID: {
    en: 'Types are dotted names, such as application.accepted; at most {max}.', zh: '事件类型应为点分名称，如 application.accepted，最多{max}个。',
    remedy: { en: 'See docs/reference/events.md; leave it empty for all.', zh: '请参见 docs/reference/events.md；留空表示全部。' }, liftableBy: 'CALLER',
  },
  OPERATION_INVALID: {
    en: 'This operation can not be stored: {why}.', zh: '该查询不能保存：{why}。',
    remedy: {
      en: 'Send one query with the one variable $id: ID! that fits the schema and the limits of a request.',
      zh: '请提交一个只含变量 $id: ID! 的查询，须符合接口定义和单次请求限制。',
    },
    liftableBy: 'CALLER',
  },
  REDELIVERY_RANGE_INVALID: {
    en: 'Name one delivery, or a range of 1 to {max} numbers.', zh: '请指定一次推送，或{max}个以内的序号区间。',
    remedy: { en: 'Send a longer range in parts.', zh: '较长的区间请分次提交。' }, liftableBy: 'CALLER',
  },
  NOTHING_TO_REDELIVER: {
    en: 'There is no event for this endpoint in that range.', zh: '该区间内没有可向此地址推送的事件。',
    remedy: { en: 'Ask `changes` for the numbers of your events.', zh: '请通过 changes 查询事件序号。' }, liftableBy: 'CALLER',
  },
  REDELIVERIES_FULL: {
    en: '{max} messages that you asked for are waiting already.', zh: '已有{max}条补推消息等待发送。',
    remedy: { en: 'Wait until they are sent.', zh: '请等待发送完成后再提交。' }, retryable: true,
  },
} as const satisfies ErrorTable
