// How is a round closed through the API, and which rules does it follow?
import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { EnforcementCaseType } from './case.type.js'
import { ClosureRuleType } from './check.type.js'
import {
  ApproveClosureInput, DecideClosureObjectionInput, DeleteClosureEntryInput, EnterClosureInput, RecordClosureObjectionInput, RejectClosureInput, RequestClosureInput,
  ServeClosureInput,
} from './closure.inputs.js'
import { closureRules } from './closure.rules.js'
import { ClosureService } from './closure.service.js'

const RequestClosurePayload = payloadOf('requestClosure', 'enforcementCase', () => EnforcementCaseType)
const RejectClosurePayload = payloadOf('rejectClosure', 'enforcementCase', () => EnforcementCaseType)
const ApproveClosurePayload = payloadOf('approveClosure', 'enforcementCase', () => EnforcementCaseType)
const ServeClosurePayload = payloadOf('serveClosure', 'enforcementCase', () => EnforcementCaseType)
const EnterClosurePayload = payloadOf('enterClosure', 'enforcementCase', () => EnforcementCaseType)
const RecordClosureObjectionPayload = payloadOf('recordClosureObjection', 'enforcementCase', () => EnforcementCaseType)
const DecideClosureObjectionPayload = payloadOf('decideClosureObjection', 'enforcementCase', () => EnforcementCaseType)
const DeleteClosureEntryPayload = payloadOf('deleteClosureEntry', 'enforcementCase', () => EnforcementCaseType)

@Resolver()
export class ClosureResolver {
  private readonly service: ClosureService

  constructor(private readonly platform: Platform) {
    this.service = new ClosureService(platform)
  }

  @Extensions({ cap: 40 })
  @Query(() => [ClosureRuleType], { description: 'The rules of a closing: checklist, papers and time limits, each with its source and whether it was verified; at most 40.' })
  closureRules(): ClosureRuleType[] {
    return closureRules()
  }

  @Mutation(() => RequestClosurePayload, { description: 'The handler asks a second judge to close the round; Z1 to Z5 must be met (申请终本, ZB §1).' })
  async requestClosure(@Ctx() context: Context, @Arg('input', () => RequestClosureInput, { description: 'Which case.' }) input: RequestClosureInput) {
    return this.answer(context, await this.service.request(context, input))
  }

  @Mutation(() => RejectClosurePayload, { description: 'The second judge sends the request back, with what is missing (退回).' })
  async rejectClosure(@Ctx() context: Context, @Arg('input', () => RejectClosureInput, { description: 'What is missing.' }) input: RejectClosureInput) {
    return this.answer(context, await this.service.reject(context, input))
  }

  @Mutation(() => ApproveClosurePayload, { description: 'Closes the round by ruling, never by the handler; without the applicant\'s signature the president does it (裁定终本, 民诉法解释 §517). Plans ten half-yearly checks.' })
  async approveClosure(@Ctx() context: Context, @Arg('input', () => ApproveClosureInput, { description: 'The ruling.' }) input: ApproveClosureInput) {
    return this.answer(context, await this.service.approve(context, input))
  }

  @Mutation(() => ServeClosurePayload, { description: 'Records that the ruling reached the parties (送达).' })
  async serveClosure(@Ctx() context: Context, @Arg('input', () => ServeClosureInput, { description: 'Which case.' }) input: ServeClosureInput) {
    return this.answer(context, await this.service.serve(context, input))
  }

  @Mutation(() => EnterClosurePayload, { description: 'Records the entry in the public database of closed rounds (录入终本案件信息库), within seven days; that article is not verified.' })
  async enterClosure(@Ctx() context: Context, @Arg('input', () => EnterClosureInput, { description: 'The entry.' }) input: EnterClosureInput) {
    return this.answer(context, await this.service.enter(context, input))
  }

  @Mutation(() => RecordClosureObjectionPayload, { description: 'Records a written objection to the closing (执行异议); decided within 15 days.' })
  async recordClosureObjection(@Ctx() context: Context, @Arg('input', () => RecordClosureObjectionInput, { description: 'The objection.' }) input: RecordClosureObjectionInput) {
    return this.answer(context, await this.service.object(context, input))
  }

  @Mutation(() => DecideClosureObjectionPayload, { description: 'Decides an objection, never by the handler (异议裁定).' })
  async decideClosureObjection(@Ctx() context: Context, @Arg('input', () => DecideClosureObjectionInput, { description: 'The decision.' }) input: DecideClosureObjectionInput) {
    return this.answer(context, await this.service.decideObjection(context, input))
  }

  @Mutation(() => DeleteClosureEntryPayload, { description: 'Records that a case left the public database of closed rounds (删除终本信息).' })
  async deleteClosureEntry(@Ctx() context: Context, @Arg('input', () => DeleteClosureEntryInput, { description: 'Which case.' }) input: DeleteClosureEntryInput) {
    return this.answer(context, await this.service.deleteEntry(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'enforcementCase', id => context.reads.one('enforcementCase', 'id', id))
  }
}
