// How does a court compare the platform with the national database through the API?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { type ReconciliationRecord, type ReconciliationRowRow } from './reconciliation.entities.js'
import { ReconciliationService } from './reconciliation.service.js'
import { ReconcileListInput, ReconciliationConnection, ReconciliationRowConnection, ReconciliationType } from './reconciliation.type.js'

const ReconcileListPayload = payloadOf('reconcileList', 'listReconciliation', () => ReconciliationType)

@Resolver(() => ReconciliationType)
export class ReconciliationResolver {
  private readonly service: ReconciliationService

  constructor(private readonly platform: Platform) {
    this.service = new ReconciliationService(platform)
  }

  @Query(() => ReconciliationConnection, { description: 'Comparisons of your court with the national database (核对记录).' })
  listReconciliations(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ReconciliationRecord>> {
    return pageOf(context, this.platform.cursors, 'listReconciliation', page, context.reads.from('listReconciliation'))
  }

  @Mutation(() => ReconcileListPayload, { description: 'Compares the listings of your court with the national database on a day (每日核对): what stands on one side only is kept.' })
  async reconcileList(@Ctx() context: Context, @Arg('input', () => ReconcileListInput, { description: 'What stands there.' }) input: ReconcileListInput) {
    const performed = await this.service.reconcile(context, input)
    return answer(context, this.platform.errors, performed, 'listReconciliation', id => context.reads.one('listReconciliation', 'id', id))
  }

  @FieldResolver(() => ReconciliationRowConnection, { description: 'What stands on one side only.' })
  rows(@Root() { id }: ReconciliationRecord, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ReconciliationRowRow>> {
    return pageUnder(context, this.platform.cursors, 'listReconciliationRow', page, 'reconciliationId', id)
  }
}
