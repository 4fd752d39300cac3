// What does the API show of an offer, its legs and its payees?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen } from '../../../platform/graphql/scalars.js'
import { PaymentChannelEnum } from '../payments/payment.enums.js'
import { type Leg } from '../settlement/legs.js'
import { type Settlement } from '../settlement/settle.js'
import { AccountKindEnum, HeadEnum, LegKindEnum, OfferScopeEnum, OfferStatusEnum, SettlementModeEnum } from './offer.enums.js'
import { type PayeeAccountRow, type SettlementOfferRow } from './offer.entities.js'

@ObjectType('SettlementOffer', { implements: Node, simpleResolvers: true, description: 'What insurers offer to pay whom after an accident (赔付方案), version by version; an offer is never changed.' })
export class SettlementOfferType extends Node implements Pick<SettlementOfferRow, 'offerVersion' | 'documentHash'> {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string

  @Field(() => Int, { description: 'Which version of the accident\'s offer.' })
  offerVersion!: number

  @Field(() => OfferStatusEnum, { description: 'Where it stands.' })
  status!: SettlementOfferRow['status']

  @Field(() => OfferScopeEnum, { description: 'What of the settlement it holds.' })
  scope!: SettlementOfferRow['scope']

  @Field(() => SettlementModeEnum, { description: 'By which order it was settled.' })
  mode!: SettlementOfferRow['mode']

  @Field({ description: 'Hash over legs and payees: insurers join, and payees consent to, exactly this.' })
  documentHash!: string

  @Field(() => [ID], { description: 'Insurers that must stand by it, by partner id; at most 16.' })
  payerIds!: string[]

  @Field(() => [ID], { description: 'Insurers that do, by partner id; at most 16.' })
  joinedIds!: string[]

  @Field(() => DateTime, { nullable: true, description: 'When it was made to the payees.' })
  madeAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From when on nobody can consent to it any more.' })
  expiresAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was consented to, disputed, or ended.' })
  endedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What a party says against it.' })
  reason!: string | null
}

@ObjectType('SettlementLeg', { simpleResolvers: true, description: 'One amount that one pays to another, and by which rule (赔付明细). Never changed: what is taken back is a leg of its own that names it.' })
export class SettlementLegType implements Pick<Leg, 'seq' | 'amountFen' | 'basis' | 'step' | 'verified'> {
  @Field(() => ID, { nullable: true, description: 'Its id, slg_…; null in a preview.' })
  id!: string | null

  @Field(() => Int, { description: 'Number in its offer, from 1.' })
  seq!: number

  @Field(() => LegKindEnum, { description: 'Under which title.' })
  kind!: Leg['kind']

  @Field({ description: 'The party whose cover or purse it is: its id, in a preview of facts your own name for it.' })
  from!: string

  @Field({ description: 'The party whose loss it is.' })
  to!: string

  @Field(() => HeadEnum, { description: 'For which kind of loss.' })
  head!: Leg['head']

  @Field(() => Fen, { description: 'Amount; negative only where reversesLegId stands.' })
  amountFen!: number

  @Field(() => AccountKindEnum, { description: 'Who pays: an insurer or a party.' })
  payerKind!: Leg['payer']['kind']

  @Field({ description: 'Partner id of the insurer, or the party.' })
  payerId!: string

  @Field(() => AccountKindEnum, { description: 'Who receives: an insurer or a party.' })
  payeeKind!: Leg['payee']['kind']

  @Field({ description: 'Partner id of the insurer, or the party.' })
  payeeId!: string

  @Field(() => String, { nullable: true, description: 'The policy it is paid under.' })
  policyNo!: string | null

  @Field(() => String, { nullable: true, description: 'Partner id of the insurer that pays it out for the payer (无责代赔).' })
  paidById!: string | null

  @Field({ description: 'The insurer may take it back from its own insured (追偿权).' })
  recoveryRight!: boolean

  @Field({ description: 'Only proposed: courts vary on what a cyclist or pedestrian owes a car.' })
  needsPersonalConsent!: boolean

  @Field(() => String, { description: 'Code of the rule.' })
  basis!: Leg['basis']

  @Field({ description: 'The article behind it, as cited.' })
  article!: string

  @Field(() => Int, { description: 'Step of the order of settlement: 0 self-compensation, 1 compulsory insurance, 2 shares, 3 third-party insurance, 4 vehicle damage insurance.' })
  step!: number

  @Field(() => String, { description: 'What kind of rule: law, clause (model clauses of insurers), practice or design (the platform\'s own).' })
  source!: Leg['source']

  @Field({ description: 'The rule and its figures were read at their source. False: quoted, or a design of the platform.' })
  verified!: boolean

  @Field(() => ID, { nullable: true, description: 'The leg that it takes back.' })
  reversesLegId!: string | null
}

@ObjectType('OfferConsent', { simpleResolvers: true, description: 'One payee of an offer: has she consented, and where does her money go?' })
export class OfferConsentType {
  @Field(() => ID, { description: 'The party whose money it is.' })
  partyId!: string

  @Field(() => DateTime, { nullable: true, description: 'When she consented; null: not yet.' })
  consentedAt!: Date | null

  @Field(() => PaymentChannelEnum, { nullable: true, description: 'By which channel she is paid; told to her and to the insurers that pay her.' })
  channel!: PayeeAccountRow['channel'] | null

  @Field(() => String, { nullable: true, description: 'Her account, masked; told to her and to the insurers that pay her.' })
  accountMasked!: string | null
}

@ObjectType('SettlementPocket', { simpleResolvers: true, description: 'What an accident costs a party in the end.' })
export class SettlementPocketType {
  @Field({ description: 'The party: its id, in a preview of facts your own name for it.' })
  partyId!: string

  @Field(() => Fen, { description: 'Her loss.' })
  lossFen!: number

  @Field(() => Fen, { description: 'Of it, what nobody pays.' })
  uncoveredFen!: number

  @Field(() => Fen, { description: 'What she pays to others herself.' })
  paidFen!: number

  @Field(() => Fen, { description: 'Both together.' })
  pocketFen!: number
}

@ObjectType('SettlementPreview', { simpleResolvers: true, description: 'Who would pay whom what, by the same computation as an offer. A party sees what concerns her.' })
export class SettlementPreviewType {
  @Field(() => SettlementModeEnum, { nullable: true, description: 'By which order; null when it can\'t be settled.' })
  mode!: Settlement['mode'] | null

  @Extensions({ cap: 100 })
  @Field(() => [SettlementLegType], { description: 'Payments, in the order of settlement; at most 100.' })
  legs!: SettlementLegType[]

  @Extensions({ cap: 8 })
  @Field(() => [SettlementPocketType], { description: 'What is left to each party; at most 8.' })
  pockets!: SettlementPocketType[]

  @Extensions({ cap: 8 })
  @Field(() => [UserErrorType], { description: 'What was asked and is not done, and why, such as SELFCOMP_3; at most 8.' })
  warnings!: UserErrorType[]

  @Extensions({ cap: 8 })
  @Field(() => [UserErrorType], { description: 'Why it can\'t be settled, such as facts that contradict themselves; at most 8.' })
  refusals!: UserErrorType[]
}
