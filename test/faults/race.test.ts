// Who wins when several want the same at the same moment? A: 200 owners and one number · B: two officers and one case · C: two dealerships and one
// car · D: a court and an approval. Each time exactly one, and whoever loses has lost nothing else.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf, type Caller, type Payload } from '../support/client.js'
import { approvedFleet, carsOf } from '../support/fleet.js'
import { Journey, PIXEL, type Car } from '../support/journey.js'
import { BUYERS, goodPapers } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { vinOf } from '../support/synthetic.js'
import { agent, type Ref } from '../support/visit.js'
import { world } from '../support/world.js'

const OWNERS = 200
const WANTED = '渝AD12900'
const WITHIN_MS = 300_000

const COMPOSE = `mutation ($input: ComposeNumberInput!) { composeNumber(input: $input) { application { id status plateNo } userErrors { code } } }`

describe('A: a number', () => {
  let server: TestServer
  let city: City
  let batchId: string
  let approved: readonly Ref[]

  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
    ;({ batchId, approved } = await approvedFleet(city, OWNERS + 2))
  }, WITHIN_MS)
  afterAll(() => server.stop())

  it('that two owners name first and second at once goes to one of them, and the other gets her second', async () => {
    const names = ['渝AD12910', '渝AD12911']
    const [one, two, ...rest] = approved
    approved = rest
    await agent(city).token()
    const answers = await Promise.all([one, two].map(ref => compose(agent(city), ref, names)))
    expect(answers.flatMap(codesOf)).toEqual([])
    expect(answers.map(({ application }) => application.plateNo as string).sort()).toEqual(names)
  })

  it('that 200 owners confirm at once goes to exactly one; 199 are told PLATE_TAKEN, and none of their tries is used', async () => {
    expect(approved).toHaveLength(OWNERS)
    await agent(city).token()
    const answers = await Promise.all(approved.map(ref => compose(agent(city), ref, [WANTED])))
    const [winner, ...others] = answers.filter(({ application }) => application !== null)
    expect(others).toEqual([])
    expect(winner).toMatchObject({ userErrors: [], application: { status: 'PLATE_CHOSEN', plateNo: WANTED } })
    const codes = answers.filter(answer => answer !== winner).map(answer => codesOf(answer).join())
    expect(codes).toEqual(Array.from({ length: OWNERS - 1 }, () => 'PLATE_TAKEN'))

    const raced = (await carsOf(city, batchId)).filter(({ id }) => approved.some(ref => ref.id === id))
    expect(raced.filter(({ plateNo }) => plateNo !== null)).toMatchObject([{ id: winner?.['application'].id, plateNo: WANTED, status: 'PLATE_CHOSEN' }])
    expect(raced.filter(({ status }) => status === 'APPROVED')).toHaveLength(OWNERS - 1)
    const ids = approved.map(({ id }) => `'${id}'`).join()
    expect(await storedRows(server, `select n."status", n."holderId", (select count(*)::int from "plateOrder" o where o."plateNo" = n."plateNo") as orders,
      (select array_agg(distinct a."composedTriesUsed") from "application" a where a."id" in (${ids}) and a."id" <> n."holderId") as tries
      from "plateNumber" n where n."plateKind" = '52' and n."plateNo" = '${WANTED}'`))
      .toEqual([{ status: 'RESERVED', holderId: winner?.['application'].id, orders: 1, tries: [0] }])
    observed(`1 ${winner?.['application'].status}`, `${codes.length} ${[...new Set(codes)].join()}`)
  }, WITHIN_MS)
})

describe('B: a decision', () => {
  it('by two officers at once is taken once: the other is told that she decided on an older version', async () => {
    const journey = await (await submitted()).confirmed()
    const { id, version } = journey.seen
    const officers = ['registrar-1', 'registrar-2'] as const
    const answers = await Promise.all(officers.map(officer =>
      world().as('police', officer).do('acceptApplication', { id, expectedVersion: version }, 'application { status version }')))
    expect(answers.flatMap(codesOf)).toEqual(['STALE'])
    expect(answers.filter(answer => answer['application'])).toMatchObject([{ application: { status: 'ACCEPTED', version: version + 1 } }])

    const winner = officers[answers.findIndex(answer => answer['application'])]
    const loser = officers.find(officer => officer !== winner)
    await journey.reload()
    expect(codesOf(await journey.step(world().as('police', winner), 'startReview'))).toEqual(['FOUR_EYES'])
    expect(codesOf(await journey.step(world().as('police', loser), 'startReview'))).toEqual([])
  })
})

