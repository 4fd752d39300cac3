// How are accidents reported, triaged, moved beside their main course, and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type GraphQLResolveInfo } from 'graphql'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { askedOf } from '../../../platform/graphql/relations.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentPartyRow, type AccidentRow } from './accident.entity.js'
import { ACCIDENT_RELATIONS, accidentsBy, findAccident } from './accident.reads.js'
import { accidentTransitions } from './accident.transitions.js'
import { AccidentConnection, AccidentEntryType, AccidentPartyType, AccidentType, PlaceType } from './accident.type.js'
import { FileService } from './file.service.js'
import { OwnerService } from './owner.service.js'
import { AccidentChangeInput, AccidentFilterInput, AccidentReasonInput, ChooseSettlementInput, NameThingOwnerInput, ReportAccidentInput, TriageAccidentInput } from './report.inputs.js'
import { ReportService } from './report.service.js'
import { TRIAGE_GROUNDS, type TriageGround } from './triage-grounds.js'

const payload = (mutation: string) => payloadOf(mutation, 'accident', () => AccidentType)
const ReportAccidentPayload = payload('reportAccident')
const TriageAccidentPayload = payload('triageAccident')
const RequestOfficerPayload = payload('requestOfficer')
const CancelAccidentPayload = payload('cancelAccident')
const ChooseSettlementPayload = payload('chooseSettlement')
const NameThingOwnerPayload = payload('nameThingOwner')
const SettleGeneralPayload = payload('settleGeneral')
const HoldAccidentPayload = payload('holdAccident')
const ReleaseAccidentPayload = payload('releaseAccident')

const which = { description: 'Which accident, at which version.' }

@Resolver(() => AccidentType)
export class AccidentResolver {
  private readonly reports: ReportService
  private readonly files: FileService
  private readonly owners: OwnerService

  constructor(private readonly platform: Platform) {
    this.reports = new ReportService(platform)
    this.files = new FileService(platform)
    this.owners = new OwnerService(platform)
  }

  @Query(() => AccidentType, { nullable: true, description: 'One accident; null when there is none for you.' })
  accident(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id, acd_….' }) id: string): Promise<AccidentRow | null> {
    return findAccident(context, id)
  }

  @Query(() => AccidentConnection, { description: 'The accidents you may see, in the order they were reported: an insurer\'s claims (理赔案件).' })
  accidents(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccidentFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: AccidentFilterInput,
  ): Promise<Connection<AccidentRow>> {
    return pageOf(context, this.platform.cursors, 'accident', page, accidentsBy(context, filter ?? {}), askedOf(ACCIDENT_RELATIONS, info))
  }

  @Mutation(() => ReportAccidentPayload, { description: 'Reports an accident (报案). Vehicles, owners and policies are found by plate; where the grounds were asked, its lane is decided at once.' })
  async reportAccident(@Ctx() context: Context, @Arg('input', () => ReportAccidentInput, { description: 'The accident.' }) input: ReportAccidentInput) {
    return this.answer(context, await this.reports.report(context, input))
  }

  @Mutation(() => TriageAccidentPayload, { description: 'Decides the lane of a reported accident (分流, 处理程序规定 §13–20); new facts send it to the police at any time before liability.' })
  async triageAccident(@Ctx() context: Context, @Arg('input', () => TriageAccidentInput, which) input: TriageAccidentInput) {
    return this.answer(context, await this.reports.triage(context, input))
  }

