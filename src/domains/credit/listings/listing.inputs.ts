// What does a court send about a listing?
import { Field, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type DeletionGround, type Exclusion, type Ground } from './grounds.js'
import { type ListingRow } from './listing.entity.js'
import { BankruptcyRulingEnum, CreditGradeEnum, DeletionGroundEnum, ListingExclusionEnum, ListingGroundEnum, PerformanceEnum } from './listing.type.js'

@InputType({ description: 'A debtor whom the court considers for the list (拟纳入).' })
export class ProposeListingInput extends MutationInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name exactly as in the case, up to 200 characters.' })
  name!: string

  @Field(() => [String], { nullable: true, description: 'Former names (曾用名), at most 5.' })
  formerNames?: string[]

  @Field({ description: 'Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码).' })
  identityNumber!: string

  @Field(() => String, { nullable: true, description: 'Legal representative of a unit (法定代表人).' })
  legalRep?: string

  @Field({ description: 'Number of the enforcement case (执行案号).' })
  caseNo!: string

  @Field(() => LocalDateScalar, { description: 'When the case was filed (立案时间).' })
  filedOn!: string

  @Field({ description: 'Number of the document to be performed (执行依据文号), up to 100 characters.' })
  basisNo!: string

  @Field({ description: 'Who made it (作出执行依据单位), up to 100 characters.' })
  basisMaker!: string

  @Field({ description: 'Province of the court (省份), up to 20 characters.' })
  areaName!: string

  @Field({ description: 'The duty (义务), up to 2000 characters; nothing of R17 §6(6): no address, phone, family, account.' })
  duty!: string

  @Field(() => PerformanceEnum, { description: 'How far it is performed.' })
  performance!: ListingRow['performance']

  @Field(() => String, { nullable: true, description: 'What is performed, up to 500 characters.' })
  performedPart?: string

  @Field(() => String, { nullable: true, description: 'What is not, up to 500 characters.' })
  unperformedPart?: string

  @Field({ description: 'The conduct in words (失信行为具体情形), up to 500 characters.' })
  conduct!: string

  @Field(() => [ListingGroundEnum], { description: 'On which grounds, 1 to 6.' })
  grounds!: Ground[]

  @Field(() => [ListingExclusionEnum], { nullable: true, description: 'What the court found that forbids some ground.' })
  findings?: Exclusion[]

  @Field(() => Fen, { nullable: true, description: 'What is owed, in fen.' })
  debtFen?: number

  @Field(() => Fen, { nullable: true, description: 'What of it is secured, seized or frozen, in fen.' })
  securedFen?: number

  @Field({ description: 'On the applicant\'s application (依申请); false: by the court itself (依职权).' })
  isOnApplication!: boolean

  @Field(() => ListingGroundEnum, { nullable: true, description: 'Of a debtor who was deleted in this case: the new ground (重新纳入的新情形, R17 §11), one of the grounds.' })
  newGround?: Ground

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it arose; of a ground on which she was listed before not earlier than the deletion.' })
  newGroundSince?: string
}

@InputType({ description: 'The decision to list (纳入决定书).' })
export class DecideListingInput extends ChangeInput {
  @Field({ description: 'Number of the decision, as a case number.' })
  decisionNo!: string

  @Field({ description: 'SHA-256 of the signed decision, 64 hexadecimal digits.' })
  decisionHash!: string

  @Field(() => Int, { nullable: true, description: 'Term in years, 2 to 5; absent: two years, or none on G1 alone (R17 §2).' })
  termYears?: number

  @Field(() => CreditGradeEnum, { nullable: true, description: 'Grade of the conduct.' })
  grade?: NonNullable<ListingRow['grade']>
}

@InputType({ description: 'A proposal that is rejected (不予纳入).' })
export class RejectListingInput extends ChangeInput {
  @Field(() => ListingExclusionEnum, { nullable: true, description: 'What forbids it; absent: the ground is not proven.' })
  exclusion?: Exclusion

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'A period of grace before the publication (宽限期).' })
export class GrantGraceInput extends ChangeInput {
  @Field(() => LocalDateScalar, { description: 'Its last day: one to three months from the decision.' })
  until!: string
}

@InputType({ description: 'Which listing, at which version.' })
export class ListingChangeInput extends ChangeInput {}

@InputType({ description: 'Which listing, and why.' })
export class ListingReasonInput extends ChangeInput {
  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'A publication: it stands in the national database already.' })
export class PublishListingInput extends ChangeInput {
  @Field({ description: 'Number of its entry in the database of the Supreme Court (全国法院失信被执行人名单信息库).' })
  entryNo!: string
}

@InputType({ description: 'What is wrong in a published listing, as it should read; what is left out stays. Its case number is not corrected: revoke it.' })
export class CorrectListingInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string

  @Field(() => [String], { nullable: true, description: 'Former names (曾用名), at most 5.' })
  formerNames?: string[]

  @Field(() => String, { nullable: true, description: 'Identity number, or a new one of the same person.' })
  identityNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Legal representative; null: none.' })
  legalRep?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the case was filed (立案时间).' })
  filedOn?: string

  @Field(() => String, { nullable: true, description: 'Number of the document to be performed (执行依据文号), up to 100 characters.' })
  basisNo?: string

  @Field(() => String, { nullable: true, description: 'Who made it (作出执行依据单位), up to 100 characters.' })
  basisMaker?: string

  @Field(() => String, { nullable: true, description: 'Province of the court (省份), up to 20 characters.' })
  areaName?: string

  @Field(() => String, { nullable: true, description: 'The duty.' })
  duty?: string

  @Field(() => PerformanceEnum, { nullable: true, description: 'How far it is performed.' })
  performance?: ListingRow['performance']

  @Field(() => String, { nullable: true, description: 'What is performed; null: nothing.' })
  performedPart?: string | null

  @Field(() => String, { nullable: true, description: 'What is not; null: nothing is said.' })
  unperformedPart?: string | null

  @Field(() => String, { nullable: true, description: 'The conduct in words.' })
  conduct?: string

  @Field({ description: 'Why it is corrected, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'What obliges the court to delete: the three working days run from now.' })
export class RecordReleaseInput extends ChangeInput {
  @Field(() => DeletionGroundEnum, { description: 'D1 to D7; of a listing without a term.' })
  ground!: DeletionGround
}

@InputType({ description: 'A ruling in the debtor\'s bankruptcy (破产重整、和解裁定, SZ §84).' })
export class NoteBankruptcyInput extends ChangeInput {
  @Field(() => BankruptcyRulingEnum, { description: 'Which ruling.' })
  ruling!: NonNullable<ListingRow['bankruptcyRuling']>

  @Field({ description: 'Its number (裁定书文号), up to 100 characters.' })
  rulingNo!: string

  @Field(() => LocalDateScalar, { description: 'Its day.' })
  ruledOn!: string
}

@InputType({ description: 'Fraud in the debtor\'s bankruptcy (破产欺诈, SZ §83).' })
export class NoteBankruptcyFraudInput extends ChangeInput {
  @Field({ description: 'Number of the document that found it, up to 100 characters.' })
  documentNo!: string

  @Field(() => LocalDateScalar, { description: 'Day on which it was found: the three years run from it.' })
  foundOn!: string
}

@InputType({ description: 'A deletion (删除).' })
export class DeleteListingInput extends ChangeInput {
  @Field(() => DeletionGroundEnum, { nullable: true, description: 'On which ground; absent: the one that was recorded.' })
  ground?: DeletionGround

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}
