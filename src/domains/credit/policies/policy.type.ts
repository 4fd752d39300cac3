// What does the API show of incentive policies, applications and checks?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { LegalBasisType } from '../memorandum/memorandum.type.js'
import { CATEGORIES, type CheckPoint, type EXEMPTIONS, type PolicyCategory, type PolicyRow, type REFUSE_IF } from './catalogue.js'
import { type CheckResult, type PolicyApplicationRow, type PolicyCheckRow } from './policy.entities.js'
import { type ApplicationStatus } from './policy.transitions.js'

const CATEGORY_WORDS = Object.fromEntries(Object.entries(CATEGORIES).map(([code, { en, zh }]) => [code, `${en} (${zh}).`])) as Record<PolicyCategory, string>
export const PolicyCategoryEnum = enumOf<PolicyCategory>('PolicyCategory', 'Categories of incentive policies; demo data.', CATEGORY_WORDS)
export const CheckPointEnum = enumOf<CheckPoint>('PolicyCheckPoint', 'When an applicant is checked: the list may change in between.', {
  APPLY: 'When she applies (申请).', APPROVE: 'When it is approved (审批).', PAY: 'Right before it is paid (拨付).',
})
const RefuseIfEnum = enumOf<(typeof REFUSE_IF)[number]>('PolicyRefuseIf', 'Who gets nothing under a policy.', {
  LISTED: 'Whoever is listed (失信被执行人).', RESTRICTED: 'Whoever is restricted (被限制消费).', BOTH: 'Whoever is listed or restricted.',
})
export const PolicyExemptionEnum = enumOf<(typeof EXEMPTIONS)[number]>('PolicyExemption', 'Who is spared.', {
  REORGANISATION: 'A debtor under a ruling of reorganisation or settlement (破产重整、和解, SZ §84).',
})
export const PolicyApplicationStatusEnum = enumOf<ApplicationStatus>('PolicyApplicationStatus', 'Where an application stands, as far as its checks go.', {
  APPLIED: 'Passed at its entry (已受理).', REFUSED: 'Refused by a check (不予受理); goes on if she is deleted before the approval.', APPROVED: 'Passed at the approval (已审批).',
  HELD: 'Listed between approval and payment: held for 15 days (暂缓拨付).', PAID: 'Passed before the payment (已拨付).', CANCELLED: 'No performance was shown in time (已取消).',
})
const CheckResultEnum = enumOf<CheckResult>('PolicyCheckResult', 'What a check says.', {
  CLEAR: 'Nothing stands against the applicant (通过).', REFUSED: 'Refused (不予通过).', HELD: 'The payment is held (暂缓拨付).',
  ADVISED: 'Found, but the measure stands in no list of punishments: advice, and nobody is refused for it (仅供参考).',
  REVIEW: 'The number is found under another name: nothing is done before a person has looked (人工核实), by decideMatch on its matchIds.', EXEMPT: 'Found, and exempt (豁免).',
})

@ObjectType('IncentivePolicy', { simpleResolvers: true, description: 'An incentive policy (激励政策). Demo data: the source gives only their number, 164.' })
export class PolicyType implements Omit<PolicyRow, 'legalBasis'> {
  @Field(() => Int, { description: '1 to 164.' })
  policyNo!: number

  @Field(() => PolicyCategoryEnum, { description: 'Category.' })
  category!: PolicyCategory

  @Field({ description: 'Title.' })
  title!: string

  @Field({ description: 'Code of the unit that runs it.' })
  unit!: string

  @Field(() => [PartyKind], { description: 'Who can apply.' })
  subjectKinds!: PolicyRow['subjectKinds']

  @Extensions({ cap: 1 })
  @Field(() => [LegalBasisType], { description: 'On which basis an applicant is refused.' })
  legalBasis!: PolicyRow['legalBasis']

  @Field(() => [CheckPointEnum], { description: 'When an applicant is checked.' })
  checkPoints!: PolicyRow['checkPoints']

