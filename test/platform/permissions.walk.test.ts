// Can a pruned rule leak? Random small schemas, every kind × functions × scopes × signature, against brute force.
// A nobody gets a field that its row refuses · B the executed answer is exactly what the rows say
import { expect, it } from '@jest/globals'
import { buildSchema, graphql, isObjectType, isUnionType, type GraphQLSchema } from 'graphql'
import fc from 'fast-check'
import { mayCall, type ActorLike } from '../../src/platform/permissions/check.js'
import { compilePermissions, type CompiledPermissions } from '../../src/platform/permissions/compile.js'
import type { PermissionRow, Permissions } from '../../src/platform/permissions/permissions.js'
import { findEntryRow, findRow } from '../../src/platform/permissions/permissions.js'
import { guardSchema } from '../../src/platform/permissions/shield.js'

const NOW = 1_000_000
const TYPES = ['T0', 'T1', 'T2', 'T3'] as const
const KINDS = ['BANK', 'COURT', 'POLICE'] as const
const FUNCTIONS = ['REGISTRAR', 'SUPERVISOR'] as const
const SCOPES = ['a:x', 'b:y'] as const

const anyDemand = fc.oneof(fc.constant(true as const), fc.subarray([...FUNCTIONS], { minLength: 1 }))
const anyKinds = fc.dictionary(fc.constantFrom(...KINDS), anyDemand, { minKeys: 1, maxKeys: KINDS.length })
const anyRow = (everybody: 'ANYONE' | 'REACHED') =>
  fc.record(
    {
      who: fc.oneof(fc.constant(everybody), anyKinds),
      scope: fc.constantFrom(...SCOPES),
      freshAct: fc.constant(true as const),
    },
    { requiredKeys: ['who'] },
  ) as fc.Arbitrary<PermissionRow>
const anyField = (everybody: 'ANYONE' | 'REACHED') =>
  fc.tuple(fc.constantFrom('String', 'String', '[U]', ...TYPES), anyRow(everybody))
const anyFields = fc.array(anyField('REACHED'), { minLength: 1, maxLength: 4 })

interface Model {
  readonly schema: GraphQLSchema
  readonly permissions: Permissions
  readonly members: readonly string[]
}

const anyModel = fc
  .record({
    roots: fc.array(anyField('ANYONE'), { minLength: 1, maxLength: 3 }),
    types: fc.tuple(anyFields, anyFields, anyFields, anyFields),
    entries: fc.tuple(anyRow('REACHED'), anyRow('REACHED'), anyRow('REACHED'), anyRow('REACHED')),
    members: fc.subarray([...TYPES], { minLength: 1 }),
  })
  .map(({ roots, types, entries, members }): Model => {
    const all = [['Query', roots] as const, ...TYPES.map((name, at) => [name, types[at] ?? []] as const)]
    // Fields are named by type, so that one selection can never ask two members of the union for one name.
    const nameOf = (type: string, at: number) => `${type.toLowerCase()}f${at}`
    const sdl = all.map(([type, fields]) =>
      `type ${type} { ${fields.map(([target], at) => `${nameOf(type, at)}: ${target}`).join(' ')} }`)
    const permissions = Object.fromEntries(all.map(([type, fields]) => [type, {
      ...Object.fromEntries(fields.map(([, row], at) => [nameOf(type, at), row])),
      ...Object.fromEntries(members.filter((member) => member === type).map((member) =>
        ['$entry', entries[TYPES.indexOf(member)]])),
    }])) as Permissions
    return { schema: buildSchema(`${sdl.join('\n')}\nunion U = ${members.join(' | ')}`), permissions, members }
  })

const ACTORS: readonly ActorLike[] = KINDS.flatMap((kind) =>
  subsets(FUNCTIONS).flatMap((functions) =>
    subsets(SCOPES).flatMap((scopes) =>
      [{}, { actAt: new Date(NOW - 1) }].map((act) =>
        ({ kind, functions: new Set(functions), scopes: new Set(scopes), ...act })))))

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  return first === undefined ? [[]] : subsets(rest).flatMap((subset) => [subset, [first, ...subset]])
}

