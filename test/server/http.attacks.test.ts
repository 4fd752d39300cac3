// Does every attack on the transport get its code, its status and a short answer?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { read, world, type Answered, type World } from './http.world.js'

let toy: World
beforeAll(async () => { toy = await world({ bucket: 1e9 }) })
afterAll(() => toy.http.apollo.stop())

const SUBMIT = 'submit { vehicle { id } }'
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
/** Three deep a turn. */
const nested = (turns: number, leaf: string) =>
  'owner { vehicles(first: 1) { nodes { '.repeat(turns) + leaf + ' } } }'.repeat(turns)
const doubling = times(12, i => `fragment f${i} on Vehicle { owner { ...g${i} ...g${i} } } `
  + `fragment g${i} on Owner { vehicles(first: 1) { nodes { ...f${i + 1} ...f${i + 1} } } }`)

const documents: [string, string, string][] = [
  ['300 aliases of __typename', `{ ${times(300, i => `a${i}: __typename`)} }`, 'ALIAS_LIMIT'],
  ['16 aliases in a fragment', `{ ...f } fragment f on Query { ${times(16, i => `a${i}: dear`)} }`, 'ALIAS_LIMIT'],
  ['1,000 aliases', `{ ${times(1000, i => `a${i}: dear`)} }`, 'TOKEN_LIMIT'],
  ['100 mutations', `mutation { ${times(100, i => `a${i}: ${SUBMIT}`)} }`, 'MUTATION_LIMIT'],
  ['5 mutations through a fragment',
    `mutation { ...f } fragment f on Mutation { ${times(5, i => `a${i}: ${SUBMIT}`)} }`, 'MUTATION_LIMIT'],
  ['60 repeated directives', `{ dear ${times(60, () => '@include(if: true)')} }`, 'DIRECTIVE_LIMIT'],
  ['60 unknown directives', `{ dear ${times(60, i => `@x${i}`)} }`, 'DIRECTIVE_LIMIT'],
  ['depth 13', `{ vehicle { ${nested(3, 'owner { vehicles(first: 1) { __typename } }')} } }`, 'DEPTH_LIMIT'],
  ['depth 300', '{ owner '.repeat(300) + '}'.repeat(300), 'DEPTH_LIMIT'],
  ['depth 500', '{ owner '.repeat(500) + '}'.repeat(500), 'TOKEN_LIMIT'],
  ['circular fragments', '{ vehicle { ...a } } fragment a on Vehicle { ...b } fragment b on Vehicle { ...a }',
    'GRAPHQL_VALIDATION_FAILED'],
  ['doubling fragments', `{ vehicle { ...f0 } } ${doubling} fragment f12 on Vehicle { id }`, 'DEPTH_LIMIT'],
  ['flat doubling fragments', `{ vehicle { ...f0 } } fragment f14 on Vehicle { id }
    ${times(14, i => `fragment f${i} on Vehicle { ...f${i + 1} ...f${i + 1} }`)}`, 'SELECTION_LIMIT'],
  ['3,000 times a field', `{ ${times(3000, () => 'dear')} }`, 'TOKEN_LIMIT'],
  ['50 conflicting aliases', `{ vehicle { ${times(50, i => `a: ${i % 2 ? 'id' : 'plate'}`)} } }`, 'ALIAS_LIMIT'],
  ['50 conflicting fields', `{ ${times(50, i => `vehicle(id: "${i}") { id }`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['2,000 tokens', `{ ${times(2000, () => '__typename')} }`, 'TOKEN_LIMIT'],
  ['nested pages of 100', `{ ${'vehicles(first: 100) { nodes { owner { '.repeat(3)} id ${'} } }'.repeat(3)} }`,
    'COST_LIMIT'],
  ['nested pages through fragments', '{ vehicles(first: 100) { ...c } } '
    + 'fragment c on VehicleConnection { nodes { ...o } } '
    + 'fragment o on Vehicle { owner { vehicles(first: 100) { nodes { id } } } }', 'COST_LIMIT'],
  ['a page left out', '{ vehicles { nodes { owner { vehicles { nodes { id } } } } } }', 'COST_LIMIT'],
  ['600 nodes through an interface', `{ nodes(ids: [${times(600, () => '"x"')}])
    { ... on Vehicle { owner { vehicles(first: 10) { nodes { id } } } } } }`, 'COST_LIMIT'],
  ['a negative page', '{ vehicles(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a page of 2^31 - 1', '{ vehicles(first: 2147483647) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a page of 2^31', '{ vehicles(first: 2147483648) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['both first and last', '{ vehicles(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a subscription over POST', 'subscription { ticks }', 'BAD_REQUEST'],
  ['an unknown field', '{ vehicel { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{ vehicle( }', 'GRAPHQL_PARSE_FAILED'],
]

describe('a document', () => {
  it.each(documents)('%s is refused with one code, 400 and under 2 KB', async (_name, query, code) => {
    expectRefused(await toy.ask(query), 400, code)
  })

  it('is told its cost when it is too dear', async () => {
    const query = 'query ($n: Int) { vehicles(first: $n) { nodes { owner { vehicles(first: $n) { nodes { id } } } } } }'
    const { errors } = await toy.ask(query, { variables: { n: 100 } })
    // 1 + 100 x (1 + 1 + 1 + 100 x (1 + 0.1))
    expect(errors[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', cost: 11_301, limit: 5000, retryable: false })
  })

  const allowed: [string, string][] = [
    ['15 aliases', `{ ${times(15, i => `a${i}: __typename`)} }`],
    ['4 mutations', `mutation { ${times(4, i => `a${i}: ${SUBMIT}`)} }`],
    ['20 directives', `{ ${times(20, () => '__typename @include(if: true)')} }`],
    ['depth 12', `{ vehicle { ${nested(3, 'owner { id }')} } }`],
  ]
  it.each(allowed)('of %s is answered', async (_name, query) => {
    expect(await toy.ask(query)).toMatchObject({ status: 200, errors: [] })
  })

  it('never hears which field it may have meant', async () => {
    expect((await toy.ask('{ vehicel { id } }')).text).not.toMatch(/did you mean/i)
  })

  it('may be the standard introspection query, though that is deeper than 12', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect((await toy.ask(getIntrospectionQuery())).errors).toEqual([])
  })
})

describe('a request', () => {
  it('with an array of operations is refused', async () => {
    expectRefused(await toy.ask([{ query: '{ dear }' }, { query: '{ dear }' }]), 400, 'BATCHING_DISABLED')
  })

  it('with a persisted query hash is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } }
    expectRefused(await toy.ask('{ dear }', { body: { extensions } }), 400, 'PERSISTED_QUERY_NOT_SUPPORTED')
  })

  it.each([[300_000], [1_000_000], [10_000_000]])('with a body of %d bytes is refused', async length => {
    expectRefused(await toy.ask(`{ coded(code: "${'x'.repeat(length)}") }`), 413, 'BODY_LIMIT')
  })

  it('that streams more than it may is refused although it names no length', async () => {
    const chunk = Buffer.alloc(64 * 1024, 32)
    const body = new ReadableStream({ pull: controller => controller.enqueue(chunk) })
    expectRefused(await post({ body, duplex: 'half' }), 413, 'BODY_LIMIT')
  })

  const json = JSON.stringify({ query: '{ dear }' })
  const utf16 = Buffer.from(json, 'utf16le')
  const bodies: [string, RequestInit][] = [
    ['gzipped', { body: gzipSync(Buffer.alloc(1e7, 32)), headers: { 'content-encoding': 'gzip' } }],
    ['in UTF-16 with a charset', { body: utf16, headers: { 'content-type': 'application/json; charset=utf-16' } }],
    ['in UTF-16 without one', { body: utf16 }],
    ['in Latin-1', { body: Buffer.from('{"query":"{ dear }","x":"é"}', 'latin1') }],
    ['as a form', { body: 'query=%7Bdear%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['as text', { body: json, headers: { 'content-type': 'text/plain' } }],
    ['as multipart', { body: new FormData(), headers: {} }],
    ['as GraphQL', { body: '{ dear }', headers: { 'content-type': 'application/graphql' } }],
  ]
  it.each(bodies)('%s is refused as an unsupported media type', async (_name, init) => {
    expectRefused(await post(init), 415, 'UNSUPPORTED_MEDIA_TYPE')
  })

  const malformed: [string, string][] = [
    ['{"query":"{ dear }","__proto__":{"a":1}}', 'BAD_REQUEST'], ['{"query":', 'BAD_REQUEST'],
    ['[]', 'BATCHING_DISABLED'],
    ['"x"', 'BAD_REQUEST'], ['', 'BAD_REQUEST'], ['{"query":{"kind":"Document"}}', 'BAD_REQUEST'],
  ]
  it.each(malformed)('with the body %s is refused', async (body, code) => {
    expectRefused(await post({ body }), 400, code)
  })

  it('by GET without a preflighted header is refused as forgery', async () => {
    expectRefused(await get('query={dear}', {}), 400, 'BAD_REQUEST')
    expect((await get('query={__typename}')).data).toEqual({ __typename: 'Query' })
  })

  it('by GET may not change anything', async () => {
    const answer = await get('query=mutation{submit{vehicle{id}}}')
    expectRefused(answer, 405, 'METHOD_NOT_ALLOWED')
    expect(answer.headers.get('allow')).toBe('POST')
  })

  it('by PUT, or for a media type that is not served, or to nowhere is refused', async () => {
    expectRefused(await post({ method: 'PUT', body: json }), 405, 'METHOD_NOT_ALLOWED')
    expectRefused(await post({ body: json, headers: { accept: 'text/html' } }), 406, 'NOT_ACCEPTABLE')
    expectRefused(await read(await fetch(`${toy.url}/admin`)), 404, 'NOT_FOUND')
    expectRefused(await read(await fetch(`${toy.url}/%ff`)), 400, 'BAD_REQUEST')
  })

  it('beside GraphQL keeps Fastify\'s own parsers', async () => {
    const response = await fetch(`${toy.url}/oauth/token`, {
      method: 'POST', body: '{}', headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toEqual({ token: true })
  })

  it('that is no HTTP gets 400, and one with endless headers 431', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [^]*"code":"BAD_REQUEST"/)
    expect(await raw(`GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /)
  })

  it('that sends its headers by drops gets 408', async () => {
    expect(await raw('POST /graphql HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1.1 408 [^]*"code":"REQUEST_TIMEOUT"/)
  }, 10_000)
})