  @Field(() => RefuseIfEnum, { description: 'Who gets nothing.' })
  refuseIf!: PolicyRow['refuseIf']

  @Field(() => [PolicyExemptionEnum], { description: 'Who is spared.' })
  exempt!: PolicyRow['exempt']

  @Field({ description: 'Whether it asks about officers of a firm; else the firm alone is checked.' })
  checksOfficers!: boolean

  @Field(() => LocalDateScalar, { description: 'From this day on.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null: open.' })
  validTo!: string | null

  @Field(() => Int, { description: 'Version.' })
  version!: number

  @Field({ description: 'True: demo data.' })
  isDemo!: boolean
}

@ObjectType('PolicyCheck', { implements: Node, simpleResolvers: true, description: 'What a check at one point of a policy said, and by which list.' })
export class PolicyCheckType extends Node implements Pick<PolicyCheckRow, 'result'> {
  @Field(() => CheckPointEnum, { description: 'At which point.' })
  checkPoint!: CheckPoint

  @Field(() => CheckResultEnum, { description: 'What it says.' })
  result!: CheckResult

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field({ description: 'For which purpose: POLICY_ and the number of the policy.' })
  purpose!: string

  @Field({ description: 'Version of the list that answered.' })
  listVersion!: string

  @Field(() => Int, { description: 'Version of the memorandum.' })
  memorandumVersion!: number

  @Field({ description: 'Code and version of the rule document.' })
  ruleDocVersion!: string

  @Field(() => String, { nullable: true, description: 'Case number or order number of what was found first.' })
  caseNo!: string | null

  @Field(() => String, { nullable: true, description: 'The court: whom to ask, and who can lift it.' })
  courtName!: string | null

  @Field({ description: 'True while that listing is disputed (异议处理中).' })
  isDisputed!: boolean

  @Field(() => Int, { description: 'How many officers of the firm were found, where the policy asks about them.' })
  foundOfficers!: number

  /** Of the applicant and ten officers, twenty listings and twenty restrictions each. */
  @Extensions({ cap: 440 })
  @Field(() => [ID], { description: 'Its matches on the list and, under another name, among restrictions; the applicant\'s first, then the officers\'. A REVIEW is answered by decideMatch: the next check leaves out who is somebody else (DIFFERENT), and counts as found whom a second reviewer confirmed (SAME, isAdverse).' })
  matchIds!: string[]

  @Field(() => PolicyExemptionEnum, { nullable: true, description: 'The exemption that was shown.' })
  exemption!: PolicyCheckRow['exemption']
}

@ObjectType('PolicyApplication', { implements: Node, simpleResolvers: true, description: 'An application under an incentive policy, as far as its checks go.' })
export class PolicyApplicationType extends Node implements Pick<PolicyApplicationRow, 'status' | 'policyNo'> {
  @Field(() => Int, { description: 'Policy.' })
  policyNo!: number

  @Field({ description: 'Code of the unit that runs the policy.' })
  unit!: string

  @Field({ description: 'Number that the unit gave it.' })
  applicationNo!: string

  @Field({ description: 'Name with all but the family name masked; a unit\'s in full.' })
  nameMasked!: string

  @Field({ description: 'Identity number, masked; a unit\'s code in full.' })
  identityMasked!: string

  @Field(() => PolicyApplicationStatusEnum, { description: 'Where it stands.' })
  status!: ApplicationStatus

  @Field(() => DateTime, { nullable: true, description: 'From this moment a held payment is cancelled: 15 days (design).' })
  holdUntil!: Date | null

  @Field({ description: 'True while the official calendar of that year is not published.' })
  holdProvisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When proof of performance was shown.' })
  performanceShownAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null

  @Field(() => ID, { description: 'The partner that gave it its number.' })
  partnerId!: string
}

export const PolicyApplicationConnection = connectionOf('PolicyApplication', () => PolicyApplicationType)
export const PolicyCheckConnection = connectionOf('PolicyCheck', () => PolicyCheckType)
