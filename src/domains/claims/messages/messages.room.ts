// What does the server mount of the room of short messages?
import { type Permissions } from '../../../platform/permissions/permissions.js'
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { EventFollower } from './event-follower.js'
import { MessageSchema, SandboxSmsSchema } from './message.entity.js'
import { AccidentMessagesResolver, MessageResolver } from './message.resolver.js'
import { MessageSender } from './message.sender.js'
import { queueing } from './queue.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const

const messagePermissions = {
  Message: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
} as const satisfies Permissions

export const messagesRoom: Room = {
  entities: [MessageSchema, SandboxSmsSchema],
  resolvers: [AccidentMessagesResolver, MessageResolver],
  permissions: messagePermissions,
  nodes: { msg: { type: 'Message', table: 'message' } },
  scopes: { message: { ...ofAccident<'message'>('message'), CITIZEN: (query, actor) => query.where('message.personId', '=', actor.personId ?? '') } },
  jobs: [platform => new EventFollower(platform, queueing(platform)), platform => new MessageSender(platform)],
}
