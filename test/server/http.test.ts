// Does every answer carry what a client and an operator need, and nothing else?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { auditServer } from 'graphql-http'
import { parse, type OperationDefinitionNode } from 'graphql'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLogger } from '../../src/server/http/logger.js'
import { redact } from '../../src/server/http/redact.js'
import { createBucket } from '../../src/server/limits/bucket.js'
import { COST_FORMULA, printCost } from '../../src/server/limits/cost.js'
import { toySchema, world, type World } from './http.world.js'

const GRAPHQL = 'application/graphql-response+json'
const ID = '110101199003078888'
const SUBMIT = 'mutation ($i: OwnerInput) { submit(input: $i) { vehicle { id } } }'

let toy: World
beforeAll(async () => { toy = await world() })
afterAll(() => toy.http.apollo.stop())

describe('an answer', () => {
  it('keeps to GraphQL over HTTP but for three warnings', async () => {
    // 400 for application/json too: a client that reads only the status must see that nothing was done.
    const audited = await world()
    const results = await auditServer({
      url: `${audited.url}/graphql`,
      fetchFn: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, headers: { authorization: 'Bearer auditor', ...init?.headers as object } }),
    })
    await audited.http.apollo.stop()
    const ids = (status: string) => results.filter(result => result.status === status).map(({ id }) => id).sort()
    expect({ warn: ids('warn'), error: ids('error') }).toEqual({ warn: ['572B', '7B9B', 'FDE2'], error: [] })
    expect(ids('ok')).toHaveLength(55)
  })

  it('carries the request id, the cost and the limits of the client', async () => {
    const slow = await world({ refillPerSecond: 1 })
    const { data, extensions, headers } = await slow.ask('{ vehicle { id plate } }')
    await slow.http.apollo.stop()
    expect(data).toEqual({ vehicle: { id: 'veh_1', plate: '京A00001' } })
    expect(extensions.cost).toEqual({ requested: 1.2, remaining: 49_998, restoreRate: 1 })
    expect(headers.get('ratelimit-limit')).toBe('50000')
    expect(headers.get('ratelimit-remaining')).toBe('49998')
    expect(headers.get('ratelimit-reset')).toBe('2')
  })

  it('is asked for by a context that knows request, language, deadline and signal', async () => {
    const { data, extensions } = await toy.ask('{ facts }', {
      headers: { 'accept-language': 'de, zh-Hans;q=0.9, en;q=0.8' },
    })
    const facts = JSON.parse(String(data?.facts))
    expect(facts).toMatchObject({ requestId: extensions.requestId, locale: 'zh-CN', aborted: false })
    expect(facts.leftMs).toBeGreaterThan(7000)
  })

  it('takes the request id of the client only if it is a UUID', async () => {
    const given = '7e57d004-2b97-4e7a-b45f-5387367791cd'
    const ids = await Promise.all([given, '${jndi:ldap://x}', 'a%0d%0aset-cookie: x', '1'].map(async id =>
      (await toy.ask('{ dear }', { headers: { 'x-request-id': id } })).headers.get('x-request-id')))
    expect(ids[0]).toBe(given)
    for (const id of ids.slice(1)) expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('an error', () => {
  it('of our own is INTERNAL, without a word of it in answer or log', async () => {
    const answer = await toy.ask('{ broken }')
    expect(answer).toMatchObject({ status: 500, codes: ['INTERNAL'], data: { broken: null } })
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'INTERNAL', retryable: false, requestId: answer.extensions.requestId, docUrl: '/docs/errors/INTERNAL',
    })
    const fault = toy.lines.find(line => line.includes('"fault"') && line.includes(answer.extensions.requestId))
    expect(fault).toMatch(/23505.*http\.world/)
    expect(answer.text + toy.lines.join()).not.toMatch(/110101|张三|Key/)
  })

  it('has the words of its code, in the language asked for; a code without words is INTERNAL', async () => {
    const ask = (code: string, language: string) =>
      toy.ask(`{ coded(code: "${code}") }`, { headers: { 'accept-language': language } })
    expect((await ask('INVALID_CURSOR', 'zh-CN')).errors[0]?.message).toBe('游标无效。')
    expect((await ask('INVALID_CURSOR', 'fr')).errors[0]?.message).toBe('The cursor is not ours.')
    expect(await ask('MADE_UP', 'en')).toMatchObject({ status: 500, codes: ['INTERNAL'] })
  })

  it('sets the status only when every root field was refused', async () => {
    const status = async (query: string, accept = 'application/json') => (await toy.ask(query, { accept })).status
    expect(await status('{ denied }')).toBe(403)
    expect(await status('{ signedOut denied }')).toBe(401)
    expect(await status('{ denied vehicle { id } }')).toBe(200)
    expect(await status('{ denied dear }')).toBe(200)
    expect(await status('{ coded(code: "OVERLOADED") }')).toBe(503)
    expect(await status('{ broken }')).toBe(200)
    expect(await status('{ broken denied }', GRAPHQL)).toBe(500)
    expect(await status('{ vehicle { id secret } }', GRAPHQL)).toBe(200)
  })

  it('that repeats for every row of a list is told once, with a count', async () => {
    const { errors, text } = await toy.ask('{ vehicles(first: 100) { nodes { id secret } } }')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      path: ['vehicles', 'nodes', 0, 'secret'], extensions: { code: 'FORBIDDEN', needs: ['scope:secret'], rows: 100 },
    })
    expect(text.length).toBeLessThan(10_000)
  })

  const leaks: [string, object?][] = [
    ['query ($i: OwnerInput) { submit: vehicle { id } nodes(ids: []) { id } }', { i: { residentId: { a: ID } } }],
    [SUBMIT, { i: { residentId: `${ID}; Int cannot`, kind: ID } }],
    [SUBMIT, { i: { residentId: [ID, '张三'], [`x${ID}`]: 1 } }],
    [SUBMIT, { i: { residentId: ['x; Wang cannot represent'] } }],
    ['query ($n: Int) { vehicles(first: $n) { nodes { id } } }', { n: `张三 ${ID}` }],
    [`{ vehicles(first: "${ID}张三") { nodes { id } } }`], [`{ vehicle(id: {a: "张三"}) { id } }`],
    [`{ vehicle(id: "${ID}" "张三") { id } }`], [`{ "张三" }`], [`{ a${ID} }`], [`query a { dear } query b { dear }`],
    [`mutation { submit(input: {residentId: 1.5, kind: "张三", a${ID}: 1}) { vehicle { id } } }`],
  ]
  it.each(leaks)('never repeats a value: %s', async (query, variables = {}) => {
    const answer = await toy.ask(query, { variables })
    expect(answer.status).toBe(400)
    expect(answer.text + toy.lines.join()).not.toMatch(/110101199003|张三|Wang/)
  })

  it('never repeats the operation that was asked for', async () => {
    const answer = await toy.ask('query a { dear } query b { dear }', { body: { operationName: `x${ID}\r\n张三` } })
    expect(answer).toMatchObject({ status: 400, codes: ['OPERATION_RESOLUTION_FAILURE'] })
    expect(answer.text + toy.lines.join()).not.toMatch(/110101199003|张三/)
  })

  it('about a variable still says what to mend', async () => {
    const { errors, extensions: { cost } } = await toy.ask(SUBMIT, { variables: { i: { residentId: ID, kind: 'x' } } })
    expect(cost.requested).toBe(1)
    expect(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)).toEqual([
      'BAD_USER_INPUT: Variable "$i" got invalid value at "i.kind". Int cannot represent this value.',
      'BAD_USER_INPUT: Variable "$i" got invalid value. '
        + 'Field "idempotencyKey" of required type "String!" was not provided.',
    ])
  })

  it('never repeats a word of a value, whatever the value is', () => {
    const unit = fc.constantFrom('身', '"', ';', ' ', '\\', '@', '\n')
    fc.assert(fc.property(fc.string({ minLength: 4, unit }), value => {
      const printed = JSON.stringify(value)
      const texts = [`Variable "$x" got invalid value ${printed} at "x.y"; Expected type "A". ${printed}`,
        `Expected value of type "A", found ${printed}; ${printed}`,
        `Syntax Error: Expected Name, found String ${printed}.`]
      for (const text of texts) expect(redact(text)).not.toContain('身')
    }))
  })
})

