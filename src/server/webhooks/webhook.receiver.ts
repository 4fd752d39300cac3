// As whom is a message made? As the client that receives it, with the kind and scopes it has now, and no member of staff.
import { type Actor } from '../../platform/actor.js'
import { type Kind } from '../../platform/permissions/kinds.js'
import { type Platform } from '../../platform/platform.js'
import { oauthDirectory } from '../directory.js'
import { type WebhookEndpointRow } from './webhook.entities.js'

/** None: the client is gone, or its partner may not act now. */
export async function findReceiver({ rows, clock }: Platform, { clientId, partnerId }: WebhookEndpointRow): Promise<Actor | undefined> {
  const client = await oauthDirectory(rows, clock).findClient(clientId)
  if (client?.status !== 'ACTIVE') return undefined
  return { clientId, partnerId, kind: client.kind as Kind, scopes: new Set(client.scope.split(' ')), functions: new Set() }
}
