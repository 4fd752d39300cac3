// Which application is to be changed? Found for this caller, its VIN locked first, and at the version it decided on.
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { Application } from './application.entity.js'

/** Whatever can block or use a vehicle locks the VIN first, then the application, then the number: one order, no deadlock. */
export async function lockVin({ em }: Work, vin: string): Promise<void> {
  await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 1))`, [vin])
}

/** Several at once, always in the same order. */
export async function lockVins({ em }: Work, vins: readonly string[]): Promise<void> {
  await execute(em, `select pg_advisory_xact_lock(hashtextextended(v, 1)) from unnest($1::text[]) v`, [[...new Set(vins)].sort()])
}

/** Another partner's application does not exist for the caller. */
export async function getApplication(work: Work, id: string, expectedVersion?: number): Promise<Application> {
  const { em } = work
  await execute(em, `select pg_advisory_xact_lock(hashtextextended("vin", 1)) from "application" where "id" = $1`, [id])
  const application = await em.findOne(Application, { id })
  if (!application || !concerns(application, work)) throw refuse('NOT_FOUND', 'id')
  if (expectedVersion !== undefined && application.version !== expectedVersion) {
    throw refuse('STALE', 'expectedVersion', { sent: String(expectedVersion), current: String(application.version) })
  }
  application.updatedAt = work.now
  return application
}

function concerns(application: Application, { actor }: Work): boolean {
  switch (actor.kind) {
    case 'POLICE':
    case 'PLATE_MAKER':
      return true
    case 'CITIZEN':
      return actor.personId === application.ownerId || actor.personId === application.agentId
    default:
      return application.partnerId === actor.partnerId
  }
}

/** Tells everybody whom an application concerns. A new one has no version before it is written. */
export function tellOf({ tell }: Work, application: Application, type: string): void {
  tell({
    type, recordId: application.id, version: ((application.version as number | undefined) ?? 0) + 1,
    audience: [application.partnerId, application.ownerId, ...(application.agentId ? [application.agentId] : [])],
  })
}
