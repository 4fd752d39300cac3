// What does a decision have at hand while its transaction is open?
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Actor } from '../actor.js'
import { type Rows } from '../database/reader.js'
import { type Fault } from '../errors/refusal.js'
import { type Locale } from '../errors/catalogue.js'
import { type LocalDate } from '../calendar/local-date.js'
import { type PermissionRow } from '../permissions/permissions.js'

/** What a request brings to any change; the GraphQL context is one. */
export interface Request {
  readonly actor: Actor
  readonly requestId: string
  readonly locale: Locale
  /** Wall time by which the answer must be out. */
  readonly deadlineAt: number
  readonly signal?: AbortSignal
  /** Where it came from; absent of what the platform does itself. */
  readonly ip?: string
}

export interface Told {
  readonly type: string
  readonly recordId: string
  readonly version: number
  readonly audience: readonly string[]
}

export interface Work {
  /** The open transaction: everything inside it uses this and nothing else. */
  readonly em: SqlEntityManager
  readonly rows: Rows
  readonly actor: Actor
  readonly request: Request
  /** The business clock at the start of the change. */
  readonly now: Date
  readonly today: LocalDate
  /** What happened, for the outbox; sent if and only if the transaction commits. */
  tell(event: Told): void
}

/** A condition with I/O, named in the permissions row; throws a Refusal. `param` is what follows the colon. */
export type Guard = (work: Work, input: object, param: string) => Promise<void>
export type Guards = Readonly<Record<string, Guard>>

/** Input of every mutation. */
export interface MutationKeys {
  idempotencyKey: string
  dryRun: boolean
}

export interface Performed {
  /** Id of the record that was made or changed; null when refused or rehearsed. */
  readonly id: string | null
  readonly faults: readonly Fault[]
  readonly replayed: boolean
}

export type Decide = (work: Work) => Promise<{ id: string }>

export interface Change {
  readonly mutation: string
  readonly permission: PermissionRow
  readonly request: Request
  readonly input: MutationKeys
  readonly decide: Decide
}
