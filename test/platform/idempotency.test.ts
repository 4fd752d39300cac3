// What does a key promise? A done once, told as it stands now · B another input, mutation or person is a mismatch · C each client has its
// own · D a refusal is not final · E at once · F a rehearsal leaves nothing · G not to who may act no more · H its form.
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { codesOf, workerServer, type Caller, type Payload } from '../support/client.js'
import { type Buyer } from '../support/papers.js'
import { residentIdOf, vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const city = world()
const clerk = city.as('dealership', 'dealer-clerk')
const other = city.as('dealership_2', 'dealer2-clerk')
const supervisor = city.as('police', 'supervisor')
const { databaseUrl } = workerServer()
const SELECTION = 'application { id status version }'
const ZHANG: Buyer = { name: '张三', identityNumber: '500199199506154450' }

let serial = 730_000
/** A car of its own for each test, entered by either dealership. */
function carOf(owner: Buyer = ZHANG, dealer = 'dealership'): Record<string, unknown> {
  serial++
  return {
    stationId: city.credentials[dealer]?.stationId, vin: vinOf('L0TCA1GA', 'TA', serial), certificateNo: `YF00X0097${serial}`,
    invoiceNo: `26502000999700${serial}`, useNature: 'A', owner: { kind: 'PERSON', ...owner },
  }
}

const submit = (caller: Caller, key: string, car: object, more: object = {}): Promise<Payload> =>
  caller.do('submitRegistration', { idempotencyKey: key, ...car, ...more }, SELECTION)

const outcomeOf = async (caller: Caller, key: string): Promise<Record<string, unknown>> =>
  (await caller.ask('query ($key: String!) { operationOutcome(idempotencyKey: $key) { outcome recordId codes } }', { key }))['operationOutcome']

async function recordsOf({ vin }: Record<string, unknown>): Promise<string[]> {
  const { applications } = await city.as('police', 'registrar-1').ask(
    'query ($vin: Vin) { applications(first: 50, filter: { vin: $vin }) { edges { node { id } } } }', { vin })
  return applications.edges.map(({ node }: { node: { id: string } }) => node.id)
}

const withdraw = (record: { id: string, version: number }, key: string = randomUUID()): Promise<Payload> =>
  clerk.do('withdrawApplication', { idempotencyKey: key, id: record.id, expectedVersion: record.version }, SELECTION)

const NOT_SEEN = { outcome: 'NOT_SEEN', recordId: null, codes: [] }
const done = (recordId: unknown) => ({ outcome: 'DONE', recordId, codes: [] })
const refused = (...codes: string[]) => ({ outcome: 'REFUSED', recordId: null, codes })

describe('A: a key that was done', () => {
  it('makes one record, whatever was sent again, and says so', async () => {
    const [key, car] = [randomUUID(), carOf()]
    expect(await outcomeOf(clerk, key)).toEqual(NOT_SEEN)
    const first = await submit(clerk, key, car)
    expect(first).toMatchObject({ replayed: false, userErrors: [], application: { status: 'DRAFT' } })
    // The same to the platform: the order of fields, and how a VIN is written.
    const reordered = Object.fromEntries(Object.entries({ ...car, vin: ` ${String(car['vin']).toLowerCase()} ` }).reverse())
    for (const again of [car, reordered]) {
      expect(await submit(clerk, key, again)).toMatchObject({ replayed: true, userErrors: [], application: { id: first['application'].id } })
    }
    expect(await recordsOf(car)).toEqual([first['application'].id])
    expect(await outcomeOf(clerk, key)).toEqual(done(first['application'].id))
  })

  it('is answered with the record as it stands now, not as it was', async () => {
    const [key, car] = [randomUUID(), carOf()]
    const { application } = await submit(clerk, key, car)
    await withdraw(application)
    expect(await submit(clerk, key, car)).toMatchObject({ replayed: true, application: { id: application.id, status: 'WITHDRAWN' } })
  })

  it('does not take a change twice either, though its version has moved on', async () => {
    const { application } = await submit(clerk, randomUUID(), carOf())
    const key = randomUUID()
    expect(await withdraw(application, key)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await withdraw(application, key)).toMatchObject({ replayed: true, userErrors: [], application: { version: application.version + 1 } })
    expect(codesOf(await withdraw(application))).toEqual(['STALE'])
  })
})

describe('B: a key with something else', () => {
  it('is a mismatch: another input, mutation or member of staff; the first one stands', async () => {
    const [key, car] = [randomUUID(), carOf()]
    const { application } = await submit(clerk, key, car)
    const colleague = city.as('dealership', 'dealer-clerk-2')
    const tries = [
      () => submit(clerk, key, carOf()), () => submit(clerk, key, car, { clientReference: 'x' }), () => submit(colleague, key, car), () => withdraw(application, key),
      () => clerk.do('requestUpload', { idempotencyKey: key, recordId: application.id, kind: 'VEHICLE_PHOTO' }, 'upload { id }'),
    ]
    for (const again of tries) {
      const payload = await again()
      expect([codesOf(payload), payload.replayed]).toEqual([['IDEMPOTENCY_MISMATCH'], false])
    }
    expect(await recordsOf(car)).toEqual([application.id])
    expect(await outcomeOf(clerk, key)).toEqual(done(application.id))
    expect(await submit(clerk, key, car)).toMatchObject({ replayed: true, application: { status: 'DRAFT' } })
  })
})

describe('C: a key of another client', () => {
  it('is another key', async () => {
    const [key, mine, theirs] = [randomUUID(), carOf(), carOf(ZHANG, 'dealership_2')]
    const [a, b] = await Promise.all([submit(clerk, key, mine), submit(other, key, theirs)])
    expect([a, b]).toMatchObject([{ replayed: false, userErrors: [] }, { replayed: false, userErrors: [] }])
    expect(await outcomeOf(clerk, key)).toEqual(done(a['application'].id))
    expect(await outcomeOf(other, key)).toEqual(done(b['application'].id))
    expect(await outcomeOf(city.as('police', 'registrar-1'), key)).toEqual(NOT_SEEN)
  })
})

describe('D: a key that was refused', () => {
  it('is judged anew with the same input, tells the last refusal, and is then done once', async () => {
    const owner = { name: '测试人', identityNumber: residentIdOf('1991-02-03', serial - 729_999) }
    const report = (name: string) => city.as('police').do('reportParties', { rows: [{ kind: 'PERSON', status: 'VALID', divisionCode: '500103', ...owner, name }] }, 'receipt { refused }')
    const [key, car] = [randomUUID(), carOf(owner)]
    expect(codesOf(await submit(clerk, key, car))).toEqual(['OWNER_UNKNOWN'])
    expect(await outcomeOf(clerk, key)).toEqual(refused('OWNER_UNKNOWN'))
    await report('测试者')
    expect(codesOf(await submit(clerk, key, car))).toEqual(['OWNER_NAME_DIFFERS'])
    expect(await outcomeOf(clerk, key)).toEqual(refused('OWNER_NAME_DIFFERS'))
    expect(codesOf(await submit(clerk, key, { ...car, useNature: 'G' }))).toEqual(['IDEMPOTENCY_MISMATCH'])
    expect(await outcomeOf(clerk, key)).toEqual(refused('OWNER_NAME_DIFFERS'))
    await report(owner.name)
    const payload = await submit(clerk, key, car)
    expect(payload).toMatchObject({ replayed: false, userErrors: [] })
    expect(await submit(clerk, key, car)).toMatchObject({ replayed: true })
    expect(await outcomeOf(clerk, key)).toEqual(done(payload['application'].id))
    expect(await recordsOf(car)).toEqual([payload['application'].id])
  })
})

describe('E: one key at once', () => {
  it.each([2, 20])('%d times makes one record; the others are replays, or told to come again', async times => {
    const [key, car] = [randomUUID(), carOf()]
    const payloads = await Promise.all(Array.from({ length: times }, () => submit(clerk, key, car)))
    const told = payloads.map(payload => (payload['application'] === null ? codesOf(payload).join() : payload.replayed ? 'REPLAY' : 'DONE'))
    expect(told.filter(each => each === 'DONE')).toHaveLength(1)
    expect(told.filter(each => !['DONE', 'REPLAY', 'IN_PROGRESS'].includes(each))).toEqual([])
    const [id, ...more] = await recordsOf(car)
    expect(more).toEqual([])
    expect(new Set(payloads.flatMap(payload => payload['application']?.id ?? []))).toEqual(new Set([id]))
    expect(await submit(clerk, key, car)).toMatchObject({ replayed: true, application: { id } })
    expect(await outcomeOf(clerk, key)).toEqual(done(id))
  })

  it('with two inputs makes one record; the other is a mismatch or told to come again', async () => {
    const [key, cars] = [randomUUID(), [carOf(), carOf()]]
    const payloads = await Promise.all(cars.map(car => submit(clerk, key, car)))
    const records = (await Promise.all(cars.map(recordsOf))).flat()
    expect(records).toHaveLength(1)
    expect(payloads.flatMap(codesOf).filter(code => !['IDEMPOTENCY_MISMATCH', 'IN_PROGRESS'].includes(code))).toEqual([])
    expect(payloads.flatMap(codesOf)).toHaveLength(1)
  })

  // On the embedded database a second request waits for the first, and nothing is seen of one that runs.
  const onPostgres = databaseUrl === undefined ? it.skip : it
  onPostgres('is IN_PROGRESS as long as it runs, to the sender and to who asks, and then done', async () => {
    const [key, car] = [randomUUID(), carOf()]
    const running = new pg.Client({ connectionString: databaseUrl })
    await running.connect()
    try {
      const digest = createHash('sha256').update(JSON.stringify([city.credentials['dealership']?.clientId, key])).digest()
      await running.query('select pg_advisory_lock($1::int, $2::int)', [digest.readInt32BE(0), digest.readInt32BE(4)])
      expect(codesOf(await submit(clerk, key, car))).toEqual(['IN_PROGRESS'])
      expect(await outcomeOf(clerk, key)).toEqual({ outcome: 'IN_PROGRESS', recordId: null, codes: [] })
    } finally {
      await running.end()
    }
    expect(await outcomeOf(clerk, key)).toEqual(NOT_SEEN)
    expect(await submit(clerk, key, car)).toMatchObject({ replayed: false, userErrors: [] })
  })
})

describe('F: a rehearsal', () => {
  it('stores nothing and keeps no key: the same key is free for anything', async () => {
    const [key, car] = [randomUUID(), carOf()]
    expect(await submit(clerk, key, car, { dryRun: true })).toEqual({ application: null, replayed: false, userErrors: [] })
    expect([await recordsOf(car), await outcomeOf(clerk, key)]).toEqual([[], NOT_SEEN])
    expect(await submit(clerk, key, carOf())).toMatchObject({ replayed: false, userErrors: [] })
  })

  it('tells every refusal that the real one would, all at once, and keeps no key for them', async () => {
    const [key, car] = [randomUUID(), { ...carOf(), vin: 'I', useNature: '~', invoiceNo: '1' }]
    const rehearsed = await submit(clerk, key, car, { dryRun: true })
    expect(codesOf(rehearsed)).toEqual(['VIN_MALFORMED', 'INVOICE_NO_MALFORMED', 'USE_NATURE_UNKNOWN'])
    expect(await outcomeOf(clerk, key)).toEqual(NOT_SEEN)
    expect(await submit(clerk, key, car)).toEqual(rehearsed)
    expect(await outcomeOf(clerk, key)).toEqual(refused(...codesOf(rehearsed)))
  })

  it('judges anew where the real one was done', async () => {
    const [key, car] = [randomUUID(), carOf()]
    await submit(clerk, key, car)
    expect(codesOf(await submit(clerk, key, car, { dryRun: true }))).toEqual(['APPLICATION_OPEN'])
  })
})

describe('G: a partner that may act no more', () => {
  const partnerId = city.credentials['dealership_2']?.partnerId
  const supervise = async (mutation: string): Promise<Payload> => {
    const { node } = await supervisor.ask('query ($id: ID!) { node(id: $id) { version } }', { id: partnerId })
    return supervisor.do(mutation, { id: partnerId, expectedVersion: node.version, reason: '测试' }, 'partner { status }')
  }
  afterAll(async () => { await supervise('restorePartner') })

  it('is not told again what it has done, until it is restored', async () => {
    const [key, car] = [randomUUID(), carOf(ZHANG, 'dealership_2')]
    const { application } = await submit(other, key, car)
    expect(await supervise('suspendPartner')).toMatchObject({ userErrors: [], partner: { status: 'SUSPENDED' } })
    const query = `mutation ($input: SubmitRegistrationInput!) { submitRegistration(input: $input) { ${SELECTION} replayed } }`
    const answer = await other.send(query, { input: { idempotencyKey: key, ...car } })
    expect([answer.status, answer.data, answer.text.includes(application.id)]).toEqual([403, null, false])
    expect(answer.errors[0]?.extensions['code']).toBe('PARTNER_SUSPENDED')
    expect((await other.send('query ($key: String!) { operationOutcome(idempotencyKey: $key) { recordId } }', { key })).status).toBe(403)
    expect(await supervise('restorePartner')).toMatchObject({ userErrors: [], partner: { status: 'ACTIVE' } })
    expect(await submit(other, key, car)).toMatchObject({ replayed: true, application: { id: application.id } })
  })
})

describe('H: the form of a key', () => {
  const unique = () => randomUUID().replaceAll('-', '')
  it.each([['seven characters', '1234567'], ['101 characters', 'k'.repeat(101)], ['none', ''], ['a blank', 'key with blank'], ['a line break', 'key-with\n'], ['no ASCII', '幂等键幂等键幂等键']])(
    'with %s is refused, and nothing is kept', async (_name, key) => {
      const car = carOf()
      expect(codesOf(await submit(clerk, key, car))).toEqual(['INVALID_KEY'])
      expect([await recordsOf(car), await outcomeOf(clerk, key)]).toEqual([[], NOT_SEEN])
    })

  it.each([['8 characters', () => unique().slice(0, 8)], ['100 characters', () => unique().padEnd(100, '~')], ['signs', () => `'";--%_\\${unique()}`]])(
    'with %s is taken', async (_name, keyOf) => {
      const [key, car] = [keyOf(), carOf()]
      const { application } = await submit(clerk, key, car)
      expect(await submit(clerk, key, car)).toMatchObject({ replayed: true, application: { id: application.id } })
      expect(await outcomeOf(clerk, key)).toEqual(done(application.id))
    })
})
