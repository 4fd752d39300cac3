// How are duties read and done through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Actor } from '../../../platform/actor.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { SignatoryUnitType } from '../memorandum/memorandum.type.js'
import { UNITS } from '../memorandum/units.js'
import { coverageOf } from './coverage.js'
import { type DutyAckRow, type DutyHitRow, type DutyRow } from './duty.entities.js'
import { AckDutiesInput, DutyFilterInput, HitArgs, LiftDutyInput, ReportHitInput, RequestAssistanceInput, SkipDutyInput } from './duty.inputs.js'
import { DutyService } from './duty.service.js'
import { dutyTransitions } from './duty.transitions.js'
import { DutyAckType, DutyConnection, DutyHitConnection, DutyHitType, DutyType, UnitCoverageType } from './duty.type.js'
import { overAt } from './lapsed.js'

const AckDutiesPayload = payloadOf('ackDuties', 'dutyAck', () => DutyAckType)
const ReportHitPayload = payloadOf('reportHit', 'dutyHit', () => DutyHitType)
const SkipDutyPayload = payloadOf('skipDuty', 'duty', () => DutyType)
const LiftDutyPayload = payloadOf('liftDuty', 'duty', () => DutyType)
const RequestAssistancePayload = payloadOf('requestAssistance', 'duty', () => DutyType)

/** Who stood on the list once is nothing that a unit keeps (rule book 5.2). */
const isForgotten = ({ status }: DutyRow, { kind }: Actor): boolean => status === 'LIFTED' && kind !== 'COURT' && kind !== 'CITIZEN'

@Resolver(() => DutyType)
export class DutyResolver {
  private readonly service: DutyService

  constructor(private readonly platform: Platform) {
    this.service = new DutyService(platform)
  }

  @Query(() => DutyConnection, { description: 'Duties: a unit its own, a court those of its listings and restrictions, a person those about her, with who must act.' })
  duties(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DutyFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: DutyFilterInput,
  ): Promise<Connection<DutyRow>> {
    return pageOf(context, this.platform.cursors, 'duty', page, filtered(context, filter))
  }

  @Query(() => DutyHitConnection, { description: 'Hits: a unit its own, a court those of its listings and restrictions, a person those that hit her, each with its reason.' })
  dutyHits(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs, @Args(() => HitArgs) { dutyId }: HitArgs): Promise<Connection<DutyHitRow>> {
    const query = context.reads.from('dutyHit')
    return pageOf(context, this.platform.cursors, 'dutyHit', page, dutyId ? query.where('dutyHit.dutyId', '=', dutyId) : query)
  }

  @Mutation(() => AckDutiesPayload, { description: 'Acknowledges one or up to 100 duties of your unit (签收).' })
  async ackDuties(@Ctx() context: Context, @Arg('input', () => AckDutiesInput, { description: 'Which duties.' }) input: AckDutiesInput) {
    const performed = await this.service.acknowledge(context, input)
    return answer(context, this.platform.errors, performed, 'dutyAck', id => context.reads.one('dutyAck', 'id', id))
  }

  @Mutation(() => ReportHitPayload, { description: 'Reports what was done to the subject, with the reason that she gets in writing (SZ §69). Under an ADVISORY measure nothing may be done to her.' })
  async reportHit(@Ctx() context: Context, @Arg('input', () => ReportHitInput, { description: 'The hit.' }) input: ReportHitInput) {
    const performed = await this.service.reportHit(context, input)
    return answer(context, this.platform.errors, performed, 'dutyHit', id => context.reads.one('dutyHit', 'id', id))
  }

  @Mutation(() => SkipDutyPayload, { description: 'Spares the subject the measure: minor conduct that was corrected at once, or a first and light one (SZ §67).' })
  async skipDuty(@Ctx() context: Context, @Arg('input', () => SkipDutyInput, { description: 'Which duty, and why.' }) input: SkipDutyInput) {
    return this.answer(context, await this.service.skip(context, input))
  }

  @Mutation(() => LiftDutyPayload, { description: 'Says that what was done under a duty is undone: after the court let the subject go.' })
  async liftDuty(@Ctx() context: Context, @Arg('input', () => LiftDutyInput, { description: 'Which duty.' }) input: LiftDutyInput) {
    return this.answer(context, await this.service.lift(context, input))
  }

