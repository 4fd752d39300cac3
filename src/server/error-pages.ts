// What stands behind `docUrl`? A page a code, from the same tables that refuse, in the reader's language.
import { type FastifyInstance } from 'fastify'
import { type ErrorRow } from '../platform/errors/catalogue.js'
import { type Platform } from '../platform/platform.js'
import { findCode } from './http/codes.js'
import { refuse } from './http/errors.js'
import { exchangeOf } from './http/exchange.js'

export function mountErrorPages(app: FastifyInstance, { errors }: Platform): void {
  app.get('/docs/errors/:code', (request, reply) => {
    const { code } = request.params as { code: string }
    const zh = exchangeOf(request).locale === 'zh-CN'
    const row: ErrorRow | undefined = Object.hasOwn(errors.rows, code) ? errors.rows[code] : undefined
    const transport = findCode(code)
    if (!row && !transport) throw refuse('NOT_FOUND')
    return reply.send({
      code,
      message: zh ? (row?.zh ?? transport?.['zh-CN']) : (row?.en ?? transport?.en),
      remedy: row && (zh ? row.remedy.zh : row.remedy.en),
      article: row?.article,
      liftableBy: row?.liftableBy,
      retryable: row?.retryable ?? transport?.retryable ?? false,
    })
  })
}
