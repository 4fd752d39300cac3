// Is what we publish for integrators true? Every documented operation fits the schema, every query answers, every example in a guide is sendable.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, extendSchema, Kind, parse, print, validate, type DefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { type Caller } from '../support/client.js'
import { BUYERS } from '../support/papers.js'
import { world } from '../support/world.js'

const published = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const sandbox = extendSchema(published, parse(readFileSync('schema/sandbox.graphql', 'utf8')))
const schemaOf = (path: string): GraphQLSchema => (path.includes('/sandbox/') ? sandbox : published)

interface Documented { readonly path: string, readonly text: string, readonly definitions: readonly DefinitionNode[] }
const documents = globSync('schema/operations/**/*.graphql').sort().map((path): Documented => {
  const text = readFileSync(path, 'utf8')
  return { path, text, definitions: parse(text).definitions }
})
const fragments = new Map(documents.flatMap(({ definitions }) => definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : []))))

function sentText({ definitions }: Documented): string {
  const used = new Set<string>()
  const collect = (node: DefinitionNode): void => {
    for (const [, name = ''] of print(node).matchAll(/\.\.\.(\w+)/g)) {
      const fragment = fragments.get(name)
      if (fragment && !used.has(name)) {
        used.add(name)
        collect(fragment)
      }
    }
  }
  definitions.forEach(collect)
  return [...definitions, ...[...used].flatMap(name => fragments.get(name) ?? [])].map(each => print(each)).join('\n')
}

const operationOf = ({ definitions }: Documented): OperationDefinitionNode | undefined => definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
const operations = documents.filter(each => operationOf(each))

