// On which grounds is a judgment debtor listed, for how long, and what forbids it? 法释〔2017〕7号 (R17), 法发〔2019〕35号 (SW35).

export interface GroundRow {
  readonly zh: string
  readonly en: string
  /** Null: no term is fixed; it ends by a ground of deletion alone. */
  readonly termYears: 2 | null
  readonly article: string
  readonly verified: boolean
}

export const GROUNDS = {
  G1: { zh: '有履行能力而拒不履行生效法律文书确定义务', en: 'Able to perform but refuses', termYears: null, article: 'R17 §1(1)', verified: true },
  G2: { zh: '以伪造证据、暴力、威胁等方法妨碍、抗拒执行', en: 'Obstructs by forged evidence, violence or threats', termYears: 2, article: 'R17 §1(2)', verified: true },
  G3: { zh: '以虚假诉讼、虚假仲裁或者隐匿、转移财产等方法规避执行', en: 'Evades by false suit, false arbitration, hiding or moving assets', termYears: 2, article: 'R17 §1(3)', verified: true },
  G4: { zh: '违反财产报告制度', en: 'Breaks the duty to report assets', termYears: 2, article: 'R17 §1(4)', verified: true },
  G5: { zh: '违反限制消费令', en: 'Breaks a consumption restriction', termYears: 2, article: 'R17 §1(5)', verified: true },
  G6: { zh: '无正当理由拒不履行执行和解协议', en: 'Refuses an enforcement settlement without good reason', termYears: 2, article: 'R17 §1(6)', verified: true },
} as const satisfies Record<string, GroundRow>
export type Ground = keyof typeof GROUNDS
export const GROUND_CODES = Object.keys(GROUNDS) as [Ground, ...Ground[]]

export interface ExclusionRow {
  readonly zh: string
  readonly en: string
  /** The grounds that it blocks. */
  readonly blocks: readonly Ground[]
  readonly article: string
  readonly verified: boolean
}

const ALL = GROUND_CODES

export const EXCLUSIONS = {
  X1: { zh: '提供了充分有效担保', en: 'Sufficient effective security is given', blocks: ['G1'], article: 'R17 §3(1)', verified: false },
  X2: { zh: '已被采取查封、扣押、冻结等措施的财产足以清偿', en: 'Seized or frozen assets are enough', blocks: ['G1'], article: 'R17 §3(2)', verified: false },
  X3: { zh: '履行顺序在后，对其依法不应强制执行', en: 'Later in the order of performance', blocks: ['G1'], article: 'R17 §3(3)', verified: false },
  X4: { zh: '其他不属于有履行能力而拒不履行的情形', en: 'Otherwise not able and refusing', blocks: ['G1'], article: 'R17 §3(4)', verified: false },
  X5: { zh: '未成年人', en: 'A minor', blocks: ALL, article: 'R17 §4', verified: false },
  X6: { zh: '法院已控制足以清偿债务的财产，或者申请执行人申请暂不纳入', en: 'The court controls enough assets, or the applicant asks to wait', blocks: ['G1', 'G6'], article: 'SW35 §16', verified: false },
  X7: { zh: '单位是失信被执行人的，不得将其法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人纳入', en: 'Responsible persons of a listed firm', blocks: ALL, article: 'SW35 §16', verified: false },
  X8: { zh: '全日制在校生因“校园贷”纠纷成为被执行人', en: 'Full-time student, campus loan', blocks: ALL, article: 'SW35 §16', verified: false },
} as const satisfies Record<string, ExclusionRow>
export type Exclusion = keyof typeof EXCLUSIONS

/** Longer by one to three years: violence or threats with serious circumstances, or several acts (R17 §2). */
export const EXTENSION_YEARS_MAX = 3

/** By which a listing without a term ends (R17 §10 ¶1), and how one with a term does. */
export const DELETION_GROUNDS = {
  D1: { zh: '已履行或者已执行完毕', en: 'Performed or enforced in full', article: 'R17 §10(1)', withTerm: false, verified: false },
  D2: { zh: '执行和解协议已履行完毕', en: 'Settlement performed', article: 'R17 §10(2)', withTerm: false, verified: false },
  D3: { zh: '申请执行人书面申请删除，法院审查同意', en: 'The applicant asks in writing and the court agrees', article: 'R17 §10(3)', withTerm: false, verified: false },
  D4: { zh: '终结本次执行后两次以上网络查询无财产且无线索', en: 'After the round was closed two network checks found nothing', article: 'R17 §10(4)', withTerm: false, verified: false },
  D5: { zh: '因审判监督或破产程序裁定中止执行', en: 'Stayed by retrial or bankruptcy', article: 'R17 §10(5)', withTerm: false, verified: false },
  D6: { zh: '裁定不予执行', en: 'Non-enforcement ruled', article: 'R17 §10(6)', withTerm: false, verified: false },
  D7: { zh: '裁定终结执行', en: 'Enforcement terminated', article: 'R17 §10(7)', withTerm: false, verified: false },
  TERM: { zh: '纳入期限届满', en: 'The term ended', article: 'R17 §10 ¶2', withTerm: true, verified: false },
  EARLY: { zh: '积极履行或主动纠正，决定提前删除', en: 'Performed actively or corrected: early deletion decided', article: 'R17 §2 ¶2', withTerm: true, verified: true },
} as const satisfies Record<string, { readonly zh: string, readonly en: string, readonly article: string, readonly withTerm: boolean, readonly verified: boolean }>
export type DeletionGround = keyof typeof DELETION_GROUNDS
export const DELETION_CODES = Object.keys(DELETION_GROUNDS) as [DeletionGround, ...DeletionGround[]]
