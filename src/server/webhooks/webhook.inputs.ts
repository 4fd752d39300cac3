// What is sent to register, change and try an endpoint?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../platform/graphql/inputs.js'
import { SigningSchemeEnum, type SigningScheme } from './webhook.type.js'

const URL_WORDS = 'https on port 443 of a public host name, no address, no user or password; at most 500 characters. '
  + 'A trial installation also takes http, ports from 1024 and this machine.'
const TYPE_WORDS = 'Types of events, such as application.accepted; at most 20. Empty: every event that `changes` would answer you.'
const OPERATION_WORDS = 'Text of one query with the variable $id: ID!, the record: run as you at each delivery, its answer becomes `data`. '
  + 'Within the limits of a request.'

@InputType({ description: 'Registers an address to which your events are sent.' })
export class RegisterWebhookEndpointInput extends MutationInput {
  @Field({ description: URL_WORDS })
  url!: string

  @Field(() => [String], { defaultValue: [], description: TYPE_WORDS })
  types!: string[]

  @Field(() => SigningSchemeEnum, { defaultValue: 'HMAC', description: 'How messages are signed.' })
  scheme!: SigningScheme

  @Field(() => String, { nullable: true, description: OPERATION_WORDS })
  operation?: string | null
}

@InputType({ description: 'Which endpoint, at the version you read.' })
export class ChangeEndpointInput extends ChangeInput {}

@InputType({ description: 'Changes an endpoint; what is left out stays.' })
export class ChangeWebhookEndpointInput extends ChangeEndpointInput {
  @Field(() => String, { nullable: true, description: `${URL_WORDS} Another address must prove itself anew.` })
  url?: string | null

  @Field(() => [String], { nullable: true, description: TYPE_WORDS })
  types?: string[] | null

  @Field(() => String, { nullable: true, description: `${OPERATION_WORDS} null: none any more.` })
  operation?: string | null
}

@InputType({ description: 'Sends again: one delivery by its id, or the events of a range of numbers.' })
export class RedeliverWebhooksInput extends MutationInput {
  @Field(() => ID, { description: 'The endpoint.' })
  endpointId!: string

  @Field(() => ID, { nullable: true, description: 'One delivery of its log; the range is not looked at then.' })
  deliveryId?: string | null

  @Field(() => Int, { nullable: true, description: 'Number of the first event.' })
  fromSequence?: number | null

  @Field(() => Int, { nullable: true, description: 'Number of the last event; at most 100 in all.' })
  toSequence?: number | null
}

@InputType({ description: 'Sends a message of the type webhook.test.' })
export class TestWebhookEndpointInput extends MutationInput {
  @Field(() => ID, { description: 'The endpoint; it must be ACTIVE.' })
  endpointId!: string

  @Field(() => ID, { nullable: true, description: "A record of yours to try the endpoint's operation on; absent: the endpoint itself." })
  recordId?: string | null
}
