// How do peers follow the list through the API?
import { GraphQLError } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Context } from '../../../platform/graphql/context.js'
import { costOfPage, PAGE_MAX } from '../../../platform/graphql/connection.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { newId } from '../../../platform/ids.js'
import { type Platform } from '../../../platform/platform.js'
import { EMPTY_LIST } from '../list/list-version.js'
import { type FeedChangeRow, ListComparison, type ListSnapshotRow } from './feed.entities.js'
import { ReportListCountInput } from './feed.inputs.js'
import { ListComparisonType, ListDeltaEntryType, ListDeltaType, ListSnapshotPartType, ListSnapshotType, PublicListingType } from './feed.type.js'
import { EMPTY_CHECKSUM, readLine } from './public-line.js'
import { snapshotPath } from './snapshot.download.js'

const ReportListCountPayload = payloadOf('reportListCount', 'listComparison', () => ListComparisonType)
const CHECKSUM = /^[0-9a-f]{16}$/
const PARTS_MAX = 1000

@Resolver()
export class ListFeedResolver {
  constructor(private readonly platform: Platform) {}

  @Extensions({ complexity: costOfPage })
  @Query(() => ListDeltaType, { description: 'What changed in the list since a version (名单增量): ADD and MOD with the whole public row, DEL as a tombstone, NONE when nothing changed for an hour.' })
  async listDelta(
    @Ctx() { reads }: Context,
    @Arg('first', () => Int, { description: 'How many versions, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The version that you hold; absent: from the beginning.' }) after?: string | null,
  ): Promise<{ entries: FeedChangeRow[], listVersion: string, hasMore: boolean }> {
    if (first < 1 || first > PAGE_MAX) throw badInput(`first must be 1 to ${PAGE_MAX}.`)
    const from = after && after !== EMPTY_LIST ? ((await this.platform.rows.many('feedChange', 'listVersion', after))[0] ?? null) : undefined
    if (from === null) throw badInput('after is no version of the list.')
    const found = await reads.all('feedChange', reads.from('feedChange').where('feedChange.seq', '>', from?.seq ?? 0).orderBy('feedChange.seq').limit(first + 1))
    const entries = found.slice(0, first)
    return { entries, listVersion: entries.at(-1)?.listVersion ?? after ?? EMPTY_LIST, hasMore: found.length > first }
  }

  @Query(() => ListSnapshotType, { nullable: true, description: 'The whole list (名单全量), written once a week. Null: none has been written, or none of that version.' })
  listSnapshot(
    @Ctx() { reads }: Context, @Arg('listVersion', () => String, { nullable: true, description: 'At this version; absent: the latest.' }) listVersion?: string | null,
  ): Promise<ListSnapshotRow | null | undefined> {
    if (listVersion) return reads.one('listSnapshot', 'listVersion', listVersion)
    return reads.find('listSnapshot', reads.from('listSnapshot').orderBy('listSnapshot.at', 'desc').limit(1))
  }

  @Mutation(() => ReportListCountPayload, { description: 'Compares the copy that you hold with the list (核对): REBUILD asks you to load the last snapshot anew.' })
  async reportListCount(@Ctx() context: Context, @Arg('input', () => ReportListCountInput, { description: 'Your copy.' }) input: ReportListCountInput) {
    const performed = await this.platform.perform('reportListCount', context, input, async ({ em, rows, actor, now }) => {
      const { listVersion, rowCount } = input
      const checksum = input.checksum.toLowerCase()
      if (!CHECKSUM.test(checksum)) throw refuse('CHECKSUM_MALFORMED', 'checksum')
      const [at] = await rows.many('feedChange', 'listVersion', listVersion)
      if (!at && listVersion !== EMPTY_LIST) throw refuse('LIST_VERSION_UNKNOWN', 'listVersion')
      const expected = at ?? { rowCount: 0, checksum: EMPTY_CHECKSUM }
      const comparison = em.create(ListComparison, {
        id: newId('lcp'), createdAt: now, updatedAt: now, clientId: actor.clientId, partnerId: actor.partnerId, listVersion, rowCount, checksum,
        expectedRowCount: expected.rowCount, expectedChecksum: expected.checksum, answer: expected.rowCount === rowCount && expected.checksum === checksum ? 'EQUAL' : 'REBUILD',
      })
      return { id: comparison.id }
    })
    return answer(context, this.platform.errors, performed, 'listComparison', id => context.reads.one('listComparison', 'id', id))
  }
}

@Resolver(() => ListDeltaEntryType)
export class ListDeltaEntryResolver {
  @FieldResolver(() => PublicListingType, { nullable: true, description: 'The row, read from its line.' })
  row(@Root() { line }: FeedChangeRow) {
    return line === null ? null : readLine(line)
  }
}

@Resolver(() => ListSnapshotType)
export class ListSnapshotResolver {
  constructor(private readonly platform: Platform) {}

  @Extensions({ cap: PARTS_MAX, complexity: 1 })
  @FieldResolver(() => [ListSnapshotPartType], { description: 'Its files, at most 1000.' })
  parts(@Root() { id, parts }: ListSnapshotRow): ListSnapshotPartType[] {
    return parts.map(part => ({ ...part, url: `${this.platform.publicUrl}${snapshotPath(id, String(part.no))}` }))
  }
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
