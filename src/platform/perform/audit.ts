// Who did or tried what? One line an attempt, in the same transaction as what it tells of.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Actor } from '../actor.js'
import { execute } from '../database/execute.js'
import { newId } from '../ids.js'

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

export async function writeTrace(em: SqlEntityManager, trace: Trace): Promise<void> {
  const { actor } = trace
  await execute(em, `insert into "auditEntry" ("id", "at", "businessAt", "kind", "clientId", "partnerId", "staffId", "personId",
      "action", "recordId", "outcome", "codes", "subjects", "purpose", "requestId")
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '{}', null, $13)`, [
    newId('aud'), trace.at, trace.businessAt, actor.kind, actor.clientId, actor.partnerId, actor.staffId ?? null, actor.personId ?? null,
    trace.action, trace.recordId, trace.outcome, trace.codes, trace.requestId,
  ])
}
