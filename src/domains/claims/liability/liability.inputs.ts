// What is sent to draft, sign, determine, accept, dispute and review liability?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { type Degree } from '../settlement/facts.js'
import { DegreeEnum } from '../accidents/accident.enums.js'
import { type Conduct } from '../settlement/coverage.js'
import { type FaultCode } from './fault-catalogue.js'
import { type LiabilityRow } from './liability.entities.js'
import { ConductEnum, FaultEnum, SessionEnum } from './liability.enums.js'

@InputType({ description: 'One party\'s part in the liability.' })
export class PartyShareInput {
  @Field(() => Int, { description: 'Number of the party: 1 is 甲.' })
  number!: number

  @Field(() => DegreeEnum, { description: 'Degree of liability.' })
  degree!: Degree

  @Field(() => [FaultEnum], { description: 'Faults of the catalogue, at most 5; none for a party without liability.' })
  faultCodes!: FaultCode[]

  @Field(() => Int, { nullable: true, description: 'Share in basis points. Give it for all parties or for none: without it the degrees decide (100/70/50/30/0, usage of insurance clauses).' })
  shareBps?: number | null
}

@InputType({ description: 'A draft of the agreement of the parties (自行协商协议书).' })
export class DraftAgreementInput extends ChangeInput {
  @Field(() => [PartyShareInput], { description: 'Each party once.' })
  parties!: PartyShareInput[]

  @Field({ description: 'What happened, in the words of the parties: 2 to 500 characters.' })
  facts!: string
}

@InputType({ description: 'Exactly what you sign, ask for or accept.' })
export class PartyAnswerInput extends ChangeInput {
  @Field({ description: 'Hash of the paper as you have read it.' })
  documentHash!: string
}

@InputType({ description: 'What the police alone tell of a party, since insurance hangs on it.' })
export class PartyConductInput {
  @Field(() => Int, { description: 'Number of the party.' })
  number!: number

  @Field(() => [ConductEnum], { description: 'Conduct of a driver that insurance leaves out; at most 6.' })
  conduct!: Conduct[]

  @Field({ defaultValue: false, description: 'A cyclist or pedestrian collided on purpose.' })
  intentional!: boolean

  @Field(() => Int, { nullable: true, description: 'What the motor side bears of this non-motor party\'s loss, in basis points, inside a range of the jurisdiction\'s table.' })
  motorSideBps?: number | null
}

@InputType({ description: 'A determination of liability by the police (道路交通事故认定).' })
export class IssueLiabilityInput extends ChangeInput {
  @Field(() => [PartyShareInput], { description: 'Each party once.' })
  parties!: PartyShareInput[]

  @Field({ description: 'Facts of the accident and their causes (事故事实及成因), 2 to 2,000 characters.' })
  facts!: string

  @Field(() => SessionEnum, { description: 'At the scene, online, or in a joint video session.' })
  session!: NonNullable<LiabilityRow['session']>

  @Field(() => [PartyConductInput], { nullable: true, description: 'Only for parties with something to tell; at most 8.' })
  conduct?: PartyConductInput[] | null
}

@InputType({ description: 'A written objection (复核申请).' })
export class ObjectLiabilityInput extends ChangeInput {
  @Field({ description: 'Reason, 2 to 2,000 characters.' })
  reason!: string

  @Field(() => [ID], { description: 'Files that prove it (evi_…), at most 20; may be empty.' })
  evidenceIds!: string[]
}

@InputType({ description: 'The conclusion of a review by the unit above.' })
export class ConcludeReviewInput extends ChangeInput {
  @Field({ description: 'True: the certificate is upheld (维持). False: it is void, and the issuing unit investigates and determines anew (责令重新调查、认定).' })
  upheld!: boolean

  @Field({ description: 'Reasons, 2 to 2,000 characters.' })
  conclusion!: string
}

@InputType({ description: 'A challenge by an insurer, with evidence.' })
export class ChallengeLiabilityInput extends ChangeInput {
  @Field({ description: 'What speaks against it, 2 to 2,000 characters.' })
  reason!: string

  @Field(() => [ID], { description: 'Files that prove it (evi_…): 1 to 20.' })
  evidenceIds!: string[]
}
