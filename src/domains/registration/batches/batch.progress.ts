// How far is a batch: asked once, or told as it goes on?
import { GraphQLError } from 'graphql'
import { type Context, type StreamContext } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { type BatchRecord } from './batch.entities.js'
import { runnerOf } from './batch.runner.js'

export interface RowCounts { readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number }

/** Rows of another process are seen by looking; a reader gets at most four events a second, each the latest state. */
const LOOK_EVERY_MS = 1000
const EVENTS_EVERY_MS = 250

/** Of several batches, in their order; the viewer's scope has decided about the batches themselves. */
export async function countRows({ database }: Pick<Platform, 'database'>, batchIds: readonly string[]): Promise<RowCounts[]> {
  const rows = await database.sql.query<{ batchId: string, status: string, count: number }>(
    `select "batchId", "status", count(*)::int as count from "batchRow" where "batchId" = any($1) group by "batchId", "status"`, [batchIds])
  return batchIds.map(id => {
    const of = (status: string) => rows.find(row => row.batchId === id && row.status === status)?.count ?? 0
    return { waiting: of('WAITING'), done: of('DONE'), failed: of('FAILED'), cancelled: of('CANCELLED') }
  })
}

/** Refused before the source is opened: how lively a foreign batch is must not show. */
export async function openProgress(context: StreamContext, batchId: string): Promise<AsyncGenerator<{ batchId: string }>> {
  if (!(await findBatch(context, batchId))) throw new GraphQLError('', { extensions: { code: 'NOT_FOUND' } })
  return progressOf(context.platform, batchId)
}

/** One value at once, one whenever something has moved, the last when the batch has ended. */
async function* progressOf(platform: Platform, batchId: string): AsyncGenerator<{ batchId: string }> {
  const { rows } = platform
  for (let seen = '', ended = false; !ended;) {
    const batch = await rows.find('batch', rows.from('batch').where('batch.id', '=', batchId))
    const state = JSON.stringify([batch?.status, await countRows(platform, [batchId])])
    ended = batch === undefined || ['FINISHED', 'CANCELLED'].includes(batch.status)
    if (state !== seen) yield { batchId }
    seen = state
    if (!ended) await Promise.all([runnerOf(platform).nextOf(batchId, LOOK_EVERY_MS), pause(EVENTS_EVERY_MS)])
  }
}

export const findBatch = (context: Context, id: string): Promise<BatchRecord | null> => context.reads.one('batch', 'id', id)

const pause = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })
