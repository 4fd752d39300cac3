// Every root field as every kind of caller, and with every function of a kind that it names, observed over HTTP and compared with docs/reference/permissions.md. A: who is refused is
// told FORBIDDEN · B: who may is not · C: a scope that is missing refuses · D: nothing is written (every mutation is rehearsed).
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, isLeafType, isNonNullType, getNamedType, type GraphQLSchema } from 'graphql'
import { type Answer, type Caller, type City } from '../support/client.js'
import { literal } from '../support/literal.js'
import { world } from '../support/world.js'

const SUITE_MS = 240_000
const AT_ONCE = 8

interface Row { readonly root: 'Query' | 'Mutation', readonly field: string, readonly kinds: ReadonlySet<string>, readonly functions: ReadonlyMap<string, readonly string[]>, readonly scope: string }
interface Asker { readonly name: string, readonly kind: string, readonly functions: readonly string[], readonly caller: Caller }

let city: City
let schema: GraphQLSchema
let rows: Row[]
let askers: Asker[]
beforeAll(() => {
  city = world()
  schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
  rows = readMirror(readFileSync('docs/reference/permissions.md', 'utf8'))
  askers = [...partnerAskers(), { name: 'citizen', kind: 'CITIZEN', functions: [], caller: city.citizen('张三') }]
})

describe('the matrix of permissions', () => {
  it('what callers observe is what the reference says, for every root field, kind and function', async () => {
    const wrong: string[] = []
    const cases = rows.flatMap((row, at) => askersOf(row, at).map(asker => ({ row, asker })))
    for (let from = 0; from < cases.length; from += AT_ONCE) {
      await Promise.all(cases.slice(from, from + AT_ONCE).map(async ({ row, asker }) => {
        const code = await codeOf(row, asker.caller)
        if (REFUSALS.includes(code) === isAllowed(row, asker)) wrong.push(`${row.field} as ${asker.name}: ${code}`)
      }))
    }
    expect(cases.length).toBeGreaterThan(1500)
    expect(wrong).toEqual([])
  }, SUITE_MS)

  it('a token without the scope of a field is refused, and told which scope it lacks', async () => {
    for (const row of rows.filter(({ scope }) => scope !== '')) {
      const asker = askers.find(each => isAllowed(row, each) && ['dealership', 'police'].includes(each.name.split('/')[0] ?? ''))
      if (!asker) continue
      const other = row.scope === 'registration:read' ? 'evidence:read' : 'registration:read'
      const answer = await ask(row, await narrowed(asker, other))
      expect([row.field, answer.errors[0]?.extensions['code'], answer.errors[0]?.extensions['needs']]).toEqual([row.field, 'FORBIDDEN', expect.objectContaining({ scope: row.scope })])
    }
  }, SUITE_MS)

  it('without a token every root field is refused alike', async () => {
    for (const row of rows) {
      const response = await fetch(`${city.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: documentOf(row) }),
      })
      expect([row.field, response.status]).toEqual([row.field, 401])
    }
  })
})

function partnerAskers(): Asker[] {
  const names = Object.keys(city.credentials).filter(name => !['citizens', 'citizen'].includes(name) && !name.endsWith('_2'))
  return names.flatMap(name => {
    const credential = city.credentials[name]
    if (!credential) return []
    const kind = name.toUpperCase()
    const alone: Asker = { name, kind, functions: [], caller: city.as(name) }
    const seen = new Set<string>()
    const staff = credential.staff.filter(({ functions }) => functions.length > 0 && !seen.has(functions.join()) && seen.add(functions.join()))
    return [alone, ...staff.map(({ id, functions }) => ({ name: `${name}/${functions.join('+')}`, kind, functions, caller: city.as(name, id) }))]
  })
}

/** Every function of a kind that is named; of another kind one after the other, field by field: it is refused as a kind. */
function askersOf(row: Row, at: number): Asker[] {
  const kinds = [...new Set(askers.map(({ kind }) => kind))]
  return kinds.flatMap(kind => {
    const own = askers.filter(each => each.kind === kind)
    return row.kinds.has(kind) ? own : own.slice(at % own.length, at % own.length + 1)
  })
}

function isAllowed(row: Row, { kind, functions }: Asker): boolean {
  if (!row.kinds.has(kind)) return false
  const needed = row.functions.get(kind)
  return needed === undefined || needed.some(each => functions.includes(each))
}

async function narrowed(asker: Asker, scope: string): Promise<Caller> {
  const [partner = '', functions = ''] = asker.name.split('/')
  const staff = city.credentials[partner]?.staff.find(each => each.functions.join('+') === functions)
  const { Caller } = await import('../support/client.js')
  return new Caller(city.url, async () => (staff
    ? city.exchange(partner, { scope, actor_token: await city.assertion(staff.id, staff.privateKey), actor_token_type: 'urn:ietf:params:oauth:token-type:jwt' })
    : city.exchange(partner, { scope }, 'client_credentials')))
}

const REFUSALS = ['FORBIDDEN', 'STALE_ACT', 'UNAUTHENTICATED']

/** The first code the caller reads; 'NONE' when the field answered. */
async function codeOf(row: Row, caller: Caller): Promise<string> {
  const { errors } = await ask(row, caller)
  const code = errors[0]?.extensions['code']
  return typeof code === 'string' ? code : 'NONE'
}

/** An overloaded server is asked again: what it says of itself is no answer about the caller. */
async function ask(row: Row, caller: Caller): Promise<Answer> {
  for (;;) {
    const answer = await caller.send(documentOf(row))
    if (answer.status !== 503 && answer.status !== 429) return answer
    await sleep(1000)
  }
}

/** The shortest document that asks for the field, every required argument filled with something of its type. */
function documentOf({ root, field }: Row): string {
  const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType()
  const definition = type?.getFields()[field]
  if (!definition) throw new Error(`${field} is not in the schema`)
  const args = definition.args.filter(arg => isNonNullType(arg.type)).map(arg => `${arg.name}: ${literal(arg.type)}`)
  const selection = isLeafType(getNamedType(definition.type)) ? '' : ' { __typename }'
  return `${root.toLowerCase()} { ${field}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection} }`
}

/** Reads the two root tables of the mirror. */
function readMirror(text: string): Row[] {
  return (['Query', 'Mutation'] as const).flatMap(root => {
    const section = text.split(`\n## ${root}\n`)[1]?.split('\n## ')[0] ?? ''
    const [head = [], , ...lines] = section.split('\n').filter(line => line.startsWith('|')).map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))
    const at = (name: string) => head.indexOf(name)
    return lines.filter(cells => cells[0] !== '`sandboxAdvanceClock`').map(cells => ({
      root, field: (cells[0] ?? '').replaceAll('`', ''), scope: (cells[at('scope')] ?? '').replaceAll('`', ''),
      kinds: new Set(head.slice(1, at('scope')).filter((_kind, index) => cells[index + 1] !== '')),
      functions: new Map((cells[at('functions')] ?? '').split(';').filter(part => part.includes(':')).map(part => {
        const [kind = '', list = ''] = part.split(':').map(each => each.trim())
        return [kind, list.split(',').map(each => each.trim())]
      })),
    }))
  })
}
