// What is sent to assess a site, to publish a ranking, to object and to decide?
import { Extensions, Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { type PeerGroup } from '../sites/site.codes.js'
import { PeerGroupEnum } from '../sites/site.enums.js'
import { DeductionEnum, ItemEnum } from './assessment.enums.js'
import { type DeductionGround, type Item } from './score.js'

@InputType({ description: 'The score of one item.' })
export class ItemScoreInput {
  @Field(() => ItemEnum, { description: 'Which item.' })
  item!: Item

  @Field(() => Int, { description: '0 to 100.' })
  score!: number
}

@InputType({ description: 'Points taken away.' })
export class DeductionInput {
  @Field(() => DeductionEnum, { description: 'For what.' })
  ground!: DeductionGround

  @Field(() => Int, { description: 'How many times.' })
  count!: number

  @Field({ description: 'On what facts; up to 300 characters.' })
  reason!: string
}

/** What is judged of a site: the same when it is drafted and when it is revised. */
export interface Judged {
  readonly items: readonly ItemScoreInput[]
  readonly deductions: readonly DeductionInput[]
  readonly bonusPoints: number
  readonly bonusReason?: string | null
}

@InputType({ description: 'The assessment of a site for a quarter.' })
export class AssessSiteInput extends MutationInput implements Judged {
  @Field(() => ID, { description: 'Which site.' })
  siteId!: string

  @Field({ description: 'Which quarter, such as 2026-Q1; it is over.' })
  quarter!: string

  @Extensions({ cap: 24 })
  @Field(() => [ItemScoreInput], { description: 'Each item once.' })
  items!: ItemScoreInput[]

  @Extensions({ cap: 4 })
  @Field(() => [DeductionInput], { defaultValue: [], description: 'Each ground at most once.' })
  deductions!: DeductionInput[]

  @Field(() => Int, { defaultValue: 0, description: 'For help to catch or to rescue, 0 to 5.' })
  bonusPoints!: number

  @Field(() => String, { nullable: true, description: 'For what; where there is a bonus.' })
  bonusReason?: string | null
}

@InputType({ description: 'A draft, judged anew.' })
export class ReviseAssessmentInput extends ChangeInput implements Judged {
  @Extensions({ cap: 24 })
  @Field(() => [ItemScoreInput], { description: 'Each item once.' })
  items!: ItemScoreInput[]

  @Extensions({ cap: 4 })
  @Field(() => [DeductionInput], { defaultValue: [], description: 'Each ground at most once.' })
  deductions!: DeductionInput[]

  @Field(() => Int, { defaultValue: 0, description: 'For help to catch or to rescue, 0 to 5.' })
  bonusPoints!: number

  @Field(() => String, { nullable: true, description: 'For what; where there is a bonus.' })
  bonusReason?: string | null
}

@InputType({ description: 'Which ranking is published.' })
export class PublishRankingInput extends MutationInput {
  @Field({ description: 'Which quarter, such as 2026-Q1.' })
  quarter!: string

  @Field(() => PeerGroupEnum, { description: 'Which peer group.' })
  peerGroup!: PeerGroup
}

@InputType({ description: 'An objection to an assessment.' })
export class ObjectAssessmentInput extends ChangeInput {
  @Field({ description: 'What is wrong; up to 500 characters.' })
  objection!: string
}

@InputType({ description: 'Decides an objection.' })
export class DecideAssessmentInput extends ChangeInput {
  @Field({ description: 'Whether it is right.' })
  isUpheld!: boolean

  @Field({ description: 'Why; up to 500 characters.' })
  decision!: string

  @Extensions({ cap: 24 })
  @Field(() => [ItemScoreInput], { nullable: true, description: 'The items as they should have been scored; each once, when it is upheld.' })
  items?: ItemScoreInput[] | null

  @Extensions({ cap: 4 })
  @Field(() => [DeductionInput], { nullable: true, description: 'The deductions as they should have been; left out, they stay.' })
  deductions?: DeductionInput[] | null
}

@InputType({ description: 'Removes a member from the association.' })
export class RemoveMemberInput extends ChangeInput {
  @Field({ description: 'Why; up to 300 characters.' })
  reason!: string
}
