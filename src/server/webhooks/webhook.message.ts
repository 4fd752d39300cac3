// What does a message say? Which record changed and how to read it; of the record only what the receiver's own operation answers.
import { DateTime } from '../../platform/graphql/scalars.js'
import { type WebhookDeliveryRow } from './webhook.entities.js'
import { type Carried } from './webhook.operation.js'

export const TEST_TYPE = 'webhook.test'
export const CHALLENGE_TYPE = 'webhook.challenge'

/** Thin: nothing of a person stands in it. */
export function messageOf(delivery: WebhookDeliveryRow, carried: Carried | undefined): string {
  const { eventId, type, sequence, recordVersion, recordId, eventAt, requestId } = delivery
  return JSON.stringify({
    id: eventId, type, sequence, version: recordVersion, recordId, at: DateTime.serialize(eventAt), request: { id: requestId },
    ...(carried === undefined ? {} : { data: carried.data }),
    ...(carried && carried.errors.length > 0 ? { errors: carried.errors } : {}),
  })
}

export const challengeOf = (challenge: string): string => JSON.stringify({ type: CHALLENGE_TYPE, challenge })
