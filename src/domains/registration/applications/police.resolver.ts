// How do officers decide through the API, and inspectors report?
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { IssueService } from '../documents/issue.service.js'
import { findApplication } from './application.reads.js'
import { ApplicationType } from './application.type.js'
import { InspectVehicleInput } from './inspection.inputs.js'
import { InspectionService } from './inspection.service.js'
import { DecideInput, ReasonInput, RefuseApplicationInput, RequestCorrectionInput } from './police.inputs.js'
import { PoliceService } from './police.service.js'

const payload = (mutation: string) => payloadOf(mutation, 'application', () => ApplicationType)
const AcceptApplicationPayload = payload('acceptApplication')
const DeclineApplicationPayload = payload('declineApplication')
const RequestCorrectionPayload = payload('requestCorrection')
const InspectVehiclePayload = payload('inspectVehicle')
const StartReviewPayload = payload('startReview')
const SuspendApplicationPayload = payload('suspendApplication')
const ResumeApplicationPayload = payload('resumeApplication')
const ApproveApplicationPayload = payload('approveApplication')
const RefuseApplicationPayload = payload('refuseApplication')
const IssueDocumentsPayload = payload('issueDocuments')
const ArchiveApplicationPayload = payload('archiveApplication')

const which = { description: 'Which application, at which version.' }

@Resolver(() => ApplicationType)
export class PoliceResolver {
  private readonly police: PoliceService
  private readonly inspections: InspectionService
  private readonly papers: IssueService

  constructor(private readonly platform: Platform) {
    this.police = new PoliceService(platform)
    this.inspections = new InspectionService(platform)
    this.papers = new IssueService(platform)
  }

  @Mutation(() => AcceptApplicationPayload, { description: 'Accepts an application (受理, 164号 §10): the legal time of two working days runs.' })
  async acceptApplication(@Ctx() context: Context, @Arg('input', () => DecideInput, which) input: DecideInput) {
    return this.answer(context, await this.police.accept(context, input))
  }

  @Mutation(() => DeclineApplicationPayload, { description: 'Does not accept an application (不予受理), with the reason.' })
  async declineApplication(@Ctx() context: Context, @Arg('input', () => ReasonInput, which) input: ReasonInput) {
    return this.answer(context, await this.police.decline(context, input))
  }

  @Mutation(() => RequestCorrectionPayload, { description: 'Sends it back with all gaps at once (一次告知补正, 164号 §3).' })
  async requestCorrection(@Ctx() context: Context, @Arg('input', () => RequestCorrectionInput, which) input: RequestCorrectionInput) {
    return this.answer(context, await this.police.requestCorrection(context, input))
  }

  @Mutation(() => InspectVehiclePayload, { description: 'Reports the inspection of the vehicle (查验, 164号 §73), filmed, by an inspector who did not enter the case.' })
  async inspectVehicle(@Ctx() context: Context, @Arg('input', () => InspectVehicleInput, which) input: InspectVehicleInput) {
    return this.answer(context, await this.inspections.inspect(context, input))
  }

  @Mutation(() => StartReviewPayload, { description: 'Takes it for review (审核), as an officer who has not touched it before.' })
  async startReview(@Ctx() context: Context, @Arg('input', () => DecideInput, which) input: DecideInput) {
    return this.answer(context, await this.police.review(context, input))
  }

  @Mutation(() => SuspendApplicationPayload, { description: 'Stops it for investigation (164号 §74–76).' })
  async suspendApplication(@Ctx() context: Context, @Arg('input', () => ReasonInput, which) input: ReasonInput) {
    return this.answer(context, await this.police.suspend(context, input))
  }

  @Mutation(() => ResumeApplicationPayload, { description: 'Lets a stopped application go on from where it was (164号 §75).' })
  async resumeApplication(@Ctx() context: Context, @Arg('input', () => ReasonInput, which) input: ReasonInput) {
    return this.answer(context, await this.police.resume(context, input))
  }

  @Mutation(() => ApproveApplicationPayload, { description: 'Approves it (164号 §12). Every check is asked anew; what has not passed is told in userErrors.' })
  async approveApplication(@Ctx() context: Context, @Arg('input', () => DecideInput, which) input: DecideInput) {
    return this.answer(context, await this.police.approve(context, input))
  }

  @Mutation(() => RefuseApplicationPayload, { description: 'Refuses it (不予登记) on at least one ground of 164号 §15; a held number goes back.' })
  async refuseApplication(@Ctx() context: Context, @Arg('input', () => RefuseApplicationInput, which) input: RefuseApplicationInput) {
    return this.answer(context, await this.police.refuse(context, input))
  }

  @Mutation(() => IssueDocumentsPayload, { description: 'Issues certificate, licence and mark (发证), binds the number and registers the vehicle, in one transaction.' })
  async issueDocuments(@Ctx() context: Context, @Arg('input', () => DecideInput, which) input: DecideInput) {
    return this.answer(context, await this.papers.issue(context, input))
  }

  @Mutation(() => ArchiveApplicationPayload, { description: 'Files it away (归档, 164号 §87).' })
  async archiveApplication(@Ctx() context: Context, @Arg('input', () => DecideInput, which) input: DecideInput) {
    return this.answer(context, await this.police.archive(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'application', id => findApplication(context, id))
  }
}
