// Which kinds of column does a table have? One vocabulary for entity, row and migration.
import { p } from '@mikro-orm/core'

/** Columns that every record carries. `version` is what `expectedVersion` is compared with. */
export const recordColumns = {
  id: p.text().primary(),
  version: p.integer().version(),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
}

export const text = () => p.text()
export const code = <const T extends readonly string[]>(values: T) => p.enum(values)
/** A moment, stored in UTC. */
export const instant = () => p.datetime()
/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD'; never a moment. */
export const day = () => p.date()
export const count = () => p.integer()
export const flag = () => p.boolean()
/** Money in fen, or another integer beyond 32 bits; safe up to 2^53 − 1. */
export const fen = () => p.bigint('number')
export const facts = <T>() => p.json<T>()
/** Of codes or ids. Free text goes into `facts`: in an array MikroORM leaves the word NULL and outer blanks unquoted, and they are lost. */
export const texts = () => p.array().$type<string[]>()
