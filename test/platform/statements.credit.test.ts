// Does a page of six of the credit room cost the database more statements than a page of two? For every connection with something hanging off its rows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EnforcementCase } from '../credit/enforcement.world.js'
import { boardOf, Notice } from '../credit/exposure.world.js'
import { csvOf, rowsOf, screen } from '../credit/jobs.world.js'
import { City, statementsOf, type Caller, type Payload } from '../support/client.js'
import { newCaseNo, newDebtor, newEntryNo, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'

const ROWS = 6
const WITHIN_MS = 300_000
/** 渝测物业, by its unified social credit code. */
const PROPERTY = '91500199MA60TB2880'
/** A policy of the start-up row. */
const FOR_PERSONS = 150

interface Row {
  readonly as: (city: City) => Caller
  /** Of each row. */
  readonly node: string
  /** Statements, whatever the size of the page. */
  readonly atMost: number
  /** What hangs off a row is not for this caller: the page is empty, and counted all the same. */
  readonly hidden?: true
}
const judge = (city: City) => city.as('court', 'court-judge')
const registry = (city: City) => city.as('signatory', 'signatory-clerk')
const li = (city: City) => city.citizen('李四')
const MAY = 'viewerMay { verb blockedBy }'
const CORRECTION = 'id status holder items(first: 2) { edges { node { id kind purpose recordId } } pageInfo { hasNextPage } }'
const OBJECTION = `id status courtName superiorName clocks { step dueAt doneAt missedAt } ${MAY}`
const APPLICATION = `id status nameMasked checks(first: 2) { edges { node { id result application { id status } } } pageInfo { hasNextPage } } ${MAY}`
const CASE_OF_PARTY = `id status courtName applicantMasked debtors { number nameMasked } checks { id dueOn } clues(first: 2) { edges { node { id words } } } ${MAY}`

const CONNECTIONS: Readonly<Record<string, Row>> = {
  'correctionNotices of a holder': { as: city => city.as('bank'), atMost: 3, node: CORRECTION },
  'correctionNotices of the court': { as: judge, atMost: 3, node: CORRECTION, hidden: true },
  'enforcementCases of the court': {
    as: judge, atMost: 8,
    node: `${CASE_OF_PARTY} clocks { clock dueAt metAt } checklist { item isMet missing papers { paper } }`,
  },
  'enforcementCases of the applicant': { as: city => city.citizen('张三'), atMost: 4, node: CASE_OF_PARTY },
  'exposureNotices of the court': { as: judge, atMost: 2, node: `id status text board { id name } ${MAY}` },
  'exposureNotices of the property company': { as: city => city.as('property_company', 'property-manager'), atMost: 2, node: `id status board { id name } ${MAY}` },
  myExposureNotices: { as: li, atMost: 2, node: `id status board { id name } ${MAY}` },
  'listings of the court': { as: judge, atMost: 4, node: `id status warnings evidence { id kind } ${MAY}` },
  'listings of the subject': { as: li, atMost: 4, node: 'id status warnings evidence { id kind }' },
  listReconciliations: { as: judge, atMost: 2, node: 'id onDate status rows(first: 2) { edges { node { id side entryNo listingId } } pageInfo { hasNextPage } }' },
  'objections of the court': { as: judge, atMost: 2, node: OBJECTION },
  'objections of the subject': { as: li, atMost: 2, node: OBJECTION },
  'policyApplications of the unit': { as: registry, atMost: 3, node: APPLICATION },
  'policyApplications of the applicant': { as: city => city.citizen('张三'), atMost: 3, node: APPLICATION },
  screeningJobs: { as: city => city.as('bank', 'bank-clerk'), atMost: 2, node: `id status counts { class count } rowsTotal rowsRead resultsUrl badRowsUrl ${MAY}` },
}

describe('statements of a page', () => {
  let server: TestServer
  let city: City

  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
    await fill(city)
  }, WITHIN_MS)
  afterAll(() => server.stop())

  it.each(Object.entries(CONNECTIONS))('%s: as many for 6 rows as for 2', async (name, { as, node, atMost, hidden = false }) => {
    const caller = as(city)
    const [field = ''] = name.split(' ')
    const query = `query ($first: Int!) { ${field}(first: $first) { edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor } } }`
    const ask = async (size: number) => {
      const answer = await caller.send(query, { first: size })
      expect(answer.errors).toEqual([])
      return { count: statementsOf(answer), edges: answer.data?.[field].edges as { node: object }[] }
    }
    await ask(1) // signs in: what is remembered of the caller is not part of the page
    const [two, six] = [await ask(2), await ask(ROWS)]
    expect([two.edges.length, six.edges.length]).toEqual([2, ROWS])
    expect(/"(edges|debtors|checks|clocks)":\[\]|"board":null/.test(JSON.stringify(six.edges))).toBe(hidden)
    expect(two.count).toBeGreaterThan(0)
    expect({ [field]: six.count }).toEqual({ [field]: two.count })
    expect(six.count).toBeLessThanOrEqual(atMost)
  })
})


