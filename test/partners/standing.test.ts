// Does a suspension hold at once? A from the next request on · B restored means restored · C nobody himself · D only supervisors · E at the version seen
import { describe, expect, it } from '@jest/globals'
import { codesOf, type Caller } from '../support/client.js'
import { world } from '../support/world.js'

const city = world()
const supervisor = city.as('police', 'supervisor')
const idOf = (partner: string) => city.credentials[partner]?.partnerId ?? ''
const ASK_VIEWER = '{ viewer { kind } }'

const partner = async (id: string) =>
  (await supervisor.ask(
    'query ($id: ID!) { node(id: $id) { id version ... on Partner { status suspensionReason viewerMay { verb blockedBy } } } }', { id }))['node']
const member = async (partnerId: string, id: string) => {
  const { staffMembers } = await supervisor.ask(
    'query ($partnerId: ID!) { staffMembers(first: 20, filter: { partnerId: $partnerId }) { edges { node { id version status } } } }', { partnerId })
  return staffMembers.edges.map((edge: { node: { id: string } }) => edge.node).find((each: { id: string }) => each.id === id)
}
const on = ({ id, version }: { id: string, version: number }, reason = '抽查发现违规') => ({ id, expectedVersion: version, reason })

/** Asks until the answer is of that status, and says how long that took. */
async function until(caller: Caller, status: number): Promise<number> {
  const start = performance.now()
  for (;;) {
    const sentAfter = performance.now() - start
    if ((await caller.send(ASK_VIEWER)).status === status || sentAfter > 2000) return sentAfter
  }
}

describe('a supervisor suspends a partner', () => {
  it('A, B: a running token is refused within 100 ms and no new one is given, until the partner is restored', async () => {
    const client = city.as('insurer_2')
    expect((await client.send(ASK_VIEWER)).status).toBe(200)

    const suspended = await supervisor.do('suspendPartner', on(await partner(idOf('insurer_2'))), 'partner { status suspensionReason viewerMay { verb } }')
    expect(await until(client, 403)).toBeLessThan(100)
    const refused = await client.send(ASK_VIEWER)
    const restored = await supervisor.do('restorePartner', on(await partner(idOf('insurer_2'))), 'partner { status suspendedAt suspensionReason }')

    expect(suspended).toMatchObject({ userErrors: [], partner: { status: 'SUSPENDED', suspensionReason: '抽查发现违规', viewerMay: [{ verb: 'restore' }, { verb: 'terminate' }] } })
    expect(refused.errors[0]?.extensions['code']).toBe('PARTNER_SUSPENDED')
    expect(restored).toMatchObject({ userErrors: [], partner: { status: 'ACTIVE', suspendedAt: null, suspensionReason: null } })
    expect(await until(client, 200)).toBeLessThan(100)
  })

  it('A: the token endpoint gives a suspended partner nothing', async () => {
    await supervisor.do('suspendPartner', on(await partner(idOf('insurer_2'))), 'partner { id }')
    await expect(city.token('insurer_2')).rejects.toThrow('unauthorized_client')
    await supervisor.do('restorePartner', on(await partner(idOf('insurer_2'))), 'partner { id }')
    await expect(city.token('insurer_2')).resolves.toEqual(expect.any(String))
  })

  it('a rehearsal suspends nobody', async () => {
    const rehearsed = await supervisor.do('suspendPartner', { ...on(await partner(idOf('insurer_2'))), dryRun: true }, 'partner { id }')
    expect(rehearsed).toMatchObject({ userErrors: [], partner: null })
    expect(await partner(idOf('insurer_2'))).toMatchObject({ status: 'ACTIVE' })
  })

  it('B: what is not suspended cannot be restored', async () => {
    const restored = await supervisor.do('restorePartner', on(await partner(idOf('insurer_2'))), 'partner { id }')
    expect(codesOf(restored)).toEqual(['STATE_CONFLICT'])
  })

  it('C: the police cannot suspend themselves, and viewerMay says so beforehand', async () => {
    const own = await partner(idOf('police'))
    expect(own.viewerMay).toEqual([{ verb: 'suspend', blockedBy: ['OWN_PARTNER'] }, { verb: 'terminate', blockedBy: ['OWN_PARTNER'] }])
    expect(codesOf(await supervisor.do('suspendPartner', on(own), 'partner { id }'))).toEqual(['OWN_PARTNER'])
  })

  it('E: a decision on an older version is STALE, and an empty reason is none', async () => {
    const seen = await partner(idOf('insurer_2'))
    expect(codesOf(await supervisor.do('suspendPartner', on({ ...seen, version: seen.version - 1 }), 'partner { id }'))).toEqual(['STALE'])
    expect(codesOf(await supervisor.do('suspendPartner', on(seen, ' '), 'partner { id }'))).toEqual(['TEXT_INVALID'])
  })
})

describe('a supervisor suspends a member of staff', () => {
  it('A, B: her running token is refused within 100 ms, a colleague goes on, and she is back once restored', async () => {
    const [clerk, colleague] = [city.as('used_car_market', 'market-clerk'), city.as('used_car_market', 'market-clerk-2')]
    expect((await clerk.send(ASK_VIEWER)).status).toBe(200)

    const suspended = await supervisor.do('suspendStaff', on(await member(idOf('used_car_market'), 'market-clerk')), 'staff { status statusReason }')
    expect(suspended).toMatchObject({ userErrors: [], staff: { status: 'SUSPENDED', statusReason: '抽查发现违规' } })
    expect(await until(clerk, 403)).toBeLessThan(100)
    expect((await clerk.send(ASK_VIEWER)).errors[0]?.extensions['code']).toBe('STAFF_SUSPENDED')
    expect((await colleague.send(ASK_VIEWER)).status).toBe(200)
    await expect(city.token('used_car_market', 'market-clerk')).rejects.toThrow('names no staff member')

    await supervisor.do('restoreStaff', on(await member(idOf('used_car_market'), 'market-clerk')), 'staff { id }')
    expect(await until(clerk, 200)).toBeLessThan(100)
  })

  it('C: nobody suspends himself', async () => {
    const himself = await member(idOf('police'), 'supervisor')
    expect(codesOf(await supervisor.do('suspendStaff', on(himself), 'staff { id }'))).toEqual(['FOUR_EYES'])
  })
})

describe('only supervisors of the police supervise', () => {
  const others = [['dealership', 'dealer-manager'], ['police', 'registrar-1'], ['court', 'court-judge']] as const
  it.each(others)('D: %s as %s is refused, and nothing is changed', async (kind, staff) => {
    const before = await partner(idOf('insurer_2'))
    const answer = await city.as(kind, staff).send('mutation ($input: SuperviseInput!) { suspendPartner(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: crypto.randomUUID(), ...on(before) } })
    expect(answer.status).toBe(403)
    expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(await partner(idOf('insurer_2'))).toEqual(before)
  })
})
