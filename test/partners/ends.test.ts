// How does a supervisor restrict and end stations and partners? A restricted: no TRF, no MTG · B ended with its accreditations, for good · C expired only
// when no term runs · D a partner with its stations · E who may. On a server of its own: what ends does not come back.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stationRefusal } from '../../src/domains/partners/stations/station.transitions.js'
import { City, codesOf, type Caller, type Payload } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'

const WITHIN_MS = 120_000
let server: TestServer
let city: City
let supervisor: Caller

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  supervisor = city.as('police', 'supervisor')
}, WITHIN_MS)
afterAll(() => server.stop())

interface Seen { readonly id: string, readonly version: number, readonly status: string, readonly viewerMay: readonly { verb: string, blockedBy: string[] }[] }

const SEEN = 'id version ... on Station { status viewerMay { verb blockedBy } accreditations { operation } } ... on Partner { standing: status suspensionReason viewerMay { verb blockedBy } }'
async function see(id: string) {
  const { node } = await supervisor.ask(`query ($id: ID!) { node(id: $id) { ${SEEN} } }`, { id })
  return { status: node.standing, ...node } as Seen & Record<string, unknown>
}
const stationOf = (partner: string) => city.credentials[partner]?.stationId ?? ''
const partnerOf = (partner: string) => city.credentials[partner]?.partnerId ?? ''
const verbsOf = ({ viewerMay }: Seen) => viewerMay.map(({ verb }) => verb)

async function measure(mutation: string, id: string, noun: string, caller = supervisor): Promise<Payload> {
  const { version } = await see(id)
  const data = await caller.ask(`mutation ($input: SuperviseInput!) { ${mutation}(input: $input) { ${noun} { id status } replayed userErrors { code } } }`,
    { input: { idempotencyKey: randomUUID(), id, expectedVersion: version, reason: '考评不合格' } })
  return data[mutation] as Payload
}
const station = (verb: string, partner: string) => measure(`${verb}Station`, stationOf(partner), 'station')

describe('a supervisor restricts a station', () => {
  it('A: and reinstates it; a suspension in between keeps the restriction', async () => {
    expect(await station('restrict', 'used_car_market')).toMatchObject({ userErrors: [], station: { status: 'RESTRICTED' } })
    expect(codesOf(await station('restrict', 'used_car_market'))).toEqual(['STATE_CONFLICT'])
    expect(verbsOf(await see(stationOf('used_car_market')))).toEqual(['suspend', 'reinstate', 'terminate', 'expire'])
    await station('suspend', 'used_car_market')
    expect(codesOf(await station('reinstate', 'used_car_market'))).toEqual(['STATE_CONFLICT'])
    expect(await station('restore', 'used_car_market')).toMatchObject({ station: { status: 'RESTRICTED' } })
    expect(await station('reinstate', 'used_car_market')).toMatchObject({ userErrors: [], station: { status: 'ACTIVE' } })
  }, WITHIN_MS)

  it.each([
    ['TRIAL', 'MTG', undefined], ['ACTIVE', 'TRF', undefined], ['RESTRICTED', 'TRF', 'STATION_RESTRICTED'], ['RESTRICTED', 'MTG', 'STATION_RESTRICTED'],
    ['RESTRICTED', 'REG', undefined], ['SUSPENDED', 'REG', 'STATION_SUSPENDED'], ['TERMINATED', 'REG', 'STATION_SUSPENDED'], ['EXPIRED', 'TRF', 'STATION_SUSPENDED'],
  ] as const)('A: in %s it may take %s, or is refused: %s', (status, operation, code) => {
    expect(stationRefusal(status, operation)).toBe(code)
  })
})

