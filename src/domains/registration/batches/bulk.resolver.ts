// How do officers, makers and the firm's agent act on a row of cars at once?
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { InspectionService } from '../applications/inspection.service.js'
import { PoliceService } from '../applications/police.service.js'
import { IssueService } from '../documents/issue.service.js'
import { PlateOrderService } from '../plates/plate-order.service.js'
import { SelectionService } from '../plates/selection.service.js'
import { BulkInput, FinishPlatesInput, InspectVehiclesInput, RefuseApplicationsInput } from './bulk.inputs.js'
import { actOnEach, askingFirst, atVisit, officersAt, type ActOn, type BulkAnswer } from './bulk.service.js'
import { BulkType } from './bulk.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'bulk', () => BulkType)
const AcceptApplicationsPayload = payload('acceptApplications')
const InspectVehiclesPayload = payload('inspectVehicles')
const StartReviewsPayload = payload('startReviews')
const ApproveApplicationsPayload = payload('approveApplications')
const RefuseApplicationsPayload = payload('refuseApplications')
const DrawNumbersPayload = payload('drawNumbers')
const StartPlatesPayload = payload('startPlates')
const FinishPlatesPayload = payload('finishPlates')
const IssueDocumentSetsPayload = payload('issueDocumentSets')
const ArchiveApplicationsPayload = payload('archiveApplications')

const which = { description: 'Which records, and what.' }

@Resolver(() => BulkType)
export class BulkResolver {
  private readonly police: PoliceService
  private readonly inspections: InspectionService
  private readonly papers: IssueService
  private readonly archive: PoliceService
  private readonly selection: SelectionService
  private readonly orders: PlateOrderService

  constructor(private readonly platform: Platform) {
    const onSite = askingFirst(platform, officersAt(['ON_SITE']))
    this.police = new PoliceService(onSite)
    this.inspections = new InspectionService(onSite)
    this.papers = new IssueService(onSite)
    this.archive = new PoliceService(askingFirst(platform, officersAt(['ON_SITE', 'CLOSED'])))
    this.selection = new SelectionService(askingFirst(platform, atVisit))
    this.orders = new PlateOrderService(platform)
  }

  @Mutation(() => AcceptApplicationsPayload, { description: 'Accepts a row of applications (受理), as an officer of the visit.' })
  acceptApplications(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.police.accept(context, item))
  }

  @Mutation(() => InspectVehiclesPayload, { description: 'Reports the inspection of a row of vehicles (查验, 164号 §73): one film may cover the row that it names.' })
  inspectVehicles(@Ctx() context: Context, @Arg('input', () => InspectVehiclesInput, which) input: InspectVehiclesInput) {
    const { passed, filmId, findings } = input
    return this.each(context, input, item => this.inspections.inspect(context, { ...item, passed, filmId, ...(findings ? { findings } : {}) }))
  }

  @Mutation(() => StartReviewsPayload, { description: 'Takes a row of applications for review (审核), as an officer who has touched none of them before.' })
  startReviews(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.police.review(context, item))
  }

  @Mutation(() => ApproveApplicationsPayload, { description: 'Approves a row of applications (164号 §12): every check of each is asked anew.' })
  approveApplications(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.police.approve(context, item))
  }

  @Mutation(() => RefuseApplicationsPayload, { description: 'Refuses a row of applications (不予登记), each on at least one ground of 164号 §15; held numbers go back.' })
  refuseApplications(@Ctx() context: Context, @Arg('input', () => RefuseApplicationsInput, which) input: RefuseApplicationsInput): Promise<BulkAnswer> {
    return actOnEach(this.platform, context, 'application', input, item => this.police.refuse(context, item))
  }

  @Mutation(() => DrawNumbersPayload, { description: "The firm's agent draws a number for each car (计算机随机选取, 164号 §43): one draw a vehicle, never a block of consecutive numbers." })
  drawNumbers(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.selection.drawOne(context, item))
  }

  @Mutation(() => StartPlatesPayload, { description: 'Begins with a row of plates.' })
  startPlates(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput): Promise<BulkAnswer> {
    return actOnEach(this.platform, context, 'plateOrder', input, item => this.orders.start(context, item))
  }

  @Mutation(() => FinishPlatesPayload, { description: 'Reports a row of finished plates, each with the serial of its blank.' })
  finishPlates(@Ctx() context: Context, @Arg('input', () => FinishPlatesInput, which) input: FinishPlatesInput): Promise<BulkAnswer> {
    return actOnEach(this.platform, context, 'plateOrder', input, item => this.orders.finish(context, { ...item, photoId: input.photoId }))
  }

  @Mutation(() => IssueDocumentSetsPayload, { description: 'Issues the set of papers of each of a row of cars: certificate, licence and mark (发证), each set in a transaction of its own.' })
  issueDocumentSets(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.papers.issue(context, item))
  }

  @Mutation(() => ArchiveApplicationsPayload, { description: 'Files a row of applications away (归档, 164号 §87).' })
  archiveApplications(@Ctx() context: Context, @Arg('input', () => BulkInput, which) input: BulkInput) {
    return this.each(context, input, item => this.archive.archive(context, item))
  }

  private each(context: Context, input: BulkInput, act: ActOn<BulkInput['items'][number]>): Promise<BulkAnswer> {
    return actOnEach(this.platform, context, 'application', input, act)
  }
}
