// kill -9 in a burst of submits. A: what was acknowledged is there once · B: what was in flight is there once or not at all, and can be
// sent again · C: the audit verifies · D: each change has its event, at least once, under one id.
import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { City } from '../support/client.js'
import { type Payload } from '../support/client.js'
import { freePort, startServer, type TestServer } from '../support/server.js'
import { auditOf } from '../support/stored.js'
import { vinOf } from '../support/synthetic.js'

const KILLS = 10
const BURST = 25
const SUITE_MS = 300_000

interface Sent { readonly key: string, readonly vin: string, acknowledged?: string }

describe('a server that is killed', () => {
  it('loses nothing that it acknowledged, and does nothing twice', async () => {
    const port = await freePort()
    let server = await startServer({ port })
    const sent: Sent[] = []
    const tally: { acknowledged: number, inFlight: number, found: number }[] = []
    for (let serial = 1; tally.length < KILLS; serial += BURST) {
      const burst = Array.from({ length: BURST }, (_, index) => ({ key: randomUUID(), vin: vinOf('L0TCA1GA', 'TA', 500_000 + serial + index) }))
      await burstAndKill(server, burst)
      await quiet(server)
      server = await startServer({ port, dataDir: server.dataDir, databaseUrl: server.databaseUrl })
      sent.push(...burst)
      const acknowledged = burst.filter(each => 'acknowledged' in each).length
      if (acknowledged === BURST) continue // nothing was in flight: the kill does not count
      tally.push({ acknowledged, inFlight: BURST - acknowledged, found: await resend(server, burst) })
    }
    const city = new City(server.url, server.dataDir)
    const found = await allApplications(city)
    for (const { vin, acknowledged } of sent) {
      const ids = found.get(vin) ?? []
      expect(ids).toHaveLength(1)
      if (acknowledged) expect(ids).toEqual([acknowledged])
    }
    await everyEventOnce(city, [...found.values()].flat())
    await server.stop()
    expect(await auditOf(server)).toMatch(/^audit: \d+ lines sealed, 0 not yet sealed, 0 faults/m)
    process.stdout.write(`kills: ${JSON.stringify(tally)}\n`)
  }, SUITE_MS)
})

async function burstAndKill(server: TestServer, burst: Sent[]): Promise<void> {
  const city = new City(server.url, server.dataDir)
  await city.as('dealership', 'dealer-clerk').token()
  const answers = burst.map(async each => {
    const payload = await submit(city, each).catch(() => undefined)
    const id = (payload?.['application'] as { id: string } | null | undefined)?.id
    if (id) each.acknowledged = id
  })
  await sleep(randomInt(20, 250))
  await server.kill()
  await Promise.all(answers)
}

/** The same key again: done once, whatever the kill left. Returns how many of those in flight had been committed. */
async function resend(server: TestServer, burst: readonly Sent[]): Promise<number> {
  const city = new City(server.url, server.dataDir)
  let committed = 0
  for (const each of burst) {
    const payload = await submit(city, each)
    expect(payload.userErrors).toEqual([])
    if (each.acknowledged) expect(payload).toMatchObject({ replayed: true, application: { id: each.acknowledged } })
    else if (payload.replayed) committed++
  }
  return committed
}

function submit(city: City, { key, vin }: Sent): Promise<Payload> {
  return city.as('dealership', 'dealer-clerk').do('submitRegistration', {
    idempotencyKey: key, stationId: city.credentials['dealership']?.stationId, vin, certificateNo: `YF00X009${vin.slice(-7)}`,
    invoiceNo: `2650200099999${vin.slice(-7).replace(/\D/g, '0')}`, useNature: 'A',
    owner: { kind: 'PERSON', name: '张三', identityNumber: '500199199506154450' },
  }, 'application { id }')
}

async function allApplications(city: City): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (let after: string | null = null, more = true; more;) {
    const data = await city.as('police', 'registrar-1').ask(
      `query ($after: String) { applications(first: 100, after: $after) { edges { node { id vin } } pageInfo { hasNextPage endCursor } } }`, { after })
    for (const { node } of data['applications'].edges) found.set(node.vin, [...(found.get(node.vin) ?? []), node.id])
    after = data['applications'].pageInfo.endCursor
    more = data['applications'].pageInfo.hasNextPage
  }
  return found
}

async function everyEventOnce(city: City, applicationIds: readonly string[]): Promise<void> {
  const seen = new Map<string, Set<string>>()
  const seqs: number[] = []
  const deadline = Date.now() + 60_000
  let after: string | null = null
  while (seen.size < applicationIds.length && Date.now() < deadline) {
    const { changes } = await city.as('police').ask(
      `query ($after: String) { changes(after: $after) { changes { id seq type recordId } cursor hasMore } }`, { after })
    for (const change of changes.changes) {
      seqs.push(change.seq)
      if (change.type === 'application.entered') seen.set(change.recordId, (seen.get(change.recordId) ?? new Set()).add(change.id))
    }
    after = changes.cursor
    if (!changes.hasMore) await sleep(300)
  }
  expect(applicationIds.filter(id => seen.get(id)?.size !== 1)).toEqual([])
  expect(seqs).toEqual(seqs.map((_, index) => index + 1))
}

/** On PostgreSQL the statements of the dead process may still be running. */
async function quiet({ databaseUrl }: TestServer): Promise<void> {
  if (databaseUrl === undefined) return
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  for (let left = 1; left > 0;) {
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
    left = Number(rows[0]?.n)
    if (left > 0) await sleep(50)
  }
  await client.end()
}
