// Which application is to be changed? Found for this caller, its VIN locked first, and at the version it decided on.
import { execute } from '../../../platform/database/execute.js'
import { type Rows } from '../../../platform/database/reader.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { requireVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { Application } from './application.entity.js'
import { ENDED_STATUSES } from './application.transitions.js'

/**
 * Whatever can block or use a vehicle locks the VIN first, then the application, then the number: one order, no deadlock.
 * One open application a VIN: whoever commits between the look and the lock is met by `application_one_open`, and tried again.
 */
export async function lockForOne({ em }: Work, vin: string): Promise<void> {
  const [row] = await execute<{ open: boolean }>(em, `select pg_advisory_xact_lock(hashtextextended($1, 1)), ${IS_OPEN} as open`, [vin, [...ENDED_STATUSES]])
  if (row?.open) throw refuse('APPLICATION_OPEN', 'vin')
}

const IS_OPEN = `exists (select 1 from "application" where "vin" = $1 and "status" <> all($2::text[]))`

/** Whoever has entered it. */
export async function isOpenFor(rows: Rows, vin: string): Promise<boolean> {
  const [row] = await rows.text<{ open: boolean }>(`select ${IS_OPEN} as open`, [vin, [...ENDED_STATUSES]])
  return row?.open ?? false
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
  requireVersion(application, expectedVersion)
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
