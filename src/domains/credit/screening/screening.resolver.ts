// How is the list asked through the API?
import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { PURPOSES, type PurposeRow } from './purposes.js'
import { checkRestriction } from './restriction-check.js'
import { RestrictionCheckInput, RestrictionCheckType } from './restriction-check.type.js'
import { ScreenService } from './screen.service.js'
import { MatchSubjectsInput, type SubjectQueryInput } from './screening.inputs.js'
import { ScreeningPurposeType, SubjectMatchesType } from './screening.type.js'
import { type AskedSubject } from './subjects.js'

interface Priced { readonly args: { readonly input?: { readonly queries?: readonly unknown[] } }, readonly childComplexity: number }

@Resolver()
export class ScreeningResolver {
  private readonly service: ScreenService

  constructor(private readonly platform: Platform) {
    this.service = new ScreenService(platform)
  }

  @Extensions({ complexity: ({ args, childComplexity }: Priced) => 1 + (args.input?.queries?.length ?? 1) * childComplexity })
  @Query(() => SubjectMatchesType, {
    description: 'Whether parties are on the list of dishonest judgment debtors or under a consumption restriction, as far as the purpose grants it (credit rules 5.2, 6). '
      + 'Each question stands in the query log before it is answered, and charges the parties you may ask about in an hour (SCREENING_BUDGET). Costs 1 and, for each party, what stands inside.',
  })
  async matchSubjects(@Ctx() context: Context, @Arg('input', () => MatchSubjectsInput, { description: 'The question.' }) input: MatchSubjectsInput) {
    const { errors } = this.platform
    const { faults, results, ...answer } = await this.service.screen(context, {
      queries: input.queries.map(asked), purpose: input.purpose.trim().toUpperCase(), consentRef: input.consentRef ?? null, caseNo: input.caseNo ?? null,
      minClass: input.minClass ?? null, excludeListingIds: input.excludeListingIds ?? [], changedSince: input.changedSince ?? null, restrictedAt: null,
    })
    return {
      ...answer, refusals: faults.map(fault => errors.userError(fault, context.locale)),
      // The row itself is the source: what hangs off an answer reads it there.
      results: results.map((result, place) => ({ ...result, refusal: result.fault && errors.userError({ ...result.fault, field: ['queries', String(place), ...result.fault.field] }, context.locale) })),
    }
  }

  @Query(() => RestrictionCheckType, { description: 'May this person or unit buy this now (限制消费查询)? Yes or no and the order number; no reason, no amount. A question for a purpose (credit rules 5.2): it stands in the query log before it is answered, and is charged to the parties you may ask about in an hour.' })
  restrictionCheck(@Ctx() context: Context, @Arg('input', () => RestrictionCheckInput, { description: 'Who wants what.' }) input: RestrictionCheckInput) {
    return checkRestriction(this.platform, this.service, context, input)
  }

  @Extensions({ cap: 12 })
  @Query(() => [ScreeningPurposeType], { description: 'The purposes for which your kind of partner may ask, and what comes back; at most 12.' })
  screeningPurposes(@Ctx() { actor }: Context) {
    return (PURPOSES as readonly PurposeRow[]).filter(({ kinds }) => kinds.includes(actor.kind)).map(row => ({ ...row, items: row.items === 'OF_MEASURE' ? [] : row.items }))
  }
}

const asked = (query: SubjectQueryInput): AskedSubject => ({
  ref: query.ref, partyKind: query.partyKind, name: query.name ?? null, identityNumber: query.identityNumber ?? null, birthYear: query.birthYear ?? null,
  regionCode: query.regionCode?.trim() ?? null, lastFour: query.lastFour?.trim().toUpperCase() ?? null, sex: query.sex ?? null, legalRep: query.legalRep ?? null,
  consentRef: query.consentRef ?? null,
})
