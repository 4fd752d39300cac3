// May this caller look at households for this purpose, and how is it kept before anything is shown?
import { GraphQLError } from 'graphql'
import { addYears, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Context } from '../../../platform/graphql/context.js'
import { leaveTrace } from '../../../platform/perform/trace.js'
import { type Platform } from '../../../platform/platform.js'
import { type HouseholdRow } from './household.entities.js'
import { LOOK_PURPOSES, LOOK_YEARS, mayLook, type LookPurpose } from './household.rules.js'

export interface Looking { readonly action: string, readonly purpose: LookPurpose, readonly reference?: string | null | undefined }

const REFERENCE = /^[^\p{Cc}]{1,100}$/u

/** A refused look stays in the audit too. */
export async function requirePurpose(platform: Platform, context: Context, { action, purpose, reference }: Looking): Promise<void> {
  const { actor } = context
  const needsTask = LOOK_PURPOSES[purpose].needsReference && !REFERENCE.test(reference?.trim() ?? '')
  const code = mayLook(actor.kind, purpose) ? (needsTask ? 'TASK_REQUIRED' : undefined) : 'LOOK_PURPOSE'
  if (code !== undefined) await refuseLook(platform, context, action, code)
}

export async function refuseLook({ database, clock }: Platform, { actor, requestId }: Context, action: string, code: string): Promise<never> {
  await database.transact(em => leaveTrace(em, { actor, action, recordId: null, outcome: 'REFUSED', codes: [code], requestId, at: clock.wall(), businessAt: clock.now() }, []))
  throw new GraphQLError('', { extensions: { code, http: { status: 403 } } })
}

/** One row a household, committed before the answer leaves; and a line in the audit with whom it concerned. */
export async function keepLooks(platform: Platform, { actor, requestId }: Context, { action, purpose, reference }: Looking, seen: readonly HouseholdRow[]): Promise<void> {
  if (seen.length === 0) return
  const now = platform.clock.now()
  const keptUntil = startOfDay(addYears(localDateOf(now), LOOK_YEARS))
  const rows = seen.map(({ id, siteId }) => ({ id: newId('hlk'), householdId: id, siteId }))
  await platform.database.transact(em => execute(em, `
    insert into "householdLook" ("id", "version", "createdAt", "updatedAt", "householdId", "siteId", "byKind", "byPartnerId", "byStaffId", "purpose", "reference", "at", "keptUntil")
    select r."id", 1, $2::timestamptz, $2::timestamptz, r."householdId", r."siteId", $3, $4, $5, $6, $7, $2::timestamptz, $8::timestamptz
    from jsonb_to_recordset($1::jsonb) as r("id" text, "householdId" text, "siteId" text)`,
  [JSON.stringify(rows), now, actor.kind, actor.partnerId, actor.staffId ?? null, purpose, reference?.trim() ?? null, keptUntil]))
  const subjects = seen.flatMap(({ personId }) => personId ?? [])
  await platform.readLog.write({ actor, requestId, action, purpose: reference ? `${purpose} ${reference.trim()}` : purpose, subjects })
}
