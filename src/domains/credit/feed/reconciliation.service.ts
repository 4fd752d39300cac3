// How is the platform compared with the national database? A court reports what stands there on a day; what stands on one side only is kept and told.
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Reconciliation } from './reconciliation.entities.js'
import { type ReconcileListInput } from './reconciliation.type.js'

export const ENTRIES_AT_ONCE = 10_000
const ENTRY_NO = /^[A-Z0-9-]{6,40}$/
const FAULTS_SHOWN = 20

export class ReconciliationService {
  constructor(private readonly platform: Platform) {}

  reconcile(request: Request, input: ReconcileListInput): Promise<Performed> {
    return this.platform.perform('reconcileList', request, input, async work => {
      const entryNos = input.entryNos.map(each => each.trim().toUpperCase())
      refuseAll([input.onDate > work.today ? fault('DATE_IN_FUTURE', 'onDate') : undefined, entryNos.length > ENTRIES_AT_ONCE ? fault('TOO_MANY', 'entryNos', { max: String(ENTRIES_AT_ONCE) }) : undefined])
      refuseAll(entryNos.flatMap((each, place) => (ENTRY_NO.test(each) ? [] : [fault('ENTRY_NO_INVALID', `entryNos.${place}`)])).slice(0, FAULTS_SHOWN))
      const reconciliation = await openOf(work, input.onDate)
      const added = await execute(work.em, `insert into "reportedEntry" ("reconciliationId", "entryNo") select $1, unnest($2::text[]) on conflict do nothing returning 1`, [reconciliation.id, entryNos])
      reconciliation.reported += added.length
      reconciliation.updatedAt = work.now
      if (input.isComplete) await compare(work, reconciliation)
      return { id: reconciliation.id }
    })
  }
}

/** Later parts of the day join the first. */
async function openOf({ em, actor, now }: Work, onDate: string): Promise<Reconciliation> {
  const open = await em.findOne(Reconciliation, { courtPartnerId: actor.partnerId, onDate, status: 'OPEN' })
  if (open) return open
  const made = em.create(Reconciliation, {
    id: newId('lrc'), createdAt: now, updatedAt: now, courtPartnerId: actor.partnerId, onDate, status: 'OPEN', reported: 0, platformCount: null, databaseOnly: null, platformOnly: null,
    comparedAt: null, staffId: actor.staffId ?? '',
  })
  await em.flush()
  return made
}

/** At the end of that day, or now: what was public then, whatever became of it since. An id takes 20 places of a fresh one and the place of its row. */
const COMPARE = `with here as (
    select "id", "entryNo" from "listing" where "courtPartnerId" = $2 and "entryNo" is not null and "publishedAt" < $3::timestamptz
      and (("status" = 'PUBLISHED' and ("listedUntil" is null or "listedUntil" >= $3::timestamptz)) or ("status" in ('DELETED', 'REVOKED') and "endedAt" >= $3::timestamptz))
  ), there as (select "entryNo" from "reportedEntry" where "reconciliationId" = $1),
  one as (
    select case when h."id" is null then 'DATABASE_ONLY' else 'PLATFORM_ONLY' end as side, coalesce(h."entryNo", t."entryNo") as "entryNo",
      coalesce(h."id", (select l."id" from "listing" l where l."courtPartnerId" = $2 and l."entryNo" = t."entryNo")) as "listingId"
    from here h full join there t on t."entryNo" = h."entryNo" where h."id" is null or t."entryNo" is null
  ), kept as (
    insert into "listReconciliationRow" ("id", "version", "createdAt", "updatedAt", "reconciliationId", "side", "entryNo", "listingId")
    select $4 || lpad((row_number() over (order by o.side, o."entryNo"))::text, 6, '0'), 1, $5, $5, $1, o.side, o."entryNo", o."listingId" from one o returning "side"
  )
  select (select count(*) from here)::int as "platformCount", (select count(*) from kept where "side" = 'DATABASE_ONLY')::int as "databaseOnly",
    (select count(*) from kept where "side" = 'PLATFORM_ONLY')::int as "platformOnly"`

const ID_HEAD = 24

async function compare(work: Work, reconciliation: Reconciliation): Promise<void> {
  const { em, actor, now, today } = work
  await em.flush()
  const end = startOfDay(addDays(reconciliation.onDate, 1))
  const at = reconciliation.onDate === today ? now : end
  const [found] = await execute<Pick<Reconciliation, 'platformCount' | 'databaseOnly' | 'platformOnly'>>(em, COMPARE, [reconciliation.id, actor.partnerId, at, newId('lrr').slice(0, ID_HEAD), now])
  if (!found) throw refuse('NOT_FOUND', 'onDate')
  await execute(em, `delete from "reportedEntry" where "reconciliationId" = $1`, [reconciliation.id])
  Object.assign(reconciliation, { ...found, status: 'COMPARED', comparedAt: now })
  const type = found.databaseOnly === 0 && found.platformOnly === 0 ? 'listReconciliation.agreed' : 'listReconciliation.differs'
  work.tell({ type, recordId: reconciliation.id, version: reconciliation.version + 1, audience: [actor.partnerId] })
}
