// How is the product started as its users start it, and who calls it?
import type { ChildProcess } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importJWK, SignJWT } from 'jose'
import { startFlags } from '../support/server.ts'
import { end, freePort, heard, SERVER_CORE, spawnOn } from './machine.ts'

/** The built server; the bench uses its parts from there too, since decorators can't be stripped. */
export const DIST = process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist')
export const CLOCK = '2026-03-10T10:00:00+08:00'
export const CLIENTS = 500

export interface Product {
  readonly url: string
  readonly pid: number
  readonly inspectPort: number
  stop(): Promise<void>
}

export interface Credential {
  readonly clientId: string
  readonly clientSecret: string
  readonly partnerId: string
  readonly stationId?: string
  readonly staff: readonly { readonly id: string, readonly privateKey: Record<string, unknown> }[]
}

/** On PostgreSQL and with its log in a file, as a service has it. `inspect` is for profiles alone. */
export async function startProduct(folder: string, databaseUrl: string, inspect: boolean): Promise<Product> {
  const [port, inspectPort] = [await freePort(), await freePort()]
  const flags = [...startFlags(), ...(inspect ? [`--inspect=127.0.0.1:${inspectPort}`] : [])]
  const child = spawnOn(SERVER_CORE, process.execPath, [...flags, join(DIST, 'main.js'), '--sandbox'], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], PORT: String(port), DATA_DIR: folder, DATABASE_URL: databaseUrl, SANDBOX_CLOCK: CLOCK },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  logTo(child, join(folder, 'server.log'))
  await heard(child, 'tongban ready')
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, inspectPort, stop: () => end(child, 'SIGTERM') }
}

function logTo(child: ChildProcess, file: string): void {
  const log = createWriteStream(file)
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
}

export const credentialOf = (folder: string, name: string): Credential =>
  (JSON.parse(readFileSync(join(folder, 'sandbox-credentials.json'), 'utf8')) as Record<string, Credential>)[name] ?? refuse(name)

function refuse(name: string): never {
  throw new Error(`the sandbox has no ${name}`)
}

/** A partner with as many clients as a province has: one client's bucket of points would end a round after a second. */
export const clientIdsOf = (partner: string): string[] => Array.from({ length: CLIENTS }, (_, n) => `bench-${partner}-${n + 1}`)

export async function tokensOf(url: string, folder: string, partner: string, staffId?: string): Promise<string[]> {
  const credential = credentialOf(folder, partner)
  const tokens: string[] = []
  for (const clientId of clientIdsOf(partner)) {
    const proof = staffId === undefined ? { grant_type: 'client_credentials' } : await exchangeOf(url, credential, staffId)
    const body = new URLSearchParams({ client_id: clientId, client_secret: credential.clientSecret, ...proof })
    const response = await fetch(`${url}/oauth/token`, { method: 'POST', body })
    const answer = (await response.json()) as { access_token?: string }
    if (!answer.access_token) throw new Error(`no token for ${clientId}: ${JSON.stringify(answer)}`)
    await signIn(url, answer.access_token)
    tokens.push(answer.access_token)
  }
  return tokens
}

/** A token is verified at its first request and remembered for its ten minutes: no round should hold that first one. */
async function signIn(url: string, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
  if (!response.ok) throw new Error(`no sign-in: ${await response.text()}`)
}

export async function exchangeOf(url: string, { staff }: Pick<Credential, 'staff'>, staffId: string): Promise<Record<string, string>> {
  const member = staff.find(each => each.id === staffId) ?? refuse(staffId)
  const assertion = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(staffId).setSubject(staffId)
    .setAudience(`${url}/oauth/token`).setJti(crypto.randomUUID()).setIssuedAt().setExpirationTime('50s').sign(await importJWK({ ...member.privateKey }, 'ES256'))
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', actor_token: assertion, actor_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  }
}
