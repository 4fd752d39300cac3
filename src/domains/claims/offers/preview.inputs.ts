// Which facts can be sent to see how they would be settled? Without default values: the compiler of frequent queries ignores those of input fields.
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTime, Fen } from '../../../platform/graphql/scalars.js'
import { DegreeEnum, PartyTypeEnum } from '../accidents/accident.enums.js'
import { ConductEnum } from '../liability/liability.enums.js'
import { type Conduct, type LossItem } from '../settlement/coverage.js'
import { type Degree, type Party } from '../settlement/facts.js'
import { type Jurisdiction } from '../settlement/motor-side.js'
import { LossItemEnum } from '../loss/loss.enums.js'
import { JurisdictionEnum } from './offer.enums.js'

@InputType({ description: 'A loss under one item.' })
export class SettlementLossInput {
  @Field(() => LossItemEnum, { description: 'Item.' })
  item!: LossItem

  @Field(() => Fen, { description: 'Amount.' })
  amountFen!: number
}

@InputType({ description: 'Compulsory insurance (交强险) in force.' })
export class SettlementMtiInput {
  @Field({ description: 'Policy number.' })
  policyNo!: string

  @Field({ description: 'Your name for the insurer.' })
  insurer!: string
}

@InputType({ description: 'Third-party insurance (商业三者险) in force.' })
export class SettlementCtplInput extends SettlementMtiInput {
  @Field(() => Fen, { description: 'Limit (责任限额).' })
  limitFen!: number

  @Field(() => Int, { nullable: true, description: 'Absolute deductible rate (绝对免赔率) in basis points; absent: 0.' })
  deductibleBps?: number | null
}

@InputType({ description: 'Vehicle damage insurance (车损险) in force.' })
export class SettlementVdiInput extends SettlementMtiInput {
  @Field(() => Fen, { description: 'Sum insured (保险金额).' })
  sumInsuredFen!: number

  @Field(() => Fen, { nullable: true, description: 'Deductible (免赔额); absent: 0.' })
  deductibleFen?: number | null

  @Field(() => Int, { nullable: true, description: 'Absolute deductible rate (绝对免赔率) in basis points; absent: 0.' })
  deductibleBps?: number | null
}

@InputType({ description: 'A party, with its share, losses and covers.' })
export class SettlementPartyInput {
  @Field({ description: 'Your name for it, such as A.' })
  name!: string

  @Field(() => PartyTypeEnum, { description: 'On the road as what.' })
  kind!: Party['kind']

  @Field(() => Int, { nullable: true, description: 'Share of the liability in basis points, absent: 0; all together 10,000, or 0 when nobody is at fault.' })
  shareBps?: number | null

  @Field(() => DegreeEnum, { nullable: true, description: 'Degree of a non-motor party or pedestrian, absent: NONE; it decides what the motor side bears.' })
  degree?: Degree | null

  @Field(() => [SettlementLossInput], { nullable: true, description: 'Losses, at most 20.' })
  losses?: SettlementLossInput[] | null

  @Field(() => SettlementMtiInput, { nullable: true, description: 'Compulsory insurance; absent: none.' })
  mti?: SettlementMtiInput | null

  @Field(() => SettlementCtplInput, { nullable: true, description: 'Third-party insurance; absent: none.' })
  ctpl?: SettlementCtplInput | null

  @Field(() => SettlementVdiInput, { nullable: true, description: 'Vehicle damage insurance; absent: none.' })
  vdi?: SettlementVdiInput | null

  @Field(() => [ConductEnum], { nullable: true, description: 'Conduct of the driver that insurance leaves out; at most 6.' })
  conduct?: Conduct[] | null

  @Field(() => Boolean, { nullable: true, description: 'A non-motor party or pedestrian collided on purpose.' })
  intentional?: boolean | null

  @Field(() => Int, { nullable: true, description: 'What the motor side bears of this non-motor party\'s loss, in basis points; absent: by the table of the jurisdiction.' })
  motorSideBps?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Agrees to mutual self-compensation (互碰自赔).' })
  agreesToSelfCompensation?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Asks its own insurer for the whole loss (代位求偿).' })
  subrogates?: boolean | null
}

@InputType({ description: 'An accident by its facts alone.' })
export class SettlementFactsInput {
  @Field(() => DateTime, { description: 'When it happened: the limits of compulsory insurance hang on it.' })
  occurredAt!: Date

  @Field(() => JurisdictionEnum, { nullable: true, description: 'Whose table for non-motor parties; absent: DEFAULT.' })
  jurisdiction?: Jurisdiction | null

  @Field(() => Boolean, { nullable: true, description: 'On a road closed to non-motor vehicles and pedestrians.' })
  closedRoad?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Third-party insurance pays what a motor side without fault owes (disputed; false is the platform\'s choice).' })
  ctplNoFault?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Mutual self-compensation (互碰自赔) is asked for.' })
  selfCompensationAsked?: boolean | null

  @Field(() => [SettlementPartyInput], { description: 'Parties in the order of their numbers, 1 to 8.' })
  parties!: SettlementPartyInput[]
}

@InputType({ description: 'An accident on file, or facts: one of the two.' })
export class SettlementPreviewInput {
  @Field(() => ID, { nullable: true, description: 'An accident that you may see.' })
  accidentId?: string | null

  @Field(() => SettlementFactsInput, { nullable: true, description: 'Facts of any accident; nothing is kept.' })
  facts?: SettlementFactsInput | null
}
