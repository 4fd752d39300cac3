// How do authorities and makers report through the API?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { fault } from '../../../platform/errors/refusal.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { type FeedReceiptRow, type RowOutcome } from './feed.entity.js'
import { FeedEnum } from './feed.enums.js'
import { FeedService, type Rows } from './feed.service.js'
import { FeedOutcomeType, FeedReceiptConnection, FeedReceiptType } from './feed.type.js'
import { announcementFeed, certificateFeed } from './maker.feeds.js'
import { ReportAnnouncementsInput, ReportCertificatesInput } from './maker.inputs.js'
import { banFeed, partyFeed } from './party.feeds.js'
import { ReportBansInput, ReportPartiesInput, ReportPowersOfAttorneyInput } from './party.inputs.js'
import { type Feed } from './receive.js'
import { TEXT_MAX } from './row-forms.js'
import { invoiceFeed, taxFeed } from './tax.feeds.js'
import { ReportInvoicesInput, ReportTaxesInput } from './tax.inputs.js'
import { policyFeed, seizureFeed, testFeed, theftFeed } from './vehicle.feeds.js'
import {
  ReleaseSeizuresInput, ReportPoliciesInput, ReportSeizuresInput, ReportTestsInput, ReportTheftsInput,
} from './vehicle.inputs.js'

const payload = (mutation: string) => payloadOf(mutation, 'receipt', () => FeedReceiptType)
const ReportCertificatesPayload = payload('reportCertificates')
const ReportAnnouncementsPayload = payload('reportAnnouncements')
const ReportInvoicesPayload = payload('reportInvoices')
const ReportTaxesPayload = payload('reportTaxes')
const ReportPoliciesPayload = payload('reportPolicies')
const ReportTestsPayload = payload('reportTests')
const ReportPartiesPayload = payload('reportParties')
const ReportPowersOfAttorneyPayload = payload('reportPowersOfAttorney')
const ReportBansPayload = payload('reportBans')
const ReportSeizuresPayload = payload('reportSeizures')
const ReleaseSeizuresPayload = payload('releaseSeizures')
const ReportTheftsPayload = payload('reportThefts')

const rows = {
  description: 'The rows. Each is taken or refused on its own; a row that is known again is corrected as a whole.',
}

@Resolver(() => FeedReceiptType)
export class FeedResolver {
  private readonly feeds: FeedService

  constructor(private readonly platform: Platform) {
    this.feeds = new FeedService(platform)
  }

  @Query(() => FeedReceiptConnection, { description: 'Receipts of your own reports, in the order they were made.' })
  feedReceipts(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('feed', () => FeedEnum, { nullable: true, description: 'Of this register only.' }) feed?: FeedReceiptRow['feed'] | null,
  ): Promise<Connection<FeedReceiptRow>> {
    const all = context.reads.from('feedReceipt')
    const asked = feed ? all.where('feedReceipt.feed', '=', feed) : all
    return pageOf(context, this.platform.cursors, 'feedReceipt', page, asked)
  }

  @Mutation(() => ReportCertificatesPayload, { description: 'Reports conformity certificates (合格证).' })
  reportCertificates(@Ctx() context: Context, @Arg('input', () => ReportCertificatesInput, rows) input: ReportCertificatesInput) {
    return this.report('reportCertificates', certificateFeed, context, input)
  }

  @Mutation(() => ReportAnnouncementsPayload, { description: 'Reports models in the Announcement (公告), with what they were approved with.' })
  reportAnnouncements(@Ctx() context: Context, @Arg('input', () => ReportAnnouncementsInput, rows) input: ReportAnnouncementsInput) {
    return this.report('reportAnnouncements', announcementFeed, context, input)
  }

  @Mutation(() => ReportInvoicesPayload, { description: 'Reports sales invoices (机动车销售统一发票).' })
  reportInvoices(@Ctx() context: Context, @Arg('input', () => ReportInvoicesInput, rows) input: ReportInvoicesInput) {
    return this.report('reportInvoices', invoiceFeed, context, input)
  }

