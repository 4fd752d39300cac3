// How does a read reach the driver? As a named prepared statement, counted, and never inside a transaction.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { type PGlite } from '@electric-sql/pglite'
import { type Pool } from 'pg'

export interface Sql {
  query<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T[]>
}

/** Set while a transaction is open in this flow: a read through another connection would not see its changes, and hang PGlite. */
export const transactionFlow = new AsyncLocalStorage<true>()

/** Statements of one request, for the `Server-Timing` header of the sandbox. */
export const statementCount = new AsyncLocalStorage<{ count: number }>()

export function countStatement(): void {
  const counter = statementCount.getStore()
  if (counter) counter.count++
}

function refuseInTransaction(text: string): void {
  if (transactionFlow.getStore()) throw new Error(`a read outside its transaction: ${text.slice(0, 60)}`)
  countStatement()
}

const names = new Map<string, string>()

/**
 * Which accidents an insurer sees hangs on who it is: planned for any of them, PostgreSQL would gather and sort all of its
 * accidents for a page of fifty. Such a statement has no name, and is planned for its values each time.
 */
const PLANNED_BY_VALUE = /@> array\[/

/** One server-side name for one text; the number of texts is bounded by the shapes the reads can take. Empty: none. */
export function statementName(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = PLANNED_BY_VALUE.test(text) ? '' : createHash('sha1').update(text).digest('base64url').slice(0, 20)
    names.set(text, name)
  }
  return name
}

export function poolSql(pool: Pool): Sql {
  return {
    async query<T>(text: string, values: readonly unknown[] = []) {
      refuseInTransaction(text)
      const result = await pool.query({ name: statementName(text), text, values: [...values] })
      return result.rows as T[]
    },
  }
}

export function pgliteSql(pglite: PGlite): Sql {
  return {
    async query<T>(text: string, values: readonly unknown[] = []) {
      refuseInTransaction(text)
      return (await pglite.query<T>(text, [...values])).rows
    },
  }
}