describe('C: a car', () => {
  it('that two dealerships enter at once has one application, and the other is told APPLICATION_OPEN', async () => {
    const cars = await Promise.all(Array.from({ length: 5 }, () => goodPapers(world(), { vin: newVin() })))
    const answers = await Promise.all(cars.map(car => Promise.all((['dealership', 'dealership_2'] as const).map(dealer =>
      world().as(dealer, dealer === 'dealership' ? 'dealer-clerk' : 'dealer2-clerk')
        .do('submitRegistration', Journey.input(world(), car as Car, BUYERS.zhang, dealer), 'application { status }')))))
    for (const pair of answers) {
      expect(pair.flatMap(codesOf)).toEqual(['APPLICATION_OPEN'])
      expect(pair.filter(answer => answer['application'])).toMatchObject([{ application: { status: 'DRAFT' } }])
    }
  })
})

describe('D: a seizure', () => {
  it('at the moment of approval either stops it, or comes after it and stops the papers; never neither', async () => {
    const journeys = await Promise.all(Array.from({ length: 6 }, async () => (await submitted()).inReview()))
    const vins = await Promise.all(journeys.map(vinOfSeen))
    await Promise.all(journeys.map(async (journey, index) => {
      const vin = vins[index] ?? ''
      const steps = [() => seize(vin), () => journey.step(journey.second, 'approveApplication')]
      const [, approval] = index % 2 ? await Promise.all(steps.map(step => step())) : (await Promise.all(steps.reverse().map(step => step()))).reverse()
      const status = (await journey.reload()).seen.status
      expect(approval && codesOf(approval)).toEqual(status === 'APPROVED' ? [] : ['CHECK_NOT_PASSED'])
      expect(['APPROVED', 'IN_REVIEW']).toContain(status)
    }))
    for (const journey of journeys) {
      if (journey.seen.status === 'IN_REVIEW') {
        expect(codesOf(await journey.step(journey.second, 'approveApplication'))).toEqual(['CHECK_NOT_PASSED'])
      } else {
        const blocked = await toThePapers(journey)
        expect(blocked).toMatchObject([{ code: 'CHECK_NOT_PASSED', message: expect.stringContaining('REG-R08') }])
        expect((await journey.reload()).seen.status).toBe('PLATE_MADE')
      }
    }
  }, WITHIN_MS)
})

let serial = 760_000
const newVin = () => vinOf('L0TCA1GA', 'TA', ++serial)

const submitted = async (): Promise<Journey> => Journey.submit(world(), (await goodPapers(world(), { vin: newVin() })))

async function seize(vin: string): Promise<Payload> {
  const payload = await world().as('court', 'court-judge').do('reportSeizures', {
    rows: [{ vin, caseNumber: `（2026）渝0103执保${++serial}号`, startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2028-03-09T09:00:00+08:00' }],
  }, 'receipt { accepted }')
  expect(payload['receipt']).toEqual({ accepted: 1 })
  return payload
}

async function vinOfSeen(journey: Journey): Promise<string> {
  const { application } = await journey.first.ask('query ($id: ID!) { application(id: $id) { vin } }', { id: journey.seen.id })
  return application.vin as string
}

/** An approved case goes on to its plate; what its papers say then. */
async function toThePapers(journey: Journey): Promise<Payload['userErrors']> {
  await journey.step(journey.clerk, 'offerNumbers')
  await journey.step(journey.citizen, 'chooseNumber', { plateNo: journey.seen.numbersOnShow?.candidates[0] })
  const maker = world().as('plate_maker', 'plate-maker')
  const { id, version } = journey.seen.plateOrder ?? { id: '', version: 0 }
  const started = await maker.do('startPlate', { id, expectedVersion: version }, 'plateOrder { version }')
  const photoId = await journey.upload(maker, id, 'PLATE_PHOTO', PIXEL)
  await maker.do('finishPlate', { id, expectedVersion: started['plateOrder'].version, blankSerial: `RACE${++serial}`, photoId }, 'plateOrder { id }')
  await journey.reload()
  return (await journey.step(journey.second, 'issueDocuments')).userErrors
}

/** As a partner's program does: what may succeed later is sent again, with the same key. */
async function compose(caller: Caller, ref: Ref | undefined, plateNos: readonly string[]): Promise<Payload> {
  const input = { idempotencyKey: randomUUID(), id: ref?.id, expectedVersion: ref?.version, plateNos }
  for (;;) {
    const { data, errors } = await caller.send(COMPOSE, { input })
    const payload = data?.['composeNumber'] as Payload | undefined
    if (payload && !codesOf(payload).some(code => ['BUSY', 'IN_PROGRESS', 'TIMEOUT'].includes(code))) return payload
    if (!payload && !errors[0]?.extensions['retryable']) throw new Error(JSON.stringify(errors))
    await sleep(Number(errors[0]?.extensions['retryAfterMs'] ?? 250))
  }
}
