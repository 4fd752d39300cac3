// Is a call answered exactly as its permissions row says, and does a bad table stop the start?
// A the code and words of a refusal · B a start that refuses · C records entered through node(id:) · D streams
import { expect, it, jest } from '@jest/globals'
import { buildSchema, execute, graphql, isObjectType, parse, printSchema, subscribe, type GraphQLSchema } from 'graphql'
import { mayCall, type ActorLike } from '../../src/platform/permissions/check.js'
import { compilePermissions } from '../../src/platform/permissions/compile.js'
import { describeSchema, permissionSentence, permissionsMarkdown } from '../../src/platform/permissions/describe.js'
import { mergePermissions, type Permissions } from '../../src/platform/permissions/permissions.js'
import { guardSchema } from '../../src/platform/permissions/shield.js'

const NOW = Date.parse('2026-03-10T02:00:00Z')
const SDL = `
  interface Node { id: ID! }
  type Vehicle implements Node { id: ID!, vin: String, owner: Person, "How it was bought." price: Int }
  type Person implements Node { id: ID!, name: String }
  input VehicleRef @oneOf { vin: String, id: ID }
  type Query {
    vehicle(id: ID, ref: VehicleRef): Vehicle, node(id: ID!): Node, nodes(ids: [ID!]!): [Node]!
    rateLimit: Int, broken: Int
  }
  type Mutation { approveApplication: Boolean, submitRegistration: Boolean }
  type Subscription { changed: Int, recordChanged: Node }
`
const PERMISSIONS = {
  Query: {
    vehicle: { who: { DEALERSHIP: true, POLICE: true, BANK: true }, scope: 'vehicle:read' },
    node: { who: 'ANYONE' },
    nodes: { who: 'ANYONE' },
    rateLimit: { who: 'ANYONE' },
    broken: { who: 'ANYONE' },
  },
  Mutation: {
    approveApplication: { who: { POLICE: ['REGISTRAR'] }, freshAct: true, scope: 'registration:decide' },
    submitRegistration: { who: { DEALERSHIP: true }, needs: ['accredited:NEW_REGISTRATION'], own: true },
  },
  Subscription: { changed: { who: { BANK: true } }, recordChanged: { who: 'ANYONE' } },
  Vehicle: {
    $entry: { who: { DEALERSHIP: true, POLICE: true, BANK: true }, scope: 'vehicle:read' },
    '*': { who: { DEALERSHIP: true, POLICE: true, BANK: true }, scope: 'vehicle:read' },
    owner: { who: { POLICE: true, BANK: true } },
    price: { who: { DEALERSHIP: true, BANK: true }, own: true },
  },
  Person: { $entry: { who: { POLICE: true } }, '*': { who: 'REACHED' } },
} satisfies Permissions

const RECORDS: Record<string, { id: string, vin?: string, name?: string }> = {
  veh_1: { id: 'veh_1', vin: 'LSVAA4182E2100001' },
  per_1: { id: 'per_1', name: 'Wang Fang' },
}

type Resolvers = Record<string, (source: unknown, args: { id: string, ids: string[] }) => unknown>

function schemaOf(sdl = SDL): { schema: GraphQLSchema, opened: jest.Mock } {
  const schema = buildSchema(sdl)
  const opened = jest.fn()
  const resolvers: Resolvers = {
    'Query.vehicle': () => ({ ...RECORDS['veh_1'], owner: RECORDS['per_1'], price: 7 }),
    'Query.node': (_source, { id }) => RECORDS[id],
    'Query.nodes': (_source, { ids }) => ids.map((id) => Promise.resolve(RECORDS[id])),
    'Query.rateLimit': () => 1,
    'Query.broken': () => { throw new Error('the database is down') },
    'Mutation.approveApplication': () => true,
    'Subscription.changed': (event) => event,
    'Subscription.recordChanged': (event) => event,
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const resolver = resolvers[`${type.name}.${field.name}`]
      if (resolver) field.resolve = (source, args) => resolver(source, args as { id: string, ids: string[] })
      if (type.name !== 'Subscription') continue
      field.subscribe = async function* () {
        opened()
        yield field.name === 'changed' ? 5 : RECORDS['per_1']
      }
    }
  }
  const node = schema.getType('Node') as { resolveType?: unknown } | undefined
  if (node) node.resolveType = ({ id }: { id: string }) => (id.startsWith('veh_') ? 'Vehicle' : 'Person')
  return { schema, opened }
}

