// Which objection is to be changed, and how do its state and its clocks move?
import { dueAt } from '../../../platform/calendar/due-at.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { Objection, ObjectionClock, type ObjectionRow } from './objection.entities.js'
import { OBJECTION_STEPS, type ObjectionStep } from './objection.steps.js'
import { objectionTransitions, type ObjectionVerb } from './objection.transitions.js'

/** The listing is locked first, as whoever changes it does. Somebody else's objection does not exist for the caller. */
export async function getObjection(work: Work, id: string, expectedVersion: number, isMine: (objection: ObjectionRow) => boolean): Promise<Objection> {
  const [found] = await work.rows.many('objection', 'id', id)
  if (!found || !isMine(found)) throw refuse('NOT_FOUND', 'id')
  await execute(work.em, `select 1 from "listing" where "id" = $1 for update`, [found.listingId])
  return getAtVersion(work, await work.em.findOne(Objection, { id }), expectedVersion)
}

export function moveObjection(work: Work, objection: Objection, verb: ObjectionVerb): void {
  objection.move(verb, work.actor)
  objection.updatedAt = work.now
  tellOfObjection(work, objection, objectionTransitions[verb].tells)
}

export function tellOfObjection({ tell }: Work, { id, version, courtPartnerId, superiorPartnerId, filedByPersonId }: Objection, type: string): void {
  tell({ type, recordId: id, version: ((version as number | undefined) ?? 0) + 1, audience: [courtPartnerId, filedByPersonId, ...(superiorPartnerId ? [superiorPartnerId] : [])] })
}

export function startClock({ em, now }: Work, objectionId: string, step: ObjectionStep): Date {
  const { dueAt: due, provisional } = dueAt(OBJECTION_STEPS[step].limit, now)
  em.create(ObjectionClock, { id: newId('ocl'), createdAt: now, updatedAt: now, objectionId, step, startedAt: now, dueAt: due, isProvisional: provisional })
  return due
}

/** What was missed before stays missed. */
export async function endClocks({ em, now }: Work, objectionId: string, steps: readonly ObjectionStep[]): Promise<void> {
  await em.flush()
  await execute(em, `update "objectionClock" set "doneAt" = $2, "updatedAt" = $2, "version" = "version" + 1 where "objectionId" = $1 and "step" = any($3) and "doneAt" is null`, [objectionId, now, [...steps]])
}
