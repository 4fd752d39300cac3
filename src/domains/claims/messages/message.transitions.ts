// Every way a short message can move.
import { type Transitions } from '../../../platform/transitions.js'

export const MESSAGE_STATUSES = ['QUEUED', 'SENT', 'DELIVERED', 'FAILED'] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

export const messageTransitions = {
  sendMessage:    { from: ['QUEUED'], to: 'SENT', by: 'SYSTEM', when: [], tells: 'message.sent' },
  deliverMessage: { from: ['SENT'], to: 'DELIVERED', by: 'SYSTEM', when: [], tells: 'message.delivered' },
  failMessage:    { from: ['QUEUED', 'SENT'], to: 'FAILED', by: 'SYSTEM', when: [], tells: 'message.failed' },
} as const satisfies Transitions<MessageStatus, { readonly status: MessageStatus }>

export type MessageVerb = keyof typeof messageTransitions