interface Token { functions?: string[], scopes?: string[], ageSeconds?: number }

function actor(kind: ActorLike['kind'], token: Token = {}): ActorLike {
  const { functions = [], scopes = ['vehicle:read', 'registration:decide'], ageSeconds } = token
  const actAt = ageSeconds === undefined ? {} : { actAt: new Date(NOW - ageSeconds * 1000) }
  return { kind, functions: new Set(functions), scopes: new Set(scopes), ...actAt }
}

const contextOf = (who: ActorLike | undefined) => ({ ...(who ? { actor: who } : {}), wallNow: () => NOW })

async function ask(source: string, who: ActorLike | undefined) {
  const schema = guardSchema(schemaOf().schema, PERMISSIONS)
  const { data, errors = [] } = await graphql({ schema, source, contextValue: contextOf(who) })
  return { data, errors: errors.map(({ message, extensions }) => ({ message, ...extensions })) }
}

it('A: a dealership that approves is told who may', async () => {
  const { errors } = await ask('mutation { approveApplication }', actor('DEALERSHIP', { functions: ['REGISTRAR'] }))
  expect(errors).toEqual([{
    code: 'FORBIDDEN',
    message: 'Only POLICE with function REGISTRAR may call approveApplication; this token is DEALERSHIP.',
    needs: { kinds: ['POLICE'], functions: { POLICE: ['REGISTRAR'] }, scope: 'registration:decide' },
  }])
})

it.each([
  ['the wrong function', { functions: ['INSPECTOR'], ageSeconds: 1 }, 'FORBIDDEN', 'POLICE with function INSPECTOR.'],
  ['no staff', { ageSeconds: 1 }, 'FORBIDDEN', 'POLICE with no staff function.'],
  ['no scope', { functions: ['REGISTRAR'], scopes: [], ageSeconds: 1 }, 'FORBIDDEN', 'this token lacks it.'],
  ['a signature of 120 s', { functions: ['REGISTRAR'], ageSeconds: 120 }, 'STALE_ACT', 'this signature is older.'],
  ['no signature', { functions: ['REGISTRAR'] }, 'STALE_ACT', 'this token carries no signature of a person.'],
])('A: police with %s may not approve', async (_what, token, code, words) => {
  const { data, errors } = await ask('mutation { approveApplication }', actor('POLICE', token))
  expect(data).toEqual({ approveApplication: null })
  expect(errors).toMatchObject([{ code, message: expect.stringContaining(words) }])
  if (code === 'STALE_ACT') expect(errors).toMatchObject([{ actAgeSecondsMax: 120 }])
})

it('A: a registrar who signed 119 s ago approves', async () => {
  const registrar = actor('POLICE', { functions: ['REGISTRAR'], ageSeconds: 119 })
  const answer = await ask('mutation { approveApplication }', registrar)
  expect(answer).toEqual({ data: { approveApplication: true }, errors: [] })
})

it('A: without a token even a field for anyone answers UNAUTHENTICATED', async () => {
  const { data, errors } = await ask('{ rateLimit node(id: "veh_1") { id } }', undefined)
  expect(data).toEqual({ rateLimit: null, node: null })
  expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }])
})

it('A: a fault of a resolver or of a rule is not dressed up as a refusal', async () => {
  expect((await ask('{ broken }', actor('BANK'))).errors).toEqual([{ message: 'the database is down' }])
  const contextValue = { actor: actor('BANK'), wallNow: () => { throw new Error('no clock') } }
  const schema = guardSchema(schemaOf().schema, PERMISSIONS)
  const result = await graphql({ schema, source: '{ rateLimit }', contextValue })
  expect(result.errors?.map(({ message }) => message)).toEqual(['no clock'])
})

it('A: one field of a record is refused, its siblings are answered', async () => {
  const { data, errors } = await ask('{ vehicle { vin owner { name } price } }', actor('DEALERSHIP'))
  expect(data).toEqual({ vehicle: { vin: 'LSVAA4182E2100001', owner: null, price: 7 } })
  expect(errors).toMatchObject([{ message: 'Only POLICE, and BANK may read Vehicle.owner; this token is DEALERSHIP.' }])
})

