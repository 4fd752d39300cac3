// Which files may a caller read? The room of each record says so; here the answers become one condition.
import { sql, type RawBuilder } from 'kysely'
import { type Actor } from '../../platform/actor.js'
import { type Query, type Scope } from '../../platform/database/reader.js'
import { type RecordFiles } from '../../platform/files/record-files.js'
import { KINDS, type Kind } from '../../platform/permissions/kinds.js'

export function evidenceScope(records: Readonly<Record<string, RecordFiles>>): Scope<'evidence'> {
  const rows = KINDS.map(kind => [kind, scopeOf(kind, Object.entries(records))] as const)
  return Object.fromEntries(rows.filter(([, scope]) => scope !== undefined))
}

function scopeOf(kind: Kind, records: readonly (readonly [string, RecordFiles])[]): Scope<'evidence'>[Kind] {
  const seen = records.flatMap(([prefix, { seenBy }]) => (seenBy[kind] ? [{ prefix, rule: seenBy[kind] }] : []))
  if (seen.length === 0) return undefined
  if (seen.length === records.length && seen.every(({ rule }) => rule === 'all')) return 'all'
  return (query: Query<'evidence'>, actor: Actor) => {
    const conditions = seen.map(({ prefix, rule }): RawBuilder<boolean> => {
      const ofRecord = sql<boolean>`starts_with("evidence"."recordId", ${sql.lit(`${prefix}_`)})`
      return rule === 'all' ? ofRecord : sql<boolean>`(${ofRecord} and ${rule(actor)})`
    })
    return query.where(sql<boolean>`(${sql.join(conditions, sql` or `)})`)
  }
}
