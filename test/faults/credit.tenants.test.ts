// Is a record of credit there at all for a second court, bank, unit, property company or citizen? A by node · B by each query · C by each change.
// What is another's is answered as what does not exist: null, an empty page, or NOT_FOUND.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { type Answer, type Caller, type City } from '../support/client.js'
import { newCaseNo, nextSerial } from '../support/listing.js'
import { CREDIT, ELSEWHERE, expectSameWork, missingLike, said } from '../support/tenancy.js'
import { world } from '../support/world.js'
import { HASH } from '../credit/enforcement.world.js'
import { hitOf } from '../credit/duties.world.js'
import { creditTenants, FINDING, type CreditTenants, type Kind } from './credit.tenants.world.js'

const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
let city: City
let tenants: CreditTenants
let before: Record<string, number>
beforeAll(async () => {
  city = world()
  tenants = await creditTenants(city)
  before = await versions()
}, 60_000)

/** As its owner sees each. */
async function versions(): Promise<Record<string, number>> {
  const seen = Object.entries(tenants.owners).map(async ([kind, owner]) => [kind, (await owner.ask(NODE, { id: tenants.ids[kind as Kind] }))['node']?.version as number] as const)
  return Object.fromEntries(await Promise.all(seen))
}

const NODE = 'query ($id: ID!) { node(id: $id) { id version } }'
const STRANGERS = {
  judge: ['court_2', 'court2-judge'], president: ['court_2', 'court2-president'], reviewer: ['bank_2', 'bank2-reviewer'], clerk: ['bank_2', 'bank2-clerk'],
  unit: ['signatory_2', 'signatory2-clerk'], unitReviewer: ['signatory_2', 'signatory2-reviewer'], property: ['property_company_2', 'property2-manager'], police: ['police', 'registrar-1'],
  insurer: ['insurer_2', 'insurer2-clerk'],
} as const
type Stranger = keyof typeof STRANGERS | 'citizen'
function as(who: Stranger): Caller {
  if (who === 'citizen') return city.citizen('王五')
  const [partner, staff] = STRANGERS[who]
  return city.as(partner, staff)
}
const ALL: readonly Stranger[] = [...(Object.keys(STRANGERS) as (keyof typeof STRANGERS)[]), 'citizen']

/** What is answered of it, letter by letter as of a missing one, and with as many statements. */
async function asMissing(caller: Caller, query: string, kind: Kind, variables: (id: string) => Record<string, unknown> = id => ({ id })): Promise<string> {
  const ask = (id: string): Promise<Answer> => caller.send(query, variables(id))
  const [id, missing] = [tenants.ids[kind], missingLike(tenants.ids[kind])]
  const theirs = said(await ask(id), id)
  expect(theirs).toBe(said(await ask(missing), missing))
  await expectSameWork(() => ask(id), () => ask(missing))
  return theirs
}

describe('A: node', () => {
  it('finds every kind of record for its owner: so that the nulls below mean something', () => {
    expect(Object.entries(before).filter(([, version]) => typeof version !== 'number')).toEqual([])
  })

  it('finds nothing of another one, whoever of them asks', async () => {
    for (const who of ALL) {
      for (const kind of Object.keys(tenants.ids) as Kind[]) expect([who, kind, await asMissing(as(who), NODE, kind)]).toEqual([who, kind, '{"status":200,"data":{"node":null},"errors":[]}'])
    }
  })
})

type Query = [query: string, kind: Kind, who: readonly Stranger[], selection: string]
const PAGE = 'edges { node { __typename } } pageInfo { hasNextPage }'
const QUERIES: readonly Query[] = [
  ['enforcementCase(id: $id)', 'case', ['judge', 'president', 'citizen'], 'id'], ['exposureNotice(id: $id)', 'notice', ['judge', 'property'], 'id'],
  ['screeningJob(id: $id)', 'job', ['clerk', 'unit'], 'id'], ['screeningResults(first: 5, jobId: $id)', 'job', ['clerk', 'unit'], PAGE],
  ['dutyHits(first: 5, dutyId: $id)', 'duty', ['judge', 'unit', 'clerk', 'police', 'insurer'], PAGE],
]

describe('B: each query', () => {
  it.each(QUERIES)('%s', async (query, kind, who, selection) => {
    const text = `query ($id: ID!) { ${query} { ${selection} } }`
    const none = selection === PAGE ? { edges: [], pageInfo: { hasNextPage: false } } : null
    for (const each of who) expect([each, await asMissing(as(each), text, kind)]).toEqual([each, JSON.stringify({ status: 200, data: { [nameOf(query)]: none }, errors: [] })])
  })

  it('policyApplications: of a policy, a unit sees what was brought to it', async () => {
    const query = '{ policyApplications(first: 100, policyNo: 3) { edges { node { id } } } }'
    const seenBy = async (caller: Caller): Promise<{ node: { id: string } }[]> => (await caller.ask(query))['policyApplications'].edges
    expect(await seenBy(city.as('signatory', 'signatory-clerk'))).toContainEqual({ node: { id: tenants.ids.application } })
    expect(await seenBy(as('unit'))).not.toContainEqual({ node: { id: tenants.ids.application } })
  })

  it('all that test/support/tenancy.ts says are asked', () => {
    expect([...QUERIES.map(([query]) => nameOf(query)), 'policyApplications'].sort()).toEqual(triedHere(SCHEMA.getQueryType()))
  })
})

