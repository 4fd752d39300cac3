// How is the memorandum read and changed through the API?
import { Arg, Ctx, Extensions, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { effectiveMode, gapOf } from './effective-mode.js'
import { type MeasureRevisionRow } from './memorandum.entities.js'
import { BindUnitInput, SaveMeasureInput } from './memorandum.inputs.js'
import { boundUnits, measureOf, memorandumAt, type StandingMeasure } from './memorandum.lookup.js'
import { MemorandumService } from './memorandum.service.js'
import { MeasureRevisionType, MeasureType, MemorandumType, SignatoryUnitType, UnitBindingType } from './memorandum.type.js'
import { RULE_DOCS } from './rule-docs.js'
import { UNITS } from './units.js'

const PROVENANCE = 'The source (2018) gives one court, 41 units, 24 measures, 164 policies and more than 40 rule documents. Names of units, measures and documents are a reconstruction. '
  + 'No measure is known to stand in a list of punishments: without an entry it is advice.'

const SaveMeasurePayload = payloadOf('saveMeasure', 'measureRevision', () => MeasureRevisionType)
const BindUnitPayload = payloadOf('bindUnit', 'unitBinding', () => UnitBindingType)

const shown = (measure: StandingMeasure): MeasureType => ({ ...measure, effectiveMode: effectiveMode(measure), gap: gapOf(measure) })

@Resolver(() => MeasureRevisionType)
export class MemorandumResolver {
  private readonly service: MemorandumService

  constructor(private readonly platform: Platform) {
    this.service = new MemorandumService(platform)
  }

  @Query(() => MemorandumType, { nullable: true, description: 'The memorandum as it stands, or as it stood in a version; null when there is no such version.' })
  async memorandum(
    @Ctx() { reads }: Context, @Arg('version', () => Int, { nullable: true, description: 'Which version; absent: the newest.' }) version?: number,
  ): Promise<MemorandumType | null> {
    const found = await memorandumAt(reads.rows, version ?? undefined)
    return found ? { ...found, provenance: PROVENANCE, measures: found.measures.map(shown), ruleDocs: RULE_DOCS.map(doc => ({ ...doc, isDemo: true })) } : null
  }

  @Extensions({ cap: 41 })
  @Query(() => [SignatoryUnitType], { description: 'The units of the memorandum, and which of them are connected; at most 41.' })
  async signatoryUnits(@Ctx() { reads, clock }: Context): Promise<SignatoryUnitType[]> {
    const bound = await boundUnits(reads.rows, localDateOf(clock.now()))
    return Object.entries(UNITS).map(([code, unit]) => ({ code, ...unit, isDemo: true, isConnected: bound.has(code), partnerId: bound.get(code) ?? null }))
  }

  @Mutation(() => SaveMeasurePayload, { description: 'The initiating court changes a measure, or adds one: a new version of the memorandum. One that is meant to act without an entry in a list is saved, and is advice (SZ §66, §70).' })
  async saveMeasure(@Ctx() context: Context, @Arg('input', () => SaveMeasureInput, { description: 'The measure.' }) input: SaveMeasureInput) {
    const performed = await this.service.saveMeasure(context, input)
    return answer(context, this.platform.errors, performed, 'measureRevision', id => context.reads.one('measureRevision', 'id', id))
  }

  @Mutation(() => BindUnitPayload, { description: 'Says which partner stands for a unit: what waited for the unit is delivered to it, and what the partner before it had not lifted is handed over, on the first day. After its last day, with nobody bound after it, that is nobody\'s, and you are told (duty.unheld).' })
  async bindUnit(@Ctx() context: Context, @Arg('input', () => BindUnitInput, { description: 'Unit and partner.' }) input: BindUnitInput) {
    const performed = await this.service.bindUnit(context, input)
    return answer(context, this.platform.errors, performed, 'unitBinding', id => context.reads.one('unitBinding', 'id', id))
  }

  @FieldResolver(() => MeasureType, { description: 'The measure as it stands by this change.' })
  measure(@Root() revision: MeasureRevisionRow): MeasureType {
    return shown(measureOf(revision))
  }
}
