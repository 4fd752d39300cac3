// What does the API show of assessments, rankings and the rules behind them?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { PeerGroupEnum } from '../sites/site.enums.js'
import { type AssessmentRow, type RankingRow } from './assessment.entities.js'
import { AssessmentStatusEnum, DeductionEnum, ItemEnum, PartEnum, RankingStatusEnum, ResultEnum } from './assessment.enums.js'
import { type Result } from './ranking.js'
import { type Deduction, type DeductionGround, type Item, type Part } from './score.js'

@ObjectType('ItemScore', { simpleResolvers: true, description: 'The score of one item.' })
export class ItemScoreType {
  @Field(() => ItemEnum, { description: 'Which item.' })
  item!: Item

  @Field(() => Int, { description: '0 to 100.' })
  score!: number
}

@ObjectType('AssessmentDeduction', { simpleResolvers: true, description: 'Points taken away.' })
export class DeductionType implements Deduction {
  @Field(() => DeductionEnum, { description: 'For what.' })
  ground!: DeductionGround

  @Field(() => Int, { description: 'How many times.' })
  count!: number

  @Field({ description: 'On what facts.' })
  reason!: string
}

@ObjectType('Assessment', { implements: Node, simpleResolvers: true, description: 'How a site did in a quarter (七项考评); a company sees its own when they are published.' })
export class AssessmentType extends Node implements Pick<AssessmentRow, Exclude<keyof AssessmentType, 'itemScores'>> {
  @Field(() => ID, { description: 'Which site.' })
  siteId!: string

  @Field({ description: 'Its name then.' })
  siteName!: string

  @Field(() => PeerGroupEnum, { description: 'With which others it was compared.' })
  peerGroup!: AssessmentRow['peerGroup']

  @Field({ description: 'Which quarter, such as 2026-Q1.' })
  quarter!: string

  @Extensions({ cap: 4 })
  @Field(() => [DeductionType], { description: 'What took points away.' })
  deductions!: Deduction[]

  @Field(() => Int, { description: 'For help to catch or to rescue.' })
  bonusPoints!: number

  @Field(() => String, { nullable: true, description: 'For what.' })
  bonusReason!: string | null

  @Field(() => Int, { description: 'Of the seven parts, in hundredths of a point.' })
  scoreHundredths!: number

  @Field(() => Int, { description: 'After deductions and bonus, in hundredths of a point, 0 to 10,000.' })
  totalHundredths!: number

  @Field(() => AssessmentStatusEnum, { description: 'Where it stands.' })
  status!: AssessmentRow['status']

  @Field(() => ID, { description: 'Who assessed.' })
  assessedByStaffId!: string

  @Field(() => Int, { nullable: true, description: 'Place in the group; null before publication and in a group of fewer than five.' })
  rank!: number | null

  @Field({ description: 'Last in its group.' })
  isLast!: boolean

  @Field(() => ResultEnum, { nullable: true, description: 'What follows. Source: design.' })
  result!: AssessmentRow['result']

  @Field({ description: 'Three reds in four quarters: the removal of the member is recommended. A compound\'s contract ends by the owners\' decision only.' })
  isEliminationRecommended!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was published to the members.' })
  publishedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment no objection is heard: after the fifth working day.' })
  objectBy!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'From this moment the rectification is late; where it was warned.' })
  rectifyBy!: Date | null

  @Field(() => String, { nullable: true, description: 'What the company objected.' })
  objection!: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the objection was right; null before it is decided.' })
  isUpheld!: boolean | null

  @Field(() => String, { nullable: true, description: 'Why.' })
  decision!: string | null

  @Field(() => ID, { nullable: true, description: 'Who decided: another officer.' })
  decidedByStaffId!: string | null
}

@ObjectType('RankingEntry', { simpleResolvers: true, description: 'What all members see of one site: its place and points.' })
export class RankingEntryType {
  @Field(() => Int, { nullable: true, description: 'Its place; null in a group of fewer than five.' })
  rank!: number | null

  @Field({ description: 'Its name.' })
  siteName!: string

  @Field(() => Int, { description: 'Its points, in hundredths.' })
  totalHundredths!: number

  @Field({ description: 'Mentioned with praise.' })
  isRewarded!: boolean
}

@ObjectType('Ranking', { implements: Node, simpleResolvers: true, description: 'How a peer group stood in a quarter (分组排名), for the members.' })
export class RankingType extends Node implements Pick<RankingRow, Exclude<keyof RankingType, 'entries'>> {
  @Field({ description: 'Which quarter.' })
  quarter!: string

  @Field(() => PeerGroupEnum, { description: 'Which group.' })
  peerGroup!: RankingRow['peerGroup']

  @Field(() => Int, { description: 'How many sites.' })
  size!: number

  @Field({ description: 'False: fewer than five, so nobody has a place.' })
  isRanked!: boolean

  @Field(() => RankingStatusEnum, { description: 'Where it stands.' })
  status!: RankingRow['status']

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date

  @Field(() => DateTime, { description: 'From this moment no objection is heard.' })
  objectBy!: Date
}

@ObjectType('AssessmentPartRule', { simpleResolvers: true, description: 'One of the seven parts.' })
export class PartRuleType {
  @Field(() => PartEnum, { description: 'Which.' })
  part!: Part

  @Field({ description: 'Its name (N: by the newspaper).' })
  zh!: string

  @Field(() => Int, { description: 'Its weight of 100. Source: design.' })
  weight!: number

  @Extensions({ cap: 5 })
  @Field(() => [ItemEnum], { description: 'What is scored in it.' })
  items!: readonly Item[]
}

@ObjectType('DeductionRule', { simpleResolvers: true, description: 'One ground of deduction.' })
export class DeductionRuleType {
  @Field(() => DeductionEnum, { description: 'Which.' })
  ground!: DeductionGround

  @Field(() => Int, { description: 'Hundredths of a point, each time.' })
  hundredths!: number

  @Field({ description: 'Whether it leads to the last place, whatever the points.' })
  isForcedLast!: boolean
}

@ObjectType('ConsequenceRule', { simpleResolvers: true, description: 'What follows from a result.' })
export class ConsequenceRuleType {
  @Field(() => ResultEnum, { description: 'Which result.' })
  result!: Result

  @Field({ description: 'In Chinese.' })
  zh!: string
}

@ObjectType('AssessmentRules', { simpleResolvers: true, description: 'The rules of the assessment as they stand in the tables. Names of the parts by the newspaper; weights, items and thresholds are design.' })
export class AssessmentRulesType {
  @Extensions({ cap: 7 })
  @Field(() => [PartRuleType], { description: 'The seven parts.' })
  parts!: readonly PartRuleType[]

  @Extensions({ cap: 4 })
  @Field(() => [DeductionRuleType], { description: 'What takes points away.' })
  deductions!: readonly DeductionRuleType[]

  @Extensions({ cap: 4 })
  @Field(() => [ConsequenceRuleType], { description: 'What follows.' })
  consequences!: readonly ConsequenceRuleType[]

  @Field({ description: 'design.' })
  source!: string
}

export const AssessmentConnection = connectionOf('Assessment', () => AssessmentType)
export const RankingConnection = connectionOf('Ranking', () => RankingType)
