// How are the compiled permissions enforced? The only file that knows graphql-shield.
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { applyMiddleware } from 'graphql-middleware'
import { allow, rule, shield } from 'graphql-shield'
import { compilePermissions, type CompiledPermissions, type RuledField } from './compile.js'
import { withhold } from './entry.js'
import type { PermissionRow, Permissions } from './permissions.js'
import { findRefusal, type PermissionContext } from './refusal.js'
import { rootTypeNames } from './schema-parts.js'

type Field = GraphQLField<unknown, PermissionContext>
type Resolver = GraphQLFieldResolver<unknown, PermissionContext>
type Middleware = (resolve: () => unknown, ...call: Parameters<Resolver>) => unknown
type MiddlewareTree = Record<string, Record<string, Middleware>>

/** A guarded copy; the schema given stays open. */
export function guardSchema(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const compiled = compilePermissions(schema, permissions)
  const streams = schema.getSubscriptionType()?.name
  const { [streams ?? '']: ofStreams = {}, ...ofCalls } = generateMiddleware(schema, compiled)
  const guarded = applyMiddleware(schema, ofCalls)
  if (streams !== undefined) guardStreams(guarded, streams, ofStreams)
  guardEntries(guarded, permissions, compiled)
  return guarded
}

/** Shield makes a middleware for every field of the schema; only those that decide something are kept. */
function generateMiddleware(schema: GraphQLSchema, { ruled }: CompiledPermissions): MiddlewareTree {
  const names = new Map<string, ReturnType<typeof ruleOf>>()
  const tree: Record<string, Record<string, ReturnType<typeof ruleOf>>> = {}
  for (const { typeName, fieldName, row } of ruled) {
    const name = JSON.stringify(row)
    const one = names.get(name) ?? ruleOf(schema, name, row)
    names.set(name, one)
    tree[typeName] = { ...tree[typeName], [fieldName]: one }
  }
  // `debug` lets a rule that throws be seen as the fault it is; without it an outage reads "Not Authorised!".
  const options = { debug: true, allowExternalErrors: true, fallbackRule: allow }
  const all = shield<unknown, PermissionContext>(tree, options).generate(schema)
  return keepRuled(schema, all as unknown as MiddlewareTree, ruled)
}

function keepRuled(schema: GraphQLSchema, all: MiddlewareTree, ruled: readonly RuledField[]): MiddlewareTree {
  const roots = rootTypeNames(schema)
  const kept: MiddlewareTree = {}
  for (const { typeName, fieldName, row } of ruled) {
    const middleware = all[typeName]?.[fieldName]
    if (!middleware) throw new Error(`graphql-shield made no middleware for ${typeName}.${fieldName}`)
    kept[typeName] = { ...kept[typeName], [fieldName]: roots.includes(typeName) ? middleware : forRows(row, middleware) }
  }
  return kept
}

/**
 * Below the roots the same row is asked for each record of a page, and shield answers by promises: 50 of them, each
 * making its record one too, were a quarter of a page. Whoever passes goes straight on; whoever does not meets shield.
 */
const forRows = (row: PermissionRow, middleware: Middleware): Middleware => (resolve, source, args, context, info) =>
  (findRefusal(row, context, '') ? middleware(resolve, source, args, context, info) : resolve())

/** Never cached: a cached answer to one alias would open the next. */
function ruleOf(schema: GraphQLSchema, name: string, row: PermissionRow) {
  const roots = rootTypeNames(schema)
  return rule(name, { cache: 'no_cache' })(
    (_parent: unknown, _args: unknown, context: PermissionContext, info: GraphQLResolveInfo) => {
      const isRoot = roots.includes(info.parentType.name)
      const subject = isRoot ? `call ${info.fieldName}` : `read ${info.parentType.name}.${info.fieldName}`
      return findRefusal(row, context, subject) ?? true
    },
  )
}

/** graphql-middleware guards `resolve` or `subscribe`, never both: a refused caller would still open the source. */
function guardStreams(guarded: GraphQLSchema, typeName: string, middlewares: Record<string, Middleware>) {
  for (const [fieldName, middleware] of Object.entries(middlewares)) {
    const field = getField(guarded, typeName, fieldName)
    field.subscribe = wrap(field.subscribe ?? defaultFieldResolver, middleware)
    field.resolve = wrap(field.resolve ?? defaultFieldResolver, middleware)
  }
}

function wrap(inner: Resolver, middleware: Middleware): Resolver {
  return (source, args, context, info) =>
    middleware(() => inner(source, args, context, info), source, args, context, info)
}

function guardEntries(guarded: GraphQLSchema, permissions: Permissions, { entryChecked }: CompiledPermissions) {
  for (const { typeName, fieldName } of entryChecked) {
    const field = getField(guarded, typeName, fieldName)
    const inner = field.resolve ?? defaultFieldResolver
    field.resolve = async (source, args, context, info) =>
      withhold(await inner(source, args, context, info), permissions, context, info)
  }
}

function getField(schema: GraphQLSchema, typeName: string, fieldName: string): Field {
  const type = schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
  if (!field) throw new Error(`The guarded schema lost ${typeName}.${fieldName}`)
  return field
}
