// What does a domain hand to the server? One manifest, of plain lists.
import { type EntitySchema } from '@mikro-orm/core'
import { type TableName } from './database/tables.js'
import { type Scopes } from './database/reader.js'
import { type ErrorTable } from './errors/catalogue.js'
import { type Guards } from './perform/work.js'
import { type Permissions } from './permissions/permissions.js'
import { type Platform } from './platform.js'

export interface Module {
  readonly name: string
  readonly entities: readonly EntitySchema[]
  /** Each is made once, with the platform. */
  readonly resolvers: readonly (new (platform: Platform) => object)[]
  readonly permissions: readonly Permissions[]
  readonly errors: readonly ErrorTable[]
  readonly guards: Guards
  /** Id prefix → type and table, for `node(id:)`. */
  readonly nodes: Readonly<Record<string, { readonly type: string, readonly table: TableName }>>
  /** Which rows each kind may see; a kind without an entry sees none. */
  readonly scopes: Scopes
}
