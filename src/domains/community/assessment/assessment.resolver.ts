// How are sites assessed, ranked and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { AssociationMemberType } from '../sites/site.type.js'
import { type AssessmentRow, type RankingRow } from './assessment.entities.js'
import { AssessSiteInput, DecideAssessmentInput, ObjectAssessmentInput, PublishRankingInput, RemoveMemberInput, ReviseAssessmentInput } from './assessment.inputs.js'
import { AssessmentService } from './assessment.service.js'
import { assessmentTransitions, type AssessmentStatus, type MovableAssessment } from './assessment.transitions.js'
import { AssessmentConnection, AssessmentRulesType, AssessmentType, ItemScoreType, RankingConnection, RankingEntryType, RankingType } from './assessment.type.js'
import { CONSEQUENCES, RESULTS } from './ranking.js'
import { DEDUCTION_CODES, DEDUCTIONS, ITEM_CODES, PART_CODES, PARTS } from './score.js'

const assessmentPayload = (mutation: string) => payloadOf(mutation, 'assessment', () => AssessmentType)
const AssessSitePayload = assessmentPayload('assessSite')
const ReviseAssessmentPayload = assessmentPayload('reviseAssessment')
const ObjectAssessmentPayload = assessmentPayload('objectAssessment')
const DecideAssessmentPayload = assessmentPayload('decideAssessment')
const PublishRankingPayload = payloadOf('publishRanking', 'ranking', () => RankingType)
const RemoveMemberPayload = payloadOf('removeMember', 'member', () => AssociationMemberType)

const ENTRIES_MAX = 100

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  private readonly service: AssessmentService

  constructor(private readonly platform: Platform) {
    this.service = new AssessmentService(platform)
  }

  @Query(() => AssessmentRulesType, { description: 'Parts, weights, deductions and what follows, as the platform counts by them.' })
  assessmentRules(): AssessmentRulesType {
    return {
      parts: PART_CODES.map(part => ({ part, zh: PARTS[part].zh, weight: PARTS[part].weight, items: PARTS[part].items })),
      deductions: DEDUCTION_CODES.map(ground => ({ ground, hundredths: DEDUCTIONS[ground].hundredths, isForcedLast: DEDUCTIONS[ground].isForcedLast })),
      consequences: RESULTS.map(result => ({ result, zh: CONSEQUENCES[result].zh })),
      source: 'design',
    }
  }

  @Query(() => AssessmentConnection, { description: 'Assessments you may see: the police all, a company its own when they are published.' })
  assessments(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('quarter', () => String, { nullable: true, description: 'Of this quarter.' }) quarter?: string | null,
    @Arg('siteId', () => ID, { nullable: true, description: 'Of this site.' }) siteId?: string | null,
  ): Promise<Connection<AssessmentRow>> {
    let query = context.reads.from('assessment')
    if (quarter) query = query.where('assessment.quarter', '=', quarter)
    if (siteId) query = query.where('assessment.siteId', '=', siteId)
    return pageOf(context, this.platform.cursors, 'assessment', page, query)
  }

  @Mutation(() => AssessSitePayload, { description: 'Drafts the assessment of a site for a quarter that is over (季度考评).' })
  async assessSite(@Ctx() context: Context, @Arg('input', () => AssessSiteInput, { description: 'The scores.' }) input: AssessSiteInput) {
    return this.answer(context, await this.service.assess(context, input))
  }

  @Mutation(() => ReviseAssessmentPayload, { description: 'Judges a draft anew.' })
  async reviseAssessment(@Ctx() context: Context, @Arg('input', () => ReviseAssessmentInput, { description: 'The scores.' }) input: ReviseAssessmentInput) {
    return this.answer(context, await this.service.revise(context, input))
  }

  @Mutation(() => ObjectAssessmentPayload, { description: 'The company objects (异议), within five working days, once.' })
  async objectAssessment(@Ctx() context: Context, @Arg('input', () => ObjectAssessmentInput, { description: 'What is wrong.' }) input: ObjectAssessmentInput) {
    return this.answer(context, await this.service.object(context, input))
  }

  @Mutation(() => DecideAssessmentPayload, { description: 'Another officer than the assessor decides the objection; an upheld one ranks the group anew.' })
  async decideAssessment(@Ctx() context: Context, @Arg('input', () => DecideAssessmentInput, { description: 'The decision.' }) input: DecideAssessmentInput) {
    return this.answer(context, await this.service.decide(context, input))
  }

  @Extensions({ cap: ITEM_CODES.length })
  @FieldResolver(() => [ItemScoreType], { description: 'The scores, item by item.' })
  itemScores(@Root() { items }: AssessmentRow): ItemScoreType[] {
    return ITEM_CODES.map(item => ({ item, score: items[item] }))
  }

  @Extensions({ cap: 3 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() assessment: AssessmentRow, @Ctx() { actor }: Context) {
    return openVerbs<AssessmentStatus, MovableAssessment>(assessmentTransitions, assessment, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'assessment', id => context.reads.one('assessment', 'id', id))
  }
}

@Resolver(() => RankingType)
export class RankingResolver {
  private readonly service: AssessmentService

  constructor(private readonly platform: Platform) {
    this.service = new AssessmentService(platform)
  }

  @Query(() => RankingConnection, { description: 'Published rankings of the peer groups (排名公布), for all members.' })
  assessmentRankings(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('quarter', () => String, { nullable: true, description: 'Of this quarter.' }) quarter?: string | null,
  ): Promise<Connection<RankingRow>> {
    const query = context.reads.from('ranking')
    return pageOf(context, this.platform.cursors, 'ranking', page, quarter ? query.where('ranking.quarter', '=', quarter) : query)
  }

  @Mutation(() => PublishRankingPayload, { description: 'Publishes a group\'s assessments and ranking to the members, from the tenth day after the quarter (公布).' })
  async publishRanking(@Ctx() context: Context, @Arg('input', () => PublishRankingInput, { description: 'Which group and quarter.' }) input: PublishRankingInput) {
    return answer(context, this.platform.errors, await this.service.publish(context, input), 'ranking', id => context.reads.one('ranking', 'id', id))
  }

  @Mutation(() => RemoveMemberPayload, { description: 'Removes a member from the association (移出联席会), where final results recommend it: no contract ends by that.' })
  async removeMember(@Ctx() context: Context, @Arg('input', () => RemoveMemberInput, { description: 'Which member, and why.' }) input: RemoveMemberInput) {
    return answer(context, this.platform.errors, await this.service.removeMember(context, input), 'member', id => context.reads.one('associationMember', 'id', id))
  }

  /** Place and points of all: the rest of an assessment is its company's. */
  @Extensions({ cap: ENTRIES_MAX })
  @FieldResolver(() => [RankingEntryType], { description: 'The group by place; at most 100.' })
  entries(@Root() { id }: RankingRow, @Ctx() { reads }: Context): Promise<RankingEntryType[]> {
    return reads.batched('ranking.entries', id, async ids => {
      const rows = await reads.rows.text<RankingEntryType & { rankingId: string }>(`select r."id" as "rankingId", a."rank", a."siteName", a."totalHundredths",
        coalesce(a."result" = 'REWARD', false) as "isRewarded" from "ranking" r join "assessment" a on a."quarter" = r."quarter" and a."peerGroup" = r."peerGroup"
        where r."id" = any($1) and a."status" <> 'DRAFT' order by a."rank", a."totalHundredths" desc, a."id"`, [ids])
      return ids.map(each => rows.filter(({ rankingId }) => rankingId === each).slice(0, ENTRIES_MAX))
    })
  }
}
