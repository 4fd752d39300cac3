// Which endpoint is whose turn, which message is next, and what came of it? Each statement stands alone: a process may die after any of them.
import { CompiledQuery, type Compilable } from 'kysely'
import { execute } from '../../platform/database/execute.js'
import { rowsIn, scoped } from '../../platform/database/reader.js'
import { newId } from '../../platform/ids.js'
import { type EventRow } from '../../platform/perform/perform.entities.js'
import { type Platform } from '../../platform/platform.js'
import { type Attempt, type WebhookDeliveryRow, type WebhookEndpointRow } from './webhook.entities.js'
import { findReceiver } from './webhook.receiver.js'
import { RESTS_AFTER } from './webhook.schedule.js'

/** Longer than one message takes: its operation (8 s) and its sending (10 s). After a kill others wait so long. */
const HELD_MS = 20_000
const FAN_OUT = 100
/** How long what has ended stays in the log. */
const KEPT_MS = 30 * 24 * 3600 * 1000
const FORGET_BATCH = 5000

const raw = (text: string, values: readonly unknown[]): Compilable => ({ compile: () => CompiledQuery.raw(text, [...values]) })

/** While an endpoint fails nothing new is taken up for it: what waits is tried, its number keeps the place. */
const TAKES_UP = `(e."failures" < ${RESTS_AFTER} or not exists (select 1 from "webhookDelivery" w where w."endpointId" = e."id" and w."status" = 'WAITING'))`

export class WebhookQueue {
  private readonly process = newId('prc')

  constructor(private readonly platform: Platform) {}

  /** Endpoints with something to do that nobody holds, in no order, so that no process and no endpoint comes first for ever. */
  async ready(limit: number): Promise<{ ids: string[], top: number, isLive: boolean }> {
    const found = await this.platform.database.sql.query<{ id: string | null, top: number | string, live: boolean }>(`
      select t.top, t.live, e."id" from (
        select (select coalesce(max("seq"), 0) from "event") as top, exists (select 1 from "webhookEndpoint" where "status" = 'ACTIVE') as live) t
      left join "webhookEndpoint" e on e."status" = 'ACTIVE' and (e."heldUntil" is null or e."heldUntil" <= $1)
        and exists (select 1 from "partner" p where p."id" = e."partnerId" and p."status" = 'ACTIVE')
        and ((e."sequence" < t.top and ${TAKES_UP})
          or exists (select 1 from "webhookDelivery" d where d."endpointId" = e."id" and d."status" = 'WAITING' and d."nextAt" <= $1))
      order by random() limit ${limit}`, [this.wall()])
    return { ids: found.flatMap(({ id }) => id ?? []), top: Number(found[0]?.top ?? 0), isLive: found[0]?.live ?? false }
  }

  /** Takes it, or keeps it: again before each message, so that a pause or a suspension is felt at once. */
  hold(id: string): Promise<WebhookEndpointRow | undefined> {
    const wall = this.wall()
    return this.platform.rows.find('webhookEndpoint', raw(`
      update "webhookEndpoint" e set "heldUntil" = $3, "heldBy" = $2
      where e."id" = $1 and e."status" = 'ACTIVE' and (e."heldUntil" is null or e."heldUntil" <= $4 or e."heldBy" = $2)
        and exists (select 1 from "partner" p where p."id" = e."partnerId" and p."status" = 'ACTIVE')
      returning e.*`, [id, this.process, new Date(wall.getTime() + HELD_MS), wall]))
  }

  /** Others may have it, after a rest. */
  async release(id: string, restMs: number): Promise<void> {
    const until = restMs > 0 ? new Date(this.wall().getTime() + restMs) : null
    await this.platform.database.sql.query(
      `update "webhookEndpoint" set "heldUntil" = $3, "heldBy" = null where "id" = $1 and "heldBy" = $2`, [id, this.process, until])
  }

  next(endpointId: string): Promise<WebhookDeliveryRow | undefined> {
    const { rows } = this.platform
    return rows.find('webhookDelivery', rows.from('webhookDelivery').where('webhookDelivery.endpointId', '=', endpointId)
      .where('webhookDelivery.status', '=', 'WAITING').where('webhookDelivery.nextAt', '<=', this.wall())
      .orderBy('webhookDelivery.nextAt').orderBy('webhookDelivery.sequence').orderBy('webhookDelivery.id').limit(1))
  }

