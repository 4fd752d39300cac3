// How are incentive policies read and applicants checked through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { POLICIES } from './catalogue.js'
import { type PolicyApplicationRow, type PolicyCheckRow } from './policy.entities.js'
import { CheckPolicyInput, PoliciesArgs, PolicyApplicationArgs, ShowPerformanceInput } from './policy.inputs.js'
import { PolicyService } from './policy.service.js'
import { policyApplicationTransitions } from './policy.transitions.js'
import { PolicyApplicationConnection, PolicyApplicationType, PolicyCheckConnection, PolicyCheckType, PolicyType } from './policy.type.js'

const CheckPolicyPayload = payloadOf('checkPolicy', 'policyCheck', () => PolicyCheckType)
const ShowPerformancePayload = payloadOf('showPerformance', 'policyApplication', () => PolicyApplicationType)

@Resolver(() => PolicyApplicationType)
export class PolicyResolver {
  private readonly service: PolicyService

  constructor(private readonly platform: Platform) {
    this.service = new PolicyService(platform)
  }

  @Extensions({ cap: 46 })
  @Query(() => [PolicyType], { description: 'Incentive policies of a category; at most 46, 164 in all. Demo data.' })
  incentivePolicies(@Args(() => PoliciesArgs) { category }: PoliciesArgs): PolicyType[] {
    return POLICIES.filter(policy => policy.category === category).map(policy => ({ ...policy, isDemo: true }))
  }

  @Query(() => PolicyApplicationConnection, { description: 'Applications: a unit those it checked, a person or unit its own.' })
  policyApplications(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs, @Args(() => PolicyApplicationArgs) { policyNo, status }: PolicyApplicationArgs): Promise<Connection<PolicyApplicationRow>> {
    let query = context.reads.from('policyApplication')
    if (policyNo) query = query.where('policyApplication.policyNo', '=', policyNo)
    if (status) query = query.where('policyApplication.status', '=', status)
    return pageOf(context, this.platform.cursors, 'policyApplication', page, query)
  }

  @Mutation(() => CheckPolicyPayload, { description: 'Checks an applicant at one point of a policy: at its entry, its approval, right before it is paid. By number; the answer is kept with the version of the list.' })
  async checkPolicy(@Ctx() context: Context, @Arg('input', () => CheckPolicyInput, { description: 'Whom, under which policy, when.' }) input: CheckPolicyInput) {
    const performed = await this.service.check(context, input)
    return answer(context, this.platform.errors, performed, 'policyCheck', id => context.reads.one('policyCheck', 'id', id))
  }

  @Mutation(() => ShowPerformancePayload, { description: 'Records that an applicant whose payment is held proved that she performed: it is not cancelled, and is paid once the court has deleted her.' })
  async showPerformance(@Ctx() context: Context, @Arg('input', () => ShowPerformanceInput, { description: 'Which application, and the proof.' }) input: ShowPerformanceInput) {
    const performed = await this.service.showPerformance(context, input)
    return answer(context, this.platform.errors, performed, 'policyApplication', id => context.reads.one('policyApplication', 'id', id))
  }

  @FieldResolver(() => PolicyCheckConnection, { description: 'Its checks, oldest first.' })
  checks(@Root() { id }: PolicyApplicationRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageUnder(context, this.platform.cursors, 'policyCheck', page, 'applicationId', id)
  }

  @Extensions({ cap: 3 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() application: PolicyApplicationRow, @Ctx() { actor }: Context) {
    return openVerbs(policyApplicationTransitions, application, actor)
  }
}

@Resolver(() => PolicyCheckType)
export class PolicyCheckResolver {
  @FieldResolver(() => PolicyApplicationType, { nullable: true, description: 'The application.' })
  application(@Root() { applicationId }: PolicyCheckRow, @Ctx() { reads }: Context) {
    return reads.one('policyApplication', 'id', applicationId)
  }
}
