// A listing was wrong. A: whoever relied on it is found, told, and must say what was undone · B: what changes nothing for them is not told ·
// C: who was being answered meanwhile is found too · D: the figures.
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { observed } from '../support/cases.js'
import { City, codesOf, workerServer } from '../support/client.js'
import { eventually } from '../support/eventually.js'
import { newDebtor, nextSerial, published } from '../support/listing.js'
import { startServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { world } from '../support/world.js'
import { newFirm } from './duties.world.js'
import { begin, csvOf, until, upload } from './jobs.world.js'

let city: City
beforeAll(() => { city = world() })

type Debtor = ReturnType<typeof newDebtor>
const NOTICE = 'correctionNotice { id version status undone confirmedAt }'
const screen = async (partner: string, purpose: string, debtor: Debtor, at = city): Promise<{ listingId: string }[]> => (await at.as(partner).ask(
  'query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { results { matches { listingId } } } }',
  { input: { purpose, consentRef: 'S-1', queries: [{ ref: '1', partyKind: 'PERSON', ...debtor }] } }))['matchSubjects'].results[0].matches
interface Owed { id: string, version: number, cause: string, fields: string[], itemCount: number, status: string, dueAt: string, holder: string, items: { edges: { node: { kind: string, purpose: string } }[] } }
const owed = async (partner: string, listingId: string, at = city): Promise<Owed[]> => ((await at.as(partner).ask(
  `query ($id: String) { correctionNotices(first: 20, filter: { listingId: $id }) { edges { node { id version cause fields itemCount status dueAt holder items(first: 10) { edges { node { kind purpose } } } } } } }`,
  { id: listingId }))['correctionNotices'].edges as { node: Owed }[]).map(({ node }) => node)

describe('A: a wrong listing', () => {
  it('K14: revoked, every screening, notice and holder of it is found; a bank that has not acted stands on the court\'s list until it confirms', async () => {
    const debtor = newDebtor()
    await city.as('bank_2').do('addWatches', { purpose: 'POST_LOAN', watches: [{ subjectRef: `K-${debtor.identityNumber.slice(-8)}`, partyKind: 'PERSON', ...debtor, consentRef: 'S-1', consentUntil: '2027-01-01' }] }, 'watching { active }')
    const listed = await published(city, debtor)
    const { id } = listed.seen
    expect(await screen('bank', 'CREDIT_APPROVAL', debtor)).toEqual([{ listingId: id }])
    expect(await screen('signatory', 'MEASURE_M14', debtor)).toEqual([{ listingId: id }])
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    const [atBank] = await owed('bank', id)
    expect(atBank).toMatchObject({ cause: 'REVOKED', fields: [], itemCount: 1, status: 'OPEN', dueAt: '2026-03-14T00:00:00.000+08:00', items: { edges: [{ node: { kind: 'SCREENING', purpose: 'CREDIT_APPROVAL' } }] } })
    expect((await owed('bank_2', id))[0]?.items.edges).toEqual([{ node: { kind: 'NOTICE', purpose: 'POST_LOAN' } }])
    const seenByCourt = await owed('court', id)
    expect(seenByCourt.map(each => [each.holder, each.status]).sort()).toEqual([['江测银行股份有限公司', 'OPEN'], ['渝测市场监督管理局', 'OPEN'], ['渝测银行股份有限公司', 'OPEN']])
    // What a holder relied on is its own business.
    expect(seenByCourt.flatMap(each => each.items.edges)).toEqual([])
    const input = { id: atBank?.id, expectedVersion: atBank?.version, undone: '已恢复授信审批' }
    expect(codesOf(await city.as('bank_2').do('confirmCorrection', input, NOTICE))).toEqual(['NOT_FOUND'])
    expect(codesOf(await city.as('bank').do('confirmCorrection', { ...input, undone: ' ' }, NOTICE))).toEqual(['TEXT_INVALID'])
    expect((await city.as('bank').do('confirmCorrection', input, NOTICE))['correctionNotice']).toMatchObject({ status: 'CONFIRMED', undone: '已恢复授信审批' })
    const { correctionNotices } = await city.as('court').ask('query ($id: String) { correctionNotices(first: 20, filter: { listingId: $id, status: OPEN }) { edges { node { holder } } } }', { id })
    expect((correctionNotices.edges as { node: { holder: string } }[]).map(({ node }) => node.holder).sort()).toEqual(['江测银行股份有限公司', '渝测市场监督管理局'])
    expect(await owed('court_2', id)).toEqual([])
    observed('REVOKED', 'correction OPEN', 'CONFIRMED')
  })
})

describe('A: a wrong listing of an applicant', () => {
  it('a policy check that refused for it is found as the check, and not as its question too', async () => {
    const { partyKind, name, identityNumber } = newFirm()
    const listed = await published(city, { partyKind, name, identityNumber, grounds: ['G1'] })
    const checked = await city.as('signatory', 'signatory-clerk').do('checkPolicy', { policyNo: 3, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: { partyKind, name, identityNumber } }, 'policyCheck { result }')
    expect(checked['policyCheck']).toEqual({ result: 'REFUSED' })
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    const [atUnit] = await owed('signatory', listed.seen.id)
    expect(atUnit?.items.edges.map(({ node }) => node.kind).sort()).toEqual(['DUTY_HIT', 'POLICY_CHECK'])
  })
})

describe('B: a corrected one', () => {
  it('tells which published fields were wrong; a release or an objection\'s mark misleads nobody', async () => {
    const debtor = newDebtor()
    const listed = await published(city, { ...debtor, grounds: ['G1'] })
    const { id } = listed.seen
    await screen('bank', 'CREDIT_APPROVAL', debtor)
    await listed.step('recordRelease', { ground: 'D1' })
    expect(await owed('bank', id)).toEqual([])
    await listed.step('correctListing', { identityNumber: newDebtor().identityNumber, conduct: '未按期报告财产', reason: '更正' })
    expect((await owed('bank', id)).map(each => [each.cause, [...each.fields].sort()])).toEqual([['CORRECTED', expect.arrayContaining(['cardNum', 'disruptTypeName'])]])
    await listed.step('deleteListing', { reason: '已履行' })
    expect(await owed('bank', id)).toHaveLength(1)
  })
})

describe('C: an answer that was under way', () => {
  it('read before the revocation and written down after it, it is found by a second look, once', async () => {
    let server = await startServer()
    try {
      const debtor = newDebtor()
      const own = new City(server.url, server.dataDir)
      const listed = await published(own, debtor)
      const { id } = listed.seen
      await screen('bank', 'CREDIT_APPROVAL', debtor, own)
      await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
      expect([(await owed('bank', id, own)).length, await owed('bank_2', id, own)]).toEqual([1, []])
      const late = ['bank', 'bank_2'].map((partner, n) => `insert into "creditHit" select (jsonb_populate_record(h, '{ "id": "chi_late${n}", "partnerId": "${own.credentials[partner]?.partnerId}" }')).* from "creditHit" h where h."listingId" = '${id}' limit 1`)
      await storedRows(server, ...late)
      server = await startServer({ dataDir: server.dataDir, databaseUrl: server.databaseUrl })
      const again = new City(server.url, server.dataDir)
      await again.advance(600)
      expect(await eventually(() => owed('bank_2', id, again), notices => notices.length > 0)).toMatchObject([{ cause: 'REVOKED', itemCount: 1, status: 'OPEN' }])
      // What was told is not told again; what came after it is, with days of its own.
      expect((await owed('bank', id, again)).map(({ itemCount }) => itemCount)).toEqual([1, 1])
      await again.advance(600)
      expect((await owed('bank', id, again)).length).toBe(2)
    } finally {
      await server.stop()
    }
  }, 120_000)

  const { databaseUrl } = workerServer()
  // On the embedded database nothing changes while a job reads the list.
  const onPostgres = databaseUrl === undefined ? it.skip : it
  onPostgres('a job that began before the revocation and ended after it: its holder owes a correction as soon as it is done', async () => {
    const debtor = newDebtor()
    const listed = await published(city, debtor)
    const bank = city.as('bank', 'bank-clerk')
    const log = new pg.Client({ connectionString: databaseUrl })
    await log.connect()
    try {
      await log.query('begin')
      await log.query('lock table "creditHit" in share mode')
      const { screeningJob } = await begin(bank, await upload(bank, csvOf([`a,${debtor.name},${debtor.identityNumber}`])))
      const waits = async () => (await log.query(`select 1 from pg_locks where "relation" = '"creditHit"'::regclass and not "granted"`)).rows
      await eventually(waits, rows => rows.length > 0)
      await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
      expect(listed.codes).toEqual([])
      expect(await owed('bank', listed.seen.id)).toEqual([])
      await log.query('rollback')
      expect((await until(bank, screeningJob.id)).status).toBe('DONE')
      expect(await eventually(() => owed('bank', listed.seen.id), notices => notices.length > 0)).toMatchObject([{ cause: 'REVOKED', itemCount: 1 }])
    } finally {
      await log.end()
    }
  }, 60_000)
})

describe('D: figures', () => {
  it('are public, of whole quarters that have ended; small cells are not told, and what a newspaper said stands apart', async () => {
    const ask = async (year: number, quarter: number) => city.citizen('张三').send('query ($year: Int!, $quarter: Int!) { creditFigures(year: $year, quarter: $quarter) { from to figures { code basis value isSuppressed limits } } }', { year, quarter })
    expect((await ask(2026, 1)).status).toBe(400)
    const { creditFigures } = (await ask(2025, 4)).data ?? {}
    const figures = creditFigures.figures as { code: string, basis: string, value: number | null, isSuppressed: boolean, limits: string | null }[]
    expect([creditFigures.from, creditFigures.to]).toEqual(['2025-10-01', '2025-12-31'])
    expect(figures.filter(each => each.basis === 'COMPUTED').every(each => each.value === null && each.isSuppressed)).toBe(true)
    expect(figures.find(each => each.code === 'SEED_PARTIES')).toMatchObject({ basis: 'REPORTED', value: 1200, limits: expect.stringContaining('newspaper') })
    expect(figures.find(each => each.code === 'AMOUNT')).toMatchObject({ basis: 'NOT_COMPUTABLE', value: null, isSuppressed: false })
  })
})