  @Mutation(() => RequestOfficerPayload, { description: 'A party wants an officer (要求民警到场): it leaves the fast lane, and sending one is a duty.' })
  async requestOfficer(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.files.requestOfficer(context, input))
  }

  @Mutation(() => CancelAccidentPayload, { description: 'A party takes the file back (撤销); it ends when every party has.' })
  async cancelAccident(@Ctx() context: Context, @Arg('input', () => AccidentChangeInput, which) input: AccidentChangeInput) {
    return this.answer(context, await this.files.cancel(context, input))
  }

  @Mutation(() => ChooseSettlementPayload, { description: 'A party says how to settle with her: 互碰自赔, 代位求偿, or that she lets the other side off.' })
  async chooseSettlement(@Ctx() context: Context, @Arg('input', () => ChooseSettlementInput, which) input: ChooseSettlementInput) {
    return this.answer(context, await this.files.chooseSettlement(context, input))
  }

  @Mutation(() => NameThingOwnerPayload, { description: 'Enters whose a thing beside the road is (路外财产所有人), found out after the report: what is owed for it is offered then, to be paid like the rest.' })
  async nameThingOwner(@Ctx() context: Context, @Arg('input', () => NameThingOwnerInput, which) input: NameThingOwnerInput) {
    return this.answer(context, await this.owners.nameThingOwner(context, input))
  }

  @Mutation(() => SettleGeneralPayload, { description: 'The police have settled an accident of the general procedure outside the platform; its vehicles lose state I (事故未处理).' })
  async settleGeneral(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.files.settleGeneral(context, input))
  }

  @Mutation(() => HoldAccidentPayload, { description: 'An investigator stops payment for examination (暂缓, 保险法 §27). A person decides; legal clocks run on.' })
  async holdAccident(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.files.hold(context, input))
  }

  @Mutation(() => ReleaseAccidentPayload, { description: 'Lets a held file go on from where it was, with reasons.' })
  async releaseAccident(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.files.release(context, input))
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [AccidentPartyType], { description: 'The parties, 甲 first; at most 8.' })
  parties(@Root() accident: AccidentRow, @Ctx() { reads }: Context) {
    return reads.listOf(ACCIDENT_RELATIONS.parties, accident)
  }

  @FieldResolver(() => PlaceType, { description: 'Where it happened.' })
  at(@Root() accident: AccidentRow): PlaceType {
    return coordinatesOf(accident)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Your own reference; null for everybody else.' })
  clientReference(@Root() accident: AccidentRow, @Ctx() { actor }: Context) {
    return accident.reportedByPartnerId === actor.partnerId ? accident.clientReference : null
  }

  @Extensions({ cap: 12 })
  @FieldResolver(() => [String], { description: 'What everybody at the scene must do now, in your language; at most 12.' })
  doNow(@Root() accident: AccidentRow, @Ctx() { locale }: Context): string[] {
    return accident.groundCodes.map(code => TRIAGE_GROUNDS[code as TriageGround].doNow[locale === 'en' ? 'en' : 'zh'])
  }

  @Extensions({ cap: 100 })
  @FieldResolver(() => [AccidentEntryType], { description: 'What has happened, oldest first; at most 100.' })
  async timeline(@Root() accident: AccidentRow, @Ctx() { reads }: Context) {
    return (await reads.many('accidentEntry', 'accidentId', accident.id)).toSorted((a, b) => a.seq - b.seq)
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() accident: AccidentRow, @Ctx() { actor }: Context) {
    return openVerbs(accidentTransitions, accident, actor)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Seconds from report to payment, or until now; null once it has left the fast lane.' })
  elapsedSeconds(@Root() { reportedAt, paidAt, endedAt, status }: AccidentRow, @Ctx() { clock }: Context) {
    if (status === 'TRIAGED_GENERAL' || status === 'CANCELLED') return null
    return Math.round(((paidAt ?? endedAt ?? clock.now()).getTime() - reportedAt.getTime()) / 1000)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'accident', id => findAccident(context, id))
  }
}

@Resolver(() => AccidentPartyType)
export class AccidentPartyResolver {
  @FieldResolver(() => [String], { description: 'Numbers of its policies (保险单号) on that day; at most 3.' })
  policyNos(@Root() { cover: { mti, ctpl, vdi } }: AccidentPartyRow): string[] {
    return [...new Set([mti, ctpl, vdi].flatMap(policy => (policy ? [policy.policyNo] : [])))]
  }
}
