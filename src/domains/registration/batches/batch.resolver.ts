// How are lists of cars brought, confirmed, followed and stopped through the API?
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { type Context, type StreamContext } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type BatchRecord, type BatchRowRecord } from './batch.entities.js'
import { CancelBatchInput, ConfirmBatchInput, OpenBatchInput } from './batch.inputs.js'
import { countRows, findBatch, openProgress, type RowCounts } from './batch.progress.js'
import { runnerOf } from './batch.runner.js'
import { BatchService } from './batch.service.js'
import { BatchConnection, BatchRowConnection, BatchType } from './batch.type.js'
import { failedRowsPath } from './failed-rows.js'

const OpenBatchPayload = payloadOf('openBatch', 'batch', () => BatchType)
const ConfirmBatchPayload = payloadOf('confirmBatch', 'batch', () => BatchType)
const CancelBatchPayload = payloadOf('cancelBatch', 'batch', () => BatchType)

@Resolver(() => BatchType)
export class BatchResolver {
  private readonly batchService: BatchService

  constructor(private readonly platform: Platform) {
    this.batchService = new BatchService(platform)
  }

  @Query(() => BatchType, { nullable: true, description: 'One batch; null when there is none for you.' })
  batch(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id, bat_….' }) id: string): Promise<BatchRecord | null> {
    return findBatch(context, id)
  }

  @Query(() => BatchConnection, { description: 'The batches you may see, in the order they were opened.' })
  batches(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<BatchRecord>> {
    return pageOf(context, this.platform.cursors, 'batch', page, context.reads.from('batch'))
  }

  @Subscription(() => BatchType, {
    nullable: true, description: 'A batch as it goes on, by server-sent events at /graphql/stream: at once, whenever rows have ended, and a last time when no row waits.',
    subscribe: ({ context, args }: { context: StreamContext, args: { id?: string } }) => openProgress(context, args.id ?? ''),
  })
  batchProgress(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id, bat_….' }) id: string): Promise<BatchRecord | null> {
    return findBatch(context, id)
  }

  @Mutation(() => OpenBatchPayload, { description: "Brings a list of cars to a visit as the firm's agent at the counter; the firm's own agent confirms it once. A fault of the file as a whole is refused and nothing stored; a wrong row fails alone." })
  async openBatch(@Ctx() context: Context, @Arg('input', () => OpenBatchInput, { description: 'The list.' }) input: OpenBatchInput) {
    return this.answer(context, await this.batchService.open(context, input))
  }

  @Mutation(() => ConfirmBatchPayload, { description: "The firm's agent confirms exactly this list (确认批量清单, 164号 §89); its rows are then entered, each with a key of its own." })
  async confirmBatch(@Ctx() context: Context, @Arg('input', () => ConfirmBatchInput, { description: 'What is confirmed.' }) input: ConfirmBatchInput) {
    return this.answer(context, await this.batchService.confirm(context, input))
  }

  @Mutation(() => CancelBatchPayload, { description: 'Stops a batch: rows that wait are never begun, rows that are done stay done.' })
  async cancelBatch(@Ctx() context: Context, @Arg('input', () => CancelBatchInput, { description: 'Which one.' }) input: CancelBatchInput) {
    return this.answer(context, await this.batchService.cancel(context, input))
  }

  @FieldResolver(() => Int, { description: 'Rows not begun.' })
  async waiting(@Root() batch: BatchRecord, @Ctx() context: Context) {
    return (await this.count(batch, context)).waiting
  }

  @FieldResolver(() => Int, { description: 'Rows that have become applications.' })
  async done(@Root() batch: BatchRecord, @Ctx() context: Context) {
    return (await this.count(batch, context)).done
  }

  @FieldResolver(() => Int, { description: 'Rows with something wrong.' })
  async failed(@Root() batch: BatchRecord, @Ctx() context: Context) {
    return (await this.count(batch, context)).failed
  }

  @FieldResolver(() => Int, { description: 'Rows stopped before they were begun.' })
  async cancelled(@Root() batch: BatchRecord, @Ctx() context: Context) {
    return (await this.count(batch, context)).cancelled
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Seconds until no row waits, as fast as the last rows went; null when it is not running.' })
  async etaSeconds(@Root() batch: BatchRecord, @Ctx() context: Context) {
    return batch.status === 'RUNNING' ? runnerOf(this.platform).etaSeconds((await this.count(batch, context)).waiting) : null
  }

  @FieldResolver(() => String, { description: 'Where the rows that failed, and those whose application was refused, come back as XLSX in the columns of the list, with error_code and error_message; GET with your token.' })
  failedRowsUrl(@Root() batch: BatchRecord) {
    return this.platform.publicUrl + failedRowsPath(batch.id)
  }

  @FieldResolver(() => BatchRowConnection, { description: 'Its rows, in the order of the list.' })
  rows(@Root() batch: BatchRecord, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<BatchRowRecord>> {
    return pageUnder(context, this.platform.cursors, 'batchRow', page, 'batchId', batch.id)
  }

  private count({ id }: BatchRecord, { reads }: Context): Promise<RowCounts> {
    return reads.batched('rows of batches', id, ids => countRows(this.platform, ids))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'batch', id => findBatch(context, id))
  }
}
