// What does the API show of short messages? That they went out and arrived, and to their reader what they say.
import { Field, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type MessageRow } from './message.entity.js'
import { MESSAGE_TEMPLATES, type MessageTemplate } from './message.templates.js'
import { type MessageStatus } from './message.transitions.js'

const STATUSES: Readonly<Record<MessageStatus, string>> = {
  QUEUED: 'Waits to be sent (待发送).', SENT: 'With the provider (已发送).', DELIVERED: 'Arrived (已送达).', FAILED: 'Did not arrive; see failureCode (发送失败).',
}
const TEMPLATES = Object.fromEntries(Object.entries(MESSAGE_TEMPLATES).map(([code, { en, zh }]) => [code, `${en} (${zh.slice(6)})`])) as Record<MessageTemplate, string>

const MessageStatusEnum = enumOf('MessageStatus', 'Where a short message stands.', STATUSES)
const MessageTemplateEnum = enumOf('MessageTemplate', 'What a short message says.', TEMPLATES)

@ObjectType('Message', { implements: Node, simpleResolvers: true, description: 'A short message (短信) about a file. It carries the file\'s number, days and amounts, and nothing that identifies anybody.' })
export class MessageType extends Node implements Pick<MessageRow, 'template' | 'status' | 'numberMasked' | 'attempts'> {
  @Field(() => MessageTemplateEnum, { description: 'What it says.' })
  template!: MessageRow['template']

  @Field(() => MessageStatusEnum, { description: 'Where it stands.' })
  status!: MessageRow['status']

  @Field(() => String, { nullable: true, description: 'Masked number that it goes to; null: none is on record.' })
  numberMasked!: string | null

  @Field(() => Int, { description: 'How often it was tried; the provider takes it once.' })
  attempts!: number

  @Field(() => String, { nullable: true, description: 'Why it did not arrive: NO_NUMBER, or the provider\'s code.' })
  failureCode!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the provider took it.' })
  sentAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it arrived, as the provider reports.' })
  deliveredAt!: Date | null
}
