// Was this key seen before, and with what? The key is locked for the length of the transaction.
import { createHash } from 'node:crypto'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Sql } from '../database/sql.js'
import { refuse } from '../errors/refusal.js'
import { macOf } from '../crypto/canonical.js'
import { execute } from '../database/execute.js'
import { type Change, type Performed } from './work.js'

const KEY_LIFE_MS = 90 * 24 * 3600 * 1000
const KEY_SHAPE = /^[\x21-\x7e]{8,100}$/

interface KeyRow {
  locked: boolean
  mutation: string | null
  staffId: string | null
  inputMac: string | null
  outcome: 'DONE' | 'REFUSED' | null
  recordId: string | null
  at: string | Date | null
}

export function checkKey(key: string): void {
  if (!KEY_SHAPE.test(key)) throw refuse('INVALID_KEY', 'idempotencyKey')
}

export function inputMacOf(macKey: Buffer, input: object): string {
  const { idempotencyKey: _key, dryRun: _dryRun, ...rest } = input as Record<string, unknown>
  return macOf(macKey, JSON.parse(JSON.stringify(rest)))
}

/**
 * Locks the key and reads its row in one statement. Its snapshot is older than the lock, so a row that was committed
 * in between shows at the insert only, and the change is tried once more.
 */
export async function seenBefore(em: SqlEntityManager, change: Change, inputMac: string, wall: Date): Promise<Performed | undefined> {
  const { request: { actor }, input } = change
  const [high, low] = lockPair(actor.clientId, input.idempotencyKey)
  const [row] = await execute<KeyRow>(em, `
    select l.locked, i."mutation", i."staffId", i."inputMac", i."outcome", i."recordId", i."at"
    from (select pg_try_advisory_xact_lock($1::int, $2::int) as locked) l
    left join "idempotency" i on i."clientId" = $3 and i."key" = $4`, [high, low, actor.clientId, input.idempotencyKey])
  if (!row?.locked) throw refuse('IN_PROGRESS', 'idempotencyKey')
  if (row.at === null) return undefined
  if (wall.getTime() - new Date(row.at).getTime() > KEY_LIFE_MS) throw refuse('KEY_EXPIRED', 'idempotencyKey')
  const same = row.mutation === change.mutation && row.inputMac === inputMac && row.staffId === (actor.staffId ?? null)
  if (!same) throw refuse('IDEMPOTENCY_MISMATCH', 'idempotencyKey')
  // A refusal is not final: the same key and input is judged anew.
  return row.outcome === 'DONE' ? { id: row.recordId, faults: [], replayed: true } : undefined
}

export interface Outcome {
  readonly outcome: 'NOT_SEEN' | 'IN_PROGRESS' | 'DONE' | 'REFUSED'
  readonly recordId: string | null
  readonly codes: readonly string[]
}

/** A request that is running holds the key's lock; on the embedded database, which is one connection, it cannot be seen. */
export async function outcomeOf(sql: Sql, clientId: string, key: string): Promise<Outcome> {
  const [high, low] = lockPair(clientId, key).map(half => String(half >>> 0))
  const [row] = await sql.query<{ running: boolean, outcome: 'DONE' | 'REFUSED' | null, recordId: string | null, codes: string[] | null }>(`
    select l.running, i."outcome", i."recordId", i."codes"
    from (select exists (select 1 from pg_locks where locktype = 'advisory' and classid = $1::text::oid and objid = $2::text::oid and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())) as running) l
    left join "idempotency" i on i."clientId" = $3 and i."key" = $4`, [high, low, clientId, key])
  if (row?.outcome === 'DONE') return { outcome: 'DONE', recordId: row.recordId, codes: [] }
  if (row?.running) return { outcome: 'IN_PROGRESS', recordId: null, codes: [] }
  return { outcome: row?.outcome ?? 'NOT_SEEN', recordId: null, codes: row?.codes ?? [] }
}

/** Two 32-bit halves, since there is no (bigint, bigint) lock; a collision is only a false IN_PROGRESS. */
function lockPair(clientId: string, key: string): [number, number] {
  const digest = createHash('sha256').update(JSON.stringify([clientId, key])).digest()
  return [digest.readInt32BE(0), digest.readInt32BE(4)]
}
