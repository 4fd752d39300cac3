// How fast do the police answer online? By division, the time in which the parties were asked for more left out.
import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { SeatFigureType } from './seat.type.js'

const DIVISIONS_MAX = 100
/** Promised are five minutes. */
const PROMISED_MS = 300_000

const FIGURES = `select a."divisionCode", count(*)::int as "answered",
    (percentile_cont(0.5) within group (order by u."ms") / 1000)::int as "answerSecondsP50",
    (percentile_cont(0.95) within group (order by u."ms") / 1000)::int as "answerSecondsP95",
    (count(*) filter (where u."ms" <= $2) * 10000 / count(*))::int as "withinPromiseBps"
  from (select "accidentId", ("facts"->>'usedMs')::bigint as "ms" from "accidentEntry" where "type" = 'issueLiability' and "at" >= $1) u
  join "accident" a on a."id" = u."accidentId"
  group by a."divisionCode" order by a."divisionCode" limit ${DIVISIONS_MAX}`

@Resolver()
export class SeatFiguresResolver {
  @Extensions({ cap: DIVISIONS_MAX })
  @Query(() => [SeatFigureType], { description: 'How fast the police answered online since a moment, by division; at most 100.' })
  seatFigures(@Ctx() { reads }: Context, @Arg('since', () => DateTime, { description: 'From when on.' }) since: Date): Promise<SeatFigureType[]> {
    return reads.rows.text<SeatFigureType>(FIGURES, [since, PROMISED_MS])
  }
}
