// Is a value the same whichever driver and whichever way brings it? A: each kind of column, on the driver of this run · B: through the API ·
// C: a connection of PostgreSQL keeps a bounded number of prepared statements.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { defineEntity } from '@mikro-orm/core'
import { sql } from 'kysely'
import { type Actor } from '../../src/platform/actor.js'
import { code, count, day, facts, fen, flag, instant, recordColumns, text, texts } from '../../src/platform/database/columns.js'
import { openDatabase, type Database } from '../../src/platform/database/database.js'
import { Rows, rowsIn, type Scopes } from '../../src/platform/database/reader.js'
import { transactionFlow } from '../../src/platform/database/sql.js'
import { type RowOf, type TableName } from '../../src/platform/database/tables.js'
import { Reads } from '../../src/platform/graphql/reads.js'
import { newId } from '../../src/platform/ids.js'
import { type City } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { BUYERS, goodPapers, paperRows, reportRows } from '../support/papers.js'
import { newDatabase } from '../support/server.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const SampleSchema = defineEntity({
  name: 'Sample', tableName: 'sample',
  properties: {
    ...recordColumns, words: text(), state: code(['ONE', 'TWO']), at: instant(), on: day(), number: count(), isSo: flag(), money: fen(),
    json: facts<unknown>(), list: texts(), noWords: text().nullable(), notAt: instant().nullable(), notOn: day().nullable(), noMoney: fen().nullable(),
  },
})
class Sample extends SampleSchema.class {}
SampleSchema.setClass(Sample)
type SampleRow = RowOf<typeof SampleSchema>
declare module '../../src/platform/database/tables.js' {
  interface Tables { sample: SampleRow }
}
const TABLE = `create table "sample" ("id" text primary key, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null,
  "words" text not null, "state" text not null, "at" timestamptz not null, "on" date not null, "number" int not null, "isSo" boolean not null,
  "money" bigint not null, "json" jsonb not null, "list" text[] not null, "noWords" text, "notAt" timestamptz, "notOn" date, "noMoney" bigint)`

const NOTHING = { noWords: null, notAt: null, notOn: null, noMoney: null }
const COMMON = { createdAt: new Date('2026-03-10T02:00:00.000Z'), updatedAt: new Date('2026-03-10T02:00:00.123Z'), ...NOTHING }
const SAMPLES: readonly Omit<SampleRow, 'id' | 'version'>[] = [
  { ...COMMON, words: '渝A·“quoted” \\ \'x\'', state: 'ONE', at: new Date('2026-03-10T02:00:00.001Z'), on: '2026-03-10', number: -1, isSo: true, money: 2 ** 31, json: { a: [1, 'ü', null], b: { c: false } }, list: ['a', 'b,c', '"d"', '{e}', ''] },
  { ...COMMON, words: '', state: 'TWO', at: new Date('1969-12-31T16:00:00.000Z'), on: '2024-02-29', number: 2_147_483_647, isSo: false, money: Number.MAX_SAFE_INTEGER, json: [], list: [] },
  { ...COMMON, words: '1', state: 'ONE', at: new Date('2999-12-31T23:59:59.999Z'), on: '0999-01-01', number: 0, isSo: false, money: -Number.MAX_SAFE_INTEGER, json: 'words', list: ['1'], noWords: 'x', notAt: new Date(0), notOn: '1970-01-01', noMoney: 0 },
]

let database: Database
beforeAll(async () => {
  const url = await newDatabase()
  database = await openDatabase({ folder: url === undefined ? 'memory://' : mkdtempSync(join(tmpdir(), 'tables-')), poolSize: 1, ...(url === undefined ? {} : { url }) }, [SampleSchema])
  await database.sql.query(TABLE)
})
afterAll(() => database.close())

async function store(samples: readonly Omit<SampleRow, 'id' | 'version'>[]): Promise<string[]> {
  const ids = samples.map(() => newId('smp'))
  await transactionFlow.run(true, () => database.fork().transactional(async em => {
    samples.forEach((sample, index) => { em.create(Sample, { id: ids[index] ?? '', ...sample }) })
    await em.flush()
  }))
  return ids
}

describe('A: a column', () => {
  let ids: string[]
  let expected: SampleRow[]
  beforeAll(async () => {
    ids = await store(SAMPLES)
    expected = SAMPLES.map((sample, index) => ({ id: ids[index] ?? '', version: 1, ...sample }))
  })

  it('comes back from a read as it was written by a change', async () => {
    const rows = new Rows(database.sql, database.tables)
    expect(await rows.all('sample', rows.from('sample').where('sample.id', 'in', ids).orderBy('sample.id'))).toEqual(expected)
    expect(await rows.byKeys('sample', 'id', ids)).toEqual(expect.arrayContaining(expected))
  })

  it('is the same inside a transaction, and to a decision', async () => {
    await transactionFlow.run(true, () => database.fork().transactional(async em => {
      const rows = rowsIn(em, database.tables)
      expect(await rows.all('sample', rows.from('sample').where('sample.id', 'in', ids).orderBy('sample.id'))).toEqual(expected)
      const found = await em.find(Sample, { id: { $in: ids } }, { orderBy: { id: 'asc' } })
      expect(found.map(each => ({ ...each }))).toEqual(expected)
    }))
  })

  it('is the same out of a list that the database wrote as JSON', async () => {
    const rows = new Rows(database.sql, database.tables)
    const [row] = await database.sql.query<{ list: unknown }>(
      'select array_to_json(array(select row_to_json(s) from (select * from "sample" where "id" = any($1) order by "id") s)) as list', [ids])
    expect(rows.decodeAll('sample', row?.list)).toEqual(expected)
  })

  it('is found by its value, bound as what it is', async () => {
    const rows = new Rows(database.sql, database.tables)
    for (const { id, at, on, money, isSo } of expected) {
      const query = rows.from('sample').where('sample.at', '=', at).where('sample.on', '=', on).where('sample.money', '=', money).where('sample.isSo', '=', isSo)
      expect((await rows.all('sample', query.where('sample.id', 'in', ids))).map(row => row.id)).toEqual([id])
    }
  })
})

