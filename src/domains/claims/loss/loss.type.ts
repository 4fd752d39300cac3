// What does the API show of the assessment of a loss?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type LossItem } from '../settlement/coverage.js'
import { type TotalLoss } from './assess.js'
import { type AuthorityLevel } from './authority.js'
import { type StoredLine } from './lines.js'
import { type LossAssessmentRow } from './loss.entity.js'
import {
  AuthorityLevelEnum, LossItemEnum, LossKindEnum, LossLineKindEnum, LossStatusEnum, PriceSourceEnum, SupplementReasonEnum,
} from './loss.enums.js'
import { type PriceSource } from './price-sources.js'

@ObjectType('LossLine', { simpleResolvers: true, description: 'One line of an assessment; see LossLineInput for what each kind has.' })
export class LossLineType implements Pick<StoredLine, 'kind' | 'label' | 'lineFen'> {
  @Field(() => LossLineKindEnum, { description: 'What it is for.' })
  kind!: StoredLine['kind']

  @Field({ description: 'In words.' })
  label!: string

  @Field(() => Fen, { description: 'Price of the line, rounded half-up by itself.' })
  lineFen!: number

  @Field(() => String, { nullable: true, description: 'Part number.' })
  partNo!: string | null

  @Field(() => Int, { nullable: true, description: 'How many.' })
  qty!: number | null

  @Field(() => Fen, { nullable: true, description: 'Price of one part.' })
  unitFen!: number | null

  @Field(() => Int, { nullable: true, description: 'Discount on the part in basis points.' })
  discountBps!: number | null

  @Field(() => PriceSourceEnum, { nullable: true, description: 'Where the price of the part comes from.' })
  priceSource!: PriceSource | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of that price.' })
  priceOn!: string | null

  @Field(() => Int, { nullable: true, description: 'Minutes of work.' })
  minutes!: number | null

  @Field(() => Fen, { nullable: true, description: 'Rate of an hour.' })
  ratePerHourFen!: number | null

  @Field(() => Int, { nullable: true, description: 'Panels painted.' })
  panels!: number | null

  @Field(() => Fen, { nullable: true, description: 'Price of a panel.' })
  panelFen!: number | null
}

@ObjectType('LossItemAmount', { simpleResolvers: true, description: 'What of a loss goes into the settlement under an item, salvage taken off.' })
export class LossItemAmountType {
  @Field(() => LossItemEnum, { description: 'The item.' })
  item!: LossItem

  @Field(() => Fen, { description: 'Amount.' })
  amountFen!: number
}

@ObjectType('TotalLoss', { simpleResolvers: true, description: 'The repair held against the value of the vehicle (推定全损).' })
export class TotalLossType implements TotalLoss {
  @Field(() => Fen, { description: 'Price as new.' })
  newPriceFen!: number

  @Field(() => Int, { description: 'Whole months in use.' })
  months!: number

  @Field(() => Int, { description: 'Depreciation a month in basis points.' })
  monthlyBps!: number

  @Field(() => Int, { description: 'Part of the value from which it is a total loss, in basis points.' })
  thresholdBps!: number

  @Field(() => Fen, { description: 'Value on the day of the accident (实际价值), at least a fifth of the price as new.' })
  actualValueFen!: number

  @Field({ description: 'It is a total loss: the value is paid, not the repair.' })
  isTotal!: boolean

  @Field({ description: 'The owner keeps the wreck.' })
  wreckKept!: boolean
}

@ObjectType('LossDetail', { simpleResolvers: true, description: 'Lines and grounds of an assessment.' })
export class LossDetailType {
  @Extensions({ cap: 100 })
  @Field(() => [LossLineType], { description: 'The lines; at most 100.' })
  lines!: readonly StoredLine[]

  @Extensions({ cap: 12 })
  @Field(() => [LossItemAmountType], { description: 'By item of the settlement; at most 12.' })
  items!: readonly LossItemAmountType[]

  @Field(() => Int, { description: 'The shop\'s charge on parts in basis points.' })
  mgmtBps!: number

  @Field(() => Fen, { description: 'The shop\'s charge on parts (管理费).' })
  mgmtFen!: number

  @Field(() => Fen, { description: 'Value of the old parts or of the wreck (残值).' })
  salvageFen!: number

  @Field(() => Fen, { description: 'Lines and charge, before salvage.' })
  grossFen!: number

  @Field(() => TotalLossType, { nullable: true, description: 'The check for a total loss; null: none was made.' })
  total!: TotalLoss | null

  @Field(() => String, { nullable: true, description: 'Why the owner disputes it.' })
  disputeReason!: string | null

  @Field(() => ID, { nullable: true, description: 'Photo before dismantling.' })
  beforeEvidenceId!: string | null

  @Field(() => ID, { nullable: true, description: 'Photo after dismantling.' })
  afterEvidenceId!: string | null

  @Field(() => ID, { nullable: true, description: 'File of the survey on site.' })
  onSiteEvidenceId!: string | null

  @Field(() => ID, { nullable: true, description: 'File of the bids for the salvage.' })
  biddingEvidenceId!: string | null

  @Field(() => ID, { nullable: true, description: 'File of the second survey.' })
  reSurveyEvidenceId!: string | null
}

@ObjectType('LossStaff', { simpleResolvers: true, description: 'Who drafted and signed, by staff id.' })
export class LossStaffType {
  @Field(() => ID, { nullable: true, description: 'Drafted or revised it last.' })
  draftedByStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'Confirmed it.' })
  confirmedByStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'Confirmed it as the second, from level A3.' })
  secondByStaffId!: string | null
}

@ObjectType('LossAssessment', { implements: Node, simpleResolvers: true, description: 'The assessment of one victim\'s loss (定损单).' })
export class LossAssessmentType extends Node implements Pick<LossAssessmentRow, keyof LossAssessmentType> {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string

  @Field(() => ID, { nullable: true, description: 'Partner id of the insurer that assesses; null where the owner herself claims nothing.' })
  insurerPartnerId!: string | null

  @Field(() => LossKindEnum, { description: 'Which assessment it is.' })
  kind!: LossAssessmentRow['kind']

  @Field(() => LossStatusEnum, { description: 'Where it stands.' })
  status!: LossAssessmentRow['status']

  @Field(() => SupplementReasonEnum, { nullable: true, description: 'Why it supplements.' })
  supplementReason!: LossAssessmentRow['supplementReason']

  @Field({ description: 'The vehicle must be surveyed again before this is confirmed.' })
  resurveyNeeded!: boolean

  @Field({ description: 'Above 1,000,000 fen for the victim: the amount leaves the fast lane and is settled offline (转线下); liability stays. Source: design.' })
  offline!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed.' })
  confirmedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the owner disputed it.' })
  disputedAt!: Date | null

  @Field(() => Fen, { nullable: true, description: 'Net amount, which goes into the settlement.' })
  netFen!: number

  @Field(() => Fen, { nullable: true, description: 'Net amount of all assessments of the victim that stand, this one included: it decides the authority.' })
  cumulativeFen!: number

  @Field(() => Fen, { nullable: true, description: 'What the owner claims instead.' })
  claimedFen!: number | null

  @Field(() => AuthorityLevelEnum, { nullable: true, description: 'Level that may confirm it.' })
  levelNeeded!: AuthorityLevel
}

export const LossAssessmentConnection = connectionOf('LossAssessment', () => LossAssessmentType)
