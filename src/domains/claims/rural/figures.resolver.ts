// How many rural points, persuasions and hazards are there now?
import { Ctx, Query, Resolver } from 'type-graphql'
import { localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { RuralFiguresType } from './record.type.js'
import { POINT_TYPES } from './rural.codes.js'
import { HAZARD_STATUSES } from './rural.transitions.js'

interface Counted { readonly what: string, readonly code: string, readonly n: number }

const FIGURES = `select 'point' as what, "type" as code, count(*)::int as n from "ruralPoint" where "status" = 'OPEN' group by "type"
  union all select 'hazard', "status", count(*)::int from "hazard" group by "status"
  union all select 'persuasion', '', count(*)::int from "persuasionRecord" where "at" >= $1`

@Resolver()
export class FiguresResolver {
  @Query(() => RuralFiguresType, { description: 'Rural points in numbers, for those who oversee them.' })
  async ruralFigures(@Ctx() { reads, clock }: Context): Promise<RuralFiguresType> {
    const monthBegan = startOfDay(`${localDateOf(clock.now()).slice(0, 8)}01`)
    const counted = await reads.rows.text<Counted>(FIGURES, [monthBegan])
    const numberOf = (what: string, code: string): number => counted.find(row => row.what === what && row.code === code)?.n ?? 0
    return {
      points: POINT_TYPES.map(type => ({ type, open: numberOf('point', type) })),
      persuasionsThisMonth: numberOf('persuasion', ''),
      hazards: HAZARD_STATUSES.map(status => ({ status, count: numberOf('hazard', status) })),
    }
  }
}
