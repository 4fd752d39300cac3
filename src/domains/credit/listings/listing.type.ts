// What does the API show of a listing? The published fields of R17 §6, and to court and subject where it stands.
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { DELETION_GROUNDS, EXCLUSIONS, GROUNDS, type DeletionGround, type Exclusion, type Ground } from './grounds.js'
import { type BANKRUPTCY_RULINGS, type GRADES, type ListingRow, type PERFORMANCES } from './listing.entity.js'
import { type ListingStatus } from './listing.transitions.js'

const wordsOf = <T extends string>(rows: Readonly<Record<T, { readonly en: string, readonly zh: string, readonly article: string, readonly verified: boolean }>>) =>
  Object.fromEntries(Object.entries<{ en: string, zh: string, article: string, verified: boolean }>(rows)
    .map(([code, { en, zh, article, verified }]) => [code, `${en} (${zh}, ${article}${verified ? '' : '; article not re-read'}).`])) as Record<T, string>

const STATUSES: Readonly<Record<ListingStatus, string>> = {
  PROPOSED: 'Proposed; to be decided within 15 days (待决定).', REJECTED: 'Rejected (不予纳入).', DECIDED: 'Decided, not published (已决定).',
  GRACE: 'Decided, with a period of grace (宽限期).', CANCELLED: 'Performed before publication: never public (未公布即撤销).', PUBLISHED: 'On the list (已公布).',
  DELETED: 'Off the list (已删除).', REVOKED: 'Should never have been listed (已撤销): treated as never listed.',
}
export const ListingStatusEnum = enumOf('ListingStatus', 'Where a listing stands.', STATUSES)
export const ListingGroundEnum = enumOf<Ground>('ListingGround', 'Why a judgment debtor is listed (纳入情形, R17 §1).', wordsOf(GROUNDS))
export const ListingExclusionEnum = enumOf<Exclusion>('ListingExclusion', 'What forbids a listing (不得纳入情形, R17 §3–§4, SW35 §16).', wordsOf(EXCLUSIONS))
export const DeletionGroundEnum = enumOf<DeletionGround>('DeletionGround', 'Why a listing ends (删除情形, R17 §10).', wordsOf(DELETION_GROUNDS))
export const PerformanceEnum = enumOf<(typeof PERFORMANCES)[number]>('Performance', 'How far the duty is performed (履行情况).', {
  NONE: 'Nothing (全部未履行).', PARTIAL: 'In part (部分未履行).', FULL: 'All (全部已履行).',
})
export const CreditGradeEnum = enumOf<(typeof GRADES)[number]>('CreditGrade', 'How grave the conduct is (失信程度).', { MINOR: 'Minor (轻微).', GENERAL: 'General (一般).', SERIOUS: 'Serious (严重).' })
export const BankruptcyRulingEnum = enumOf<(typeof BANKRUPTCY_RULINGS)[number]>('BankruptcyRuling', 'A ruling in a bankruptcy after which the debtor is treated as anybody (SZ §84).', {
  REORGANISATION: 'Plan of reorganisation approved (批准重整计划).', SETTLEMENT: 'Settlement recognised (认可和解协议).',
})
export const ListingWarningEnum = enumOf('ListingWarning', 'What is wrong with a listing though it stands.', {
  NO_RESTRICTION: 'Listed without a consumption restriction, which is mandatory (R15 §1): a data error of the court.',
})

@ObjectType('Listing', { implements: Node, simpleResolvers: true, description: 'A judgment debtor on the list of dishonest debtors (失信被执行人, 法释〔2017〕7号).' })
export class ListingType extends Node {
  @Field(() => PartyKind, { description: 'Person or unit.' })
  partyKind!: ListingRow['partyKind']

  @Field({ description: 'Name as on the decision (被执行人姓名/名称).' })
  name!: string

  @Field({ description: 'Number with month and day of birth masked; a unit\'s code in full. The full number leaves by no field.' })
  identityMasked!: string

  @Field(() => String, { nullable: true, description: 'Legal representative of a unit (法定代表人).' })
  legalRep!: string | null

