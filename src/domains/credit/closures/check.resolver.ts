// How are half-yearly checks and clues recorded and read through the API?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { closureCheckTransitions, type CheckStatus } from './case.transitions.js'
import { type ClosureCheckRow } from './check.entities.js'
import { CheckService } from './check.service.js'
import { CheckStatusEnum, ClosureCheckConnection, ClosureCheckType, EnforcementClueType } from './check.type.js'
import { DecideEnforcementClueInput, RecordSemiCheckInput, ReportEnforcementClueInput } from './closure.inputs.js'

const RecordSemiCheckPayload = payloadOf('recordSemiCheck', 'closureCheck', () => ClosureCheckType)
const ReportEnforcementCluePayload = payloadOf('reportEnforcementClue', 'enforcementClue', () => EnforcementClueType)
const DecideEnforcementCluePayload = payloadOf('decideEnforcementClue', 'enforcementClue', () => EnforcementClueType)

@InputType({ description: 'Narrows a list of half-yearly checks.' })
class ClosureCheckFilterInput {
  @Field(() => CheckStatusEnum, { nullable: true, description: 'In this state.' })
  status?: CheckStatus | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Due on this day or before.' })
  dueTo?: string | null
}

@Resolver(() => ClosureCheckType)
export class ClosureCheckResolver {
  private readonly service: CheckService

  constructor(private readonly platform: Platform) {
    this.service = new CheckService(platform)
  }

  @Query(() => ClosureCheckConnection, { description: 'Half-yearly checks (终本后定期查询): a court\'s work list, an applicant\'s own.' })
  closureChecks(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClosureCheckFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ClosureCheckFilterInput,
  ): Promise<Connection<ClosureCheckRow>> {
    let query = context.reads.from('closureCheck')
    if (filter?.status) query = query.where('closureCheck.status', '=', filter.status)
    if (filter?.dueTo) query = query.where('closureCheck.dueOn', '<=', filter.dueTo)
    return pageOf(context, this.platform.cursors, 'closureCheck', page, query)
  }

  @Mutation(() => RecordSemiCheckPayload, { description: 'Records what a half-yearly check found; the applicant is told, and a find resumes enforcement (ZB §9 ¶2).' })
  async recordSemiCheck(@Ctx() context: Context, @Arg('input', () => RecordSemiCheckInput, { description: 'The result.' }) input: RecordSemiCheckInput) {
    const performed = await this.service.recordCheck(context, input)
    return answer(context, this.platform.errors, performed, 'closureCheck', id => context.reads.one('closureCheck', 'id', id))
  }

  @Mutation(() => ReportEnforcementCluePayload, { description: 'Takes down a clue to assets after the closing, at any time (财产线索, ZB §9 ¶1).' })
  async reportEnforcementClue(@Ctx() context: Context, @Arg('input', () => ReportEnforcementClueInput, { description: 'The clue.' }) input: ReportEnforcementClueInput) {
    const performed = await this.service.reportClue(context, input)
    return answer(context, this.platform.errors, performed, 'enforcementClue', id => context.reads.one('enforcementClue', 'id', id))
  }

  @Mutation(() => DecideEnforcementCluePayload, { description: 'Says what the check of a clue found, within seven days, urgent three; a valid one resumes enforcement of a closed round (财产调查规定 §2).' })
  async decideEnforcementClue(@Ctx() context: Context, @Arg('input', () => DecideEnforcementClueInput, { description: 'What was found.' }) input: DecideEnforcementClueInput) {
    const performed = await this.service.decideClue(context, input)
    return answer(context, this.platform.errors, performed, 'enforcementClue', id => context.reads.one('enforcementClue', 'id', id))
  }

  @Extensions({ cap: 2 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() check: ClosureCheckRow, @Ctx() { actor }: Context) {
    return openVerbs<CheckStatus, ClosureCheckRow>(closureCheckTransitions, check, actor)
  }
}
