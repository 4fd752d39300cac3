// How does a holder's duty to undo what a wrong listing brought about end? By saying what was undone.
import { type Transitions } from '../../../platform/transitions.js'

export const CORRECTION_STATUSES = ['OPEN', 'CONFIRMED'] as const
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number]

export interface Correcting { readonly status: CorrectionStatus }

export const HOLDERS = { BANK: true, SIGNATORY: true, POLICE: true, INSURER: true, COURT: true } as const

export const correctionTransitions = {
  confirm: { from: ['OPEN'], to: 'CONFIRMED', by: HOLDERS, when: [], tells: 'correction.confirmed', article: 'R17 §9, PIPL §46' },
} as const satisfies Transitions<CorrectionStatus, Correcting>

export type CorrectionVerb = keyof typeof correctionTransitions
