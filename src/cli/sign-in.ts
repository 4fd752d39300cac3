// Which token does a partner's program get, and how? Client credentials for itself; a token exchange where a person signs (RFC 8693).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importJWK, SignJWT, type JWK } from 'jose'
import { send } from './send.js'

interface Credential {
  readonly clientId: string
  readonly clientSecret: string
  readonly partnerId?: string
  readonly stationId?: string
  readonly staff: readonly Signer[]
}
interface Signer { readonly id: string, readonly functions?: readonly string[], readonly privateKey: JWK }
interface Person { readonly name: string, readonly personId: string, readonly privateKey: JWK }

export interface Credentials {
  readonly partners: Readonly<Record<string, Credential>>
  readonly citizens: readonly Person[]
}

/** A partner by its name in the sandbox, and who of its staff signs; or the citizens' channel, and which person. */
export interface Identity { readonly as: string, readonly staff?: string | undefined, readonly person?: string | undefined }

export class TokenRefused extends Error {}

/** An assertion may live 60 s; a clock that is some seconds off still fits. */
const ASSERTION_SECONDS = 50
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'

export function readCredentials(dataDir: string): Credentials {
  const file = join(dataDir, 'sandbox-credentials.json')
  try {
    const { citizens, ...partners } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Credential> & { citizens: Person[] }
    return { partners, citizens }
  } catch (error) {
    throw new TokenRefused(`${file} can not be read; \`npm start\` writes it`, { cause: error })
  }
}

export async function signIn({ partners, citizens }: Credentials, { as, staff, person }: Identity, tokenUrl: string): Promise<string> {
  const client = Object.hasOwn(partners, as) ? partners[as] : undefined
  if (!client) throw new TokenRefused(`there is no partner ${as}, but ${Object.keys(partners).sort().join(', ')}`)
  if (as === 'citizen') {
    const citizen = citizens.find(({ name }) => name === person)
    if (!citizen) throw new TokenRefused(`there is no person ${person ?? ''}, but ${citizens.map(({ name }) => name).join(', ')}`)
    const subject = await assertion(citizen.personId, citizen.privateKey, tokenUrl)
    return requestToken(client, { grant_type: EXCHANGE, subject_token: subject, subject_token_type: JWT_TYPE }, tokenUrl)
  }
  if (staff === undefined) return requestToken(client, { grant_type: 'client_credentials' }, tokenUrl)
  const signer = client.staff.find(({ id }) => id === staff)
  if (!signer) throw new TokenRefused(`${as} has no ${staff}, but ${client.staff.map(wordsOf).join(', ')}`)
  const actor = await assertion(signer.id, signer.privateKey, tokenUrl)
  return requestToken(client, { grant_type: EXCHANGE, actor_token: actor, actor_token_type: JWT_TYPE }, tokenUrl)
}

const wordsOf = ({ id, functions = [] }: Signer): string => `${id} (${functions.join(', ')})`

async function assertion(id: string, privateKey: JWK, tokenUrl: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(id).setSubject(id).setAudience(tokenUrl)
    .setJti(randomUUID()).setIssuedAt(now).setExpirationTime(now + ASSERTION_SECONDS).sign(await importJWK(privateKey, 'ES256'))
}

async function requestToken({ clientId, clientSecret }: Credential, grant: Record<string, string>, tokenUrl: string): Promise<string> {
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant })
  const response = await send(tokenUrl, { method: 'POST', body }).catch((error: unknown) => {
    throw new TokenRefused(`nothing answers at ${tokenUrl}; start it with \`npm start\``, { cause: error })
  })
  const answer = (await response.json()) as { access_token?: string, error?: string, error_description?: string }
  if (answer.access_token === undefined) throw new TokenRefused(`${response.status} ${answer.error ?? ''}: ${answer.error_description ?? ''}`)
  return answer.access_token
}
