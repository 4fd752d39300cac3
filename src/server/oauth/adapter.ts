/** Where does the authorization server find its clients and keep what must outlive a request? */
import { hash } from 'node:crypto'
import Provider, { type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider'
import {
  CITIZEN, type OauthClient, type OauthDirectory, type OauthSettings, type OauthSql,
} from './contracts.js'

export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'

/** Tokens of these kinds are bound to a key in production: they decide, judge, or move money. */
const BOUND_KINDS = new Set(['POLICE', 'COURT', 'BANK', 'INSURER'])

export function oauthAdapter(sql: OauthSql, directory: OauthDirectory, settings: OauthSettings): AdapterFactory {
  return kind => kind === 'Client'
    ? { ...artifacts(sql, kind), find: id => findClient(id, directory, settings) }
    : artifacts(sql, kind)
}

/**
 * True for exactly one of any number of simultaneous callers: the row's primary key decides. The library's own
 * find-then-write let 46 of 50 simultaneous replays through.
 */
export async function useOnce(sql: OauthSql, issuer: string, jti: string, expiresAtSeconds: number): Promise<boolean> {
  const id = hash('sha256', JSON.stringify([issuer, jti]), 'base64url')
  const won = await sql.query<{ id: string }>(
    `insert into oauth_artifact (kind, id, payload, "expiresAt")
     values ('ReplayDetection', $1, '{}', $2::timestamptz)
     on conflict (kind, id) do update set "expiresAt" = excluded."expiresAt"
       where oauth_artifact."expiresAt" <= $3::timestamptz
     returning id`,
    [id, instant(expiresAtSeconds * 1000), instant(Date.now())],
  )
  return won.length === 1
}

/** Removes what has expired; nothing reads such rows, so any interval will do. */
export async function purgeExpiredArtifacts(sql: OauthSql): Promise<number> {
  const gone = await sql.query<{ id: string }>(
    'delete from oauth_artifact where "expiresAt" <= $1::timestamptz returning id', [instant(Date.now())],
  )
  return gone.length
}

async function findClient(id: string, directory: OauthDirectory, settings: OauthSettings) {
  const client = await directory.findClient(id)
  return client && clientMetadata(client, settings)
}

function clientMetadata(client: OauthClient, { sandbox }: OauthSettings): AdapterPayload | undefined {
  const authentication = authenticationOf(client, sandbox)
  return authentication && {
    client_id: client.clientId,
    grant_types: client.kind === CITIZEN ? [TOKEN_EXCHANGE] : ['client_credentials', TOKEN_EXCHANGE],
    dpop_bound_access_tokens: !sandbox && BOUND_KINDS.has(client.kind),
    partner_kind: client.kind,
    partner_scope: client.scope,
    partner_status: client.status,
    ...authentication,
  }
}

/**
 * The library knows one way of authenticating a client, while a sandbox client holds a key and a secret: the way that
 * the request shows decides. Outside the sandbox a client without keys does not exist.
 */
function authenticationOf({ jwks, secretHash }: OauthClient, sandbox: boolean): AdapterPayload | undefined {
  const showsAssertion = Provider.ctx?.oidc.params?.client_assertion !== undefined
  if (sandbox && secretHash && !(showsAssertion && jwks)) {
    return { token_endpoint_auth_method: 'client_secret_basic', client_secret: secretHash }
  }
  if (!jwks) return undefined
  return {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks,
  }
}

function artifacts(sql: OauthSql, kind: string): Adapter {
  const findWhere = async (condition: string, value: string) => {
    const [row] = await sql.query<{ payload: string; consumedAt: string | null }>(
      `select payload::text, "consumedAt"::text from oauth_artifact
       where kind = $1 and ${condition} = $2 and ("expiresAt" is null or "expiresAt" > $3::timestamptz)`,
      [kind, value, instant(Date.now())],
    )
    return row && { ...JSON.parse(row.payload) as AdapterPayload, ...row.consumedAt && { consumed: true } }
  }
  const run = async (text: string, values: readonly unknown[]) => void await sql.query(text, values)
  return {
    upsert: (id, payload, expiresIn) => run(
      `insert into oauth_artifact (kind, id, payload, "grantId", "expiresAt")
       values ($1, $2, $3::jsonb, $4, $5::timestamptz)
       on conflict (kind, id) do update
         set payload = excluded.payload, "grantId" = excluded."grantId", "expiresAt" = excluded."expiresAt"`,
      [kind, id, JSON.stringify(payload), payload.grantId ?? null,
        expiresIn ? instant(Date.now() + expiresIn * 1000) : null],
    ),
    find: id => findWhere('id', id),
    findByUid: uid => findWhere(`payload->>'uid'`, uid),
    findByUserCode: userCode => findWhere(`payload->>'userCode'`, userCode),
    consume: id => run(
      'update oauth_artifact set "consumedAt" = $3::timestamptz where kind = $1 and id = $2',
      [kind, id, instant(Date.now())],
    ),
    destroy: id => run('delete from oauth_artifact where kind = $1 and id = $2', [kind, id]),
    revokeByGrantId: grantId => run('delete from oauth_artifact where kind = $1 and "grantId" = $2', [kind, grantId]),
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
