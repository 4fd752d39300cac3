// What does the API show of half-yearly checks, clues, time limits, and of the rules behind them?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type CLUE_SOURCES, type ClosureCheckRow, type ClosureClockRow, type EnforcementClueRow, type TOLD_WAYS } from './check.entities.js'
import { type CheckStatus, type ClueStatus } from './case.transitions.js'
import { CLOSURE_CLOCK_CODES, CLOSURE_CLOCKS, type ClosureClockCode } from './closure.clocks.js'

export const CheckStatusEnum = enumOf<CheckStatus>('ClosureCheckStatus', 'Where a half-yearly check stands.', {
  DUE: 'To be made on its day (待查询).', OVERDUE: 'Its day went by without it (逾期).', CHECKED: 'Made, and told to the applicant (已查询).', CANCELLED: 'Not needed any more (已取消).',
})
export const CheckResultEnum = enumOf('ClosureCheckResult', 'What a check found.', { NOTHING: 'Nothing that can be enforced (未发现可供执行财产).', FOUND: 'Something that can be enforced (发现可供执行财产).' })
export const ToldWayEnum = enumOf<(typeof TOLD_WAYS)[number]>('ToldWay', 'How the applicant was told.', {
  PLATFORM: 'By an event of the platform (平台告知).', LETTER: 'By letter (书面告知).', PHONE: 'By telephone (电话告知).', IN_PERSON: 'In person (当面告知).',
})
export const ClueStatusEnum = enumOf<ClueStatus>('EnforcementClueStatus', 'Where a clue stands.', {
  REPORTED: 'To be checked (待核实).', VERIFIED: 'True: enforcement is resumed (属实).', UNFOUNDED: 'Not borne out (不属实).',
})
export const ClueSourceEnum = enumOf<(typeof CLUE_SOURCES)[number]>('EnforcementClueSource', 'Who brought a clue.', {
  APPLICANT: 'The applicant (申请执行人).', COURT: 'The court itself (法院).', OTHER: 'Somebody else (其他).',
})
const clockWords = Object.fromEntries(CLOSURE_CLOCK_CODES.map(code => [code, `${CLOSURE_CLOCKS[code].en} (${CLOSURE_CLOCKS[code].zh}).`])) as Record<ClosureClockCode, string>
export const ClosureClockEnum = enumOf('ClosureClockKind', 'A time limit around the closing of a round.', clockWords)

@ObjectType('ClosureCheck', { implements: Node, simpleResolvers: true, description: 'A half-yearly check after a round was closed (终本后定期查询, ZB §9 ¶2).' })
export class ClosureCheckType extends Node implements Pick<ClosureCheckRow, 'number' | 'round' | 'dueOn' | 'status'> {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string

  @Field(() => Int, { description: 'Which closing of the case.' })
  round!: number

  @Field(() => Int, { description: '1 to 10.' })
  number!: number

  @Field(() => LocalDateScalar, { description: 'The day on which it is to be made.' })
  dueOn!: string

  @Field(() => CheckStatusEnum, { description: 'Where it stands.' })
  status!: CheckStatus

  @Field(() => DateTime, { nullable: true, description: 'When it was found late.' })
  overdueAt!: Date | null

  @Field(() => CheckResultEnum, { nullable: true, description: 'What it found.' })
  result!: ClosureCheckRow['result']

  @Field(() => String, { nullable: true, description: 'What was asked and what it said.' })
  findings!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the query sheet.' })
  sha256!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was made.' })
  checkedAt!: Date | null

  @Field(() => ToldWayEnum, { nullable: true, description: 'How the applicant was told.' })
  toldBy!: ClosureCheckRow['toldBy']
}

@ObjectType('EnforcementClue', { implements: Node, simpleResolvers: true, description: 'A clue to assets after a round was closed (财产线索); at any time (ZB §9 ¶1).' })
export class EnforcementClueType extends Node implements Pick<EnforcementClueRow, 'status' | 'words' | 'isUrgent'> {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string

  @Field(() => ClueSourceEnum, { description: 'Who brought it.' })
  source!: EnforcementClueRow['source']

  @Field({ description: 'What and where.' })
  words!: string

  @Field({ description: 'Three days instead of seven.' })
  isUrgent!: boolean

  @Field(() => DateTime, { description: 'When it came.' })
  reportedAt!: Date

  @Field(() => DateTime, { description: 'From this moment its check is late.' })
  dueAt!: Date

  @Field(() => ClueStatusEnum, { description: 'Where it stands.' })
  status!: ClueStatus

  @Field(() => String, { nullable: true, description: 'What the check said.' })
  findings!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
}

@ObjectType('ClosureClock', { simpleResolvers: true, description: 'A time limit of a case (期限).' })
export class ClosureClockType implements Pick<ClosureClockRow, keyof ClosureClockType> {
  @Field(() => ClosureClockEnum, { description: 'Which; closureRules says what it rests on.' })
  clock!: ClosureClockCode

  @Field(() => ID, { description: 'The case, or the clue.' })
  aboutId!: string

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date

  @Field(() => DateTime, { description: 'From this moment it is late.' })
  dueAt!: Date

  @Field({ description: 'True while the official calendar of that year is not published.' })
  provisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was met.' })
  metAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found late; the head of the court is told.' })
  breachedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When nobody had to meet it any more.' })
  voidedAt!: Date | null
}

@ObjectType('ClosureRule', { simpleResolvers: true, description: 'A rule of the closing of rounds: item of the checklist, paper, or time limit.' })
export class ClosureRuleType {
  @Field({ description: 'Z1 to Z6, a paper, or a time limit.' })
  code!: string

  @Field({ description: 'What it says.' })
  words!: string

  @Field({ description: 'In Chinese.' })
  chinese!: string

  @Field(() => String, { nullable: true, description: 'Where it is written; null: this platform\'s choice.' })
  article!: string | null

  @Field({ description: 'law or design.' })
  source!: string

  @Field({ description: 'Whether the wording was checked against the text.' })
  isVerified!: boolean

  @Field(() => Int, { nullable: true, description: 'Of a time limit, how many.' })
  amount!: number | null

  @Field(() => String, { nullable: true, description: 'Of what: WORKING_DAYS, CALENDAR_DAYS, MONTHS.' })
  unit!: string | null

  @Field({ description: 'Of a paper: only where it is called for.' })
  isConditional!: boolean
}

export const ClosureCheckConnection = connectionOf('ClosureCheck', () => ClosureCheckType)
export const EnforcementClueConnection = connectionOf('EnforcementClue', () => EnforcementClueType)
