// Webhooks, over HTTP, to a receiver of our own. A: signed, thin, once proven · B: at least once, in order, under one id · C: nothing
// of the answer is kept · E: one slow receiver holds up nobody.
import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { codesOf } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { world } from '../support/world.js'
import { ENDPOINT, endpointOf, Hook, Receiver, until, type Message } from './webhooks.world.js'

const city = world()
const CHANGED = 'webhookEndpoint.changed'
let receiver: Receiver
let other: Receiver
const hooks: Hook[] = []

async function active(partner: string, more: Record<string, unknown> = {}, to = receiver): Promise<Hook> {
  const hook = await Hook.active(city.as(partner), to.url, more)
  hooks.push(hook)
  return hook
}

beforeAll(async () => { [receiver, other] = await Promise.all([Receiver.open(), Receiver.open()]) })
afterEach(async () => {
  for (const each of [receiver, other]) {
    each.accept()
    each.messages.length = 0
    each.challenges.length = 0
  }
  for (const hook of hooks.splice(0)) await hook.remove()
})
afterAll(async () => { await Promise.all([receiver.close(), other.close()]) })

const headersOf = ({ headers }: Message) => ({
  'webhook-id': headers['webhook-id'] ?? '', 'webhook-timestamp': headers['webhook-timestamp'] ?? '', 'webhook-signature': headers['webhook-signature'] ?? '',
})