  @Mutation(() => RequestAssistancePayload, { description: 'A court asks a unit for an exit ban (限制出境) or a search for vehicles and ships (协助查找) by a decision or notice of its own (CPL §266, PI §16).' })
  async requestAssistance(@Ctx() context: Context, @Arg('input', () => RequestAssistanceInput, { description: 'What is asked of whom.' }) input: RequestAssistanceInput) {
    return this.answer(context, await this.service.requestAssistance(context, input))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name on the list; of a restriction it is masked. Null for the unit once the duty has ended.' })
  name(@Root() duty: DutyRow, @Ctx() { actor }: Context): string | null {
    return isForgotten(duty, actor) ? null : duty.name
  }

  @FieldResolver(() => String, { nullable: true, description: 'Identity number, masked as the public list shows it; a firm\'s code in full. Who is before you is told by her own number. Null for the unit once the duty has ended.' })
  identityMasked(@Root() duty: DutyRow, @Ctx() { actor }: Context): string | null {
    return isForgotten(duty, actor) ? null : duty.identityMasked
  }

  @FieldResolver(() => String, { nullable: true, description: 'Case number of the listing, or number of the order. Null for the unit once the duty has ended.' })
  caseNo(@Root() duty: DutyRow, @Ctx() { actor }: Context): string | null {
    return isForgotten(duty, actor) ? null : duty.caseNo
  }

  @FieldResolver(() => Boolean, { description: 'Whether a partner stands for its unit; false: it is nobody\'s, until one is bound.' })
  isHeld(@Root() { partnerId }: DutyRow): boolean {
    return partnerId !== null
  }

  @FieldResolver(() => String, { description: 'Chinese name of the unit (a reconstruction).' })
  unitName(@Root() { unit }: DutyRow): string {
    return UNITS[unit]?.zh ?? unit
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  async viewerMay(@Root() duty: DutyRow, @Ctx() { actor, reads, clock }: Context) {
    const isOver = duty.status === 'PUSHED' && await reads.batched('duty that is over', duty.id, async ids => {
      const over = await overAt(reads.rows, ids, clock.now())
      return ids.map(id => over.has(id))
    })
    return openVerbs(dutyTransitions, { ...duty, isOver }, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'duty', id => context.reads.one('duty', 'id', id))
  }
}

@Resolver(() => DutyAckType)
export class DutyAckResolver {
  @Extensions({ cap: 100 })
  @FieldResolver(() => [DutyType], { description: 'The duties; at most 100.' })
  duties(@Root() { id }: DutyAckRow, @Ctx() { reads }: Context) {
    return reads.many('duty', 'ackId', id)
  }
}

@Resolver(() => SignatoryUnitType)
export class UnitCoverageResolver {
  @FieldResolver(() => UnitCoverageType, { description: 'How it does its duties, as far as you may see them.' })
  coverage(@Root() { code }: SignatoryUnitType, @Ctx() { reads, clock }: Context) {
    return reads.batched('duty.coverage', code, units => coverageOf(reads, units, clock.now()))
  }
}

function filtered({ reads, clock }: Context, filter: DutyFilterInput = {}) {
  let query = reads.from('duty')
  for (const column of ['status', 'measure', 'unit', 'listingId', 'restrictionId'] as const) {
    const value = filter[column]
    if (value) query = query.where(`duty.${column}`, '=', value as never)
  }
  if (filter.liftAsked) query = query.where('duty.liftAskedAt', 'is not', null).where('duty.liftedAt', 'is', null)
  if (filter.unheld) query = query.where('duty.partnerId', 'is', null).where('duty.status', '<>', 'LIFTED')
  if (filter.overdue) {
    query = query.where(eb => eb.or([
      eb.and([eb('duty.status', '=', 'PUSHED'), eb('duty.liftAskedAt', 'is', null), eb('duty.ackDueAt', '<=', clock.now())]),
      eb.and([eb('duty.liftedAt', 'is', null), eb('duty.liftDueAt', '<=', clock.now())]),
    ]))
  }
  return query
}
