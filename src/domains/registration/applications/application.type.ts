// What does the API show of an application?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { CheckFailureEnum, CheckOutcomeEnum, CheckStageEnum } from '../eligibility/check.enums.js'
import { type ApplicationRow, type CheckResultRow } from './application.entity.js'
import { APPLICATION_STATUSES, type ApplicationStatus } from './application.transitions.js'

export const ApplicationStatusEnum = Object.fromEntries(APPLICATION_STATUSES.map(status => [status, status])) as { [K in ApplicationStatus]: K }
registerEnumType(ApplicationStatusEnum, {
  name: 'ApplicationStatus', description: 'Where an application stands; see the diagram in docs/reference/states.md.',
  valuesConfig: {
    DRAFT: { description: 'Entered; waits for the owner\'s own confirmation (待确认).' },
    SUBMITTED: { description: 'Confirmed and checked; waits for the police (已提交).' },
    INSPECTION_FAILED: { description: 'Vehicle and papers did not agree (查验不合格).' },
    CORRECTION_REQUIRED: { description: 'Something is missing or wrong in form (补正).' },
    NOT_ACCEPTED: { description: 'Not accepted by the police (不予受理).' },
    ACCEPTED: { description: 'Accepted by the police (受理); the legal time runs.' },
    INSPECTED: { description: 'Vehicle inspected (查验合格).' },
    IN_REVIEW: { description: 'Under review by an officer who has not touched it before (审核).' },
    SUSPENDED: { description: 'Stopped for investigation (中止); the legal time rests.' },
    REFUSED: { description: 'Refused by the police on a ground of 164号 §15 (不予登记).' },
    APPROVED: { description: 'Approved (审核通过); the owner may choose her number.' },
    PLATE_CHOSEN: { description: 'Number chosen (已选号).' },
    PLATE_MAKING: { description: 'Plate being made (制牌中).' },
    PLATE_MADE: { description: 'Plate made (制牌完成).' },
    ISSUED: { description: 'Papers issued (已发证): the vehicle is registered.' },
    ARCHIVED: { description: 'Filed (已归档).' },
    WITHDRAWN: { description: 'Taken back, or lapsed uncorrected (已撤回).' },
  },
})

@ObjectType('Gap', { simpleResolvers: true, description: 'Something to correct (补正).' })
export class GapType {
  @Field({ description: 'Stable code of what is missing or wrong.' })
  code!: string

  @Field({ description: 'The check that found it, such as CHK-INS; POLICE when an officer did.' })
  check!: string
}

@ObjectType('Check', { simpleResolvers: true, description: 'What one automatic check said at one stage.' })
export class CheckType implements Pick<CheckResultRow, 'check' | 'at' | 'freshUntil'> {
  @Field({ description: 'The check, such as CHK-INV.' })
  check!: string

  @Field(() => CheckStageEnum, { description: 'When in the course of an application it was asked.' })
  stage!: CheckResultRow['stage'] | 'ASK'

  @Field(() => CheckOutcomeEnum, { description: 'What it said; what is unknown never passes.' })
  outcome!: CheckResultRow['outcome']

  @Field(() => CheckFailureEnum, { nullable: true, description: 'What its failure means; null when it has not failed.' })
  failsAs!: CheckResultRow['failsAs']

  @Field(() => String, { nullable: true, description: 'The ground (REG-R01 …) or the code of the gap.' })
  code!: string | null

  @Field(() => DateTime, { description: 'When it was asked.' })
  at!: Date

  @Field(() => DateTime, { description: 'Until when the answer may be relied on.' })
  freshUntil!: Date
}

@ObjectType('Application', { implements: Node, simpleResolvers: true, description: 'An application for first registration (注册登记申请).' })
export class ApplicationType extends Node implements Pick<ApplicationRow, keyof ApplicationType> {
  @Field({ description: 'Business number (流水号), for people.' })
  number!: string

  @Field(() => ApplicationStatusEnum, { description: 'Where it stands.' })
  status!: ApplicationStatus

  @Field(() => ID, { description: 'The station (登记服务站) that entered it.' })
  stationId!: string

  @Field(() => String, { nullable: true, description: 'Your own reference.' })
  clientReference!: string | null

  @Field({ description: 'VIN (车辆识别代号) as entered.' })
  vin!: string

  @Field({ description: 'Number of the conformity certificate (合格证编号).' })
  certificateNo!: string

  @Field({ description: 'Number of the sales invoice (机动车销售统一发票).' })
  invoiceNo!: string

  @Field({ description: 'Use nature (使用性质), a letter of GA 24.3.' })
  useNature!: string

  @Field(() => String, { nullable: true, description: 'Vehicle type (车辆类型), a code of GA 802; null while the certificate is unknown.' })
  vehicleType!: string | null

  @Field(() => String, { nullable: true, description: 'Plate kind (号牌种类), a code of GA 24.7.' })
  plateKind!: string | null

  @Field(() => String, { nullable: true, description: 'The number chosen (号牌号码).' })
  plateNo!: string | null

  @Field({ description: 'Hash of the content that the owner confirms.' })
  documentHash!: string

  @Field(() => Int, { description: 'How often it was submitted; a second round concerns only what changed (一次告知).' })
  round!: number

  @Field(() => [GapType], { description: 'Everything to correct; at most 20.' })
  gaps!: GapType[]

  @Field(() => [String], { description: 'Grounds of 164号 §15 found by checks or given by the police, who alone refuse; at most 10.' })
  grounds!: string[]

  @Field(() => String, { nullable: true, description: 'The reason the police gave.' })
  reason!: string | null

  @Field({ description: 'False where the maker\'s own inspection is online (164号 §14).' })
  inspectionRequired!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When the owner confirmed it herself.' })
  confirmedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was submitted: the promise of two hours runs from here.' })
  submittedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the police accepted it.' })
  acceptedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the plate was made.' })
  plateMadeAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the papers were issued.' })
  issuedAt!: Date | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the legal time: two working days from acceptance (164号 §10, §92).' })
  legalDueOn!: string | null

  @Field({ description: 'True while the official calendar of that year is not published.' })
  legalDueProvisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'The promise: two hours from submission. Source: the city, not law.' })
  slaDueAt!: Date | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to correct.' })
  correctionDueOn!: string | null
}

export const ApplicationConnection = connectionOf('Application', () => ApplicationType)
