// What does a row of permissions say, and which row belongs to a field?
import type { Kind, StaffFunction } from './kinds.js'

/** `noun:verb`, as the OAuth client is granted it. */
export type Scope = `${string}:${string}`

/** Name of a check that needs the database (accreditation, station, qualification): run by `perform()`, not shield. */
export type Guard = string

/**
 * ANYONE is every caller with a valid token: for root fields.
 * REACHED is whoever got this far: for payloads, edges, page info and values that are only seen inside a record.
 * A kind maps to `true` (the partner itself) or to the staff functions of which one is enough.
 */
export type Who = 'ANYONE' | 'REACHED' | { readonly [K in Kind]?: true | readonly StaffFunction[] }

/** What decides who enters a type through an interface or a union, where the field alone cannot tell. */
export interface EntryRow {
  readonly who: Who
  readonly scope?: Scope
  /** The staff member's signature must be young: see ACT_AGE_SECONDS_MAX. */
  readonly freshAct?: true
  /** Which separation of duties a refusal is about: told beside FORBIDDEN, and kept in the audit. */
  readonly refusedAs?: string
}

export interface PermissionRow extends EntryRow {
  readonly needs?: readonly Guard[]
  /** The query carries the tenant: the caller sees its own records only. Documented here, enforced by the reads. */
  readonly own?: true
}

/** Field name, or `*` for the fields not named, or `$entry`. */
export interface TypePermissions {
  readonly $entry?: EntryRow
  readonly [field: string]: PermissionRow
}

export interface Permissions {
  readonly [typeName: string]: TypePermissions
}

/** The row of the field itself, else the type's `*`. hasOwn: a field may be called `constructor`. */
export function findRow(permissions: Permissions, typeName: string, fieldName: string): PermissionRow | undefined {
  const rows = Object.hasOwn(permissions, typeName) ? permissions[typeName] : undefined
  if (!rows) return undefined
  return Object.hasOwn(rows, fieldName) ? rows[fieldName] : rows['*']
}

export function findEntryRow(permissions: Permissions, typeName: string): EntryRow | undefined {
  return Object.hasOwn(permissions, typeName) ? permissions[typeName]?.$entry : undefined
}

/** Joins the tables of all rooms. Two rooms may speak of one type, never of one field: the later would win unseen. */
export function mergePermissions(tables: readonly Permissions[]): Permissions {
  const merged = new Map<string, Map<string, PermissionRow>>()
  const twice: string[] = []
  for (const table of tables) {
    for (const [typeName, rows] of Object.entries(table)) {
      const known = merged.get(typeName) ?? new Map<string, PermissionRow>()
      merged.set(typeName, known)
      for (const [fieldName, row] of Object.entries(rows)) {
        if (known.has(fieldName)) twice.push(`${typeName}.${fieldName}`)
        known.set(fieldName, row)
      }
    }
  }
  if (twice.length > 0) throw new Error(`Permissions are told twice: ${twice.join(', ')}`)
  return Object.fromEntries([...merged].map(([typeName, rows]) => [typeName, Object.fromEntries(rows)]))
}
