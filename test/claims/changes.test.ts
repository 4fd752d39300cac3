// Does an insurer that follows `changes` miss nothing, and see nothing twice, when transactions commit in another order than they began?
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { City } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'

const WRITERS = 8
const ROUNDS = 12
/** Writers that commit out of order need a connection each; the embedded database has one. */
const onPostgres = process.env['TEST_POSTGRES_URL'] === undefined ? describe.skip : describe

let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
})
afterAll(() => server.stop())

const INSERT = `insert into "event" ("id", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
  values ($1, 'accident.reported', $1, 1, array[$2], false, 'changes-test', now(), now())`

async function follow(from: string | null): Promise<{ seqs: number[], ids: string[], cursor: string | null }> {
  const seqs: number[] = []
  const ids: string[] = []
  for (let cursor = from; ;) {
    const { changes } = await city.as('insurer').ask('query ($after: String) { changes(after: $after) { changes { seq recordId } cursor hasMore } }', { after: cursor })
    seqs.push(...changes.changes.map((each: { seq: number }) => each.seq))
    ids.push(...changes.changes.map((each: { recordId: string }) => each.recordId))
    cursor = changes.cursor as string
    if (!changes.hasMore) return { seqs, ids, cursor }
  }
}

// The embedded database has one connection: there, transactions can only commit in their order.
onPostgres('the changes of an insurer', () => {
  it('hold every committed event once, in ascending numbers without a gap, whatever order the writers commit in', async () => {
    const insurerId = city.credentials['insurer']?.partnerId ?? ''
    const writers = await Promise.all(Array.from({ length: WRITERS }, async () => {
      const client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
      await client.connect()
      return client
    }))
    const written: string[] = []
    const seen: string[] = []
    const seqs: number[] = []
    let cursor: string | null = null
    for (let round = 0; round < ROUNDS; round++) {
      // All begin and write, in order of their ids; then they commit backwards, while a reader follows between the commits.
      const ids = writers.map(() => `evt_${Date.now().toString(36)}${randomBytes(8).toString('hex')}`).sort()
      for (const [n, client] of writers.entries()) {
        await client.query('begin')
        await client.query(INSERT, [ids[n], insurerId])
      }
      for (const [n, client] of [...writers.entries()].reverse()) {
        await client.query(n % 5 === 4 ? 'rollback' : 'commit')
        if (n % 5 !== 4) written.push(ids[n] ?? '')
        const page = await follow(cursor)
        seen.push(...page.ids)
        seqs.push(...page.seqs)
        cursor = page.cursor
      }
    }
    for (let left = 50; left > 0 && new Set(seen).size < written.length; left--) {
      await new Promise(resolve => { setTimeout(resolve, 100) })
      const page = await follow(cursor)
      seen.push(...page.ids)
      seqs.push(...page.seqs)
      cursor = page.cursor
    }
    await Promise.all(writers.map(client => client.end()))
    expect(seen.filter(id => written.includes(id)).sort()).toEqual([...written].sort())
    expect(seen.length).toBe(new Set(seen).size)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect((seqs.at(-1) ?? 0) - (seqs[0] ?? 0) + 1).toBe(seqs.length)
  })
})
