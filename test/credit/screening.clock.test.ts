// What do hour, day and agreement do to questions? A: agreements narrow and count · B: what looks wrong is raised · C: the second after the last day ·
// D: the log is only added to. On a server of its own, since its clock moves.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City, codesOf, type Caller } from '../support/client.js'
import { newDebtor, nextSerial, published } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { residentIdOf } from '../support/synthetic.js'
import { newFirm } from './duties.world.js'
import { csvOf, resultsOf, rowsOf, screen as screenFile } from './jobs.world.js'
import { about, screen } from './screening.world.js'

const HOUR = 3600
/** The sandbox moves no further at once. */
const ADVANCE_MAX = 34_000_000
const CONSENT = { consentRef: '授权2026-0002' }
let server: TestServer
let own: City
beforeAll(async () => { server = await startServer(); own = new City(server.url, server.dataDir) }, 90_000)
afterAll(() => server.stop())

const bank = () => own.as('bank', 'bank-clerk')
const ask = (person: { name: string, identityNumber: string }, caller: Caller = bank(), purpose = 'CREDIT_APPROVAL') => screen(caller, purpose, [about(person)], CONSENT)
const alerts = async (caller: Caller) => {
  const { creditAlerts } = await caller.ask('{ creditAlerts(first: 100) { edges { node { kind partnerId from to count usual } } } }')
  return (creditAlerts.edges as { node: { kind: string, partnerId: string | null, count: number, usual: number, from: string } }[]).map(({ node }) => node)
}
const supervisor = () => own.as('police', 'supervisor')
const partnerId = (name: string) => own.credentials[name]?.partnerId ?? ''
const persons = (from: number, count: number) => Array.from({ length: count }, (_, place) => about({ name: '测众人', identityNumber: residentIdOf('1971-02-03', from + place) }))

async function clockOf(): Promise<Date> {
  const { matchSubjects } = await bank().ask('query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { at } }', { input: { purpose: 'POST_LOAN', queries: [] } })
  return new Date(matchSubjects.at as string)
}

describe('A: agreements', () => {
  it('narrow the purposes of a kind, count the parties of an hour, and are recorded by supervisors alone', async () => {
    const contract = (more: object = {}) => ({ partnerId: partnerId('bank_2'), contractNo: '查协2026-1', purposes: ['POST_LOAN'], personsPerHour: 3, validFrom: '2026-01-01', validTo: '2036-12-31', ...more })
    const CONTRACT = 'screeningContract { id purposes personsPerHour }'
    expect(codesOf(await supervisor().do('recordScreeningContract', contract({ purposes: ['ENFORCE'], personsPerHour: 0, validFrom: '2037-01-01' }), CONTRACT))).toEqual(['CONTRACT_PURPOSE', 'BATCH_LIMIT', 'PERIOD_INVALID'])
    const watched = newDebtor()
    const watch = { subjectRef: 'K-1', partyKind: 'PERSON', ...watched, consentRef: 'S-1', consentUntil: '2027-03-09' }
    expect(codesOf(await own.as('bank_2').do('addWatches', { purpose: 'CREDIT_APPROVAL', watches: [watch] }, 'watching { active }'))).toEqual([])
    expect((await supervisor().do('recordScreeningContract', contract(), CONTRACT))['screeningContract']).toMatchObject({ purposes: ['POST_LOAN'], personsPerHour: 3 })
    expect(codesOf(await supervisor().do('recordScreeningContract', contract(), CONTRACT))).toEqual(['CONTRACT_EXISTS'])
    await expect(own.as('police', 'registrar-1').do('recordScreeningContract', contract({ contractNo: 'X' }), CONTRACT)).rejects.toThrow('FORBIDDEN')
    const clerk = own.as('bank_2', 'bank2-clerk')
    expect((await ask(newDebtor(), clerk)).refusals).toMatchObject([{ code: 'PURPOSE_NOT_ALLOWED' }])
    const three = persons(1, 3)
    expect((await screen(clerk, 'POST_LOAN', three, CONSENT)).results).toHaveLength(3)
    expect((await screen(clerk, 'POST_LOAN', three, CONSENT)).results).toHaveLength(3)
    const { status, errors } = await clerk.send('query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { listVersion } }',
      { input: { purpose: 'POST_LOAN', ...CONSENT, queries: [{ ref: '1', partyKind: 'PERSON', ...persons(9, 1)[0] }] } })
    expect([status, errors[0]?.extensions['code'], Number(errors[0]?.extensions['retryAfterMs']) > 0]).toEqual([429, 'SCREENING_BUDGET', true])
    const list = (await clerk.ask('{ screeningContracts(first: 10) { edges { node { contractNo } } } }'))['screeningContracts'].edges
    // What she may not ask any more she does not hear either.
    await published(own, watched)
    const { watches, creditNotices } = await own.as('bank_2').ask('{ watches(first: 5, filter: { subjectRef: "K-1" }) { edges { node { status endReason } } } creditNotices(first: 5) { notices { seq } } }')
    expect([watches.edges, creditNotices.notices]).toEqual([[{ node: { status: 'ENDED', endReason: 'PURPOSE_ENDED' } }], []])
    const ending = { partnerId: partnerId('insurer_2'), contractNo: '查协2026-2', purposes: ['POLICY_C8'], validTo: '2026-03-10' }
    expect(codesOf(await supervisor().do('recordScreeningContract', contract(ending), CONTRACT))).toEqual([])
    expect((await ask(newDebtor(), own.as('insurer_2', 'insurer2-clerk'), 'POLICY_C8')).refusals).toEqual([])
    expect([list.length, (await bank().ask('{ screeningContracts(first: 10) { edges { node { contractNo } } } }'))['screeningContracts'].edges]).toEqual([1, []])
  }, 60_000)
})