describe('B: through the API', () => {
  const city = (): City => world()

  it('a moment carries +08:00, a day is a day, a number a number, a list a list', async () => {
    const journey = await (await Journey.submit(city(), (await goodPapers(city(), { vin: vinOf('L0TCA1GA', 'TA', 780_001) })))).issued()
    const { application } = await journey.first.ask(`query ($id: ID!) { application(id: $id) { createdAt updatedAt acceptedAt legalDueOn round legalDueProvisional inspectionRequired gaps { code }
      grounds correctionDueOn checks { at freshUntil } vin } }`, { id: journey.seen.id })
    expect(application).toMatchObject({
      createdAt: expect.stringMatching(MOMENT), updatedAt: expect.stringMatching(MOMENT), acceptedAt: expect.stringMatching(MOMENT), legalDueOn: '2026-03-12', round: 1,
      legalDueProvisional: false, inspectionRequired: false, gaps: [], grounds: [], correctionDueOn: null, checks: expect.arrayContaining([{ at: expect.stringMatching(MOMENT), freshUntil: expect.stringMatching(MOMENT) }]),
    })
    const { vehicle } = await journey.first.ask(`query ($vin: Vin!) { vehicle(vin: $vin) { firstRegisteredOn manufacturedOn registeredAt seats states documents { issuedAt validTo } policies { startsAt } } }`, { vin: application.vin })
    expect(vehicle).toEqual({
      firstRegisteredOn: '2026-03-10', manufacturedOn: '2026-01-15', registeredAt: expect.stringMatching(MOMENT), seats: 5, states: ['A'],
      documents: expect.arrayContaining([{ issuedAt: expect.stringMatching(MOMENT), validTo: null }]), policies: [{ startsAt: '2026-03-09T00:00:00.000+08:00' }],
    })
    const { changes } = await journey.first.ask('{ changes { changes { seq tombstone at } } }')
    expect(changes.changes[0]).toEqual({ seq: expect.any(Number), tombstone: false, at: expect.stringMatching(/\+08:00$/) })
  })

  it('money is an integer beyond 32 bits, and nothing beyond 2^53', async () => {
    const { invoice } = paperRows({ vin: vinOf('L0TCA1GA', 'TA', 780_002), buyer: BUYERS.rental })
    const dear = { ...invoice, totalFen: 9_000_000_000_000_000, taxFen: 1, netFen: 8_999_999_999_999_999 }
    await reportRows(city(), { partner: 'tax_authority', mutation: 'reportInvoices' }, [dear])
    await expect(reportRows(city(), { partner: 'tax_authority', mutation: 'reportInvoices' }, [{ ...dear, totalFen: 2 ** 53 }])).rejects.toThrow('BAD_USER_INPUT')
  })
})

/** The cases begin on 2026-03-10 at 10:00. */
const MOMENT = /^2026-03-10T1\d:\d\d:\d\d\.\d{3}\+08:00$/

/** The embedded database is sent no named statements. */
const onPostgres = process.env['TEST_POSTGRES_URL'] === undefined ? it.skip : it

describe('C: a connection of PostgreSQL', () => {
  onPostgres('keeps as many prepared statements as there are shapes of queries, whatever their values', async () => {
    const countPrepared = async () => Number((await database.sql.query<{ n: string }>('select count(*) as n from pg_prepared_statements'))[0]?.n)
    const before = await countPrepared()
    const rows = new Rows(database.sql, database.tables)
    const scopes = { sample: { POLICE: 'all', DEALERSHIP: (query, { partnerId }) => query.where('sample.words', '=', partnerId) } } satisfies Scopes
    for (let n = 1; n <= 100; n++) {
      const ids = await store(Array.from({ length: n % 7 + 1 }, (_, index) => ({ ...(SAMPLES[index % 3] ?? SAMPLES[0]), words: `w${n}` }) as Omit<SampleRow, 'id' | 'version'>))
      for (const kind of ['POLICE', 'DEALERSHIP'] as const) {
        const reads = new Reads(rows, scopes, { kind, partnerId: `w${n}`, clientId: 'c', scopes: new Set(), functions: new Set() } satisfies Actor, () => undefined)
        await reads.all('sample', reads.from('sample').where(sql<boolean>`"sample"."id" > ${ids[0]}`).orderBy('sample.id').limit(n))
        await Promise.all(ids.map(id => reads.one('sample', 'id', id)))
        await Promise.all(ids.map(id => reads.heads('sample' satisfies TableName, 'words', id, n)))
      }
    }
    expect(await countPrepared() - before).toBeLessThanOrEqual(2 * 3 + 7 + 5)
  })
})
