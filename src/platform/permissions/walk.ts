// Which types can a caller of one kind reach, and what is certain about the token of one who does?
import { getNamedType, isAbstractType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { both, either, findClauses, impliesAll, type Guarantee } from './clauses.js'
import type { Kind } from './kinds.js'
import { findEntryRow, findRow, type Permissions } from './permissions.js'
import { fieldsOf, rootTypeNames } from './schema-parts.js'

/** Type name → what holds for every caller of the kind that gets there. */
export type Reached = ReadonlyMap<string, Guarantee>

export function walk(schema: GraphQLSchema, permissions: Permissions, kind: Kind): Reached {
  const reached = new Map<string, Guarantee>()
  const queue = new Set<string>()

  const arrive = (typeName: string, guarantee: Guarantee) => {
    const known = reached.get(typeName)
    if (known && impliesAll(guarantee, known)) return
    reached.set(typeName, known ? either(known, guarantee) : guarantee)
    queue.add(typeName)
  }

  for (const root of rootTypeNames(schema)) arrive(root, [])
  // A set is iterated in order of arrival; what is added again, once its guarantee has weakened, is visited again.
  for (const typeName of queue) {
    queue.delete(typeName)
    const held = reached.get(typeName) ?? []
    for (const field of fieldsOf(schema, typeName)) {
      const row = findRow(permissions, typeName, field.name)
      const clauses = row && findClauses(row, kind)
      if (!clauses) continue
      for (const edge of edges(schema, permissions, kind, field)) {
        if (edge.entry) arrive(edge.typeName, both(both(held, clauses), edge.entry))
      }
    }
  }
  return reached
}

export interface Edge {
  readonly typeName: string
  /** What entering the type proves; undefined when its entry row refuses the kind. */
  readonly entry: Guarantee | undefined
}

/** The object types that a field can lead to, through interfaces and unions to every possible one. */
export function edges(
  schema: GraphQLSchema,
  permissions: Permissions,
  kind: Kind,
  field: GraphQLField<unknown, unknown>,
): readonly Edge[] {
  const type = getNamedType(field.type)
  if (isObjectType(type)) return [{ typeName: type.name, entry: [] }]
  if (!isAbstractType(type)) return []
  return schema.getPossibleTypes(type).map((possible) => {
    const row = findEntryRow(permissions, possible.name)
    return { typeName: possible.name, entry: row && findClauses(row, kind) }
  })
}
