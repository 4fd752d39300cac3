// Which visit or batch is to be changed? Found for this caller, and at the version it decided on.
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { requireVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { Batch, Visit } from './batch.entities.js'

/** Another partner's visit does not exist for the caller. */
export async function getVisit(work: Work, id: string, expectedVersion?: number): Promise<Visit> {
  const visit = await work.em.findOne(Visit, { id })
  const { actor } = work
  const concerns = actor.kind === 'POLICE' || visit?.partnerId === actor.partnerId || (actor.personId !== undefined && visit?.agentId === actor.personId)
  if (!visit || !concerns) throw refuse('NOT_FOUND', 'id')
  requireVersion(visit, expectedVersion)
  return visit
}

/** Whose it is decides in the statement that finds it: another's costs what a missing one costs. */
const CONCERNS = `select b."visitId" from "batch" b join "visit" v on v."id" = b."visitId" where b."id" = $1 and (b."partnerId" = $2 or v."agentId" = $3)`

export async function getBatch(work: Work, id: string, expectedVersion: number): Promise<{ batch: Batch, visit: Visit }> {
  const { em, actor: { personId, partnerId } } = work
  const [found] = await execute<{ visitId: string }>(em, CONCERNS, [id, personId === undefined ? partnerId : null, personId ?? null])
  if (!found) throw refuse('NOT_FOUND', 'id')
  const batch = await em.findOneOrFail(Batch, { id })
  const visit = await em.findOneOrFail(Visit, { id: found.visitId })
  requireVersion(batch, expectedVersion)
  batch.updatedAt = work.now
  return { batch, visit }
}

/** A new one has no version before it is written. */
const nextVersionOf = ({ version }: { version?: number }): number => (version ?? 0) + 1

/** Dealership, firm and agent; the police see every event. */
export function tellOfVisit({ tell }: Work, visit: Visit, type: string): void {
  tell({ type, recordId: visit.id, version: nextVersionOf(visit), audience: [visit.partnerId, visit.hostId, visit.agentId] })
}

export function tellOfBatch({ tell }: Work, batch: Batch, visit: Visit, type: string): void {
  tell({ type, recordId: batch.id, version: nextVersionOf(batch), audience: [batch.partnerId, visit.hostId, visit.agentId] })
}
