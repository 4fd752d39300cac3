// Is this the number of a court case (案号)? Source: 最高人民法院关于人民法院案件案号的若干规定, amended by 法〔2018〕335号.
import { type LocalDate } from '../calendar/local-date.js'
import { normaliseText } from './normalise.js'
import { PROVINCE_CHARACTERS } from './plate-number.js'

export type CaseNumberFault = 'FORM' | 'YEAR'

/** Brackets become full-width, as the courts write them: （2026）渝0103执保56号. */
export const normaliseCaseNumber = (raw: string): string => normaliseText(raw).replace(/\(/g, '（').replace(/\)/g, '）')

export const caseNumberFault = (caseNumber: string, today: LocalDate): CaseNumberFault | undefined => {
  const year = CASE_NUMBER.exec(caseNumber)?.[1]
  if (year === undefined) return 'FORM'
  if (year > today.slice(0, 4)) return 'YEAR'
  return undefined
}

/** （year）+ court (no digits 高院, two 中院, four 基层; 军 and 兵 have courts of their own) + type + serial + 号. */
const CASE_NUMBER = new RegExp(
  `^[（(](20\\d{2})[）)](?:最高法|[${PROVINCE_CHARACTERS}军兵](?:\\d{2}|\\d{4})?)`
  + '[\\u4e00-\\u9fa5]{1,4}[1-9]\\d{0,7}号(?:之[一二三四五六七八九十]{1,3})?$')
