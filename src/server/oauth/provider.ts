/** Which tokens does the platform give, to whom, and under which conditions? */
import Provider, {
  errors, type CanBePromise, type KoaContextWithOIDC, type TokenEndpointGrantContext, type UnknownObject,
} from 'oidc-provider'
import { oauthAdapter, TOKEN_EXCHANGE, useOnce } from './adapter.js'
import { configuration } from './configuration.js'
import { apiAudience, type OauthDirectory, type OauthSettings, type OauthSql, type OnOauthError } from './contracts.js'
import { reportErrors } from './report-errors.js'
import { matchesSecret } from './secrets.js'
import { ACCESS_TOKEN_TYPE, EXCHANGE_PARAMETERS, exchangedClaims, type ExchangedClaims } from './token-exchange.js'

export interface OauthParts {
  settings: OauthSettings
  sql: OauthSql
  directory: OauthDirectory
  onError: OnOauthError
}

type Grant = TokenEndpointGrantContext
type Issue = (ctx: Grant) => CanBePromise<void>

export function createOauthProvider({ settings, sql, directory, onError }: OauthParts): Provider {
  const audience = apiAudience(settings.publicUrl)
  const claimsOf = new WeakMap<object, ExchangedClaims>()
  const provider = new PartnerProvider(settings.publicUrl, {
    ...configuration(settings, audience),
    adapter: oauthAdapter(sql, directory, settings),
    formats: { customizers: { jwt: (ctx, _token, { payload }) => {
      Object.assign(payload, { kind: ctx.oidc.client?.partner_kind, ...claimsOf.get(ctx.oidc) })
    } } },
  })

  const once = (issuer: string, jti: string, expiresAtSeconds: number) => useOnce(sql, issuer, jti, expiresAtSeconds)
  provider.ReplayDetection.unique = once
  provider.Client.prototype.compareClientSecret = function compareClientSecret(this: UnknownObject, given: string) {
    return matchesSecret(given, String(this.clientSecret))
  }

  provider.registerGrantType('client_credentials', async (ctx) => {
    checkClient(ctx)
    await provider.issue(ctx)
  }, ['scope', 'resource'], ['resource'])

  const parts = { directory, audience, tokenEndpoint: provider.urlFor('token'), useOnce: once }
  provider.registerGrantType(TOKEN_EXCHANGE, async (ctx) => {
    checkClient(ctx)
    const { client, params } = ctx.oidc
    claimsOf.set(ctx.oidc, await exchangedClaims(parts, client.clientId, String(client.partner_kind), params))
    await provider.issue(ctx)
    ctx.body = { ...ctx.body as UnknownObject, issued_token_type: ACCESS_TOKEN_TYPE }
  }, EXCHANGE_PARAMETERS, ['resource'])

  provider.use(completeAnswer)
  reportErrors(provider, onError)
  return provider
}

/**
 * The library's own handler of client_credentials issues the tokens of every grant here, so that DPoP, audience and
 * format are judged in one place. It registers that handler while it is constructed, which is when it is kept.
 */
class PartnerProvider extends Provider {
  declare issue: Issue

  override registerGrantType<Params extends object = UnknownObject>(
    name: string, handler: (ctx: TokenEndpointGrantContext<Params>) => CanBePromise<void>,
    parameters?: readonly string[] | ReadonlySet<string>, duplicates?: readonly string[] | ReadonlySet<string>,
  ): void {
    if (name === 'client_credentials') this.issue ??= handler as Issue
    super.registerGrantType(name, handler, parameters, duplicates)
  }
}

/** After the client is authenticated, so that its standing is told to nobody else. */
function checkClient(ctx: Grant) {
  const { client, params } = ctx.oidc
  const status = String(client.partner_status)
  if (status !== 'ACTIVE') throw new errors.UnauthorizedClient(`client is ${status.toLowerCase()}`)
  if (client.dpopBoundAccessTokens && !ctx.get('DPoP')) {
    throw new errors.InvalidDpopProof('a DPoP proof is required of this kind of client')
  }
  params.scope = narrowedScope(String(client.partner_scope), params.scope)
}

/** Nothing asked means everything granted; asking can only narrow. */
function narrowedScope(granted: string, asked: string | undefined): string | undefined {
  if (asked === undefined) return granted || undefined
  const grantedScopes = new Set(granted.split(' '))
  const scope = asked.split(' ').filter(name => grantedScopes.has(name)).join(' ')
  if (!scope) throw new errors.InvalidScope('none of the scopes asked for is granted to this client', asked)
  return scope
}

/**
 * RFC 9110 §15.5.2 wants a challenge with every 401, which the library gives only to Basic; and its metadata names an
 * authorization endpoint, though nobody signs in through a browser here.
 */
async function completeAnswer(ctx: KoaContextWithOIDC, next: () => Promise<void>) {
  await next()
  if (ctx.status === 401 && !ctx.response.get('www-authenticate')) {
    const { error, error_description: description } = ctx.body as Record<string, string>
    ctx.set('WWW-Authenticate', challenge({ realm: ctx.oidc.issuer, error, error_description: description }))
  }
  if (ctx.oidc?.route === 'discovery' && ctx.status === 200) {
    ctx.body = { ...ctx.body as UnknownObject, authorization_endpoint: undefined }
  }
}

function challenge(parameters: Record<string, string | undefined>): string {
  const quoted = Object.entries(parameters).map(([name, value]) => `${name}="${value?.replace(/["\\]/g, "'")}"`)
  return `Bearer ${quoted.join(', ')}`
}