  /**
   * The next events that `changes` would answer this client, in order; the endpoint's number moves with them or not at all.
   * False: nobody is there to receive.
   */
  async fanOut(endpoint: WebhookEndpointRow): Promise<boolean> {
    const { database, scopes } = this.platform
    const receiver = await findReceiver(this.platform, endpoint)
    if (!receiver) return false
    const wall = this.wall()
    await database.transact(async em => {
      const [held] = await execute<{ sequence: string | number, types: string[], top: string | number }>(em, `
        select e."sequence", e."types", (select coalesce(max("seq"), 0) from "event") as top from "webhookEndpoint" e
        where e."id" = $1 and e."heldBy" = $2 and e."status" = 'ACTIVE' and ${TAKES_UP} for update of e`, [endpoint.id, this.process])
      if (!held || Number(held.top) <= Number(held.sequence)) return
      const rows = rowsIn(em, database.tables)
      const all = scoped(rows, scopes, receiver, 'event').where('event.seq', '>', Number(held.sequence)).where('event.seq', '<=', Number(held.top))
      const wanted = endpoint.types.length > 0 ? all.where('event.type', 'in', endpoint.types) : all
      const events = await rows.all('event', wanted.orderBy('event.seq').limit(FAN_OUT))
      await execute(em, INSERT_DELIVERIES, [JSON.stringify(deliveriesOf(endpoint, events, 'EVENT')), wall])
      const sequence = events.length < FAN_OUT ? Number(held.top) : (events.at(-1)?.seq ?? 0)
      await execute(em, `update "webhookEndpoint" set "sequence" = $2 where "id" = $1`, [endpoint.id, sequence])
    })
    return true
  }

  /** Line, state and streak in one statement. */
  async record({ id, endpointId }: WebhookDeliveryRow, attempt: Attempt, { status, nextAt, failures }: Recorded): Promise<void> {
    await this.platform.database.sql.query(`
      with streak as (update "webhookEndpoint" set "failures" = $7 where "id" = $6)
      update "webhookDelivery" set "attempts" = "attempts" || $2::jsonb, "status" = $3, "nextAt" = $4, "updatedAt" = $5, "version" = "version" + 1
      where "id" = $1`, [id, JSON.stringify([attempt]), status, nextAt, this.wall(), endpointId, failures])
  }

  /** Messages that wait for an attempt, of endpoints in any state. */
  async waiting(): Promise<number> {
    const [row] = await this.platform.database.sql.query<{ n: number }>(`select count(*)::int as n from "webhookDelivery" where "status" = 'WAITING'`)
    return row?.n ?? 0
  }

  async forget(): Promise<void> {
    await this.platform.database.sql.query(`
      delete from "webhookDelivery" where "id" in (select "id" from "webhookDelivery" where "status" <> 'WAITING' and "updatedAt" < $1 limit ${FORGET_BATCH})`,
    [new Date(this.wall().getTime() - KEPT_MS)])
  }

  private wall(): Date {
    return this.platform.clock.wall()
  }
}

export interface Recorded { readonly status: WebhookDeliveryRow['status'], readonly nextAt: Date | null, readonly failures: number }

/** An event has one delivery of its own an endpoint, whoever takes it up. */
export const INSERT_DELIVERIES = `
  insert into "webhookDelivery" ("id", "version", "createdAt", "updatedAt", "endpointId", "clientId", "occasion", "eventId", "type", "sequence",
    "recordId", "recordVersion", "requestId", "eventAt", "status", "nextAt", "attempts")
  select d."id", 1, $2, $2, d."endpointId", d."clientId", d."occasion", d."eventId", d."type", d."sequence",
    d."recordId", d."recordVersion", d."requestId", d."eventAt", 'WAITING', $2, '[]'
  from jsonb_to_recordset($1::jsonb) as d("id" text, "endpointId" text, "clientId" text, "occasion" text, "eventId" text, "type" text, "sequence" bigint,
    "recordId" text, "recordVersion" int, "requestId" text, "eventAt" timestamptz)
  on conflict ("endpointId", "eventId") where "occasion" = 'EVENT' do nothing`

type Told = Pick<EventRow, 'id' | 'type' | 'seq' | 'recordId' | 'recordVersion' | 'requestId' | 'at'>

export const deliveriesOf = (
  { id: endpointId, clientId }: { id: string, clientId: string }, events: readonly Told[], occasion: WebhookDeliveryRow['occasion'],
): object[] => events.map(({ id, type, seq, recordId, recordVersion, requestId, at }) => (
  { id: newId('whd'), endpointId, clientId, occasion, eventId: id, type, sequence: seq, recordId, recordVersion, requestId, eventAt: at }))
