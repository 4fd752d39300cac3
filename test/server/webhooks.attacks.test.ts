// Whose endpoint, and whither? C: nothing of another partner is seen or moved · D: nothing is sent inwards.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf } from '../support/client.js'
import { world } from '../support/world.js'
import { ENDPOINT, Hook, Receiver } from './webhooks.world.js'

const city = world()
let receiver: Receiver
beforeAll(async () => { receiver = await Receiver.open() })
afterAll(() => receiver.close())

describe('an endpoint of another partner', () => {
  it('C: does not exist for anybody else, and citizens have none', async () => {
    const hook = await Hook.active(city.as('channel'), receiver.url, { types: ['webhookEndpoint.changed'] })
    const { id, version } = hook.endpoint
    const stranger = city.as('bank_2')
    const foreign = await Promise.all([
      ...['verifyWebhookEndpoint', 'changeWebhookEndpoint', 'rotateWebhookSecret', 'pauseWebhookEndpoint', 'removeWebhookEndpoint']
        .map(mutation => stranger.do(mutation, { id, expectedVersion: version }, ENDPOINT)),
      stranger.do('redeliverWebhooks', { endpointId: id, fromSequence: 1, toSequence: 2 }, ENDPOINT),
      stranger.do('testWebhookEndpoint', { endpointId: id }, ENDPOINT),
    ])
    expect(foreign.map(codesOf)).toEqual(foreign.map(() => ['NOT_FOUND']))
    const seen = await Promise.all([stranger, city.as('police')].map(async each => [
      (await each.ask(`query($id: ID!) { node(id: $id) { id } }`, { id }))['node'],
      JSON.stringify(await each.ask(`{ webhookEndpoints(first: 100) { edges { node { id } } } }`)).includes(id),
    ]))
    expect([seen, receiver.challenges.length]).toEqual([[[null, false], [null, false]], 1])
    const citizen = await city.citizen('张三').send(`{ webhookEndpoints(first: 1) { pageInfo { hasNextPage } } }`)
    expect(citizen.errors[0]?.extensions['code']).toBe('FORBIDDEN')
    await hook.remove()
  })
})

describe('an address inwards', () => {
  it.each([
    'http://10.0.0.1:8080/', 'http://192.168.1.1:8080/', 'https://169.254.169.254/latest/meta-data', 'http://[fd00::1]:8080/', 'http://0.0.0.0:8080/', 'http://0xa9fea9fe:8080/',
    'http://[::ffff:7f00:1]:8080/', 'http://127.0.0.1:22/', 'http://127.0.0.1/', 'http://user:pass@127.0.0.1:8080/', 'file:///etc/passwd', 'ftp://example.com/', 'gopher://127.0.0.1:8080/',
    'https://example.com/#part', 'not an address', `https://example.com/${'x'.repeat(500)}`,
  ])('D: %s is refused, even in the sandbox', async url => {
    expect(codesOf(await city.as('channel').do('registerWebhookEndpoint', { url }, ENDPOINT))).toEqual(['ENDPOINT_NOT_ALLOWED'])
  })
})
