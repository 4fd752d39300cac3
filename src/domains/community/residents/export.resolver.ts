// How does the police ask for, approve and read an export of households through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { ExportService } from './export.service.js'
import { type HouseholdExportRow, type HouseholdRow } from './household.entities.js'
import { HouseholdExportChangeInput, RequestHouseholdExportInput } from './household.inputs.js'
import { householdExportTransitions, type ExportStatus, type MovableExport } from './household.transitions.js'
import { HouseholdConnection, HouseholdExportConnection, HouseholdExportType } from './household.type.js'
import { keepLooks, refuseLook } from './looks.js'

const exportPayload = (mutation: string) => payloadOf(mutation, 'householdExport', () => HouseholdExportType)
const RequestHouseholdExportPayload = exportPayload('requestHouseholdExport')
const ApproveHouseholdExportPayload = exportPayload('approveHouseholdExport')
const RejectHouseholdExportPayload = exportPayload('rejectHouseholdExport')

@Resolver(() => HouseholdExportType)
export class HouseholdExportResolver {
  private readonly service: ExportService

  constructor(private readonly platform: Platform) {
    this.service = new ExportService(platform)
  }

  @Query(() => HouseholdExportConnection, { description: 'Exports that were asked for.' })
  householdExports(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<HouseholdExportRow>> {
    return pageOf(context, this.platform.cursors, 'householdExport', page, context.reads.from('householdExport'))
  }

  @Query(() => HouseholdConnection, { nullable: true, description: 'The current households of an approved export (批量导出), page by page; each is kept as a look. Only the officer who asked reads it, else EXPORT_NOT_OPEN; null when there is no such export.' })
  async exportedHouseholds(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs, @Arg('exportId', () => ID, { description: 'Which export.' }) exportId: string,
  ): Promise<Connection<HouseholdRow> | null> {
    const { reads, actor, clock } = context
    const asked = await reads.one('householdExport', 'id', exportId)
    if (!asked) return null
    const isOpen = asked.status === 'APPROVED' && asked.requestedByStaffId === actor.staffId && asked.validUntil !== null && asked.validUntil > clock.now()
    if (!isOpen) return refuseLook(this.platform, context, 'exportedHouseholds', 'EXPORT_NOT_OPEN')
    const query = reads.from('household').where('household.siteId', '=', asked.siteId).where('household.status', '=', 'CURRENT')
    const found = await pageOf(context, this.platform.cursors, 'household', page, query)
    await keepLooks(this.platform, context, { action: 'exportedHouseholds', purpose: 'EXPORT', reference: asked.taskNo }, found.edges.map(({ node }) => node))
    return found
  }

  @Mutation(() => RequestHouseholdExportPayload, { description: 'An officer asks for all households of a site for a task (导出申请).' })
  async requestHouseholdExport(@Ctx() context: Context, @Arg('input', () => RequestHouseholdExportInput, { description: 'Which site, for which task.' }) input: RequestHouseholdExportInput) {
    return this.answer(context, await this.service.ask(context, input))
  }

  @Mutation(() => ApproveHouseholdExportPayload, { description: 'Another officer approves it (双人审批): it can be read for 24 hours.' })
  async approveHouseholdExport(@Ctx() context: Context, @Arg('input', () => HouseholdExportChangeInput, { description: 'Which export.' }) input: HouseholdExportChangeInput) {
    return this.answer(context, await this.service.approve(context, input))
  }

  @Mutation(() => RejectHouseholdExportPayload, { description: 'Another officer rejects it.' })
  async rejectHouseholdExport(@Ctx() context: Context, @Arg('input', () => HouseholdExportChangeInput, { description: 'Which export.' }) input: HouseholdExportChangeInput) {
    return this.answer(context, await this.service.reject(context, input))
  }

  @Extensions({ cap: 2 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() asked: HouseholdExportRow, @Ctx() { actor }: Context) {
    return openVerbs<ExportStatus, MovableExport>(householdExportTransitions, asked, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'householdExport', id => context.reads.one('householdExport', 'id', id))
  }
}