it.each([
  [['BANK', 'SURVEYOR'], [null, 'FORBIDDEN']],
  [['SURVEYOR', 'BANK'], ['FORBIDDEN', null]],
] as const)('A: two aliases of one field are decided one by one: %j', async (kinds, codes) => {
  const left = [...kinds]
  const contextValue = { get actor() { return actor(left.shift() ?? 'CITIZEN') }, wallNow: () => NOW }
  const source = '{ first: vehicle(id: "mine") { vin } second: vehicle(id: "theirs") { vin } }'
  const { errors = [] } = await graphql({ schema: guardSchema(schemaOf().schema, PERMISSIONS), source, contextValue })
  const codeOf = (alias: string) => errors.find(({ path }) => path?.[0] === alias)?.extensions['code'] ?? null
  expect([codeOf('first'), codeOf('second')]).toEqual(codes)
})

it('B: every fault of a table is told at once', () => {
  const table = {
    ...PERMISSIONS,
    Query: { '*': { who: 'ANYONE' }, node: { who: 'REACHED' } },
    Node: { '*': { who: 'REACHED' } },
    Plate: { '*': { who: 'REACHED' } },
    Vehicle: { id: { who: {} }, vin: { who: { POLICE: [] } }, colour: { who: 'REACHED' }, owner: { who: 'REACHED' } },
    Mutation: { ...PERMISSIONS.Mutation, $entry: { who: 'ANYONE' } },
  } satisfies Permissions
  const start = () => compilePermissions(schemaOf().schema, table)
  for (const fault of [
    'Query.*: every field of a root type needs a row of its own',
    'Query.node: everybody reaches a root field: say ANYONE',
    'Node: rows are for object types',
    'Plate: the schema has no such type',
    'Vehicle.id: nobody may',
    'Vehicle.vin: no function is enough for POLICE',
    'Vehicle.colour: the type has no such field',
    'Vehicle.price: has no row',
    'Vehicle.$entry: an interface or union leads here',
    'Mutation.$entry: the type is in no interface or union',
  ]) expect(start).toThrow(fault)
})

it('B: a row under the name of a property every object has is not taken from the prototype', () => {
  const { schema } = schemaOf('type Query { constructor: Int }')
  expect(() => compilePermissions(schema, { Query: {} })).toThrow('Query.constructor: has no row')
})

it('B: an interface field must be nullable where some who ask are refused', () => {
  const { schema } = schemaOf(SDL.replace('[Node]!', '[Node!]'))
  expect(() => compilePermissions(schema, PERMISSIONS)).toThrow('Query.nodes: must be nullable')
})

it('B: two rooms may not tell the same field', () => {
  const more = { Vehicle: { vin: { who: 'REACHED' } }, Person: { '*': { who: 'REACHED' } } } satisfies Permissions
  expect(() => mergePermissions([PERMISSIONS, more])).toThrow('told twice: Person.*')
  expect(mergePermissions([PERMISSIONS, { Vehicle: more.Vehicle }])['Vehicle']).toHaveProperty('price')
})

it('C: a person is null to a dealership by node and nodes, and stands there for the police', async () => {
  const source = '{ node(id: "per_1") { id } nodes(ids: ["per_1", "veh_1", "veh_2"]) { id ... on Person { name } } }'
  const [vehicle, person] = [{ id: 'veh_1' }, { id: 'per_1', name: 'Wang Fang' }]
  const answer = async (who: ActorLike) => (await ask(source, who)).data
  const toDealership = await ask(source, actor('DEALERSHIP'))
  expect(toDealership).toEqual({ data: { node: null, nodes: [null, vehicle, null] }, errors: [] })
  expect(await answer(actor('POLICE'))).toEqual({ node: { id: 'per_1' }, nodes: [person, vehicle, null] })
  expect(await answer(actor('POLICE', { scopes: [] }))).toEqual({ node: { id: 'per_1' }, nodes: [person, null, null] })
})

