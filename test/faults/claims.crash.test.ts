// kill -9 under every step of one claim, from the report to the bank's message: each step is done once, and nothing is lost between two of them.
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import canonicalize from 'canonicalize'
import { compactVerify, createLocalJWKSet } from 'jose'
import { Claim, driverOf, photo, REAR_END } from '../support/accident.js'
import { startTestBank, type TestBank } from '../support/bank.js'
import { type Caller, type City } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { auditOf, storedRows } from '../support/stored.js'
import { accountOf, card, type SeenPayment } from '../claims/pay.world.js'
import { eventually } from '../support/eventually.js'
import { Killing, type Answered, type Send } from './kill.world.js'

const CARS = [0, 1] as const
/** The first car hits the second: 3,200 and 1,800 yuan. */
const LOSS_FEN = [320_000, 180_000] as const
const LEGS_FEN = [10_000, 180_000, 310_000]
const KILLS_MIN = 20
/** Of the nine that the liability needs. */
const PHOTOS_KILLED = 5
/** Where acknowledgements were too quick, more photos make up for them. */
const MORE_PHOTOS_MAX = 10
const SUITE_MS = 420_000
const SEED = Number(process.env['SEED'] ?? randomInt(1, 1_000_000))

let bank: TestBank
let killing: Killing | undefined
let claim: Claim
afterAll(async () => {
  await killing?.server.stop()
  await bank.stop()
})

describe('a server that is killed at every step of a claim', () => {
  it('does each step once, and each leg of money once', async () => {
    process.stdout.write(`seed: ${SEED}\n`)
    bank = await startTestBank()
    const at = killing = new Killing(await startServer({ env: bank.env }), bank.env, SEED)
    try {
      await liability(at)
      await loss(at)
      await offer(at)
      await payment(at)
      for (let more = 1; at.unheard.length < KILLS_MIN && more <= MORE_PHOTOS_MAX; more++) await upload(at, 'ACCIDENT_DAMAGE', 1 + more % 2)
    } finally {
      for (const each of at.kills) process.stdout.write(`kill: ${JSON.stringify(each)}\n`)
    }
    expect(at.unheard.length).toBeGreaterThanOrEqual(KILLS_MIN)
    // On both sides of the commit: else the test would prove half of it.
    expect([...new Set(at.unheard.map(({ found }) => found))].sort()).toEqual([false, true])
    await onceEach(at.city)
    await receiptsHold(at.city)
    await eventsOnce(at.city)
    await chainHolds(at.server)
    expect(await auditOf(at.server)).toMatch(/^audit: \d+ lines sealed, 0 not yet sealed, 0 faults/m)
  }, SUITE_MS)
})

const assessor = (city: City, place: 0 | 1): Caller => (place === 0 ? city.as('insurer', 'insurer-assessor') : city.as('insurer_2', 'insurer2-assessor'))
const driver = (city: City, place: 0 | 1): Caller => city.citizen(driverOf(CARS[place]))

/** One mutation under one key; the noun is what it answers. */
function mutation(name: string, who: (city: City) => Caller, input: Record<string, unknown>, noun = 'accident', selection = 'id'): Send {
  const keyed = { idempotencyKey: randomUUID(), ...input }
  return async city => {
    const payload = await who(city).do(name, keyed, `${noun} { ${selection} }`)
    const record = payload[noun] as { id: string } | null
    if (!record) throw new Error(`${name} refused: ${JSON.stringify(payload.userErrors)}`)
    return { record: record.id, isReplay: payload.replayed }
  }
}

/** A step of the file at the version that it has now. */
async function step(at: Killing, title: string, name: string, who: (city: City) => Caller, more: Record<string, unknown> = {}): Promise<void> {
  await who(at.city).token()
  claim = await Claim.of(at.city, claim.seen.id, claim.drivers)
  await at.under(title, mutation(name, who, { id: claim.seen.id, expectedVersion: claim.seen.version, ...more }))
  claim = await Claim.of(at.city, claim.seen.id, claim.drivers)
}

async function upload(at: Killing, kind: string, partyNo: number | null): Promise<void> {
  const place = partyNo === 2 ? 1 : 0
  const bytes = new Uint8Array(await photo())
  const input = { recordId: claim.seen.id, kind, ...(partyNo === null ? {} : { partyNo }), idempotencyKey: randomUUID() }
  const payload = await driver(at.city, place).do('requestUpload', input, 'upload { id uploadUrl uploadTicket }')
  const ticket = payload['upload'] as { id: string, uploadUrl: string, uploadTicket: string }
  await at.under(`photo ${kind} ${partyNo ?? ''}`.trim(), async city => {
    const response = await fetch(`${city.url}${new URL(ticket.uploadUrl).pathname}`, {
      method: 'PUT', body: bytes,
      headers: { authorization: `Bearer ${await driver(city, place).token()}`, 'x-upload-ticket': ticket.uploadTicket, 'content-type': 'application/octet-stream' },
    })
    if (!response.ok) throw new Error(`upload refused: ${response.status} ${await response.text()}`)
    const { evidence, replayed } = (await response.json()) as { evidence: { id: string, status: string }, replayed: boolean }
    expect(evidence.status).toBe('STORED')
    return { record: evidence.id, isReplay: replayed }
  }, 'photo')
}

