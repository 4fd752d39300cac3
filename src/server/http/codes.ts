// Which codes does the transport itself answer, with which status, and may the client try again?
import { LIMITS } from '../limits/limits.js'

export interface CodeRow {
  status: number
  retryable: boolean
  retryAfterMs?: number
  en: string
  'zh-CN': string
}

/** Limits have rows of their own; the codes of sign-in and of the domains come from the caller. */
export const CODES = {
  GRAPHQL_PARSE_FAILED: {
    status: 400, retryable: false,
    en: 'The document is not GraphQL.', 'zh-CN': '查询文档语法错误。',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400, retryable: false,
    en: 'The document does not fit the schema.', 'zh-CN': '查询文档与模式不符。',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400, retryable: false,
    en: 'The document has no operation of that name, or several and none was named.',
    'zh-CN': '文档中没有该名称的操作，或有多个操作而未指定名称。',
  },
  BAD_USER_INPUT: {
    status: 400, retryable: false,
    en: 'An argument or variable can not be read.', 'zh-CN': '参数或变量无法读取。',
  },
  INVALID_CURSOR: {
    status: 400, retryable: false,
    en: 'The cursor is not one of ours for this list.', 'zh-CN': '游标不属于此列表。',
  },
  BAD_REQUEST: {
    status: 400, retryable: false,
    en: 'The request is not a GraphQL request.', 'zh-CN': '请求不是有效的 GraphQL 请求。',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400, retryable: false,
    en: 'Automatic persisted queries are not taken; send the query.', 'zh-CN': '不支持自动持久化查询，请发送完整查询。',
  },
  UNAUTHENTICATED: {
    status: 401, retryable: false,
    en: 'A valid access token is needed.', 'zh-CN': '需要有效的访问令牌。',
  },
  FORBIDDEN: {
    status: 403, retryable: false,
    en: 'You may not do this; needs names what is missing.', 'zh-CN': '无权执行此操作，needs 列出所缺条件。',
  },
  NOT_FOUND: {
    status: 404, retryable: false,
    en: 'There is nothing here.', 'zh-CN': '未找到。',
  },
  METHOD_NOT_ALLOWED: {
    status: 405, retryable: false,
    en: 'Queries go by GET or POST, mutations by POST.', 'zh-CN': '查询使用 GET 或 POST，变更使用 POST。',
  },
  NOT_ACCEPTABLE: {
    status: 406, retryable: false,
    en: 'Answers are application/graphql-response+json or application/json.',
    'zh-CN': '响应类型为 application/graphql-response+json 或 application/json。',
  },
  REQUEST_TIMEOUT: {
    status: 408, retryable: true,
    en: 'The request did not arrive in time.', 'zh-CN': '请求未能及时送达。',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415, retryable: false,
    en: 'Requests are application/json in UTF-8, not compressed.', 'zh-CN': '请求须为未压缩的 UTF-8 application/json。',
  },
  HEADERS_TOO_LARGE: {
    status: 431, retryable: false,
    en: 'The headers are too large.', 'zh-CN': '请求头过大。',
  },
  INTERNAL: {
    status: 500, retryable: false,
    en: 'Something failed on our side; tell us the request id.', 'zh-CN': '服务端出错，请告知我们请求编号。',
  },
  OVERLOADED: {
    status: 503, retryable: true, retryAfterMs: 2000,
    en: 'The server has too much to do; try again shortly.', 'zh-CN': '服务器繁忙，请稍后重试。',
  },
  TIMEOUT: {
    status: 504, retryable: true, retryAfterMs: 1000,
    en: 'The answer was not ready in time; the work was stopped.', 'zh-CN': '未能在时限内完成，操作已停止。',
  },
} as const satisfies Record<string, CodeRow>

const ROWS = new Map<string, CodeRow>([
  ...Object.entries(CODES),
  ...Object.entries(LIMITS).map(
    ([code, row]): [string, CodeRow] => [code, { ...row, retryable: code === 'THROTTLED' }],
  ),
])

export type Code = keyof typeof CODES | keyof typeof LIMITS

export function findCode(code: string): CodeRow | undefined {
  return ROWS.get(code)
}
