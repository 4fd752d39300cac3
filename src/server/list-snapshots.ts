// How does a file of a snapshot of the list leave: GET /list-snapshots/:id/:no?
import { type FastifyInstance } from 'fastify'
import { listSnapshotRoutes, snapshotBytes, snapshotPath } from '../domains/credit/index.js'
import { type Context } from '../platform/graphql/context.js'
import { findRefusal } from '../platform/permissions/refusal.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'
import { exchangeOf, factsOf, type RequestFacts } from './http/exchange.js'

export function mountListSnapshots(app: FastifyInstance, { platform, signIn }: { platform: Platform, signIn: (facts: RequestFacts) => Promise<Context> }): void {
  app.get(snapshotPath(':id', ':no'), { exposeHeadRoute: false }, async (request, reply) => {
    const exchange = exchangeOf(request)
    const context = await signIn(factsOf(exchange))
    exchange.clientId = context.actor.clientId
    const refusal = findRefusal(listSnapshotRoutes.readListSnapshot, context, 'read a snapshot of the list')
    if (refusal) throw refusal
    const { id, no } = request.params as { id: string, no: string }
    const bytes = await snapshotBytes(platform, context, id, no)
    if (!bytes) throw refuse('NOT_FOUND')
    return reply.headers({
      'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': `attachment; filename="${id}-${no}.ndjson"`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    }).send(Buffer.from(bytes))
  })
}
