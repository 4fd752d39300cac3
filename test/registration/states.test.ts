// Do the tables of transitions hold together? A: every state can be reached, and the last ones are last · B: every verb has its mutation, for
// exactly the people whom the table names · C: every event it tells is in the reference · D: every state the API shows is of a closed set.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql'
import { PARTNER_STATUSES, partnerTransitions } from '../../src/domains/partners/partners/partner.transitions.js'
import { partnerPermissions } from '../../src/domains/partners/partners.permissions.js'
import { QUALIFICATION_STATUSES, qualificationTransitions, STAFF_STATUSES, staffTransitions } from '../../src/domains/partners/staff/staff.transitions.js'
import { ACCREDITATION_STATUSES, accreditationTransitions, STATION_STATUSES, stationTransitions } from '../../src/domains/partners/stations/station.transitions.js'
import { applicationPermissions } from '../../src/domains/registration/applications/application.permissions.js'
import { APPLICATION_STATUSES, applicationTransitions, ENDED_STATUSES } from '../../src/domains/registration/applications/application.transitions.js'
import { batchPermissions } from '../../src/domains/registration/batches/batch.permissions.js'
import { VISIT_STATUSES, visitTransitions } from '../../src/domains/registration/batches/visit.transitions.js'
import { platePermissions } from '../../src/domains/registration/plates/plate.permissions.js'
import { type PermissionRow } from '../../src/platform/permissions/permissions.js'
import { type Transition } from '../../src/platform/transitions.js'

import { webhookEndpointTransitions, WEBHOOK_ENDPOINT_STATUSES } from '../../src/server/webhooks/webhook-endpoint.transitions.js'
import { webhookPermissions } from '../../src/server/webhooks/webhook.permissions.js'
import { CLAIMS_MACHINES, claimsPermissions } from '../claims/machines.js'
import { COMMUNITY_MACHINES, communityPermissions } from '../community/machines.js'
import { CREDIT_MACHINES, creditPermissions } from '../credit/machines.js'
import { type Machine } from '../support/machine.js'

type Row = Transition<string, never>

const MACHINES: Readonly<Record<string, Machine>> = {
  application: {
    table: applicationTransitions, statuses: APPLICATION_STATUSES, begins: ['DRAFT'], last: ['NOT_ACCEPTED', 'REFUSED', 'ARCHIVED', 'WITHDRAWN'],
    mutations: {
      confirm: ['confirmApplication'], correct: ['correctApplication'], requestCorrection: ['requestCorrection'], decline: ['declineApplication'],
      accept: ['acceptApplication', 'acceptApplications'], inspect: ['inspectVehicle', 'inspectVehicles'], failInspection: ['inspectVehicle', 'inspectVehicles'],
      review: ['startReview', 'startReviews'], suspend: ['suspendApplication'], resume: ['resumeApplication'], refuse: ['refuseApplication', 'refuseApplications'],
      approve: ['approveApplication', 'approveApplications'], chooseNumber: ['chooseNumber', 'composeNumber', 'drawNumbers'], startPlate: ['startPlate', 'startPlates'],
      finishPlate: ['finishPlate', 'finishPlates'], issue: ['issueDocuments', 'issueDocumentSets'], archive: ['archiveApplication', 'archiveApplications'],
      withdraw: ['withdrawApplication'],
    },
  },
  visit: {
    table: visitTransitions, statuses: VISIT_STATUSES, begins: ['REQUESTED'], last: ['CLOSED', 'CANCELLED'],
    mutations: { approve: ['approveVisit'], start: ['startVisit'], close: ['closeVisit'], cancel: ['cancelVisit'] },
  },
  station: {
    table: stationTransitions, statuses: STATION_STATUSES, begins: ['TRIAL', 'ACTIVE'], last: ['TERMINATED', 'EXPIRED'],
    mutations: {
      suspend: ['suspendStation'], restore: ['restoreStation'], restrict: ['restrictStation'], reinstate: ['reinstateStation'],
      terminate: ['terminateStation'], expire: ['expireStation'],
    },
  },
  accreditation: {
    table: accreditationTransitions, statuses: ACCREDITATION_STATUSES, begins: ['ACTIVE'], given: ['SUSPENDED'], last: ['ENDED'], mutations: { end: ['endAccreditation'] },
  },
  partner: {
    table: partnerTransitions, statuses: PARTNER_STATUSES, begins: ['ACTIVE'], last: ['TERMINATED'],
    mutations: { suspend: ['suspendPartner'], restore: ['restorePartner'], terminate: ['terminatePartner'] },
  },
  staff: {
    table: staffTransitions, statuses: STAFF_STATUSES, begins: ['ACTIVE'], given: ['LEFT'], last: ['LEFT'], mutations: { suspend: ['suspendStaff'], restore: ['restoreStaff'] },
  },
  qualification: {
    table: qualificationTransitions, statuses: QUALIFICATION_STATUSES, begins: ['VALID'], given: ['SUSPENDED'], last: ['REVOKED'], mutations: { revoke: ['revokeQualification'] },
  },
  webhookEndpoint: {
    table: webhookEndpointTransitions, statuses: WEBHOOK_ENDPOINT_STATUSES, begins: ['PENDING'], last: ['REMOVED'],
    mutations: {
      verify: ['verifyWebhookEndpoint'], readdress: ['changeWebhookEndpoint'], pause: ['pauseWebhookEndpoint'], resume: ['resumeWebhookEndpoint'], remove: ['removeWebhookEndpoint'],
    },
  },
  ...CLAIMS_MACHINES, ...CREDIT_MACHINES, ...COMMUNITY_MACHINES,
}
const machines = Object.entries(MACHINES)
const rowsOf = ({ table }: Machine): [string, Row][] => Object.entries(table as Record<string, Row>)
const byPeople = (machine: Machine) => rowsOf(machine).filter(([, { by }]) => by !== 'SYSTEM')

