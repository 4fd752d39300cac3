// What do insurers, inspection stations, courts and police report about one vehicle?
import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime, Fen, LocalDateScalar, Vin } from '../../../platform/graphql/scalars.js'
import { type PolicyRow, type SeizureRow, type TestReportRow } from '../records/record.entities.js'
import { AuthorityKind, PolicyKind, PolicyStatus, TestResult } from './feed.enums.js'

@InputType({ description: 'A policy (保险单) of your own: you are its insurer.' })
export class PolicyRowInput {
  @Field({ description: 'Policy number (保险单号): 4 to 40 capital letters, digits and hyphens. Known again by it.' })
  policyNo!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field({ description: 'Telephone for claims (理赔电话), printed on the policy (交强险条例 §12).' })
  claimPhone!: string

  @Field(() => PolicyKind, { description: '交强险 or 商业险.' })
  kind!: PolicyRow['kind']

  @Field(() => PolicyStatus, { description: 'Whether it stands.' })
  status!: PolicyRow['status']

  @Field({ description: 'Use nature (使用性质) that is insured, a letter of GA 24.3.' })
  useNature!: string

  @Field(() => DateTime, { description: 'In force from this moment (保险期间起), to the minute.' })
  startsAt!: Date

  @Field(() => DateTime, { description: 'In force until before this moment (保险期间止); a compulsory policy for one year at most (交强险条例 §20).' })
  endsAt!: Date

  @Field(() => Fen, { description: 'Premium (保险费), in fen.' })
  premiumFen!: number

  @Field(() => Fen, { nullable: true, description: 'Commercial: sum insured of third-party liability (商业三者险), in fen; absent when not taken out.' })
  ctplLimitFen?: number | null

  @Field(() => Int, { nullable: true, description: 'Its absolute deductible rate agreed by rider (绝对免赔率特约), in basis points.' })
  ctplDeductibleBps?: number | null

  @Field(() => Fen, { nullable: true, description: 'Commercial: sum insured of vehicle damage (车损险), in fen; absent when not taken out.' })
  vdiSumInsuredFen?: number | null

  @Field(() => Fen, { nullable: true, description: 'Its absolute deductible (绝对免赔额), in fen.' })
  vdiDeductibleFen?: number | null

  @Field(() => Int, { nullable: true, description: 'Its absolute deductible rate (绝对免赔率特约), in basis points.' })
  vdiDeductibleBps?: number | null
}

@InputType({ description: 'Policies.' })
export class ReportPoliciesInput extends MutationInput {
  @Field(() => [PolicyRowInput], { description: '1 to 1,000 policies.' })
  rows!: PolicyRowInput[]
}

@InputType({ description: 'A report of the safety test (机动车安全技术检验报告).' })
export class TestRowInput {
  @Field({ description: 'Report number (检验报告编号): 4 to 40 capital letters, digits and hyphens. Known again by it.' })
  reportNo!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field(() => TestResult, { description: 'Result (检验结论).' })
  result!: TestReportRow['result']

  @Field(() => LocalDateScalar, { description: 'Day of the test (检验日期).' })
  testedOn!: string
}

@InputType({ description: 'Test reports.' })
export class ReportTestsInput extends MutationInput {
  @Field(() => [TestRowInput], { description: '1 to 1,000 reports.' })
  rows!: TestRowInput[]
}

@InputType({ description: 'A seizure (查封) by ruling and notice of assistance (裁定书, 协助执行通知书).' })
export class SeizureRowInput {
  @Field({ description: 'Case number (案号) of the ruling; of another organ: number of its paper. Known again by it and the VIN.' })
  caseNumber!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field(() => String, { nullable: true, description: 'Police only: the organ on the paper (机关名称). A court reports its own.' })
  authority?: string | null

  @Field(() => AuthorityKind, { nullable: true, description: 'Police only: its kind.' })
  authorityKind?: SeizureRow['authorityKind'] | null

  @Field(() => DateTime, { description: 'In force from this moment; of a waiting seizure (轮候查封) the end of the one before, whose release lets it begin at once.' })
  startsAt!: Date

  @Field(() => DateTime, { description: 'Lapses at this moment: two years from its start at most; renewed in time (续封), two years from its former end.' })
  endsAt!: Date
}

@InputType({ description: 'Seizures.' })
export class ReportSeizuresInput extends MutationInput {
  @Field(() => [SeizureRowInput], { description: '1 to 1,000 seizures.' })
  rows!: SeizureRowInput[]
}

@InputType({ description: 'A release (解除查封).' })
export class ReleaseRowInput {
  @Field({ description: 'Case number (案号) under which it was reported.' })
  caseNumber!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field(() => DateTime, { description: 'When it was released.' })
  releasedAt!: Date
}

@InputType({ description: 'Releases.' })
export class ReleaseSeizuresInput extends MutationInput {
  @Field(() => [ReleaseRowInput], { description: '1 to 1,000 releases.' })
  rows!: ReleaseRowInput[]
}

@InputType({ description: 'A vehicle stolen, robbed or obtained by fraud (被盗抢骗).' })
export class TheftRowInput {
  @Field({ description: 'Number of the police case (案件编号): 4 to 40 capital letters, digits and hyphens. Known again by it and the VIN.' })
  caseNo!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field(() => DateTime, { description: 'When it was lost (被盗抢时间): all business stops (164号 §76).' })
  stolenAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was given back (发还时间): business may go on; null until then.' })
  returnedAt?: Date | null
}

@InputType({ description: 'Thefts.' })
export class ReportTheftsInput extends MutationInput {
  @Field(() => [TheftRowInput], { description: '1 to 1,000 thefts.' })
  rows!: TheftRowInput[]
}