describe('B: what looks wrong', () => {
  it('questions refused for want of a consent or for their purpose, six organisations about one person, a hundred by night, in one file or not, and more than is usual are raised for police and court', async () => {
    await screen(bank(), 'CREDIT_APPROVAL', persons(1, 1))
    await ask(newDebtor(), own.as('dealership', 'dealer-clerk'))
    const one = newDebtor()
    for (const [partner, staff, purpose] of [['bank', 'bank-clerk', 'POST_LOAN'], ['signatory', 'signatory-clerk', 'MEASURE_M14'], ['signatory_2', 'signatory2-clerk', 'POLICY_1'],
      ['dealership', 'dealer-clerk', 'VEHICLE_C5'], ['insurer', 'insurer-clerk', 'POLICY_C8'], ['police', 'registrar-1', 'MEASURE_M10']] as const) await ask(one, own.as(partner, staff), purpose)
    expect(await alerts(supervisor())).toEqual([])
    for (let hour = 0; hour < 12; hour++) {
      await own.advance(HOUR)
      await screen(bank(), 'POST_LOAN', persons(hour, 1), CONSENT)
    }
    await own.advance(HOUR)
    await untilNight()
    await screen(bank(), 'POST_LOAN', persons(100, 100), CONSENT)
    await screenFile(own.as('bank_2', 'bank2-clerk'), csvOf(rowsOf(120)), 'CSV', { purpose: 'POST_LOAN' })
    await own.advance(HOUR)
    const raised = await alerts(supervisor())
    const kinds = (kind: string) => raised.filter(each => each.kind === kind)
    expect(kinds('NO_CONSENT')).toMatchObject([{ partnerId: partnerId('bank'), count: 1 }])
    expect(kinds('PURPOSE').map(each => each.partnerId)).toContain(partnerId('dealership'))
    expect(kinds('MANY_ORGANISATIONS')).toMatchObject([{ partnerId: null, count: 6, usual: 5 }])
    expect(kinds('NIGHT_BULK').sort((one, other) => one.count - other.count)).toMatchObject([{ partnerId: partnerId('bank'), count: 100, usual: 100 }, { partnerId: partnerId('bank_2'), count: 120 }])
    expect(kinds('VOLUME')).toMatchObject([{ partnerId: partnerId('bank'), count: 100 }])
    expect(await alerts(own.as('court', 'court-judge'))).toHaveLength(raised.length)
    await expect(alerts(bank())).rejects.toThrow('FORBIDDEN')
    await expect(alerts(own.as('police', 'registrar-1'))).rejects.toThrow('FORBIDDEN')
  }, 120_000)

  async function untilNight(): Promise<void> {
    const hour = (await clockOf()).getUTCHours()
    await own.advance(((23 - 8 - hour + 24) % 24) * HOUR)
  }
})

