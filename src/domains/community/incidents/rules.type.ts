// How does the API show what a guard may do, what never, and how fast?
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { type GuardAct, type IncidentKind, type IncidentLevel, type NeverCode } from './guard.rules.js'
import { GuardActEnum, IncidentKindEnum, IncidentLevelEnum, NeverEnum, PatrolUrgencyEnum } from './incident.enums.js'

@ObjectType('IncidentLevelRule', { simpleResolvers: true, description: 'One level of incidents.' })
export class IncidentLevelRuleType {
  @Field(() => IncidentLevelEnum, { description: 'Which level.' })
  level!: IncidentLevel

  @Extensions({ cap: 11 })
  @Field(() => [IncidentKindEnum], { description: 'What belongs to it.' })
  kinds!: readonly IncidentKind[]

  @Extensions({ cap: 9 })
  @Field(() => [GuardActEnum], { description: 'What a guard may do.' })
  acts!: readonly GuardAct[]

  @Field(() => PatrolUrgencyEnum, { description: 'How the police come.' })
  police!: string
}

@ObjectType('GuardActRule', { simpleResolvers: true, description: 'One thing that a guard may do.' })
export class GuardActRuleType {
  @Field(() => GuardActEnum, { description: 'What.' })
  act!: GuardAct

  @Field({ description: 'In Chinese.' })
  zh!: string

  @Field(() => String, { nullable: true, description: 'Where it is written.' })
  article!: string | null

  @Field({ description: 'law, or design where the platform wrote the row.' })
  source!: string
}

@ObjectType('NeverRule', { simpleResolvers: true, description: 'One thing that no order may ask of a guard.' })
export class NeverRuleType {
  @Field(() => NeverEnum, { description: 'What.' })
  never!: NeverCode

  @Field({ description: 'In Chinese.' })
  zh!: string

  @Field({ description: 'Where it is written.' })
  article!: string

  @Field({ description: 'The code with which an instruction that asks for it is refused.' })
  error!: string
}

@ObjectType('GuardRules', { simpleResolvers: true, description: 'The rules for guards as they stand in the tables.' })
export class GuardRulesType {
  @Extensions({ cap: 3 })
  @Field(() => [IncidentLevelRuleType], { description: 'By level.' })
  levels!: readonly IncidentLevelRuleType[]

  @Extensions({ cap: 9 })
  @Field(() => [GuardActRuleType], { description: 'What a guard may do, and where that is written.' })
  acts!: readonly GuardActRuleType[]

  @Extensions({ cap: 5 })
  @Field(() => [NeverRuleType], { description: 'What never.' })
  never!: readonly NeverRuleType[]

  @Field(() => Int, { description: 'Seconds to accept an order. Source: design.' })
  acceptSeconds!: number

  @Field(() => Int, { description: 'Seconds to arrive at a compound or tower. Source: design.' })
  arriveSeconds!: number

  @Field(() => Int, { description: 'Seconds to arrive at a building site. Source: design.' })
  arriveConstructionSiteSeconds!: number

  @Field(() => Int, { description: 'Seconds to report. Source: design.' })
  feedbackSeconds!: number
}
