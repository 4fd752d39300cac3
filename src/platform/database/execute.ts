// How does a statement join the open transaction, with bound parameters, on either driver?
import { CompiledQuery } from 'kysely'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { countStatement } from './sql.js'

/** MikroORM's own `execute` would write parameters into the text; this binds them. */
export async function execute<T = unknown>(em: SqlEntityManager, text: string, values: readonly unknown[] = []): Promise<T[]> {
  countStatement()
  const { rows } = await em.getKysely().executeQuery<T>(CompiledQuery.raw(text, [...values]))
  return rows
}
