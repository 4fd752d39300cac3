// How does a partner's program get its token? Client credentials for the partner, a token exchange where a person signs (RFC 8693).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importJWK, SignJWT, type JWK } from 'jose'

const USAGE = `npm run -s token -- --as dealership [--staff dealer-clerk] [--data-dir .data] [--url http://127.0.0.1:4000]
npm run -s token -- --as citizen --person 张三`

interface Credential {
  readonly clientId: string
  readonly clientSecret: string
  readonly staff: readonly Signer[]
}
interface Signer { readonly id: string, readonly functions?: readonly string[], readonly privateKey: JWK }
type Person = Omit<Signer, 'id'> & { readonly name: string, readonly personId: string }

class TokenRefused extends Error {}

/** An assertion may live 60 s; a clock that is some seconds off still fits. */
const ASSERTION_SECONDS = 50
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'

async function assertion({ id, privateKey }: Signer, tokenUrl: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(id).setSubject(id).setAudience(tokenUrl)
    .setJti(randomUUID()).setIssuedAt(now).setExpirationTime(now + ASSERTION_SECONDS).sign(await importJWK(privateKey, 'ES256'))
}

async function requestToken({ clientId, clientSecret }: Credential, grant: Record<string, string>, tokenUrl: string): Promise<string> {
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant })
  const response = await fetch(tokenUrl, { method: 'POST', body }).catch((error: unknown) => {
    throw new TokenRefused(`nothing answers at ${tokenUrl}; start it with \`npm start\``, { cause: error })
  })
  const answer = (await response.json()) as { access_token?: string, error?: string, error_description?: string }
  if (answer.access_token === undefined) throw new TokenRefused(`${response.status} ${answer.error ?? ''}: ${answer.error_description ?? ''}`)
  return answer.access_token
}

function readCredentials(dataDir: string): Readonly<Record<string, Credential | undefined>> & { readonly citizens: readonly Person[] } {
  const file = join(dataDir, 'sandbox-credentials.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readCredentials>
  } catch (error) {
    throw new TokenRefused(`${file} can not be read; \`npm start\` writes it`, { cause: error })
  }
}

async function token(options: Readonly<Record<'as' | 'staff' | 'person' | 'data-dir' | 'url', string | undefined>>): Promise<string> {
  const credentials = readCredentials(options['data-dir'] ?? process.env['DATA_DIR'] ?? '.data')
  const names = Object.keys(credentials).filter(name => name !== 'citizens').sort()
  const client = options.as === undefined || !names.includes(options.as) ? undefined : credentials[options.as]
  if (!client) throw new TokenRefused(`--as is one of ${names.join(', ')}\n${USAGE}`)
  const tokenUrl = `${options.url ?? process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`}/oauth/token`
  if (options.as === 'citizen') {
    const person = credentials.citizens.find(({ name }) => name === options.person)
    if (!person) throw new TokenRefused(`--person is one of ${credentials.citizens.map(({ name }) => name).join(', ')}`)
    const subject = await assertion({ id: person.personId, privateKey: person.privateKey }, tokenUrl)
    return requestToken(client, { grant_type: EXCHANGE, subject_token: subject, subject_token_type: JWT_TYPE }, tokenUrl)
  }
  if (options.staff === undefined) return requestToken(client, { grant_type: 'client_credentials' }, tokenUrl)
  const signer = client.staff.find(({ id }) => id === options.staff)
  if (!signer) throw new TokenRefused(`--staff is one of ${client.staff.map(({ id, functions = [] }) => `${id} (${functions.join(', ')})`).join(', ')}`)
  return requestToken(client, { grant_type: EXCHANGE, actor_token: await assertion(signer, tokenUrl), actor_token_type: JWT_TYPE }, tokenUrl)
}

try {
  const string = { type: 'string' } as const
  const { values } = parseArgs({ options: { as: string, staff: string, person: string, 'data-dir': string, url: string } })
  process.stdout.write(`${await token({ as: values.as, staff: values.staff, person: values.person, 'data-dir': values['data-dir'], url: values.url })}\n`)
} catch (error) {
  if (!(error instanceof TokenRefused) && !(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
