// How is a message sent on request: again, or for a test?
import { execute } from '../../platform/database/execute.js'
import { scoped } from '../../platform/database/reader.js'
import { refuse } from '../../platform/errors/refusal.js'
import { newId } from '../../platform/ids.js'
import { type EventRow } from '../../platform/perform/perform.entities.js'
import { type Performed, type Request, type Work } from '../../platform/perform/work.js'
import { type Platform } from '../../platform/platform.js'
import { dispatcherOf } from './webhook.dispatcher.js'
import { type WebhookEndpoint } from './webhook.entities.js'
import { type RedeliverWebhooksInput, type TestWebhookEndpointInput } from './webhook.inputs.js'
import { getEndpoint, requireStatus } from './webhook.lookup.js'
import { TEST_TYPE } from './webhook.message.js'
import { deliveriesOf, INSERT_DELIVERIES } from './webhook.queue.js'

const REDELIVERED_MAX = 100
/** Of one endpoint, asked for and not yet sent. */
const WAITING_MAX = 1000

export class RedeliveryService {
  constructor(private readonly platform: Platform) {}

  /** Under the id that the event always had. What the client may not see any more is not sent again. */
  async redeliver(request: Request, input: RedeliverWebhooksInput): Promise<Performed> {
    return this.queued(await this.platform.perform('redeliverWebhooks', request, input, async work => {
      const endpoint = await getEndpoint(work, input.endpointId, 'endpointId')
      requireStatus(endpoint, ['ACTIVE', 'PAUSED'], 'endpointId')
      await requireRoom(work, endpoint.id)
      const events = await this.eventsOf(work, endpoint, input)
      if (events.length === 0) throw refuse('NOTHING_TO_REDELIVER')
      await execute(work.em, INSERT_DELIVERIES, [JSON.stringify(deliveriesOf(endpoint, events, 'REDELIVERY')), this.platform.clock.wall()])
      return { id: endpoint.id }
    }))
  }

  async test(request: Request, input: TestWebhookEndpointInput): Promise<Performed> {
    return this.queued(await this.platform.perform('testWebhookEndpoint', request, input, async work => {
      const endpoint = await getEndpoint(work, input.endpointId, 'endpointId')
      requireStatus(endpoint, ['ACTIVE'], 'endpointId')
      await requireRoom(work, endpoint.id)
      const wall = this.platform.clock.wall()
      const told = {
        id: newId('evt'), type: TEST_TYPE, seq: null, recordId: input.recordId ?? endpoint.id, recordVersion: endpoint.version,
        requestId: request.requestId, at: wall,
      }
      await execute(work.em, INSERT_DELIVERIES, [JSON.stringify(deliveriesOf(endpoint, [told], 'TEST')), wall])
      return { id: endpoint.id }
    }))
  }

  private queued(performed: Performed): Performed {
    if (performed.id !== null) dispatcherOf(this.platform).look()
    return performed
  }

  private async eventsOf(work: Work, endpoint: WebhookEndpoint, input: RedeliverWebhooksInput): Promise<EventRow[]> {
    const { rows, actor } = work
    const { deliveryId, fromSequence, toSequence } = input
    const mine = scoped(rows, this.platform.scopes, actor, 'event')
    if (typeof deliveryId === 'string') {
      const delivery = await rows.find('webhookDelivery', rows.from('webhookDelivery').where('webhookDelivery.id', '=', deliveryId)
        .where('webhookDelivery.endpointId', '=', endpoint.id))
      if (!delivery) throw refuse('NOT_FOUND', 'deliveryId')
      return rows.all('event', mine.where('event.id', '=', delivery.eventId))
    }
    const count = (toSequence ?? 0) - (fromSequence ?? 0) + 1
    if (typeof fromSequence !== 'number' || typeof toSequence !== 'number' || count < 1 || count > REDELIVERED_MAX) {
      throw refuse('REDELIVERY_RANGE_INVALID', 'fromSequence', { max: String(REDELIVERED_MAX) })
    }
    const wanted = endpoint.types.length > 0 ? mine.where('event.type', 'in', endpoint.types) : mine
    return rows.all('event', wanted.where('event.seq', '>=', fromSequence).where('event.seq', '<=', toSequence).orderBy('event.seq'))
  }
}

async function requireRoom({ em }: Work, endpointId: string): Promise<void> {
  const [waiting] = await execute<{ n: number }>(em, `select count(*)::int as n from "webhookDelivery"
    where "endpointId" = $1 and "status" = 'WAITING' and "occasion" <> 'EVENT'`, [endpointId])
  if ((waiting?.n ?? 0) >= WAITING_MAX) throw refuse('REDELIVERIES_FULL', 'endpointId', { max: String(WAITING_MAX) })
}