describe('a documented operation', () => {
  it.each(documents)('$path has one definition of the file\'s name, below a comment of one line', ({ path, text, definitions }) => {
    expect(text).toMatch(/^# [A-Z].*[.?]\n(query|mutation|subscription|fragment) /)
    expect(definitions.map(each => ('name' in each ? each.name?.value : undefined))).toEqual([basename(path, '.graphql')])
  })

  it.each(operations)('$path fits the published schema', document => {
    expect(validate(schemaOf(document.path), parse(sentText(document))).map(({ message }) => message)).toEqual([])
  })

  it('exists for every root field, and no fragment is left over', () => {
    const roots = [sandbox.getQueryType(), sandbox.getMutationType(), sandbox.getSubscriptionType()].flatMap(type => Object.keys(type?.getFields() ?? {}))
    const selected = operations.flatMap(each => operationOf(each)?.selectionSet.selections ?? []).map(each => (each.kind === Kind.FIELD ? each.name.value : ''))
    expect(roots.filter(field => !selected.includes(field))).toEqual([])
    expect([...fragments.keys()].filter(name => !operations.some(each => sentText(each).includes(`...${name}\n`)))).toEqual([])
  })
})

const city = world()
const clerk = city.as('dealership', 'dealer-clerk')
const supervisor = city.as('police', 'supervisor')
const propertyManager = city.as('property_company', 'property-manager')
const communityOfficer = city.as('police', 'community-1')
const cashier = city.as('insurer', 'insurer-cashier')
const liabilityOfficer = city.as('police', 'liability-1')
const judge = city.as('court', 'court-judge')
const owner = city.citizen(BUYERS.zhang.name)
const page = { first: 100 }
const id = (prefix: string) => ({ id: `${prefix}_01ARZ3NDEKTSV4RRFFQ69G5FAV` })
const car = { vin: 'L0TCA1GA7TA000011', certificateNo: 'YF00X0010000011', invoiceNo: '26502000000000000011', useNature: 'A', owner: { kind: 'PERSON', ...BUYERS.zhang } }

const PREVIEWED = {
  occurredAt: '2026-03-10T09:55:00+08:00',
  parties: [
    { name: 'A', kind: 'MOTOR', shareBps: 10_000, losses: [{ item: 'L1_PART', amountFen: 320_000 }], mti: { policyNo: 'PA', insurer: 'one' } },
    { name: 'B', kind: 'MOTOR', losses: [{ item: 'L1_PART', amountFen: 180_000 }], mti: { policyNo: 'PB', insurer: 'two' } },
  ],
}

/** Who may ask, and for what; a list by its longest page. */
const ASKED: Readonly<Record<string, { readonly by: Caller, readonly variables: Record<string, unknown> }>> = {
  Accident: { by: liabilityOfficer, variables: id('acd') },
  Accidents: { by: liabilityOfficer, variables: { first: 50, filter: { statuses: ['EVIDENCE'] } } },
  AssessmentRankings: { by: propertyManager, variables: { first: 10 } },
  AssessmentRules: { by: propertyManager, variables: {} },
  Assessments: { by: propertyManager, variables: page },
  AssociationFacts: { by: propertyManager, variables: {} },
  AssociationMembers: { by: propertyManager, variables: page },
  Application: { by: clerk, variables: id('app') },
  Applications: { by: clerk, variables: { ...page, filter: { status: 'SUBMITTED' } } },
  Batch: { by: clerk, variables: id('bat') },
  BatchRows: { by: clerk, variables: { ...id('bat'), ...page } },
  Batches: { by: clerk, variables: page },
  Changes: { by: clerk, variables: { after: null, types: ['application.submitted'] } },
  ClaimFigures: { by: supervisor, variables: { from: '2026-03-01', to: '2026-03-31', by: ['DAY', 'INSURER'] } },
  Duties: { by: city.as('signatory', 'signatory-clerk'), variables: { ...page, filter: { status: 'PUSHED' } } },
  DutyHits: { by: city.as('signatory', 'signatory-clerk'), variables: { ...page, dutyId: null } },
  ClosureChecks: { by: judge, variables: page },
  ClosureRules: { by: judge, variables: {} },
  EnforcementCase: { by: judge, variables: id('enc') },
  EnforcementCases: { by: judge, variables: page },
  ExposureNotice: { by: judge, variables: id('exn') },
  ExposureNotices: { by: judge, variables: page },
  ExposureRules: { by: judge, variables: {} },
  Clue: { by: propertyManager, variables: id('clu') },
  CluePoints: { by: city.as('property_company', 'property-guard'), variables: {} },
  Clues: { by: propertyManager, variables: page },
  DataFlows: { by: propertyManager, variables: {} },
  ExportedHouseholds: { by: communityOfficer, variables: { first: 10, exportId: 'hex_01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
  CorrectionNotices: { by: city.as('bank'), variables: { ...page, filter: null } },
  CreditAlerts: { by: supervisor, variables: page },
  CreditFigures: { by: clerk, variables: { year: 2025, quarter: 4 } },
  CreditNotices: { by: city.as('bank'), variables: { first: 10 } },
  FeedReceipt: { by: city.as('manufacturer'), variables: id('fed') },
  FeedReceipts: { by: city.as('manufacturer'), variables: { ...page, feed: 'CERTIFICATES' } },
  GuardInstructions: { by: propertyManager, variables: { ...page, siteId: 'sit_01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
  GuardOrders: { by: propertyManager, variables: page },
  GuardRules: { by: propertyManager, variables: {} },
  GuardShifts: { by: propertyManager, variables: { ...page, siteId: 'sit_01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
  Hazards: { by: supervisor, variables: page },
  ScreeningContracts: { by: supervisor, variables: page },
  ScreeningJob: { by: city.as('bank', 'bank-clerk'), variables: id('scj') },
  ScreeningJobs: { by: city.as('bank', 'bank-clerk'), variables: page },
  ScreeningPurposes: { by: city.as('bank'), variables: {} },
  ScreeningResults: { by: city.as('bank', 'bank-clerk'), variables: { ...page, jobId: 'scj_01J00000000000000000000000' } },
  IncentivePolicies: { by: city.as('signatory'), variables: { category: 'INDUSTRY_TECH' } },
  Listings: { by: judge, variables: { ...page, filter: { status: 'PUBLISHED' } } },
  Household: { by: propertyManager, variables: { siteId: 'sit_01ARZ3NDEKTSV4RRFFQ69G5FAV', unitNo: '1', purpose: 'SERVICE' } },
  HouseholdContact: { by: propertyManager, variables: { ...id('hhd'), purpose: 'EMERGENCY' } },
  HouseholdExports: { by: communityOfficer, variables: page },
  Households: { by: propertyManager, variables: { ...page, siteId: 'sit_01ARZ3NDEKTSV4RRFFQ69G5FAV', purpose: 'SERVICE' } },
  Incident: { by: propertyManager, variables: id('inc') },
  Incidents: { by: propertyManager, variables: { first: 50 } },
  LiabilityProposal: { by: liabilityOfficer, variables: { parties: [{ number: 1, kind: 'MOTOR', faultCodes: ['F01'] }, { number: 2, kind: 'MOTOR', faultCodes: [] }] } },
  Memorandum: { by: city.as('signatory'), variables: {} },
  ListDelta: { by: city.as('court', 'court-judge'), variables: page },
  ListReconciliations: { by: city.as('court', 'court-judge'), variables: page },
  ListSnapshot: { by: city.as('court', 'court-judge'), variables: {} },
  MatchDecisions: { by: city.as('bank', 'bank-reviewer'), variables: page },
  MatchSubjects: {
    by: city.as('bank'), variables: { input: { purpose: 'CREDIT_APPROVAL', consentRef: 'S-1', queries: [{ ref: '1', partyKind: 'PERSON', ...BUYERS.zhang }] } },
  },
  Messages: { by: supervisor, variables: {} },
  MyExposureNotices: { by: owner, variables: page },
  MyHouseholds: { by: owner, variables: { first: 10, looks: 5 } },
  MyQueryLog: { by: owner, variables: page },
  MyRecords: { by: owner, variables: {} },
  NettingStatements: { by: cashier, variables: page },
  Node: { by: clerk, variables: id('veh') },
  NoticeBoards: { by: judge, variables: page },
  Objections: { by: city.as('court', 'court-judge'), variables: { ...page, filter: null } },
  ObliviousKeys: { by: city.as('bank'), variables: {} },
  Offers: { by: cashier, variables: id('acd') },
  OperationOutcome: { by: clerk, variables: { idempotencyKey: 'never-sent-before' } },
  Partners: { by: supervisor, variables: { ...page, filter: { kind: 'DEALERSHIP' } } },
  Payments: { by: cashier, variables: page },
  PersonActs: { by: owner, variables: page },
  PersuasionRecords: { by: supervisor, variables: page },
  PlateOrders: { by: city.as('plate_maker', 'plate-maker'), variables: page },
  PolicyApplications: { by: city.as('signatory', 'signatory-clerk'), variables: { first: 20, checks: 10 } },
  PoliceUnits: { by: supervisor, variables: page },
  ReconciliationItems: { by: cashier, variables: page },
  Recoveries: { by: cashier, variables: page },
  RegistrationEligibility: { by: clerk, variables: { input: car } },
  RestrictionCheck: { by: clerk, variables: { input: { partyKind: 'PERSON', identityNumber: BUYERS.zhang.identityNumber, consumption: 'VEHICLE', consentRef: 'K-2026-1' } } },
  Restrictions: { by: city.as('court', 'court-judge'), variables: { ...page, filter: null } },
  RuralFigures: { by: supervisor, variables: {} },
  RuralPoint: { by: supervisor, variables: { ...id('rup'), ...page } },
  RuralPoints: { by: supervisor, variables: page },
  SceneTeams: { by: supervisor, variables: {} },
  SeatFigures: { by: city.as('police', 'police-seat'), variables: { since: '2026-03-01T00:00:00+08:00' } },
  SeatTasks: { by: city.as('police', 'police-seat'), variables: page },
  Seats: { by: city.as('police', 'police-seat'), variables: page },
  Settlement: { by: cashier, variables: id('acd') },
  SettlementPreview: { by: cashier, variables: { input: { facts: PREVIEWED } } },
  SharingAgreements: { by: supervisor, variables: page },
  SignatoryUnits: { by: city.as('signatory'), variables: {} },
  Site: { by: propertyManager, variables: id('sit') },
  Sites: { by: propertyManager, variables: page },
  StaffMembers: { by: city.as('dealership'), variables: page },
  Stations: { by: supervisor, variables: { ...page, filter: { grade: 'B' } } },
  Vehicle: { by: clerk, variables: { vin: car.vin } },
  VehicleByPlate: { by: clerk, variables: { plateKind: '02', plateNo: '渝A99999' } },
  Vehicles: { by: clerk, variables: { ...page, filter: { plateKind: '02' } } },
  Viewer: { by: clerk, variables: {} },
  Visit: { by: clerk, variables: id('vis') },
  Visits: { by: clerk, variables: page },
  Watches: { by: city.as('bank'), variables: { ...page, filter: null } },
  Watching: { by: city.as('bank'), variables: {} },
  WebhookEndpoints: { by: city.as('bank'), variables: { first: 10, deliveries: 20 } },
}

describe('a documented query', () => {
  it.each(operations.filter(each => operationOf(each)?.operation === 'query'))('$path answers whoever may ask it', async document => {
    const asked = ASKED[basename(document.path, '.graphql')]
    if (!asked) throw new Error('who may ask it? Give it a row in ASKED')
    const { status, errors } = await asked.by.send(sentText(document), asked.variables)
    expect([status, errors]).toEqual([200, []])
  })
})

const OPERATION_LINK = /\]\(\.\.\/\.\.\/(schema\/operations\/[^)]+\.graphql)\)/g

/** A block of JSON is what the operation named last before it is sent; a block without one shows something else. */
const examples = globSync('docs/guides/*.md').sort().flatMap(guide => {
  const parts = readFileSync(guide, 'utf8').split(/```json\n([^`]*)```/)
  return parts.flatMap((variables, index) => {
    const path = [...(parts[index - 1] ?? '').matchAll(OPERATION_LINK)].at(-1)?.[1]
    return index % 2 === 0 || path === undefined ? [] : [{ guide, path, variables }]
  })
})

describe('a guide', () => {
  it.each(examples)('$guide sends $path variables that it takes', ({ path, variables }) => {
    const document = documents.find(each => each.path === path)
    const definitions = document && operationOf(document)?.variableDefinitions
    if (!definitions) throw new Error(`${path} is no documented operation`)
    const { errors = [] } = getVariableValues(schemaOf(path), definitions, JSON.parse(variables) as Record<string, unknown>)
    expect(errors.map(({ message }) => message)).toEqual([])
  })

  it.each(['dealership', 'police', 'insurers', 'police-linkage', 'signatory-units', 'property-companies', 'courts'].map(name => `docs/guides/${name}.md`))('%s links only to what exists, and shows at least five operations', guide => {
    const links = [...readFileSync(guide, 'utf8').matchAll(/\]\((\.\.?\/[^)#]+)/g)].map(([, link = '']) => new URL(link, `file:///docs/guides/`).pathname.slice(1))
    expect(links.filter(link => globSync(link).length === 0)).toEqual([])
    expect(examples.filter(each => each.guide === guide).length).toBeGreaterThanOrEqual(5)
  })
})

it('the spreadsheet of the demo is the one that the tests read', () => {
  expect(readFileSync('docs/examples/rental-203.xlsx').equals(readFileSync('test/fixtures/sheets/rental-203.xlsx'))).toBe(true)
})
