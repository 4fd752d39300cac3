/** What does the authorization server offer: to machines only, with ES256 only, for one API? */
import { errors, type Configuration, type ResourceServer } from 'oidc-provider'
import { TOKEN_TTL_SECONDS, type OauthSettings } from './contracts.js'

/** A client assertion is made for one request; the limit also bounds how long its replay row is kept. */
const CLIENT_ASSERTION_TTL_SECONDS = 300

export function configuration({ signingKeys, sandbox, cookieKeys }: OauthSettings, audience: string): Configuration {
  return {
    jwks: { keys: signingKeys },
    cookies: { keys: cookieKeys },
    routes: { token: '/oauth/token', jwks: '/oauth/jwks' },
    responseTypes: [],
    scopes: [],
    ttl: { ClientCredentials: TOKEN_TTL_SECONDS },
    clientAuthMethods: sandbox
      ? ['private_key_jwt', 'client_secret_basic', 'client_secret_post']
      : ['private_key_jwt'],
    clientDefaults: { response_types: [], redirect_uris: [], id_token_signed_response_alg: 'ES256' },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256'],
      dPoPSigningAlgValues: ['ES256'],
      idTokenSigningAlgValues: ['ES256'],
    },
    extraClientMetadata: { properties: ['partner_kind', 'partner_scope', 'partner_status'] },
    assertJwtClientAuthClaimsAndHeader: (_ctx, { exp }) => {
      if (Number(exp) * 1000 - Date.now() > CLIENT_ASSERTION_TTL_SECONDS * 1000) {
        throw new errors.InvalidClientAuth('client_assertion lives too long')
      }
    },
    renderError: (ctx, out) => { ctx.body = out },
    features: {
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: (_ctx, resource, client) => resourceServer(audience, resource, client.partner_scope),
      },
    },
  }
}

function resourceServer(audience: string, resource: string, partnerScope: unknown): ResourceServer {
  if (resource !== audience) throw new errors.InvalidTarget()
  return {
    scope: String(partnerScope),
    audience,
    accessTokenTTL: TOKEN_TTL_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  }
}