describe('the bucket', () => {
  it('answers 429 with the time to wait in both media types, and is refilled', async () => {
    const poor = await world({ bucket: 1000, refillPerSecond: 1000 })
    expect((await poor.ask('{ dear }')).status).toBe(200)
    expect((await poor.ask('{ dear }')).status).toBe(200)
    for (const accept of ['application/json', GRAPHQL]) {
      const answer = await poor.ask('{ dear vehicle { id } }', { accept })
      expect(answer).toMatchObject({ status: 429, codes: ['THROTTLED'] })
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.errors[0]?.extensions).toMatchObject({ retryable: true, retryAfterMs: expect.any(Number) })
    }
    expect((await poor.ask('{ dear }', { as: 'another' })).status).toBe(200)
    await sleep(500)
    expect((await poor.ask('{ dear }')).status).toBe(200)
    await poor.http.apollo.stop()
  })

  it('refills by the second up to its size, and takes nothing for a refusal', () => {
    let now = 0
    const bucket = createBucket({ size: 100, refillPerSecond: 10, now: () => now })
    expect(bucket.take('a', 90)).toMatchObject({ granted: true, remaining: 10, resetMs: 9000 })
    expect(bucket.take('a', 30)).toMatchObject({ granted: false, remaining: 10, retryAfterMs: 2000 })
    now = 2000
    expect(bucket.take('a', 30)).toMatchObject({ granted: true, remaining: 0 })
    now = 60_000
    expect(bucket.peek('a')).toEqual({ remaining: 100, resetMs: 0 })
  })

  it('remembers a spender while thousands of addresses pass by', () => {
    let now = 0
    const bucket = createBucket({ size: 100, refillPerSecond: 10, now: () => now })
    for (let key = 0; key < 9_999; key++) bucket.take(String(key), 1)
    bucket.take('spender', 100)
    now = 1000
    bucket.take('newcomer', 1)
    expect(bucket.peek('spender').remaining).toBe(10)
  })
})

