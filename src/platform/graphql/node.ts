// What do all records share in the API?
import { Field, ID, Int, InterfaceType } from 'type-graphql'
import { prefixOf } from '../ids.js'
import { DateTime } from './scalars.js'

/** Id prefix → name of the GraphQL type; filled by the rooms' manifests. */
const typeNames = new Map<string, string>()

export function registerNodeTypes(nodes: Readonly<Record<string, { type: string }>>): void {
  for (const [prefix, { type }] of Object.entries(nodes)) typeNames.set(prefix, type)
}

@InterfaceType({
  description: 'A record with an opaque, typed id that is never reused.',
  resolveType: (row: { id: string }) => typeNames.get(prefixOf(row.id)),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, such as veh_01J…; the same in API, events and files.' })
  id!: string

  @Field(() => Int, { description: 'Counts the changes of this record; send it as expectedVersion.' })
  version!: number

  @Field(() => DateTime, { description: 'When the record was made.' })
  createdAt!: Date

  @Field(() => DateTime, { description: 'When the record was last changed.' })
  updatedAt!: Date
}
