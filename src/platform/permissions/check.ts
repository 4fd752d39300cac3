// May this caller pass this row? Decided from the token alone: no I/O, so it can be asked anywhere.
import type { Kind, StaffFunction } from './kinds.js'
import type { EntryRow, Who } from './permissions.js'

/** Below the 600 s that a token lives: a decision wants the person at the desk now, not ten minutes ago. */
export const ACT_AGE_SECONDS_MAX = 120

export interface ActorLike {
  readonly kind: Kind
  readonly functions: ReadonlySet<string>
  readonly scopes: ReadonlySet<string>
  /** When the staff member or citizen signed for this token; absent on a token of the client alone. */
  readonly actAt?: Date
}

export type Obstacle = 'KIND' | 'FUNCTION' | 'SCOPE' | 'STALE_ACT'

/** The staff functions of which a caller of this kind needs one; `true` = none needed, undefined = kind refused. */
export function findDemand(who: Who, kind: Kind): true | readonly StaffFunction[] | undefined {
  return typeof who === 'string' ? true : who[kind]
}

/** The first thing that stands in the way, the one that no signing in again can mend coming first. */
export function findObstacle(row: EntryRow, actor: ActorLike, wallNowMs: number): Obstacle | undefined {
  const demand = findDemand(row.who, actor.kind)
  if (demand === undefined) return 'KIND'
  if (demand !== true && !demand.some((held) => actor.functions.has(held))) return 'FUNCTION'
  if (row.scope !== undefined && !actor.scopes.has(row.scope)) return 'SCOPE'
  if (row.freshAct && !isFresh(actor.actAt, wallNowMs)) return 'STALE_ACT'
  return undefined
}

export function mayCall(row: EntryRow, actor: ActorLike, wallNowMs: number): boolean {
  return findObstacle(row, actor, wallNowMs) === undefined
}

function isFresh(actAt: Date | undefined, wallNowMs: number): boolean {
  return actAt !== undefined && wallNowMs - actAt.getTime() < ACT_AGE_SECONDS_MAX * 1000
}
