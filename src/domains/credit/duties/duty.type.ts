// What does the API show of a duty, its acknowledgement and its hits?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { MeasureModeEnum } from '../memorandum/memorandum.type.js'
import { type DutyHitRow, type DutyRow, type HIT_ACTIONS, type SKIP_GROUNDS } from './duty.entities.js'
import { type DutyStatus, type NOTICE_KINDS } from './duty.transitions.js'

export const DutyStatusEnum = enumOf<DutyStatus>('DutyStatus', 'Where a duty stands.', {
  UNDELIVERED: 'No partner stands for the unit yet: nothing was delivered here (未送达).', PUSHED: 'Delivered; to be acknowledged (待签收).', ACKED: 'Acknowledged (已签收).',
  APPLIED: 'At least one hit (已执行).', SKIPPED: 'Spared, with a reason (免予惩戒, SZ §67).', LIFTED: 'Ended (已解除).',
})
const NoticeKindEnum = enumOf<(typeof NOTICE_KINDS)[number]>('NoticeKind', 'By what a unit was told.', {
  BULLETIN: 'A bulletin of the court (通报, R17 §8).', ASSISTANCE_NOTICE: 'A notice of assistance (协助执行通知书): it binds.',
})
export const SkipGroundEnum = enumOf<(typeof SKIP_GROUNDS)[number]>('SkipGround', 'Why somebody is spared a measure (SZ §67).', {
  MINOR_CORRECTED: 'Minor, and corrected at once: there is no measure (轻微并及时纠正).', FIRST_AND_LIGHT: 'The first time, and light: it may be skipped (初次且情节较轻).',
})
export const HitActionEnum = enumOf<(typeof HIT_ACTIONS)[number]>('HitAction', 'What a unit did.', {
  REFUSED: 'Refused (不予办理).', LIMITED: 'Limited or held (限制、暂缓).', STRICTER: 'Checked more strictly (从严审查).', NOTED: 'Took note and did nothing (知悉): all that an ADVISORY measure allows.',
})

@ObjectType('Duty', { implements: Node, simpleResolvers: true, description: 'What one unit must do about one listed or restricted party under one measure (协助任务).' })
export class DutyType extends Node implements Pick<DutyRow, 'status' | 'measure' | 'unit' | 'mode' | 'listingId' | 'restrictionId'> {
  @Field(() => ID, { nullable: true, description: 'The listing that it hangs on.' })
  listingId!: string | null

  @Field(() => ID, { nullable: true, description: 'The restriction that it hangs on.' })
  restrictionId!: string | null

  @Field({ description: 'Code of the measure.' })
  measure!: string

  @Field({ description: 'Code of the unit: who must act.' })
  unit!: string

  @Field(() => MeasureModeEnum, { description: 'How the measure acts under the version of the memorandum of that day.' })
  mode!: DutyRow['mode']

  @Field(() => DutyStatusEnum, { description: 'Where it stands.' })
  status!: DutyStatus

  @Field(() => NoticeKindEnum, { description: 'By what the unit was told.' })
  noticeKind!: DutyRow['noticeKind']

  @Field(() => String, { nullable: true, description: 'Number of the decision or notice, where the court sent one for this duty alone.' })
  noticeNo!: string | null

  @Field({ description: 'The court: whom to ask.' })
  courtName!: string

  @Field(() => Int, { description: 'Version of the memorandum under which it was opened.' })
  memorandumVersion!: number

  @Field({ description: 'Code and version of the rule document that orders it.' })
  ruleDocVersion!: string

  @Field({ description: 'Version of the list that opened it.' })
  listVersion!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was delivered; null: nobody is connected.' })
  deliveredAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment the acknowledgement is late: two working days (design); null while it runs against nobody.' })
  ackDueAt!: Date | null

  @Field({ description: 'True while the official calendar of that year is not published.' })
  ackDueProvisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was acknowledged.' })
  ackedAt!: Date | null

