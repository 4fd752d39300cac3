// How are applications entered, confirmed, corrected and read through the API?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { DateTime, Vin } from '../../../platform/graphql/scalars.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { PartyType } from '../../people/index.js'
import { EvidenceKindEnum } from '../../evidence/index.js'
import { evidenceNeeded, missingEvidence } from './evidence-needed.js'
import { type ApplicationRow } from './application.entity.js'
import { applicationsBy, findApplication, latestChecks } from './application.reads.js'
import { applicationTransitions } from './application.transitions.js'
import { ApplicationConnection, ApplicationStatusEnum, ApplicationType, CheckType } from './application.type.js'
import { ConfirmApplicationInput, CorrectApplicationInput, SubmitRegistrationInput, WithdrawApplicationInput } from './submission.inputs.js'
import { SubmissionService } from './submission.service.js'

const SubmitRegistrationPayload = payloadOf('submitRegistration', 'application', () => ApplicationType)
const ConfirmApplicationPayload = payloadOf('confirmApplication', 'application', () => ApplicationType)
const CorrectApplicationPayload = payloadOf('correctApplication', 'application', () => ApplicationType)
const WithdrawApplicationPayload = payloadOf('withdrawApplication', 'application', () => ApplicationType)

@InputType({ description: 'Narrows a list of applications.' })
class ApplicationFilterInput {
  @Field(() => ApplicationStatusEnum, { nullable: true, description: 'In this state.' })
  status?: ApplicationRow['status']

  @Field(() => ID, { nullable: true, description: 'Of this station.' })
  stationId?: string

  @Field(() => Vin, { nullable: true, description: 'Of this VIN.' })
  vin?: string

  @Field(() => String, { nullable: true, description: 'With this reference of yours.' })
  clientReference?: string

  @Field(() => ID, { nullable: true, description: 'Of this batch.' })
  batchId?: string

  @Field(() => DateTime, { nullable: true, description: 'Changed at or after this moment.' })
  updatedSince?: Date
}

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  private readonly submissions: SubmissionService

  constructor(private readonly platform: Platform) {
    this.submissions = new SubmissionService(platform)
  }

  @Query(() => ApplicationType, { nullable: true, description: 'One application; null when there is none for you.' })
  application(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id, app_….' }) id: string): Promise<ApplicationRow | null> {
    return findApplication(context, id)
  }

  @Query(() => ApplicationConnection, { description: 'The applications you may see, in the order they were made.' })
  applications(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApplicationFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ApplicationFilterInput,
  ): Promise<Connection<ApplicationRow>> {
    return pageOf(context, this.platform.cursors, 'application', page, applicationsBy(context, filter ?? {}))
  }

  @Mutation(() => SubmitRegistrationPayload, { description: 'Enters a first registration (注册登记) and asks the owner to confirm it herself. Stored as DRAFT; checks run when she confirms.' })
  async submitRegistration(@Ctx() context: Context, @Arg('input', () => SubmitRegistrationInput, { description: 'The application.' }) input: SubmitRegistrationInput) {
    return this.answer(context, await this.submissions.submit(context, input))
  }

  @Mutation(() => ConfirmApplicationPayload, { description: 'The owner, or her agent, confirms exactly this content (确认申请信息, 164号 §9); all checks run and all gaps are told at once.' })
  async confirmApplication(@Ctx() context: Context, @Arg('input', () => ConfirmApplicationInput, { description: 'What is confirmed.' }) input: ConfirmApplicationInput) {
    return this.answer(context, await this.submissions.confirm(context, input))
  }

  @Mutation(() => CorrectApplicationPayload, { description: 'Corrects what the gaps name (补正). Changed content needs the owner\'s confirmation again.' })
  async correctApplication(@Ctx() context: Context, @Arg('input', () => CorrectApplicationInput, { description: 'The correction.' }) input: CorrectApplicationInput) {
    return this.answer(context, await this.submissions.correct(context, input))
  }

  @Mutation(() => WithdrawApplicationPayload, { description: 'Takes an application back; not after a number was chosen.' })
  async withdrawApplication(@Ctx() context: Context, @Arg('input', () => WithdrawApplicationInput, { description: 'Which one.' }) input: WithdrawApplicationInput) {
    return this.answer(context, await this.submissions.withdraw(context, input))
  }

  @FieldResolver(() => PartyType, { nullable: true, description: 'The owner (所有人), masked.' })
  owner(@Root() application: ApplicationRow, @Ctx() { reads }: Context) {
    return reads.one('party', 'id', application.ownerId)
  }

  @FieldResolver(() => [CheckType], { description: 'The last answer of each automatic check; at most 20.' })
  checks(@Root() application: ApplicationRow, @Ctx() context: Context) {
    return latestChecks(context, application.id)
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() application: ApplicationRow, @Ctx() { actor }: Context) {
    return openVerbs(applicationTransitions, application, actor)
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [EvidenceKindEnum], { description: 'Kinds of evidence this application needs (164号 §12); at most 8.' })
  evidenceNeeded(@Root() application: ApplicationRow) {
    return evidenceNeeded(application)
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [EvidenceKindEnum], { description: 'Kinds of evidence that are not on file yet; at most 8.' })
  evidenceMissing(@Root() application: ApplicationRow, @Ctx() { reads }: Context) {
    return missingEvidence(reads, application)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Seconds from submission to the plate, or until now; null before submission.' })
  elapsedSeconds(@Root() { submittedAt, plateMadeAt, endedAt }: ApplicationRow, @Ctx() { clock }: Context) {
    if (!submittedAt) return null
    const until = plateMadeAt ?? endedAt ?? clock.now()
    return Math.round((until.getTime() - submittedAt.getTime()) / 1000)
  }

  private answer(context: Context, performed: Parameters<typeof answer>[2]) {
    return answer(context, this.platform.errors, performed, 'application', id => findApplication(context, id))
  }
}
