// How are enforcement cases opened, filled, gone on with and read through the API?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type EnforcementCaseRow } from './case.entities.js'
import { CompleteEnforcementInput, OpenEnforcementCaseInput, RecordClosurePapersInput, RecordDebtorMeasuresInput, ReopenEnforcementInput } from './case.inputs.js'
import { CaseService } from './case.service.js'
import { enforcementCaseTransitions, type CaseStatus, type Enforced } from './case.transitions.js'
import { CaseStatusEnum, ChecklistItemType, EnforcementCaseConnection, EnforcementCaseType, EnforcementDebtorType } from './case.type.js'
import { ClosureCheckType, ClosureClockType, EnforcementClueConnection } from './check.type.js'
import { checklistOf, itemOf } from './checklist.js'
import { unprovenOf } from './measures.js'

const OpenEnforcementCasePayload = payloadOf('openEnforcementCase', 'enforcementCase', () => EnforcementCaseType)
const RecordClosurePapersPayload = payloadOf('recordClosurePapers', 'enforcementCase', () => EnforcementCaseType)
const RecordDebtorMeasuresPayload = payloadOf('recordDebtorMeasures', 'enforcementCase', () => EnforcementCaseType)
const ReopenEnforcementPayload = payloadOf('reopenEnforcement', 'enforcementCase', () => EnforcementCaseType)
const CompleteEnforcementPayload = payloadOf('completeEnforcement', 'enforcementCase', () => EnforcementCaseType)

@InputType({ description: 'Narrows a list of enforcement cases.' })
class EnforcementCaseFilterInput {
  @Field(() => CaseStatusEnum, { nullable: true, description: 'In this state.' })
  status?: CaseStatus | null

  @Field(() => String, { nullable: true, description: 'Of this number (案号).' })
  caseNo?: string | null
}

@Resolver(() => EnforcementCaseType)
export class EnforcementCaseResolver {
  private readonly service: CaseService

  constructor(private readonly platform: Platform) {
    this.service = new CaseService(platform)
  }

  @Query(() => EnforcementCaseType, { nullable: true, description: 'An enforcement case of your court, or one that you are a party of.' })
  enforcementCase(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('enforcementCase', 'id', id)
  }

  @Query(() => EnforcementCaseConnection, { description: 'Enforcement cases: a court\'s own, a person\'s those that she is a party of.' })
  enforcementCases(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EnforcementCaseFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: EnforcementCaseFilterInput,
  ): Promise<Connection<EnforcementCaseRow>> {
    let query = context.reads.from('enforcementCase')
    if (filter?.status) query = query.where('enforcementCase.status', '=', filter.status)
    if (filter?.caseNo) query = query.where('enforcementCase.caseNo', '=', normaliseCaseNumber(filter.caseNo))
    return pageOf(context, this.platform.cursors, 'enforcementCase', page, query)
  }

  @Mutation(() => OpenEnforcementCasePayload, { description: 'Takes down an enforcement case that you handle (登记执行案件).' })
  async openEnforcementCase(@Ctx() context: Context, @Arg('input', () => OpenEnforcementCaseInput, { description: 'The case.' }) input: OpenEnforcementCaseInput) {
    return this.answer(context, await this.service.open(context, input))
  }

  @Mutation(() => RecordClosurePapersPayload, { description: 'Files papers of the checklist by their hash, or says why one was not needed (登记终本材料, ZB §1).' })
  async recordClosurePapers(@Ctx() context: Context, @Arg('input', () => RecordClosurePapersInput, { description: 'The papers.' }) input: RecordClosurePapersInput) {
    return this.answer(context, await this.service.recordPapers(context, input))
  }

  @Mutation(() => RecordDebtorMeasuresPayload, { description: 'Names restriction and listing of the debtors (Z2); each is looked up in the registers (ZB §1(2)).' })
  async recordDebtorMeasures(@Ctx() context: Context, @Arg('input', () => RecordDebtorMeasuresInput, { description: 'The measures.' }) input: RecordDebtorMeasuresInput) {
    return this.answer(context, await this.service.recordMeasures(context, input))
  }

