// Does a page of twenty cost the database more statements than a page of two? For every connection, with all that hangs off its rows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isLeafType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql'
import { readFileSync } from 'node:fs'
import { Claim } from '../support/accident.js'
import { City, statementsOf, type Caller } from '../support/client.js'
import { approvedFleet, issueFleet } from '../support/fleet.js'
import { Journey } from '../support/journey.js'
import { BUYERS, goodPapers, numbersOf, paperRows } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { residentIdOf, vinOf } from '../support/synthetic.js'
import { act, agent, clerk, first, openBatch, rentalCar, TEAM, visitInput, type Ref } from '../support/visit.js'

const PAGE = 20
const WITHIN_MS = 300_000

interface Row {
  readonly as: (city: City) => Caller
  /** Of each row. */
  readonly node: string
  /** Statements, whatever the size of the page. */
  readonly atMost: number
  /** Rows there are at least, so that the page of twenty is longer than the page of two. */
  readonly rows?: number
  /** Staff of one partner alike: who has no police unit asks for none. */
  readonly of?: string
}
const supervisor = (city: City) => city.as('police', 'supervisor')
const court = (city: City) => city.as('court', 'court-judge')
const insurer = (city: City) => city.as('insurer')
const inBatch = 'id status waiting done failed cancelled etaSeconds failedRowsUrl'

const CONNECTIONS: Readonly<Record<string, Row>> = {
  applications: {
    as: first, atMost: 8,
    node: `id status owner { id nameMasked identityNumber(purpose: "核对申请人身份") } checks { check message blocker { orderNo court measure liftingSteps } }
      evidence { id kind } evidenceNeeded evidenceMissing viewerMay { verb } numbersOnShow { id } plateOrder { id }`,
  },
  vehicles: { as: first, atMost: 4, node: 'id plateNo owner { id nameMasked } policies { policyNo } documents { kind number }' },
  visits: { as: first, atMost: 6, node: `id host { id } viewerMay { verb } batches(first: 2) { edges { node { ${inBatch} rows(first: 2) { edges { node { id application { id } } } } } } }` },
  batches: { as: clerk, atMost: 6, node: `${inBatch} rows(first: 3) { edges { node { id errorCode userErrors { code } application { id status owner { id } } } } }` },
  plateOrders: { as: first, atMost: 1, node: 'id plateNo status madeAt' },
  personActs: { as: agent, atMost: 1, node: 'id kind status receipt' },
  feedReceipts: { as: insurer, atMost: 1, node: 'id feed accepted refused' },
  restrictions: { as: court, atMost: 1, node: 'id orderNo courtName status' },
  partners: { as: supervisor, atMost: 2, node: 'id name stations { id code } viewerMay { verb }' },
  stations: { as: supervisor, atMost: 3, rows: 4, node: 'id partner { id name } accreditations { operation } viewerMay { verb }' },
  staffMembers: {
    as: first, atMost: 4, rows: 8, of: 'police',
    node: 'id name viewerMay { verb } policeUnit { id areas { business } } qualifications { certificateNo }',
  },
  'staffMembers of a station': {
    as: supervisor, atMost: 5, rows: 4, of: 'dealership', node: 'id station { id partner { id } accreditations { operation } } qualifications { certificateNo }',
  },
  accidents: {
    as: insurer, atMost: 12,
    node: 'id status parties { id nameMasked policyNos } awaiting { whom dueAt } liability { id } review { id } evidenceMissing { kind } offer { id } refusals { id } viewerMay { verb }',
  },
  'accidents with their course': { as: insurer, atMost: 3, node: 'id timeline { seq type }' },
  'accidents with their files': { as: insurer, atMost: 5, node: 'id evidence { id kind } liabilities { id }' },
  'accidents with their money': { as: insurer, atMost: 6, node: 'id payments { id status } findings { id } dispatchJobs { id }' },
  'accidents with their clocks': { as: insurer, atMost: 4, node: 'id clocks { clock dueAt } legMarks { __typename }' },
  'accidents with their messages': { as: insurer, atMost: 3, node: 'id messages { id }' },
  seatTasks: { as: city => city.as('police', 'police-seat'), atMost: 2, node: 'id status accident { id status } viewerMay { verb }' },
  webhookEndpoints: { as: city => city.as('bank'), atMost: 3, rows: 4, node: 'id status deliveries(first: 2) { edges { node { id } } } viewerMay { verb }' },
  policeUnits: { as: supervisor, atMost: 4, rows: 4, node: 'id parent { id parent { id } } children { id name } areas { divisionCode }' },
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

  it.each(Object.entries(CONNECTIONS))('%s: as many for 20 rows as for 2', async (name, { as, node, atMost, rows = PAGE, of }) => {
    const caller = as(city)
    const [field = ''] = name.split(' ')
    const filter = of === undefined ? '' : `, filter: { partnerId: "${city.credentials[of]?.partnerId}" }`
    const query = `query ($first: Int!) { ${field}(first: $first${filter}) { edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor } } }`
    const ask = async (size: number) => {
      const answer = await caller.send(query, { first: size })
      expect(answer.errors).toEqual([])
      return { count: statementsOf(answer), length: answer.data?.[field].edges.length as number }
    }
    await ask(1) // signs in: what is remembered of the caller is not part of the page
    const [two, twenty] = [await ask(2), await ask(PAGE)]
    expect(two.length).toBe(2)
    expect(twenty.length).toBeGreaterThanOrEqual(rows)
    expect(two.count).toBeGreaterThan(0)
    expect({ [field]: twenty.count }).toEqual({ [field]: two.count })
    expect(twenty.count).toBeLessThanOrEqual(atMost)
  })

  it('knows every connection with something hanging off its rows', () => {
    const fields = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getQueryType()?.getFields() ?? {}
    const known = Object.keys(CONNECTIONS)
    expect(Object.values(fields).filter(({ type }) => String(type).endsWith('Connection!') && !isFlat(type)).map(({ name }) => name).filter(name => !known.includes(name) && !(name in ELSEWHERE))).toEqual([])
  })

  it('a change counts its statements too', async () => {
    const answer = await city.as('dealership', 'dealer-clerk').send('mutation ($input: RequestVisitInput!) { requestVisit(input: $input) { userErrors { code } } }', {
      input: { idempotencyKey: 'statements-1', ...visitInput(city) },
    })
    expect(statementsOf(answer)).toBeGreaterThan(0)
  })
})

