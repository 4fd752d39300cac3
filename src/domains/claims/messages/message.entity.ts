// Which short messages were sent to whom, about what, and did they arrive? The telephone number is read only at sending.
import { defineEntity, p } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { MESSAGE_CODES, MESSAGE_LOCALES } from './message.templates.js'
import { MESSAGE_STATUSES, messageTransitions, type MessageVerb } from './message.transitions.js'

export const MessageSchema = defineEntity({
  name: 'Message', tableName: 'message',
  properties: {
    ...recordColumns,
    accidentId: text(),
    personId: text(),
    /** What it follows from. */
    eventId: text(),
    template: code(MESSAGE_CODES),
    locale: code(MESSAGE_LOCALES),
    /** As sent: a template may change later. */
    words: text(),
    /** Null: no number on record. */
    numberMasked: text().nullable(),
    status: code(MESSAGE_STATUSES),
    attempts: count(),
    reportsAsked: count(),
    /** Wall time: when it is tried, or its delivery report asked for; null: nothing is left to do. */
    nextAt: instant().nullable(),
    /** What the provider knows it by. */
    providerRef: text().nullable(),
    failureCode: text().nullable(),
    sentAt: instant().nullable(),
    deliveredAt: instant().nullable(),
  },
  // Nobody is told the same thing twice.
  uniques: [{ name: 'message_once', properties: ['eventId', 'personId', 'template'] }],
  indexes: [
    { name: 'message_next', expression: (_c, _t, name) => `create index "${name}" on "message" ("nextAt") where "nextAt" is not null` },
    { properties: ['accidentId'] },
    { properties: ['personId'] },
  ],
})
export class Message extends MessageSchema.class {
  /** The only way its status changes. */
  move(verb: MessageVerb, actor: Actor): void {
    this.status = nextStatus(messageTransitions, this, verb, actor)
  }
}
MessageSchema.setClass(Message)

/** What a provider would have sent to a telephone, in the sandbox. One reference is sent once, however often it is asked. */
export const SandboxSmsSchema = defineEntity({
  name: 'SandboxSms', tableName: 'sandboxSms',
  properties: { ref: p.text().primary(), numberMasked: text(), words: text(), at: instant() },
})

export type MessageRow = RowOf<typeof MessageSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { message: MessageRow }
}
