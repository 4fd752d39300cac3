// How does a watch end? By its holder, or by itself: with the consent, the agreement, or the partner.
import { type Transitions } from '../../../platform/transitions.js'

export const WATCH_STATUSES = ['ACTIVE', 'ENDED'] as const
export type WatchStatus = (typeof WATCH_STATUSES)[number]

export interface Watched { readonly status: WatchStatus }

const HOLDERS = { BANK: true, SIGNATORY: true } as const

export const watchTransitions = {
  remove: { from: ['ACTIVE'], to: 'ENDED', by: HOLDERS, when: [], tells: 'watch.removed' },
  /** Judged at each change of the list, and by a sweep: whichever is first. */
  expire: { from: ['ACTIVE'], to: 'ENDED', by: 'SYSTEM', when: [], tells: 'watch.ended', article: 'CIR §18, PIPL §15' },
} as const satisfies Transitions<WatchStatus, Watched>

export type WatchVerb = keyof typeof watchTransitions
