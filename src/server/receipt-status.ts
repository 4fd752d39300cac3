// Was a listing behind a receipt revoked or corrected since: GET /receipts/status/:day, for anybody, since a receipt is checked by whom it is shown to?
import { type FastifyInstance } from 'fastify'
import { statusListToken, statusPath } from '../domains/credit/index.js'
import { type Platform } from '../platform/platform.js'
import { refuse } from './http/errors.js'

export function mountReceiptStatus(app: FastifyInstance, platform: Platform): void {
  app.get(statusPath(':day'), { exposeHeadRoute: false }, async (request, reply) => {
    const { day } = request.params as { day: string }
    const token = await statusListToken(platform, day)
    if (token === undefined) throw refuse('NOT_FOUND')
    return reply.headers({ 'content-type': 'application/statuslist+jwt', 'cache-control': 'public, max-age=60', 'x-content-type-options': 'nosniff' }).send(token)
  })
}
