// Every way the refusal of a claim can move: the letter with reasons follows within three days (保险法 §24).
import { type Transitions } from '../../../platform/transitions.js'

export const REFUSAL_STATUSES = ['DECIDED', 'LETTER_OVERDUE', 'LETTER_SENT'] as const
export type RefusalStatus = (typeof REFUSAL_STATUSES)[number]

const CLAIMS_MANAGER = { INSURER: ['CLAIMS_MANAGER'] } as const

export const claimRefusalTransitions = {
  recordLetter: { from: ['DECIDED', 'LETTER_OVERDUE'], to: 'LETTER_SENT', by: CLAIMS_MANAGER, when: [], tells: 'refusal.letterSent', article: '保险法 §24' },
  missLetter:   { from: ['DECIDED'], to: 'LETTER_OVERDUE', by: 'SYSTEM', when: [], tells: 'refusal.letterOverdue', article: '保险法 §24' },
} as const satisfies Transitions<RefusalStatus, { readonly status: RefusalStatus }>

export type RefusalVerb = keyof typeof claimRefusalTransitions
