// Which duties hang on a listing, and which on the delivered notice of a restriction? Rules alone, without rows.
import { effectiveMode, type MeasureMode } from '../memorandum/effective-mode.js'
import { type MeasureRow, type SubjectKind } from '../memorandum/measures.js'
import { ruleDocVersionOf } from '../memorandum/rule-docs.js'
import { type NOTICE_KINDS } from './duty.transitions.js'

export interface DutySpec {
  readonly measure: string
  readonly unit: string
  readonly mode: MeasureMode
  readonly noticeKind: (typeof NOTICE_KINDS)[number]
  readonly ruleDocVersion: string
}

export const subjectKindOf = (partyKind: 'PERSON' | 'UNIT', capacity = 'SELF'): SubjectKind => (partyKind === 'UNIT' ? 'F' : capacity === 'SELF' ? 'P' : 'R')

/** What the list itself carries. A firm's listing hits no director of hers: measures for P ask for a person who is listed. */
export const dutiesOfListing = (measures: readonly MeasureRow[], subject: SubjectKind): DutySpec[] =>
  measures.filter(({ occasion, subjects }) => occasion === 'LIST' && subjects.includes(subject)).flatMap(measure => specsOf(measure, 'BULLETIN'))

/** Limited to the acts that the order names (R15 §5, §6). */
export const dutiesOfRestriction = (measures: readonly MeasureRow[], subject: SubjectKind, items: readonly string[]): DutySpec[] =>
  measures.filter(measure => measure.occasion === 'NOTICE' && measure.subjects.includes(subject) && measure.items.some(item => items.includes(item)))
    .flatMap(measure => specsOf(measure, 'ASSISTANCE_NOTICE'))

/** What the court asks of one unit by a decision or notice of its own. */
export const dutyOfRequest = (measure: MeasureRow, unit: string): DutySpec | undefined =>
  (measure.occasion === 'REQUEST' ? specsOf(measure, 'ASSISTANCE_NOTICE').find(spec => spec.unit === unit) : undefined)

const specsOf = (measure: MeasureRow, noticeKind: DutySpec['noticeKind']): DutySpec[] =>
  measure.units.map(unit => ({ measure: measure.code, unit, mode: effectiveMode(measure), noticeKind, ruleDocVersion: ruleDocVersionOf(measure.code) }))