describe('an endpoint', () => {
  it('A: proves itself by the challenge, and is then sent what changes, signed, thin and within a second', async () => {
    const hook = await Hook.register(city.as('channel'), receiver.url, { types: [CHANGED] })
    hooks.push(hook)
    await hook.cause()
    await sleep(400)
    expect([hook.endpoint.status, receiver.messages]).toEqual(['PENDING', []])

    endpointOf(await hook.do('verifyWebhookEndpoint'))
    expect(hook.endpoint).toMatchObject({ status: 'ACTIVE', viewerMay: [{ verb: 'readdress' }, { verb: 'pause' }, { verb: 'remove' }] })
    const [missed] = await receiver.count(CHANGED, 1)
    const sentAt = Date.now()
    await hook.cause()
    const [, message] = await receiver.count(CHANGED, 2)
    if (!message || !missed || !hook.secret) throw new Error('nothing came')
    process.stdout.write(`webhook after its change: ${message.receivedAt - sentAt} ms\n`)
    expect(message.receivedAt - sentAt).toBeLessThan(1000)

    expect(new Webhook(hook.secret).verify(message.body, headersOf(message))).toMatchObject({ id: message.headers['webhook-id'] })
    expect(() => new Webhook(hook.secret ?? '').verify(message.body.replace(CHANGED, 'x.y'), headersOf(message))).toThrow()
    expect(JSON.parse(message.body)).toEqual({
      id: expect.stringMatching(/^evt_/), type: CHANGED, sequence: expect.any(Number), version: 4, recordId: hook.endpoint.id,
      at: expect.stringMatching(/\+08:00$/), request: { id: expect.any(String) },
    })
    expect(new Webhook(hook.secret).verify(receiver.challenges[0]?.body ?? '', headersOf(receiver.challenges[0] ?? message))).toBeTruthy()
  })

  it('A: that answers the challenge with something else, or redirects it, stays PENDING', async () => {
    const hook = await Hook.register(city.as('channel'), receiver.url)
    hooks.push(hook)
    const right = receiver.answerChallenge
    receiver.answerChallenge = (response, { body }) => { response.end(body) }
    const echoed = await hook.do('verifyWebhookEndpoint')
    receiver.answerChallenge = response => { response.writeHead(302, { location: other.url }).end() }
    const redirected = await hook.do('verifyWebhookEndpoint')
    receiver.answerChallenge = right
    expect([echoed, redirected].map(codesOf)).toEqual([['CHALLENGE_FAILED'], ['CHALLENGE_FAILED']])
    expect(redirected.userErrors[0]?.message).toContain('REDIRECTED')
    expect([await hook.read(), other.challenges]).toMatchObject([{ status: 'PENDING' }, []])
  })

  it('A: with Ed25519 publishes the key that verifies its messages, and tells no secret', async () => {
    const hook = await active('channel', { scheme: 'ED25519', types: [CHANGED] })
    await hook.cause()
    const [message] = await receiver.count(CHANGED, 1)
    const [version, signature = ''] = message?.headers['webhook-signature']?.split(',') ?? []
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hook.endpoint.publicKey?.slice('whpk_'.length) ?? '', 'base64').toString('base64url') } })
    const text = `${message?.headers['webhook-id']}.${message?.headers['webhook-timestamp']}.${message?.body}`
    expect([version, hook.secret]).toEqual(['v1a', null])
    expect(verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))).toBe(true)
    expect(verify(null, Buffer.from(`${text} `), key, Buffer.from(signature, 'base64'))).toBe(false)
  })

  it('A: signs with both secrets after a rotation; a secret is told once, and not to a repetition', async () => {
    const idempotencyKey = randomUUID()
    const input = { url: receiver.url, types: [CHANGED], idempotencyKey }
    const registered = await city.as('channel').do('registerWebhookEndpoint', input, `secret ${ENDPOINT}`)
    const repeated = await city.as('channel').do('registerWebhookEndpoint', input, `secret ${ENDPOINT}`)
    expect([registered['secret'], repeated['secret'], repeated.replayed]).toEqual([expect.stringMatching(/^whsec_/), null, true])

    const hook = await active('channel', { types: [CHANGED] })
    const rotated = await hook.do('rotateWebhookSecret', {}, `secret ${ENDPOINT}`)
    await hook.cause()
    const [message] = await receiver.count(CHANGED, 1)
    if (!message || !hook.secret) throw new Error('nothing came')
    const signatures = message.headers['webhook-signature']?.split(' ') ?? []
    expect(signatures).toHaveLength(2)
    for (const [index, secret] of [rotated['secret'] as string, hook.secret].entries()) {
      expect(new Webhook(secret).verify(message.body, { ...headersOf(message), 'webhook-signature': signatures[index] ?? '' })).toBeTruthy()
    }
    const answer = await city.as('channel').send(`{ webhookEndpoints(first: 100) { edges { node { id url publicKey } } } }`)
    expect(answer.text).not.toContain((rotated['secret'] as string).slice('whsec_'.length))
    const left = endpointOf(repeated)
    await city.as('channel').do('removeWebhookEndpoint', { id: left.id, expectedVersion: left.version }, ENDPOINT)
  })

  it('A: at another address must prove itself again', async () => {
    const hook = await active('channel', { types: [CHANGED] })
    expect(endpointOf(await hook.do('changeWebhookEndpoint', { url: other.url }))).toMatchObject({ status: 'PENDING' })
    await hook.cause()
    await sleep(400)
    expect([receiver.messages, other.messages]).toEqual([[], []])
    endpointOf(await hook.do('verifyWebhookEndpoint'))
    await other.count(CHANGED, 1)
    expect(receiver.of(CHANGED)).toEqual([])
  })

  it('is one of at most ten of its partner, also when eleven are registered at once', async () => {
    const caller = city.as('property_company')
    const made = await Promise.all(Array.from({ length: 11 }, () => caller.do('registerWebhookEndpoint', { url: receiver.url }, ENDPOINT)))
    const codes = made.flatMap(codesOf)
    expect([made.filter(each => each['webhookEndpoint']).length, codes]).toEqual([10, ['ENDPOINTS_FULL']])
    for (const each of made.filter(one => one['webhookEndpoint'])) {
      const { id, version } = endpointOf(each)
      endpointOf(await caller.do('removeWebhookEndpoint', { id, expectedVersion: version }, ENDPOINT))
    }
  })
})

