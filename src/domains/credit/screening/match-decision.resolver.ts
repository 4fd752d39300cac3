// How are matches reviewed through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type MatchDecisionRow } from './match-decision.entity.js'
import { ConfirmMatchInput, DecideMatchInput } from './match-decision.inputs.js'
import { MatchDecisionService } from './match-decision.service.js'
import { matchDecisionTransitions } from './match-decision.transitions.js'
import { MatchDecisionConnection, MatchDecisionType } from './match-decision.type.js'

const DecideMatchPayload = payloadOf('decideMatch', 'matchDecision', () => MatchDecisionType)
const ConfirmMatchPayload = payloadOf('confirmMatch', 'matchDecision', () => MatchDecisionType)

@Resolver(() => MatchDecisionType)
export class MatchDecisionResolver {
  private readonly service: MatchDecisionService

  constructor(private readonly platform: Platform) {
    this.service = new MatchDecisionService(platform)
  }

  @Query(() => MatchDecisionConnection, { description: 'What your reviewers found of matches.' })
  matchDecisions(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<MatchDecisionRow>> {
    return pageOf(context, this.platform.cursors, 'matchDecision', page, context.reads.from('matchDecision'))
  }

  @Mutation(() => DecideMatchPayload, { description: 'A reviewer finds whether a match means the party (匹配复核); DIFFERENT leaves the listing out of later answers about it.' })
  async decideMatch(@Ctx() context: Context, @Arg('input', () => DecideMatchInput, { description: 'The review.' }) input: DecideMatchInput) {
    return this.answer(context, await this.service.decide(context, input))
  }

  @Mutation(() => ConfirmMatchPayload, { description: 'Another reviewer confirms or declines SAME before something adverse follows (第二人确认).' })
  async confirmMatch(@Ctx() context: Context, @Arg('input', () => ConfirmMatchInput, { description: 'Which review, and the word on it.' }) input: ConfirmMatchInput) {
    return this.answer(context, await this.service.confirm(context, input))
  }

  @Extensions({ cap: 2 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() decision: MatchDecisionRow, @Ctx() { actor }: Context) {
    return openVerbs(matchDecisionTransitions, decision, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'matchDecision', id => context.reads.one('matchDecision', 'id', id))
  }
}
