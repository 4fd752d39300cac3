/** Which parts of a failure may reach the log? */
import type { EventEmitter } from 'node:events'
import type Provider from 'oidc-provider'
import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { OauthFault, OnOauthError } from './contracts.js'

export function reportErrors(provider: Provider, onError: OnOauthError): void {
  const report = (name: string) => (ctx: KoaContextWithOIDC, error: Error) => onError(name, faultOf(ctx, error))
  provider.on('grant.error', report('grant.error'))
  provider.on('jwks.error', report('jwks.error'))
  provider.on('discovery.error', report('discovery.error'))
  provider.on('server_error', report('server_error'))
  // Without a listener Koa prints the error, request and all. The event is Koa's, so the provider's types lack it.
  const koa: EventEmitter = provider
  koa.on('error', (error: Error) => onError('error', failureOf(error)))
}

function faultOf(ctx: KoaContextWithOIDC, error: Error): OauthFault {
  const clientId = ctx.oidc?.client?.clientId
  if (!(error instanceof errors.OIDCProviderError)) return { ...failureOf(error), clientId }
  return { code: error.error, description: error.error_description, detail: error.error_detail, clientId }
}

/** The message stays out: that of a database error may quote the value that it stumbled over. */
function failureOf(error: Error & { code?: unknown }): OauthFault {
  return {
    code: 'server_error',
    detail: typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name,
    stackFrames: error.stack?.split('\n').filter(line => /^\s+at /.test(line)).join('\n'),
  }
}
