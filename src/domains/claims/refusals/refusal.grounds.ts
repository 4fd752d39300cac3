// On which grounds may an insurer refuse a claim, and where are they written?

export interface RefusalGroundRow { readonly zh: string, readonly en: string, readonly article: string, readonly source: 'law', readonly verified: boolean }

export const REFUSAL_GROUNDS = {
  NOT_COVERED: { zh: '不属于保险责任', en: 'The policy does not cover it', article: '保险法 §24', source: 'law', verified: true },
  EXCLUDED: { zh: '责任免除', en: 'The policy excludes it', article: '保险法 §17, §24', source: 'law', verified: false },
  INVENTED: { zh: '编造或故意制造保险事故', en: 'The accident was invented or caused on purpose', article: '保险法 §27', source: 'law', verified: true },
  LAPSED: { zh: '超过索赔时效', en: 'It was claimed too late', article: '保险法 §26', source: 'law', verified: true },
} as const satisfies Readonly<Record<string, RefusalGroundRow>>

export type RefusalGround = keyof typeof REFUSAL_GROUNDS
export const REFUSAL_GROUND_CODES = Object.keys(REFUSAL_GROUNDS) as RefusalGround[]
