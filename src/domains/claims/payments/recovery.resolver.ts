// How do insurers answer each other's recoveries and read their statements through the API?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Fen } from '../../../platform/graphql/scalars.js'
import { openVerbs } from '../../../platform/transitions.js'
import { AcceptRecoveryInput, RecoveryFilterInput, RecoveryReasonInput } from './payment.inputs.js'
import { recoveryTransitions, type MovableRecovery, type RecoveryStatus } from './payment.transitions.js'
import { NettingStatementConnection, NettingStatementType, RecoveryConnection, RecoveryType } from './payment.type.js'
import { type NettingStatementRow, type RecoveryRow } from './recovery.entities.js'
import { RecoveryService } from './recovery.service.js'

const AcceptRecoveryPayload = payloadOf('acceptRecovery', 'recovery', () => RecoveryType)
const DisputeRecoveryPayload = payloadOf('disputeRecovery', 'recovery', () => RecoveryType)
const WithdrawRecoveryPayload = payloadOf('withdrawRecovery', 'recovery', () => RecoveryType)

@Resolver(() => RecoveryType)
export class RecoveryResolver {
  private readonly service: RecoveryService

  constructor(private readonly platform: Platform) {
    this.service = new RecoveryService(platform)
  }

  @Query(() => RecoveryConnection, { description: 'What you claim from other insurers, and they from you (追偿).' })
  recoveries(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RecoveryFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: RecoveryFilterInput,
  ): Promise<Connection<RecoveryRow>> {
    let query = context.reads.from('recovery')
    if (filter?.status) query = query.where('recovery.status', '=', filter.status)
    if (filter?.statementId) query = query.where('recovery.statementId', '=', filter.statementId)
    return pageOf(context, this.platform.cursors, 'recovery', page, query)
  }

  @Query(() => NettingStatementConnection, { description: 'Your netting statements (轧差清单), one a day and other insurer.' })
  nettingStatements(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<NettingStatementRow>> {
    return pageOf(context, this.platform.cursors, 'nettingStatement', page, context.reads.from('nettingStatement'))
  }

  @Mutation(() => AcceptRecoveryPayload, { description: 'The insurer that owes accepts a recovery; it goes into the statement of the day.' })
  async acceptRecovery(@Ctx() context: Context, @Arg('input', () => AcceptRecoveryInput, { description: 'Which.' }) input: AcceptRecoveryInput) {
    return this.answer(context, await this.service.accept(context, input))
  }

  @Mutation(() => DisputeRecoveryPayload, { description: 'The insurer that is said to owe disputes a recovery.' })
  async disputeRecovery(@Ctx() context: Context, @Arg('input', () => RecoveryReasonInput, { description: 'Which, and why.' }) input: RecoveryReasonInput) {
    return this.answer(context, await this.service.dispute(context, input))
  }

  @Mutation(() => WithdrawRecoveryPayload, { description: 'The claimant takes a recovery back.' })
  async withdrawRecovery(@Ctx() context: Context, @Arg('input', () => RecoveryReasonInput, { description: 'Which, and why.' }) input: RecoveryReasonInput) {
    return this.answer(context, await this.service.withdraw(context, input))
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() recovery: RecoveryRow, @Ctx() { actor }: Context) {
    return openVerbs<RecoveryStatus, MovableRecovery>(recoveryTransitions, recovery, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'recovery', id => context.reads.one('recovery', 'id', id))
  }
}

@Resolver(() => NettingStatementType)
export class NettingStatementResolver {
  @FieldResolver(() => Fen, { description: 'What is left for the first to pay the second; negative: for the second to pay the first.' })
  balanceFen(@Root() { firstOwesFen, secondOwesFen }: NettingStatementRow): number {
    return firstOwesFen - secondOwesFen
  }
}