  @Mutation(() => ReportTaxesPayload, { description: 'Reports purchase and vessel tax (车辆购置税, 车船税).' })
  reportTaxes(@Ctx() context: Context, @Arg('input', () => ReportTaxesInput, rows) input: ReportTaxesInput) {
    return this.report('reportTaxes', taxFeed, context, input)
  }

  @Mutation(() => ReportPoliciesPayload, { description: 'Reports policies of your own (交强险, 商业险).' })
  reportPolicies(@Ctx() context: Context, @Arg('input', () => ReportPoliciesInput, rows) input: ReportPoliciesInput) {
    return this.report('reportPolicies', policyFeed, context, input)
  }

  @Mutation(() => ReportTestsPayload, { description: 'Reports safety tests (安全技术检验).' })
  reportTests(@Ctx() context: Context, @Arg('input', () => ReportTestsInput, rows) input: ReportTestsInput) {
    return this.report('reportTests', testFeed, context, input)
  }

  @Mutation(() => ReportPartiesPayload, { description: 'Reports persons and units (人口库, 单位库).' })
  reportParties(@Ctx() context: Context, @Arg('input', () => ReportPartiesInput, rows) input: ReportPartiesInput) {
    return this.report('reportParties', partyFeed, context, input)
  }

  @Mutation(() => ReportPowersOfAttorneyPayload, { description: 'Reports powers of attorney (授权委托书) between parties of the register.' })
  async reportPowersOfAttorney(@Ctx() context: Context, @Arg('input', () => ReportPowersOfAttorneyInput, rows) input: ReportPowersOfAttorneyInput) {
    return this.answer(context, await this.feeds.reportPowersOfAttorney(context, input))
  }

  @Mutation(() => ReportBansPayload, { description: 'Reports who may not apply for registration (164号 §80–81).' })
  reportBans(@Ctx() context: Context, @Arg('input', () => ReportBansInput, rows) input: ReportBansInput) {
    return this.report('reportBans', banFeed, context, input)
  }

  @Mutation(() => ReportSeizuresPayload, { description: 'Reports seizures (查封): from their start on, no registration of any kind (164号 §15(8)).' })
  reportSeizures(@Ctx() context: Context, @Arg('input', () => ReportSeizuresInput, rows) input: ReportSeizuresInput) {
    return this.report('reportSeizures', seizureFeed, context, input)
  }

  @Mutation(() => ReleaseSeizuresPayload, { description: 'Releases seizures of your own (解除查封); the next one waiting (轮候) begins at once.' })
  async releaseSeizures(@Ctx() context: Context, @Arg('input', () => ReleaseSeizuresInput, rows) input: ReleaseSeizuresInput) {
    return this.answer(context, await this.feeds.releaseSeizures(context, input))
  }

  @Mutation(() => ReportTheftsPayload, { description: 'Reports stolen vehicles (被盗抢骗), and their return: meanwhile all business stops (164号 §76).' })
  reportThefts(@Ctx() context: Context, @Arg('input', () => ReportTheftsInput, rows) input: ReportTheftsInput) {
    return this.report('reportThefts', theftFeed, context, input)
  }

  private async report<R>(mutation: string, feed: Feed<R>, context: Context, input: Rows<R>) {
    return this.answer(context, await this.feeds.report(mutation, feed, context, input))
  }

  private answer(context: Context, performed: Parameters<typeof answer>[2]) {
    return answer(context, this.platform.errors, performed, 'receipt', id => context.reads.one('feedReceipt', 'id', id))
  }
}

@Resolver(() => FeedOutcomeType)
export class FeedOutcomeResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { nullable: true, description: 'What is wrong, in the language of Accept-Language; null when accepted.' })
  message(@Root() { code }: RowOutcome, @Ctx() { locale }: Context): string | null {
    if (code === null) return null
    return this.platform.errors.userError(fault(code, '', { max: String(TEXT_MAX) }), locale).message
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to do now; null when accepted.' })
  remedy(@Root() { code }: RowOutcome, @Ctx() { locale }: Context): string | null {
    return code === null ? null : this.platform.errors.userError(fault(code), locale).remedy
  }
}
