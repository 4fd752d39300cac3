// What does the audit keep, and can it be bent? A attempts, done and refused · B looks at people, the open ones before they are answered ·
// C nothing of what was sent · D a changed line, a missing one, a missing tail and a forged head all show, by name,
// and so does a roll-back, to whoever kept an anchor.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City, codesOf, type Caller } from '../support/client.js'
import { Journey, PIXEL } from '../support/journey.js'
import { BUYERS } from '../support/papers.js'
import { freePort, startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { vinOf } from '../support/synthetic.js'

const SUITE_MS = 180_000
const PURPOSE = '核对 REG-2026-0001 的身份'
const COLUMNS = '"at", "businessAt", "kind", "clientId", "partnerId", "staffId", "personId", "action", "recordId", "outcome", "codes", "subjects", "purpose", "requestId"'

const TABLES = ['auditEntry', 'auditHead'] as const

interface Verdict { readonly code: number, readonly faults: readonly string[], readonly summary: string }

interface Line {
  readonly seq: number
  readonly action: string
  readonly outcome: 'DONE' | 'REFUSED' | 'READ'
  readonly codes: readonly string[]
  readonly staffId: string | null
  readonly partnerId: string
  readonly personId: string | null
  readonly recordId: string | null
  readonly subjects: readonly string[]
  readonly purpose: string | null
  readonly requestId: string
  readonly hash: string | null
}

let server: TestServer
let city: City
let clerk: Caller
let journey: Journey
let ownerId: string
let fileId: string
const requests = { refused: randomUUID(), mismatch: randomUUID(), rehearsed: randomUUID(), open: randomUUID(), short: randomUUID(), masked: randomUUID(), file: randomUUID() }
const key = randomUUID()
let lines: Line[]

const carOf = (serial: number) => ({ vin: vinOf('L0TCA1GA', 'TA', serial), certificateNo: `YF00X0097${serial}`, invoiceNo: `26502000999${serial}000` })
const of = (requestId: string): Line[] => lines.filter(line => line.requestId === requestId)

/** Sends a submission under a request id of its own. */
async function submit(input: object, requestId: string): Promise<string[]> {
  const answer = await clerk.send('mutation ($input: SubmitRegistrationInput!) { submitRegistration(input: $input) { application { id } userErrors { code } } }',
    { input }, { 'x-request-id': requestId })
  return answer.data?.['submitRegistration'].userErrors.map(({ code }: { code: string }) => code)
}

async function read(requestId: string, field: string): Promise<string> {
  const answer = await city.as('police', 'registrar-1').send(`query ($id: ID!) { application(id: $id) { owner { id ${field} } } }`, { id: journey.seen.id }, { 'x-request-id': requestId })
  return answer.text
}

beforeAll(async () => {
  const port = await freePort()
  server = await startServer({ port })
  const again = () => ({ port, dataDir: server.dataDir, databaseUrl: server.databaseUrl })
  city = new City(server.url, server.dataDir)
  clerk = city.as('dealership', 'dealer-clerk')
  journey = await Journey.submit(city, carOf(740_001))
  fileId = await journey.upload(clerk, journey.seen.id, 'VEHICLE_PHOTO', PIXEL)
  const input = Journey.input(city, carOf(740_002))
  expect(await submit({ ...input, idempotencyKey: key, vin: 'I' }, requests.refused)).toEqual(['VIN_MALFORMED'])
  expect(await submit({ ...input, idempotencyKey: key }, requests.mismatch)).toEqual(['IDEMPOTENCY_MISMATCH'])
  expect(await submit({ ...input, idempotencyKey: randomUUID(), dryRun: true }, requests.rehearsed)).toEqual([])
  expect(codesOf(await journey.step(journey.first, 'approveApplication'))).toEqual(['STATE_CONFLICT'])
  expect(await read(requests.short, 'identityNumber(purpose: "核")')).toContain('BAD_USER_INPUT')
  const file = await fetch(`${server.url}/uploads/${fileId}`, { headers: { authorization: `Bearer ${await clerk.token()}`, 'x-request-id': requests.file } })
  expect(file.status).toBe(200)
  // Killed with the answer in hand: what is found now was written before it.
  const shown = await read(requests.open, `identityNumber(purpose: "${PURPOSE}")`)
  await server.kill()
  expect(shown).toContain(BUYERS.zhang.identityNumber)
  server = await startServer(again())
  ownerId = JSON.parse(await read(requests.masked, 'identityMasked')).data.application.owner.id
  // An orderly end writes what was gathered, and seals what the kill left; the next one makes a second head.
  await server.stop()
  server = await startServer(again())
  await read(randomUUID(), 'identityMasked')
  await server.stop()
  lines = await linesNow()
}, SUITE_MS)
afterAll(() => server.stop())

const linesNow = async (): Promise<Line[]> => (await storedRows(server, 'select * from "auditEntry" order by "id"')) as Line[]

describe('A: an attempt', () => {
  it('that was done has one line: who, what, which record', () => {
    const [line, ...more] = lines.filter(({ action, recordId }) => action === 'submitRegistration' && recordId === journey.seen.id)
    expect(more).toEqual([])
    expect(line).toMatchObject({ outcome: 'DONE', codes: [], staffId: 'dealer-clerk', partnerId: city.credentials['dealership']?.partnerId })
  })

  it('that was refused has one too, though all else of it was rolled back', async () => {
    const common = { action: 'submitRegistration', outcome: 'REFUSED', recordId: null, staffId: 'dealer-clerk' }
    expect(of(requests.refused)).toMatchObject([{ ...common, codes: ['VIN_MALFORMED'] }])
    expect(of(requests.mismatch)).toMatchObject([{ ...common, codes: ['IDEMPOTENCY_MISMATCH'] }])
    expect(lines.filter(({ action }) => action === 'approveApplication')).toMatchObject([{ outcome: 'REFUSED', codes: ['STATE_CONFLICT'], staffId: 'registrar-1' }])
    const entered = await storedRows(server, `select "vin" from "application" where "vin" in ('I', '${carOf(740_001).vin}', '${carOf(740_002).vin}')`)
    expect(entered).toEqual([{ vin: carOf(740_001).vin }])
  })

  it('that was a rehearsal and went well has none', () => {
    expect(of(requests.rehearsed)).toEqual([])
  })
})

describe('B: a look at a person', () => {
  it('in full is written, with its purpose, before it is answered', () => {
    expect(of(requests.open)).toEqual(expect.arrayContaining([
      expect.objectContaining({ action: 'readIdentityNumber', outcome: 'READ', purpose: PURPOSE, subjects: [ownerId], staffId: 'registrar-1' })]))
  })

  it('that was refused for want of a purpose is no look in full', () => {
    expect(of(requests.short).filter(({ action }) => action === 'readIdentityNumber')).toEqual([])
  })

  it('behind a mask is written too, and so is a file, which may show anybody', () => {
    expect(of(requests.masked)).toMatchObject([{ action: 'read', outcome: 'READ', purpose: null, subjects: [ownerId], staffId: 'registrar-1' }])
    expect(of(requests.file)).toMatchObject([{ action: 'readEvidence', outcome: 'READ', subjects: [fileId], staffId: 'dealer-clerk' }])
  })
})

describe('C: the audit', () => {
  it('holds no number and no name of anybody, and no key that was sent', () => {
    const text = JSON.stringify(lines)
    for (const { name, identityNumber } of Object.values(BUYERS)) for (const secret of [name, identityNumber]) expect(text).not.toContain(secret)
    expect(text).not.toContain(key)
  })
})

describe('D: the check of the chain', () => {
  /** What it says of a copy that is bent as told; the good one is put back. */
  async function bent(...steps: (string | { anchor: string })[]): Promise<Verdict> {
    await storedRows(server, ...steps.filter(step => typeof step === 'string'))
    try {
      return await verified(steps.find(step => typeof step === 'object')?.anchor)
    } finally {
      await storedRows(server, ...TABLES.flatMap(table => [`delete from "${table}"`, `insert into "${table}" select * from "kept_${table}"`]))
    }
  }

  let sealed: number
  beforeAll(async () => {
    sealed = lines.length
    await storedRows(server, ...TABLES.map(table => `create table "kept_${table}" as select * from "${table}"`))
  }, SUITE_MS)

  it('finds a good one good', async () => {
    expect(lines.every(({ hash }) => hash !== null)).toBe(true)
    expect(await verified()).toEqual({
      code: 0, faults: [], summary: `audit: ${sealed} lines sealed, 0 not yet sealed, 0 faults\nanchor: ${sealed}:${lines.find(({ seq }) => Number(seq) === sealed)?.hash}`,
    })
  }, SUITE_MS)

  it('names each line in which anything was changed: outcome, officer, purpose, whom it was about, or the hour', async () => {
    const changes: [string, Line | undefined][] = [
      [`"outcome" = 'DONE', "codes" = '{}'`, of(requests.refused)[0]], [`"staffId" = 'registrar-2'`, lines.find(({ action }) => action === 'approveApplication')],
      [`"purpose" = null`, of(requests.open).find(({ action }) => action === 'readIdentityNumber')], [`"subjects" = '{}'`, of(requests.masked)[0]],
      [`"at" = "at" - interval '1 hour'`, of(requests.mismatch)[0]],
    ]
    const seqs = changes.map(([, line]) => Number(line?.seq))
    const verdict = await bent(...changes.map(([change], n) => `update "auditEntry" set ${change} where "seq" = ${seqs[n]}`))
    expect(verdict).toMatchObject({ code: 1, faults: seqs.sort((a, b) => a - b).map(seq => `line ${seq} was changed`) })
    expect(new Set(seqs).size).toBe(5)
  }, SUITE_MS)

  it('names the lines that are missing in the middle, and a line whose neighbour was renumbered over them', async () => {
    const gone = await bent('delete from "auditEntry" where "seq" in (3, 4)')
    expect(gone).toMatchObject({ code: 1, faults: ['lines 3 to 4 are missing', 'line 5 was changed'] })
    const renumber = ['update "auditEntry" set "seq" = -("seq" - 1) where "seq" > 3', 'update "auditEntry" set "seq" = -"seq" where "seq" < 0']
    const closed = await bent('delete from "auditEntry" where "seq" = 3', ...renumber)
    expect(closed).toMatchObject({ code: 1, faults: ['line 3 was changed', `the head tells of ${sealed} lines, ${sealed - 1} are there`] })
  }, SUITE_MS)

  it('reports a tail that is missing, and a head that nobody signed', async () => {
    const cut = `delete from "auditEntry" where "seq" > ${sealed - 2}`
    expect(await bent(cut)).toMatchObject({ code: 1, faults: [`the head tells of ${sealed} lines, ${sealed - 2} are there`] })
    const forged = await bent(cut, 'delete from "auditHead"',
      `insert into "auditHead" ("seq", "hash", "signature", "at") select e."seq", e."hash", k."signature", now() from "auditEntry" e, "kept_auditHead" k
        where e."seq" = ${sealed - 2} and k."seq" = ${sealed}`)
    expect(forged).toMatchObject({ code: 1, faults: ['the signature of the head is wrong'] })
    expect(await bent('delete from "auditHead"')).toMatchObject({ code: 1, faults: ['there is no signed head'] })
  }, SUITE_MS)

  it('counts a line that was slipped in beside the chain as not sealed', async () => {
    const slipped = await bent(`insert into "auditEntry" (${COLUMNS}, "id") select ${COLUMNS}, 'aud_0' from "kept_auditEntry" where "seq" = 1`)
    expect(slipped.summary).toMatch(`audit: ${sealed} lines sealed, 1 not yet sealed, 0 faults`)
  }, SUITE_MS)

  it('finds a genuine earlier state good in itself, and only the anchor of a later run tells that it was rolled back', async () => {
    const { summary } = await verified()
    const anchor = /anchor: (\d+:[\w-]{43})$/.exec(summary)?.[1] ?? ''
    expect(await verified(anchor)).toMatchObject({ code: 0, faults: [] })
    const heads = (await storedRows(server, 'select "seq" from "auditHead" order by "seq"')) as { seq: number | string }[]
    const earlier = Number(heads[heads.length - 2]?.seq)
    expect(earlier).toBeGreaterThan(0)
    const rollBack = ['auditEntry', 'auditHead'].map(table => `delete from "${table}" where "seq" > ${earlier}`)

    expect(await bent(...rollBack)).toMatchObject({ code: 0, faults: [], summary: expect.stringContaining(`\nanchor: ${earlier}:`) })
    expect(await bent(...rollBack, { anchor })).toMatchObject({ code: 1, faults: [`line ${sealed} of the anchor is missing: the audit was rolled back`] })
    expect(await verified(`${sealed}:${'0'.repeat(43)}`)).toMatchObject({
      code: 1, faults: [`line ${sealed} is not the line of the anchor: the audit was rolled back and written anew`],
      summary: `audit: ${sealed} lines sealed, 0 not yet sealed, 1 faults`,
    })
    expect(await verified(`${sealed}`)).toEqual({ code: 1, faults: [expect.stringMatching(/^usage: /)], summary: '' })
  }, SUITE_MS)
})

function verified(anchor?: string): Promise<Verdict> {
  const { dataDir, databaseUrl } = server
  const env = { ...process.env, DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) }
  const tool = join(process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist'), 'tools/audit-verify.js')
  return new Promise(resolve => {
    execFile(process.execPath, [tool, ...(anchor === undefined ? [] : ['--anchor', anchor])], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), faults: stderr.split('\n').filter(line => line !== ''), summary: stdout.trim() })
    })
  })
}
