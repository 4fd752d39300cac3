// Who may have events sent to an address of its own? Every partner, for what it may see; a citizen has no address.
import { PARTNER_KINDS, type PartnerKind } from '../../platform/permissions/kinds.js'
import { type Permissions } from '../../platform/permissions/permissions.js'

const WHO = Object.fromEntries(PARTNER_KINDS.map(kind => [kind, true])) as Record<PartnerKind, true>
const OWN = { who: WHO, scope: 'webhooks:manage', own: true } as const

export const webhookPermissions = {
  Query: { webhookEndpoints: OWN },
  Mutation: {
    registerWebhookEndpoint: OWN,
    verifyWebhookEndpoint: OWN,
    changeWebhookEndpoint: OWN,
    rotateWebhookSecret: OWN,
    pauseWebhookEndpoint: OWN,
    resumeWebhookEndpoint: OWN,
    removeWebhookEndpoint: OWN,
    redeliverWebhooks: OWN,
    testWebhookEndpoint: OWN,
  },
  WebhookEndpoint: { $entry: { who: WHO, scope: 'webhooks:manage' }, '*': OWN },
  WebhookDelivery: { '*': OWN },
  WebhookAttempt: { '*': OWN },
} as const satisfies Permissions
