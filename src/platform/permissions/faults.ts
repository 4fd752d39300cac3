// What is wrong with a table of permissions before anybody has called? A fault stops the start.
import {
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { findEntryRow, findRow, type EntryRow, type Permissions } from './permissions.js'
import { abstractTypes, objectTypes, rootTypeNames } from './schema-parts.js'

export function listFaults(schema: GraphQLSchema, permissions: Permissions): readonly string[] {
  return [...faultsOfRows(schema, permissions), ...faultsOfFields(schema, permissions)]
}

function faultsOfRows(schema: GraphQLSchema, permissions: Permissions): readonly string[] {
  return Object.entries(permissions).flatMap(([typeName, rows]) => {
    const type = schema.getType(typeName)
    if (!type || isIntrospectionType(type)) return [`${typeName}: the schema has no such type`]
    if (!isObjectType(type)) return [`${typeName}: rows are for object types, elsewhere they do nothing`]
    const isRoot = rootTypeNames(schema).includes(typeName)
    return Object.entries(rows).flatMap(([key, row]) => [
      ...faultsOfKey(schema, type, key, isRoot).map((fault) => `${typeName}.${key}: ${fault}`),
      ...faultsOfWho(row, isRoot).map((fault) => `${typeName}.${key}: ${fault}`),
    ])
  })
}

function faultsOfKey(schema: GraphQLSchema, type: GraphQLObjectType, key: string, isRoot: boolean): readonly string[] {
  if (key === '*') return isRoot ? ['every field of a root type needs a row of its own'] : []
  if (key === '$entry') {
    return abstractTypes(schema).some((abstract) => schema.isSubType(abstract, type))
      ? []
      : ['the type is in no interface or union, so nobody enters it that way']
  }
  return Object.hasOwn(type.getFields(), key) ? [] : ['the type has no such field']
}

function faultsOfWho({ who }: EntryRow, isRoot: boolean): readonly string[] {
  if (who === 'REACHED') return isRoot ? ['everybody reaches a root field: say ANYONE'] : []
  if (who === 'ANYONE') return []
  if (Object.keys(who).length === 0) return ['nobody may: name a kind, or take the field out of the schema']
  return Object.entries(who).flatMap(([kind, demand]) =>
    demand === true || demand.length > 0 ? [] : [`no function is enough for ${kind}: leave the kind out`],
  )
}

function faultsOfFields(schema: GraphQLSchema, permissions: Permissions): readonly string[] {
  const entered = new Set<string>()
  const missing = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const target = getNamedType(field.type)
      if (isAbstractType(target)) schema.getPossibleTypes(target).forEach((possible) => entered.add(possible.name))
      return findRow(permissions, type.name, field.name) ? [] : [`${type.name}.${field.name}: has no row`]
    }),
  )
  const unguarded = [...entered].filter((typeName) => !findEntryRow(permissions, typeName))
  return [
    ...missing,
    ...unguarded.map((typeName) => `${typeName}.$entry: an interface or union leads here: who may enter?`),
  ]
}
