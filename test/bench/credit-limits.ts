// What would the bare work of a job take? Lines split, hashed, copied and sorted, one join, and the same lines of the query log, in one process without checks, files or progress.
import { createHmac } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { KeyRing } from '../../src/platform/crypto/keyring.js'

const LINES = 5000

/** Seconds. Rolled back at the end, which is not timed: the next round finds the same tables. */
export async function bareJob(url: string, file: Buffer, ring: KeyRing, partnerId: string): Promise<number> {
  const key = Buffer.from(ring.index['identity'] ?? '', 'base64')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const from = performance.now()
  await client.query('begin isolation level repeatable read')
  await client.query('create temporary table bare ("row" int, "partyIndex" text, "ref" text) on commit drop')
  await pipeline(Readable.from(rowsOf(file, key)), client.query(copyFrom('copy bare from stdin')))
  await client.query(`set local work_mem = '64MB'`)
  await client.query('create temporary table sorted on commit drop as select * from bare order by "partyIndex"')
  await client.query('analyze sorted')
  await client.query('set local enable_hashjoin = off')
  await client.query('set local enable_mergejoin = off')
  await client.query(`select s."row", s."ref", e."listingId" from sorted s join "listEntry" e on e."partyIndex" = s."partyIndex" and (e."listedUntil" is null or e."listedUntil" > '2026-03-10') order by 1`)
  await client.query(`with asked as (
      insert into "creditJobQuery" ("jobId", "at", "partnerId", "clientId", "staffId", "kind", "purpose", "persons", "listVersion", "requestId")
      values ('bare', '2026-03-10', $1, 'bare', 'bare', 'BANK', 'CREDIT_APPROVAL', 0, 'v', 'bare') returning "no"
    ) insert into "creditJobSubject" ("subjectIndex", "jobNo", "row") select s."partyIndex", a."no", s."row" from asked a cross join sorted s`, [partnerId])
  const seconds = (performance.now() - from) / 1000
  await client.query('rollback')
  await client.end()
  return seconds
}

function* rowsOf(file: Buffer, key: Buffer): Generator<string> {
  const lines = file.toString().split('\n').slice(1, -1)
  for (let first = 0; first < lines.length; first += LINES) {
    yield lines.slice(first, first + LINES).map((line, n) => {
      const [ref, , number = ''] = line.split(',')
      return `${first + n}\t${createHmac('sha256', key).update(number).digest('base64url')}\t${ref}\n`
    }).join('')
  }
}
