// Submission is stopped by rules about the asker: T15 and T16, on a server whose clock is moved and whose tables are looked into afterwards.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { City, codesOf } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'

let server: TestServer
let city: City

/** More than the server gives itself to come up, or a start on a busy machine would outlive its test. */
const START_MS = 90_000

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, START_MS)
afterAll(() => server.stop())

const V1 = {
  vin: 'L0TCA1GA5TA000010', certificateNo: 'YF00X0010000010', invoiceNo: '26502000000000000010', useNature: 'A',
  owner: { kind: 'PERSON', name: '张三', identityNumber: '500199199506154450' },
}
const submit = (staff: string, idempotencyKey: string = randomUUID()) => city.as('dealership', staff)
  .do('submitRegistration', { idempotencyKey, stationId: city.credentials['dealership']?.stationId, ...V1 }, 'application { id status }')
const station = async () => {
  const { node } = await city.as('police', 'supervisor').ask('query ($id: ID!) { node(id: $id) { id version ... on Station { status } } }',
    { id: city.credentials['dealership']?.stationId })
  return { id: node.id, expectedVersion: node.version, reason: '月度评定为D级' }
}

describe('who may submit', () => {
  const key = randomUUID()

  it('T15: a suspended station submits nothing; restored, it is ACTIVE again', async () => {
    const supervisor = city.as('police', 'supervisor')
    const suspended = await supervisor.do('suspendStation', await station(), 'station { status statusReason viewerMay { verb } }')
    const refused = await submit('dealer-clerk', key)
    const outcome = await city.as('dealership', 'dealer-clerk')
      .ask('query ($key: String!) { operationOutcome(idempotencyKey: $key) { outcome recordId codes } }', { key })
    const restored = await supervisor.do('restoreStation', await station(), 'station { status }')

    expect(suspended).toMatchObject({ userErrors: [], station: { status: 'SUSPENDED', statusReason: '月度评定为D级', viewerMay: [{ verb: 'restore' }, { verb: 'terminate' }, { verb: 'expire' }] } })
    expect(refused).toMatchObject({
      application: null, userErrors: [{ code: 'STATION_SUSPENDED', field: ['stationId'], article: '164号 §70', liftableBy: 'POLICE' }],
    })
    expect(outcome['operationOutcome']).toEqual({ outcome: 'REFUSED', recordId: null, codes: ['STATION_SUSPENDED'] })
    expect(restored).toMatchObject({ userErrors: [], station: { status: 'ACTIVE' } })
  })

  it('T16: the certificate of the clerk expired yesterday; a colleague of hers may', async () => {
    const supervisor = city.as('police', 'supervisor')
    const { viewer } = await city.as('dealership', 'dealer-clerk').ask('{ viewer { staff { qualifications { id version } } } }')
    const [{ id, version }] = viewer.staff.qualifications
    await supervisor.do('revokeQualification', { id, expectedVersion: version, reason: '证书换发' }, 'qualification { id }')
    const withdrawn = await submit('dealer-clerk')
    const oneDay = { validFrom: '2026-03-10', validTo: '2026-03-10' }
    await supervisor.do('certifyStaff', { staffId: 'dealer-clerk', function: 'CLERK', certificateNo: '资T16', ...oneDay }, 'qualification { id }')
    await city.as('police').ask('mutation { sandboxAdvanceClock(seconds: 86400) }')

    expect(codesOf(withdrawn)).toEqual(['STAFF_UNQUALIFIED'])
    expect(codesOf(await submit('dealer-clerk'))).toEqual(['STAFF_UNQUALIFIED'])
    expect(await submit('dealer-clerk-2')).toMatchObject({ userErrors: [], application: { status: 'DRAFT' } })
  })

  it('a term that has run out gives way to the next', async () => {
    const supervisor = city.as('police', 'supervisor')
    const { id: stationId } = await station()
    const accredit = (validFrom: string, validTo: string) => supervisor.do('accreditStation',
      { stationId, operation: 'REL', validFrom, validTo, agreementNo: '协S1' }, 'accreditation { id }')
    const first = await accredit('2026-03-11', '2026-03-11')
    await city.as('police').ask('mutation { sandboxAdvanceClock(seconds: 86400) }')
    const second = await accredit('2026-03-12', '2027-03-11')

    const { node } = await supervisor.ask('query ($id: ID!) { node(id: $id) { ... on Accreditation { status endReason } } }', { id: first['accreditation'].id })
    expect(codesOf(second)).toEqual([])
    expect(node).toEqual({ status: 'ENDED', endReason: 'LAPSED' })
  })

  it('T15: of the refused attempt only its audit line and its key are stored', async () => {
    const applications = await storedRows(server, `select "submittedByStaffId" from "application"`)
    const audit = await storedRows(server, `select "action", "outcome", "codes", "recordId" from "auditEntry" where "codes" @> array['STATION_SUSPENDED']`)
    expect(applications).toEqual([{ submittedByStaffId: 'dealer-clerk-2' }])
    expect(audit).toEqual([{ action: 'submitRegistration', outcome: 'REFUSED', codes: ['STATION_SUSPENDED'], recordId: null }])
  })
})
