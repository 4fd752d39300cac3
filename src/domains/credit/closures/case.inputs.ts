// What does a court send to open a case, to fill its checklist, and to go on with it?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type Paper } from './checklist.js'
import { ClosurePaperEnum } from './case.type.js'

@InputType({ description: 'A party of an enforcement case (执行案件当事人).' })
export class CasePartyInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name exactly as on the file; kept masked.' })
  name!: string

  @Field({ description: 'Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码); kept as a keyed hash and masked.' })
  identityNumber!: string
}

@InputType({ description: 'An enforcement case (执行案件) that you handle.' })
export class OpenEnforcementCaseInput extends MutationInput {
  @Field({ description: 'Its number (案号), such as （2026）渝0103执56号.' })
  caseNo!: string

  @Field(() => LocalDateScalar, { description: 'Day of filing (立案日期).' })
  filedOn!: string

  @Field(() => Fen, { description: 'What is to be enforced, in fen (执行标的).' })
  debtFen!: number

  @Field(() => CasePartyInput, { description: 'Who asks for enforcement (申请执行人).' })
  applicant!: CasePartyInput

  @Field(() => [CasePartyInput], { description: 'Who owes (被执行人), 1 to 20.' })
  debtors!: CasePartyInput[]
}

@InputType({ description: 'A paper of the checklist, or why it was not needed.' })
export class ClosurePaperInput {
  @Field(() => ClosurePaperEnum, { description: 'Which paper.' })
  paper!: Paper

  @Field(() => String, { nullable: true, description: 'Its number, up to 64 characters.' })
  documentNo?: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the signed paper, 64 hexadecimal digits; with issuedOn.' })
  sha256?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on the paper.' })
  issuedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Why a conditional paper was not needed, up to 200 characters; then without hash and day.' })
  notNeeded?: string | null
}

@InputType({ description: 'Papers of the checklist; one of a kind is replaced by a later one.' })
export class RecordClosurePapersInput extends ChangeInput {
  @Field(() => [ClosurePaperInput], { description: 'The papers, 1 to 16.' })
  papers!: ClosurePaperInput[]
}

@InputType({ description: 'What the registers hold against one debtor.' })
export class DebtorMeasureInput {
  @Field(() => Int, { description: 'Number of the debtor in the case.' })
  number!: number

  @Field(() => ID, { description: 'The restriction in force (限制消费令) of your court.' })
  restrictionId!: string

  @Field(() => ID, { nullable: true, description: 'The published listing (失信) of this case; else say why he is not listed.' })
  listingId?: string | null

  @Field(() => String, { nullable: true, description: 'Why he is not listed, up to 200 characters.' })
  notListedReason?: string | null
}

@InputType({ description: 'Restriction and listing of the debtors (Z2); each is looked up, now and at the request.' })
export class RecordDebtorMeasuresInput extends ChangeInput {
  @Field(() => [DebtorMeasureInput], { description: 'One a debtor, 1 to 20.' })
  debtors!: DebtorMeasureInput[]
}

@InputType({ description: 'Goes on with a resumed case under a number of its own (恢复执行, 执恢).' })
export class ReopenEnforcementInput extends ChangeInput {
  @Field({ description: 'The new number, of the type 执恢.' })
  caseNo!: string

  @Field(() => LocalDateScalar, { description: 'Day of its filing.' })
  filedOn!: string

  @Field(() => Fen, { description: 'What is left to be enforced, in fen.' })
  debtFen!: number
}

@InputType({ description: 'The debt was performed (履行完毕).' })
export class CompleteEnforcementInput extends ChangeInput {
  @Field(() => Fen, { description: 'What was performed in all, in fen.' })
  performedFen!: number
}
