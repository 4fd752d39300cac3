// What is certain about the token of a caller who has come this far?
// Walking function by function would leak: a token with two functions reaches types that neither reaches alone.
// So a walk carries clauses, and a clause is a set of alternatives of which one holds.
import { findDemand } from './check.js'
import type { Kind } from './kinds.js'
import type { EntryRow } from './permissions.js'

export type Clause = readonly string[]
/** All of these hold. */
export type Guarantee = readonly Clause[]

/** What passing the row proves about a caller of this kind; undefined when the kind never passes. */
export function findClauses(row: EntryRow, kind: Kind): Guarantee | undefined {
  const demand = findDemand(row.who, kind)
  if (demand === undefined) return undefined
  return [
    ...(demand === true ? [] : [demand.map((name) => `fn:${name}`)]),
    ...(row.scope === undefined ? [] : [[`scope:${row.scope}`]]),
    ...(row.freshAct ? [['fresh']] : []),
  ]
}

/** Holding A implies holding A or B. */
export function implies(held: Guarantee, clause: Clause): boolean {
  return held.some((alternatives) => alternatives.every((one) => clause.includes(one)))
}

export function impliesAll(held: Guarantee, clauses: Guarantee): boolean {
  return clauses.every((clause) => implies(held, clause))
}

/** After an edge: what held before, and what the edge proves. */
export function both(held: Guarantee, proven: Guarantee): Guarantee {
  return strongest([...held, ...proven])
}

/** Where two paths meet: only what either path proves. */
export function either(a: Guarantee, b: Guarantee): Guarantee {
  return strongest([...a.filter((clause) => implies(b, clause)), ...b.filter((clause) => implies(a, clause))])
}

/** Without what another clause says already, or the lists would grow with every meeting. */
function strongest(clauses: Guarantee): Guarantee {
  return clauses.reduce<Guarantee>(
    (kept, clause) =>
      implies(kept, clause) ? kept : [...kept.filter((weaker) => !implies([clause], weaker)), clause],
    [],
  )
}