const nameOf = (query: string): string => query.replace(/\(.*/, '')
const triedHere = (type: { getFields(): object } | null | undefined): string[] => Object.keys(type?.getFields() ?? {}).filter(name => ELSEWHERE[name] === CREDIT).sort()

const byId = (more: object = {}) => (id: string): Record<string, unknown> => ({ id, expectedVersion: 1, ...more })
const REASON = { reason: '理由' }
const DECISION = { isUpheld: true, decisionNo: '（2026）渝0103执异1号', ...REASON }
const PLACE = { latitude: 29.56, longitude: 106.57, evidenceId: 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV' }
const CHECKED = { result: 'NOTHING', findings: '四类财产均无', sha256: HASH, toldBy: 'PLATFORM' }
const CLUE = { source: 'APPLICANT', words: '名下新购车辆', isUrgent: false }
const EXEMPT = { kind: 'OWN_MONEY', items: ['C1'], from: '2026-03-12', to: '2026-03-20', ...REASON }
const PAPERS = { papers: [{ paper: 'SITE_CHECK', sha256: HASH, issuedOn: '2026-03-01' }] }
const DRAFT = { namesNoChild: true, childCheckHash: HASH }
const REOPENED = { caseNo: '（2026）渝0103执恢1号', filedOn: '2026-03-09', debtFen: 1 }
const assistance = (recordId: string) => ({ recordId, measure: 'M13', unit: 'U07', noticeNo: `执协${nextSerial()}号` })
const hit = byId(hitOf('500199199506154450'))
const UNITS = [['unit', 'duty'], ['clerk', 'duty'], ['clerk', 'bankDuty'], ['police', 'duty'], ['insurer', 'bankDuty']] as const

type Change = [mutation: string, who: Stranger, kind: Kind, input: (id: string) => Record<string, unknown>, code?: string]
const CHANGES: readonly Change[] = [
  ['decideListing', 'president', 'listing', byId({ decisionNo: newCaseNo(), decisionHash: HASH })], ['rejectListing', 'president', 'listing', byId(REASON)],
  ['grantGrace', 'president', 'listing', byId({ until: '2026-04-09' })], ['decideEarlyDeletion', 'president', 'listing', byId(REASON)], ['revokeListing', 'president', 'listing', byId(REASON)],
  ['serveListing', 'judge', 'listing', byId()], ['publishListing', 'judge', 'listing', byId({ entryNo: 'DB-1' })], ['cancelListing', 'judge', 'listing', byId(REASON)],
  ['correctListing', 'judge', 'listing', byId({ duty: '偿还本金', ...REASON })], ['recordRelease', 'judge', 'listing', byId({ ground: 'D1' })],
  ['noteBankruptcy', 'judge', 'listing', byId({ ruling: 'SETTLEMENT', rulingNo: '破1号', ruledOn: '2026-03-09' })], ['noteBankruptcyFraud', 'judge', 'listing', byId({ documentNo: '破2号', foundOn: '2026-03-09' })], ['deleteListing', 'judge', 'listing', byId(REASON)],
  ['grantExemption', 'president', 'restriction', byId(EXEMPT)], ['requestAssistance', 'judge', 'listing', assistance], ['requestAssistance', 'judge', 'restriction', assistance],
  ['fileObjection', 'citizen', 'listing', listingId => ({ listingId, kind: 'WRONG_DATA', ...REASON })],
  ['withdrawObjection', 'citizen', 'objection', byId()], ['askReconsideration', 'citizen', 'objection', byId(REASON)],
  ['decideObjection', 'judge', 'objection', byId(DECISION)], ['serveObjectionDecision', 'judge', 'objection', byId()], ['decideReconsideration', 'president', 'objection', byId(DECISION)],
  ['recordClosurePapers', 'judge', 'case', byId(PAPERS)], ['requestClosure', 'judge', 'case', byId()], ['serveClosure', 'judge', 'case', byId()],
  ['approveClosure', 'judge', 'case', byId({ rulingNo: '（2026）渝0103执1号之一', rulingHash: HASH })], ['approveClosure', 'president', 'case', byId({ rulingNo: '（2026）渝0103执1号之一', rulingHash: HASH })],
  ['rejectClosure', 'judge', 'case', byId({ missing: ['Z3'], ...REASON })], ['enterClosure', 'judge', 'case', byId({ databaseNo: 'ZB-1' })], ['deleteClosureEntry', 'judge', 'case', byId()],
  ['recordClosureObjection', 'judge', 'case', byId({ objector: '李四', filedOn: '2026-03-09' })], ['decideClosureObjection', 'president', 'case', byId({ isUpheld: true, ...REASON })],
  ['completeEnforcement', 'judge', 'case', byId({ performedFen: 1 })], ['reopenEnforcement', 'judge', 'case', byId(REOPENED)], ['reportEnforcementClue', 'judge', 'case', byId(CLUE)],
  ['decideEnforcementClue', 'judge', 'clue', byId({ isValid: true, findings: '已核实' })], ['recordSemiCheck', 'judge', 'check', byId(CHECKED)],
  ['recordDebtorMeasures', 'judge', 'case', byId({ debtors: [{ number: 1, restrictionId: 'rst_01ARZ3NDEKTSV4RRFFQ69G5FAV', notListedReason: '案外' }] })],
  ['recordDebtorMeasures', 'judge', 'restriction', restrictionId => measures({ restrictionId, notListedReason: '案外' }), 'DEBTOR_MEASURE_UNFIT'],
  ['recordDebtorMeasures', 'judge', 'listing', listingId => measures({ restrictionId: 'rst_01ARZ3NDEKTSV4RRFFQ69G5FAV', listingId }), 'DEBTOR_MEASURE_UNFIT'],
  ['draftExposureNotice', 'judge', 'undisputed', listingId => ({ listingId, boardId: tenants.own.boardId, ...DRAFT }), 'NOTICE_LISTING_UNFIT'],
  ['draftExposureNotice', 'judge', 'board', boardId => ({ boardId, listingId: tenants.own.listingId, ...DRAFT }), 'BOARD_UNFIT'], ['closeNoticeBoard', 'judge', 'board', byId()],
  ['recordNoticeWarning', 'judge', 'notice', byId({ way: 'SMS', warnedOn: '2026-03-03', sha256: HASH })], ['approveExposureNotice', 'president', 'notice', byId({ fromOn: '2026-03-10' })],
  ['instructPosting', 'judge', 'notice', byId({ assistanceNo: '协执1' })], ['renewExposureNotice', 'president', 'notice', byId()], ['withdrawExposureNotice', 'judge', 'notice', byId({ reason: 'WITHDRAWN' })],
  ...(['judge', 'property'] as const).flatMap(who => ['confirmNoticePosted', 'confirmNoticeRemoved'].map((name): Change => [name, who, 'notice', byId(PLACE)])),
  ...UNITS.flatMap(([who, kind]): Change[] => [['ackDuties', who, kind, id => ({ ids: [id] })], ['reportHit', who, kind, hit], ['liftDuty', who, kind, byId()]]),
  ...([['unitReviewer', 'duty'], ['reviewer', 'bankDuty']] as const).map(([who, kind]): Change => ['skipDuty', who, kind, byId({ ground: 'FIRST_AND_LIGHT', ...REASON })]),
  ['showPerformance', 'unit', 'application', byId({ proofNo: '履行证明1号' })], ['cancelScreeningJob', 'clerk', 'job', byId()], ['cancelScreeningJob', 'unit', 'job', byId()],
  ['createScreeningJob', 'clerk', 'file', fileId => ({ fileId, purpose: 'CREDIT_APPROVAL', consentPolicyRef: 'AUTH-2026-1' })],
  ...(['reviewer', 'unitReviewer'] as const).flatMap((who): Change[] => [
    ['decideMatch', who, 'match', matchId => ({ matchId, ...FINDING, isAdverse: false })], ['confirmMatch', who, 'decision', byId({ isConfirmed: true })],
  ]),
  ...(['clerk', 'unit', 'judge', 'police', 'insurer'] as const).map((who): Change => ['confirmCorrection', who, 'correction', byId({ undone: '已恢复授信审批' })]),
]

const measures = (debtor: object) => ({ id: tenants.own.enforcementCase.id, expectedVersion: tenants.own.enforcementCase.version, debtors: [{ number: 1, ...debtor }] })

describe('C: each change', () => {
  it.each(CHANGES)('%s by %s of %s', async (mutation, who, kind, input, code = 'NOT_FOUND') => {
    const type = String(SCHEMA.getMutationType()?.getFields()[mutation]?.args[0]?.type)
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename userErrors { code field message } } }`
    const theirs = await asMissing(as(who), query, kind, id => ({ input: { idempotencyKey: randomUUID(), ...input(id) } }))
    expect(theirs).toMatch(new RegExp(`"status":200.*"code":"${code}"`))
  })

  it('leaves everything as it was', async () => {
    expect(await versions()).toEqual(before)
  })

  it('all that test/support/tenancy.ts says are made', () => {
    expect([...new Set(CHANGES.map(([name]) => name))].sort()).toEqual(triedHere(SCHEMA.getMutationType()))
  })
})
