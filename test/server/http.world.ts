// Which toy schema and clients do the tests of the HTTP layer share?
import { buildSchema, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createHttp, type HttpOptions, type HttpServer, type HttpSettings } from '../../src/server/http/http.js'
import type { RequestFacts } from '../../src/server/http/exchange.js'
import { createLogger, type RequestFact } from '../../src/server/http/logger.js'

export interface ToyContext extends RequestFacts { client: string }

const SDL = `
  interface Node { id: ID! }
  type Owner implements Node { id: ID! name: String vehicles(first: Int, last: Int): VehicleConnection! }
  type Vehicle implements Node { id: ID! plate: String owner: Owner secret: String history: [Event!]! }
  type Event { at: String }
  type PageInfo { hasNextPage: Boolean! }
  type VehicleConnection { nodes: [Vehicle!]! pageInfo: PageInfo! }
  input OwnerInput { residentId: ID! kind: Int, idempotencyKey: String! }
  type Payload { vehicle: Vehicle }
  type Query {
    vehicle(id: ID): Vehicle
    vehicles(first: Int, last: Int): VehicleConnection!
    nodes(ids: [ID!]!): [Node]!
    dear: String
    denied: String
    signedOut: String
    broken: String
    coded(code: String!): String
    slow(ms: Int!): String
    spin(ms: Int!): String
    facts: String
  }
  type Mutation { submit(input: OwnerInput): Payload }
  type Subscription { ticks: Int }
`

function vehicle(id: string): object {
  const denied = () => { throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN', needs: ['scope:secret'] } }) }
  const owner = () => ({ id: 'own', vehicles })
  return { __typename: 'Vehicle', id, plate: '京A00001', secret: denied, owner, history: [] }
}

function vehicles({ first }: { first?: number }) {
  const nodes = Array.from({ length: first ?? 1 }, (_, index) => vehicle(`veh_${index}`))
  return { nodes, pageInfo: { hasNextPage: false } }
}

/** What the resolver of `slow` saw when it was told to stop. */
export const stopped: { reason: unknown }[] = []

const resolvers: Record<string, (args: never, context: ToyContext) => unknown> = {
  vehicle: ({ id }: { id?: string }) => vehicle(id ?? 'veh_1'),
  vehicles,
  nodes: ({ ids }: { ids: string[] }) => ids.map(vehicle),
  denied: () => { throw new GraphQLError('not you', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } }) },
  signedOut: () => { throw new GraphQLError('', { extensions: { code: 'UNAUTHENTICATED' } }) },
  broken: () => { throw Object.assign(new Error('Key (id)=(110101199003078888 张三)'), { code: '23505' }) },
  coded: ({ code }: { code: string }) => { throw new GraphQLError('raw words', { extensions: { code } }) },
  spin: ({ ms }: { ms: number }) => { for (const end = Date.now() + ms; Date.now() < end;); return 'spun' },
  facts: (_args, { requestId, locale, deadlineAt, signal }) =>
    JSON.stringify({ requestId, locale, leftMs: deadlineAt - Date.now(), aborted: signal.aborted }),
  submit: () => ({ vehicle: vehicle('veh_1') }),
  slow: async ({ ms }: { ms: number }, { signal }) => {
    signal.addEventListener('abort', () => stopped.push({ reason: signal.reason }))
    await sleep(ms)
    return 'slow'
  },
}

export function toySchema(): GraphQLSchema {
  const schema = buildSchema(SDL)
  const dear = (schema.getQueryType() as GraphQLObjectType).getFields().dear
  if (dear) dear.extensions = { complexity: 400 }
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const [name, field] of Object.entries(type?.getFields() ?? {})) {
      const resolve = resolvers[name]
      if (resolve) field.resolve = (_source, args, context: ToyContext) => resolve(args as never, context)
    }
  }
  return schema
}

/** A token is the name of its client; `expired` is refused, `crash` breaks the sign-in. */
async function contextOf(facts: RequestFacts): Promise<ToyContext> {
  const client = facts.authorization?.replace('Bearer ', '')
  if (client === 'crash') throw new Error('key store of host db-7 is down')
  if (client === 'expired') {
    throw new GraphQLError('', { extensions: { code: 'TOKEN_EXPIRED', http: { status: 401 } } })
  }
  if (!client) throw new GraphQLError('', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
  return { ...facts, client }
}

const WORDS: Record<string, { en: string; 'zh-CN': string }> = {
  TOKEN_EXPIRED: { en: 'The token has expired.', 'zh-CN': '令牌已过期。' },
  INVALID_CURSOR: { en: 'The cursor is not ours.', 'zh-CN': '游标无效。' },
}

export interface World { http: HttpServer; url: string; lines: string[]; facts: RequestFact[]; ask: Ask }
export type Ask = (query: unknown, options?: AskOptions) => Promise<Answered>
export interface AskOptions {
  variables?: object
  as?: string | null
  accept?: string
  headers?: Record<string, string>
  signal?: AbortSignal
  body?: object
}
export interface Answered {
  status: number; headers: Headers; text: string; data: Record<string, unknown> | null | undefined
  errors: ToyError[]; codes: string[]; extensions: { requestId: string; cost: Record<string, number> }
}
export interface ToyError { message: string; path?: unknown[]; extensions: Record<string, unknown> & { code: string } }

export async function world(
  changes: Partial<HttpSettings> = {}, ready: HttpOptions<ToyContext>['ready'] = async () => ({ database: true }),
): Promise<World> {
  const lines: string[] = []
  const facts: RequestFact[] = []
  const http = await createHttp<ToyContext>({
    schema: toySchema(),
    contextOf,
    rateKeyOf: ({ client }) => client,
    settings: {
      port: 0, host: '127.0.0.1', sandbox: true, deadlineMs: 8000,
      costPerRequestMax: 5000, bucket: 50_000, refillPerSecond: 1000, ...changes,
    },
    ready,
    errorText: (code, locale) => WORDS[code]?.[locale],
    routes: async app => { app.post('/oauth/token', async () => ({ token: true })) },
    onResponse: fact => facts.push(fact),
    logger: createLogger({ write: line => { lines.push(line) } }),
  })
  const url = `http://127.0.0.1:${(http.app.server.address() as AddressInfo).port}`
  return { http, url, lines, facts, ask: asker(url) }
}

function asker(url: string): Ask {
  return async (query, options = {}) => {
    const { variables, as = 'dealer', accept = 'application/graphql-response+json', headers, signal, body } = options
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json', accept, ...as && { authorization: `Bearer ${as}` }, ...headers,
      },
      body: JSON.stringify(Array.isArray(query) ? query : { query, variables, ...body }),
      ...signal && { signal },
    })
    return read(response)
  }
}

export async function read(response: Response): Promise<Answered> {
  const text = await response.text()
  const { data, errors = [], extensions } = JSON.parse(text)
  return {
    status: response.status, headers: response.headers, text, data, errors, extensions,
    codes: errors.map(({ extensions: { code } }: ToyError) => code),
  }
}
