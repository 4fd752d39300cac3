// How long do a question by name, a job of a million, and a publication take, each as a whole? One after the other, on a list of its full size.
import { createHmac, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KeyRing } from '../../src/platform/crypto/keyring.js'
import { Flow } from './claims-flow.ts'
import { bareJob } from './credit-limits.ts'
import { cpuMs } from './machine.ts'
import { startPostgres, type BenchPostgres } from './postgres.ts'
import { credentialOf, startProduct, type Product } from './product.ts'
import { spreadOf } from './report.ts'
import { LISTED, listedOf, seedCredit, unlistedNumberOf } from './seed-credit.ts'
import { identityNumberOf } from './synthetic.ts'
import { timeApart } from './told-apart.ts'

/** `BENCH_JOB_ROWS=100000` for a trial. */
const ROWS = Number(process.env['BENCH_JOB_ROWS'] ?? 1_000_000)
const LISTED_EVERY = 100
const NAMES = 1000
const WARM = 50
const PUBLICATIONS = 10
const WATCHERS = 100
const STEP = 7919
const CONSENT_UNTIL = '2026-12-31'

export const CREDIT_FLOWS = ['screen-name', 'screening-job', 'publication', 'told-apart'] as const

export async function timeCredit(folder: string, wanted: (name: string) => boolean, rounds: number, say: (line: string) => void): Promise<void> {
  mkdirSync(join(folder, 'product'), { recursive: true })
  const postgres = await startPostgres(folder)
  const product = await startProduct(join(folder, 'product'), postgres.url, false)
  try {
    const ring = JSON.parse(readFileSync(join(folder, 'product', 'sandbox-keys.json'), 'utf8')) as KeyRing
    await seedCredit(postgres.pool, join(folder, 'product'), ring)
    const flow = new Flow(product, join(folder, 'product'), say)
    const on = { flow, postgres, product, ring, folder: join(folder, 'product'), say }
    say(`list of ${LISTED.toLocaleString('en-US')}`)
    if (wanted('screen-name')) await screenNames(on)
    if (wanted('screening-job')) await screenJobs(on, rounds)
    if (wanted('publication')) await publish(on)
    if (wanted('told-apart')) await timeApart(flow, say)
  } finally {
    await product.stop()
    await postgres.stop()
  }
}

interface On { readonly flow: Flow, readonly postgres: BenchPostgres, readonly product: Product, readonly ring: KeyRing, readonly folder: string, readonly say: (line: string) => void }

const at = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN

/** As a court asks: a name and a year of birth. Candidates come by index, scores by rule. */
async function screenNames({ flow, say, product }: On): Promise<void> {
  const times: number[] = []
  let cpu = 0
  for (let n = 0; n < NAMES + WARM; n++) {
    if (n === WARM) cpu = cpuMs(product.pid)
    const { name, identityNumber } = listedOf(1 + (n * STEP) % LISTED)
    const from = performance.now()
    await flow.ask(flow.as('court', 'court-judge'), `query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { results { class isTruncated matches { listingId class score explanations { feature points } } } listVersion } }`,
      { input: { purpose: 'ENFORCE', caseNo: '（2026）渝0103执1号', queries: [{ ref: 'R', partyKind: 'PERSON', name, birthYear: Number(identityNumber.slice(6, 10)) }] } })
    if (n >= WARM) times.push(performance.now() - from)
  }
  say(`screen-name: median ${at(times, 0.5).toFixed(1)} ms, 95th percentile ${at(times, 0.95).toFixed(1)} ms (must 50, aim 20), 99th ${at(times, 0.99).toFixed(1)} ms, ${((cpuMs(product.pid) - cpu) / NAMES).toFixed(2)} ms CPU each, ${NAMES} one after the other`)
}