/** Nothing is loaded for a row of such a page: `viewerMay` is reckoned from the row itself. */
function isFlat(connection: GraphQLOutputType): boolean {
  const typeOf = (type: GraphQLOutputType, field: string) => (getNamedType(type) as GraphQLObjectType).getFields()[field]?.type
  const edge = typeOf(connection, 'edges')
  const node = edge && typeOf(edge, 'node')
  return node !== undefined && Object.values((getNamedType(node) as GraphQLObjectType).getFields()).every(({ name, type }) => name === 'viewerMay' || isLeafType(getNamedType(type)))
}

/** Counted where their rows are made. */
const COMMUNITY = 'test/community/tenants.test.ts'
const CREDIT = 'test/platform/statements.credit.test.ts'
const ELSEWHERE: Readonly<Record<string, string>> = {
  ruralPoints: 'test/claims/rural.test.ts', sites: COMMUNITY, incidents: COMMUNITY, assessments: COMMUNITY, assessmentRankings: COMMUNITY, households: COMMUNITY,
  myHouseholds: COMMUNITY, exportedHouseholds: COMMUNITY, clues: COMMUNITY,
  correctionNotices: CREDIT, enforcementCases: CREDIT, exposureNotices: CREDIT, listings: CREDIT, listReconciliations: CREDIT, myExposureNotices: CREDIT, objections: CREDIT,
  policyApplications: CREDIT, screeningJobs: CREDIT,
}


/** More than twenty of everything that can be made, with something hanging off each. */
async function fill(city: City): Promise<void> {
  await blockedApplications(city)
  await issueFleet(city, await approvedFleet(city, PAGE))
  await lists(city)
  for (let n = 0; n < PAGE; n++) await Claim.report(city, [2 * n, 2 * n + 1], { grounds: null })
  for (let n = 0; n < 4; n++) {
    await city.as('bank').do('registerWebhookEndpoint', { url: `http://127.0.0.1:${4500 + n}/`, scheme: 'HMAC' }, 'webhookEndpoint { id }')
  }
  for (let n = 1; n <= PAGE; n++) {
    const vin = vinOf('L0TCA1GA', 'TA', 770_100 + n)
    await city.as('insurer').do('reportPolicies', { rows: [paperRows({ vin }).policy] }, 'receipt { id }')
    await court(city).do('reportRestriction', {
      partyKind: 'PERSON', name: '测大山', identityNumber: residentIdOf('1970-01-01', n), orderNo: `（2026）渝0103执${n}号`, measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务',
    }, 'restriction { id }')
  }
}

/** Two of the first three rows of the list are stopped by an order; their owner also sends papers. */
async function blockedApplications(city: City): Promise<void> {
  const { restriction } = await court(city).do('reportRestriction', {
    partyKind: 'PERSON', ...BUYERS.li, orderNo: '（2026）渝0103执9000号', measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务',
  }, 'restriction { id version }')
  await court(city).do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
  for (const [n, buyer] of [BUYERS.li, BUYERS.zhang, BUYERS.li, BUYERS.li].entries()) {
    const vin = vinOf('L0TCA1GA', 'TA', 770_000 + n)
    await goodPapers(city, { vin, buyer })
    const journey = await (await Journey.submit(city, numbersOf(vin), buyer)).confirmed()
    expect(journey.seen.checks.filter(({ outcome }) => outcome !== 'PASSED').map(({ code }) => code)).toEqual(buyer === BUYERS.li ? ['COURT_ASSISTANCE'] : [])
  }
}

/** Nineteen more visits, each with a list. */
async function lists(city: City): Promise<void> {
  for (let n = 1; n < PAGE; n++) {
    const { visit: requested } = await clerk(city).do('requestVisit', visitInput(city, { heldOn: '2026-03-27' }), 'visit { id version }')
    const visit = await act(first(city), 'approveVisit', requested as Ref, { teamStaffIds: TEAM })
    const { batch, userErrors } = await openBatch(city, visit.id, { rows: [rentalCar(1000 + 2 * n), rentalCar(1001 + 2 * n)] })
    if (!batch) throw new Error(JSON.stringify(userErrors))
  }
}