  @Mutation(() => ReopenEnforcementPayload, { description: 'Goes on with a resumed case under a number of its own (恢复执行); answers the new case.' })
  async reopenEnforcement(@Ctx() context: Context, @Arg('input', () => ReopenEnforcementInput, { description: 'The new number.' }) input: ReopenEnforcementInput) {
    return this.answer(context, await this.service.reopen(context, input))
  }

  @Mutation(() => CompleteEnforcementPayload, { description: 'Records that the debt was performed (执行完毕): it leaves the public database within three days, and measures are to be lifted.' })
  async completeEnforcement(@Ctx() context: Context, @Arg('input', () => CompleteEnforcementInput, { description: 'What was performed.' }) input: CompleteEnforcementInput) {
    return this.answer(context, await this.service.complete(context, input))
  }

  @Extensions({ cap: 20 })
  @FieldResolver(() => [EnforcementDebtorType], { description: 'Who owes (被执行人); at most 20.' })
  debtors(@Root() { id }: EnforcementCaseRow, @Ctx() { reads }: Context) {
    return reads.many('enforcementDebtor', 'caseId', id)
  }

  @Extensions({ cap: 6 })
  @FieldResolver(() => [ChecklistItemType], { description: 'The checklist of a closing as it stands now, Z1 to Z6 (终本条件, ZB §1).' })
  async checklist(@Root() row: EnforcementCaseRow, @Ctx() { reads, clock }: Context): Promise<ChecklistItemType[]> {
    const [papers, debtors] = await Promise.all([reads.many('closurePaper', 'caseId', row.id), reads.many('enforcementDebtor', 'caseId', row.id)])
    const today = localDateOf(clock.now())
    const unproven = await Promise.all(debtors.map(async debtor => {
      const [restriction, listing] = await Promise.all([reads.one('restriction', 'id', debtor.restrictionId), reads.one('listing', 'id', debtor.listingId)])
      return unprovenOf(row, debtor, { restriction, listing }, today).map(measure => `${debtor.number}:${measure}`)
    }))
    return checklistOf({ filedOn: row.filedOn, today, papers, unproven: unproven.flat() })
      .map(({ item, missing }) => ({ item, isMet: missing.length === 0, missing, papers: papers.filter(({ paper }) => itemOf(paper) === item) }))
  }

  @Extensions({ cap: 20 })
  @FieldResolver(() => [ClosureCheckType], { description: 'Half-yearly checks of the present closing, 1 to 10; of a debtor none.' })
  async checks(@Root() { id, round }: EnforcementCaseRow, @Ctx() { reads }: Context) {
    const checks = await reads.many('closureCheck', 'caseId', id)
    return checks.filter(check => check.round === round)
  }

  @FieldResolver(() => EnforcementClueConnection, { description: 'Clues after the closing (财产线索); of a debtor none.' })
  clues(@Root() { id }: EnforcementCaseRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageUnder(context, this.platform.cursors, 'enforcementClue', page, 'caseId', id)
  }

  @Extensions({ cap: 20 })
  @FieldResolver(() => [ClosureClockType], { description: 'Time limits that run, were met or missed, latest first; at most 20.' })
  async clocks(@Root() { id }: EnforcementCaseRow, @Ctx() { reads }: Context) {
    return [...await reads.many('closureClock', 'caseId', id)].reverse().slice(0, CLOCKS_SHOWN)
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() row: EnforcementCaseRow, @Ctx() { actor }: Context) {
    return openVerbs<CaseStatus, Enforced>(enforcementCaseTransitions, row, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'enforcementCase', id => context.reads.one('enforcementCase', 'id', id))
  }
}

const CLOCKS_SHOWN = 20