  @Field({ description: 'The enforcing court (执行法院).' })
  courtName!: string

  @Field({ description: 'Province of the court (省份).' })
  areaName!: string

  @Field({ description: 'Number of the enforcement case (执行案号).' })
  caseNo!: string

  @Field(() => LocalDateScalar, { description: 'When the case was filed (立案时间).' })
  filedOn!: string

  @Field({ description: 'Number of the document to be performed (执行依据文号).' })
  basisNo!: string

  @Field({ description: 'Who made that document (作出执行依据单位).' })
  basisMaker!: string

  @Field({ description: 'The duty (义务).' })
  duty!: string

  @Field(() => PerformanceEnum, { description: 'How far it is performed.' })
  performance!: ListingRow['performance']

  @Field(() => String, { nullable: true, description: 'What is performed (已履行部分).' })
  performedPart!: string | null

  @Field(() => String, { nullable: true, description: 'What is not (未履行部分).' })
  unperformedPart!: string | null

  @Field({ description: 'The conduct in words (失信行为具体情形).' })
  conduct!: string

  @Field(() => [ListingGroundEnum], { description: 'On which grounds.' })
  grounds!: Ground[]

  @Field(() => [ListingExclusionEnum], { description: 'What the court found that forbids some ground.' })
  findings!: Exclusion[]

  @Field(() => Fen, { nullable: true, description: 'What is owed, in fen.' })
  debtFen!: number | null

  @Field(() => Int, { nullable: true, description: 'Term in years; null on G1 alone.' })
  termYears!: number | null

  @Field(() => CreditGradeEnum, { nullable: true, description: 'Grade of the conduct, where the court gave one.' })
  grade!: ListingRow['grade']

  @Field(() => ListingStatusEnum, { description: 'Where it stands.' })
  status!: ListingStatus

  @Field(() => DateTime, { description: 'Until when it is to be decided: 15 days (R17 §5), exclusive.' })
  decisionDueAt!: Date

  @Field(() => String, { nullable: true, description: 'Number of the decision (决定书文号).' })
  decisionNo!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the decision was served (送达).' })
  servedAt!: Date | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the period of grace (宽限期).' })
  graceUntil!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was published (公布).' })
  publishedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Its entry in the national database (信息库条目编号).' })
  entryNo!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it counts.' })
  termEndsOn!: string | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment on the answer is "not listed"; null: no end is fixed.' })
  listedUntil!: Date | null

  @Field(() => DeletionGroundEnum, { nullable: true, description: 'Why it ends or ended.' })
  endGround!: DeletionGround | null

  @Field(() => DateTime, { nullable: true, description: 'By when it must be deleted, revoked or corrected: three working days, exclusive.' })
  releaseDueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When that was found missed.' })
  overdueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it left the list.' })
  endedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Reason of rejection, cancellation, deletion or revocation.' })
  endReason!: string | null

  @Field(() => BankruptcyRulingEnum, { nullable: true, description: 'Ruling of reorganisation or settlement (破产重整、和解备注): she is treated as anybody.' })
  bankruptcyRuling!: ListingRow['bankruptcyRuling']

  @Field(() => String, { nullable: true, description: 'Its number.' })
  bankruptcyRulingNo!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its day.' })
  bankruptcyRuledOn!: string | null

  @Field(() => String, { nullable: true, description: 'Document that found fraud in the bankruptcy (破产欺诈).' })
  bankruptcyFraudNo!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was found: for three years nothing is repaired at request (SZ §83).' })
  bankruptcyFraudOn!: string | null

  @Field(() => ID, { nullable: true, description: 'The deleted listing of the same case that this one follows (重新纳入).' })
  relistsId!: string | null

  @Field(() => ListingGroundEnum, { nullable: true, description: 'The new ground of a relisting (新情形, R17 §11).' })
  newGround!: Ground | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it arose.' })
  newGroundSince!: string | null

  @Field({ description: 'An objection is open (异议处理中): shown in every answer.' })
  isDisputed!: boolean
}

export const ListingConnection = connectionOf('Listing', () => ListingType)
