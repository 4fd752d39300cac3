// Who knows whom: A own records only, by every path · B the police all · C viewer tells what one may · D the tree of units
import { describe, expect, it } from '@jest/globals'
import { world } from '../support/world.js'

const city = world()
const mine = city.credentials['dealership']
const theirs = city.credentials['dealership_2']
const police = city.as('police', 'registrar-1')
type Edge = { node: Record<string, unknown> }

describe('partners, stations and staff are seen by their own organisation and the police', () => {
  it('A: another partner and its station are not there, asked alone, beside one\'s own, or first', async () => {
    const clerk = city.as('dealership', 'dealer-clerk')
    const query = 'query ($a: ID!, $b: ID!, $c: ID!, $d: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } d: node(id: $d) { id } }'
    const ids = { a: theirs?.stationId, b: mine?.stationId, c: theirs?.partnerId, d: mine?.partnerId }
    expect(await clerk.ask(query, ids)).toEqual({ a: null, b: { id: mine?.stationId }, c: null, d: { id: mine?.partnerId } })
    expect(await clerk.ask(query, { a: ids.b, b: ids.a, c: ids.d, d: ids.c })).toEqual({ a: { id: ids.b }, b: null, c: { id: ids.d }, d: null })
  })

  it('A: the staff of another partner is not listed, whatever the filter says', async () => {
    const clerk = city.as('dealership', 'dealer-clerk')
    const query = 'query ($filter: StaffFilterInput) { staffMembers(first: 50, filter: $filter) { edges { node { id } } } }'
    const ids = async (filter: object) => (await clerk.ask(query, { filter }))['staffMembers'].edges.map((edge: Edge) => edge.node['id'])
    expect(await ids({})).toEqual(['dealer-clerk', 'dealer-clerk-2', 'dealer-inspector', 'dealer-manager'])
    expect(await ids({ partnerId: theirs?.partnerId })).toEqual([])
  })

  it.each(['partners', 'stations', 'policeUnits'])('A: %s is for the police only', async list => {
    for (const caller of [city.as('dealership', 'dealer-manager'), city.as('court'), city.citizen('张三')]) {
      const answer = await caller.send(`{ ${list}(first: 5) { edges { node { id } } } }`)
      expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN'])
    }
  })

  it('B: the police list partners of a kind, with their stations', async () => {
    const { partners } = await police.ask('{ partners(first: 10, filter: { kind: DEALERSHIP }) { edges { node { id kind stations { id partner { id } } } } } }')
    const found = partners.edges.map(({ node }: Edge) => node)
    const { partnerId: id, stationId } = theirs ?? {}
    expect(found).toEqual(expect.arrayContaining([{ id, kind: 'DEALERSHIP', stations: [{ id: stationId, partner: { id } }] }]))
    expect(new Set(found.map((each: { kind: string }) => each.kind))).toEqual(new Set(['DEALERSHIP']))
  })

  it('B: the police page through the stations, filtered by division', async () => {
    const { stations } = await police.ask('{ stations(first: 10, filter: { divisionCode: "500108" }) { edges { node { code divisionCode } } } }')
    expect(stations.edges.map(({ node }: Edge) => node)).toEqual([{ code: 'S9', divisionCode: '500108' }])
  })
})

describe('viewer', () => {
  it('C: tells organisation, stations with accreditations, the member of staff with certificates, scopes and limits', async () => {
    const { viewer } = await city.as('dealership', 'dealer-clerk').ask(`{ viewer { kind functions scopes partner { id status viewerMay { verb } }
      stations { code status grade accreditations { operation } viewerMay { verb } }
      staff { id status station { code } qualifications { function status } }
      limits { costPerRequest bucket refillPerSecond depth aliases mutations pageSize personsPerHour } } }`)
    expect(viewer).toEqual({
      kind: 'DEALERSHIP', functions: ['CLERK'], scopes: expect.arrayContaining(['registration:read', 'registration:submit']),
      partner: { id: mine?.partnerId, status: 'ACTIVE', viewerMay: [] },
      stations: [{
        code: 'S1', status: 'ACTIVE', grade: 'B', viewerMay: [],
        accreditations: ['INSP-EX', 'REC', 'REG', 'RPL', 'TMP'].map(operation => ({ operation })),
      }],
      staff: { id: 'dealer-clerk', status: 'ACTIVE', station: { code: 'S1' }, qualifications: [{ function: 'CLERK', status: 'VALID' }] },
      limits: { costPerRequest: 5000, bucket: 50_000, refillPerSecond: 1000, depth: 12, aliases: 15, mutations: 4, pageSize: 100, personsPerHour: 300 },
    })
  })

  it('C: a citizen has neither organisation nor stations', async () => {
    const { viewer } = await city.citizen('张三').ask('{ viewer { kind partner { id } staff { id } stations { id } } }')
    expect(viewer).toEqual({ kind: 'CITIZEN', partner: null, staff: null, stations: [] })
  })

  it('C: the limit that it tells is the limit that holds', async () => {
    const aliases = (count: number) => `{ viewer { ${Array.from({ length: count }, (_, i) => `a${i}: kind`).join(' ')} } }`
    const { viewer } = await police.ask('{ viewer { limits { aliases } } }')
    expect((await police.send(aliases(viewer.limits.aliases))).status).toBe(200)
    expect((await police.send(aliases(viewer.limits.aliases + 1))).errors[0]?.extensions['code']).toBe('ALIAS_LIMIT')
  })
})

describe('police units', () => {
  it('D: form a tree, belong to the police, and show what they are responsible for', async () => {
    const { policeUnits } = await police.ask(`{ policeUnits(first: 20) { edges { node {
      code parent { code } children { code } areas { business divisionCode validTo } } } } }`)
    const units = new Map(policeUnits.edges.map(({ node }: Edge) => [node['code'], node]))
    expect(units.get('HEADQUARTERS')).toMatchObject({ parent: null, areas: [] })
    expect(units.get('VEHICLE_OFFICE')).toMatchObject({ parent: { code: 'HEADQUARTERS' }, children: [{ code: 'BRANCH_1' }] })
    expect(units.get('BRANCH_1')).toMatchObject({
      parent: { code: 'VEHICLE_OFFICE' }, children: [], areas: [{ business: 'REG', divisionCode: '500108', validTo: null }],
    })
  })

  it('D: an officer\'s unit is told to the police and to nobody else', async () => {
    const own = await city.as('police', 'liability-1').ask('{ viewer { staff { policeUnit { code } } } }')
    const dealer = await city.as('dealership', 'dealer-clerk').send('{ viewer { staff { id policeUnit { code } } } }')
    expect(own['viewer'].staff).toEqual({ policeUnit: { code: 'DISTRICT_1' } })
    expect(dealer.errors[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(dealer.data?.['viewer'].staff).toEqual({ id: 'dealer-clerk', policeUnit: null })
  })
})