/** From the first byte sent to the last byte of the result file received. A new file each time, or the answer would be the last one's. */
async function screenJobs(on: On, rounds: number): Promise<void> {
  const { flow, product, say, folder } = on
  const times: number[] = []
  const bare: number[] = []
  let rss = 0
  for (let round = 0; round < rounds; round++) {
    const file = Buffer.from(jobFile(round))
    const caller = flow.as('bank', 'bank-clerk')
    const from = performance.now()
    const { screeningFile } = await flow.mutate(caller, 'openScreeningFile', 'OpenScreeningFileInput', { format: 'CSV' }, 'screeningFile { id uploadUrl uploadTicket }')
    const headers = { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': String(screeningFile.uploadTicket) }
    const stored = await fetch(String(screeningFile.uploadUrl), { method: 'PUT', body: new Uint8Array(file), headers })
    if (!stored.ok) throw new Error(await stored.text())
    const { screeningJob } = await flow.mutate(caller, 'createScreeningJob', 'CreateScreeningJobInput', { fileId: screeningFile.id, purpose: 'CREDIT_APPROVAL', consentPolicyRef: 'BENCH' }, 'screeningJob { id }')
    let job: Record<string, unknown> = {}
    while (!['DONE', 'PARTIAL', 'FAILED'].includes(String(job['status']))) {
      await sleep(50)
      rss = Math.max(rss, workerRss(product.pid))
      job = (await flow.ask(caller, 'query ($id: ID!) { screeningJob(id: $id) { status failure badCount resultsUrl counts { class count } } }', { id: screeningJob.id }))['screeningJob'] as Record<string, unknown>
    }
    if (job['status'] !== 'DONE') throw new Error(JSON.stringify(job))
    const results = (await (await fetch(String(job['resultsUrl']), { headers })).text()).split('\n').length - 1
    times.push((performance.now() - from) / 1000)
    if (results !== Math.ceil(ROWS / LISTED_EVERY)) throw new Error(`${results} of ${ROWS / LISTED_EVERY} found`)
    bare.push(await bareJob(on.postgres.url, file, on.ring, credentialOf(folder, 'bank').partnerId))
  }
  const [ours, limit] = [spreadOf(times), spreadOf(bare)]
  say(`screening-job: ${ROWS.toLocaleString('en-US')} rows, 1 % listed, upload to result file: median ${ours.median.toFixed(2)} s [${ours.min.toFixed(2)}–${ours.max.toFixed(2)}] (must 20, aim 6); `
    + `bare hashing, COPY, join and log ${limit.median.toFixed(2)} s [${limit.min.toFixed(2)}–${limit.max.toFixed(2)}]; worker's memory at most ${Math.round(rss)} MB (must be below 512)`)
}

function jobFile(round: number): string {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const { name, identityNumber } = listedOf(1 + (n * STEP + round) % LISTED)
    return `R${round}-${Date.now()}-${n},${name},${n % LISTED_EVERY === 0 ? identityNumber : unlistedNumberOf(n)}`
  })
  return `ref,name,idNo\n${rows.join('\n')}\n`
}

/** Resident memory of the server's child that screens, in MB. */
function workerRss(pid: number): number {
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean)) {
      if (!readlinkSync(`/proc/${child}/exe`).includes('node') || !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('job.process')) continue
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0) / 1024
    }
  }
  return 0
}

/** A court publishes somebody whom a hundred partners watch: from the request to the duties at every unit, and to a notice for each watcher. */
async function publish(on: On): Promise<void> {
  const { flow, postgres: { pool }, folder, say, ring } = on
  const bank = credentialOf(folder, 'bank')
  await pool.query(WATCHERS_SQL, [bank.partnerId, bank.clientId, WATCHERS])
  const [duties, notices, requests]: [number[], number[], number[]] = [[], [], []]
  for (let n = 0; n < PUBLICATIONS; n++) {
    const identityNumber = identityNumberOf(9_900_000 + n)
    await pool.query(WATCH_SQL, [indexOf(ring, identityNumber), randomUUID().slice(0, 12), CONSENT_UNTIL])
    const serial = `${Date.now()}`.slice(-7) + n
    const listing = await decided(flow, identityNumber, serial)
    const from = performance.now()
    await flow.mutate(flow.as('court', 'court-judge'), 'publishListing', 'PublishListingInput', { id: listing.id, expectedVersion: listing.version, entryNo: `BENCH-P-${serial}` }, 'listing { id }')
    requests.push(performance.now() - from)
    duties.push(await until(from, async () => count(pool, `select count(*) > 0 as is from "duty" where "listingId" = $1`, [listing.id])))
    // Sent: numbered in the feed that a partner reads and that its webhook is made of.
    notices.push(await until(from, async () => count(pool, `select count(distinct a) >= $2 as is from "event" e cross join unnest(e."audience") a
      where e."type" = 'credit.changed' and e."seq" is not null and e."recordId" in (select "id" from "creditNotice" where "listingId" = $1)`, [listing.id, WATCHERS])))
  }
  const told = (times: readonly number[]) => { const { median, min, max } = spreadOf(times); return `median ${median.toFixed(0)} ms [${min.toFixed(0)}–${max.toFixed(0)}]` }
  say(`publication: request ${told(requests)}; duties visible at every unit ${told(duties)} (must 1000, aim 200); notice numbered for ${WATCHERS} watching partners ${told(notices)} (must 10000, aim 2000); ${PUBLICATIONS} times`)
}

