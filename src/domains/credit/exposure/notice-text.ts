// What does a notice say? The published fields of R17 §6 in their order, court and contact, and that it comes down when the debt is performed.
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fieldFaults, type ForbiddenContent } from './forbidden-content.js'

/** Of a listing, entity and row alike: nothing else can get into the text. */
export interface Published {
  readonly partyKind: 'PERSON' | 'UNIT'
  readonly name: string
  readonly sex?: 'MALE' | 'FEMALE' | null | undefined
  readonly birthDate?: LocalDate | null | undefined
  readonly identityMasked: string
  readonly legalRep?: string | null | undefined
  readonly courtName: string
  readonly areaName: string
  readonly caseNo: string
  readonly filedOn: LocalDate
  readonly basisNo: string
  readonly basisMaker: string
  readonly duty: string
  readonly performance: 'NONE' | 'PARTIAL' | 'FULL'
  readonly performedPart?: string | null | undefined
  readonly unperformedPart?: string | null | undefined
  readonly conduct: string
  readonly publishedAt?: Date | null | undefined
}

const SEXES = { MALE: '男', FEMALE: '女' } as const
const PERFORMED = { NONE: '全部未履行', PARTIAL: '部分未履行', FULL: '全部已履行' } as const
/** The hotline of all courts; a judge's own number is not printed. */
const HOTLINE = '12368'

export function noticeText(listing: Published, today: LocalDate, remark: string | null): string {
  const isPerson = listing.partyKind === 'PERSON'
  const lines: (readonly [string, string | null | undefined])[] = [
    [isPerson ? '姓名' : '名称', listing.name],
    ['性别', isPerson && listing.sex ? SEXES[listing.sex] : null],
    ['年龄', isPerson && listing.birthDate ? `${ageAt(listing.birthDate, today)}岁` : null],
    [isPerson ? '身份证号码' : '统一社会信用代码', listing.identityMasked],
    ['法定代表人或者负责人', isPerson ? null : listing.legalRep],
    ['执行法院', listing.courtName], ['省份', listing.areaName], ['案号', listing.caseNo], ['立案时间', listing.filedOn],
    ['执行依据文号', listing.basisNo], ['作出执行依据单位', listing.basisMaker], ['生效法律文书确定的义务', listing.duty],
    ['被执行人的履行情况', PERFORMED[listing.performance]], ['已履行', listing.performedPart], ['未履行', listing.unperformedPart],
    ['失信被执行人行为具体情形', listing.conduct], ['发布时间', listing.publishedAt ? localDateOf(listing.publishedAt) : null], ['说明', remark],
  ]
  return [
    '失信被执行人公示', ...lines.flatMap(([label, words]) => (words ? [`${label}：${words}`] : [])),
    `联系方式：${HOTLINE}（诉讼服务热线）`, '履行义务后，本公示即予撤除。', `${listing.courtName}（印章）`,
  ].join('\n')
}

/** Texts of the listing that carry what no board may show, by field. */
export function listingFaults({ duty, performedPart, unperformedPart, conduct }: Published): { readonly field: string, readonly content: readonly ForbiddenContent[] }[] {
  return Object.entries({ duty, performedPart, unperformedPart, conduct })
    .flatMap(([field, words]) => (words && fieldFaults(words).length > 0 ? [{ field, content: fieldFaults(words) }] : []))
}

export function ageAt(birthDate: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}
