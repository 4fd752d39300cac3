// Can a stranger tell an accident of others from one that does not exist? Every change of an accident, as every kind of caller that may make it.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType, isNonNullType } from 'graphql'
import { Claim, driverOf } from '../support/accident.js'
import { type Caller } from '../support/client.js'
import { literal } from '../support/literal.js'
import { changesAccident, expectSameWork } from '../support/tenancy.js'
import { world } from '../support/world.js'

const MISSING = 'acd_01ARZ3NDEKTSV4RRFFQ69G5FAV'
const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const STAFF = ['clerk', 'linkage', 'assessor', 'manager', 'cashier', 'investigator', 'seat']
/** The police see every accident, but those of them who serve at rural points. */
const strangers: readonly (readonly [string, Caller])[] = [
  ...STAFF.map(role => [`insurer_2/${role}`, world().as('insurer_2', `insurer2-${role}`)] as const),
  ['another driver', world().citizen(driverOf(9))], ['police/village-1', world().as('police', 'village-1')],
]
const CHANGES = Object.keys(SCHEMA.getMutationType()?.getFields() ?? {}).filter(name => changesAccident(SCHEMA, name) && name !== 'reportAccident')

/** Two cars of the first insurer: the second one has no part in it. */
let mine: Claim
beforeAll(async () => { mine = await Claim.report(world(), [184, 186]) })

/** The shortest document that makes the change, with the id in its place. */
function documentOf(mutation: string, id: string): string {
  const type = SCHEMA.getMutationType()?.getFields()[mutation]?.args[0]?.type
  const named = getNamedType(type)
  if (!isInputObjectType(named)) throw new Error(`${mutation} has no input`)
  const field = ['id', 'accidentId', 'recordId'].find(name => name in named.getFields()) ?? 'id'
  const fields = Object.values(named.getFields()).filter(each => each.name !== field && isNonNullType(each.type) && each.defaultValue === undefined)
  const values = fields.map(each => `${each.name}: ${each.name === 'idempotencyKey' ? `"${randomUUID()}"` : literal(each.type)}`)
  return `mutation { ${mutation}(input: { ${[`${field}: "${id}"`, ...values].join(', ')} }) { userErrors { code field message } } }`
}

describe('an accident of others', () => {
  it('is in no list, and by no id', async () => {
    for (const [, stranger] of strangers) {
      for (const query of [`a: accident(id: "${mine.seen.id}") { id } b: node(id: "${mine.seen.id}") { id }`, `a: node(id: "${mine.seen.parties[0]?.id}") { id }`]) {
        const { data } = await stranger.send(`{ ${query} }`)
        expect(Object.values(data ?? {}).filter(each => each !== null)).toEqual([])
      }
    }
  })

  it.each(CHANGES)('%s: answers as for one that does not exist', async mutation => {
    let asked = 0
    for (const [, stranger] of strangers) {
      const ask = (id: string) => stranger.send(documentOf(mutation, id))
      const answer = async (id: string) => {
        const { status, data, errors } = await ask(id)
        return JSON.stringify({ status, data, codes: errors.map(({ extensions }) => extensions['code'])}).replaceAll(id, '')
      }
      const theirs = await answer(mine.seen.id)
      expect([mutation, theirs]).toEqual([mutation, await answer(MISSING)])
      await expectSameWork(() => ask(mine.seen.id), () => ask(MISSING))
      if (theirs.includes('userErrors')) asked++
    }
    // Only police may make some of them, who see every accident.
    if (asked > 0) expect((await mine.reload()).seen.timeline.map(({ type }) => type)).toEqual(['report', 'takeFast'])
  })

  it('mine and theirs under two aliases, in both orders: each by its own right', async () => {
    const own = await Claim.report(world(), [185, 187])
    const stranger = world().as('insurer_2')
    for (const [a, b] of [[own, mine], [mine, own]] as const) {
      const { data } = await stranger.send(`{ a: accident(id: "${a.seen.id}") { id } b: accident(id: "${b.seen.id}") { id } }`)
      expect([data?.['a']?.id ?? null, data?.['b']?.id ?? null]).toEqual([a, b].map(each => (each === own ? own.seen.id : null)))
    }
  })
})