const permissions: Readonly<Record<string, PermissionRow>> = {
  ...applicationPermissions.Mutation, ...batchPermissions.Mutation, ...platePermissions.Mutation, ...partnerPermissions.Mutation,
  ...webhookPermissions.Mutation, ...claimsPermissions, ...creditPermissions, ...communityPermissions,
}
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const published = Object.keys(schema.getMutationType()?.getFields() ?? {})

/** Where a verb can lead: KEPT is where the record stood before it was suspended, SAME where it stands. */
function targetsOf(machine: Machine, [, { to }]: [string, Row]): readonly string[] {
  if (to === 'SAME') return []
  return to === 'KEPT' ? rowsOf(machine).filter(([verb]) => (machine.keepers ?? ['suspend']).includes(verb)).flatMap(([, { from }]) => from) : [to]
}

function reached(machine: Machine, begins: readonly string[]): Set<string> {
  const found = new Set(begins)
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const row of rowsOf(machine)) if (row[1].from.some(from => found.has(from))) for (const to of targetsOf(machine, row)) found.add(to)
  }
  return found
}

describe('A: the states', () => {
  it('are those of every table of transitions there is', () => {
    const tables = globSync('src/{domains,server}/**/*.transitions.ts').flatMap(file => [...readFileSync(file, 'utf8').matchAll(/export const (\w+)Transitions\b/g)].map(([, name]) => name))
    expect(tables.sort()).toEqual(Object.keys(MACHINES).sort())
  })

  it.each(machines)('of the %s are all reached by its verbs, or come with the record', (_name, machine) => {
    const { statuses, begins, given = [] } = machine
    const byVerbs = reached({ ...machine, table: withoutKeeping(machine, given) }, begins)
    expect(statuses.filter(status => !byVerbs.has(status)).sort()).toEqual([...given].sort())
  })

  it.each(machines)('of the %s that no verb leads out of are its last ones', (_name, machine) => {
    const left = new Set(rowsOf(machine).flatMap(([, { from }]) => from))
    expect(machine.statuses.filter(status => !left.has(status)).sort()).toEqual([...machine.last].sort())
  })

  it('an application has ended where no verb leads out, or only filing away: the database lets the VIN go there and nowhere else', () => {
    const leading = (status: string) => Object.entries(applicationTransitions).filter(([, { from }]) => (from as readonly string[]).includes(status)).map(([verb]) => verb)
    const ended = APPLICATION_STATUSES.filter(status => leading(status).every(verb => verb === 'archive'))
    expect([...ENDED_STATUSES].sort()).toEqual([...ended].sort())
    const index = /create unique index "application_one_open" .*?not in \(([^)]*)\)/s.exec(readFileSync('src/platform/database/migrations/0001-first.ts', 'utf8'))?.[1] ?? ''
    expect([...index.matchAll(/[A-Z_]{3,}/g)].map(([status]) => status).sort()).toEqual([...ended].sort())
  })

  it('a verb that keeps a state comes back only from the one that kept it', () => {
    for (const [name, machine] of machines) {
      for (const [verb, { from, to }] of rowsOf(machine)) if (to === 'KEPT') expect({ name, verb, from }).toEqual({ name, verb, from: [...new Set((machine.keepers ?? ['suspend']).map(keeper => (machine.table as Record<string, Row>)[keeper]?.to))] })
    }
  })
})

describe('B: the verbs', () => {
  it.each(machines)('of the %s that people use are exactly those with a mutation', (_name, machine) => {
    expect(Object.keys(machine.mutations).sort()).toEqual(byPeople(machine).map(([verb]) => verb).sort())
    expect(Object.values(machine.mutations).flat().filter(mutation => !published.includes(mutation))).toEqual([])
  })

  it.each(machines.flatMap(([name, machine]) => byPeople(machine).map(([verb, row]) => [name, verb, row.by, machine.mutations[verb] ?? []] as const)))(
    '%s.%s: whoever may call its mutation may move the record, and the other way round', (_name, _verb, by, [first = '', ...others]) => {
      expect(permissions[first]?.who).toEqual(by)
      for (const other of others) expect(by).toMatchObject(permissions[other]?.who as object)
    })
})

describe('C: the events', () => {
  it.each(machines)('of the %s are in the reference', (_name, machine) => {
    const reference = readFileSync('docs/reference/events.md', 'utf8')
    expect(rowsOf(machine).map(([, { tells }]) => tells).filter(event => !reference.includes(`| \`${event}\` |`))).toEqual([])
  })
})

describe('D: what the API shows', () => {
  const shown = Object.values(schema.getTypeMap()).filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()).filter(({ name }) => name === 'status').map(field => [type.name, getNamedType(field.type)] as const))

  it.each(shown)('%s.status is one of a closed set, each told in English and by its Chinese term', (_name, status) => {
    expect(isEnumType(status)).toBe(true)
    const told = isEnumType(status) ? status.getValues().map(({ description }) => description ?? '') : []
    expect(told.filter(words => !/\p{Script=Han}/u.test(words) || !/[a-z]{3}/.test(words))).toEqual([])
  })
})

/** What comes with the record is not reached by being kept. */
function withoutKeeping({ table }: Machine, given: readonly string[]): object {
  return Object.fromEntries(Object.entries(table as Record<string, Row>).map(([verb, row]) => [verb, { ...row, from: row.from.filter(status => !given.includes(status)) }]))
}
