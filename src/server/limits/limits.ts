// Which limits does the server hold, and what does it say when one is passed?
export interface LimitRow {
  value: number
  status: 400 | 413 | 429
  en: string
  'zh-CN': string
}

/** Of a client with a scope `…:report`: 1,000 certificates with all their columns are about 1.5 MB. */
export const REPORT_BYTES_MAX = 4 * 1024 * 1024

/** No secret limits: the reference page is printed from these rows. */
export const LIMITS = {
  BODY_LIMIT: {
    value: 256 * 1024, status: 413,
    en: 'The body is larger than its limit: 256 KB, for reports and lists 4 MB, for a photo or scan 20 MiB, for a film 200 MiB.',
    'zh-CN': '请求体超过上限：256 KB；报送数据和清单 4 MB，照片或扫描件 20 MiB，录像 200 MiB。',
  },
  BATCHING_DISABLED: {
    value: 1, status: 400,
    en: 'One operation a request; an array of operations is not taken.', 'zh-CN': '每个请求只能包含一个操作，不接受数组。',
  },
  TOKEN_LIMIT: {
    value: 1000, status: 400,
    en: 'The document has more than 1,000 tokens.', 'zh-CN': '查询文档超过 1000 个词法单元。',
  },
  MUTATION_LIMIT: {
    value: 4, status: 400,
    en: 'A request may hold at most 4 mutations.', 'zh-CN': '每个请求最多 4 个变更。',
  },
  ALIAS_LIMIT: {
    value: 15, status: 400,
    en: 'A document may use at most 15 aliases, those of __typename included.',
    'zh-CN': '查询文档最多使用 15 个别名（含 __typename）。',
  },
  DIRECTIVE_LIMIT: {
    value: 20, status: 400,
    en: 'A document may use at most 20 directives.', 'zh-CN': '查询文档最多使用 20 个指令。',
  },
  DEPTH_LIMIT: {
    value: 12, status: 400,
    en: 'Fields may be nested at most 12 deep.', 'zh-CN': '字段嵌套最多 12 层。',
  },
  // Fragments multiply: 20 of them, each spread twice in the next, ask for a million fields in 200 tokens.
  SELECTION_LIMIT: {
    value: 5000, status: 400,
    en: 'With its fragments written out the operation selects more than 5,000 fields.',
    'zh-CN': '展开片段后，操作选择的字段超过 5000 个。',
  },
  COST_LIMIT: {
    value: 5000, status: 400,
    en: 'The request costs more points than one request may; see cost and limit.',
    'zh-CN': '请求的成本点数超过单次上限，见 cost 与 limit。',
  },
  THROTTLED: {
    value: 50_000, status: 429,
    en: 'The bucket of points is empty; wait as long as retryAfterMs says.',
    'zh-CN': '成本点数已用完，请按 retryAfterMs 等待后重试。',
  },
} as const satisfies Record<string, LimitRow>

export type LimitCode = keyof typeof LIMITS
