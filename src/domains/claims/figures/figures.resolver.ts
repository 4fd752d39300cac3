// How fast and by which way were accidents settled? Asked for by days of the report, counted as they stand now.
import { GraphQLError } from 'graphql'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { addDays } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { figuresOf } from './count.js'
import { type ClaimDimension, ClaimDimensionEnum, ClaimFiguresType, ROWS_MAX } from './figures.type.js'

const DAYS_MAX = 366
const DIMENSIONS_MAX = 2

@Resolver()
export class ClaimFiguresResolver {
  @Query(() => ClaimFiguresType, { description: `Counts, medians and 95th percentiles of the accidents reported on some days: for the police of all, for an insurer of its own. At most ${DAYS_MAX} days and ${DIMENSIONS_MAX} dimensions.` })
  async claimFigures(
    @Ctx() context: Context,
    @Arg('from', () => LocalDateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => LocalDateScalar, { description: 'Last day, included.' }) to: string,
    @Arg('by', () => [ClaimDimensionEnum], { description: `By what: at most ${DIMENSIONS_MAX}, each once; none gives one row.` }) by: ClaimDimension[],
  ): Promise<ClaimFiguresType> {
    if (to < from || to >= addDays(from, DAYS_MAX)) throw badInput(`from and to span 1 to ${DAYS_MAX} days.`)
    if (by.length > DIMENSIONS_MAX || new Set(by).size < by.length) throw badInput(`by has at most ${DIMENSIONS_MAX} dimensions, each once.`)
    const rows = await figuresOf(context, { from, to, by: new Set(by) }, ROWS_MAX + 1)
    return { rows: rows.slice(0, ROWS_MAX), truncated: rows.length > ROWS_MAX }
  }
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