describe('a supervisor ends a station', () => {
  it('B: its accreditations end with it, a new token carries no scope of theirs, and nothing leads back', async () => {
    const scopes = (token: string) => (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scope: string }).scope.split(' ')
    expect(scopes(await city.token('dealership_2'))).toContain('registration:submit')
    expect(await station('terminate', 'dealership_2')).toMatchObject({ userErrors: [], station: { status: 'TERMINATED' } })
    expect(await see(stationOf('dealership_2'))).toMatchObject({ status: 'TERMINATED', accreditations: [], viewerMay: [] })
    expect(scopes(await city.token('dealership_2'))).not.toContain('registration:submit')
    for (const verb of ['restore', 'reinstate', 'terminate', 'expire']) expect(codesOf(await station(verb, 'dealership_2'))).toEqual(['STATE_CONFLICT'])
    const again = await supervisor.do('accreditStation', {
      stationId: stationOf('dealership_2'), operation: 'REG', validFrom: '2026-03-10', validTo: '2027-03-09', agreementNo: '协S9-2026-3',
    }, 'accreditation { id }')
    expect(codesOf(again)).toEqual(['STATE_CONFLICT'])
  }, WITHIN_MS)

  it('C: as expired only when none of its accreditations runs any more', async () => {
    expect(codesOf(await station('expire', 'bank'))).toEqual(['STATION_TERM_RUNS'])
    expect(await see(stationOf('bank'))).toMatchObject({ status: 'ACTIVE' })
    const { node } = await supervisor.ask('query ($id: ID!) { node(id: $id) { ... on Station { accreditations { id } } } }', { id: stationOf('bank') })
    for (const { id } of node.accreditations as { id: string }[]) {
      await supervisor.do('endAccreditation', { id, expectedVersion: 1, reason: '期满' }, 'accreditation { id }')
    }
    expect(await station('expire', 'bank')).toMatchObject({ userErrors: [], station: { status: 'EXPIRED' } })
  }, WITHIN_MS)
})

describe('a supervisor ends a partner', () => {
  it('D: its stations end with it, its running token is refused, it gets no other, and nothing leads back', async () => {
    const market = city.as('scrapping_firm')
    await market.ask('{ viewer { kind } }')
    const ended = await measure('terminatePartner', partnerOf('scrapping_firm'), 'partner')

    expect(ended).toMatchObject({ userErrors: [], partner: { status: 'TERMINATED' } })
    expect(await see(partnerOf('scrapping_firm'))).toMatchObject({ status: 'TERMINATED', suspensionReason: '考评不合格', viewerMay: [] })
    expect(await see(stationOf('scrapping_firm'))).toMatchObject({ status: 'TERMINATED', accreditations: [] })
    expect((await market.send('{ viewer { kind } }')).errors[0]?.extensions['code']).toBe('PARTNER_SUSPENDED')
    await expect(city.token('scrapping_firm')).rejects.toThrow('client is terminated')
    expect(codesOf(await measure('restorePartner', partnerOf('scrapping_firm'), 'partner'))).toEqual(['STATE_CONFLICT'])
  }, WITHIN_MS)

  it('D: a suspended one too, and never his own', async () => {
    await measure('suspendPartner', partnerOf('property_company'), 'partner')
    expect(await measure('terminatePartner', partnerOf('property_company'), 'partner')).toMatchObject({ userErrors: [], partner: { status: 'TERMINATED' } })
    expect(codesOf(await measure('terminatePartner', partnerOf('police'), 'partner'))).toEqual(['OWN_PARTNER'])
  }, WITHIN_MS)

  it.each([['dealership', 'dealer-manager'], ['police', 'registrar-1']])('E: %s as %s ends nothing', async (partner, staff) => {
    const before = await see(stationOf('dealership'))
    for (const [mutation, id] of [
      ['terminatePartner', partnerOf('insurer_2')], ['terminateStation', before.id], ['expireStation', before.id], ['restrictStation', before.id], ['reinstateStation', before.id],
    ] as const) {
      const { errors } = await city.as(partner, staff).send(`mutation ($input: SuperviseInput!) { ${mutation}(input: $input) { userErrors { code } } }`,
        { input: { idempotencyKey: randomUUID(), id, expectedVersion: 1, reason: '考评不合格' } })
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN')
    }
    expect(await see(before.id)).toEqual(before)
  }, WITHIN_MS)
})