describe('a token', () => {
  const signIns: [string, string | null, number, string][] = [
    ['that is missing', null, 401, 'UNAUTHENTICATED'], ['that has expired', 'expired', 401, 'TOKEN_EXPIRED'],
    ['that breaks the sign-in', 'crash', 500, 'INTERNAL'],
  ]
  it.each(signIns)('%s is refused in both media types, introspection too', async (_name, as, status, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await toy.ask('{ __schema { types { name } } }', { as, accept })
      expectRefused(answer, status, code)
      expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
      expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
      expect(answer.text).not.toContain('db-7')
    }
  })
})

function expectRefused(answer: Answered, status: number, code: string) {
  const { codes, data } = answer
  expect({ status: answer.status, codes: [...new Set(codes)] }).toEqual({ status, codes: [code] })
  expect(data).toBeUndefined()
  expect(answer.errors.length).toBeLessThanOrEqual(5)
  expect(answer.text.length).toBeLessThan(2048)
  expect(answer.text).not.toMatch(/node_modules|\.ts:|stack/)
  expect(answer.extensions.requestId).toBe(answer.headers.get('x-request-id'))
  expect(answer.extensions.cost).toMatchObject({ restoreRate: 1000 })
}

async function post({ headers, ...init }: RequestInit): Promise<Answered> {
  const type = init.body instanceof FormData ? {} : { 'content-type': 'application/json' }
  return read(await fetch(`${toy.url}/graphql`, {
    method: 'POST', headers: { ...type, authorization: 'Bearer dealer', ...headers as object }, ...init,
  }))
}

async function get(search: string, headers: object = { 'apollo-require-preflight': '1' }): Promise<Answered> {
  return read(await fetch(`${toy.url}/graphql?${search}`, { headers: { authorization: 'Bearer dealer', ...headers } }))
}

function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(toy.url).port), '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', data => { text += data.toString() }).on('close', () => resolve(text)).on('error', reject)
  })
}
