// What can only the sandbox do? Move its clock.
import { Arg, Int, Mutation, Resolver } from 'type-graphql'
import { domains } from '../domains/order.js'
import { DateTime } from '../platform/graphql/scalars.js'
import { type Permissions } from '../platform/permissions/permissions.js'
import { type Platform } from '../platform/platform.js'
import { Sweeper } from '../platform/sweeper.js'
import { SandboxClock } from '../platform/time/clock.js'

const ADVANCE_SECONDS_MAX = 400 * 24 * 3600

@Resolver()
export class SandboxResolver {
  constructor(private readonly platform: Platform) {}

  @Mutation(() => DateTime, { description: 'Moves the business clock forward and runs what falls due; answers the new time. Sandbox only.' })
  async sandboxAdvanceClock(@Arg('seconds', () => Int, { description: 'How far: 0 to 34,560,000.' }) seconds: number): Promise<Date> {
    const { clock } = this.platform
    if (!(clock instanceof SandboxClock)) throw new Error('no sandbox clock')
    const now = await clock.advance(Math.min(Math.max(seconds, 0), ADVANCE_SECONDS_MAX) * 1000)
    await new Sweeper(this.platform, domains.flatMap(domain => domain.sweeps ?? []), (_action, error) => { throw error }).sweep()
    return now
  }
}

export const sandboxPermissions = {
  Mutation: { sandboxAdvanceClock: { who: 'ANYONE' } },
} as const satisfies Permissions
