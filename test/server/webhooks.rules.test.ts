// Which addresses, and when again? The rules of webhooks by themselves, as production holds them.
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { filteringAgents, findEndpointUrl, isFiltered, leadsInwards } from '../../src/server/webhooks/webhook.address.js'
import { DELAYS_MS, isFailing, nextDelayMs, restMs } from '../../src/server/webhooks/webhook.schedule.js'

describe('in production an address', () => {
  it.each(['https://example.com/hook', 'https://example.com:443/hook?x=1', 'https://接口.example.cn/'])('such as %s may be registered', url => {
    expect(findEndpointUrl(url, false)?.protocol).toBe('https:')
  })

  it.each([
    'http://example.com/', 'https://127.0.0.1/', 'https://localhost:8443/', 'https://[::1]/', 'https://[::ffff:7f00:1]/', 'https://0x7f.1/', 'https://2130706433/', 'https://0177.0.0.1/',
    'https://8.8.8.8/', 'https://169.254.169.254/', 'https://example.com:22/', 'https://example.com:8443/', 'https://user:pass@example.com/', 'https://user@example.com/',
    'file:///etc/passwd', 'https://', '//example.com/',
  ])('such as %s may not', url => {
    expect(findEndpointUrl(url, false)).toBeUndefined()
  })

  it('that is a name for this machine leads inwards, and no connection to it is made', async () => {
    const agents = filteringAgents(false)
    let connections = 0
    const server = createServer((_request, response) => { response.end() }).on('connection', () => { connections++ }).listen(0)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const reach = (host: string, agent = agents.http) => new Promise<unknown>(resolve => {
      request({ host, port, agent }, response => { response.resume(); resolve(response.statusCode) }).on('error', resolve).end()
    })
    const refused = await Promise.all(['localhost', '127.0.0.1', '::1', '::ffff:127.0.0.1', '0.0.0.0'].map(host => reach(host)))
    expect(refused.map(isFiltered)).toEqual(refused.map(() => true))
    expect([await leadsInwards(new URL('https://localhost/'), agents), connections]).toEqual([true, 0])
    expect(await leadsInwards(new URL('https://localhost/'), filteringAgents(true))).toBe(false)
    expect(await reach('127.0.0.1', filteringAgents(true).http)).toBe(200)
    server.close()
  })
})

describe('a message that does not arrive', () => {
  it('is tried ten times in some 75 hours, a little later each by chance', () => {
    const hours = DELAYS_MS.reduce<number>((sum, delay) => sum + delay, 0) / 3_600_000
    expect([DELAYS_MS.length, Math.floor(hours)]).toEqual([10, 75])
    expect([nextDelayMs(1, 0), nextDelayMs(1, 1), nextDelayMs(9, 0), nextDelayMs(10, 0)]).toEqual([5000, 5500, 86_400_000, undefined])
  })

  it('lets its endpoint rest from the fifth failure in a row on, longer each time, up to five minutes', () => {
    expect([0, 4, 5, 6, 7, 20].map(restMs)).toEqual([0, 0, 5000, 10_000, 20_000, 300_000])
  })

  it('breaks the endpoint when it is given up and nothing else arrived meanwhile', () => {
    expect([isFailing(true, 10), isFailing(true, 9), isFailing(false, 50)]).toEqual([true, false, false])
  })
})
