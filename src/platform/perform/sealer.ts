// Can a line of the audit be taken away or changed unseen? Committed lines are numbered, chained by hash, and the head is signed.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Database } from '../database/database.js'
import { execute } from '../database/execute.js'
import { canonicalJson, sha256 } from '../crypto/canonical.js'
import { sealHead, verifyHead } from './head.js'
import { type AuditEntryRow } from './perform.entities.js'
import { type JWK } from 'jose'

const GENESIS = sha256('tongban audit')
const LOCK = 7002
const BATCH = 2000

type Line = Omit<AuditEntryRow, 'seq' | 'hash'>

/**
 * Numbers the lines that have committed since the last time. A line that commits later gets a later number, so the
 * sequence has no gap whatever the order of commits; chaining in batches keeps writers from waiting for each other.
 */
export async function sealAudit(database: Database, key: JWK): Promise<number> {
  return database.transact(async em => {
    const [got] = await execute<{ locked: boolean }>(em, `select pg_try_advisory_xact_lock($1::bigint) as locked`, [LOCK])
    if (!got?.locked) return 0
    const lines = await execute<Line>(em, `select ${LINE} from "auditEntry" where "seq" is null order by "id" limit ${BATCH}`)
    if (lines.length === 0) return 0
    const head = await lastHead(em)
    let { seq, hash } = head
    const sealed = lines.map(line => {
      hash = chain(hash, line)
      return { id: line.id, seq: ++seq, hash }
    })
    await execute(em, `update "auditEntry" a set "seq" = s.seq, "hash" = s.hash
      from jsonb_to_recordset($1::jsonb) as s(id text, seq bigint, hash text) where a."id" = s.id`, [JSON.stringify(sealed)])
    await execute(em, `insert into "auditHead" ("seq", "hash", "signature", "at") values ($1, $2, $3, now())`,
      [seq, hash, await sealHead(key, seq, hash)])
    return lines.length
  })
}

export interface AuditReport {
  readonly sealed: number
  readonly unsealed: number
  /** What is wrong, in words; empty when the chain holds. */
  readonly faults: readonly string[]
}

/** Walks the whole chain: a changed line, a missing one, and a missing tail all show. */
export async function verifyAudit(database: Database, keys: readonly JWK[]): Promise<AuditReport> {
  const faults: string[] = []
  let [seq, hash] = [0, GENESIS]
  for (;;) {
    const lines = await database.sql.query<Line & { seq: number | string, hash: string }>(
      `select ${LINE}, "seq", "hash" from "auditEntry" where "seq" > $1 order by "seq" limit ${BATCH}`, [seq])
    if (lines.length === 0) break
    for (const { seq: given, hash: kept, ...line } of lines) {
      if (Number(given) !== seq + 1) faults.push(`lines ${seq + 1} to ${Number(given) - 1} are missing`)
      seq = Number(given)
      hash = chain(hash, line)
      if (hash !== kept) faults.push(`line ${seq} was changed`)
      hash = kept
    }
  }
  const [head] = await database.sql.query<{ seq: number | string, hash: string, signature: string }>(
    `select "seq", "hash", "signature" from "auditHead" order by "seq" desc limit 1`)
  if (head && !(await verifyHead(keys, Number(head.seq), head.hash, head.signature))) faults.push('the signature of the head is wrong')
  if (head && Number(head.seq) !== seq) faults.push(`the head tells of ${head.seq} lines, ${seq} are there`)
  if (head && Number(head.seq) === seq && head.hash !== hash) faults.push('the head does not belong to the last line')
  if (!head && seq > 0) faults.push('there is no signed head')
  const [rest] = await database.sql.query<{ n: number | string }>(`select count(*) as n from "auditEntry" where "seq" is null`)
  return { sealed: seq, unsealed: Number(rest?.n ?? 0), faults }
}

// Times as text of one form: the drivers bring them differently.
const LINE = `"id", to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "at",
  to_char("businessAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "businessAt", "kind", "clientId", "partnerId",
  "staffId", "personId", "action", "recordId", "outcome", "codes", "subjects", "purpose", "requestId"`

const chain = (previous: string, line: Line): string => sha256(previous + canonicalJson(line))

async function lastHead(em: SqlEntityManager): Promise<{ seq: number, hash: string }> {
  const [head] = await execute<{ seq: number | string, hash: string }>(em, `select "seq", "hash" from "auditHead" order by "seq" desc limit 1`)
  return head ? { seq: Number(head.seq), hash: head.hash } : { seq: 0, hash: GENESIS }
}
