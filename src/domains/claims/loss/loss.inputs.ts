// What is sent to assess a loss, to supplement, dispute, waive or delegate it?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type GivenValue } from './assess.js'
import { type GivenLine } from './lines.js'
import { LossLineKindEnum, PriceSourceEnum, SupplementReasonEnum } from './loss.enums.js'
import { type PriceSource } from './price-sources.js'
import { type SupplementReason } from './supplement.js'
import { TOTAL_LOSS_BPS } from './total-loss.js'

@InputType({ description: 'One line. PART: partNo, qty, unitFen, priceSource, priceOn, perhaps discountBps. LABOUR: minutes, ratePerHourFen. PAINT: panels, panelFen. All others: amountFen.' })
export class LossLineInput implements GivenLine {
  @Field(() => LossLineKindEnum, { description: 'What it is for.' })
  kind!: GivenLine['kind']

  @Field({ description: 'In words, such as 前保险杠; 1 to 64 characters.' })
  label!: string

  @Field(() => String, { nullable: true, description: 'PART: part number (配件编号).' })
  partNo?: string | null

  @Field(() => Int, { nullable: true, description: 'PART: how many, at most 1,000.' })
  qty?: number | null

  @Field(() => Fen, { nullable: true, description: 'PART: price of one.' })
  unitFen?: number | null

  @Field(() => Int, { nullable: true, description: 'PART: discount in basis points.' })
  discountBps?: number | null

  @Field(() => PriceSourceEnum, { nullable: true, description: 'PART: where the price comes from.' })
  priceSource?: PriceSource | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'PART: the day of the price.' })
  priceOn?: string | null

  @Field(() => Int, { nullable: true, description: 'LABOUR: minutes, at most 100,000.' })
  minutes?: number | null

  @Field(() => Fen, { nullable: true, description: 'LABOUR: rate of an hour.' })
  ratePerHourFen?: number | null

  @Field(() => Int, { nullable: true, description: 'PAINT: panels, at most 100.' })
  panels?: number | null

  @Field(() => Fen, { nullable: true, description: 'PAINT: price of a panel.' })
  panelFen?: number | null

  @Field(() => Fen, { nullable: true, description: 'Other kinds: the amount.' })
  amountFen?: number | null
}

@InputType({ description: 'Is it a total loss (推定全损)? The value of the vehicle, against which the repair is held.' })
export class TotalLossInput implements GivenValue {
  @Field(() => Fen, { description: 'Price as new on the day of the accident (新车购置价).' })
  newPriceFen!: number

  @Field(() => Int, { description: 'Whole months in use.' })
  months!: number

  @Field(() => Int, { description: 'Depreciation a month in basis points, from the policy; 60 for a household car.' })
  monthlyBps!: number

  @Field(() => Int, { defaultValue: TOTAL_LOSS_BPS, description: 'Part of the value from which the repair makes it a total loss, 5,000 to 10,000 basis points.' })
  thresholdBps!: number

  @Field({ description: 'The owner keeps the wreck; then its salvage value is taken off.' })
  wreckKept!: boolean
}

@InputType({ description: 'The content of an assessment.' })
export class LossSheetInput {
  @Field(() => [LossLineInput], { description: '1 to 100 lines.' })
  lines!: LossLineInput[]

  @Field(() => Int, { defaultValue: 0, description: 'The shop\'s charge on parts (管理费) in basis points.' })
  mgmtBps!: number

  @Field(() => Fen, { defaultValue: 0, description: 'Value of the old parts that the owner keeps, or of the wreck (残值).' })
  salvageFen!: number

  @Field(() => TotalLossInput, { nullable: true, description: 'Of a motor vehicle; needed at level A5.' })
  totalLoss?: TotalLossInput | null

  @Field(() => ID, { nullable: true, description: 'File of the survey on site; needed from level A4.' })
  onSiteEvidenceId?: string | null

  @Field(() => ID, { nullable: true, description: 'File of the bids; needed for salvage above 500,000 fen.' })
  biddingEvidenceId?: string | null

  @Field(() => ID, { nullable: true, description: 'File of the second survey; needed when supplements exceed a fifth of the first assessment.' })
  reSurveyEvidenceId?: string | null
}

@InputType({ description: 'A first assessment, or a second assessor\'s after a dispute.' })
export class DraftLossInput extends MutationInput {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string

  @Field(() => Int, { description: 'Whose loss: number of the party.' })
  partyNumber!: number

  @Field(() => LossSheetInput, { description: 'The content.' })
  sheet!: LossSheetInput
}

@InputType({ description: 'A supplement (增补定损), asked by the shop before the part is taken off.' })
export class SupplementLossInput extends DraftLossInput {
  @Field(() => SupplementReasonEnum, { description: 'Why.' })
  reason!: SupplementReason

  @Field(() => ID, { description: 'Photo before dismantling.' })
  beforeEvidenceId!: string

  @Field(() => ID, { description: 'Photo after dismantling.' })
  afterEvidenceId!: string
}

@InputType({ description: 'New content of an assessment that is not confirmed yet.' })
export class ReviseLossInput extends ChangeInput {
  @Field(() => LossSheetInput, { description: 'The content, in place of the former.' })
  sheet!: LossSheetInput
}

@InputType({ description: 'An assessment, at a version.' })
export class LossChangeInput extends ChangeInput {}

@InputType({ description: 'The owner refuses the insurer\'s figure.' })
export class DisputeLossInput extends ChangeInput {
  @Field({ description: 'Reason, 1 to 500 characters.' })
  reason!: string

  @Field(() => Fen, { description: 'What you claim in all for what was assessed; more than the assessed amount.' })
  claimedFen!: number
}

@InputType({ description: 'Nothing is claimed for a party.' })
export class NoLossInput extends ChangeInput {
  @Field(() => Int, { description: 'Whose loss: number of the party.' })
  partyNumber!: number
}

@InputType({ description: 'Lets another insurer assess a loss (委托定损).' })
export class DelegateLossInput extends NoLossInput {
  @Field(() => ID, { description: 'Partner id of that insurer.' })
  toInsurerId!: string
}