async function liability(at: Killing): Promise<void> {
  const first = (city: City) => driver(city, 0)
  await first(at.city).token()
  const reported = await at.under('report', mutation('reportAccident', first, Claim.input(CARS)))
  claim = await Claim.of(at.city, reported.record, CARS.map(driverOf))
  for (const [index, { kind, partyNo }] of claim.seen.evidenceMissing.entries()) {
    if (index < PHOTOS_KILLED) await upload(at, kind, partyNo)
    else await claim.upload(driver(at.city, partyNo === 2 ? 1 : 0), kind, partyNo)
  }
  await step(at, 'draft agreement', 'draftAgreement', first, { parties: REAR_END, facts: '甲车追尾乙车，双方无人受伤。' })
  const documentHash = claim.seen.liability?.documentHash
  for (const place of [0, 1] as const) await step(at, `sign ${place + 1}`, 'signAgreement', city => driver(city, place), { documentHash })
  expect(claim.seen.status).toBe('LIABILITY_FINAL')
}

async function loss(at: Killing): Promise<void> {
  await step(at, 'start loss', 'startLoss', city => assessor(city, 1))
  for (const place of [0, 1] as const) {
    const who = (city: City) => assessor(city, place)
    await who(at.city).token()
    const sheet = { lines: [{ kind: 'OUT', label: '外修', amountFen: LOSS_FEN[place] }] }
    const { record } = await at.under(`draft loss ${place + 1}`, mutation('draftLoss', who, { accidentId: claim.seen.id, partyNumber: place + 1, sheet }, 'loss'))
    const { node } = await who(at.city).ask('query ($id: ID!) { node(id: $id) { ... on LossAssessment { version } } }', { id: record })
    await at.under(`confirm loss ${place + 1}`, mutation('confirmLoss', who, { id: record, expectedVersion: node.version }, 'loss'))
  }
}

const OFFER = 'offer { documentHash status offerVersion payerIds joinedIds }'
const offerSeen = async (caller: Caller) =>
  (await caller.ask(`query ($id: ID!) { accident(id: $id) { ${OFFER} } }`, { id: claim.seen.id }))['accident'].offer as { documentHash: string, status: string, offerVersion: number }

async function offer(at: Killing): Promise<void> {
  await step(at, 'make offer', 'makeOffer', city => assessor(city, 0))
  const { documentHash, status } = await offerSeen(assessor(at.city, 0))
  expect(status).toBe('PREPARED')
  await step(at, 'join offer', 'makeOffer', city => assessor(city, 1), { expectedHash: documentHash })
  for (const place of [0, 1] as const) {
    // The bank says nothing of its own: its messages are sent by hand, so that they can be in flight.
    await step(at, `consent ${place + 1}`, 'consentOffer', city => driver(city, place), { documentHash, account: accountOf(driverOf(CARS[place]), card('02')) })
  }
  expect(claim.seen.status).toBe('CONSENTED')
}

const cashier = (city: City): Caller => city.as('insurer', 'insurer-cashier')
const PAYMENTS = 'query ($id: ID!) { accident(id: $id) { status payments { id status attempt amountFen idempotencyKey insurerPartnerId } } }'
const paymentsOf = async (city: City) => (await cashier(city).ask(PAYMENTS, { id: claim.seen.id }))['accident'] as { status: string, payments: SeenPayment[] }

async function payment(at: Killing): Promise<void> {
  await step(at, 'pay', 'payClaim', cashier)
  await transferred(at.city)
  for (const [index, { idempotencyKey, amountFen, insurerPartnerId }] of (await paymentsOf(at.city)).payments.entries()) {
    const message = { idempotencyKey, amountFen, reference: claim.seen.number, payer: insurerPartnerId, status: 'SUCCESS', orderRef: `SBKILL${index}`, failureCode: null }
    const id = randomUUID()
    await at.under(`bank ${index + 1}`, city => told(city, message, id), 'bank')
  }
  await eventually(() => paymentsOf(at.city), ({ status }) => status === 'PAID')
}

/** An order that was marked as sent and never left goes out again only after "not found" twice. */
async function transferred(city: City): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const done = await eventually(() => bank.transfers(), transfers => transfers.length === LEGS_FEN.length, 3000).catch(() => undefined)
    if (done) return
    await city.advance(301)
  }
  throw new Error(`the bank has ${JSON.stringify(await bank.transfers())}`)
}

async function told(city: City, message: object, id: string): Promise<Answered> {
  const { status, body } = await bank.tell(city.url, message, { id })
  if (status !== 200 && status !== 409) throw new Error(`${status} ${body}`)
  return { record: id, isReplay: status === 409 }
}

