// How do holders see and confirm corrections through the API, and courts see who has not acted?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Platform } from '../../../platform/platform.js'
import { CorrectionNotice, type CorrectionItemRow, type CorrectionNoticeRow } from './correction.entities.js'
import { correctionTransitions } from './correction.transitions.js'
import { ConfirmCorrectionInput, CorrectionFilterInput, CorrectionItemConnection, CorrectionNoticeConnection, CorrectionNoticeType } from './correction.type.js'

const ConfirmCorrectionPayload = payloadOf('confirmCorrection', 'correctionNotice', () => CorrectionNoticeType)
const UNDONE_MAX = 500

@Resolver(() => CorrectionNoticeType)
export class CorrectionResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => CorrectionNoticeConnection, { description: 'Corrections that you owe, and of a court those that its listings made necessary: who has acted, and who has not.' })
  correctionNotices(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CorrectionFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: CorrectionFilterInput,
  ): Promise<Connection<CorrectionNoticeRow>> {
    let query = context.reads.from('correctionNotice')
    if (filter?.status) query = query.where('correctionNotice.status', '=', filter.status)
    if (filter?.listingId) query = query.where('correctionNotice.listingId', '=', filter.listingId)
    if (filter?.isOverdue === true) query = query.where('correctionNotice.overdueAt', 'is not', null)
    return pageOf(context, this.platform.cursors, 'correctionNotice', page, query)
  }

  @Mutation(() => ConfirmCorrectionPayload, { description: 'Confirms a correction (纠错确认): what was undone of all that rests on the listing.' })
  async confirmCorrection(@Ctx() context: Context, @Arg('input', () => ConfirmCorrectionInput, { description: 'Which, and what was undone.' }) input: ConfirmCorrectionInput) {
    const performed = await this.platform.perform('confirmCorrection', context, input, async work => {
      const { em, actor, now } = work
      refuseAll([textFault(input.undone, 'undone', UNDONE_MAX)])
      const notice = getAtVersion(work, await em.findOne(CorrectionNotice, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      notice.move('confirm', actor)
      Object.assign(notice, { confirmedAt: now, confirmedByStaffId: actor.staffId ?? null, undone: input.undone })
      work.tell({ type: correctionTransitions.confirm.tells, recordId: notice.id, version: notice.version + 1, audience: [notice.partnerId, notice.courtPartnerId] })
      return { id: notice.id }
    })
    return answer(context, this.platform.errors, performed, 'correctionNotice', id => context.reads.one('correctionNotice', 'id', id))
  }

  @FieldResolver(() => String, { description: 'Who relied on it.' })
  holder(@Root() { partnerId }: CorrectionNoticeRow, @Ctx() { reads }: Context): Promise<string> {
    return reads.batched('holder of a correction', partnerId, async ids => {
      const partners = new Map((await this.platform.rows.byKeys('partner', 'id', ids)).map(({ id, name }) => [id, name]))
      return ids.map(id => partners.get(id) ?? '')
    })
  }

  @FieldResolver(() => CorrectionItemConnection, { description: 'What rests on it: the holder\'s own records, seen by the holder alone.' })
  items(@Root() { id }: CorrectionNoticeRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<CorrectionItemRow>> {
    return pageUnder(context, this.platform.cursors, 'correctionItem', page, 'noticeId', id)
  }
}
