// How do the failed rows of a batch leave as a spreadsheet: GET /batches/:id/failed.xlsx?
import { type FastifyInstance } from 'fastify'
import { failedRowsOf, failedRowsPath, failedRowsRoute } from '../domains/registration/index.js'
import { type Context } from '../platform/graphql/context.js'
import { prefixOf } from '../platform/ids.js'
import { findRefusal } from '../platform/permissions/refusal.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'
import { exchangeOf, factsOf, type RequestFacts } from './http/exchange.js'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function mountFailedRows(app: FastifyInstance, { platform, signIn }: { platform: Platform, signIn: (facts: RequestFacts) => Promise<Context> }): void {
  app.get(failedRowsPath(':id'), { exposeHeadRoute: false }, async (request, reply) => {
    const exchange = exchangeOf(request)
    const context = await signIn(factsOf(exchange))
    exchange.clientId = context.actor.clientId
    const refusal = findRefusal(failedRowsRoute.readFailedRows, context, 'read failed rows')
    if (refusal) throw refusal
    const { id } = request.params as { id: string }
    const batch = prefixOf(id) === 'bat' ? await context.reads.one('batch', 'id', id) : null
    if (!batch) throw refuse('NOT_FOUND')
    const sheet = await failedRowsOf(platform, context, batch)
    return reply.headers({
      'content-type': XLSX, 'content-disposition': `attachment; filename="${batch.id}-failed.xlsx"`, 'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    }).send(Buffer.from(sheet))
  })
}
