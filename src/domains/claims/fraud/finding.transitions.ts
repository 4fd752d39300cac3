// Every way a finding can move: a person decides, with reasons (保险法 §27, 个人信息保护法 §24).
import { type Transitions } from '../../../platform/transitions.js'

export const FINDING_STATUSES = ['OPEN', 'CONFIRMED', 'DISMISSED'] as const
export type FindingStatus = (typeof FINDING_STATUSES)[number]

const INVESTIGATOR = { INSURER: ['INVESTIGATOR'] } as const

export const fraudFindingTransitions = {
  confirmFinding: { from: ['OPEN'], to: 'CONFIRMED', by: INVESTIGATOR, when: [], tells: 'fraud.confirmed', article: '保险法 §27' },
  dismissFinding: { from: ['OPEN'], to: 'DISMISSED', by: INVESTIGATOR, when: [], tells: 'fraud.dismissed' },
} as const satisfies Transitions<FindingStatus, { readonly status: FindingStatus }>

export type FindingVerb = keyof typeof fraudFindingTransitions
