// Who may ask for which purpose, what must be sent, and what comes back? The purpose matrix (credit 5.2): the table is the permission.
import { type Kind } from '../../../platform/permissions/kinds.js'
import { type MatchClass } from '../matching/match-classes.js'
import { FIRST_MEASURES } from '../memorandum/measures.js'
import { ACT_ITEM_CODES, type ActItem } from '../restrictions/acts.js'

/** What a purpose lets its asker see of a listed party, beside the version of the list. */
export const SCREENED_FIELDS = ['LISTED', 'RESTRICTION', 'CASE', 'PERFORMANCE', 'AMOUNT', 'HISTORY'] as const
export type ScreenedField = (typeof SCREENED_FIELDS)[number]

export interface PurposeRow {
  /** As it is sent; `xx` and `n` stand for a number. */
  readonly code: string
  readonly pattern: RegExp
  readonly zh: string
  readonly en: string
  readonly kinds: readonly Kind[]
  /** NUMBER: the whole number of each party. CASE_NO: an enforcement case; names and published numbers will do. */
  readonly key: 'CASE_NO' | 'NUMBER' | 'NUMBER_AND_CONSENT'
  readonly fields: readonly ScreenedField[]
  /** OF_MEASURE: those that the measure of the purpose enforces. */
  readonly items: readonly ActItem[] | 'OF_MEASURE'
  readonly classes: readonly MatchClass[]
  readonly article: string
  /** Where the row itself comes from; the law behind it is the article. */
  readonly source: 'law' | 'design'
}

/** WEAK is for courts alone: a like name would be somebody else's. */
const SURE: readonly MatchClass[] = ['EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE']

export const PURPOSES = [
  {
    code: 'ENFORCE', pattern: /^ENFORCE$/, zh: '执行案件', en: 'Enforcement of a case', kinds: ['COURT'], key: 'CASE_NO',
    fields: ['LISTED', 'RESTRICTION', 'CASE', 'PERFORMANCE', 'AMOUNT', 'HISTORY'], items: ACT_ITEM_CODES, classes: [...SURE, 'WEAK'], article: 'R17 §8, PIPL §34', source: 'design',
  },
  {
    code: 'MEASURE_Mxx', pattern: /^MEASURE_M(0[1-9]|1\d|2[0-4])$/, zh: '实施联合惩戒措施', en: 'A measure of the memorandum', kinds: ['SIGNATORY', 'POLICE'], key: 'NUMBER',
    fields: ['LISTED', 'RESTRICTION', 'CASE'], items: 'OF_MEASURE', classes: SURE, article: 'R17 §8, PIPL §13(3)', source: 'design',
  },
  {
    code: 'POLICY_n', pattern: /^POLICY_([1-9]|[1-9]\d|1[0-5]\d|16[0-4])$/, zh: '扶持政策审核', en: 'An application under an incentive policy', kinds: ['SIGNATORY'], key: 'NUMBER',
    fields: ['LISTED', 'RESTRICTION', 'CASE'], items: 'OF_MEASURE', classes: SURE, article: 'R17 §8', source: 'design',
  },
  {
    code: 'CREDIT_APPROVAL', pattern: /^CREDIT_APPROVAL$/, zh: '授信审批', en: 'Approval of credit', kinds: ['BANK'], key: 'NUMBER_AND_CONSENT',
    fields: ['LISTED', 'CASE', 'PERFORMANCE'], items: [], classes: SURE, article: 'CIR §18', source: 'law',
  },
  {
    code: 'POST_LOAN', pattern: /^POST_LOAN$/, zh: '贷后管理', en: 'Management of a loan', kinds: ['BANK'], key: 'NUMBER_AND_CONSENT',
    fields: ['LISTED', 'CASE', 'PERFORMANCE'], items: [], classes: SURE, article: 'CIR §18', source: 'law',
  },
  {
    code: 'POLICY_C8', pattern: /^POLICY_C8$/, zh: '销售高额保费理财保险', en: 'Sale of an insurance wealth product', kinds: ['INSURER'], key: 'NUMBER_AND_CONSENT',
    fields: ['RESTRICTION'], items: ['C8'], classes: [], article: 'R15 §3(8)', source: 'law',
  },
  {
    code: 'VEHICLE_C5', pattern: /^VEHICLE_C5$/, zh: '销售车辆', en: 'Sale of a vehicle', kinds: ['DEALERSHIP'], key: 'NUMBER_AND_CONSENT',
    fields: ['RESTRICTION'], items: ['C5'], classes: [], article: 'R15 §3(5)', source: 'law',
  },
  {
    code: 'TRAVEL', pattern: /^TRAVEL$/, zh: '出行、住宿', en: 'A journey or a stay', kinds: ['CHANNEL'], key: 'NUMBER',
    fields: ['RESTRICTION'], items: ['C1', 'C2', 'C6', 'C9'], classes: [], article: 'R15 §3(1)(2)(6)(9)', source: 'law',
  },
] as const satisfies readonly PurposeRow[]

/** What a request for this purpose is granted. */
export interface Grant {
  readonly purpose: string
  readonly key: PurposeRow['key']
  readonly fields: ReadonlySet<ScreenedField>
  readonly items: readonly ActItem[]
  readonly classes: ReadonlySet<MatchClass>
}

/** As the first version of the memorandum has it. */
const itemsOfMeasure = (purpose: string): readonly ActItem[] =>
  (FIRST_MEASURES.find(({ code }) => `MEASURE_${code}` === purpose)?.items ?? []) as readonly ActItem[]

const grants = new Map<string, Grant>()

/** Undefined: not for this kind, or no purpose at all; whether a claim's payee is listed is none. What binds today, grantOf knows. */
export function findGrant(kind: Kind, purpose: string): Grant | undefined {
  const row = (PURPOSES as readonly PurposeRow[]).find(({ pattern, kinds }) => kinds.includes(kind) && pattern.test(purpose))
  if (!row) return undefined
  const known = grants.get(purpose)
  if (known) return known
  const grant = { purpose, key: row.key, fields: new Set(row.fields), items: row.items === 'OF_MEASURE' ? itemsOfMeasure(purpose) : row.items, classes: new Set(row.classes) }
  grants.set(purpose, grant)
  return grant
}

/** 深圳经济特区社会信用条例 (SZ) §45: time, person and authoriser of a query are kept. Nothing deletes a line; it may go after that. */
export const QUERY_LOG_KEPT_YEARS = 5
