// What do the units do to a listed person or firm? The 24 measures of version 1; their names are a reconstruction, and none is known to stand in a list of punishments yet.
import { type MeasureArea } from './areas.js'
import { type Basis, type Grounded } from './effective-mode.js'

/** P a person, F a firm, R a responsible person of a firm. */
export const SUBJECT_KINDS = ['P', 'F', 'R'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]
export const MEASURE_KINDS = ['ADMINISTRATIVE', 'MARKET'] as const

export interface MeasureRow extends Grounded {
  readonly code: string
  readonly kind: (typeof MEASURE_KINDS)[number]
  readonly area: MeasureArea
  readonly zh: string
  readonly en: string
  readonly effect: string
  /** Empty: the national channel alone, where the platform pushes nothing. */
  readonly units: readonly string[]
  readonly subjects: readonly SubjectKind[]
  /** Items of a restriction (C1–C9) that it carries out; empty for those of the list. */
  readonly items: readonly string[]
}

const read = (...texts: string[]): Basis[] => texts.map(text => ({ text, isVerified: true }))
const unread = (...texts: string[]): Basis[] => texts.map(text => ({ text, isVerified: false }))

type Given = Omit<MeasureRow, 'code' | 'kind' | 'listRef' | 'items' | 'occasion'> & Partial<Pick<MeasureRow, 'items' | 'occasion'>>
const row = (code: string, kind: MeasureRow['kind'], given: Given): MeasureRow => ({ code, kind, listRef: null, items: [], occasion: 'LIST', ...given })
const adm = (code: string, given: Given) => row(code, 'ADMINISTRATIVE', given)
const mkt = (code: string, given: Given) => row(code, 'MARKET', given)
const notice = (...items: string[]) => ({ occasion: 'NOTICE' as const, items })

/** Units that run one of the incentive policies, or pay for it. */
const INCENTIVE_UNITS = ['U03', 'U04', 'U05', 'U08', 'U09', 'U12', 'U13', 'U16', 'U20', 'U23', 'U27', 'U31']

