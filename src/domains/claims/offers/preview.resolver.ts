// How is a settlement previewed through the API?
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Accident } from '../accidents/accident.entity.js'
import { findAccident } from '../accidents/accident.reads.js'
import { factsOf, isLiable } from './facts.js'
import { viewOfLeg } from './leg-views.js'
import { SettlementPreviewType } from './offer.type.js'
import { previewOf, previewOfInput, type Preview } from './preview.js'
import { SettlementPreviewInput } from './preview.inputs.js'

@Resolver()
export class PreviewResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => SettlementPreviewType, { description: 'Who would pay whom what (赔付试算): of an accident that you may see, or of facts that you send. Nothing is kept.' })
  async settlementPreview(
    @Ctx() context: Context, @Arg('input', () => SettlementPreviewInput, { description: 'An accident, or facts.' }) { accidentId, facts }: SettlementPreviewInput,
  ): Promise<SettlementPreviewType> {
    if (accidentId && !facts) return this.ofAccident(context, accidentId)
    if (!facts || accidentId) return this.shown(context, { refused: [fault('PREVIEW_OF_ONE', 'facts')] })
    return this.shown(context, previewOfInput(facts))
  }

  private async ofAccident(context: Context, id: string): Promise<SettlementPreviewType> {
    const seen = await findAccident(context, id)
    if (!seen) return this.shown(context, { refused: [fault('NOT_FOUND', 'accidentId')] })
    if (!isLiable(seen)) return this.shown(context, { refused: [fault('SETTLEMENT_TOO_EARLY', 'accidentId')] })
    const ownIds = context.actor.kind === 'CITIZEN' ? await ownParties(context, id) : undefined
    const preview = await this.platform.database.transact(async em => {
      const work = this.workOf(context, em)
      return previewOf(await factsOf(work, await em.findOneOrFail(Accident, { id })))
    })
    return this.shown(context, preview, ownIds)
  }

  /** Facts are gathered as for an offer, by one transaction that writes nothing. */
  private workOf(context: Context, em: Work['em']): Work {
    const now = this.platform.clock.now()
    return { em, rows: this.platform.rows, actor: context.actor, request: context, now, today: localDateOf(now), tell: () => undefined }
  }

  private shown({ locale }: Context, preview: Preview, ownIds?: readonly string[]): SettlementPreviewType {
    const words = ({ code, field, params }: Fault) => this.platform.errors.userError({ code, field, params }, locale)
    if ('refused' in preview) return { mode: null, legs: [], pockets: [], warnings: [], refusals: preview.refused.map(words) }
    const { mode, legs, pockets, warnings } = preview.settlement
    const concerns = (...ids: string[]) => ownIds === undefined || ids.some(id => ownIds.includes(id))
    return {
      mode, legs: legs.filter(({ from, to }) => concerns(from, to)).map(viewOfLeg), pockets: pockets.filter(({ partyId }) => concerns(partyId)),
      warnings: warnings.map(code => words(fault(code))), refusals: [],
    }
  }
}

/** Hers are the ones she was, and those whose vehicle is hers. */
async function ownParties({ reads, actor }: Context, accidentId: string): Promise<string[]> {
  const parties = await reads.many('accidentParty', 'accidentId', accidentId)
  return parties.filter(({ personId, ownerId }) => actor.personId !== undefined && [personId, ownerId].includes(actor.personId)).map(({ id }) => id)
}
