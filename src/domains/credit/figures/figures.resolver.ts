// What has the list brought about? By whole quarters that have ended: two windows that overlap would tell what lies between them.
import { GraphQLError } from 'graphql'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { addDays, addMonths, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { countQuarter, type Counted } from './count.js'
import { CELL_LEAST, FIGURES, isTellable, shareOf, type FigureCode, type FigureRow } from './figure.rows.js'
import { CreditFiguresType, type CreditFigureType } from './figures.type.js'

@Resolver()
export class CreditFiguresResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => CreditFiguresType, { description: 'Figures of a quarter that has ended (成效统计), for anybody: cells below five are suppressed.' })
  async creditFigures(
    @Ctx() { clock }: Context,
    @Arg('year', () => Int, { description: 'Year, from 2013.' }) year: number, @Arg('quarter', () => Int, { description: 'Quarter, 1 to 4.' }) quarter: number,
  ): Promise<CreditFiguresType> {
    if (quarter < 1 || quarter > 4 || year < 2013 || year > 9999) throw badInput('quarter is 1 to 4, and year from 2013.')
    const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
    const next = addMonths(from, 3)
    if (localDateOf(clock.now()) < next) throw badInput('This quarter has not ended.')
    const counted = await countQuarter(this.platform.rows, startOfDay(from), startOfDay(next))
    const figures = (Object.keys(FIGURES) as FigureCode[]).map(code => figureOf(code, counted))
    return { from, to: addDays(next, -1), cellLeast: CELL_LEAST, figures }
  }
}

function figureOf(code: FigureCode, counted: Counted): CreditFigureType {
  const { unit, basis, en, zh, limits, reported }: FigureRow = FIGURES[code]
  const found = basis === 'REPORTED' ? reported ?? null : basis === 'NOT_COMPUTABLE' ? undefined : valueOf(code, counted)
  return { code, definition: `${en} (${zh}).`, unit, basis, value: found ?? null, isSuppressed: found === null, limits: limits ?? null }
}

/** Null: a cell behind it is too small. */
function valueOf(code: FigureCode, counted: Counted): number | null | undefined {
  const { entries, exits, inTime, revoked, decided, upheld, restrictions, hits, performed } = counted
  const told = (n: number) => (isTellable(n) ? n : null)
  switch (code) {
    case 'ENTRIES': return told(entries)
    case 'EXITS': return told(exits)
    case 'REPAIR_RATE': return isTellable(exits) && isTellable(entries) ? Math.round(exits * 10_000 / entries) : null
    case 'DELETED_IN_TIME': return shareOf(inTime, exits)
    case 'REVOKED': return told(revoked)
    case 'REVOKED_SHARE': return isTellable(revoked) && isTellable(entries) ? Math.round(revoked * 10_000 / entries) : null
    case 'OBJECTIONS_DECIDED': return told(decided)
    case 'OBJECTIONS_UPHELD_SHARE': return shareOf(upheld, decided)
    case 'RESTRICTIONS': return told(restrictions)
    case 'MEASURES_APPLIED': return told(hits)
    case 'VOLUNTARY_PARTIES': return told(performed)
    default: return undefined
  }
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
