// What does the API show of an enforcement case and of its checklist?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type ClosurePaperRow, type EnforcementCaseRow, type EnforcementDebtorRow } from './case.entities.js'
import { type CaseStatus } from './case.transitions.js'
import { CHECKLIST, ITEM_CODES, PAPER_CODES, PAPERS, type Item, type Paper } from './checklist.js'

const itemWords = Object.fromEntries(ITEM_CODES.map(code => [code, `${CHECKLIST[code].en} (${CHECKLIST[code].zh}, ${CHECKLIST[code].article}).`])) as Record<Item, string>
const paperWords = Object.fromEntries(PAPER_CODES.map(code => [code, `${PAPERS[code].en} (${PAPERS[code].zh}, ${PAPERS[code].item}).`])) as Record<Paper, string>

export const ClosureItemEnum = enumOf('ClosureItem', 'An item of the checklist of a closing (终本条件).', itemWords)
export const ClosurePaperEnum = enumOf('ClosurePaperKind', 'A paper that proves an item of the checklist (终本材料).', paperWords)
export const CaseStatusEnum = enumOf<CaseStatus>('EnforcementCaseStatus', 'Where an enforcement case stands.', {
  OPEN: 'Being enforced (执行中).', REVIEW: 'A second judge looks at the request to close the round (终本复核).', CLOSED_ROUND: 'The round is closed (终结本次执行).',
  OBJECTION: 'The closing is objected to (异议审查).', RESUMED: 'Enforcement is resumed (恢复执行); it goes on under a number of its own.', DONE: 'Performed (执行完毕).',
})

@ObjectType('ClosurePaper', { simpleResolvers: true, description: 'A paper of the checklist on file, or why it was not needed.' })
export class ClosurePaperType implements Pick<ClosurePaperRow, keyof ClosurePaperType> {
  @Field(() => ClosurePaperEnum, { description: 'Which.' })
  paper!: Paper

  @Field(() => String, { nullable: true, description: 'Its number.' })
  documentNo!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of it; null when it was not needed.' })
  sha256!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on it.' })
  issuedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was not needed.' })
  notNeeded!: string | null
}

@ObjectType('ClosureChecklistItem', { simpleResolvers: true, description: 'An item of the checklist as it stands now.' })
export class ChecklistItemType {
  @Field(() => ClosureItemEnum, { description: 'Which.' })
  item!: Item

  @Field({ description: 'Whether it is met. Z2 is asked of the registers, Z4 of the calendar.' })
  isMet!: boolean

  @Extensions({ cap: 40 })
  @Field(() => [String], { description: 'What is missing: papers, `1:RESTRICTION` or `1:LISTING` of debtor 1, THREE_MONTHS; at most 40.' })
  missing!: readonly string[]

  @Extensions({ cap: 8 })
  @Field(() => [ClosurePaperType], { description: 'Its papers on file; at most 8.' })
  papers!: readonly ClosurePaperRow[]
}

@ObjectType('EnforcementDebtor', { simpleResolvers: true, description: 'Who owes (被执行人).' })
export class EnforcementDebtorType implements Pick<EnforcementDebtorRow, keyof EnforcementDebtorType> {
  @Field(() => Int, { description: 'Number in the case, from 1.' })
  number!: number

  @Field(() => PartyKind, { description: 'Person or unit.' })
  partyKind!: EnforcementDebtorRow['partyKind']

  @Field({ description: 'Name with all but the family name masked; a unit\'s in full.' })
  nameMasked!: string

  @Field({ description: 'Identity number, masked; a unit\'s code in full.' })
  identityMasked!: string

  @Field(() => ID, { nullable: true, description: 'Restriction in force against him (限制消费令).' })
  restrictionId!: string | null

  @Field(() => ID, { nullable: true, description: 'Published listing of him in this case (失信).' })
  listingId!: string | null

  @Field(() => String, { nullable: true, description: 'Why he is not listed.' })
  notListedReason!: string | null
}

@ObjectType('EnforcementCase', { implements: Node, simpleResolvers: true, description: 'An enforcement case around the closing of its round (终结本次执行程序, 法〔2016〕373号).' })
export class EnforcementCaseType extends Node implements Pick<EnforcementCaseRow, 'status' | 'caseNo' | 'round' | 'rulingOn'> {
  @Field({ description: 'Its number (案号).' })
  caseNo!: string

  @Field({ description: 'The court (执行法院).' })
  courtName!: string

  @Field(() => LocalDateScalar, { description: 'Day of filing (立案日期).' })
  filedOn!: string

  @Field({ description: 'The judge who handles it (承办法官); she does not review it.' })
  handlerStaffId!: string

  @Field(() => Fen, { description: 'What is to be enforced (执行标的).' })
  debtFen!: number

  @Field(() => Fen, { description: 'What was performed, as the court recorded it at the end.' })
  performedFen!: number

  @Field({ description: 'Who asked for enforcement (申请执行人), masked.' })
  applicantMasked!: string

  @Field(() => CaseStatusEnum, { description: 'Where it stands.' })
  status!: CaseStatus

  @Field(() => Int, { description: 'How often its round was closed.' })
  round!: number

  @Field(() => DateTime, { nullable: true, description: 'When closing was asked for.' })
  requestedAt!: Date | null

  @Extensions({ cap: 6 })
  @Field(() => [ClosureItemEnum], { description: 'What the reviewer found missing last; at most 6.' })
  rejectedItems!: string[]

  @Field(() => String, { nullable: true, description: 'What she wants done.' })
  rejectReason!: string | null

  @Field(() => String, { nullable: true, description: 'Who approved the closing (复核人).' })
  approvedByStaffId!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the ruling (裁定书).' })
  rulingNo!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the ruling.' })
  rulingHash!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the ruling; the half-yearly checks are counted from it.' })
  rulingOn!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the ruling was served.' })
  servedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Number in the public database of closed rounds (终本案件信息库) while it stands there.' })
  databaseNo!: string | null

  @Field({ description: 'It still stands there and has to go.' })
  leavesDatabase!: boolean

  @Field(() => String, { nullable: true, description: 'Who objected, masked.' })
  objectorMasked!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the objection was filed.' })
  objectedOn!: string | null

  @Field({ description: 'Filed later than 60 days after the service: marked and not refused, the limit is not verified.' })
  isObjectionLate!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded as performed.' })
  completedAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'The case that this one resumes.' })
  resumesId!: string | null

  @Field(() => ID, { nullable: true, description: 'The case under which it goes on (执恢).' })
  resumedAsId!: string | null
}

export const EnforcementCaseConnection = connectionOf('EnforcementCase', () => EnforcementCaseType)
