// By which rule is each payment owed, and how sure is that rule?

interface BasisRow {
  /** Where in the order of settlement: 0 self-compensation, 1 compulsory, 2 shares, 3 third-party, 4 vehicle damage. */
  step: 0 | 1 | 2 | 3 | 4
  article: string
  source: 'law' | 'clause' | 'practice' | 'design'
  verified: boolean
}

/** 解释 is 最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释; clauses are the model clauses of 2020. */
export const BASES = {
  SELF_COMPENSATION:    { step: 0, article: '交强险财产损失互碰自赔处理办法',      source: 'practice', verified: false },
  MTI_FIRST:            { step: 1, article: '民法典 §1213, 交强险条例 §21 §23',    source: 'law',      verified: true },
  MTI_NOBODY_AT_FAULT:  { step: 1, article: '交强险条例 §23',                      source: 'law',      verified: false },
  MTI_RECOVERABLE:      { step: 1, article: '交强险条例 §22, 解释 §15',            source: 'law',      verified: true },
  NO_FAULT_SUBSTITUTE:  { step: 1, article: '交强险无责代赔',                      source: 'practice', verified: false },
  OBLIGOR:              { step: 1, article: '解释 §16',                            source: 'law',      verified: true },
  THIRD_PARTY:          { step: 3, article: '民法典 §1213, 三者险示范条款',        source: 'clause',   verified: false },
  BEYOND_INSURANCE:     { step: 3, article: '民法典 §1213',                        source: 'law',      verified: true },
  INDIRECT_LOSS:        { step: 3, article: '解释 §12(3)(4)',                      source: 'law',      verified: true },
  MOTOR_WITHOUT_FAULT:  { step: 3, article: '道交法 §76(2)',                       source: 'design',   verified: false },
  NON_MOTOR_FAULT:      { step: 2, article: '民法典 §1165',                        source: 'design',   verified: false },
  OWN_DAMAGE:           { step: 4, article: '车损险示范条款',                      source: 'clause',   verified: false },
  SUBROGATION:          { step: 4, article: '保险法 §60',                          source: 'law',      verified: true },
  RECOVERY:             { step: 4, article: '保险法 §60–63',                       source: 'design',   verified: false },
} as const satisfies Record<string, BasisRow>

export type Basis = keyof typeof BASES
