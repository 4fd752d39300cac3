// What must be true before a round of enforcement is closed (终结本次执行程序), and which paper proves each of it? 法〔2016〕373号 (ZB) §1.
import { addMonths, type LocalDate } from '../../../platform/calendar/local-date.js'

export interface ItemRow {
  readonly zh: string
  readonly en: string
  readonly article: string
  readonly source: 'law' | 'design'
  readonly verified: boolean
  /** Who says that it is true: papers of the file, the platform's own registers, or its calendar. */
  readonly provenBy: 'PAPERS' | 'REGISTERS' | 'CALENDAR'
}

export const CHECKLIST = {
  Z1: { zh: '已发出执行通知、责令报告财产，并已审查、惩戒', en: 'Notice and report order issued, report checked, failure punished', article: 'ZB §1(1), §2', source: 'law', verified: true, provenBy: 'PAPERS' },
  Z2: { zh: '已限制消费，符合条件的已纳入失信名单', en: 'Consumption restricted; a debtor who qualifies is listed', article: 'ZB §1(2)', source: 'law', verified: true, provenBy: 'REGISTERS' },
  Z3: { zh: '已穷尽财产调查措施，无财产可供执行或不能处置', en: 'Investigation exhausted, nothing that can be enforced', article: 'ZB §1(3), §3–§4', source: 'law', verified: false, provenBy: 'PAPERS' },
  Z4: { zh: '自立案之日起已超过三个月', en: 'More than three months since filing', article: 'ZB §1(4)', source: 'law', verified: true, provenBy: 'CALENDAR' },
  Z5: { zh: '被执行人下落不明的已查找，妨害执行的已惩戒', en: 'Missing debtor searched for; obstruction punished; crime referred', article: 'ZB §1(5)', source: 'law', verified: true, provenBy: 'PAPERS' },
  Z6: { zh: '已告知申请执行人并听取意见；其签字同意，或合议庭审查并经院长批准', en: 'Applicant told and heard; signs, or a panel reviews and the president approves', article: 'ZB §5; 民诉法解释 §517', source: 'law', verified: false, provenBy: 'PAPERS' },
} as const satisfies Readonly<Record<string, ItemRow>>
export type Item = keyof typeof CHECKLIST
export const ITEM_CODES = Object.keys(CHECKLIST) as [Item, ...Item[]]

export interface PaperRow {
  readonly item: Item
  readonly zh: string
  readonly en: string
  /** Only where it is called for: the judge files it, or says why it was not needed. */
  readonly isConditional: boolean
}

export const PAPERS = {
  ENFORCEMENT_NOTICE: { item: 'Z1', zh: '执行通知书', en: 'Enforcement notice', isConditional: false },
  REPORT_ORDER: { item: 'Z1', zh: '报告财产令', en: 'Property report order', isConditional: false },
  REPORT_CHECK: { item: 'Z1', zh: '财产报告核查记录', en: 'Record of checking the report', isConditional: false },
  REPORT_PENALTY: { item: 'Z1', zh: '违反报告制度的惩戒文书', en: 'Punishment for failing to report', isConditional: true },
  NETWORK_QUERY: { item: 'Z3', zh: '网络查控结果（存款、车辆、不动产、证券）', en: 'Network query: deposits, vehicles, real estate, securities', isConditional: false },
  CLUE_CHECKS: { item: 'Z3', zh: '财产线索核实记录', en: 'Checks of the clues that were given', isConditional: false },
  SITE_CHECK: { item: 'Z3', zh: '实地调查笔录', en: 'On-site check', isConditional: false },
  PREMISES_SEARCH: { item: 'Z3', zh: '搜查令及搜查笔录', en: 'Search', isConditional: true },
  AUDIT_OR_REWARD: { item: 'Z3', zh: '审计报告或悬赏公告', en: 'Audit or reward, on request', isConditional: true },
  UNSALEABLE_ASSETS: { item: 'Z3', zh: '财产不能处置的材料', en: 'Why found assets cannot be disposed of', isConditional: true },
  DEBTOR_SEARCH: { item: 'Z5', zh: '查找被执行人下落的记录', en: 'Search for a missing debtor', isConditional: true },
  OBSTRUCTION_PENALTY: { item: 'Z5', zh: '罚款、拘留决定书', en: 'Fine or detention for obstruction', isConditional: true },
  CRIME_REFERRAL: { item: 'Z5', zh: '移送追究刑事责任的材料', en: 'Referral of a crime', isConditional: true },
  APPLICANT_TALK: { item: 'Z6', zh: '约谈申请执行人笔录', en: 'Talk with the applicant: told, and heard', isConditional: false },
  APPLICANT_SIGNATURE: { item: 'Z6', zh: '申请执行人签字同意', en: 'The applicant signs', isConditional: true },
  PANEL_MINUTES: { item: 'Z6', zh: '合议庭评议笔录', en: 'Minutes of the panel', isConditional: true },
} as const satisfies Readonly<Record<string, PaperRow>>
export type Paper = keyof typeof PAPERS
export const PAPER_CODES = Object.keys(PAPERS) as [Paper, ...Paper[]]

export const itemOf = (paper: Paper): Item => PAPERS[paper].item
export const isConditional = (paper: Paper): boolean => PAPERS[paper].isConditional

/** A paper on file, or why it was not needed. */
export interface FiledPaper { readonly paper: string, readonly sha256?: string | null | undefined }

export interface CaseFacts {
  readonly filedOn: LocalDate
  readonly today: LocalDate
  readonly papers: readonly FiledPaper[]
  /** What the registers do not bear out of each debtor: `1:RESTRICTION`, `2:LISTING`. */
  readonly unproven: readonly string[]
}

export interface ItemState { readonly item: Item, readonly missing: readonly string[] }

/** In the order of the law; an item with nothing missing is met. */
export const checklistOf = (facts: CaseFacts): ItemState[] => ITEM_CODES.map(item => ({ item, missing: missingOf(item, facts) }))

function missingOf(item: Item, { filedOn, today, papers, unproven }: CaseFacts): readonly string[] {
  if (item === 'Z2') return unproven
  if (item === 'Z4') return isLongOpen(filedOn, today) ? [] : ['THREE_MONTHS']
  const missing = PAPER_CODES.filter(paper => itemOf(paper) === item && !papers.some(each => each.paper === paper))
  return item === 'Z6' ? missingOfHearing(papers, missing) : missing
}

/** The applicant's signature and the panel are two ways to the same end: one is enough. */
function missingOfHearing(papers: readonly FiledPaper[], missing: readonly Paper[]): readonly string[] {
  const isFiled = (paper: Paper) => papers.some(each => each.paper === paper && typeof each.sha256 === 'string')
  const unheard = missing.filter(paper => !isConditional(paper))
  return isFiled('APPLICANT_SIGNATURE') || isFiled('PANEL_MINUTES') ? unheard : [...unheard, 'APPLICANT_SIGNATURE or PANEL_MINUTES']
}

const MONTHS_OPEN = 3
/** On the very day three months later it is not yet more. */
export const isLongOpen = (filedOn: LocalDate, today: LocalDate): boolean => today > addMonths(filedOn, MONTHS_OPEN)
