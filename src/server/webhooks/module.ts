// What does the server mount of webhooks? A room of the platform's own: the events of all domains go through it.
import { type Actor } from '../../platform/actor.js'
import { type Query, type Scopes } from '../../platform/database/reader.js'
import { domainOf } from '../../platform/module.js'
import { PARTNER_KINDS } from '../../platform/permissions/kinds.js'
import { WebhookDeliverySchema, WebhookEndpointSchema } from './webhook.entities.js'
import { webhookErrors } from './webhook.errors.js'
import { webhookPermissions } from './webhook.permissions.js'
import { WebhookDeliveryResolver, WebhookResolver } from './webhook.resolver.js'

const mine = (query: Query<'webhookEndpoint'>, actor: Actor) => query.where('webhookEndpoint.clientId', '=', actor.clientId)
const ofMine = (query: Query<'webhookDelivery'>, actor: Actor) => query.where('webhookDelivery.clientId', '=', actor.clientId)

/** A client's own: another client of the same partner may see less, and must not send this one's events elsewhere. */
const webhookScopes: Scopes = {
  webhookEndpoint: Object.fromEntries(PARTNER_KINDS.map(kind => [kind, mine])),
  webhookDelivery: Object.fromEntries(PARTNER_KINDS.map(kind => [kind, ofMine])),
}

export const webhooks = domainOf('webhooks', [{
  entities: [WebhookEndpointSchema, WebhookDeliverySchema],
  resolvers: [WebhookResolver, WebhookDeliveryResolver],
  permissions: webhookPermissions,
  errors: webhookErrors,
  nodes: { whe: { type: 'WebhookEndpoint', table: 'webhookEndpoint' } },
  scopes: webhookScopes,
}])
