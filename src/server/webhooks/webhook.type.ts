// What does the API show of endpoints and of their log?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../platform/graphql/connection.js'
import { enumOf } from '../../platform/graphql/enum-of.js'
import { Node } from '../../platform/graphql/node.js'
import { DateTime } from '../../platform/graphql/scalars.js'
import { type Attempt, type AttemptOutcome, type SIGNING_SCHEMES, type WebhookDeliveryRow, type WebhookEndpointRow } from './webhook.entities.js'
import { DELAYS_MS } from './webhook.schedule.js'
import { type WebhookEndpointStatus } from './webhook-endpoint.transitions.js'

export type SigningScheme = (typeof SIGNING_SCHEMES)[number]
export const SigningSchemeEnum = enumOf<SigningScheme>('SigningScheme', 'How messages are signed, by Standard Webhooks.', {
  HMAC: 'v1: HMAC-SHA-256 with a secret that both sides hold.',
  ED25519: 'v1a: Ed25519; you hold the public key, and nobody but the platform can sign.',
})

const StatusEnum = enumOf<WebhookEndpointStatus>('WebhookEndpointStatus', 'Where an endpoint stands.', {
  PENDING: 'It has not proven yet that it is yours (待验证); nothing is sent.',
  ACTIVE: 'It is sent your events (启用).',
  PAUSED: 'You paused it (暂停); events wait, and none is lost.',
  BROKEN: 'It answered 410 or nothing for days (故障); events wait until it is verified again.',
  REMOVED: 'Taken away (已移除).',
})

const BreakReasonEnum = enumOf<NonNullable<WebhookEndpointRow['brokenBecause']>>('WebhookBreakReason', 'Why nothing is sent to an endpoint any more.', {
  GONE: 'It answered 410.',
  FAILING: 'A message went through its whole schedule, and no other arrived meanwhile.',
})

const OccasionEnum = enumOf<WebhookDeliveryRow['occasion']>('WebhookDeliveryOccasion', 'Why a message is sent.', {
  EVENT: 'The event happened.',
  REDELIVERY: 'You asked for it again.',
  TEST: 'You asked for a test; tried once.',
})

const DeliveryStatusEnum = enumOf<WebhookDeliveryRow['status']>('WebhookDeliveryStatus', 'Whether a message has arrived.', {
  WAITING: 'To be tried at nextAt (待发送).',
  DELIVERED: 'Answered with 2xx (已送达).',
  FAILED: 'Not tried again by itself (发送失败); see redeliverWebhooks.',
})

const OutcomeEnum = enumOf<AttemptOutcome>('WebhookAttemptOutcome', 'What came of one attempt.', {
  DELIVERED: '2xx.',
  REJECTED: 'Another status.',
  REDIRECTED: '3xx: never followed.',
  GONE: '410: the endpoint is BROKEN now.',
  TIMED_OUT: 'No whole answer within 10 s.',
  UNREACHABLE: 'No connection, no valid certificate, or it broke off.',
  NOT_ALLOWED: 'The name leads to an address that is not public.',
})

@ObjectType('WebhookAttempt', { simpleResolvers: true, description: 'One attempt to deliver; nothing of the answer is kept but its size.' })
export class WebhookAttemptType implements Omit<Attempt, 'at'> {
  @Field(() => Int, { description: '1 to 10.' })
  attempt!: number

  @Field(() => DateTime, { description: 'Wall time of its beginning.' })
  at!: Date

  @Field(() => Int, { nullable: true, description: 'HTTP status; null without an answer.' })
  statusCode!: number | null

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number

  @Field(() => Int, { description: 'Size of the answer; read up to 64 KB.' })
  responseBytes!: number

  @Field(() => OutcomeEnum, { description: 'What came of it.' })
  outcome!: AttemptOutcome
}

@ObjectType('WebhookDelivery', { simpleResolvers: true, description: 'One message to one endpoint; kept 30 days after it has ended.' })
export class WebhookDeliveryType implements Pick<WebhookDeliveryRow, Exclude<keyof WebhookDeliveryType, 'attempts'>> {
  @Field(() => ID, { description: 'Id of the delivery, whd_…; a redelivery is another one.' })
  id!: string

  @Field(() => ID, { description: 'webhook-id: the id of the event, the same at every delivery.' })
  eventId!: string

  @Field({ description: 'Type of the event, or webhook.test.' })
  type!: string

  @Field(() => Int, { nullable: true, description: 'Number of the event, as in `changes`; null of a test.' })
  sequence!: number | null

  @Field(() => ID, { description: 'The record.' })
  recordId!: string

  @Field(() => OccasionEnum, { description: 'Why it is sent.' })
  occasion!: WebhookDeliveryRow['occasion']

  @Field(() => DeliveryStatusEnum, { description: 'Whether it has arrived.' })
  status!: WebhookDeliveryRow['status']

  @Field(() => DateTime, { nullable: true, description: 'Wall time of the next attempt; null once it has ended.' })
  nextAt!: Date | null

  @Extensions({ cap: DELAYS_MS.length })
  @Field(() => [WebhookAttemptType], { description: 'The attempts so far; at most 10.' })
  attempts!: WebhookAttemptType[]
}

export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', () => WebhookDeliveryType)

@ObjectType('WebhookEndpoint', { implements: Node, simpleResolvers: true, description: 'An address to which your events are sent (事件推送地址).' })
export class WebhookEndpointType extends Node implements Pick<WebhookEndpointRow, keyof WebhookEndpointType> {
  @Field({ description: 'The address.' })
  url!: string

  @Field(() => [String], { description: 'Types of events; at most 20. Empty: all that you may see.' })
  types!: string[]

  @Field(() => String, { nullable: true, description: 'The query whose answer becomes `data` of a message; null: messages are thin.' })
  operation!: string | null

  @Field(() => SigningSchemeEnum, { description: 'How messages are signed.' })
  scheme!: SigningScheme

  @Field(() => StatusEnum, { description: 'Where it stands.' })
  status!: WebhookEndpointStatus

  @Field(() => BreakReasonEnum, { nullable: true, description: 'Why it is BROKEN.' })
  brokenBecause!: WebhookEndpointRow['brokenBecause']

  @Field(() => String, { nullable: true, description: 'Ed25519 only: the key that verifies, whpk_… (base64 of 32 bytes).' })
  publicKey!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Until when messages also carry a signature of the secret that was replaced. Wall time.' })
  previousSecretUntil!: Date | null

  @Field(() => Int, { description: 'Every event up to this number has its delivery, or is not for this endpoint.' })
  sequence!: number

  @Field(() => Int, { description: 'Failed attempts since the last that arrived; from 5 on the endpoint rests between attempts.' })
  failures!: number
}

export const WebhookEndpointConnection = connectionOf('WebhookEndpoint', () => WebhookEndpointType)
