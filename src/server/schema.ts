// How do the rooms' classes become one guarded schema?
import { type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql'
import { registerNodeTypes } from '../platform/graphql/node.js'
import { structuralPermissions } from '../platform/graphql/structural.js'
import { describeSchema } from '../platform/permissions/describe.js'
import { mergePermissions, type Permissions } from '../platform/permissions/permissions.js'
import { guardSchema } from '../platform/permissions/shield.js'
import { type Platform } from '../platform/platform.js'
import { CoreResolver, corePermissions } from './core.resolver.js'
import { modules } from './modules.js'
import { SandboxResolver, sandboxPermissions } from './sandbox.resolver.js'

type ResolverClass = new (platform: Platform) => object

export const permissionsOf = (sandbox: boolean): Permissions => mergePermissions([
  ...modules.flatMap(domain => domain.permissions), corePermissions, structuralPermissions(), ...(sandbox ? [sandboxPermissions] : []),
])

/** type-graphql asks for one; every subscription of ours opens its own source. */
const noTopics: PubSub = {
  publish: () => { throw new Error('nothing is published') },
  subscribe: () => { throw new Error('no subscription has topics') },
}

/** The schema as it is written down and walked: no room needs the platform for that. */
export async function openSchema(sandbox: boolean, make: (resolver: ResolverClass) => object): Promise<GraphQLSchema> {
  const resolvers: ResolverClass[] = [...modules.flatMap(domain => domain.resolvers), CoreResolver, ...(sandbox ? [SandboxResolver] : [])]
  for (const { nodes } of modules) registerNodeTypes(nodes)
  const made = new Map<unknown, object>()
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<ResolverClass>,
    validate: false,
    // It would answer its whole introspection at each start; Apollo asserts the schema, and the mirrors are drawn from it.
    skipCheck: true,
    pubSub: noTopics,
    container: {
      get(resolver: ResolverClass) {
        const instance = made.get(resolver) ?? make(resolver)
        made.set(resolver, instance)
        return instance
      },
    },
  })
  describeSchema(schema, permissionsOf(sandbox))
  return schema
}

export async function guardedSchema(platform: Platform): Promise<GraphQLSchema> {
  const schema = await openSchema(platform.sandbox, resolver => new resolver(platform))
  return guardSchema(schema, permissionsOf(platform.sandbox))
}