describe('B: a check of a policy', () => {
  const check = (policyNo: number, more: object = {}) => own.as('signatory', 'signatory-clerk').try('checkPolicy', { policyNo, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: firmOf(newFirm()), ...more }, 'policyCheck { result }')
  const firmOf = ({ partyKind, name, identityNumber }: ReturnType<typeof newFirm>) => ({ partyKind, name, identityNumber })

  it('asks for its purpose like any other question: within the agreement, within the hour, and raised where it is not', async () => {
    expect((await supervisor().do('recordScreeningContract', { partnerId: partnerId('signatory'), contractNo: '查协2026-2', purposes: ['POLICY_3'], personsPerHour: 2, validFrom: '2026-01-01', validTo: '2036-12-31' },
      'screeningContract { id }')).userErrors).toEqual([])
    expect((await check(6, { officers: [{ partyKind: 'PERSON', ...newDebtor() }] })).data?.['checkPolicy'].userErrors).toMatchObject([{ code: 'PURPOSE_NOT_ALLOWED', field: ['policyNo'] }])
    const [first, , third] = [await check(3), await check(3), await check(3)]
    expect(first.data?.['checkPolicy'].policyCheck).toEqual({ result: 'CLEAR' })
    expect([third.status, third.errors[0]?.extensions['code']]).toEqual([429, 'SCREENING_BUDGET'])
    await own.advance(HOUR)
    expect((await alerts(supervisor())).filter(each => each.kind === 'PURPOSE' && each.partnerId === partnerId('signatory'))).toMatchObject([{ count: 2 }])
  }, 60_000)
})

describe('C: by the clock', () => {
  it('a right that was agreed ends with the agreement: the matrix alone does not give it back', async () => {
    expect((await ask(newDebtor(), own.as('insurer_2', 'insurer2-clerk'), 'POLICY_C8')).refusals).toMatchObject([{ code: 'PURPOSE_NOT_ALLOWED' }])
  })

  it('a listing answers to its last second, and on the first second after its term not any more', async () => {
    const listed = await published(own)
    const end = new Date(String(listed.seen['listedUntil']))
    expect((await ask(listed.debtor)).results[0]).toMatchObject({ isListed: true })
    for (let left = Infinity; left > 3; await own.advance(left - 3)) left = Math.min(ADVANCE_MAX, Math.floor((end.getTime() - (await clockOf()).getTime()) / 1000))
    expect((await ask(listed.debtor)).results[0]).toMatchObject({ isListed: true })
    await own.advance(4)
    expect((await ask(listed.debtor)).results[0]).toMatchObject({ class: 'NONE', isListed: false, matches: [] })
  }, 60_000)
})

describe('C: before anybody has swept', () => {
  it('a row whose time is over is not answered, though it still stands and its listing is published', async () => {
    const listed = await published(own)
    await storedRows(server, `update "listEntry" set "listedUntil" = '2020-01-01T00:00:00Z' where "listingId" = '${listed.seen.id}'`)
    server = await startServer({ dataDir: server.dataDir, databaseUrl: server.databaseUrl })
    own = new City(server.url, server.dataDir)
    expect((await ask(listed.debtor)).results[0]).toMatchObject({ class: 'NONE', isListed: false, matches: [] })
    expect(await resultsOf(bank(), await screenFile(bank(), csvOf([`x,${listed.debtor.name},${listed.debtor.identityNumber}`, ...rowsOf(1)])))).toEqual([])
    expect((await own.as('court', 'court-judge').ask('query ($id: ID!) { node(id: $id) { ... on Listing { status } } }', { id: listed.seen.id }))['node']).toEqual({ status: 'PUBLISHED' })
  }, 60_000)
})

describe('D: the log', () => {
  it('is refused every change and every deletion by the database itself, and holds no name and no number', async () => {
    const listed = await published(own)
    await ask(listed.debtor)
    const [row] = await storedRows(server, `select q."partnerId", q."staffId", q."purpose", q."consentRef", q."resultClass", q."ip", q."fieldsReturned", h."class", h."score", row_to_json(q)::text as "all"
      from "creditQuery" q join "creditHit" h on h."queryId" = q."id" order by q."id" desc limit 1`) as Record<string, unknown>[]
    expect(row).toMatchObject({ staffId: 'bank-clerk', purpose: 'CREDIT_APPROVAL', consentRef: CONSENT.consentRef, resultClass: 'EXACT', ip: '127.0.0.1', fieldsReturned: ['LISTED', 'CASE', 'PERFORMANCE'], class: 'EXACT', score: 1000 })
    expect(row?.['all']).not.toMatch(new RegExp(`${listed.debtor.identityNumber}|${listed.debtor.name}`))
    for (const statement of [`update "creditQuery" set "purpose" = 'X'`, `delete from "creditQuery"`, `truncate "creditQuery"`, `delete from "creditHit"`]) {
      await expect(storedRows(server, statement)).rejects.toThrow('the query log is only added to')
    }
  }, 60_000)
})
