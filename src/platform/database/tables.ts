// What does a row of a table look like, whichever driver brought it?
import { type EntityMetadata, type InferEntity } from '@mikro-orm/core'

/** Every table by name; each entity file adds its own line by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- rooms merge their rows into it
export interface Tables {}
export type TableName = keyof Tables & string

/** The plain row of an entity: its columns, `null` where the database has NULL. */
export type RowOf<S> = Plain<InferEntity<S>>
type Plain<T> = {
  [K in keyof T as K extends string ? (T[K] extends (...args: never[]) => unknown ? never : K) : never]:
    undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K]
}

export interface RowTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly decode: (raw: Record<string, unknown>) => Record<string, unknown>
}

type Decoder = (value: unknown) => unknown

// The drivers disagree: timestamptz is text or Date, int8 a number or a string, jsonb text or a value.
const DECODERS: Readonly<Record<string, Decoder>> = {
  timestamptz: value => (value instanceof Date ? value : new Date(isoOf(String(value)))),
  date: value => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  bigint: Number,
  jsonb: value => (typeof value === 'string' ? JSON.parse(value) : value),
}

/** PostgreSQL writes '2026-03-10 02:00:00+00'; ECMAScript promises only the ISO form. */
function isoOf(value: string): string {
  const iso = value.replace(' ', 'T')
  return /[+-]\d\d$/.test(iso) ? `${iso}:00` : iso
}

/** Builds the row decoder of an entity once, from the columns that the ORM found for its driver, so that the two cannot drift. */
export function rowTable(meta: EntityMetadata): RowTable {
  const columns = meta.props.filter(prop => prop.persist !== false).map(prop => prop.name)
  const decoders = meta.props.flatMap((prop): [string, Decoder][] => {
    const decoder = DECODERS[prop.columnTypes[0] ?? '']
    return decoder ? [[prop.name, decoder]] : []
  })
  return {
    name: meta.tableName,
    columns,
    decode: raw => {
      for (const [column, decoder] of decoders) {
        const value = raw[column]
        if (value !== null && value !== undefined) raw[column] = decoder(value)
      }
      return raw
    },
  }
}
