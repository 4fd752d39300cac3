// Where are events delivered to, and what became of each delivery?
import { defineEntity } from '@mikro-orm/core'
import { code, count, facts, fen, instant, recordColumns, text, texts } from '../../platform/database/columns.js'
import { type RowOf } from '../../platform/database/tables.js'
import { type Actor } from '../../platform/actor.js'
import { nextStatus } from '../../platform/transitions.js'
import { WEBHOOK_ENDPOINT_STATUSES, webhookEndpointTransitions, type WebhookEndpointVerb } from './webhook-endpoint.transitions.js'

export const SIGNING_SCHEMES = ['HMAC', 'ED25519'] as const
const BREAK_REASONS = ['GONE', 'FAILING'] as const
/** A live endpoint holds one of its partner's places, so that an eleventh has none. */
export const ENDPOINT_PLACES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
const DELIVERY_OCCASIONS = ['EVENT', 'REDELIVERY', 'TEST'] as const
const DELIVERY_STATUSES = ['WAITING', 'DELIVERED', 'FAILED'] as const

export type AttemptOutcome = 'DELIVERED' | 'REJECTED' | 'REDIRECTED' | 'GONE' | 'TIMED_OUT' | 'UNREACHABLE' | 'NOT_ALLOWED'

/** One line of the log: never anything that the receiver said. */
export interface Attempt {
  readonly attempt: number
  /** Wall time, ISO 8601. */
  readonly at: string
  readonly statusCode: number | null
  readonly durationMs: number
  readonly responseBytes: number
  readonly outcome: AttemptOutcome
}

export const WebhookEndpointSchema = defineEntity({
  name: 'WebhookEndpoint', tableName: 'webhookEndpoint',
  properties: {
    ...recordColumns,
    partnerId: text(),
    /** The receiver: what it may see decides what it is sent. */
    clientId: text(),
    url: text(),
    types: texts(),
    /** Text of a query with one variable, $id, run as the receiver. */
    operation: text().nullable(),
    scheme: code(SIGNING_SCHEMES),
    status: code(WEBHOOK_ENDPOINT_STATUSES),
    place: code(ENDPOINT_PLACES),
    /** Sealed. */
    secretCell: text(),
    previousSecretCell: text().nullable(),
    previousSecretUntil: instant().nullable(),
    publicKey: text().nullable(),
    /** Every event up to this number has its delivery, or is none of this endpoint's. */
    sequence: fen(),
    /** Failed attempts since the last that succeeded. */
    failures: count(),
    brokenBecause: code(BREAK_REASONS).nullable(),
    /** Until then it is one process's (heldBy), or rests (nobody's). Wall time. */
    heldUntil: instant().nullable(),
    heldBy: text().nullable(),
  },
  indexes: [
    { properties: ['clientId', 'id'] },
    { name: 'webhookEndpoint_place', expression: (_c, _t, name) =>
      `create unique index "${name}" on "webhookEndpoint" ("partnerId", "place") where "status" <> 'REMOVED'` },
  ],
})
export class WebhookEndpoint extends WebhookEndpointSchema.class {
  /** The only way its status changes. */
  move(verb: WebhookEndpointVerb, actor: Actor): void {
    this.status = nextStatus(webhookEndpointTransitions, this, verb, actor)
  }
}
WebhookEndpointSchema.setClass(WebhookEndpoint)

export const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery', tableName: 'webhookDelivery',
  properties: {
    ...recordColumns,
    endpointId: text(),
    clientId: text(),
    occasion: code(DELIVERY_OCCASIONS),
    eventId: text(),
    type: text(),
    /** Number of the event; a test has none. */
    sequence: fen().nullable(),
    recordId: text(),
    recordVersion: count(),
    requestId: text(),
    eventAt: instant(),
    status: code(DELIVERY_STATUSES),
    /** Wall time; null once it has ended. */
    nextAt: instant().nullable(),
    attempts: facts<Attempt[]>(),
  },
  indexes: [
    { properties: ['endpointId', 'id'] },
    { name: 'webhookDelivery_due', expression: (_c, _t, name) =>
      `create index "${name}" on "webhookDelivery" ("endpointId", "nextAt") where "status" = 'WAITING'` },
    { name: 'webhookDelivery_ended', expression: (_c, _t, name) =>
      `create index "${name}" on "webhookDelivery" ("updatedAt") where "status" <> 'WAITING'` },
    { name: 'webhookDelivery_event_once', expression: (_c, _t, name) =>
      `create unique index "${name}" on "webhookDelivery" ("endpointId", "eventId") where "occasion" = 'EVENT'` },
  ],
})
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery)

export type WebhookEndpointRow = RowOf<typeof WebhookEndpointSchema>
export type WebhookDeliveryRow = RowOf<typeof WebhookDeliverySchema>
declare module '../../platform/database/tables.js' {
  interface Tables { webhookEndpoint: WebhookEndpointRow, webhookDelivery: WebhookDeliveryRow }
}
