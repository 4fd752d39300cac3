// What does the API show of an objection and its clocks?
import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type OBJECTION_KINDS } from './objection.entities.js'
import { OBJECTION_STEPS, type ObjectionStep } from './objection.steps.js'
import { type ObjectionStatus } from './objection.transitions.js'

export const ObjectionKindEnum = enumOf<(typeof OBJECTION_KINDS)[number]>('ObjectionKind', 'What is wrong with a listing.', {
  WRONG_DATA: 'Its data are wrong (记载信息错误).', WRONGLY_LISTED: 'It should not be there (不应纳入).',
})
export const ObjectionStatusEnum = enumOf<ObjectionStatus>('ObjectionStatus', 'Where an objection stands.', {
  OPEN: 'The court reviews it (审查中).', UPHELD: 'Upheld: to be corrected within three working days (成立).', REFUSED: 'Refused; the court above may be asked (驳回).',
  RECONSIDERING: 'Before the court above; the listing stands meanwhile (复议中).', SETTLED: 'Corrected, deleted or revoked (已纠正).', FINAL: 'Refused by the court above too (复议驳回).',
  LAPSED: 'Nobody asked the court above in time (期满未复议).', WITHDRAWN: 'Taken back (已撤回).',
})
export const ObjectionStepEnum = enumOf<ObjectionStep>('ObjectionStep', 'A step that has its time.', Object.fromEntries(
  Object.entries(OBJECTION_STEPS).map(([code, { en, zh, article, verified }]) => [code, `${en} (${zh}, ${article}${verified ? '' : '; article not re-read'}).`])) as Record<ObjectionStep, string>)

@ObjectType('ObjectionClock', { simpleResolvers: true, description: 'A step of an objection and its time.' })
export class ObjectionClockType {
  @Field(() => ObjectionStepEnum, { description: 'Which step.' })
  step!: ObjectionStep

  @Field(() => DateTime, { description: 'Since when it runs.' })
  startedAt!: Date

  @Field(() => DateTime, { description: 'Its end, exclusive.' })
  dueAt!: Date

  @Field({ description: 'Holidays it was counted through are not published yet: it may move.' })
  isProvisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When the step was done.' })
  doneAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found missed.' })
  missedAt!: Date | null
}

@ObjectType('Objection', { implements: Node, simpleResolvers: true, description: 'A subject objects to a listing (异议): it is shown as disputed in every answer until the objection ends. It does not suspend the listing.' })
export class ObjectionType extends Node {
  @Field(() => ID, { description: 'The listing.' })
  listingId!: string

  @Field(() => ObjectionKindEnum, { description: 'What is said to be wrong.' })
  kind!: (typeof OBJECTION_KINDS)[number]

  @Field({ description: 'Why.' })
  reason!: string

  @Field({ description: 'Filed for a firm by who holds its power of attorney.' })
  isByRepresentative!: boolean

  @Field({ description: 'The court that listed.' })
  courtName!: string

  @Field({ description: 'The enforcement case (执行案号).' })
  caseNo!: string

  @Field(() => ObjectionStatusEnum, { description: 'Where it stands.' })
  status!: ObjectionStatus

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNo!: string | null

  @Field(() => String, { nullable: true, description: 'Reasons of the last decision.' })
  decisionReason!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the court decided.' })
  decidedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the refusal was served (送达): the ten days run from then.' })
  servedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The court above, once it was asked.' })
  superiorName!: string | null

  @Field(() => String, { nullable: true, description: 'Why the court above was asked.' })
  reconsiderationReason!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the court above decided.' })
  reconsideredAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Number of its decision.' })
  reconsiderationNo!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  closedAt!: Date | null
}
export const ObjectionConnection = connectionOf('Objection', () => ObjectionType)

@ObjectType('CourtSuperior', { implements: Node, simpleResolvers: true, description: 'Which court decides on reconsideration against which (上一级人民法院).' })
export class CourtSuperiorType extends Node {
  @Field(() => ID, { description: 'The court.' })
  courtPartnerId!: string

  @Field(() => ID, { description: 'The court above it.' })
  superiorPartnerId!: string

  @Field(() => LocalDateScalar, { description: 'From this day on.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null: open.' })
  validTo!: string | null
}
