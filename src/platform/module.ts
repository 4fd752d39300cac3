// What does a domain hand to the server? One manifest, of plain lists.
import { type EntitySchema } from '@mikro-orm/core'
import { type TableName } from './database/tables.js'
import { type Scopes } from './database/reader.js'
import { type ErrorTable } from './errors/catalogue.js'
import { type Guards, type Work } from './perform/work.js'
import { type Permissions, type TypePermissions } from './permissions/permissions.js'
import { type Platform } from './platform.js'

export interface Module {
  readonly name: string
  readonly entities: readonly EntitySchema[]
  /** Each is made once, with the platform. */
  readonly resolvers: readonly (new (platform: Platform) => object)[]
  readonly permissions: readonly Permissions[]
  readonly errors: readonly ErrorTable[]
  readonly guards: Guards
  /** Rows of what is done beside GraphQL, by the name that its traces carry. */
  readonly routes?: TypePermissions
  /** Id prefix → type and table, for `node(id:)`. */
  readonly nodes: Readonly<Record<string, { readonly type: string, readonly table: TableName }>>
  /** What falls due by itself; run every few seconds, and when the sandbox's clock is moved. */
  readonly sweeps?: readonly Sweep[]
  /** Work that goes on in each process between requests; stopped before the database is closed. */
  readonly jobs?: readonly ((platform: Platform) => Job)[]
  /** Which rows each kind may see; a kind without an entry sees none. */
  readonly scopes: Scopes
}

/** One kind of deadline: what is due now, and what then happens to each. */
export interface Sweep {
  readonly action: string
  /** Ids of the records that are due, at most a few hundred at a time. */
  due(platform: Platform): Promise<string[]>
  /** Judged again inside its own transaction, since another process may have been quicker. */
  run(work: Work, id: string): Promise<void>
}

export interface Job {
  start(): void
  stop(): Promise<void>
}
