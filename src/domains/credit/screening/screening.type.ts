// What does the API answer to a question about parties? Each field is null where the purpose does not grant it.
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type ListingStatus } from '../listings/listing.transitions.js'
import { ListingStatusEnum, PerformanceEnum } from '../listings/listing.type.js'
import { ActItemEnum } from '../restrictions/restriction.type.js'
import { FEATURES, MATCH_CLASSES, type Explanation, type Feature, type MatchClass, type Use } from '../matching/match-classes.js'
import { type ActItem } from '../restrictions/acts.js'
import { type Match, type RestrictionAnswer } from './answers.js'
import { type ScreenedField } from './purposes.js'

export const SexEnum = enumOf('Sex', 'Sex as the number tells it (性别).', { MALE: '男', FEMALE: '女' })
export const MatchClassEnum = enumOf<MatchClass>('MatchClass', 'How sure it is that a listing means the party asked about (credit rules 6.3).',
  Object.fromEntries(Object.entries(MATCH_CLASSES).map(([code, { en, zh, least }]) => [code, `${en} (${zh}); score ${least} or more.`])) as Record<MatchClass, string>)
const UseEnum = enumOf<Use>('MatchUse', 'What may follow from a match.', {
  AUTO: 'A measure may act by itself.', DISCRETION: 'An officer decides.', REVIEW: 'A person looks at it first; nothing adverse is done before.', NONE: 'Nothing follows.',
})
const FeatureEnum = enumOf<Feature>('MatchFeature', 'What was compared.', FEATURES)
const ScreenedFieldEnum = enumOf<ScreenedField>('ScreenedField', 'What a purpose lets its asker see.', {
  LISTED: 'Whether the party is listed (是否失信).', RESTRICTION: 'Which acts are forbidden to it (限制消费事项).', CASE: 'Case number and court (案号、执行法院).',
  PERFORMANCE: 'How far the duty is performed (履行情况).', AMOUNT: 'The duty in words (义务).', HISTORY: 'Listings that ended (历史记录).',
})

@ObjectType('MatchExplanation', { simpleResolvers: true, description: 'What one feature gave to the score, masked.' })
class MatchExplanationType implements Explanation {
  @Field(() => FeatureEnum, { description: 'What was compared.' })
  feature!: Feature

  @Field({ description: 'What you sent, masked.' })
  queryValueMasked!: string

  @Field({ description: 'What the record has, masked; * where it differs.' })
  recordValueMasked!: string

  @Field(() => Int, { description: 'Points, negative where it speaks against it.' })
  points!: number
}

@ObjectType('SubjectListing', { simpleResolvers: true, description: 'A listing that may mean the party asked about.' })
class SubjectListingType implements Match {
  @Field(() => ID, { description: 'Names this match to decideMatch.' })
  id!: string

  @Field(() => ID, { description: 'The listing.' })
  listingId!: string

  @Field(() => MatchClassEnum, { description: 'How sure it is.' })
  class!: MatchClass

  @Field(() => Int, { description: '0 to 1000; never 1000 by a name.' })
  score!: number

  @Field(() => UseEnum, { description: 'What may follow from it.' })
  use!: Use

  @Field({ description: 'An objection to the listing is open (异议处理中).' })
  isDisputed!: boolean

  @Extensions({ cap: 6 })
  @Field(() => [MatchExplanationType], { description: 'Where the score comes from; at most 6.' })
  explanations!: readonly Explanation[]

  @Field(() => String, { nullable: true, description: 'Number of the enforcement case (执行案号).' })
  caseNo!: string | null

  @Field(() => String, { nullable: true, description: 'The enforcing court (执行法院).' })
  courtName!: string | null

  @Field(() => PerformanceEnum, { nullable: true, description: 'How far the duty is performed.' })
  performance!: Match['performance']

  @Field(() => String, { nullable: true, description: 'What is performed (已履行部分).' })
  performedPart!: string | null

  @Field(() => String, { nullable: true, description: 'What is not (未履行部分).' })
  unperformedPart!: string | null

  @Field(() => String, { nullable: true, description: 'The duty in words (义务).' })
  duty!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the ruling of reorganisation or settlement (破产重整、和解备注, SZ §84) by which this debtor is treated as anybody; with the case number, where the purpose tells it.' })
  rulingNo!: string | null
}

@ObjectType('RestrictedActAnswer', { simpleResolvers: true, description: 'Whether an act is forbidden to a party: no reason, no debt.' })
class RestrictedActAnswerType implements RestrictionAnswer {
  @Field(() => ActItemEnum, { description: 'The act.' })
  item!: ActItem

  @Field({ description: 'True: forbidden now.' })
  isRestricted!: boolean

  @Field(() => String, { nullable: true, description: 'Number of the order (限制消费令案号).' })
  orderNo!: string | null
}