  @Field(() => Int, { description: 'How often the unit was reminded: 1, 3 and 5 days after it was late (design).' })
  reminders!: number

  @Field(() => DateTime, { nullable: true, description: 'When the liaison officer of the court was asked to call.' })
  liaisonAt!: Date | null

  @Field(() => Int, { description: 'How many hits were reported.' })
  hitCount!: number

  @Field(() => DateTime, { nullable: true, description: 'Time of the last hit.' })
  lastHitAt!: Date | null

  @Field(() => SkipGroundEnum, { nullable: true, description: 'Why the subject was spared.' })
  skipGround!: DutyRow['skipGround']

  @Field(() => String, { nullable: true, description: 'The reason in words.' })
  skipReason!: string | null

  @Field({ description: 'True while the listing is disputed (异议处理中, SZ §50).' })
  isDisputed!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When the court let the subject go: from now on nothing may be done.' })
  liftAskedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'By when we aim to have it undone: 24 hours (design).' })
  liftTargetAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment it is a breach: three working days (R17 §9, §10).' })
  liftDueAt!: Date | null

  @Field({ description: 'True while the official calendar of that year is not published.' })
  liftDueProvisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was found late.' })
  liftOverdueAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  liftedAt!: Date | null
}

@ObjectType('DutyAck', { implements: Node, simpleResolvers: true, description: 'Several duties acknowledged at once (签收).' })
export class DutyAckType extends Node {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field(() => Int, { description: 'How many.' })
  count!: number

  @Field(() => Int, { description: 'How many of them late.' })
  lateCount!: number
}

@ObjectType('DutyHit', { implements: Node, simpleResolvers: true, description: 'What a unit did to the subject under a duty, with the reason that she gets in writing (SZ §69).' })
export class DutyHitType extends Node implements Pick<DutyHitRow, 'action' | 'docNo'> {
  @Field(() => ID, { description: 'The duty.' })
  dutyId!: string

  @Field({ description: 'Code of the measure.' })
  measure!: string

  @Field({ description: 'Code of the unit.' })
  unit!: string

  @Field(() => HitActionEnum, { description: 'What was done.' })
  action!: DutyHitRow['action']

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'Who of the unit did it; null: the platform reported it.' })
  operatorStaffId!: string | null

  @Field({ description: 'Number of the document that she got.' })
  docNo!: string

  @Field({ description: 'On which basis.' })
  basis!: string

  @Field({ description: 'On which facts.' })
  facts!: string

  @Field({ description: 'What she can do against it.' })
  remedy!: string

  @Field(() => Int, { description: 'Version of the memorandum.' })
  memorandumVersion!: number

  @Field({ description: 'Code and version of the rule document.' })
  ruleDocVersion!: string
}

@ObjectType('UnitCoverage', { simpleResolvers: true, description: 'How a unit does its duties, as far as you may see them: a court those of its listings, a unit its own.' })
export class UnitCoverageType {
  @Field(() => Int, { description: 'Duties opened.' })
  opened!: number

  @Field(() => Int, { description: 'Not delivered here: nobody is connected.' })
  undelivered!: number

  @Field(() => Int, { description: 'Not lifted, and nobody\'s: no partner stands for the unit, or none does any more (无承接单位).' })
  unheld!: number

  @Field(() => Int, { description: 'Acknowledged in time.' })
  ackedInTime!: number

  @Field(() => Int, { description: 'Acknowledged late.' })
  ackedLate!: number

  @Field(() => Int, { description: 'Late, and not acknowledged.' })
  ackOverdue!: number

  @Field(() => Int, { description: 'Hits reported.' })
  hits!: number

  @Field(() => Int, { description: 'Lifted.' })
  lifted!: number

  @Field(() => Int, { description: 'Lifted too late, or still not.' })
  liftLate!: number
}

export const DutyConnection = connectionOf('Duty', () => DutyType)
export const DutyHitConnection = connectionOf('DutyHit', () => DutyHitType)
