// Who has the ball, and which time limits run?
import { sql } from 'kysely'
import { Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { ACCIDENT_RELATIONS } from '../accidents/accident.reads.js'
import { AccidentType, AwaitingType } from '../accidents/accident.type.js'
import { awaitingOf } from '../accidents/awaiting.js'
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
  async awaiting(@Root() accident: AccidentRow, @Ctx() { reads, clock }: Context): Promise<AwaitingType> {
    const { whom, verb } = awaitingOf(accident)
    const [clocks, partyIds] = await Promise.all([reads.many('accidentClock', 'accidentId', accident.id), whom === 'PARTIES' ? silentParties(reads, accident) : []])
    const ids = whom === 'INSURER' ? accident.insurerIds : partyIds
    return { whom, verb, ids: ids.slice(0, 20), since: accident.statusSince, dueAt: dueOf(accident, clocks, clock.now()) }
  }
}

/** Clocks that belong to a state and begin with an event, or with the state before it. */
const BEGUN_BY: { readonly [S in AccidentRow['status']]?: string } = { LIABILITY_ISSUED: 'CERTIFICATE_SERVED', LOSS_DONE: 'DOCUMENTS_RECEIVED', PAYING: 'CONSENTED' }
/** Counted in the figures: nobody must meet them. */
const TARGETS: readonly string[] = ['REPORT_TO_PAID', 'REPORT_TO_PAID_BEST'] satisfies ClockCode[]

/** The clock of this state that runs out next; when all have run out, the last. */
function dueOf({ status }: AccidentRow, clocks: readonly AccidentClockRow[], now: Date): Date | null {
  const from = BEGUN_BY[status] ?? status
  const due = clocks.filter(({ clock, metAt, voidedAt }) => metAt === null && voidedAt === null && CLOCKS[clock as ClockCode].from === from && !TARGETS.includes(clock))
    .map(({ dueAt }) => dueAt).toSorted((a, b) => a.getTime() - b.getTime())
  return due.find(each => each > now) ?? due.at(-1) ?? null
}

/** Parties that were asked and have not answered: whoever sees the file sees whom it waits for, and nothing else of what they were asked. */
async function silentParties(reads: Context['reads'], accident: AccidentRow): Promise<string[]> {
  const asked = [accident.id, ...(accident.liabilityId ? [accident.liabilityId] : [])]
  const [parties, silent] = await Promise.all([
    reads.listOf(ACCIDENT_RELATIONS.parties, accident),
    accident.status === 'OFFERED'
      ? reads.batched('offerPayee.silent', accident.id, ids => silentPayees(reads, ids))
      : Promise.all(asked.map(id => reads.batched('personAct.silent', id, ids => silentPersons(reads, ids)))),
  ])
  return parties.filter(({ id, personId }) => silent.flat().includes(accident.status === 'OFFERED' ? id : (personId ?? ''))).map(({ id }) => id)
}

async function silentPersons({ rows }: Context['reads'], recordIds: readonly string[]): Promise<string[][]> {
  const acts = await rows.all('personAct', rows.from('personAct').where('personAct.recordId', 'in', recordIds).where('personAct.status', '=', 'REQUESTED'))
  return recordIds.map(id => acts.filter(({ recordId }) => recordId === id).map(({ personId }) => personId))
}

/** A payee may be the owner of the car, or who acts for a unit: no party of the accident, but it is a party's money. */
async function silentPayees({ rows }: Context['reads'], accidentIds: readonly string[]): Promise<string[][]> {
  const payees = await rows.all('offerPayee', rows.from('offerPayee').where('offerPayee.accidentId', 'in', accidentIds).where('offerPayee.consentedAt', 'is', null)
    .where(sql<boolean>`exists (select 1 from "settlementOffer" o where o."id" = "offerPayee"."offerId" and o."status" = 'MADE')`))
  return accidentIds.map(id => payees.filter(({ accidentId }) => accidentId === id).map(({ partyId }) => partyId))
}
