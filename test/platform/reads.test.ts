// Does a read show only what its viewer may see, whichever way it was brought: alone, with its record, or for a page? And are rows what the database holds?
import { describe, expect, it } from '@jest/globals'
import { type EntityMetadata } from '@mikro-orm/core'
import fc from 'fast-check'
import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql'
import { type Actor } from '../../src/platform/actor.js'
import { Rows, type Query, type Scopes } from '../../src/platform/database/reader.js'
import { rowTable } from '../../src/platform/database/tables.js'
import { Reads } from '../../src/platform/graphql/reads.js'
import { askedOf, relation } from '../../src/platform/graphql/relations.js'

const metaOf = (tableName: string, columns: Record<string, string>) => ({
  tableName, props: Object.entries(columns).map(([name, type]) => ({ name, columnTypes: [type] })),
}) as unknown as EntityMetadata

const TABLES = new Map([
  metaOf('vehicle', { id: 'text', vin: 'text', ownerId: 'text' }), metaOf('party', { id: 'text', name: 'text' }), metaOf('policy', { id: 'text', vin: 'text' }),
].map(rowTable).map(table => [table.name, table]))

const SCOPES = {
  vehicle: { POLICE: 'all', DEALERSHIP: (query: Query<'vehicle'>, actor: Actor) => query.where('vehicle.applicationId', '=', actor.partnerId), INSURER: 'all' },
  party: { POLICE: 'all' },
  policy: { POLICE: 'all', DEALERSHIP: 'all', INSURER: (query: Query<'policy'>, actor: Actor) => query.where('policy.insurerPartnerId', '=', actor.partnerId) },
} as unknown as Scopes

const actorOf = (kind: string, partnerId = 'p1') => ({ kind, partnerId }) as unknown as Actor
const OWNER = relation('vehicle', 'ownerId', 'party', 'id')
const POLICIES = relation('vehicle', 'vin', 'policy', 'vin')

/** A driver that answers every statement with the rows given and keeps what it was asked. */
function readsOf(actor: Actor, rows: Record<string, unknown>[] = []) {
  const asked: { text: string, values: readonly unknown[] }[] = []
  const seen: string[] = []
  const sql = { query: (text: string, values: readonly unknown[] = []) => { asked.push({ text, values }); return Promise.resolve(rows.map(row => ({ ...row })) as never) } }
  return { asked, seen, reads: new Reads(new Rows(sql, TABLES), SCOPES, actor, ids => { seen.push(...ids) }) }
}

const lookUp = (reads: Reads, vin: string) => reads.findWith('vehicle', 'live', vin, [OWNER, POLICIES], (query, key) => query.where('vehicle.vin', '=', key))
const vehicle = { id: 'veh_1', vin: 'V1', ownerId: 'pty_1' } as never

describe('reads', () => {
  it('what comes with a record is narrowed by its own scope', async () => {
    const { asked, reads } = readsOf(actorOf('INSURER'))
    await lookUp(reads, 'V1')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.text).toMatch(/from "party" where false and "party"\."id" = "vehicle"\."ownerId"/)
    expect(asked[0]?.text).toMatch(/from "policy" where "policy"\."insurerPartnerId" = \$\d and "policy"\."vin" = "vehicle"\."vin"/)
    expect(asked[0]?.values).toEqual(['p1', 'V1'])
  })

  it('what is read for a page is narrowed likewise', async () => {
    const { asked, reads } = readsOf(actorOf('INSURER'))
    await reads.pageWith('vehicle', reads.from('vehicle').where('vehicle.vin', '>', 'V0').limit(2), [OWNER, POLICIES])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.text).toMatch(/from "party" where false and "party"\."id" = "vehicle"\."ownerId"/)
    expect(asked[0]?.text).toMatch(/from "policy" where "policy"\."insurerPartnerId" = \$3 and "policy"\."vin" = "vehicle"\."vin"/)
    expect(asked[0]?.text).toMatch(/from \(select .* from "vehicle" where .* limit \$2\) as "vehicle" order by "vehicle"\."id"\) r/)
    expect(asked[0]?.values).toEqual(['V0', 2, 'p1'])
  })

  it('a statement that was built for one partner is not sent for another', async () => {
    for (const partnerId of ['p1', 'p2', 'p1']) {
      const { asked, reads } = readsOf(actorOf('DEALERSHIP', partnerId))
      await lookUp(reads, 'V1')
      expect(asked[0]?.values).toEqual([partnerId, 'V1'])
    }
  })

  it('the same viewer asks for one key after another', async () => {
    const { asked, reads } = readsOf(actorOf('POLICE'))
    for (const vin of ['V1', 'V2']) await lookUp(reads, vin)
    expect(asked.map(({ values }) => values)).toEqual([['V1'], ['V2']])
    expect(asked[0]?.text).toBe(asked[1]?.text)
  })

  it('what came with a record is answered without a promise, noted as seen, and forgotten after a change', async () => {
    const { seen, reads } = readsOf(actorOf('POLICE'), [{ ...(vehicle as object), 'party.id': [{ id: 'pty_1', name: '张三' }], 'policy.vin': '[]' }])
    await lookUp(reads, 'V1')
    expect(reads.oneOf(OWNER, vehicle)).toMatchObject({ name: '张三' })
    expect(reads.listOf(POLICIES, vehicle)).toEqual([])
    expect(seen).toEqual(['pty_1'])
    reads.forget()
    expect(reads.listOf(POLICIES, vehicle)).toBeInstanceOf(Promise)
  })

  it('a field is seen as asked for behind fragments and aliases', () => {
    const names = (query: string) => {
      let found: string[] = []
      const schema = buildSchema('type Query { vehicle: Vehicle } type Vehicle { id: ID owner: Vehicle policies: [Vehicle] }')
      const vehicleField = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => { found = askedOf({ owner: 'owner', policies: 'policies' }, info) }
      graphqlSync({ schema, source: query, rootValue: { vehicle: vehicleField } })
      return found
    }
    expect(names('{ vehicle { id } }')).toEqual([])
    expect(names('{ vehicle { whose: owner { id } ...F } } fragment F on Vehicle { ... on Vehicle { policies { id } } }')).toEqual(['owner', 'policies'])
    expect(names('{ vehicle { id } vehicle { policies { id } } }')).toEqual(['policies'])
  })
})

describe('rows', () => {
  const { decode } = rowTable(metaOf('t', { at: 'timestamptz', on: 'date', fen: 'bigint', facts: 'jsonb' }))
  const instants = fc.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })

  it('an instant is the same from the text of a column and from JSON', () => {
    fc.assert(fc.property(instants, fc.constantFrom('', '000', '999'), (instant, micros) => {
      const column = `${instant.toISOString().slice(0, -1).replace('T', ' ')}${micros}+00`
      const trimmed = column.replace(/\.?0+\+00$/, '+00')
      const json = column.replace(' ', 'T').replace('+00', '+00:00')
      for (const at of [column, trimmed, json, instant]) expect(decode({ at })).toEqual({ at: instant })
    }))
  })

  it('a day stays a day, an int8 becomes a number, JSON stays the value the driver read, text in it text, and NULL null', () => {
    expect(decode({ at: null, on: '2026-03-10', fen: '11300000', facts: { a: 1 } })).toEqual({ at: null, on: '2026-03-10', fen: 11_300_000, facts: { a: 1 } })
    expect(decode({ facts: '1' })).toEqual({ facts: '1' })
  })
})