/** How often each thing happened, as the records and the bank count it. */
async function onceEach(city: City): Promise<void> {
  const { accidents } = await city.as('police', 'liability-1').ask('query { accidents(first: 100) { edges { node { id } } } }')
  expect(accidents.edges).toEqual([{ node: { id: claim.seen.id } }])
  claim = await Claim.of(city, claim.seen.id, claim.drivers)
  expect(claim.seen).toMatchObject({ status: 'PAID', offerVersion: 1, liability: { form: 'AGREEMENT', issue: 1 } })
  const { accident } = await assessor(city, 0).ask('query ($id: ID!) { accident(id: $id) { losses(first: 20) { edges { node { status party { number } netFen } } } } }', { id: claim.seen.id })
  const losses = (accident.losses.edges as { node: { status: string, party: { number: number }, netFen: number } }[]).map(({ node }) => node)
  expect(losses.toSorted((a, b) => a.party.number - b.party.number).map(({ status, netFen }) => ({ status, netFen })))
    .toEqual(LOSS_FEN.map(netFen => ({ status: 'CONFIRMED', netFen })))
  const { payments } = await paymentsOf(city)
  expect(payments.map(({ status, attempt }) => ({ status, attempt }))).toEqual(LEGS_FEN.map(() => ({ status: 'SUCCESS', attempt: 1 })))
  const transfers = await bank.transfers()
  expect(transfers.map(({ amountFen, reference }) => ({ amountFen, reference })).sort((a, b) => a.amountFen - b.amountFen))
    .toEqual(LEGS_FEN.map(amountFen => ({ amountFen, reference: claim.seen.number })))
}

/** Each driver signed once and consented once; anybody can check it with the published keys. */
async function receiptsHold(city: City): Promise<void> {
  const keys = createLocalJWKSet((await (await fetch(`${city.url}/oauth/jwks`)).json()) as Parameters<typeof createLocalJWKSet>[0])
  for (const place of [0, 1] as const) {
    const { personActs } = await driver(city, place).ask('query { personActs(first: 100) { edges { node { kind status recordId documentHash receipt } } } }')
    const acts = (personActs.edges as { node: Record<'kind' | 'status' | 'recordId' | 'documentHash' | 'receipt', string> }[]).map(({ node }) => node)
      .filter(({ kind, status }) => ['SIGN_AGREEMENT', 'CONSENT_OFFER'].includes(kind) && status !== 'WITHDRAWN')
    expect(acts.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual(['CONSENT_OFFER ANSWERED', 'SIGN_AGREEMENT ANSWERED'])
    for (const { kind, recordId, documentHash, receipt } of acts) {
      const { payload } = await compactVerify(receipt, keys)
      expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
        act: kind, record: recordId, documentHash, subject: city.credentials.citizens.find(({ name }) => name === driverOf(CARS[place]))?.personId,
      })
    }
  }
}

const STORY = ['accident.agreementDrafted', 'accident.agreed', 'accident.lossBegun', 'accident.lossDone', 'accident.offered', 'accident.consented', 'accident.paying', 'accident.paid']

async function eventsOnce(city: City): Promise<void> {
  const { status } = await paymentsOf(city)
  expect(status).toBe('PAID')
  const all: { id: string, seq: number, type: string, recordId: string }[] = []
  const read = async () => {
    for (let after: string | null = null, more = true; more;) {
      const { changes } = await city.as('police').ask('query ($after: String) { changes(after: $after) { changes { id seq type recordId } cursor hasMore } }', { after })
      all.push(...changes.changes)
      after = changes.cursor
      more = changes.hasMore
    }
    return all
  }
  await eventually(() => { all.length = 0; return read() }, changes => changes.some(({ type }) => type === 'accident.paid'))
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const mine = all.filter(({ recordId }) => recordId === claim.seen.id).map(({ type }) => type)
  expect(mine.filter(type => STORY.includes(type))).toEqual(STORY)
}

/** Every line of the timeline holds the hash of the one before it, and its own is what its content gives. */
async function chainHolds(server: TestServer): Promise<void> {
  const [{ entryHash } = { entryHash: '' }, ...entries] = (await storedRows(server, `
    select 0 as seq, "entryHash", '{}'::jsonb as row from "accident" where "id" = '${claim.seen.id}'
    union all select "seq", '', to_jsonb(e) from "accidentEntry" e where "accidentId" = '${claim.seen.id}' order by 1`)) as { seq: number, entryHash: string, row: Entry }[]
  let prevHash = entries[0]?.row.prevHash ?? ''
  for (const [index, { row }] of entries.entries()) {
    const { accidentId, seq, type, actorKind, actorPartnerId, actorStaffId, hat, facts, hash } = row
    const text = canonicalize({ accidentId, seq, type, actorKind, actorPartnerId, actorStaffId, hat, facts, at: new Date(row.at).toISOString(), prevHash }) ?? ''
    expect({ seq, prev: row.prevHash, hash }).toEqual({ seq: index + 1, prev: prevHash, hash: createHash('sha256').update(text).digest('base64url') })
    prevHash = hash
  }
  expect(entryHash).toBe(prevHash)
}

interface Entry {
  readonly accidentId: string
  readonly seq: number
  readonly type: string
  readonly actorKind: string
  readonly actorPartnerId: string | null
  readonly actorStaffId: string | null
  readonly hat: string
  readonly at: string
  readonly facts: Record<string, unknown>
  readonly prevHash: string
  readonly hash: string
}
