// How are subjects watched through the API, and notices fetched and confirmed?
import { GraphQLError } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, InputType, Field, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { costOfPage, PAGE_MAX, pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type CreditNoticeRow, type WatchRow } from './watch.entities.js'
import { AckCreditNoticesInput, AddWatchesInput, RemoveWatchesInput } from './watch.inputs.js'
import { watchedNameHash, WatchService } from './watch.service.js'
import { type WatchStatus } from './watch.transitions.js'
import { CreditNoticesType, CreditNoticeType, NoticeClassEnum, WatchConnection, WatchingType, WatchStatusEnum, WatchType } from './watch.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'watching', () => WatchingType)
const AddWatchesPayload = payload('addWatches')
const RemoveWatchesPayload = payload('removeWatches')
const AckCreditNoticesPayload = payload('ackCreditNotices')

@InputType({ description: 'Narrows a list of watches.' })
class WatchFilterInput {
  @Field(() => WatchStatusEnum, { nullable: true, description: 'In this state.' })
  status?: WatchStatus

  @Field(() => String, { nullable: true, description: 'Under this reference of yours.' })
  subjectRef?: string
}

@Resolver(() => WatchType)
export class WatchResolver {
  private readonly service: WatchService

  constructor(private readonly platform: Platform) {
    this.service = new WatchService(platform)
  }

  @Query(() => WatchConnection, { description: 'Subjects that are watched: of a client its own, of a person who watches her, and for what.' })
  watches(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WatchFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: WatchFilterInput,
  ): Promise<Connection<WatchRow>> {
    let query = context.reads.from('watch')
    if (filter?.status) query = query.where('watch.status', '=', filter.status)
    // A person has no references: what a holder calls her is not hers to try out.
    if (filter?.subjectRef && context.actor.personId === undefined) query = query.where('watch.subjectRef', '=', filter.subjectRef)
    return pageOf(context, this.platform.cursors, 'watch', page, query)
  }

  @Query(() => WatchingType, { description: 'How far you are: your last notice, and the last you confirmed.' })
  watching(@Ctx() { actor }: Context): Promise<WatchingType> {
    return this.watchingOf(actor.clientId)
  }

  @Extensions({ complexity: costOfPage })
  @Query(() => CreditNoticesType, { description: 'What happened to your subjects since a number (变动增量): pull it whenever a webhook may have been missed.' })
  async creditNotices(
    @Ctx() { reads }: Context,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => Int, { nullable: true, description: 'The last number you have; absent: from the beginning.' }) after?: number | null,
  ): Promise<{ notices: CreditNoticeRow[], lastSeq: number, hasMore: boolean }> {
    if (first < 1 || first > PAGE_MAX) throw new GraphQLError(`first must be 1 to ${PAGE_MAX}.`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
    const found = await reads.all('creditNotice', reads.from('creditNotice').where('creditNotice.seq', '>', after ?? 0).orderBy('creditNotice.seq').limit(first + 1))
    const notices = found.slice(0, first)
    return { notices, lastSeq: notices.at(-1)?.seq ?? after ?? 0, hasMore: found.length > first }
  }

  @Mutation(() => AddWatchesPayload, { description: 'Watches up to 100 subjects (新增监测): from now on each change that their purpose may see comes as a notice. It tells nothing of how they stand now.' })
  async addWatches(@Ctx() context: Context, @Arg('input', () => AddWatchesInput, { description: 'The subjects.' }) input: AddWatchesInput) {
    return this.answer(context, await this.service.add(context, input))
  }

  @Mutation(() => RemoveWatchesPayload, { description: 'Ends watches (移除监测).' })
  async removeWatches(@Ctx() context: Context, @Arg('input', () => RemoveWatchesInput, { description: 'Which.' }) input: RemoveWatchesInput) {
    return this.answer(context, await this.service.remove(context, input))
  }

  @Mutation(() => AckCreditNoticesPayload, { description: 'Confirms notices (确认接收), so that both sides know where to go on after a failure.' })
  async ackCreditNotices(@Ctx() context: Context, @Arg('input', () => AckCreditNoticesInput, { description: 'Up to which.' }) input: AckCreditNoticesInput) {
    return this.answer(context, await this.service.ack(context, input))
  }

  @FieldResolver(() => String, { description: 'The organisation that watches.' })
  organisation(@Root() { partnerId }: WatchRow, @Ctx() { reads }: Context): Promise<string> {
    // Of a partner a person learns its name, whatever else of it is not hers to see.
    return reads.batched('organisation of a watch', partnerId, async ids => {
      const partners = new Map((await this.platform.rows.byKeys('partner', 'id', ids)).map(({ id, name }) => [id, name]))
      return ids.map(id => partners.get(id) ?? '')
    })
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'watching', clientId => this.watchingOf(clientId))
  }

  private async watchingOf(clientId: string): Promise<WatchingType> {
    const [row] = await this.platform.rows.text<WatchingType>(`select coalesce(max(c."lastSeq"), 0)::int as "lastSeq", coalesce(max(c."ackedSeq"), 0)::int as "ackedSeq",
      (select count(*)::int from "watch" where "clientId" = $1 and "status" = 'ACTIVE') as "active" from "noticeCounter" c where c."clientId" = $1`, [clientId])
    return row ?? { lastSeq: 0, ackedSeq: 0, active: 0 }
  }
}

@Resolver(() => CreditNoticeType)
export class CreditNoticeResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => WatchType, { nullable: true, description: 'The watch that brought it; null where you may not see it.' })
  watch(@Root() { watchId }: CreditNoticeRow, @Ctx() { reads }: Context) {
    return reads.one('watch', 'id', watchId)
  }

  /** Compared as the listing reads now; its name alone is looked at, and stays here. */
  @FieldResolver(() => NoticeClassEnum, { nullable: true, description: 'Whether name and number both agree; null of a restriction, which is by number alone.' })
  class(@Root() { listingId, nameHash }: CreditNoticeRow, @Ctx() { reads }: Context) {
    if (listingId === null) return null
    return reads.batched(`class of a notice ${nameHash}`, listingId, async ids => {
      const names = new Map((await this.platform.rows.byKeys('listing', 'id', ids)).map(({ id, name, formerNames }) => [id, [name, ...formerNames]]))
      return ids.map(id => (names.get(id)?.some(name => watchedNameHash(this.platform, name) === nameHash) ? 'EXACT' : 'ID_NAME_CONFLICT'))
    })
  }
}