async function decided(flow: Flow, identityNumber: string, serial: string): Promise<{ id: string, version: number }> {
  const [judge, president] = [flow.as('court', 'court-judge'), flow.as('court', 'court-president')]
  const shown = 'listing { id version }'
  const { listing } = await flow.mutate(judge, 'proposeListing', 'ProposeListingInput', {
    partyKind: 'PERSON', name: '测失信', identityNumber, caseNo: `（2026）渝0103执${serial}号`, filedOn: '2026-01-05', basisNo: '（2025）渝0103民初88号', basisMaker: '渝测区人民法院', areaName: '重庆',
    duty: '偿还借款本金及利息', performance: 'NONE', conduct: '有可供执行财产而转移', grounds: ['G3'], isOnApplication: true,
  }, shown)
  const decided = await flow.mutate(president, 'decideListing', 'DecideListingInput', { id: listing.id, expectedVersion: listing.version, decisionNo: `（2026）渝0103执${serial}号`, decisionHash: 'a'.repeat(64) }, shown)
  const served = await flow.mutate(judge, 'serveListing', 'ListingChangeInput', { id: listing.id, expectedVersion: decided['listing'].version }, shown)
  return served['listing'] as { id: string, version: number }
}

async function until(from: number, isThere: () => Promise<boolean>): Promise<number> {
  while (!(await isThere())) {
    if (performance.now() - from > 60_000) throw new Error('it did not come about')
    await sleep(5)
  }
  return performance.now() - from
}

const count = async (pool: BenchPostgres['pool'], text: string, values: unknown[]): Promise<boolean> => (await pool.query<{ is: boolean }>(text, values)).rows[0]?.is ?? false

/** Banks like the sandbox's own, each with a client. */
const WATCHERS_SQL = `with partners as (
    insert into "partner" select (jsonb_populate_record(p, jsonb_build_object('id', 'bench-watcher-' || n, 'uscc', 'BENCH' || n))).* from "partner" p cross join generate_series(1, $3::int) n where p."id" = $1 on conflict do nothing
  )
  insert into "client" select (jsonb_populate_record(c, jsonb_build_object('clientId', 'bench-watcher-' || n, 'partnerId', 'bench-watcher-' || n))).* from "client" c cross join generate_series(1, $3::int) n where c."clientId" = $2 on conflict do nothing`

const WATCH_SQL = `insert into "watch" ("id", "createdAt", "updatedAt", "clientId", "partnerId", "subjectRef", "partyKind", "partyIndex", "nameHash", "purpose", "consentRef", "consentUntil", "endsOn", "hearsListings", "items", "status")
  select 'wch_' || $2 || n, '2026-03-01', '2026-03-01', p."id", p."id", $2, 'PERSON', $1, '', 'POST_LOAN', 'BENCH', $3, $3, true, '{}', 'ACTIVE' from "partner" p cross join lateral (select right(p."id", 4) as n) s where p."id" like 'bench-watcher-%'`

const indexOf = (ring: KeyRing, number: string): string => createHmac('sha256', Buffer.from(ring.index['identity'] ?? '', 'base64')).update(number).digest('base64url')
