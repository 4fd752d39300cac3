// How does a record move? One row a verb: from, to, by, when, tells. Everything else about states is derived from it.
import { refuse } from './errors/refusal.js'
import { type Actor } from './actor.js'
import { type Kind, type StaffFunction } from './permissions/kinds.js'

export interface Transition<S extends string, R> {
  readonly from: readonly S[]
  /** 'KEPT': the state that was kept when the record was suspended. 'SAME': the one it is in. */
  readonly to: S | 'KEPT' | 'SAME'
  /** Who moves it; the same kinds and functions as the mutation's permissions row. 'SYSTEM' is the platform itself. */
  readonly by: { readonly [K in Kind]?: true | readonly StaffFunction[] } | 'SYSTEM'
  /** Named conditions on the record; each answers with the code that refuses, if any. */
  readonly when: readonly Condition<R>[]
  readonly tells: string
  /** Where it is written; absent: a rule of the platform. */
  readonly article?: string
}

export type Condition<R> = (record: R, actor: Actor) => string | undefined
export type Transitions<S extends string, R> = Readonly<Record<string, Transition<S, R>>>

/** May this caller, by kind and function, move it at all? */
function isMover(transition: Transition<string, never>, actor: Actor): boolean {
  if (transition.by === 'SYSTEM') return false
  const functions = transition.by[actor.kind]
  return functions === true || (functions?.some(each => actor.functions.has(each)) ?? false)
}

export interface OpenVerb { readonly verb: string, readonly blockedBy: readonly string[] }

/** The verbs this caller could use in the record's state, each with what still blocks it. */
export function openVerbs<S extends string, R extends { readonly status: S }>(table: Transitions<S, R>, record: R, actor: Actor): OpenVerb[] {
  return Object.entries(table)
    .filter(([, transition]) => transition.from.includes(record.status) && isMover(transition as never, actor))
    .map(([verb, transition]) => ({ verb, blockedBy: transition.when.map(condition => condition(record, actor)).filter(code => code !== undefined) }))
}

/** A row whose target is known: 'SAME' is the state the record is in. */
type Taken<S extends string, R> = Omit<Transition<S, R>, 'to'> & { readonly to: S | 'KEPT' }

/** Checks the row of the verb and answers it with its target; refuses with the verbs that are open to this caller. */
export function step<S extends string, R extends { readonly status: S }>(
  table: Transitions<S, R>, record: R, verb: string, actor: Actor,
): Taken<S, R> {
  const transition = table[verb]
  if (!transition) throw new Error(`no transition is called ${verb}`)
  if (!transition.from.includes(record.status)) {
    const open = openVerbs(table, record, actor).filter(each => each.blockedBy.length === 0).map(each => each.verb)
    throw refuse('STATE_CONFLICT', 'id', { state: record.status, open: open.join(', ') || '–' })
  }
  for (const condition of transition.when) {
    const code = condition(record, actor)
    if (code !== undefined) throw refuse(code, 'id')
  }
  return { ...transition, to: transition.to === 'SAME' ? record.status : transition.to }
}

/** The state that the verb leads to, where the table keeps none. */
export function nextStatus<S extends string, R extends { readonly status: S }>(table: Transitions<S, R>, record: R, verb: string, actor: Actor): S {
  const { to } = step(table, record, verb, actor)
  if (to === 'KEPT') throw new Error(`${verb} leads back to a kept state`)
  return to
}
