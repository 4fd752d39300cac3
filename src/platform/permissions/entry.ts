// Which of the records that an interface or union field found may this caller see at all?
// `node(id:)` leads everywhere; without this check every field of every type would need a rule of its own.
import {
  defaultTypeResolver,
  getNamedType,
  isAbstractType,
  type GraphQLAbstractType,
  type GraphQLResolveInfo,
} from 'graphql'
import { mayCall } from './check.js'
import { findEntryRow, type Permissions } from './permissions.js'
import type { PermissionContext } from './refusal.js'

/** What may not be entered becomes null, the answer for a record that does not exist. */
export async function withhold(
  found: unknown,
  permissions: Permissions,
  context: PermissionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const type = getNamedType(info.returnType)
  return isAbstractType(type) ? withholdValue(found, type, permissions, context, info) : found
}

async function withholdValue(
  found: unknown,
  type: GraphQLAbstractType,
  permissions: Permissions,
  context: PermissionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const value = await found
  if (value === null || value === undefined || value instanceof Error) return value
  if (isList(value)) {
    return Promise.all([...value].map((one) => withholdValue(one, type, permissions, context, info)))
  }
  const typeName = await (type.resolveType ?? defaultTypeResolver)(value, context, info, type)
  const row = typeName === undefined ? undefined : findEntryRow(permissions, typeName)
  if (!row) throw new Error(`${type.name}: a record of type ${typeName} was found, which no entry row knows`)
  return context.actor && mayCall(row, context.actor, context.wallNow()) ? value : null
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