describe('a message', () => {
  it('B, C: is sent again after 500, under the same id; the log holds no word of the answer', async () => {
    const hook = await active('surveyor', { types: [CHANGED] })
    receiver.behave = response => { response.writeHead(500).end('words-of-the-receiver'); receiver.accept() }
    await hook.cause()
    const [first, second] = await receiver.count(CHANGED, 2)
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect((second?.receivedAt ?? 0) - (first?.receivedAt ?? 0)).toBeGreaterThanOrEqual(5000)
    await until(async () => (await hook.log())[0]?.status === 'DELIVERED', 3000, () => 'its line')
    const log = await hook.log()
    expect(log).toMatchObject([{
      eventId: first?.id, type: CHANGED, occasion: 'EVENT', nextAt: null,
      attempts: [{ attempt: 1, statusCode: 500, responseBytes: 21, outcome: 'REJECTED' }, { attempt: 2, statusCode: 200, outcome: 'DELIVERED' }],
    }])
    expect(JSON.stringify(log)).not.toContain('words-of-the-receiver')
    expect(await hook.read()).toMatchObject({ status: 'ACTIVE', failures: 0 })
  })

  it('B: is never sent on where a redirect points', async () => {
    const hook = await active('surveyor', { types: [CHANGED] })
    receiver.behave = response => { response.writeHead(307, { location: other.url }).end() }
    await hook.cause()
    await receiver.count(CHANGED, 1)
    await until(async () => (await hook.log())[0]?.attempts[0]?.outcome === 'REDIRECTED', 3000, () => 'its line')
    expect(other.messages).toEqual([])
  })

  it('B: answered with 410 breaks its endpoint; verified again, it goes on where it stopped', async () => {
    const hook = await active('surveyor', { types: [CHANGED] })
    receiver.behave = response => { response.writeHead(410).end() }
    await hook.cause()
    await until(async () => (await hook.read()).status === 'BROKEN', 5000, () => 'BROKEN')
    expect(hook.endpoint).toMatchObject({ brokenBecause: 'GONE' })
    await hook.cause()
    receiver.accept()
    await sleep(300)
    expect(receiver.of(CHANGED)).toHaveLength(1)
    endpointOf(await hook.do('verifyWebhookEndpoint'))
    expect((await receiver.count(CHANGED, 2))[1]?.id).not.toBe(receiver.messages[0]?.id)
  })

  it('B: is sent again on request, one or a range, under the id that it had', async () => {
    const hook = await active('surveyor', { types: [CHANGED] })
    await hook.cause()
    await hook.cause()
    const [first, second] = await receiver.count(CHANGED, 2)
    await until(async () => (await hook.log()).every(each => each.status === 'DELIVERED'), 3000, () => 'the log')
    const [line] = await hook.log()
    expect(codesOf(await hook.ask('redeliverWebhooks', { deliveryId: line?.id }))).toEqual([])
    expect((await receiver.count(CHANGED, 3))[2]?.headers['webhook-id']).toBe(first?.id)
    expect(codesOf(await hook.ask('redeliverWebhooks', { fromSequence: first?.sequence, toSequence: second?.sequence }))).toEqual([])
    expect((await receiver.count(CHANGED, 5)).slice(3).map(each => each.id)).toEqual([first?.id, second?.id])
    const refused = [
      await hook.ask('redeliverWebhooks', { fromSequence: 1, toSequence: 101 }), await hook.ask('redeliverWebhooks'),
      await hook.ask('redeliverWebhooks', { deliveryId: 'whd_01ARZ3NDEKTSV4RRFFQ69G5FAV' }), await hook.ask('redeliverWebhooks', { fromSequence: 1_000_000, toSequence: 1_000_001 }),
    ]
    expect(refused.map(codesOf)).toEqual([['REDELIVERY_RANGE_INVALID'], ['REDELIVERY_RANGE_INVALID'], ['NOT_FOUND'], ['NOTHING_TO_REDELIVER']])
  })

  it('for a test is sent once and stands in the log', async () => {
    const hook = await active('surveyor')
    receiver.behave = response => { response.writeHead(503).end() }
    expect(codesOf(await hook.ask('testWebhookEndpoint'))).toEqual([])
    const [message] = await receiver.count('webhook.test', 1)
    expect(message).toMatchObject({ sequence: null, recordId: hook.endpoint.id })
    await until(async () => (await hook.log()).some(each => each.occasion === 'TEST' && each.status === 'FAILED'), 3000, () => 'its line')
  })

  it('B: comes for exactly the events of `changes`, in order; a pause loses none', async () => {
    const hook = await active('kiosk_operator')
    const { sequence } = hook.endpoint
    await hook.cause()
    await receiver.count(CHANGED, 1)
    endpointOf(await hook.do('pauseWebhookEndpoint'))
    for (let n = 0; n < 5; n++) await hook.cause()
    await sleep(400)
    expect(receiver.of(CHANGED)).toHaveLength(1)
    endpointOf(await hook.do('resumeWebhookEndpoint'))
    await receiver.count('webhookEndpoint.resumed', 1)
    const { changes } = await city.as('kiosk_operator').ask(`{ changes { changes { id seq } } }`) as { changes: { changes: { id: string, seq: number }[] } }
    const expected = changes.changes.filter(each => each.seq > sequence).map(each => each.id)
    expect(receiver.messages.map(each => each.id).slice(-expected.length)).toEqual(expected)
    expect(expected.length).toBeGreaterThanOrEqual(8)
  })

  it('is not sent while its partner is suspended, and then is', async () => {
    const supervisor = city.as('police', 'supervisor')
    const partnerId = city.credentials['court_2']?.partnerId
    const measure = async (mutation: string) => {
      const { partners } = await supervisor.ask(`{ partners(first: 100) { edges { node { id version } } } }`) as { partners: { edges: { node: { id: string, version: number } }[] } }
      const partner = partners.edges.find(({ node }) => node.id === partnerId)?.node
      expect(codesOf(await supervisor.do(mutation, { id: partnerId, expectedVersion: partner?.version, reason: '抽查发现违规' }, 'partner { id }'))).toEqual([])
    }
    const hook = await active('court_2', { types: ['partner.suspended', 'partner.restored'] })
    await measure('suspendPartner')
    await sleep(1500)
    expect(receiver.messages).toEqual([])
    await measure('restorePartner')
    await receiver.count('partner.restored', 1)
    expect(receiver.messages.map(each => each.type)).toEqual(['partner.suspended', 'partner.restored'])
    expect((await hook.read()).status).toBe('ACTIVE')
  })

  it('E: to a slow endpoint holds up no other', async () => {
    receiver.behave = async response => { await sleep(2500); response.end() }
    const slow = await active('bank_2', { types: [CHANGED] })
    const quick = await active('bank_2', { types: [CHANGED] }, other)
    const startedAt = Date.now()
    await quick.cause()
    await quick.cause()
    const [, last] = await other.count(CHANGED, 2)
    expect((last?.receivedAt ?? 0) - startedAt).toBeLessThan(2000)
    expect(slow.endpoint.status).toBe('ACTIVE')
  })
})

