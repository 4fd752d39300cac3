// How are endpoints registered, changed, tried and read through the API?
import { Arg, Args, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root, type ClassType } from 'type-graphql'
import { type Context } from '../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../platform/graphql/connection.js'
import { PageArgs } from '../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../platform/graphql/payload.js'
import { type Performed } from '../../platform/perform/work.js'
import { type Platform } from '../../platform/platform.js'
import { openVerbs } from '../../platform/transitions.js'
import { RedeliveryService } from './redelivery.service.js'
import { type WebhookDeliveryRow, type WebhookEndpointRow } from './webhook.entities.js'
import {
  ChangeEndpointInput, ChangeWebhookEndpointInput, RedeliverWebhooksInput, RegisterWebhookEndpointInput, TestWebhookEndpointInput,
} from './webhook.inputs.js'
import { WebhookService, type WithSecret } from './webhook.service.js'
import { webhookEndpointTransitions } from './webhook-endpoint.transitions.js'
import { WebhookAttemptType, WebhookDeliveryConnection, WebhookDeliveryType, WebhookEndpointConnection, WebhookEndpointType } from './webhook.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'webhookEndpoint', () => WebhookEndpointType)

function withSecret(payload: ClassType): ClassType {
  Field(() => String, {
    nullable: true, description: 'The secret, whsec_…: told in this answer and never again, also not when the request is repeated. Null for Ed25519.',
  })(payload.prototype, 'secret')
  return payload
}

const RegisterPayload = withSecret(payload('registerWebhookEndpoint'))
const RotatePayload = withSecret(payload('rotateWebhookSecret'))
const VerifyPayload = payload('verifyWebhookEndpoint')
const ChangePayload = payload('changeWebhookEndpoint')
const PausePayload = payload('pauseWebhookEndpoint')
const ResumePayload = payload('resumeWebhookEndpoint')
const RemovePayload = payload('removeWebhookEndpoint')
const RedeliverPayload = payload('redeliverWebhooks')
const TestPayload = payload('testWebhookEndpoint')

const which = { description: 'Which endpoint, and what.' }

@Resolver(() => WebhookEndpointType)
export class WebhookResolver {
  private readonly service: WebhookService
  private readonly redelivery: RedeliveryService

  constructor(private readonly platform: Platform) {
    this.service = new WebhookService(platform)
    this.redelivery = new RedeliveryService(platform)
  }

  @Query(() => WebhookEndpointConnection, { description: 'The endpoints of this client, in the order they were registered; the removed ones too.' })
  webhookEndpoints(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WebhookEndpointRow>> {
    return pageOf(context, this.platform.cursors, 'webhookEndpoint', page, context.reads.from('webhookEndpoint'))
  }

  @Mutation(() => RegisterPayload, {
    description: 'Registers an endpoint; at most 10 a partner. It is PENDING until it has proven itself: see verifyWebhookEndpoint.',
  })
  async registerWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => RegisterWebhookEndpointInput, which) input: RegisterWebhookEndpointInput) {
    return this.answerOnce(context, await this.service.register(context, input))
  }

  @Mutation(() => VerifyPayload, {
    description: 'Sends the endpoint a signed message webhook.challenge, to be answered with 2xx and the challenge as the whole body. A rehearsal sends nothing.',
  })
  async verifyWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => ChangeEndpointInput, which) input: ChangeEndpointInput) {
    return this.answer(context, await this.service.verify(context, input))
  }

  @Mutation(() => ChangePayload, { description: 'Changes address, types or operation; with another address it is PENDING again.' })
  async changeWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => ChangeWebhookEndpointInput, which) input: ChangeWebhookEndpointInput) {
    return this.answer(context, await this.service.change(context, input))
  }

  @Mutation(() => RotatePayload, {
    description: 'Makes a new secret or key. For 24 hours messages carry the signatures of both; twice in a row, the old one is gone at once.',
  })
  async rotateWebhookSecret(@Ctx() context: Context, @Arg('input', () => ChangeEndpointInput, which) input: ChangeEndpointInput) {
    return this.answerOnce(context, await this.service.rotate(context, input))
  }

  @Mutation(() => PausePayload, { description: 'Sends nothing until it is resumed; events wait.' })
  async pauseWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => ChangeEndpointInput, which) input: ChangeEndpointInput) {
    return this.answer(context, await this.service.move('pauseWebhookEndpoint', 'pause', context, input))
  }

  @Mutation(() => ResumePayload, { description: 'Goes on where it was paused.' })
  async resumeWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => ChangeEndpointInput, which) input: ChangeEndpointInput) {
    return this.answer(context, await this.service.move('resumeWebhookEndpoint', 'resume', context, input))
  }

  @Mutation(() => RemovePayload, { description: 'Takes an endpoint away for good; what waits is not sent.' })
  async removeWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => ChangeEndpointInput, which) input: ChangeEndpointInput) {
    return this.answer(context, await this.service.move('removeWebhookEndpoint', 'remove', context, input))
  }

  @Mutation(() => RedeliverPayload, { description: 'Sends events again, one or up to 100, under the ids they always had.' })
  async redeliverWebhooks(@Ctx() context: Context, @Arg('input', () => RedeliverWebhooksInput, which) input: RedeliverWebhooksInput) {
    return this.answer(context, await this.redelivery.redeliver(context, input))
  }

  @Mutation(() => TestPayload, { description: 'Sends a message webhook.test, once; what came of it stands in `deliveries`.' })
  async testWebhookEndpoint(@Ctx() context: Context, @Arg('input', () => TestWebhookEndpointInput, which) input: TestWebhookEndpointInput) {
    return this.answer(context, await this.redelivery.test(context, input))
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'The log: what was sent and what came of it, in the order it was taken up.' })
  deliveries(@Root() endpoint: WebhookEndpointRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WebhookDeliveryRow>> {
    return pageUnder(context, this.platform.cursors, 'webhookDelivery', page, 'endpointId', endpoint.id)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now.' })
  viewerMay(@Root() endpoint: WebhookEndpointRow, @Ctx() { actor }: Context) {
    return openVerbs(webhookEndpointTransitions, endpoint, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'webhookEndpoint', id => context.reads.one('webhookEndpoint', 'id', id))
  }

  private async answerOnce(context: Context, { performed, secret }: WithSecret) {
    return { ...(await this.answer(context, performed)), secret }
  }
}

@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveryResolver {
  @FieldResolver(() => [WebhookAttemptType])
  attempts(@Root() { attempts }: WebhookDeliveryRow): WebhookAttemptType[] {
    return attempts.map(each => ({ ...each, at: new Date(each.at) }))
  }
}
