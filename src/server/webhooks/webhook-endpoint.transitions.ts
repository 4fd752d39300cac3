// Every way a webhook endpoint can move. States and verbs are the platform's (source: design).
import { PARTNER_KINDS, type PartnerKind } from '../../platform/permissions/kinds.js'
import { type Transitions } from '../../platform/transitions.js'

export const WEBHOOK_ENDPOINT_STATUSES = ['PENDING', 'ACTIVE', 'PAUSED', 'BROKEN', 'REMOVED'] as const
export type WebhookEndpointStatus = (typeof WEBHOOK_ENDPOINT_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovableEndpoint { readonly status: WebhookEndpointStatus }

const PARTNERS = Object.fromEntries(PARTNER_KINDS.map(kind => [kind, true])) as Record<PartnerKind, true>

export const webhookEndpointTransitions = {
  verify:    { from: ['PENDING', 'BROKEN'], to: 'ACTIVE', by: PARTNERS, when: [], tells: 'webhookEndpoint.verified' },
  readdress: { from: ['PENDING', 'ACTIVE', 'PAUSED', 'BROKEN'], to: 'PENDING', by: PARTNERS, when: [], tells: 'webhookEndpoint.readdressed' },
  pause:     { from: ['ACTIVE'], to: 'PAUSED', by: PARTNERS, when: [], tells: 'webhookEndpoint.paused' },
  resume:    { from: ['PAUSED'], to: 'ACTIVE', by: PARTNERS, when: [], tells: 'webhookEndpoint.resumed' },
  break:     { from: ['ACTIVE'], to: 'BROKEN', by: 'SYSTEM', when: [], tells: 'webhookEndpoint.broken' },
  remove:    { from: ['PENDING', 'ACTIVE', 'PAUSED', 'BROKEN'], to: 'REMOVED', by: PARTNERS, when: [], tells: 'webhookEndpoint.removed' },
} as const satisfies Transitions<WebhookEndpointStatus, MovableEndpoint>

export type WebhookEndpointVerb = keyof typeof webhookEndpointTransitions
