// What does a check say in the caller's language, who can help, and which order does it name?
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Tables } from '../../../platform/database/tables.js'
import { type UserErrorRow } from '../../../platform/errors/catalogue.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { CheckType } from '../applications/application.type.js'
import { CHECKS, type CheckCode, type CheckRow } from './checks.js'
import { type CheckAnswer } from './eligibility.service.js'
import { BlockerType } from './eligibility.type.js'

@Resolver(() => CheckType)
export class CheckResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { nullable: true, description: 'The article behind it, as cited; null for a rule of the platform.' })
  article(@Root() answer: CheckAnswer, @Ctx() context: Context): string | null {
    const row = rowOf(answer)
    return this.words(answer, context)?.article ?? (row.source === 'regulation' ? row.article : null)
  }

  @FieldResolver(() => String, { description: 'Who holds what it compares, such as TAX_AUTHORITY.' })
  heldBy(@Root() answer: CheckAnswer): string {
    return rowOf(answer).heldBy
  }

  @FieldResolver(() => String, { nullable: true, description: 'What stands in the way, in the language of Accept-Language; null when it passed.' })
  message(@Root() answer: CheckAnswer, @Ctx() context: Context): string | null {
    return this.words(answer, context)?.message ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to do now; null when it passed.' })
  remedy(@Root() answer: CheckAnswer, @Ctx() context: Context): string | null {
    return (this.reason(answer, context) ?? this.words(answer, context))?.remedy ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who can lift it, such as OWNER or COURT; null when it passed.' })
  liftableBy(@Root() answer: CheckAnswer, @Ctx() context: Context): string | null {
    return (this.reason(answer, context) ?? this.words(answer, context))?.liftableBy ?? null
  }

  @FieldResolver(() => BlockerType, { nullable: true, description: 'The order that blocks, if the check found one (COURT_ASSISTANCE, REG-R08).' })
  async blocker(@Root() answer: CheckAnswer, @Ctx() context: Context): Promise<BlockerType | null> {
    const { orderNo, restrictionId, caseNumber, authority } = answer.facts
    const number = orderNo ?? caseNumber
    if (answer.outcome !== 'FAILED' || typeof number !== 'string') return null
    const nothing = { orderNo: number, measure: null, court: null, liftingSteps: null }
    if (!(await isConcerned(context, answer))) return nothing
    if (typeof authority === 'string') return { ...nothing, measure: '查封、扣押', court: authority }
    const order = await context.reads.batched('orders of checks', String(restrictionId), ids => this.orders(ids))
    return order ? { orderNo: number, measure: order.measure, court: order.courtName, liftingSteps: order.liftingSteps } : nothing
  }

  /** Whoever is concerned may see it, though it may not be in her own list: an agent, of the unit's. */
  private async orders(ids: readonly string[]): Promise<(Tables['restriction'] | undefined)[]> {
    const found = await this.platform.rows.byKeys('restriction', 'id', ids)
    return ids.map(id => found.find(each => each.id === id))
  }

  private words({ code, facts }: CheckAnswer, { locale }: Context): UserErrorRow | undefined {
    return code === null ? undefined : this.platform.errors.userError({ code, field: [], params: textsOf(facts) }, locale)
  }

  /** The last ground (§15(10)) is one of many breaches: which one tells the way out. */
  private reason({ code, facts }: CheckAnswer, { locale }: Context): UserErrorRow | undefined {
    if (code !== 'REG-R10') return undefined
    return this.platform.errors.userError({ code: String(facts['reason']), field: [], params: {} }, locale)
  }
}

const rowOf = ({ check }: CheckAnswer): CheckRow => CHECKS[check as CheckCode]

const textsOf = (facts: CheckAnswer['facts']): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]))

/** The police, the person herself, and the agent of a unit, which has no channel of its own; a person's agent is not told. */
async function isConcerned({ actor, reads }: Context, { applicationId }: CheckAnswer): Promise<boolean> {
  if (actor.kind !== 'CITIZEN') return actor.kind === 'POLICE'
  if (applicationId === undefined) return true
  const application = await reads.one('application', 'id', applicationId)
  if (!application || application.ownerId === actor.personId) return application !== null
  return (await reads.one('party', 'id', application.ownerId))?.kind === 'UNIT'
}
