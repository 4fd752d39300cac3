// What does an attempt leave behind? Its line in the audit, its events and its key, in one statement and with the change itself.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Actor } from '../actor.js'
import { execute } from '../database/execute.js'
import { newId } from '../ids.js'
import { type Told } from './work.js'

export interface Trace {
  readonly actor: Actor
  readonly action: string
  readonly recordId: string | null
  readonly outcome: 'DONE' | 'REFUSED'
  readonly codes: readonly string[]
  readonly requestId: string
  readonly at: Date
  readonly businessAt: Date
}

/** Kept is the outcome's kind, record and codes, never response bytes. */
export interface KeptKey {
  readonly key: string
  readonly inputMac: string
}

const TRACED = `
  traced as (
    insert into "auditEntry" ("id", "at", "businessAt", "kind", "clientId", "partnerId", "staffId", "personId",
      "action", "recordId", "outcome", "codes", "subjects", "purpose", "requestId")
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '{}', null, $13)
  ), told as (
    insert into "event" ("id", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
    select e."id", e."type", e."recordId", e."version", e."audience", false, $13, $2, $3
    from jsonb_to_recordset($14::jsonb) as e("id" text, "type" text, "recordId" text, "version" int, "audience" text[])
  )`

const WITHOUT_KEY = `with ${TRACED} select 1`

/** Only a refusal of the same request gives way. */
const WITH_KEY = `
  with ${TRACED}, kept as (
    insert into "idempotency" as kept ("clientId", "key", "mutation", "staffId", "inputMac", "outcome", "recordId", "codes", "at")
    values ($5, $15, $9, $7, $16, $11, $10, $12, $2)
    on conflict ("clientId", "key") do update
      set "outcome" = excluded."outcome", "recordId" = excluded."recordId", "codes" = excluded."codes", "at" = excluded."at"
      where kept."outcome" = 'REFUSED' and kept."mutation" = excluded."mutation" and kept."inputMac" = excluded."inputMac"
        and kept."staffId" is not distinct from excluded."staffId"
    returning kept."key"
  )
  select "key" from kept`

/** Another request with this key was committed between the look and the insert: tried once more, it finds that one. */
class KeyTaken extends Error {
  readonly code = '40001'
}

export async function leaveTrace(em: SqlEntityManager, trace: Trace, told: readonly Told[], kept?: KeptKey): Promise<void> {
  const { actor } = trace
  const events = told.map(({ type, recordId, version, audience }) => ({ id: newId('evt'), type, recordId, version, audience }))
  const values = [
    newId('aud'), trace.at, trace.businessAt, actor.kind, actor.clientId, actor.partnerId, actor.staffId ?? null, actor.personId ?? null,
    trace.action, trace.recordId, trace.outcome, trace.codes, trace.requestId, JSON.stringify(events),
  ]
  if (!kept) {
    await execute(em, WITHOUT_KEY, values)
    return
  }
  const rows = await execute(em, WITH_KEY, [...values, kept.key, kept.inputMac])
  if (trace.outcome === 'DONE' && rows.length === 0) throw new KeyTaken()
}