function fieldsOf(schema: GraphQLSchema, typeName: string): [string, string][] {
  const type = schema.getType(typeName)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  return fields.map((field) => [field.name, String(field.type)])
}

/** What the compiled rules let out, followed from the root as an attacker would. */
function listLeaks({ schema, permissions, members }: Model, compiled: CompiledPermissions, actor: ActorLike): string[] {
  const { ruled, entryChecked } = compiled
  const isRuled = new Set(ruled.map(({ typeName, fieldName }) => `${typeName}.${fieldName}`))
  const isChecked = new Set(entryChecked.map(({ typeName, fieldName }) => `${typeName}.${fieldName}`))
  const seen = new Set<string>()
  const leaks: string[] = []
  const visit = (typeName: string) => {
    if (seen.has(typeName)) return
    seen.add(typeName)
    for (const [fieldName, target] of fieldsOf(schema, typeName)) {
      const name = `${typeName}.${fieldName}`
      const row = findRow(permissions, typeName, fieldName)
      const isAllowed = row !== undefined && mayCall(row, actor, NOW)
      if (!isAllowed && isRuled.has(name)) continue
      if (!isAllowed) leaks.push(name)
      if (target !== '[U]') visit(target)
      else members.forEach((member) => {
        const entry = findEntryRow(permissions, member)
        const mayEnter = entry !== undefined && mayCall(entry, actor, NOW)
        if (!mayEnter && !isChecked.has(name)) leaks.push(`${name} → ${member}`)
        if (mayEnter || !isChecked.has(name)) visit(member)
      })
    }
  }
  visit('Query')
  return leaks
}

it('A: pruning opens nothing to anybody', () => {
  fc.assert(fc.property(anyModel, (model) => {
    const compiled = compilePermissions(model.schema, model.permissions)
    expect(ACTORS.flatMap((actor) => listLeaks(model, compiled, actor))).toEqual([])
  }), { numRuns: 500 })
})

const DEPTH = 3

function selection(model: Model, typeName: string, depth: number): string {
  const fields = fieldsOf(model.schema, typeName).map(([name, target]) => {
    if (target === 'String') return name
    if (depth === 0) return `${name} { __typename }`
    if (target !== '[U]') return `${name} { __typename ${selection(model, target, depth - 1)} }`
    const parts = model.members.map((member) => `... on ${member} { ${selection(model, member, depth - 1)} }`)
    return `${name} { __typename ${parts.join(' ')} }`
  })
  return fields.join(' ')
}

function expected(model: Model, actor: ActorLike, typeName: string, depth: number): Record<string, unknown> {
  const inside = (type: string) =>
    ({ __typename: type, ...(depth === 0 ? {} : expected(model, actor, type, depth - 1)) })
  return Object.fromEntries(fieldsOf(model.schema, typeName).map(([name, target]) => {
    const row = findRow(model.permissions, typeName, name)
    if (!row || !mayCall(row, actor, NOW)) return [name, null]
    if (target === 'String') return [name, 'secret']
    if (target !== '[U]') return [name, inside(target)]
    return [name, model.members.map((member) => {
      const entry = findEntryRow(model.permissions, member)
      return entry && mayCall(entry, actor, NOW) ? inside(member) : null
    })]
  }))
}

function wire({ schema, members }: Model) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = (value: { type: string }) => value.type
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const values: Record<string, unknown> = { String: 'secret', '[U]': members.map((member) => ({ type: member })) }
      field.resolve = () => values[String(field.type)] ?? {}
    }
  }
}

it('B: graphql-js answers on the guarded schema what the rows say, no more and no less', async () => {
  await fc.assert(fc.asyncProperty(anyModel, fc.constantFrom(...ACTORS), async (model, actor) => {
    wire(model)
    const schema = guardSchema(model.schema, model.permissions)
    const source = `{ ${selection(model, 'Query', DEPTH)} }`
    const { data } = await graphql({ schema, source, contextValue: { actor, wallNow: () => NOW } })
    expect(JSON.parse(JSON.stringify(data))).toEqual(expected(model, actor, 'Query', DEPTH))
  }), { numRuns: 100 })
})
