// kill -9 in the middle of a screening job: of the worker, and of the server with it. The job ends by itself, nothing is lost and nothing is there twice.
import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, expect, it } from '@jest/globals'
import { startAgain } from '../claims/pay.world.js'
import { City, type Caller } from '../support/client.js'
import { newDebtor, published } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { begin, csvOf, resultsOf, rowsOf, until, upload } from './jobs.world.js'

const ROWS = 12_000
/** A job may be over before it is caught. */
const TRIES = 5
const WITHIN_MS = 180_000
let server: TestServer | undefined
afterAll(async () => { await server?.stop() })

it('goes on by itself after a kill of its worker, and of the server', async () => {
  const at = server = await startServer()
  const city = new City(at.url, at.dataDir)
  const listed = newDebtor()
  const listing = await published(city, listed)
  const ends = () => csvOf([`first,${listed.name},${listed.identityNumber}`, ...rowsOf(ROWS), `last,${listed.name},${listed.identityNumber}`])

  const first = await running(city, ends)
  process.kill(workerOf(at.pid), 'SIGKILL')
  const survived = await until(city.as('bank', 'bank-clerk'), first)

  const second = await running(city, ends)
  await at.kill()
  server = await startAgain(at, {})
  const after = new City(server.url, server.dataDir)
  const resumed = await until(after.as('bank', 'bank-clerk'), second)

  for (const job of [survived, resumed]) {
    expect(job).toMatchObject({ status: 'DONE', rowCount: ROWS + 2, badCount: 0, counts: [{ class: 'EXACT', count: 2 }] })
    expect((await resultsOf(after.as('bank', 'bank-clerk'), job)).map(({ ref, listingIds }) => [ref, listingIds])).toEqual([['first', [listing.seen.id]], ['last', [listing.seen.id]]])
  }
  // Each subject of each job once in the query log, and each hit once.
  expect(await storedRows(server, `select count(*)::int / ${ROWS + 2} as jobs, count(*)::int % ${ROWS + 2} as more, count(distinct "id") = count(*) as once,
    (select count(*)::int from "creditHit") / 2 as hits from "creditQuestion"`)).toEqual([{ jobs: begun, more: 0, once: true, hits: begun }])
}, WITHIN_MS)

let begun = 0
/** A job that has not ended: a kill after its end would prove nothing. */
async function running(city: City, file: () => string): Promise<string> {
  const bank: Caller = city.as('bank', 'bank-clerk')
  for (let tries = 0; tries < TRIES; tries++) {
    const { screeningJob } = await begin(bank, await upload(bank, file()))
    begun++
    const job = await until(bank, screeningJob.id, ['RUNNING', 'DONE'])
    if (job.status === 'RUNNING') return job.id
  }
  throw new Error(`no job was caught while it ran, in ${TRIES} tries`)
}

/** The child of the server that screens. */
function workerOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number))
  const worker = children.find(child => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('job.process'))
  if (worker === undefined) throw new Error('no worker runs')
  return worker
}
