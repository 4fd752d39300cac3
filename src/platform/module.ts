// What does a domain hand to the server? One manifest, of plain lists.
import { type EntitySchema } from '@mikro-orm/core'
import { type TableName } from './database/tables.js'
import { type Scopes } from './database/reader.js'
import { type ErrorTable } from './errors/catalogue.js'
import { type RecordFiles } from './files/record-files.js'
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
  /** Id prefix → which files hang off such a record. */
  readonly files?: Readonly<Record<string, RecordFiles>>
}

/** What one room of a domain brings; what it has none of is left out. */
export type Room = Partial<Omit<Module, 'name' | 'permissions' | 'errors'>> & { readonly permissions?: Permissions, readonly errors?: ErrorTable }

/** A domain is its rooms: each stands in its own manifest, so that a new one changes no other. */
export function domainOf(name: string, rooms: readonly Room[]): Module {
  return {
    name,
    entities: rooms.flatMap(room => room.entities ?? []),
    resolvers: rooms.flatMap(room => room.resolvers ?? []),
    permissions: rooms.map(room => room.permissions ?? {}),
    errors: rooms.map(room => room.errors ?? {}),
    guards: once('guard', rooms.map(room => room.guards ?? {})),
    routes: once('route', rooms.map(room => room.routes ?? {})),
    nodes: once('id prefix', rooms.map(room => room.nodes ?? {})),
    sweeps: rooms.flatMap(room => room.sweeps ?? []),
    jobs: rooms.flatMap(room => room.jobs ?? []),
    scopes: once('scope of', rooms.map(room => room.scopes ?? {})),
    files: once('files of', rooms.map(room => room.files ?? {})),
  }
}

/** Two rooms that speak of one thing: the later would win unseen. */
function once<T extends object>(what: string, tables: readonly T[]): T {
  const names = tables.flatMap(table => Object.keys(table))
  const twice = names.filter((name, place) => names.indexOf(name) !== place)
  if (twice.length > 0) throw new Error(`${what} ${twice.join(', ')} is told by two rooms`)
  return Object.assign({}, ...tables) as T
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
