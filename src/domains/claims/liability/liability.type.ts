// What does the API show of a paper on liability and of its review?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { DegreeEnum, LiabilityFormEnum } from '../accidents/accident.enums.js'
import { type LiabilityReviewRow, type LiabilityRow, type Share } from './liability.entities.js'
import { FaultEnum, LiabilityStatusEnum, ReviewStatusEnum, SessionEnum } from './liability.enums.js'

@ObjectType('LiabilityShare', { simpleResolvers: true, description: 'One party\'s part in the liability.' })
export class LiabilityShareType implements Share {
  @Field(() => Int, { description: 'Number of the party: 1 is 甲.' })
  number!: number

  @Field(() => DegreeEnum, { description: 'Degree of liability.' })
  degree!: Share['degree']

  @Field(() => Int, { description: 'Share in basis points.' })
  shareBps!: number

  @Field(() => [FaultEnum], { description: 'Faults of the catalogue; at most 5.' })
  faultCodes!: Share['faultCodes']
}

@ObjectType('Liability', { implements: Node, simpleResolvers: true, description: 'Agreement of the parties (自行协商协议书) or certificate of the police (道路交通事故认定书).' })
export class LiabilityType extends Node implements Pick<LiabilityRow, 'form' | 'issue' | 'status' | 'facts' | 'documentHash'> {
  @Field(() => LiabilityFormEnum, { description: 'Agreement or certificate.' })
  form!: LiabilityRow['form']

  @Field(() => Int, { description: 'Number of the paper in this accident; a later one takes the place of the one before.' })
  issue!: number

  @Field(() => LiabilityStatusEnum, { description: 'Where it stands.' })
  status!: LiabilityRow['status']

  @Field(() => [LiabilityShareType], { description: 'The parts of the parties; at most 8.' })
  shares!: Share[]

  @Field({ description: 'Facts and causes.' })
  facts!: string

  @Field(() => [String], { description: 'Articles it rests on; at most 40.' })
  basis!: string[]

  @Field({ description: 'What a party signs or accepts: hash over accident, facts and shares.' })
  documentHash!: string

  @Field(() => SessionEnum, { nullable: true, description: 'How an officer came to it; null for an agreement.' })
  session!: LiabilityRow['session']

  @Field(() => DateTime, { nullable: true, description: 'When the police issued it.' })
  issuedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment an objection is late: 24:00 of the third working day after service (处理程序规定 §71). Null: no review, as for an agreement.' })
  objectionDueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When an insurer last challenged it (提出异议).' })
  challengedAt!: Date | null

  @Field(() => [String], { description: 'What insurers say against it, to the police and to each other; at most 20.' })
  challengeReasons!: string[]
}

@ObjectType('LiabilityReview', { implements: Node, simpleResolvers: true, description: 'Review of a certificate by the unit above (复核), once an accident.' })
export class LiabilityReviewType extends Node implements Pick<LiabilityReviewRow, 'status' | 'late' | 'conclusion'> {
  @Field(() => ReviewStatusEnum, { description: 'Where it stands.' })
  status!: LiabilityReviewRow['status']

  @Field({ description: 'Asked when the file had gone on to money.' })
  late!: boolean

  @Field(() => String, { nullable: true, description: 'Reasons of the unit above.' })
  conclusion!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was concluded.' })
  concludedAt!: Date | null

  @Field(() => ID, { description: 'The certificate under review.' })
  liabilityId!: string
}

@ObjectType('LiabilityProposal', { simpleResolvers: true, description: 'What the fault catalogue suggests: never more than a proposal, an officer or the parties decide.' })
export class LiabilityProposalType {
  @Field(() => [LiabilityShareType], { description: 'Suggested parts; empty when nothing is suggested; at most 8.' })
  shares!: Share[]

  @Field({ description: 'HIGH: one fault of the law on one party. MEDIUM: a rule of combination. LOW: neither. In words, because no figure was ever measured.' })
  confidence!: string

  @Field(() => [String], { description: 'Articles; at most 40.' })
  basis!: readonly string[]

  @Field({ description: 'The parties may not settle it by this proposal without an officer.' })
  needsOfficer!: boolean
}
