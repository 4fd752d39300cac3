// A bank screens a whole file. A: one file, one job, one version of the list · B: a row that is wrong spoils no other · C: encodings and forms ·
// D: files that are too large, cut or unreadable · E: purpose, consent and whose it is · F: a job is stopped.
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { numberHasher } from '../../src/domains/credit/jobs/number-hasher.js'
import { FieldCipher } from '../../src/platform/crypto/keyring.js'
import { observed } from '../support/cases.js'
import { codesOf, type Caller, type City } from '../support/client.js'
import { newDebtor, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { residentIdOf, usccOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { begin, csvOf, fetchText, JOB, jobOf, openFile, put, resultsOf, rowsOf, screen, until, upload } from './jobs.world.js'
import { logOf } from './screening.world.js'

let city: City
let bank: Caller
const versionNow = async () => ((await city.citizen('张三').ask('{ myRecords { listVersion } }'))['myRecords'] as { listVersion: string }).listVersion
beforeAll(() => {
  city = world()
  bank = city.as('bank', 'bank-clerk')
})
const MIB = 1024 * 1024

describe('A: a job', () => {
  it('finds who is listed by number, tells the class by the name, and answers by page and as a file', async () => {
    const [same, renamed] = [newDebtor('测失信'), newDebtor('测改名')]
    const [one, other] = [await published(city, same), await published(city, renamed)]
    const second = await published(city, same, 'court_2')
    const job = await screen(bank, csvOf([`a,${same.name},${same.identityNumber}`, `b,别的名,${renamed.identityNumber}`, ...rowsOf(3)]))
    expect(job).toMatchObject({ status: 'DONE', rowCount: 5, rowsRead: 5, rowsTotal: 5, badCount: 0, badRowsUrl: null, failure: null })
    expect(job.counts).toEqual([{ class: 'EXACT', count: 1 }, { class: 'ID_NAME_CONFLICT', count: 1 }])
    const results = await resultsOf(bank, job)
    expect(results.map(({ ref, class: found, score }) => [ref, found, score])).toEqual([['a', 'EXACT', 1000], ['b', 'ID_NAME_CONFLICT', 1000]])
    expect([...results[0]?.listingIds ?? []].sort()).toEqual([one.seen.id, second.seen.id].sort())
    expect(results[1]?.listingIds).toEqual([other.seen.id])
    const page = await bank.ask('query ($jobId: ID!) { screeningResults(jobId: $jobId, first: 1) { edges { node { row ref class score listingIds isDisputed listVersion } } pageInfo { hasNextPage endCursor } } }', { jobId: job.id })
    const { edges, pageInfo } = page['screeningResults'] as { edges: { node: object }[], pageInfo: { hasNextPage: boolean, endCursor: string } }
    expect([edges[0]?.node, pageInfo.hasNextPage]).toEqual([{ row: 1, ...results[0] }, true])
    const next = await bank.ask('query ($jobId: ID!, $after: String) { screeningResults(jobId: $jobId, first: 1, after: $after) { edges { node { ref } } pageInfo { hasNextPage } } }', { jobId: job.id, after: pageInfo.endCursor })
    expect(next['screeningResults']).toEqual({ edges: [{ node: { ref: 'b' } }], pageInfo: { hasNextPage: false } })
  })

  it('K37: the same file for the same purpose, sent twice, is the same job; for another purpose it is another', async () => {
    const text = csvOf(rowsOf(20))
    const first = await screen(bank, text)
    const again = await begin(bank, await upload(bank, text))
    const other = await begin(bank, await upload(bank, text), { purpose: 'POST_LOAN' })
    const stranger = await screen(city.as('bank_2', 'bank2-clerk'), text)
    expect([again['screeningJob'].id, again.userErrors]).toEqual([first.id, []])
    expect(other['screeningJob'].id).not.toBe(first.id)
    expect(stranger.id).not.toBe(first.id)
    observed(first.status, again['screeningJob'].id === first.id ? 'the same job' : 'another job')
  })

  it('K38: when the list changes while it runs, all of it stands on the version with which it began', async () => {
    const late = newDebtor()
    const rows = rowsOf(20_000)
    const { screeningJob } = await begin(bank, await upload(bank, csvOf([`first,${late.name},${late.identityNumber}`, ...rows, `last,${late.name},${late.identityNumber}`])))
    await until(bank, screeningJob.id, ['RUNNING', 'DONE'])
    const before = await versionNow()
    const listing = await published(city, late)
    const after = await versionNow()
    const job = await until(bank, screeningJob.id)
    // A number between them may be somebody's whom another test has listed.
    const found = (await resultsOf(bank, job)).filter(({ ref }) => ['first', 'last'].includes(ref))
    // Whichever came first: both rows say the same, and what the version says.
    const current = (await screen(bank, csvOf([`x,${late.name},${late.identityNumber}`, ...rowsOf(1)])))
    expect((await resultsOf(bank, current)).map(({ listingIds }) => listingIds)).toEqual([[listing.seen.id]])
    expect(job.status).toBe('DONE')
    expect([[], ['first', 'last']]).toContainEqual(found.map(({ ref }) => ref))
    if (job.listVersion <= before) expect(found).toEqual([])
    if (job.listVersion >= after) expect(found).toHaveLength(2)
    expect(new Set(found.map(({ listVersion }) => listVersion)).size).toBeLessThanOrEqual(1)
    observed('both rows or none', 'one version')
  })

  it('each of its subjects reads in her own log that she was asked about, and what for', async () => {
    const asked = () => logOf(city.citizen('王五'))
    const before = await asked()
    await screen(bank, csvOf([`w,${BUYERS.wang.name},${BUYERS.wang.identityNumber}`, ...rowsOf(3)]), 'CSV', { purpose: 'POST_LOAN' })
    expect((await asked()).filter(({ id }) => !before.some(each => each.id === id))).toMatchObject([{ id: expect.stringMatching(/^cqy_/), purpose: 'POST_LOAN', wasRefused: false }])
  })

  it('hashes numbers as the register does', () => {
    const key = Buffer.alloc(32, 7)
    const cipher = new FieldCipher({ active: '', encryption: {}, index: { identity: key.toString('base64') }, signing: [] })
    const hash = numberHasher(key)
    for (const number of ['11010519491231002X', '91350100M000100Y43', 'E12345678', '', '护照1']) expect(hash(number)).toBe(cipher.index('identity', number))
    expect(() => hash('1'.repeat(65))).toThrow('longer')
  })
})

describe('B: a bad row', () => {
  it('K35, K36: a wrong check digit is told for that row and the job goes on; an old number of 15 places is matched', async () => {
    const listed = { name: '测旧号', identityNumber: residentIdOf('1966-03-17', Math.floor(Math.random() * 900) + 1) }
    const listing = await published(city, listed)
    const { identityNumber: whole } = listed
    const old = whole.slice(0, 6) + whole.slice(8, 17)
    const wrong = `${whole.slice(0, 17)}${whole.endsWith('1') ? '2' : '1'}`
    const job = await screen(bank, csvOf([`good,测旧号,${old}`, `bad,测旧号,${wrong}`, ...rowsOf(2)]))
    expect(job).toMatchObject({ status: 'PARTIAL', rowCount: 4, badCount: 1 })
    expect(await resultsOf(bank, job)).toEqual([{ ref: 'good', class: 'EXACT', score: 1000, listingIds: [listing.seen.id], isDisputed: false, listVersion: job.listVersion }])
    const [heading, row] = (await fetchText(bank, job.badRowsUrl)).replace('\uFEFF', '').split('\r\n')
    expect(heading).toBe('ref,name,idNo,uscc,error_code,error_message')
    expect(row).toMatch(new RegExp(`^bad,测旧号,${wrong},,ID_CHECKSUM,`))
    observed(job.status, 'ID_CHECKSUM', `${job.rowCount - job.badCount} of ${job.rowCount} rows screened`)
  })

  it('comes back as it came, its formulas escaped, and the others are screened', async () => {
    const [person] = rowsOf(1)
    const job = await screen(bank, csvOf([
      `=HYPERLINK("x"),测,123`, `"=cmd|' /C calc'!A0",测,123,`, 'only two,cells', `u,测有限公司,,${usccOf('91', 'MA60TB99').replace(/.$/, 'I')}`, `n,,${residentIdOf('1970-01-01', 5)},`,
      `both,测,${residentIdOf('1970-01-01', 5)},91350100M000100Y43`, `none,测某,,`, `,测某,${residentIdOf('1970-01-01', 5)},`, `m,测某,3301061977****0418,`,
      `emoji,🙂,${residentIdOf('1970-01-01', 6)},`, `rare,\uE863,${residentIdOf('1970-01-01', 7)},`, `long,${'测'.repeat(200)},${residentIdOf('1970-01-01', 8)},`,
      `longer,${'测'.repeat(201)},${residentIdOf('1970-01-01', 8)},`, `"q,uoted","测""某",${residentIdOf('1970-01-01', 9)},`, `${person},`,
    ], 'ref,name,idNo,uscc'))
    const lines = (await fetchText(bank, job.badRowsUrl)).split('\r\n').slice(1, -1)
    expect(lines.map(line => /(ROW_\w+|ID_\w+|USCC_\w+)/.exec(line)?.[1])).toEqual([
      'ROW_UNREADABLE', 'ID_MALFORMED', 'ROW_UNREADABLE', 'USCC_CHECKSUM', 'ROW_NAME_INVALID', 'ROW_TWO_NUMBERS', 'ID_REQUIRED', 'ROW_REF_INVALID', 'ID_REQUIRED', 'ROW_NAME_INVALID',
    ])
    expect(lines[1]).toMatch(/^'=cmd\|' \/C calc'!A0,测,123,,ID_MALFORMED,/)
    expect(lines.filter(line => /^"?[=+@-]/.test(line))).toEqual([])
    expect(job).toMatchObject({ status: 'PARTIAL', rowCount: 15, badCount: 10, counts: [] })
  })
})

describe('C: a file', () => {
  const listed = newDebtor('测編碼')
  let listingId: string
  beforeAll(async () => { listingId = (await published(world(), listed)).seen.id })

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-8 with lines that end as in Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    // 测編碼 in GB18030.
    ['GB18030', (text: string) => Buffer.concat(text.split('测編碼').flatMap((part, n) => [...(n > 0 ? [Buffer.from([0xb2, 0xe2, 0xbe, 0x8e, 0xb4, 0x61])] : []), Buffer.from(part)]))],
  ])('in %s is read', async (_, encode) => {
    const job = await screen(bank, encode(`idNo,ref,name\n${listed.identityNumber},${randomUUID()},测編碼\n`))
    expect([job.failure, (await resultsOf(bank, job)).map(({ class: found, listingIds }) => [found, listingIds])]).toEqual([null, [['EXACT', [listingId]]]])
  })

  it('of JSON lines is read, and its bad lines come back as JSON lines', async () => {
    const lines = [JSON.stringify({ ref: randomUUID(), name: listed.name, idNo: listed.identityNumber }), '{"ref":', JSON.stringify({ ref: 'x', name: '测', idNo: 5 }), JSON.stringify({ ref: '=1', name: '测', idNo: '1' })]
    const job = await screen(bank, `${lines.join('\n')}\n`, 'NDJSON')
    expect([job.status, (await resultsOf(bank, job)).map(({ listingIds }) => listingIds)]).toEqual(['PARTIAL', [[listingId]]])
    const bad = (await fetchText(bank, job.badRowsUrl)).split('\n').filter(Boolean).map(line => JSON.parse(line) as Record<string, string>)
    expect(bad.map(({ line, ref, error_code: code }) => [line ?? ref, code])).toEqual([[lines[1], 'ROW_UNREADABLE'], [lines[2], 'ROW_UNREADABLE'], ['=1', 'ID_MALFORMED']])
  })

  it.each([
    ['in UTF-16', Buffer.from(`\uFEFF${csvOf(rowsOf(2))}`, 'utf16le'), 'SCREENING_FILE_ENCODING'],
    ['of no encoding', Buffer.concat([Buffer.from('ref,name,idNo\n1,'), Buffer.from([0xff, 0xff, 0x2c, 0x31]), Buffer.from(randomUUID())]), 'SCREENING_FILE_ENCODING'],
    ['without its columns', Buffer.from(`ref,idNo\n1,${randomUUID()}\n`), 'SCREENING_FILE_COLUMNS'],
    ['without rows', Buffer.from(`ref,name,idNo,${randomUUID()}\n\n`), 'SCREENING_FILE_EMPTY'],
    ['of more than a million rows', Buffer.from(`ref,name,idNo,${randomUUID()}\n${'1,,\n'.repeat(1_000_001)}`), 'SCREENING_FILE_TOO_MANY_ROWS'],
  ])('%s fails with its code, and its bytes are removed', async (_, bytes, code) => {
    const job = await screen(bank, bytes)
    expect([job.status, job.failure, job.resultsUrl, job.badRowsUrl]).toEqual(['FAILED', code, null, null])
  })

  it('that ends within a character loses its last row alone', async () => {
    const whole = Buffer.from(`ref,idNo,name\n${randomUUID()},${listed.identityNumber},${listed.name}\ncut,${residentIdOf('1970-01-01', 3)},测`)
    const job = await screen(bank, whole.subarray(0, -1))
    expect(job).toMatchObject({ status: 'PARTIAL', rowCount: 2, badCount: 1, counts: [{ class: 'EXACT', count: 1 }] })
  })
})

describe('D: an upload', () => {
  it('that says it is 2 GB is refused unread; one that does not say is cut off at the limit', async () => {
    const file = await openFile(bank)
    const sent = await flood(file, { 'content-length': String(2048 * MIB) })
    expect([sent.status, sent.mib < 8]).toEqual([413, true])
    const unsaid = await flood(file, {})
    expect([[413, 0].includes(unsaid.status), unsaid.mib >= 200, unsaid.mib < 260]).toEqual([true, true, true])
    expect((await begin(bank, file['id'] ?? '')).userErrors.map(({ code }) => code)).toEqual(['SCREENING_FILE_NOT_STORED'])
  })

  it('whose connection breaks off leaves nothing, and may be sent again', async () => {
    const file = await openFile(bank)
    const text = csvOf(rowsOf(200))
    await broken(file, text)
    expect(codesOf(await begin(bank, file['id'] ?? ''))).toEqual(['SCREENING_FILE_NOT_STORED'])
    const [stored, replayed] = [await put(bank, file, text), await put(bank, file, text)]
    expect([stored.status, replayed.status, ((await replayed.json()) as { replayed: boolean }).replayed]).toEqual([200, 200, true])
    expect((await put(bank, file, `${text}more`)).status).toBe(409)
  })

  it('needs its own ticket and its own partner', async () => {
    const file = await openFile(bank)
    expect((await put(bank, { ...file, uploadTicket: 'x' }, 'a')).status).toBe(403)
    expect((await put(city.as('bank_2', 'bank2-clerk'), file, 'a')).status).toBe(404)
    expect((await put(city.as('insurer', 'insurer-clerk'), file, 'a')).status).toBe(403)
  })
})

describe('E: who screens a file', () => {
  it('says what for: a bank with a consent, a unit for a measure, each its own purposes', async () => {
    const [fileId, unit] = [await upload(bank, csvOf(rowsOf(1))), city.as('signatory', 'signatory-clerk')]
    expect(codesOf(await begin(bank, fileId, { consentPolicyRef: null }))).toEqual(['CONSENT_REF_MISSING'])
    expect(codesOf(await begin(bank, fileId, { purpose: 'MEASURE_M24' }))).toEqual(['PURPOSE_NOT_ALLOWED'])
    const unitFile = await upload(unit, csvOf(rowsOf(1)))
    expect(codesOf(await begin(unit, unitFile, { purpose: 'CREDIT_APPROVAL' }))).toEqual(['PURPOSE_NOT_ALLOWED'])
    expect(codesOf(await begin(unit, fileId, { purpose: 'MEASURE_M14', consentPolicyRef: null }))).toEqual(['NOT_FOUND'])
    const { screeningJob } = await begin(unit, unitFile, { purpose: 'MEASURE_M14', consentPolicyRef: null })
    expect((await until(unit, screeningJob.id)).status).toBe('DONE')
  })

  it('sees its own jobs alone, by page, file and field', async () => {
    const job = await screen(bank, csvOf(rowsOf(2)))
    const stranger = city.as('bank_2', 'bank2-clerk')
    expect(await jobOf(stranger, job.id)).toBeNull()
    await expect(fetchText(stranger, job.resultsUrl)).rejects.toThrow('404')
    await expect(fetchText(stranger, job.resultsUrl.replace(/scj_\w+/, 'scj_01KJA3Y5Q1T9F3K3E7Z9V4D2M8'))).rejects.toThrow('404')
    expect((await stranger.do('cancelScreeningJob', { id: job.id, expectedVersion: 1 }, JOB)).userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
  })
})

describe('F: a job that is stopped', () => {
  it('keeps nothing, and the same file may be screened anew', async () => {
    const text = csvOf(rowsOf(30_000))
    const { screeningJob } = await begin(bank, await upload(bank, text))
    const running = await until(bank, screeningJob.id, ['VALIDATING', 'RUNNING', 'DONE'])
    const { screeningJob: cancelled, userErrors } = await bank.do('cancelScreeningJob', { id: running.id, expectedVersion: running.version }, JOB)
    if (userErrors[0]?.code === 'STALE') return expect((await jobOf(bank, running.id)).version).toBeGreaterThan(running.version)
    expect([cancelled.status, cancelled.resultsUrl, cancelled.viewerMay]).toEqual(['CANCELLED', null, []])
    const again = await begin(bank, await upload(bank, csvOf(rowsOf(3))))
    expect((await until(bank, again['screeningJob'].id)).status).toBe('DONE')
    expect((await jobOf(bank, running.id)).status).toBe('CANCELLED')
    expect(codesOf(await bank.do('cancelScreeningJob', { id: running.id, expectedVersion: cancelled.version }, JOB))).toEqual(['STATE_CONFLICT'])
    const anew = await begin(bank, await upload(bank, text))
    expect(anew['screeningJob'].id).not.toBe(running.id)
  })
})

/** Two gigabytes, if they were let: what was taken, and what was answered before the connection ended. */
async function flood(file: Record<string, string>, headers: Record<string, string>): Promise<{ status: number, mib: number }> {
  const token = await bank.token()
  const block = Buffer.alloc(MIB, 'a')
  return new Promise(resolve => {
    let [mib, status] = [0, 0]
    const sending = request(file['uploadUrl'] ?? '', { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'x-upload-ticket': file['uploadTicket'] ?? '', ...headers } }, response => {
      status = response.statusCode ?? 0
      response.resume()
    })
    const done = () => { resolve({ status, mib }) }
    sending.on('error', done).on('close', done)
    const more = () => {
      while (mib < 2048 && status === 0 && !sending.destroyed) {
        mib++
        if (!sending.write(block)) { sending.once('drain', more); return }
      }
    }
    more()
  })
}

/** Half of it, and the line is cut. */
async function broken(file: Record<string, string>, text: string): Promise<void> {
  const token = await bank.token()
  await new Promise<void>(resolve => {
    const sending = request(file['uploadUrl'] ?? '', { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'x-upload-ticket': file['uploadTicket'] ?? '', 'content-length': String(Buffer.byteLength(text)) } })
    sending.on('error', () => { resolve() }).on('close', () => { resolve() })
    sending.write(text.slice(0, text.length / 2), () => { setTimeout(() => { sending.destroy() }, 50) })
  })
}