it('C: entry rows and a scope on the root keep the fields behind them free of rules', () => {
  const ruledBehindRoots = (table: Permissions) => compilePermissions(schemaOf().schema, table).ruled
    .map(({ typeName, fieldName }) => `${typeName}.${fieldName}`)
    .filter((name) => !/^(Query|Mutation|Subscription)\./.test(name))
  expect(ruledBehindRoots(PERMISSIONS)).toEqual(['Vehicle.owner', 'Vehicle.price'])
  const Person: Permissions[string] = { $entry: { who: 'REACHED' }, '*': { who: { POLICE: true } } }
  const ruled = ruledBehindRoots({ ...PERMISSIONS, Person })
  expect(ruled).toEqual(['Vehicle.owner', 'Vehicle.price', 'Person.id', 'Person.name'])
})

it('C: the schema given stays open, and the copy keeps what middleware is known to lose', async () => {
  const { schema } = schemaOf()
  const before = printSchema(schema)
  const guarded = guardSchema(schema, PERMISSIONS)
  expect(printSchema(guarded)).toBe(before)
  expect(before).toContain('@oneOf')
  const { data } = await graphql({ schema, source: '{ rateLimit node(id: "per_1") { id } }' })
  expect(data).toEqual({ rateLimit: 1, node: { id: 'per_1' } })
})

it('D: a refused subscriber never opens the source; one who may gets each event decided', async () => {
  const { schema, opened } = schemaOf()
  const guarded = guardSchema(schema, PERMISSIONS)
  const open = (source: string, who: ActorLike | undefined) =>
    subscribe({ schema: guarded, document: parse(source), contextValue: contextOf(who) })
  const refused = (code: string) => ({ errors: [{ extensions: { code } }] })

  expect(await open('subscription { changed }', actor('POLICE'))).toMatchObject(refused('FORBIDDEN'))
  expect(await open('subscription { changed }', undefined)).toMatchObject(refused('UNAUTHENTICATED'))
  expect(opened).not.toHaveBeenCalled()

  const first = async (source: string, who: ActorLike) => {
    const stream = await open(source, who)
    if (!(Symbol.asyncIterator in stream)) throw new Error('no stream')
    for await (const event of stream) return event
    return undefined
  }
  expect(await first('subscription { changed }', actor('BANK'))).toEqual({ data: { changed: 5 } })
  const records = 'subscription { recordChanged { id } }'
  expect(await first(records, actor('POLICE'))).toEqual({ data: { recordChanged: { id: 'per_1' } } })
  expect(await first(records, actor('BANK'))).toEqual({ data: { recordChanged: null } })
})

it('D: an event is refused once the caller has lost the right', async () => {
  const guarded = guardSchema(schemaOf().schema, PERMISSIONS)
  const document = parse('subscription { changed }')
  const late = await execute({ schema: guarded, document, rootValue: 5, contextValue: contextOf(actor('POLICE')) })
  expect(late).toMatchObject({ data: { changed: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
})

it('says a row as a sentence, in the schema and on the page', () => {
  expect(permissionSentence({ who: { BANK: true, POLICE: ['REGISTRAR'] }, scope: 'mortgage:release', own: true }))
    .toBe('For BANK, and POLICE as REGISTRAR, with scope mortgage:release, own records only.')
  const described = describeSchema(describeSchema(schemaOf().schema, PERMISSIONS), PERMISSIONS)
  expect(printSchema(described)).toContain('"""How it was bought. For DEALERSHIP, and BANK, own records only."""')

  const page = permissionsMarkdown(schemaOf().schema, PERMISSIONS).split('\n')
  const cellsOf = (title: string) =>
    page.find((row) => row.startsWith(`| ${title} `))?.split('|').map((cell) => cell.trim())
  const [head, price, name] = [cellsOf('field'), cellsOf('`price`'), cellsOf('`name`')]
  const marked = (row: string[] | undefined, mark: string) => head?.filter((_kind, column) => row?.[column] === mark)
  expect(marked(price, '○')).toEqual(['DEALERSHIP', 'BANK'])
  expect(marked(name, '●')).toEqual(['BANK', 'POLICE'])
  expect(cellsOf('`approveApplication`')?.slice(-4, -1))
    .toEqual(['`registration:decide`', 'POLICE: REGISTRAR', 'signed < 120 s ago'])
})

it('answers the same for those who ask without a schema', () => {
  const row = PERMISSIONS.Mutation.approveApplication
  expect(mayCall(row, actor('POLICE', { functions: ['REGISTRAR'], ageSeconds: 5 }), NOW)).toBe(true)
  expect(mayCall(row, actor('BANK'), NOW)).toBe(false)
})