export const FIRST_MEASURES: readonly MeasureRow[] = [
  adm('M01', { area: 'PROCUREMENT', zh: '限制参加政府采购活动', en: 'Government procurement', effect: 'Not qualified at the qualification check.', units: ['U08'], subjects: ['P', 'F'], mode: 'AUTO', legalBasis: [...read('政府采购法 §22'), ...unread('R17 §8', '财库〔2016〕125号')] }),
  adm('M02', { area: 'BIDDING', zh: '限制参加招标投标活动', en: 'Bidding: bidder, agency, evaluator', effect: 'Refused or limited; dropped from the pool of experts.', units: ['U12', 'U30'], subjects: ['P', 'F'], mode: 'AUTO', legalBasis: unread('法〔2016〕285号', 'R17 §8') }),
  adm('M03', { area: 'INCENTIVE', zh: '限制享受财政补贴和激励政策', en: 'Subsidies and incentives', effect: 'The application is refused at its check points.', units: INCENTIVE_UNITS, subjects: ['P', 'F'], mode: 'AUTO', legalBasis: unread('R17 §8') }),
  adm('M04', { area: 'FIRM_OFFICE', zh: '限制担任公司董事、监事、高级管理人员', en: 'Director, supervisor, senior manager', effect: 'Registration is refused; of a post that is held the firm is told to remove her. Only for a personal, large, due debt of one who is listed herself.', units: ['U09'], subjects: ['P'], mode: 'AUTO', legalBasis: read('公司法(2023) §178(5)') }),
  adm('M05', { area: 'PUBLIC_OFFICE', zh: '限制录用为公务员', en: 'Civil servant recruitment', effect: 'Not employed.', units: ['U01', 'U13'], subjects: ['P'], mode: 'AUTO', legalBasis: read('公务员法 §26(4)') }),
  adm('M06', { area: 'PUBLIC_OFFICE', zh: '人民陪审员除名，代表、委员和公职人员通报', en: 'Juror; deputy, member, official: notice to the unit', effect: 'A juror is excluded; of others the unit is told, no more.', units: ['U01', 'U36'], subjects: ['P'], mode: 'AUTO', legalBasis: [...read('人民陪审员法 §7(4)'), ...unread('R17 §8')] }),
  adm('M07', { area: 'PUBLIC_OFFICE', zh: '限制担任国企、事业单位负责人', en: 'Head of a state firm or public institution', effect: 'Not appointed.', units: ['U14', 'U01'], subjects: ['P', 'R'], mode: 'DISCRETIONARY', legalBasis: unread('中办发〔2016〕64号') }),
  adm('M08', { area: 'FINANCIAL_OFFICE', zh: '限制从事基金、金融机构职务', en: 'Fund manager, post in a financial institution', effect: 'Not qualified as a fund manager.', units: ['U31'], subjects: ['P'], mode: 'AUTO', legalBasis: read('私募投资基金监督管理条例 §9(4)') }),
  adm('M09', { area: 'REAL_ESTATE', zh: '限制购买不动产', en: 'Registration of a purchase of real estate', effect: 'Registration is refused under a notice with C3.', units: ['U11'], subjects: ['P', 'F', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(3)'), ...notice('C3') }),
  adm('M10', { area: 'VEHICLE', zh: '限制购买非经营必需车辆', en: 'Vehicle not needed for business: registration', effect: 'First registration and transfer to her are refused under a notice with C5.', units: ['U07'], subjects: ['P', 'F', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(5)'), ...notice('C5') }),
  adm('M11', { area: 'STATE_ASSETS', zh: '限制参与土地出让和国资交易', en: 'Land and state asset deals', effect: 'Not admitted.', units: ['U11', 'U14', 'U30'], subjects: ['P', 'F'], mode: 'DISCRETIONARY', legalBasis: unread('中办发〔2016〕64号') }),
  adm('M12', { area: 'EXIT', zh: '限制出境', en: 'Exit ban', effect: 'Stopped at the border, on a decision of the court.', units: ['U06'], subjects: ['P', 'R'], mode: 'AUTO', legalBasis: read('CPL §266', '出境入境管理法 §12(3)'), occasion: 'REQUEST' }),
  adm('M13', { area: 'SEARCH', zh: '协助查找车辆、船舶', en: 'Vehicle and ship search', effect: 'On a hit the court is told.', units: ['U07', 'U06'], subjects: ['P', 'F'], mode: 'AUTO', legalBasis: read('PI §16'), occasion: 'REQUEST' }),
  adm('M14', { area: 'LICENCE', zh: '行政许可从严审查，不适用告知承诺', en: 'Licence, qualification: strict review', effect: 'Full documents; not by commitment.', units: ['U09', 'U12', 'U10', 'U18'], subjects: ['P', 'F'], mode: 'DISCRETIONARY', legalBasis: [...read('SZ §59(4)'), ...unread('R17 §8')] }),
  adm('M15', { area: 'INSPECTION', zh: '列为重点监管对象', en: 'More inspections', effect: 'A higher sampling rate.', units: ['U09', 'U10', 'U12', 'U18', 'U19'], subjects: ['F'], mode: 'DISCRETIONARY', legalBasis: read('SZ §56') }),
  adm('M16', { area: 'TAX', zh: '纳税信用管理', en: 'Tax credit', effect: 'Refunds are checked more strictly.', units: ['U15'], subjects: ['F'], mode: 'DISCRETIONARY', legalBasis: unread('纳税信用管理办法') }),
  adm('M17', { area: 'CUSTOMS', zh: '海关信用管理', en: 'Customs credit certification', effect: 'Not certified, or downgraded.', units: ['U16'], subjects: ['F'], mode: 'DISCRETIONARY', legalBasis: unread('海关注册登记和备案企业信用管理办法') }),
  adm('M18', { area: 'HONOUR', zh: '限制评优评先', en: 'Honours and awards', effect: 'Not eligible; an award may be revoked.', units: ['U02', 'U32', 'U33', 'U34'], subjects: ['P', 'F'], mode: 'AUTO', legalBasis: unread('R17 §8') }),
  mkt('M19', { area: 'PRIVATE_SCHOOL', zh: '限制子女就读高收费私立学校', en: 'High-fee private school', effect: 'Enrolment that the debtor pays for is refused; the child keeps its place in a public school.', units: ['U17'], subjects: ['P', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(7)'), ...notice('C7') }),
  mkt('M20', { area: 'BUILDING', zh: '限制高档装修、租赁高档场所', en: 'Luxury decoration, luxury office rent', effect: 'Permit or filing of the contract is refused.', units: ['U12', 'U37'], subjects: ['P', 'F', 'R'], mode: 'DISCRETIONARY', legalBasis: read('R15 §3(3), (4)'), ...notice('C3', 'C4') }),
  mkt('M21', { area: 'TRAVEL', zh: '限制乘坐飞机、G字头动车等', en: 'Flights, G-trains, first class', effect: 'The ticket is refused, by the national channel.', units: [], subjects: ['P', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(1), (9)'), ...notice('C1', 'C9') }),
  mkt('M22', { area: 'LEISURE', zh: '限制在星级宾馆、高尔夫球场消费和旅游', en: 'Star hotels, golf, tours', effect: 'High spending is refused.', units: ['U20'], subjects: ['P', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(2), (6)'), ...notice('C2', 'C6') }),
  mkt('M23', { area: 'INSURANCE_PRODUCT', zh: '限制支付高额保费购买保险理财产品', en: 'High-premium insurance products', effect: 'The contract is refused; a cash value is reported on notice of the court.', units: ['U40'], subjects: ['P', 'R'], mode: 'AUTO', legalBasis: read('R15 §3(8)'), ...notice('C8') }),
  mkt('M24', { area: 'CREDIT', zh: '授信从严，记入征信', en: 'Bank credit and bureau record', effect: "The bank's own decision on its risk; the bureau keeps the record.", units: ['U38', 'U39', 'U41'], subjects: ['P', 'F'], mode: 'DISCRETIONARY', legalBasis: [...unread('R17 §8'), ...read('CPL §266')] }),
]

/** In the form of a row. */
export function measureOfFirstVersion(code: string): Omit<MeasureRow, 'units' | 'subjects' | 'items'> & { units: string[], subjects: string[], items: string[] } {
  const found = FIRST_MEASURES.find(measure => measure.code === code)
  if (!found) throw new Error(`the first version has no ${code}`)
  return { ...found, units: [...found.units], subjects: [...found.subjects], items: [...found.items] }
}
