// Whom does a row let in, in words and for programs?
import type { EntryRow, Who } from './permissions.js'

/** "BANK, and POLICE as REGISTRAR or SUPERVISOR" */
export function whoWords(who: Who, joint: 'as' | 'with function'): string {
  if (who === 'ANYONE') return 'every authenticated caller'
  if (who === 'REACHED') return 'whoever reaches it'
  const names = Object.entries(who).map(([kind, demand]) =>
    demand === true ? kind : `${kind} ${joint} ${demand.join(' or ')}`,
  )
  const last = names.at(-1) ?? 'nobody'
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${last}` : last
}

export interface Needs {
  readonly kinds?: readonly string[]
  readonly functions?: Readonly<Record<string, readonly string[]>>
  readonly scope?: string
}

/** The same for programs; a key that is absent asks for nothing. */
export function needsOf({ who, scope }: EntryRow): Needs {
  const functions = typeof who === 'string' ? [] : Object.entries(who).filter(([, demand]) => demand !== true)
  return {
    ...(typeof who === 'string' ? {} : { kinds: Object.keys(who) }),
    ...(functions.length > 0 ? { functions: Object.fromEntries(functions) as Record<string, readonly string[]> } : {}),
    ...(scope === undefined ? {} : { scope }),
  }
}
