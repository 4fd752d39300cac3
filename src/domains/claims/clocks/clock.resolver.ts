// Who has the ball, and which time limits run?
import { Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { ACCIDENT_RELATIONS } from '../accidents/accident.reads.js'
import { AccidentType, AwaitingType } from '../accidents/accident.type.js'
import { AWAITING } from '../accidents/awaiting.js'
import { type AccidentClockRow } from './clock.entity.js'
import { CLOCKS, type ClockCode } from './clock-table.js'

@ObjectType('AccidentClock', { simpleResolvers: true, description: 'A time limit of an accident (时限).' })
export class AccidentClockType implements Pick<AccidentClockRow, 'clock' | 'startedAt' | 'dueAt'> {
  @Field({ description: 'Row of the table of clocks, such as LIABILITY_ANSWER.' })
  clock!: string

  @Field(() => DateTime, { description: 'Since when it runs.' })
  startedAt!: Date

  @Field(() => DateTime, { description: 'From this moment it is missed.' })
  dueAt!: Date

  @Field({ description: 'True while the official calendar of that year is not published.' })
  provisional!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When it was met.' })
  metAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was found missed.' })
  breachedAt!: Date | null
}

@Resolver(() => AccidentClockType)
export class AccidentClockResolver {
  @FieldResolver(() => String, { description: 'What it limits, in your language.' })
  words(@Root() { clock }: AccidentClockRow, @Ctx() { locale }: Context): string {
    const row = CLOCKS[clock as ClockCode]
    return locale === 'en' ? row.en : row.zh
  }

  @FieldResolver(() => String, { description: 'ELAPSED, WORKING (工作日), or CALENDAR_ROLL_OVER: calendar days whose last moves to a working day (民法典 §203).' })
  calendar(@Root() { clock }: AccidentClockRow): string {
    return CLOCKS[clock as ClockCode].calendar
  }

  @FieldResolver(() => String, { description: 'Who must meet it: POLICE, INSURER, PARTY or PLATFORM.' })
  owner(@Root() { clock }: AccidentClockRow): string {
    return CLOCKS[clock as ClockCode].owner
  }

  @FieldResolver(() => String, { nullable: true, description: 'The article behind it; null for a limit of the platform.' })
  article(@Root() { clock }: AccidentClockRow): string | null {
    return CLOCKS[clock as ClockCode].article || null
  }

  @FieldResolver(() => Boolean, { description: 'Whether the rule was read in its source; an unverified one is not shown as law.' })
  verified(@Root() { clock }: AccidentClockRow): boolean {
    return CLOCKS[clock as ClockCode].verified
  }
}

@Resolver(() => AccidentType)
export class AccidentClocksResolver {
  @Extensions({ cap: 40 })
  @FieldResolver(() => [AccidentClockType], { description: 'Time limits that run or ran (时限), oldest first; at most 40.' })
  async clocks(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return (await reads.many('accidentClock', 'accidentId', id)).filter(({ voidedAt }) => voidedAt === null)
  }

  @FieldResolver(() => AwaitingType, { description: 'Who has the ball, since when, and until when.' })
  async awaiting(@Root() accident: AccidentRow, @Ctx() { reads }: Context): Promise<AwaitingType> {
    const { whom, verb } = AWAITING[accident.status]
    const [clocks, parties, acts] = await Promise.all([
      reads.many('accidentClock', 'accidentId', accident.id), reads.listOf(ACCIDENT_RELATIONS.parties, accident), openActs(reads, accident),
    ])
    const running = clocks.filter(({ metAt, voidedAt, dueAt }) => metAt === null && voidedAt === null && dueAt >= accident.statusSince)
    const ids = whom === 'PARTIES' ? parties.filter(({ personId }) => acts.includes(personId ?? '')).map(({ id }) => id) : whom === 'INSURER' ? accident.insurerIds : []
    return { whom, verb, ids: ids.slice(0, 20), since: accident.statusSince, dueAt: running.map(({ dueAt }) => dueAt).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null }
  }
}

/** Persons who were asked and have not answered. */
async function openActs(reads: Context['reads'], { id, liabilityId }: AccidentRow): Promise<string[]> {
  const acts = await Promise.all([id, ...(liabilityId ? [liabilityId] : [])].map(recordId => reads.many('personAct', 'recordId', recordId)))
  return acts.flat().filter(({ status }) => status === 'REQUESTED').map(({ personId }) => personId)
}
