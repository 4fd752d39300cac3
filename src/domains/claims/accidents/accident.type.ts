// What does the API show of an accident, its parties and its timeline?
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type AccidentEntryRow, type AccidentPartyRow, type AccidentRow } from './accident.entity.js'
import {
  AccidentStatusEnum, ChannelEnum, DegreeEnum, LaneEnum, LiabilityFormEnum, PartyTypeEnum, ProcedureEnum, TriageGroundEnum,
} from './accident.enums.js'

@ObjectType('Accident', { implements: Node, simpleResolvers: true, description: 'The one file of an accident, seen by police, insurers and parties, each its part (警保联动案件).' })
export class AccidentType extends Node implements Pick<AccidentRow, 'number' | 'status' | 'statusSince'> {
  @Field({ description: 'Business number (案件编号), for people.' })
  number!: string

  @Field(() => AccidentStatusEnum, { description: 'Where it stands.' })
  status!: AccidentRow['status']

  @Field(() => DateTime, { description: 'Since when it stands there.' })
  statusSince!: Date

  @Field(() => ChannelEnum, { description: 'How it was reported.' })
  channel!: AccidentRow['channel']

  @Field(() => LaneEnum, { nullable: true, description: 'Who met whom; null before triage.' })
  lane!: AccidentRow['lane']

  @Field(() => [ProcedureEnum], { description: 'Procedures that the law leaves open for it; empty before triage, at most 4.' })
  procedures!: AccidentRow['procedures']

  @Field(() => ProcedureEnum, { nullable: true, description: 'The procedure it goes by; null while several are open.' })
  procedure!: AccidentRow['procedure']

  @Field(() => [TriageGroundEnum], { description: 'Grounds that the report, the registers and triage found; at most 12.' })
  groundCodes!: AccidentRow['groundCodes']

  @Field({ description: 'Somebody is hurt.' })
  injured!: boolean

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date

  @Field(() => DateTime, { description: 'When it was reported: the promises of 15 and 30 minutes run from here.' })
  reportedAt!: Date

  @Field({ description: 'The place in words.' })
  place!: string

  @Field({ description: 'Division of the place.' })
  divisionCode!: string

  @Field(() => String, { nullable: true, description: 'Weather.' })
  weather!: string | null

  @Field(() => String, { nullable: true, description: 'Form of the accident (事故形态).' })
  form!: string | null

  @Field({ description: 'Every view that the liability needs is on file.' })
  evidenceComplete!: boolean

  @Field(() => LiabilityFormEnum, { nullable: true, description: 'What the liability rests on.' })
  liabilityForm!: AccidentRow['liabilityForm']

  @Field(() => DateTime, { nullable: true, description: 'When the liability became final.' })
  liabilityFinalAt!: Date | null

  @Field(() => Int, { description: 'How many offers were made.' })
  offerVersion!: number

  @Field(() => DateTime, { nullable: true, description: 'When everything was paid.' })
  paidAt!: Date | null

  @Field(() => Boolean, { description: 'The parties have asked for mutual self-compensation (互碰自赔).' })
  selfCompensationAsked!: boolean
}

export const AccidentConnection = connectionOf('Accident', () => AccidentType)

@ObjectType('AccidentParty', { implements: Node, simpleResolvers: true, description: 'A party of an accident (当事人), in the order of the printed form.' })
export class AccidentPartyType extends Node implements Pick<AccidentPartyRow, 'number' | 'kind' | 'plateNo'> {
  @Field(() => Int, { description: '1 is 甲, 2 is 乙, and so on.' })
  number!: number

  @Field(() => PartyTypeEnum, { description: 'On the road as what.' })
  kind!: AccidentPartyRow['kind']

  @Field(() => String, { nullable: true, description: 'Plate number.' })
  plateNo!: string | null

  @Field(() => String, { nullable: true, description: 'Plate kind, a code of GA 24.7.' })
  plateKind!: string | null

  @Field(() => String, { nullable: true, description: 'Name, with all but the family name masked; null while nobody knows whose thing it is.' })
  nameMasked!: string | null

  @Field(() => String, { nullable: true, description: 'Mobile number, masked.' })
  mobileMasked!: string | null

  @Field(() => String, { nullable: true, description: 'The thing beside the road.' })
  thing!: string | null

  @Field(() => ID, { nullable: true, description: 'Partner id of the insurer (承保公司) of the vehicle; null: none on record.' })
  insurerPartnerId!: string | null

  @Field(() => [String], { description: 'Faults of the catalogue that the liability names; at most 5.' })
  faultCodes!: string[]

  @Field(() => DegreeEnum, { nullable: true, description: 'Degree of liability; null before it is settled.' })
  degree!: AccidentPartyRow['degree']

  @Field(() => Int, { nullable: true, description: 'Share of the liability, in basis points (10,000 is all of it).' })
  shareBps!: number | null

  @Field({ description: 'Agrees to mutual self-compensation (互碰自赔).' })
  agreesToSelfCompensation!: boolean

  @Field({ description: 'Asks her own insurer for the whole loss (代位求偿).' })
  subrogates!: boolean
}

@ObjectType('AccidentEntry', { simpleResolvers: true, description: 'One line of the timeline: appended, never changed.' })
export class AccidentEntryType implements Pick<AccidentEntryRow, 'seq' | 'type' | 'hat' | 'at' | 'hash'> {
  @Field(() => Int, { description: 'Number of the line, from 1.' })
  seq!: number

  @Field({ description: 'What happened: a verb of docs/reference/states.md, or a clock\'s word such as slaBreached.' })
  type!: string

  @Field({ description: 'In which role: POLICE, INSURER, PARTY or PLATFORM.' })
  hat!: string

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field({ description: 'Hash over the line and the hash of the one before it.' })
  hash!: string
}

@ObjectType('Awaiting', { simpleResolvers: true, description: 'Who has the ball (待办方): whom the file waits for, since when, and until when.' })
export class AwaitingType {
  @Field(() => String, { description: 'POLICE, INSURER, PARTIES, SEAT or NOBODY.' })
  whom!: string

  @Field(() => [ID], { description: 'Parties or partners that have not acted yet, by id; at most 20.' })
  ids!: string[]

  @Field({ description: 'What is awaited: the next verb, as in docs/reference/states.md.' })
  verb!: string

  @Field(() => DateTime, { description: 'Since when.' })
  since!: Date

  @Field(() => DateTime, { nullable: true, description: 'When the nearest clock runs out; null: none runs.' })
  dueAt!: Date | null
}

@ObjectType('Place', { simpleResolvers: true, description: 'A place, WGS 84.' })
export class PlaceType {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number
}
