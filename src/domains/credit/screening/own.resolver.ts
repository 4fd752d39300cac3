// How does a person read what is kept about her, and the police and courts what looks wrong?
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { addYears, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type Platform } from '../../../platform/platform.js'
import { currentVersion } from '../list/list-version.js'
import { type CreditAlertRow } from './alert.entities.js'
import { CreditAlertConnection } from './alert.type.js'
import { MyCreditRecordsType, MyQueryConnection, MyQueryType } from './own.type.js'
import { QUERY_LOG_KEPT_YEARS } from './purposes.js'
import { type CreditQuestionRow } from './query-log.entities.js'

const SHOWN_MAX = 20

@Resolver(() => MyQueryType)
export class OwnRecordsResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => MyCreditRecordsType, { description: 'What stands about you (本人查询): listings and restrictions, past ones too. Who asked about you is in myQueryLog.' })
  async myRecords(@Ctx() { reads, clock }: Context): Promise<MyCreditRecordsType> {
    const now = clock.now()
    const listings = await reads.all('listing', reads.from('listing').orderBy('listing.id', 'desc').limit(SHOWN_MAX))
    const restrictions = await reads.all('restriction', reads.from('restriction').orderBy('restriction.id', 'desc').limit(SHOWN_MAX))
    const isListed = listings.some(({ status, listedUntil }) => status === 'PUBLISHED' && (listedUntil === null || listedUntil > now))
    return { isListed, listings, restrictions, listVersion: await currentVersion(this.platform.rows) }
  }

  @Query(() => MyQueryConnection, { description: 'Who asked about you, for which purpose, and when (谁查过我), oldest first.' })
  myQueryLog(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<CreditQuestionRow>> {
    return pageOf(context, this.platform.cursors, 'creditQuestion', page, context.reads.from('creditQuestion'))
  }

  @Query(() => CreditAlertConnection, { description: 'Questions that look wrong (查询异常预警), for the supervisors of the police and for courts.' })
  creditAlerts(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<CreditAlertRow>> {
    return pageOf(context, this.platform.cursors, 'creditAlert', page, context.reads.from('creditAlert'))
  }

  @FieldResolver(() => String, { description: 'Which organisation asked.' })
  organisation(@Root() { partnerId }: CreditQuestionRow, @Ctx() { reads }: Context): Promise<string> {
    // Of a partner she learns its name, whatever else of it is not hers to see.
    return reads.batched('organisation of a query', partnerId, async ids => {
      const partners = new Map((await this.platform.rows.byKeys('partner', 'id', ids)).map(({ id, name }) => [id, name]))
      return ids.map(id => partners.get(id) ?? '')
    })
  }

  @FieldResolver(() => Boolean, { description: 'True where the question was refused: nothing was told.' })
  wasRefused(@Root() { refusal }: CreditQuestionRow): boolean {
    return refusal !== null
  }

  @FieldResolver(() => DateTime, { description: 'Until when the line is kept: five years (SZ §45).' })
  keptUntil(@Root() { at }: CreditQuestionRow): Date {
    return startOfDay(addYears(localDateOf(at), QUERY_LOG_KEPT_YEARS))
  }
}
