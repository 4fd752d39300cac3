/** How does Fastify hand requests to the authorization server? */
import type { FastifyInstance } from 'fastify'
import type Provider from 'oidc-provider'

const METADATA = new Set(['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'])

/** A hook and no sub-application: the issuer is the origin itself, and a stripped prefix makes every route a 404. */
export function mountOauth(fastify: FastifyInstance, provider: Provider, publicUrl: string): void {
  const { origin } = new URL(publicUrl)
  // The metadata and the audience of assertions are built from the request's own URL: whoever sends the Host header
  // would choose them.
  Object.defineProperty(provider.request, 'href', {
    get(this: { originalUrl: string }) { return origin + this.originalUrl },
  })
  const answer = provider.callback()
  fastify.addHook('onRequest', async (request, reply) => {
    const path = request.raw.url?.split('?', 1)[0] ?? ''
    if (!path.startsWith('/oauth/') && !METADATA.has(path)) return
    reply.hijack()
    await answer(request.raw, reply.raw)
  })
}