describe('an operation', () => {
  const OPERATION = 'query($id: ID!) { application(id: $id) { id status vin } }'

  it('is run as the receiver: its answer is the data, and null of what the receiver may not see', async () => {
    const types = ['application.entered']
    const dealer = await active('dealership_2', { types, operation: OPERATION })
    const journey = await Journey.submit(city, { vin: 'L0TCA1GA1TA977001', certificateNo: 'YF00X0019770010', invoiceNo: '26502000000000977001' }, undefined, 'dealership_2')
    const [message] = await receiver.count('application.entered', 1)
    expect(message).toMatchObject({ recordId: journey.seen.id, data: { application: { id: journey.seen.id, status: 'DRAFT', vin: 'L0TCA1GA1TA977001' } } })
    expect(message?.body).not.toMatch(/张三|500199199506154450/)

    await active('bank_2', { operation: OPERATION }, other).then(hook => hook.ask('testWebhookEndpoint', { recordId: journey.seen.id }))
    const [hidden] = await other.count('webhook.test', 1)
    expect(hidden?.['data']).toBeNull()
    expect(dealer.endpoint.status).toBe('ACTIVE')
  })

  it.each([
    ['a mutation', 'mutation($id: ID!) { pauseWebhookEndpoint(input: {id: $id, expectedVersion: 1, idempotencyKey: "12345678"}) { replayed } }'],
    ['a field that there is not', 'query($id: ID!) { application(id: $id) { nothing } }'],
    ['another variable', 'query($id: ID!, $first: Int!) { application(id: $id) { id } webhookEndpoints(first: $first) { pageInfo { hasNextPage } } }'],
    ['two queries', 'query A($id: ID!) { application(id: $id) { id } } query B($id: ID!) { application(id: $id) { id } }'],
    ['more than a request may cost', 'query($id: ID!) { node(id: $id) { id } webhookEndpoints(first: 100) { edges { node { deliveries(first: 100) { edges { node { id } } } } } } }'],
    ['no query', 'query('],
  ])('that is %s is not stored', async (_what, operation) => {
    expect(codesOf(await city.as('channel').do('registerWebhookEndpoint', { url: receiver.url, operation }, ENDPOINT))).toEqual(['OPERATION_INVALID'])
  })
})
