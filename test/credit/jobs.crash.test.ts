// kill -9 in the middle of a screening job: of the worker, and of the server with it. The job ends by itself, nothing is lost and nothing is there twice.
import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, expect, it } from '@jest/globals'
import { startAgain } from '../claims/pay.world.js'
import { City, type Caller } from '../support/client.js'
import { newDebtor, published } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { begin, csvOf, resultsOf, rowsOf, until, upload } from './jobs.world.js'

const ROWS = 40_000
const WITHIN_MS = 60_000
let server: TestServer | undefined
afterAll(async () => { await server?.stop() })

it('goes on by itself after a kill of its worker, and of the server', async () => {
  const at = server = await startServer()
  const city = new City(at.url, at.dataDir)
  const listed = newDebtor()
  const listing = await published(city, listed)
  const ends = (text: string) => [`${text}-first,${listed.name},${listed.identityNumber}`, ...rowsOf(ROWS), `${text}-last,${listed.name},${listed.identityNumber}`]

  const first = await running(city, csvOf(ends('worker')))
  process.kill(workerOf(at.pid), 'SIGKILL')
  const survived = await until(city.as('bank', 'bank-clerk'), first)

  const second = await running(city, csvOf(ends('server')))
  await at.kill()
  server = await startAgain(at, {})
  const after = new City(server.url, server.dataDir)
  const resumed = await until(after.as('bank', 'bank-clerk'), second)

  for (const [job, text] of [[survived, 'worker'], [resumed, 'server']] as const) {
    expect(job).toMatchObject({ status: 'DONE', rowCount: ROWS + 2, badCount: 0, counts: [{ class: 'EXACT', count: 2 }] })
    expect((await resultsOf(after.as('bank', 'bank-clerk'), job)).map(({ ref, listingIds }) => [ref, listingIds])).toEqual([[`${text}-first`, [listing.seen.id]], [`${text}-last`, [listing.seen.id]]])
  }
  await server.stop()
  // Each subject of each job once in the query log, and each hit once.
  expect(await storedRows(server, `select count(*)::int as queries, count(distinct "id")::int as ids, (select count(*)::int from "creditHit") as hits from "creditQuery"`)).toEqual([{ queries: 2 * (ROWS + 2), ids: 2 * (ROWS + 2), hits: 4 }])
}, WITHIN_MS)

async function running(city: City, text: string): Promise<string> {
  const bank: Caller = city.as('bank', 'bank-clerk')
  const { screeningJob } = await begin(bank, await upload(bank, text))
  const job = await until(bank, screeningJob.id, ['RUNNING', 'DONE'])
  // A kill after the end would prove nothing.
  expect(job.status).toBe('RUNNING')
  return job.id
}

/** The child of the server that screens. */
function workerOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number))
  const worker = children.find(child => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('job.process'))
  if (worker === undefined) throw new Error('no worker runs')
  return worker
}