@ObjectType('PastListing', { simpleResolvers: true, description: 'A listing that ended; told to courts and, in her own records, to the person alone.' })
class PastListingType {
  @Field(() => ID, { description: 'The listing.' })
  listingId!: string

  @Field(() => ListingStatusEnum, { description: 'DELETED (已删除) or REVOKED (已撤销: treated as never listed).' })
  status!: ListingStatus

  @Field({ description: 'Number of the enforcement case (执行案号).' })
  caseNo!: string

  @Field({ description: 'The enforcing court (执行法院).' })
  courtName!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null
}

/** Most parties match nothing, and hardly one more than twice. */
const PRICED_MATCHES = 2

@ObjectType('SubjectMatch', { simpleResolvers: true, description: 'The answer about one party.' })
export class SubjectMatchType {
  @Field({ description: 'Your own word for it.' })
  ref!: string

  @Field(() => ID, { description: 'Its line in the query log (查询记录).' })
  queryId!: string

  @Field(() => MatchClassEnum, { nullable: true, description: 'The surest match; NONE without one; null where the purpose does not tell it, or the question was refused.' })
  class!: MatchClass | null

  @Field(() => Boolean, { nullable: true, description: 'True only by the whole number; null where the purpose does not tell it, where number and name disagree, or the question was refused.' })
  isListed!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'An objection to one of the listings is open (异议处理中).' })
  isDisputed!: boolean | null

  @Extensions({ cap: 20, complexity: ({ childComplexity }: { childComplexity: number }) => PRICED_MATCHES * (1 + childComplexity) })
  @Field(() => [SubjectListingType], { description: 'Listings that may mean it, the surest first; at most 20. Priced as two.' })
  matches!: readonly Match[]

  @Field({ description: 'More were found than are shown: ask with more than a common name.' })
  isTruncated!: boolean

  @Field(() => Int, { description: 'Listings left out because your reviewers found them to be somebody else.' })
  excludedByReview!: number

  @Extensions({ cap: 9, complexity: ({ childComplexity }: { childComplexity: number }) => 1 + childComplexity })
  @Field(() => [RestrictedActAnswerType], { description: 'The acts that the purpose asks about; at most 9, priced as one.' })
  restrictions!: readonly RestrictionAnswer[]

  @Extensions({ cap: 20, complexity: ({ childComplexity }: { childComplexity: number }) => 1 + childComplexity })
  @Field(() => [PastListingType], { description: 'Listings that ended, for courts; at most 20, priced as one.' })
  history!: readonly PastListingType[]

  @Field(() => UserErrorType, { nullable: true, description: 'Why this question was not answered, such as a wrong check digit; the others were.' })
  refusal!: UserErrorType | null
}

@ObjectType('SubjectMatches', { simpleResolvers: true, description: 'Answers about parties, as the list stood at one moment.' })
export class SubjectMatchesType {
  /** Multiplied by the questions, in the price of the field that takes them. */
  @Extensions({ cap: 1 })
  @Field(() => [SubjectMatchType], { description: 'One a question, in their order; at most 100.' })
  results!: SubjectMatchType[]

  @Field(() => String, { nullable: true, description: 'Version of the list that was asked (名单版本); null when the request was refused.' })
  listVersion!: string | null

  @Field({ description: 'Version of the rules by which names and scores are made.' })
  algorithmVersion!: string

  @Field(() => DateTime, { description: 'When. Use the answer for at most 24 hours, and ask again before anything adverse is done.' })
  at!: Date

  @Extensions({ cap: 4 })
  @Field(() => [UserErrorType], { description: 'Why the request was refused as a whole; empty when it was answered.' })
  refusals!: UserErrorType[]
}

@ObjectType('ScreeningPurpose', { simpleResolvers: true, description: 'A row of the purpose matrix (查询目的): who may ask why, and what comes back.' })
export class ScreeningPurposeType {
  @Field({ description: 'As it is sent; xx and n stand for a number.' })
  code!: string

  @Field({ description: 'In words.' })
  en!: string

  @Field({ description: '用途。' })
  zh!: string

  @Field({ description: 'What must be sent: CASE_NO, NUMBER, or NUMBER_AND_CONSENT.' })
  key!: string

  @Field(() => [ScreenedFieldEnum], { description: 'What comes back beside the version of the list; at most 6.' })
  fields!: readonly ScreenedField[]

  @Field(() => [ActItemEnum], { description: 'Which forbidden acts it asks about; empty also where the measure of the purpose says it.' })
  items!: readonly ActItem[]

  @Field(() => [MatchClassEnum], { description: 'Which classes of match it shows.' })
  classes!: readonly MatchClass[]

  @Field({ description: 'The law behind it.' })
  article!: string

  @Field({ description: 'law: the row follows a text; design: the row is the platform\'s own.' })
  source!: string
}