it('prints what an operation costs, as the formula says', () => {
  const bill = (query: string, variables = {}) => {
    const document = parse(query)
    const operation = document.definitions[0] as OperationDefinitionNode
    return printCost({ schema: toySchema(), document, operation, variables })
  }
  expect(bill('{ vehicles(first: 50) { nodes { id plate } pageInfo { hasNextPage } } dear }'))
    .toBe('vehicles 116\ndear 400\ntotal 516')
  expect(bill('query ($a: Boolean!) { vehicle { id plate @skip(if: $a) history { at } } }', { a: true }))
    .toBe('vehicle 23.1\ntotal 23.1')
  expect(bill('mutation { a: submit { vehicle { id } } }')).toBe('a 12.1\ntotal 12.1')
  expect(bill('{ nodes(ids: ["a", "b"]) { id } __schema { types { name } } }'))
    .toBe('nodes 2.2\n__schema 100\ntotal 102.2')
  expect(COST_FORMULA).toContain('A mutation costs 10')
})

describe('an operator', () => {
  it('reads one line a request, with no body, token, or control character', async () => {
    const { extensions } = await toy.ask('query Look { vehicle(id: "hidden") { id secret } }', { as: 'tokenised' })
    await toy.ask('{ dear }', { body: { operationName: 'a\r\n\u001b[31m${jndi:x}' } })
    await sleep(20)
    const lines = toy.lines.filter(line => line.includes(extensions.requestId))
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 30, time: expect.any(Number), msg: 'request', requestId: extensions.requestId, operationName: 'Look',
      ran: true, ms: expect.any(Number), status: 200, codes: ['FORBIDDEN'], clientId: 'tokenised',
    })
    expect(toy.lines.at(-1)).toContain('"operationName":"a\\\\u000d\\\\u000a\\\\u001b\\\\u005b31m')
    expect(toy.lines.join()).not.toMatch(/hidden|Bearer|jndi:/)
  })

  it('never reads the message of an error that a library logs', () => {
    const error = new TypeError(`row of 张三 ${ID}`)
    const logger = createLogger({ write: line => { lines.push(line) } })
    const lines: string[] = []
    logger.error(error)
    logger.warn({ err: error })
    logger.warn({ err: error, req: { headers: { authorization: '张三' } } }, `GET /x?id=${ID}`)
    expect(lines.map(line => JSON.parse(line).msg)).toEqual(['TypeError', 'TypeError', 'GET /x?id=[redacted]'])
    expect(lines.join()).not.toMatch(/张三|110101/)
  })

  it('counts requests, latency and codes, by at most 200 names', async () => {
    const busy = await world({ bucket: 1e9 })
    for (let i = 0; i < 205; i++) await busy.ask(`query Q${i} { vehicle { id } }`)
    await busy.ask('query Nope { nope }')
    await busy.ask('{ denied }')
    busy.http.metrics.gauge('pool_used', 'Connections in use', () => 7)
    await sleep(20)
    const text = await (await fetch(`${busy.url}/metrics`)).text()
    expect(text).toMatch(/^graphql_requests_total\{operation="Q0",status="200"\} 1$/m)
    expect(text).toMatch(/^graphql_requests_total\{operation="other",status="200"\} 5$/m)
    expect(text).toMatch(/^graphql_requests_total\{operation="refused",status="400"\} 1$/m)
    expect(text).toMatch(/^graphql_request_seconds_bucket\{operation="Q0",le="10"\} 1$/m)
    expect(text).toMatch(/^api_errors_total\{code="FORBIDDEN"\} 1$/m)
    expect(text).toMatch(/^pool_used 7$/m)
    expect(text).not.toContain('Nope')
    await busy.http.apollo.stop()
  })

  it('can not open the sandbox to the network', async () => {
    await expect(world({ host: '0.0.0.0' })).rejects.toThrow('loopback')
  })
})
