// Which endpoint is meant, and in which state must it be? Another client's does not exist for the caller.
import { refuse } from '../../platform/errors/refusal.js'
import { requireVersion } from '../../platform/perform/version.js'
import { type Work } from '../../platform/perform/work.js'
import { WebhookEndpoint, type WebhookEndpointRow } from './webhook.entities.js'

export async function getEndpoint({ em, actor }: Work, id: string, field: string, expectedVersion?: number): Promise<WebhookEndpoint> {
  const endpoint = await em.findOne(WebhookEndpoint, { id })
  if (endpoint?.clientId !== actor.clientId) throw refuse('NOT_FOUND', field)
  requireVersion(endpoint, expectedVersion)
  return endpoint
}

/** For what changes nothing about where it stands. */
export function requireStatus(endpoint: WebhookEndpoint, statuses: readonly WebhookEndpointRow['status'][], field: string): void {
  if (!statuses.includes(endpoint.status)) throw refuse('ENDPOINT_NOT_READY', field, { state: endpoint.status, needed: statuses.join(' / ') })
}

/** A new one has no version before it is written. */
export function tellOfEndpoint({ tell }: Work, endpoint: WebhookEndpoint, type: string): void {
  tell({ type, recordId: endpoint.id, version: ((endpoint as { version?: number }).version ?? 0) + 1, audience: [endpoint.partnerId] })
}