/** Six of everything, with something hanging off each. */
async function fill(city: City): Promise<void> {
  for (let n = 0; n < ROWS; n++) {
    await misled(city)
    await closedRound(city)
    await exposedAndObjected(city)
    await compared(city, `2026-03-0${n + 1}`)
    await applied(city)
    await screen(city.as('bank', 'bank-clerk'), csvOf([...rowsOf(2), 'bad,,']))
  }
}

/** A bank and a registry relied on a listing that is then revoked. */
async function misled(city: City): Promise<void> {
  const listed = await published(city, newDebtor())
  for (const [partner, purpose] of [['bank', 'CREDIT_APPROVAL'], ['bank', 'POST_LOAN'], ['signatory', 'MEASURE_M14']] as const) {
    await city.as(partner).ask('query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { results { isListed } } }', {
      input: { purpose, consentRef: 'S-1', queries: [{ ref: '1', partyKind: 'PERSON', ...listed.debtor }] },
    })
  }
  await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
}

async function closedRound(city: City): Promise<void> {
  const found = await (await EnforcementCase.open(city, '2025-11-03')).requested()
  await found.approve()
  if (found.seen['status'] !== 'CLOSED_ROUND') throw new Error(JSON.stringify(found.last.userErrors))
  const clue = { id: found.seen['id'], expectedVersion: found.seen['version'], source: 'APPLICANT', words: '名下新购车辆', isUrgent: false }
  done(await judge(city).do('reportEnforcementClue', clue, 'enforcementClue { id }'))
}

/** Of one person: a notice on a board of the property company, and an objection to the listing. */
async function exposedAndObjected(city: City): Promise<void> {
  const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
  const notice = await Notice.draft(city, listed.seen.id, await boardOf(city, { propertyCode: PROPERTY }))
  await notice.approved('2026-03-03', '2026-03-10')
  await notice.step('instructPosting', { assistanceNo: `协执2026-${nextSerial()}` })
  done(notice.last)
  done(await li(city).do('fileObjection', { listingId: listed.seen.id, kind: 'WRONG_DATA', reason: '义务内容记载有误' }, 'objection { id }'))
}

async function compared(city: City, onDate: string): Promise<void> {
  done(await judge(city).do('reconcileList', { onDate, entryNos: [newEntryNo().toUpperCase(), newEntryNo().toUpperCase()] }, 'listReconciliation { id }'))
}

/** Twice checked, at two of its points. */
async function applied(city: City): Promise<void> {
  const input = { policyNo: FOR_PERSONS, applicationNo: `申${nextSerial()}`, subject: { partyKind: 'PERSON', ...BUYERS.zhang } }
  for (const checkPoint of ['APPLY', 'APPROVE']) done(await registry(city).do('checkPolicy', { ...input, checkPoint }, 'policyCheck { id }'))
}

function done({ userErrors }: Payload): void {
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
}
