// What can only the sandbox do? Move its clock, show the short messages it would have sent, and lose their provider.
import { Arg, Extensions, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { execute } from '../platform/database/execute.js'
import { DateTime } from '../platform/graphql/scalars.js'
import { type Permissions } from '../platform/permissions/permissions.js'
import { type Platform } from '../platform/platform.js'
import { sweeperOf } from '../platform/sweeper.js'
import { SandboxClock } from '../platform/time/clock.js'

const ADVANCE_SECONDS_MAX = 400 * 24 * 3600
const MESSAGES_MAX = 100

@ObjectType('SandboxMessage', { simpleResolvers: true, description: 'A short message as a telephone would have shown it. Sandbox only.' })
export class SandboxMessageType {
  @Field(() => ID, { description: 'The message, msg_….' })
  id!: string

  @Field(() => ID, { description: 'The accident that it is about.' })
  accidentId!: string

  @Field({ description: 'What it is, such as OFFER_MADE.' })
  template!: string

  @Field({ description: 'Masked number.' })
  numberMasked!: string

  @Field({ description: 'What it says.' })
  text!: string
}

@Resolver()
export class SandboxResolver {
  constructor(private readonly platform: Platform) {}

  @Mutation(() => DateTime, { description: 'Moves the business clock forward and runs what falls due; answers the new time. Sandbox only.' })
  async sandboxAdvanceClock(@Arg('seconds', () => Int, { description: 'How far: 0 to 34,560,000.' }) seconds: number): Promise<Date> {
    const { clock } = this.platform
    if (!(clock instanceof SandboxClock)) throw new Error('no sandbox clock')
    const now = await clock.advance(Math.min(Math.max(seconds, 0), ADVANCE_SECONDS_MAX) * 1000)
    await sweeperOf(this.platform).settle()
    return now
  }

  @Extensions({ cap: MESSAGES_MAX })
  @Query(() => [SandboxMessageType], { description: 'Short messages that the sandbox would have sent, newest first; at most 100. Sandbox only.' })
  async sandboxMessages(
    @Arg('personName', () => String, { nullable: true, description: 'To people of this name.' }) personName?: string,
    @Arg('accidentId', () => ID, { nullable: true, description: 'About this accident.' }) accidentId?: string,
  ): Promise<SandboxMessageType[]> {
    return this.platform.rows.text<SandboxMessageType>(`
      select m."id", m."accidentId", m."template", s."numberMasked", s."words" as text from "sandboxSms" s
      join "message" m on m."id" = s."ref" join "party" p on p."id" = m."personId"
      where ($1::text is null or p."name" = $1) and ($2::text is null or m."accidentId" = $2) order by m."id" desc limit ${MESSAGES_MAX}`,
    [personName ?? null, accidentId ?? null])
  }

  @Mutation(() => Boolean, { description: 'Takes the provider of short messages away, or brings it back; answers whether it is away. Sandbox only.' })
  async sandboxSetSmsDown(@Arg('down', () => Boolean, { description: 'True: it can\'t be reached.' }) down: boolean): Promise<boolean> {
    await this.platform.database.transact(em => execute(em, `insert into "setting" ("key", "value") values ('sandboxSmsDown', to_jsonb($1::boolean))
      on conflict ("key") do update set "value" = excluded."value"`, [down]))
    return down
  }
}

export const sandboxPermissions = {
  Query: { sandboxMessages: { who: 'ANYONE' } },
  Mutation: { sandboxAdvanceClock: { who: 'ANYONE' }, sandboxSetSmsDown: { who: 'ANYONE' } },
  SandboxMessage: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
