// What has to be up before anything is measured: the database with its data, our server and the limit, all at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { KeyRing } from '../../src/platform/crypto/keyring.js'
import { COPIES } from './limit-statements.ts'
import type { LimitSettings } from './limit-server.ts'
import { writeAmmunition, writeTokens, type Ammunition } from './load.ts'
import { end, freePort, heard, SERVER_CORE, spawnOn } from './machine.ts'
import type { Operation } from './operations.ts'
import { startPostgres, type BenchPostgres } from './postgres.ts'
import { clientIdsOf, credentialOf, startProduct, tokensOf, type Product } from './product.ts'
import { seed, seedClients } from './seed.ts'
import { seedClaims } from './seed-claims.ts'
import { seedCredit } from './seed-credit.ts'

export interface Variant {
  readonly name: 'limit' | 'ours'
  readonly pid: number
  readonly urlOf: (operation: Operation) => string
  /** How many of the papers are used up. */
  used: number
}

export interface Stage {
  readonly postgres: BenchPostgres
  readonly product: Product
  readonly variants: readonly [limit: Variant, ours: Variant]
  readonly ammunition: ReadonlyMap<Operation, Ammunition>
  /** Tokens live ten minutes: each operation begins with new ones. */
  arm(operation: Operation): Promise<Ammunition>
  stop(): Promise<void>
}

/** The list is large: only what is measured on it waits for it. */
export async function setStage(folder: string, inspect: boolean, operations: readonly Operation[]): Promise<Stage> {
  const postgres = await startPostgres(folder)
  const product = await startProduct(join(folder, 'product'), postgres.url, inspect)
  const ring = JSON.parse(readFileSync(join(folder, 'product', 'sandbox-keys.json'), 'utf8')) as KeyRing
  await seed(postgres.pool, join(folder, 'product'), ring)
  await seedClaims(postgres.pool, join(folder, 'product'))
  await seedClients(postgres.pool, join(folder, 'product'), ['bank'])
  if (operations.some(({ name }) => name === 'screen-exact')) await seedCredit(postgres.pool, join(folder, 'product'), ring)
  await postgres.pool.query(COPIES)
  const limit = await startLimit(join(folder, 'product'), postgres.url, ring)
  const { stationId = '' } = credentialOf(join(folder, 'product'), 'dealership')
  const facts = { cursorKey: Buffer.from(ring.index['cursor'] ?? '', 'base64'), stationId }
  const ammunition = new Map(operations.map(operation =>
    [operation, writeAmmunition(join(folder, operation.name), operation.query, operation.mode, operation.variables(facts))]))
  return {
    postgres, product, ammunition,
    variants: [
      { name: 'limit', pid: limit.pid, urlOf: operation => `${limit.url}/${operation.name}`, used: await usedIn(postgres.pool, 'copies') },
      { name: 'ours', pid: product.pid, urlOf: () => `${product.url}/graphql`, used: await usedIn(postgres.pool, 'public') },
    ],
    arm: async operation => {
      const found = ammunition.get(operation)
      if (!found) throw new Error(`nothing to send for ${operation.name}`)
      writeTokens(found, await tokensOf(product.url, join(folder, 'product'), operation.caller.partner, operation.caller.staffId))
      return found
    },
    stop: async () => {
      await limit.stop()
      await product.stop()
      await postgres.stop()
    },
  }
}

async function startLimit(folder: string, databaseUrl: string, ring: KeyRing) {
  const dealership = credentialOf(folder, 'dealership')
  const settings: LimitSettings = {
    port: await freePort(), databaseUrl, cursorKey: ring.index['cursor'] ?? '', insurerId: credentialOf(folder, 'insurer').partnerId, identityKey: ring.index['identity'] ?? '',
    bankId: credentialOf(folder, 'bank').partnerId, bankClientId: clientIdsOf('bank')[0] ?? '',
    clientId: clientIdsOf('dealership')[0] ?? '', partnerId: dealership.partnerId, staffId: 'dealer-clerk',
  }
  const child = spawnOn(SERVER_CORE, process.execPath, [
    '--disable-warning=ExperimentalWarning', new URL('limit-server.ts', import.meta.url).pathname, JSON.stringify(settings),
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  await heard(child, 'limit ready')
  return { url: `http://127.0.0.1:${settings.port}`, pid: child.pid ?? 0, stop: () => end(child, 'SIGTERM') }
}

/** Papers are used in the order of their certificates, so the last one tells how many are gone. */
export async function usedIn(pool: pg.Pool, schema: 'public' | 'copies'): Promise<number> {
  const { rows: [row] } = await pool.query<{ n: number }>(
    `select coalesce(max(right("certificateNo", 13)::int), 0) as n from ${schema}."application" where "certificateNo" like 'YB%'`)
  return row?.n ?? 0
}

/** What our server still owes after its answers: events not numbered, audit lines not sealed. The work belongs to the requests that caused it. */
export async function owed(pool: pg.Pool): Promise<number> {
  const { rows: [row] } = await pool.query<{ n: string }>(`
    select (select count(*) from "event" where "seq" is null) + (select count(*) from "auditEntry" where "seq" is null) as n`)
  return Number(row?.n ?? 0)
}
